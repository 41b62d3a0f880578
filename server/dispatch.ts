// The one way through: raw payload, input, decision, commit, delivery, answer. Every request is answered, once.
import type { z } from 'zod';
import { type Declaration, isRoute } from '../contracts/declare.ts';
import { commonErrors, type ErrorCode, errorReply, Refusal } from '../contracts/errors.ts';
import type { Ack } from '../contracts/index.ts';
import { isOfStaff } from '../contracts/permissions.ts';
import type { Caller, Handler, SignedIn } from '../handlers/handle.ts';
import type { Committer, Outcome, Task } from '../models/committer.ts';
import { JournalEntry, logEntry } from '../models/JournalEntry.ts';
import type { Reads } from '../models/reads.ts';
import type { Runtime } from '../models/runtime.ts';
import type { Tx } from '../models/tx.ts';
import type { CommandKeys } from './commandKeys.ts';
import type { Deadlines } from './deadlines.ts';
import { rightsNow } from './identity.ts';
import { KeyedTurns } from './keyedTurns.ts';
import type { Paces, RateLimits, Spender } from './rateLimits.ts';
import { busy, outcomeUnknown, refusalOf } from './refusalOf.ts';
import type { Switches } from './switches.ts';

export interface DispatchParts {
  handlers: ReadonlyMap<string, Handler>;
  committer: Committer;
  reads: Reads;
  runtime: Runtime;
  keys: CommandKeys;
  rateLimits: RateLimits;
  paces: Paces;
  switches: Pick<Switches, 'assertOpen'>;
  userQueue: number;
  /** How long anybody waits for an answer at most. */
  deadlines: Deadlines;
  checkReplies: boolean;
  log: DispatchLog;
}

export interface DispatchLog {
  answered(request: Request, outcome: ErrorCode | 'OK', durationMs: number): void;
  failed(request: Request, error: unknown): void;
}

export interface Request {
  readonly name: string;
  readonly payload: unknown;
  readonly caller: Caller;
  /** What was sent in place of JSON, where a file is declared. */
  readonly file?: Uint8Array;
}

const NO_FILE = new Uint8Array();

/** Refusals that nobody decided on. */
const UNDECIDED: ReadonlySet<ErrorCode> = new Set(['RATE_LIMITED', 'BUSY', 'OUTCOME_UNKNOWN', 'UNKNOWN_EVENT']);

export class Dispatcher {
  readonly #parts: DispatchParts;
  readonly #users: KeyedTurns;
  #running = 0;
  #draining = false;
  #idle: (() => void) | undefined;

  constructor(parts: DispatchParts) {
    this.#parts = parts;
    this.#users = new KeyedTurns(parts.userQueue);
  }

  /** Answers a request. Never rejects. */
  dispatch(request: Request): Promise<Ack<unknown>> {
    return new Promise(resolve => this.answer(request, resolve));
  }

