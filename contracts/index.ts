// Everything that can be said, gathered: the total registry, and the Socket.IO maps that follow from it.
import * as adminBets from './adminBets.ts';
import * as adminRoles from './adminRoles.ts';
import * as adminTournaments from './adminTournaments.ts';
import * as adminUsers from './adminUsers.ts';
import * as approvals from './approvals.ts';
import * as bets from './bets.ts';
import * as chat from './chat.ts';
import type { Declaration, Input, MessageOf, Output, Route, ServerEvent, SocketEvent } from './declare.ts';
import * as disputes from './disputes.ts';
import type { ErrorReply } from './errors.ts';
import * as fairPlay from './fairPlay.ts';
import * as games from './games.ts';
import * as groups from './groups.ts';
import * as matches from './matches.ts';
import * as me from './me.ts';
import * as notifications from './notifications.ts';
import * as operation from './operation.ts';
import * as rankings from './rankings.ts';
import * as reports from './reports.ts';
import * as rooms from './rooms.ts';
import * as session from './session.ts';
import * as settings from './settings.ts';
import * as teams from './teams.ts';
import * as tournaments from './tournaments.ts';
import * as uploads from './uploads.ts';
import * as wallet from './wallet.ts';

const modules = {
  ...session,
  ...me,
  ...rooms,
  ...chat,
  ...notifications,
  ...wallet,
  ...bets,
  ...groups,
  ...games,
  ...teams,
  ...tournaments,
  ...matches,
  ...disputes,
  ...rankings,
  ...uploads,
  ...fairPlay,
  ...adminTournaments,
  ...adminRoles,
  ...adminUsers,
  ...approvals,
  ...adminBets,
  ...operation,
  ...reports,
  ...settings,
};
type Exported = (typeof modules)[keyof typeof modules];

type Declared = Extract<Exported, { readonly kind: 'command' | 'query' }>;
type Announced = Extract<Exported, { readonly kind: 'durable' | 'conflated' | 'personal' | 'connection' | 'spoken' }>;

/** Each declaration by its name; leaving one out of the handlers does not compile. */
export type Declarations = { [D in Declared as D['name']]: D };
export type Name = keyof Declarations;
/** A route with parameters looks like an event to the type of events; it is none. */
export type SocketName = Exclude<Extract<Name, SocketEvent>, Route>;
export type ServerEvents = { [E in Announced as E['name']]: E };

const isDeclaration = (value: unknown): value is Declared =>
  hasKind(value) && (value.kind === 'command' || value.kind === 'query');
const isServerEvent = (value: unknown): value is Announced =>
  hasKind(value) && ['durable', 'conflated', 'personal', 'connection', 'spoken'].includes(value.kind);
const hasKind = (value: unknown): value is { kind: string } =>
  typeof value === 'object' && value !== null && 'kind' in value && 'name' in value;

/** All declarations by name. A `Map`, because a client may send any string as a name. */
export const declarations: ReadonlyMap<string, Declaration> = new Map(
  Object.values(modules)
    .filter(isDeclaration)
    .map(declaration => [declaration.name, declaration as unknown as Declaration]),
);

/** All that an operator can stop, each by itself. */
export const domains: readonly string[] = [
  ...new Set([...declarations.values()].flatMap(({ domain }) => domain ?? [])),
].sort();

/** All server events by name. */
export const serverEvents: ReadonlyMap<string, ServerEvent> = new Map(
  Object.values(modules)
    .filter(isServerEvent)
    .map(event => [event.name, event]),
);

/** How every request is answered. */
export type Ack<T> = { ok: true; data: T } | { ok: false; error: ErrorReply };

export type InputOf<N extends Name> = Input<Declarations[N]>;
export type OutputOf<N extends Name> = Output<Declarations[N]>;

/** What clients may emit: one object, and an acknowledgement. */
export type ClientToServerEvents = {
  [N in SocketName]: (payload: InputOf<N>, ack: (answer: Ack<OutputOf<N>>) => void) => void;
};

/** What the server emits. */
export type ServerToClientEvents = { [N in keyof ServerEvents]: (message: MessageOf<ServerEvents[N]>) => void };
