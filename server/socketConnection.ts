// One socket: who it is now, which rooms it watches, and when its token ends.
import type { Socket } from 'socket.io';
import type { Locale } from '../contracts/errors.ts';
import type { RoomName } from '../contracts/roomNames.ts';
import { sessionExpired, sessionExpiring } from '../contracts/session.ts';
import type { Device } from '../contracts/values.ts';
import type { Viewer } from '../rooms/source.ts';
import type { Connection } from '../rooms/wire.ts';
import type { Identity } from './identity.ts';
import type { Bundle, Outgoing } from './outgoing.ts';

const WINDOW_MS = 10_000;

const GUEST: Viewer = { userId: undefined, permissions: new Set() };

export class SocketConnection implements Connection {
  readonly socket: Socket;
  readonly rooms = new Set<string>();
  readonly locale: Locale;
  readonly ip: string;
  readonly device: Device | undefined;
  readonly userAgent: string | undefined;
  identity: Identity | undefined;
  /** Its own sign-out is under way: the news of it is no surprise. */
  isLeaving = false;
  /** Revocations that were found not to concern it, where there were any. */
  verified: Set<string> | undefined;
  /** Calls of the present window, and when it ends. */
  #calls = 0;
  #callsUntil = 0;
  /** Frames that leave at the end of this turn. */
  waiting: Bundle | undefined;
  readonly #outgoing: Outgoing;
  /** Whether its user was told that the token is about to end. */
  #isWarned = false;

  constructor(
    socket: Socket,
    outgoing: Outgoing,
    facts: { locale: Locale; ip: string; device?: Device | undefined; userAgent?: string | undefined },
  ) {
    this.socket = socket;
    this.#outgoing = outgoing;
    this.locale = facts.locale;
    this.ip = facts.ip;
    this.device = facts.device;
    this.userAgent = facts.userAgent;
  }

  get id(): string {
    return this.socket.id;
  }

  get viewer(): Viewer {
    return this.identity ?? GUEST;
  }

  get isOpen(): boolean {
    return this.socket.connected;
  }

  join(room: RoomName): void {
    this.rooms.add(room);
  }

  leave(room: RoomName): void {
    this.rooms.delete(room);
  }

  emit(event: string, message: unknown): void {
    this.#outgoing.send([this], event, message);
  }

  /** Counts a call. Whether more came in one window than anybody makes who listens to refusals. */
  isTooLoud(nowMs: number, most: number): boolean {
    if (nowMs >= this.#callsUntil) {
      this.#calls = 0;
      this.#callsUntil = nowMs + WINDOW_MS;
    }
    this.#calls += 1;
    return this.#calls > most;
  }

  /** It is somebody, or nobody, from here on. */
  become(identity: Identity | undefined): void {
    this.identity = identity;
    this.#isWarned = false;
  }

  /** Warns before the token ends, and says so once it has, or what signed it is no longer believed. Whether it has. */
  hasExpired(nowMs: number, warningMs: number, isSigned: (identity: Identity) => boolean): boolean {
    if (!this.identity) return false;
    const { expiresAt } = this.identity;
    const leftMs = expiresAt.getTime() - nowMs;
    if (leftMs <= warningMs && !this.#isWarned) {
      this.#isWarned = true;
      this.emit(sessionExpiring.name, { expiresAt: expiresAt.toISOString() });
    }
    if (leftMs > 0 && isSigned(this.identity)) return false;
    this.emit(sessionExpired.name, {});
    return true;
  }
}
