// Commands of one root share a transaction: known keys are answered first, each runs behind a savepoint, a quarrel is halved until it ends.
import { Refusal } from '../contracts/errors.ts';
import type { RootName } from '../contracts/roomNames.ts';
import type { Committed } from './announcements.ts';
import { CommandRecord } from './CommandRecord.ts';
import type { ObjectId } from './define.ts';
import type { JournalEntry } from './JournalEntry.ts';
import { type CommandKey, type Done, findDone } from './keyedCommands.ts';
import { Reads, type Ref } from './reads.ts';
import {
  AlreadyExists,
  type Attempts,
  isConflict,
  isUnreachable,
  OutcomeUnknown,
  type Transactions,
} from './transaction.ts';
import { gather, type Signature, Tx } from './tx.ts';
import { Conflict, type Inheritance, RootConflict, type UnitOfWork } from './unitOfWork.ts';

/** A command as the committer sees it. */
export interface Task {
  readonly root: RootName | undefined;
  /** Whether it may share a transaction with others of its root. */
  readonly batch: boolean;
  readonly prefetch: readonly Ref[];
  run(tx: Tx): Promise<unknown>;
  /** Answers a repeated key from the present state, where the first reply is not stored. */
  rebuild?: (tx: Tx) => Promise<unknown>;
  /** Answers it by the journal entry that the first one left. */
  retell?: (reads: Reads, entry: JournalEntry) => Promise<unknown>;
  /** Makes the ids of what this command creates. */
  makeIds(): () => ObjectId;
  readonly key: CommandKey | undefined;
  readonly audit: Signature;
}

export type Outcome = { reply: unknown; replayed?: true } | { error: unknown };

/** Effects that a refusal declares to keep. */
export type Keep = (tx: Tx) => Promise<void> | void;
/** A refusal that must keep what it revoked or spent. */
export const refuseKeeping = (code: Refusal['code'], keep: Keep): never => {
  throw new Refusal(code, { keep });
};

export interface CommitterLimits {
  /** Commands in one transaction at most. */
  batchSize: number;
  /** Commands that wait for one root at most. */
  queueLength: number;
  /** How long one waits at most before it is refused. */
  queueMs: number;
  /** Transactions under way at once at most. */
  lanes: number;
}

/** Tells what was committed. What goes wrong with that is complained of; the commands are answered all the same. */
export type Deliver = (committed: Committed) => Promise<void> | void;

interface Waiting {
  readonly task: Task;
  /** Refuses it when it has waited too long for its turn. */
  readonly patience: NodeJS.Timeout | undefined;
  readonly answer: (outcome: Outcome) => void;
}

/** A batch that has run, and waits to be written. */
interface Decided {
  unit: UnitOfWork;
  outcomes: Map<Waiting, Outcome>;
}

/** A batch that is being written. Its promises never reject. */
interface Flight {
  /** What the next may build on. */
  unit: UnitOfWork;
  /** Whether it is there to be read, as it was decided. */
  written: Promise<boolean>;
  /** It is safe, and was told; or it went the ordinary way. */
  told: Promise<void>;
}

/** Figures for the metrics. */
export interface CommitterStats {
  batches: number;
  commands: number;
  conflicts: number;
  halved: number;
}

export class Committer {
  readonly stats: CommitterStats = { batches: 0, commands: 0, conflicts: 0, halved: 0 };
  readonly #transactions: Transactions;
  readonly #deliver: Deliver;
  readonly #complain: (error: unknown) => void;
  readonly #limits: CommitterLimits;
  readonly #queues = new Map<RootName, Waiting[]>();
  /** Roots whose next batch is worth deciding once so many wait. */
  readonly #longQueues = new Map<RootName, () => void>();
  /** Commands without a root: each in a transaction of its own. */
  readonly #alone: Waiting[] = [];
  readonly #lanes: Semaphore;

  /** `complain` hears of what went wrong after a commit, when nothing can be undone any more. */
  constructor(
    transactions: Transactions,
    deliver: Deliver,
    limits: CommitterLimits,
    complain: (error: unknown) => void,
  ) {
    this.#transactions = transactions;
    this.#deliver = deliver;
    this.#complain = complain;
    this.#limits = limits;
    this.#lanes = new Semaphore(limits.lanes);
  }

