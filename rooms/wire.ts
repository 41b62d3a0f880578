// How rooms reach sockets and other nodes: ports that the server implements.
import type { Locale } from '../contracts/errors.ts';
import type { RoomName } from '../contracts/roomNames.ts';
import type { RoomEvent } from '../contracts/rooms.ts';
import type { ChatNews, Notice, RevocationNotice, RoomStateUpdate, Tell } from '../models/announcements.ts';
import type { Viewer } from './source.ts';

/** One socket, as rooms see it. */
export interface Connection {
  readonly id: string;
  /** Rooms that this socket watches. */
  readonly rooms: ReadonlySet<string>;
  /** Who it is now. */
  readonly viewer: Viewer;
  readonly locale: Locale;
  readonly isOpen: boolean;
  join(room: RoomName): void;
  leave(room: RoomName): void;
  emit(event: string, message: unknown): void;
}

/** What one node tells the others; whatever is lost heals from the log. */
export type Relayed =
  | { kind: 'news'; events: RoomEvent[] }
  | { kind: 'chat'; entries: ChatNews[] }
  | { kind: 'states'; states: RoomStateUpdate[] }
  | { kind: 'tells'; tells: Tell[] }
  | { kind: 'notices'; notices: Notice[] }
  | { kind: 'touched'; rooms: RoomName[] }
  | { kind: 'revocations'; notices: RevocationNotice[] }
  | { kind: 'settings' }
  | NodePresence
  | Greeting;

/** How many watch on one node: in all of its rooms, or in those named. */
export interface NodePresence {
  kind: 'presence';
  node: string;
  rooms: Record<string, { spectators: number; players: number }>;
  isAll: boolean;
}

/** A node says that it is there. */
export interface Greeting {
  kind: 'greeting';
  node: string;
  /** Whether it has just come, and wants to hear from everybody at once. */
  isNew: boolean;
}

export interface Wire {
  /** To these sockets of this node, which watch one room. */
  toRoom(sockets: ReadonlySet<Connection>, event: string, message: unknown): void;
  /** To this node's sockets of the user. */
  toUser(tell: Tell): void;
  /** Whether the user has a socket on this node. */
  isHere(userId: string): boolean;
  /** To every other node, if there are any; never throws, may lose. */
  relay(message: Relayed): void;
}
