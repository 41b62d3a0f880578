// How anything that can be said is declared: one object per event or route, from which types, documents and checks derive.
import { z } from 'zod';
import type { ErrorCode } from './errors.ts';
import type { Permission } from './permissions.ts';
import type { RoomKind, RootName } from './roomNames.ts';
import { idempotencyKey } from './values.ts';

export type Access = 'guest' | 'player' | { readonly permission: Permission };
/** Anybody, also a socket without a token. */
export const guest = 'guest';
/** Any user who is signed in. */
export const player = 'player';
/** A user whose roles grant this permission. */
export const can = (permission: Permission): { readonly permission: Permission } => ({ permission });

/** What one user may not say as fast as points allow; `results`: what is said and decided of how matches ended. */
export type Pace = 'results';

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
export type Route = `${Method} /${string}`;
export type SocketEvent = `${string}:${string}`;
type Shape = Readonly<Record<string, z.ZodType>>;
type InputOf<S extends Shape> = z.infer<z.ZodObject<S>>;

interface Common<S extends Shape, O extends z.ZodType, A extends Access> {
  readonly summary: string;
  readonly access: A;
  readonly input: S;
  readonly output: O;
  /** Refusals of its own, beside `commonErrors`. */
  readonly errors?: readonly ErrorCode[];
  /** Rate-limit points that one call spends (default 1). */
  readonly cost?: number;
  /** Counted for each user and minute too, together with all that has the same pace. */
  readonly pace?: Pace;
  /** The action under which each call enters the audit log. */
  readonly audit?: string;
  /** The REST address of an event that sockets have too; left out where the name is a route itself. */
  readonly route?: Route;
  /** Where a route hangs: under `/api` (default) or at the root. */
  readonly mount?: 'api' | 'root';
  /** A file of these media types stands in place of JSON: what a command is sent, or what a query answers. */
  readonly file?: readonly string[];
}

interface CommandSpec<S extends Shape, O extends z.ZodType, A extends Access> extends Common<S, O, A> {
  /** `required` where money moves; every other command accepts a key. */
  readonly idempotencyKey?: 'required';
  /**
   * What a repeated key is answered with: the first reply (kept 30 days), one made anew by running the command's `rebuild`,
   * or one that the journal entry of the first tells, for ever.
   */
  readonly replay?: 'stored' | 'rebuild' | 'journal';
  /** Queue key, batch key and room in one; `located` where the input names only a child and the handler finds the parent. */
  readonly root?: 'located' | ((input: InputOf<S>) => RootName);
  /** Whether calls on the same root may share one transaction. */
  readonly batch?: boolean;
  /** Whether the reply is a session that the caller's socket takes on, or ends the one it has. */
  readonly session?: 'opens' | 'ends';
  /** By which an operator can stop it (default: what stands before the colon of an event's name; signing in has none). */
  readonly domain?: string;
}

export interface Declaration<
  N extends string = string,
  I = never,
  O = unknown,
  K extends 'command' | 'query' = 'command' | 'query',
  A extends Access = Access,
> {
  readonly kind: K;
  readonly name: N;
  readonly summary: string;
  readonly access: A;
  readonly input: z.ZodObject;
  readonly output: z.ZodType<O>;
  readonly errors: readonly ErrorCode[];
  readonly cost: number;
  readonly pace: Pace | undefined;
  readonly audit: string | undefined;
  readonly route: Route | undefined;
  readonly mount: 'api' | 'root';
  readonly file: readonly string[] | undefined;
  readonly idempotencyKey: 'required' | 'accepted' | 'none';
  readonly replay: 'stored' | 'rebuild' | 'journal';
  readonly root: 'located' | ((input: I) => RootName) | undefined;
  readonly batch: boolean;
  readonly session: 'opens' | 'ends' | undefined;
  /** By which an operator can stop it; reads, what admins do over REST, and signing in and out have none. */
  readonly domain: string | undefined;
}

type Keyed<S extends Shape> = InputOf<S> & { idempotencyKey?: string | undefined };

/** Declares what changes something. Its input accepts an `idempotencyKey`, or requires one. */
export function command<
  const N extends SocketEvent | Route,
  S extends Shape,
  O extends z.ZodType,
  const A extends Access,
>(name: N, spec: CommandSpec<S, O, A>): Declaration<N, Keyed<S>, z.infer<O>, 'command', A> {
  const key = spec.idempotencyKey === 'required' ? idempotencyKey : idempotencyKey.optional();
  return {
    ...common(name, spec),
    kind: 'command',
    input: z.strictObject({ ...spec.input, idempotencyKey: key }),
    idempotencyKey: spec.idempotencyKey ?? 'accepted',
    replay: spec.replay ?? 'stored',
    root: spec.root as Declaration<N, Keyed<S>>['root'],
    batch: spec.batch ?? false,
    session: spec.session,
    domain: spec.domain ?? domainOf(name),
  };
}