  /** Runs a command in its root's turn. Resolves when what it did is committed and told; never rejects. */
  submit(task: Task): Promise<Outcome> {
    return new Promise(answer => {
      const queue = task.root ? this.#queues.get(task.root) : this.#alone;
      if (queue && queue.length >= this.#limits.queueLength) return answer({ error: new Refusal('BUSY') });
      const patience = setTimeout(() => this.#giveUp(task, answer), this.#limits.queueMs);
      const waiting: Waiting = { task, patience, answer };
      if (queue) queue.push(waiting);
      if (!task.root) return void this.#lanes.run(() => this.#commit(this.#take(this.#alone)));
      if (queue) return this.#mayRunAhead(queue) ? this.#longQueues.get(task.root)?.() : undefined;
      this.#queues.set(task.root, [waiting]);
      void this.#drain(task.root);
    });
  }

  /** Its turn did not come in time. */
  #giveUp(task: Task, answer: Waiting['answer']): void {
    const queue = task.root ? this.#queues.get(task.root) : this.#alone;
    const place = queue?.findIndex(waiting => waiting.task === task) ?? -1;
    if (place >= 0) queue!.splice(place, 1);
    answer({ error: new Refusal('BUSY') });
  }

  /** Commands that wait, over all roots and without one. */
  get waiting(): number {
    let sum = this.#alone.length;
    for (const queue of this.#queues.values()) sum += queue.length;
    return sum;
  }

  async #drain(root: RootName): Promise<void> {
    const queue = this.#queues.get(root)!;
    // Lets everything that arrived in this tick into the first batch.
    await Promise.resolve();
    let flight: Flight | undefined;
    while (queue.length || flight) {
      if (flight && !this.#mayRunAhead(queue)) {
        const isTold = await Promise.race([flight.told.then(() => true), this.#isLong(root)]);
        if (isTold) flight = undefined;
        // Let in what else has come at the same time.
        else await breathe();
        continue;
      }
      const batch = this.#take(queue);
      if (batch.length) flight = await this.#takeOff(batch, flight);
    }
    this.#queues.delete(root);
    this.#longQueues.delete(root);
  }

  /** Under a long queue, the next batch is decided while the database writes the one before. */
  #mayRunAhead(queue: readonly Waiting[]): boolean {
    return queue.length >= this.#limits.batchSize / 4 && queue[0]!.task.batch;
  }

  /** Resolves, to false, once the queue is long. */
  #isLong(root: RootName): Promise<false> {
    return new Promise(resolve => this.#longQueues.set(root, () => resolve(false)));
  }

  /** Decides on what the flight before will have written, and lets it fly only if that came true. */
  async #takeOff(batch: Waiting[], before: Flight | undefined): Promise<Flight | undefined> {
    const attempts = this.#transactions.attempts();
    const decided = await this.#decide(batch, attempts, before?.unit.bequeath()).catch(() => undefined);
    const cameTrue = before === undefined || (await before.written);
    if (decided && cameTrue) return this.#fly(decided, attempts, before?.told);
    await before?.told;
    await this.#lanes.run(() => this.#commit(batch));
    return undefined;
  }

  /** Commits what was decided; if that fails, the batch goes the ordinary way. It is told after what was written before. */
  #fly({ unit, outcomes }: Decided, attempts: Attempts, toldBefore: Promise<void> | undefined): Flight {
    const batch = [...outcomes.keys()];
    const written = Promise.withResolvers<boolean>();
    const told = this.#lanes.run(async () => {
      try {
        const { safe } = await this.#transactions.commitEarly(unit);
        written.resolve(true);
        await safe;
      } catch (error) {
        written.resolve(false);
        if (await this.#mayRetry(batch, attempts, error)) await this.#commit(batch, attempts);
        return;
      }
      await toldBefore;
      await this.#tell(unit, outcomes);
    });
    return { unit, written: written.promise, told };
  }

  #take(queue: Waiting[]): Waiting[] {
    let size = Math.min(queue.length, 1);
    if (queue[0]?.task.batch) {
      while (size < queue.length && size < this.#limits.batchSize && queue[size]!.task.batch) size += 1;
    }
    const taken = queue.splice(0, size);
    for (const { patience } of taken) clearTimeout(patience);
    return taken;
  }

  async #commit(batch: Waiting[], attempts = this.#transactions.attempts()): Promise<void> {
    let fresh = batch;
    for (;;) {
      let decided: Decided;
      try {
        decided = await this.#transactions.once(attempts, async () => {
          const decided = await this.#decide(fresh, attempts);
          fresh = [...decided.outcomes.keys()];
          return decided;
        });
      } catch (error) {
        if (await this.#mayRetry(fresh, attempts, error)) continue;
        return;
      }
      return this.#tell(decided.unit, decided.outcomes);
    }
  }

  /** Answers known keys, and runs the others one after the other, each seeing what the one before it did. */
  async #decide(batch: Waiting[], attempts: Attempts, inherited?: Inheritance): Promise<Decided> {
    const fresh = await this.#answerKnown(batch);
    const outcomes = new Map<Waiting, Outcome>();
    const work = async (unit: UnitOfWork) => {
      if (fresh.length > 1) await unit.prefetch(fresh.flatMap(waiting => waiting.task.prefetch));
      for (const [i, waiting] of fresh.entries()) {
        if (i % COMMANDS_BETWEEN_BREATHS === 0) await breathe();
        outcomes.set(waiting, await runOne(unit, waiting.task));
      }
      await assertRefusedAreUnknown(unit, outcomes);
    };
    return { unit: await this.#transactions.decide(attempts, work, inherited), outcomes };
  }

  /** Whether a batch that failed is to be tried again as it is; if not, it has been answered, whole or in halves. */
  async #mayRetry(batch: Waiting[], attempts: Attempts, error: unknown): Promise<boolean> {
    if (isConflict(error)) this.stats.conflicts += 1;
    if (batch.length > 1 && mayHalve(error, attempts)) {
      await this.#halve(batch, attempts);
      return false;
    }
    try {
      await this.#transactions.again(attempts, error);
      return true;
    } catch (final) {
      const outcome = { error: final instanceof AlreadyExists ? new Refusal('CONFLICT') : final };
      for (const waiting of batch) waiting.answer(outcome);
      return false;
    }
  }

  /** Committed: from here on nothing may fail what was done. */
  async #tell(unit: UnitOfWork, outcomes: Map<Waiting, Outcome>): Promise<void> {
    if (outcomes.size === 0) return;
    this.stats.batches += 1;
    this.stats.commands += outcomes.size;
    try {
      await this.#deliver(gather(unit));
    } catch (error) {
      this.#complain(error);
    }
    for (const [waiting, outcome] of outcomes) waiting.answer(outcome);
  }

  async #halve(batch: Waiting[], { passed, deadlineAt }: Attempts): Promise<void> {
    this.stats.halved += 1;
    const middle = batch.length >> 1;
    for (const half of [batch.slice(0, middle), batch.slice(middle)]) {
      if (this.#now() >= deadlineAt) {
        for (const waiting of half) waiting.answer({ error: new Refusal('BUSY') });
        continue;
      }
      await this.#commit(half, { ...this.#transactions.attempts(), passed, deadlineAt });
    }
  }

  /** A key that is known is answered outside the transaction: a duplicate inside would abort the whole batch. */
  async #answerKnown(batch: Waiting[]): Promise<Waiting[]> {
    const keys = batch.flatMap(({ task }) => task.key ?? []);
    if (keys.length === 0) return batch;
    const known = await this.#findDone(keys);
    const fresh: Waiting[] = [];
    const running = new Set<string>();
    for (const waiting of batch) {
      const { key } = waiting.task;
      const done = key && known.get(key.id);
      if (done) void this.#replay(waiting, done);
      // The same key twice in one batch: the later one is answered by what the first has left.
      else if (key && running.has(key.id)) void this.submit(waiting.task).then(waiting.answer);
      else {
        fresh.push(waiting);
        if (key) running.add(key.id);
      }
    }
    return fresh;
  }

  /** @throws {Conflict} while there is a twin that a fail-over could still undo: it is in the way, but no answer yet */
  async #findDone(keys: readonly CommandKey[]): Promise<Map<string, Done>> {
    const { database } = this.#transactions;
    const there = await findDone(database, keys, 'local');
    if (there.size === 0) return there;
    const safe = await findDone(
      database,
      keys.filter(({ id }) => there.has(id)),
      'majority',
    );
    if (safe.size < there.size) throw new Conflict('a twin is not with a majority yet');
    return safe;
  }

  async #replay({ task, answer }: Waiting, { inputHash, reply, entry }: Done): Promise<void> {
    if (inputHash !== task.key!.inputHash) return answer({ error: new Refusal('IDEMPOTENCY_MISMATCH') });
    if (reply !== undefined) return answer({ reply: JSON.parse(reply), replayed: true });
    if (entry) {
      const retold = task.retell!(new Reads(this.#transactions.database), entry);
      return answer(await retold.then(reply => ({ reply, replayed: true }) as const).catch(error => ({ error })));
    }
    const again: Task = { ...task, key: undefined, run: task.rebuild ?? task.run };
    await this.#commit([{ task: again, patience: undefined, answer }]);
  }

  #now(): number {
    return this.#transactions.runtime.now().getTime();
  }
}

