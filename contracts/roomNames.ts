// Names of rooms and of other aggregate roots: made here, parsed here, never joined as a client sent them.

export const roomKinds = [
  'bet',
  'tournament',
  'match',
  'draw',
  'tombola',
  'division',
  'table',
  'lobby',
  'admin',
] as const;
export type RoomKind = (typeof roomKinds)[number];
export type RoomName = `${RoomKind}:${string}`;

/** What commands queue and batch by: a room, or an aggregate that nobody watches. */
export type RootName =
  | RoomName
  | `chat:${RoomName}`
  | `user:${string}`
  | `group:${string}`
  | `game:${string}`
  | `approval:${string}`
  | `session:${string}`
  | `reset:${string}`
  | `job:${string}`;
export type RootKind = RoomKind | 'user' | 'group' | 'game' | 'approval' | 'session' | 'reset' | 'job';

const namedRooms: ReadonlySet<string> = new Set(['lobby:bets', 'admin:ops']);
const idPattern = /^[0-9a-f]{24}$/;

export const roomOf = <K extends RoomKind>(kind: K, id: { toString(): string }): `${K}:${string}` =>
  `${kind}:${id.toString()}`;
export const rootOf = <K extends RootKind>(kind: K, id: { toString(): string }): `${K}:${string}` =>
  `${kind}:${id.toString()}`;

/** How rooms of a kind are named, for people. */
export const namedRoom = (kind: RoomKind): string =>
  [...namedRooms].find(name => name.startsWith(`${kind}:`)) ?? `${kind}:<id>`;

/** The room that a client's text names, or nothing. */
export function parseRoom(text: string): { name: RoomName; kind: RoomKind; id: string } | undefined {
  const colon = text.indexOf(':');
  const kind = text.slice(0, colon) as RoomKind;
  const id = text.slice(colon + 1);
  if (!roomKinds.includes(kind)) return undefined;
  const known = kind === 'lobby' || kind === 'admin' ? namedRooms.has(text) : idPattern.test(id);
  return known ? { name: text as RoomName, kind, id } : undefined;
}

/** A room's chat queues and counts apart from the room. */
export const chatRootOf = (room: RoomName): RootName => `chat:${room}`;
