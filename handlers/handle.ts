// What a handler is: who calls, what it needs read, what it decides. Nothing of sockets, batches or retries.
import type { Declaration, Input, Output } from '../contracts/declare.ts';
import type { Locale } from '../contracts/errors.ts';
import type { Name } from '../contracts/index.ts';
import type { Permission } from '../contracts/permissions.ts';
import type { RootName } from '../contracts/roomNames.ts';
import type { Device } from '../contracts/values.ts';
import type { ObjectId } from '../models/define.ts';
import type { JournalEntry } from '../models/JournalEntry.ts';
import type { Reads, Ref } from '../models/reads.ts';
import type { Tx } from '../models/tx.ts';
import type { Connection } from '../rooms/wire.ts';

/** Whoever asks: a guest where there is no `userId`. */
export interface Caller {
  readonly userId: ObjectId | undefined;
  /** The token family behind the caller's token. */
  readonly sessionId: ObjectId | undefined;
  readonly permissions: ReadonlySet<Permission>;
  readonly locale: Locale;
  readonly ip: string;
  /** What its socket said of itself when it connected. */
  readonly device: Device | undefined;
  readonly userAgent: string | undefined;
  readonly traceId: string;
  /** The socket that asks; absent over REST. */
  readonly connection: Connection | undefined;
}

export interface SignedIn extends Caller {
  readonly userId: ObjectId;
  readonly sessionId: ObjectId;
}

type CallerOf<D> =
  D extends Declaration<string, never, unknown, 'command' | 'query', infer A>
    ? A extends 'guest'
      ? Caller
      : SignedIn
    : never;

/** A command: reads and decides through `tx`, and says what it wants written, told and answered. */
export interface CommandSpec<D, P = unknown> {
  /** What it will read, so that a batch reads it at once. */
  prefetch?(input: Input<D>, caller: CallerOf<D>): Ref[];
  /** Finds the immutable root where the input names only a child. Nothing: the command has no root after all. */
  locate?(reads: Reads, input: Input<D>, caller: CallerOf<D>): Promise<RootName | undefined> | RootName | undefined;
  /** Slow work before the first read that is decided on (a password's hash). `file` is what was sent where a file is declared. */
  prepare?(input: Input<D>, caller: CallerOf<D>, reads: Reads, file: Uint8Array): Promise<P>;
  run(tx: Tx, input: Input<D>, caller: CallerOf<D>, prepared: P): Promise<Output<D>>;
  /** What the journal entry that it leaves is called: by it a repeat is known, and answered by `retell`. */
  entryId?(input: Input<D>, newId: () => ObjectId): string;
  /** Answers a repeated key, and a receipt, by the entry that the first one left in the journal. */
  retell?(reads: Reads, entry: JournalEntry, caller: CallerOf<D>): Promise<Output<D>>;
  /** Answers a repeated key whose first reply is not stored; without it, the command simply runs again. */
  rebuild?(tx: Tx, input: Input<D>, caller: CallerOf<D>, prepared: P): Promise<Output<D>>;
}

/** A query: reads, and answers. */
export interface QuerySpec<D> {
  /** `now` is this node's time, for what is shown. */
  read(reads: Reads, input: Input<D>, caller: CallerOf<D>, now: Date): Promise<Output<D>>;
}

export interface Handler<N extends string = string> {
  readonly declaration: Declaration & { readonly name: N };
  readonly command?: CommandSpec<AnyDeclaration>;
  readonly query?: QuerySpec<AnyDeclaration>;
}
// biome-ignore lint/suspicious/noExplicitAny: the registry holds handlers of every input; dispatch parses before it calls.
type AnyDeclaration = Declaration<string, any, any, 'command' | 'query', 'player'>;

/** Handles a command. */
export function handle<D extends Declaration<string, never, unknown, 'command'>, P = undefined>(
  declaration: D,
  spec: CommandSpec<D, P>,
): Handler<D['name']> {
  if (declaration.root === 'located' && !spec.locate) throw new Error(`${declaration.name} has to locate its root`);
  if (declaration.replay === 'journal' && !(spec.entryId && spec.retell))
    throw new Error(`${declaration.name} has to leave an entry, and to tell what it says`);
  return { declaration: declaration as never, command: spec as never };
}

/** Answers a query. */
export function answer<D extends Declaration<string, never, unknown, 'query'>>(
  declaration: D,
  read: QuerySpec<D>['read'],
): Handler<D['name']> {
  return { declaration: declaration as never, query: { read } as never };
}

/** One handler for every declaration: leaving one out, or adding one that is not declared, does not compile. */
export type Handlers = { readonly [N in Name]: Handler<N> };