/** A commit whose answer was lost may have happened: it is not run again. */
function mayHalve(error: unknown, attempts: Attempts): boolean {
  if (error instanceof OutcomeUnknown || error instanceof RootConflict || isUnreachable(error)) return false;
  return attempts.count >= 2 || !isConflict(error);
}

/** Refused because its own twin was committed after the look at the keys: it is answered like its twin. */
async function assertRefusedAreUnknown(unit: UnitOfWork, outcomes: ReadonlyMap<Waiting, Outcome>): Promise<void> {
  const refused = [...outcomes].flatMap(([{ task }, outcome]) => ('error' in outcome && task.key ? [task.key] : []));
  if (refused.length && (await findDone(unit.database, refused, 'local')).size)
    throw new Conflict('a twin was quicker');
}

async function runOne(unit: UnitOfWork, task: Task): Promise<Outcome> {
  unit.savepoint();
  const tx = new Tx(unit, task.makeIds());
  try {
    const reply = await task.run(tx);
    remember(unit, tx, task, reply);
    return { reply };
  } catch (error) {
    if (isConflict(error)) throw error;
    unit.rollback();
    if (error instanceof Refusal && error.options.keep) await keepEffects(unit, task, error.options.keep as Keep);
    return { error };
  }
}

/** That the command was done, and what for whoever asks again. */
function remember(unit: UnitOfWork, tx: Tx, { key, audit }: Task, reply: unknown): void {
  const isInJournal = key?.entryId !== undefined;
  tx.sign(audit, isInJournal ? key : undefined);
  if (!key || isInJournal) return;
  const { id: _id, inputHash, replay } = key;
  const stored = replay === 'stored' ? { reply: JSON.stringify(reply) } : {};
  const record: CommandRecord = { _id, inputHash, ...stored, createdAt: unit.now, updatedAt: unit.now };
  unit.insert(CommandRecord, record);
}

async function keepEffects(unit: UnitOfWork, task: Task, keep: Keep): Promise<void> {
  const tx = new Tx(unit, task.makeIds());
  await keep(tx);
  tx.sign({ ...task.audit, action: undefined });
}

/** A long batch lets the answers in that the batch before it waits for. */
const breathe = () => new Promise<void>(resume => setImmediate(resume));
const COMMANDS_BETWEEN_BREATHS = 16;

/** At most so many at once; the rest wait in order. */
class Semaphore {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(places: number) {
    this.#free = places;
  }

  async run(work: () => Promise<void>): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>(go => this.#waiting.push(go));
    try {
      await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
