// State is computed, sent to those who watch and relayed to other nodes at most once an interval and room, and only the latest of it.
import type { RoomName } from '../contracts/roomNames.ts';
import type { RoomStateUpdate } from '../models/announcements.ts';
import { Conflator } from './conflator.ts';
import type { LocalRoom } from './localRoom.ts';
import type { RoomsParts } from './roomsParts.ts';

export class StateSender {
  readonly #rooms: ReadonlyMap<RoomName, LocalRoom>;
  readonly #parts: RoomsParts;
  readonly #recomputes: Conflator<RoomName>;
  readonly #sends: Conflator<RoomName>;
  readonly #relays: Conflator<RoomName>;
  /** Names of states that wait to be sent. */
  readonly #changed = new Map<RoomName, Set<string>>();
  /** States that wait to be relayed, by their names. */
  readonly #outbox = new Map<RoomName, Map<string, RoomStateUpdate>>();

  constructor(rooms: ReadonlyMap<RoomName, LocalRoom>, parts: RoomsParts) {
    this.#rooms = rooms;
    this.#parts = parts;
    const { stateIntervalMs, lobbyIntervalMs } = parts.limits;
    this.#recomputes = new Conflator(lobbyIntervalMs, name => this.#recompute(name));
    this.#sends = new Conflator(stateIntervalMs, name => this.#sendChanged(name));
    this.#relays = new Conflator(stateIntervalMs, name => this.#relayOutbox(name));
  }

  stop(): void {
    for (const conflator of [this.#recomputes, this.#sends, this.#relays]) conflator.stop();
  }

  /** The state of a room without a root has changed, nobody knows yet to what. */
  recompute(name: RoomName): void {
    this.#recomputes.mark(name);
  }

  /** To those who watch here. */
  send(name: RoomName, events: string[]): void {
    if (events.length === 0) return;
    const waiting = this.#changed.get(name) ?? new Set();
    for (const event of events) waiting.add(event);
    this.#changed.set(name, waiting);
    this.#sends.mark(name);
  }

  /** To other nodes. */
  relay(state: RoomStateUpdate): void {
    const waiting = this.#outbox.get(state.room) ?? new Map<string, RoomStateUpdate>();
    this.#outbox.set(state.room, waiting.set(state.event, state));
    this.#relays.mark(state.room);
  }

  #recompute(name: RoomName): void {
    const { complain } = this.#parts;
    this.#rooms
      .get(name)
      ?.recompute()
      .catch(error => complain('room state', error));
  }

  #sendChanged(name: RoomName): void {
    const room = this.#rooms.get(name);
    for (const event of this.#changed.get(name)!) room?.send(event, room.latest(event)!);
    this.#changed.delete(name);
  }

  #relayOutbox(name: RoomName): void {
    const states = [...this.#outbox.get(name)!.values()];
    this.#outbox.delete(name);
    this.#parts.wire.relay({ kind: 'states', states });
  }
}