  /** Answers a request: `respond` is called once, within the limit, and must not throw. */
  answer(request: Request, respond: (answer: Ack<unknown>) => void): void {
    const { deadlines, log } = this.#parts;
    const startedAt = performance.now();
    const accept = (data: unknown) => {
      log.answered(request, 'OK', performance.now() - startedAt);
      respond({ ok: true, data });
    };
    const refuse = ({ code, options }: Refusal) => {
      log.answered(request, code, performance.now() - startedAt);
      const { locale, traceId } = request.caller;
      respond({ ok: false, error: errorReply(code, { ...options, locale, traceId }) });
    };
    const waiting = deadlines.begin(() => refuse(this.#tooLate(request)), startedAt);
    this.#perform(request).then(
      data => deadlines.end(waiting) && accept(data),
      refusal => deadlines.end(waiting) && refuse(refusal),
    );
  }

  /** Requests under way, also those whose callers have been told that it takes too long. */
  get running(): number {
    return this.#running;
  }

  /** Takes nothing new; resolves when everything under way is answered. */
  async drain(): Promise<void> {
    this.#draining = true;
    if (this.#running > 0) await new Promise<void>(idle => (this.#idle = idle));
  }

  /** @throws {Refusal} */
  async #perform(request: Request): Promise<unknown> {
    this.#running += 1;
    try {
      return await this.#answer(request);
    } catch (error) {
      const refusal = this.#refusalFor(request, error);
      await this.#auditRefusal(request, refusal.code);
      throw refusal;
    } finally {
      this.#running -= 1;
      if (this.#running === 0) this.#idle?.();
    }
  }

  /** What is only read has not happened; a command may still. */
  #tooLate({ name }: Request): Refusal {
    return this.#parts.handlers.get(name)?.query ? busy() : outcomeUnknown();
  }

  #answer({ name, payload, caller, file = NO_FILE }: Request): Promise<unknown> {
    const handler = this.#parts.handlers.get(name);
    this.#parts.rateLimits.spend(spenderOf(caller), handler?.declaration.cost ?? 1);
    if (this.#draining) throw busy();
    // What is declared for REST alone is no event, whatever a socket calls it.
    if (!handler || (caller.connection && isRoute(name))) throw new Refusal('UNKNOWN_EVENT');
    const input = parse(handler.declaration, payload);
    admit(handler.declaration, caller);
    this.#assertOpen(handler.declaration, caller);
    this.#keepPace(handler.declaration, caller);
    return handler.query ? this.#read(handler, input, caller) : this.#decide(handler, input, caller, file);
  }

  /** @throws {Refusal} MAINTENANCE */
  #assertOpen({ domain }: Declaration, caller: Caller): void {
    if (domain) this.#parts.switches.assertOpen(domain, caller);
  }

  /** @throws {Refusal} RATE_LIMITED */
  #keepPace({ pace }: Declaration, { userId }: Caller): void {
    if (pace && userId) this.#parts.paces.keep(pace, userId.toString());
  }

  #read({ declaration, query }: Handler, input: Input, caller: Caller): Promise<unknown> {
    const reply = query!.read(this.#parts.reads, input, caller as SignedIn, this.#parts.runtime.now());
    if (!this.#parts.checkReplies && !declaration.audit) return reply;
    return reply.then(async data => {
      this.#check(declaration, data);
      if (declaration.audit) await this.#writeAudit(declaration.audit, input, caller);
      return data;
    });
  }

  #decide(handler: Handler, input: Input, caller: Caller, file: Uint8Array): Promise<unknown> {
    if (!caller.userId) return this.#commit(handler, input, caller, file);
    const turn = this.#users.take(caller.userId.toString(), () => this.#commit(handler, input, caller, file));
    if (!turn) throw busy();
    return turn;
  }

  async #commit(handler: Handler, input: Input, caller: Caller, file: Uint8Array): Promise<unknown> {
    const outcome = await this.#parts.committer.submit(await this.#task(handler, input, caller as SignedIn, file));
    if ('error' in outcome) throw outcome.error;
    return (outcome as Extract<Outcome, { reply: unknown }>).reply;
  }

  async #task({ declaration, command }: Handler, input: Input, caller: SignedIn, file: Uint8Array): Promise<Task> {
    const { reads, keys, runtime } = this.#parts;
    const { idempotencyKey, ...said } = input;
    const owner = caller.userId?.toString() ?? 'guest';
    const recordId = idempotencyKey === undefined ? undefined : keys.recordId(owner, declaration.name, idempotencyKey);
    const root =
      declaration.root === 'located' ? command!.locate!(reads, input, caller) : declaration.root?.(input as never);
    const prepared = await command!.prepare?.(input, caller, reads, file);
    const makeIds = () => keys.ids(recordId, () => runtime.newId());
    return {
      root: root instanceof Promise ? await root : root,
      batch: declaration.batch,
      prefetch: command!.prefetch?.(input, caller) ?? [],
      run: async tx => {
        // Again: it has waited for its turn, and what is stopped stops at once.
        this.#assertOpen(declaration, caller);
        const reply = await command!.run(tx, input, await readmit(tx, declaration, caller), prepared);
        this.#check(declaration, reply);
        return reply;
      },
      ...(command!.retell && {
        retell: async (reads, entry) => {
          const reply = await command!.retell!(reads, entry, caller);
          this.#check(declaration, reply);
          return reply;
        },
      }),
      ...(command!.rebuild && { rebuild: tx => command!.rebuild!(tx, input, caller, prepared) }),
      makeIds,
      key:
        recordId === undefined
          ? undefined
          : {
              id: recordId,
              inputHash: keys.inputHash(said),
              replay: declaration.replay,
              ...(command!.entryId && { entryId: command!.entryId(input, makeIds()) }),
            },
      audit: { action: declaration.audit, actorUserId: caller.userId ?? null, ip: caller.ip },
    };
  }

  /** A reply that is not what was declared is a defect, found before it is committed. */
  #check({ name, output }: Declaration, reply: unknown): void {
    if (!this.#parts.checkReplies) return;
    const { error } = output.safeParse(reply);
    if (error) throw new Error(`${name} answers what it does not declare: ${error.message}`);
  }

  /** What admins try is in the log too, if it was refused. What others try is not: they could fill the log for ever. */
  async #auditRefusal({ name, caller }: Request, code: ErrorCode): Promise<void> {
    const { access, audit } = this.#parts.handlers.get(name)?.declaration ?? {};
    if (!audit || typeof access !== 'object' || !isStaff(caller) || UNDECIDED.has(code)) return;
    await this.#writeAudit(audit, { refused: code }, caller).catch(error =>
      this.#parts.log.failed({ name, payload: {}, caller }, error),
    );
  }

  async #writeAudit(action: string, metadata: Record<string, unknown>, { userId, ip }: Caller): Promise<void> {
    const entry = logEntry({ action, actorUserId: userId ?? null, metadata, ip }, this.#parts.runtime.now());
    await this.#parts.reads.database.collection(JournalEntry).insertOne(entry);
  }

  #refusalFor(request: Request, error: unknown): Refusal {
    const refusal = refusalOf(error);
    if (!refusal) {
      this.#parts.log.failed(request, error);
      return new Refusal('INTERNAL');
    }
    const declared = this.#parts.handlers.get(request.name)?.declaration.errors ?? [];
    if (!commonErrors.includes(refusal.code) && !declared.includes(refusal.code))
      this.#parts.log.failed(
        request,
        new Error(`${request.name} refuses with ${refusal.code}, which it does not declare`),
      );
    return refusal;
  }
}

