// At most one send per room and interval: the first change leaves at once, later ones wait for their turn and the last one wins.

export class Conflator<Room extends string> {
  readonly #intervalMs: number;
  readonly #send: (room: Room) => void;
  readonly #resting = new Map<Room, { timer: NodeJS.Timeout; dirty: boolean }>();
  #stopped = false;

  constructor(intervalMs: number, send: (room: Room) => void) {
    this.#intervalMs = intervalMs;
    this.#send = send;
  }

  /** Says that a room has something to send. */
  mark(room: Room): void {
    if (this.#stopped) return;
    const resting = this.#resting.get(room);
    if (resting) {
      resting.dirty = true;
      return;
    }
    this.#rest(room);
    this.#send(room);
  }

  stop(): void {
    this.#stopped = true;
    for (const { timer } of this.#resting.values()) clearTimeout(timer);
    this.#resting.clear();
  }

  #rest(room: Room): void {
    const timer = setTimeout(() => {
      const { dirty } = this.#resting.get(room)!;
      this.#resting.delete(room);
      if (!dirty) return;
      this.#rest(room);
      this.#send(room);
    }, this.#intervalMs);
    this.#resting.set(room, { timer, dirty: false });
  }
}