/** Declares what only reads. */
export function query<
  const N extends SocketEvent | Route,
  S extends Shape,
  O extends z.ZodType,
  const A extends Access,
>(name: N, spec: Common<S, O, A>): Declaration<N, InputOf<S>, z.infer<O>, 'query', A> {
  return {
    ...common(name, spec),
    kind: 'query',
    input: z.strictObject({ ...spec.input }),
    idempotencyKey: 'none',
    replay: 'rebuild',
    root: undefined,
    batch: false,
    session: undefined,
    domain: undefined,
  };
}

/** Whoever is signed in stays so, and admins can sign in, whatever is stopped. */
function domainOf(name: SocketEvent | Route): string | undefined {
  const domain = isRoute(name) ? undefined : name.slice(0, name.indexOf(':'));
  return domain === 'auth' ? undefined : domain;
}

function common<N extends string, S extends Shape, O extends z.ZodType, A extends Access>(
  name: N,
  spec: Common<S, O, A>,
) {
  return {
    name,
    summary: spec.summary,
    access: spec.access,
    output: spec.output as z.ZodType<z.infer<O>>,
    errors: spec.errors ?? [],
    cost: spec.cost ?? 1,
    pace: spec.pace,
    audit: spec.audit,
    route: spec.route ?? (isRoute(name) ? name : undefined),
    mount: spec.mount ?? 'api',
    file: spec.file,
  };
}

/** Tells a route's name (`GET /admin/bets`) from a socket event's (`bet:buy`). */
export function isRoute(name: string): name is Route {
  return name.includes(' ');
}

export type Input<D> = D extends Declaration<string, infer I, unknown> ? I : never;
export type Output<D> = D extends { readonly output: z.ZodType<infer O> } ? O : never;

/** News of a room that is stored and numbered without gaps: `{ room, seq, at, data }`. */
export const durable = <const N extends SocketEvent, const R extends RoomKind, S extends Shape>(
  name: N,
  room: R,
  data: S,
) => ({
  kind: 'durable' as const,
  name,
  room,
  data: z.strictObject(data),
});

/** State of a room of which only the latest counts: `{ room, version, at, data }`. */
export const conflated = <const N extends SocketEvent, const R extends RoomKind | 'any', S extends Shape>(
  name: N,
  room: R,
  data: S,
) => ({ kind: 'conflated' as const, name, room, data: z.strictObject(data) });

/** What concerns one user, sent to all of his sockets: `{ at, data }`. */
export const personal = <const N extends SocketEvent, S extends Shape>(name: N, data: S) => ({
  kind: 'personal' as const,
  name,
  data: z.strictObject(data),
});

/** What concerns one connection; its data stands alone. */
export const connection = <const N extends SocketEvent, S extends Shape>(name: N, data: S) => ({
  kind: 'connection' as const,
  name,
  data: z.strictObject(data),
});

/** What is said in a room, numbered without gaps apart from its news; its data stands alone, and names room and number. */
export const spoken = <const N extends SocketEvent, S extends Shape & { room: z.ZodType; seq: z.ZodType }>(
  name: N,
  data: S,
) => ({ kind: 'spoken' as const, name, data: z.strictObject(data) });

export interface ServerEvent<N extends string = string, T = unknown> {
  readonly kind: 'durable' | 'conflated' | 'personal' | 'connection' | 'spoken';
  readonly name: N;
  readonly room?: RoomKind | 'any';
  readonly data: z.ZodType<T>;
}
export interface Durable<N extends string = string, T = unknown> extends ServerEvent<N, T> {
  readonly kind: 'durable';
}
export interface Conflated<N extends string = string, T = unknown> extends ServerEvent<N, T> {
  readonly kind: 'conflated';
}
export interface Personal<N extends string = string, T = unknown> extends ServerEvent<N, T> {
  readonly kind: 'personal';
}

export interface DurableMessage<T = unknown> {
  room: string;
  seq: number;
  at: string;
  data: T;
}
export interface StateMessage<T = unknown> {
  room: string;
  version: number;
  at: string;
  data: T;
}
export interface PersonalMessage<T = unknown> {
  at: string;
  data: T;
}
/** What one server event carries on the wire. */
export type MessageOf<E extends ServerEvent> = E extends { kind: 'durable' }
  ? DurableMessage<z.infer<E['data']>>
  : E extends { kind: 'conflated' }
    ? StateMessage<z.infer<E['data']>>
    : E extends { kind: 'personal' }
      ? PersonalMessage<z.infer<E['data']>>
      : z.infer<E['data']>;
