// What may be called, joined and heard, as types: all of it follows from the declarations.
import type { MessageOf, Route, ServerEvent } from '../contracts/declare.ts';
import type { Declarations, InputOf, OutputOf, ServerEvents, SocketName } from '../contracts/index.ts';
import type { RoomKind } from '../contracts/roomNames.ts';

/** What a socket may ask; routes are for REST alone. */
export type CallName = Exclude<SocketName, Route>;

/** As declared, but the idempotency key of a command may be left to the client. */
export type CallInput<N extends CallName> = Declarations[N] extends { kind: 'command' }
  ? Omit<InputOf<N>, 'idempotencyKey'> & { idempotencyKey?: string }
  : InputOf<N>;
export type CallOutput<N extends CallName> = OutputOf<N>;

/** The input may be left out where nothing in it is required. */
export type CallArguments<N extends CallName, O> =
  Record<never, never> extends CallInput<N> ? [input?: CallInput<N>, options?: O] : [input: CallInput<N>, options?: O];

type OfKind<Kind extends ServerEvent['kind']> = {
  [N in keyof ServerEvents as ServerEvents[N] extends { kind: Kind } ? N : never]: MessageOf<ServerEvents[N]>;
};
type InRoom<Kind extends ServerEvent['kind'], K extends RoomKind> = {
  [N in keyof ServerEvents as ServerEvents[N] extends { kind: Kind; room: K | 'any' } ? N : never]: MessageOf<
    ServerEvents[N]
  >;
};
type DataOf<M> = M extends { data: infer D } ? D : never;

/** The kind of the room that a name names; any kind, where the name is not known in advance. */
export type KindOf<R extends string> = R extends `${infer K extends RoomKind}:${string}` ? K : RoomKind;

/** Listeners of durable events, by event. */
export type DurableListeners<K extends RoomKind> = {
  [N in keyof InRoom<'durable', K>]: (data: DataOf<InRoom<'durable', K>[N]>, message: InRoom<'durable', K>[N]) => void;
};
/** Listeners of conflated state, by event. */
export type StateListeners<K extends RoomKind> = {
  [N in keyof InRoom<'conflated', K>]: (data: DataOf<InRoom<'conflated', K>[N]>) => void;
};
/** What each state holds, by event. */
export type RoomStates<K extends RoomKind> = {
  [N in keyof InRoom<'conflated', K>]: DataOf<InRoom<'conflated', K>[N]>;
};
/** Listeners of what is said in a room. */
export type SpokenListeners = {
  [N in keyof OfKind<'spoken'>]: (said: OfKind<'spoken'>[N]) => void;
};
/** Listeners of what concerns the user, or this connection. */
export type PersonalListeners = {
  [N in keyof OfKind<'personal'>]: (data: DataOf<OfKind<'personal'>[N]>, message: OfKind<'personal'>[N]) => void;
};
export type ConnectionListeners = {
  [N in Exclude<keyof OfKind<'connection'>, `room:${string}`>]: (data: OfKind<'connection'>[N]) => void;
};