type Input = Record<string, unknown> & { idempotencyKey?: string };

const isStaff = ({ permissions }: Caller): boolean => [...permissions].some(isOfStaff);

const spenderOf = ({ connection, userId, device, ip }: Caller): Spender => ({
  socket: connection?.id,
  user: userId?.toString(),
  device: device?.fingerprint,
  ip,
});

function parse({ input }: Declaration, payload: unknown): Input {
  const { data, error } = input.safeParse(payload ?? {});
  if (error) throw new Refusal('VALIDATION_FAILED', { details: issuesOf(error) });
  return data as Input;
}

const MOST_ISSUES = 20;

/** Every field that is wrong, by its path; unknown ones by their names. */
function issuesOf(error: z.ZodError): { field: string; message: string }[] {
  return error.issues
    .flatMap(issue =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map(key => ({ field: [...issue.path, key].join('.').slice(0, 100), message: 'unknown field' }))
        : [{ field: issue.path.join('.'), message: issue.message }],
    )
    .slice(0, MOST_ISSUES);
}

/** The caller with the rights that he has now. Most have none to lose; whoever signs in or out needs none. @throws {Refusal} */
async function readmit(tx: Tx, declaration: Declaration, caller: SignedIn): Promise<SignedIn> {
  if (caller.permissions.size === 0 || declaration.access === 'guest' || declaration.session) return caller;
  const present = { ...caller, permissions: await rightsNow(tx, caller) };
  admit(declaration, present);
  return present;
}

function admit({ access }: Declaration, { userId, permissions }: Caller): void {
  if (access === 'guest') return;
  if (!userId) throw new Refusal('UNAUTHENTICATED');
  if (access !== 'player' && !permissions.has(access.permission)) throw new Refusal('FORBIDDEN');
}
