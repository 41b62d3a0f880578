// At most one send per room and interval: the first change leaves at once, later ones wait for the common beat and the last one wins.

export class Conflator<Room extends string> {
  readonly #intervalMs: number;
  readonly #send: (room: Room) => void;
  /** Rooms that have sent lately, and in which beat at the earliest they may send again. */
  readonly #resting = new Map<Room, { until: number; dirty: boolean }>();
  /** Runs while rooms rest. All of them send on the same beat, so that what one socket is told of several shares a write. */
  #beating: NodeJS.Timeout | undefined;
  #beat = 0;
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
    // Between two beats, the next one is less than an interval away.
    this.#resting.set(room, { until: this.#beat + (this.#beating ? 2 : 1), dirty: false });
    this.#beating ??= setInterval(() => this.#onBeat(), this.#intervalMs);
    this.#send(room);
  }

  stop(): void {
    this.#stopped = true;
    clearInterval(this.#beating);
    this.#resting.clear();
  }

  #onBeat(): void {
    this.#beat += 1;
    for (const [room, resting] of this.#resting) {
      if (resting.until > this.#beat) continue;
      if (resting.dirty) {
        this.#resting.set(room, { until: this.#beat + 1, dirty: false });
        this.#send(room);
      } else this.#resting.delete(room);
    }
    if (this.#resting.size > 0) return;
    clearInterval(this.#beating);
    this.#beating = undefined;
  }
}
