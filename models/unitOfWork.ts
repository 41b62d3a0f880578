// All that one transaction reads and will write: each document once, every effect in order, savepoints in memory, one flush.
import type { ErrorCode } from '../contracts/errors.ts';
import { refuse } from '../contracts/errors.ts';
import type { Announcement } from './announcements.ts';
import type { ClientSession, Database } from './database.ts';
import { copy, type DocumentOf, hydrate, type Model, type ObjectId, type Root, type Stored, same } from './define.ts';
import { type Filter, type FindOptions, Reads, type Ref } from './reads.ts';
import type { Runtime } from './runtime.ts';
import { SystemDelta } from './SystemAccount.ts';
import { insertAll, type Update, updateAll } from './writes.ts';

type AnyModel = Model<Stored<unknown>>;
type AnyDocument = Stored<ObjectId | string>;

/** A write that met a document other than the one it was decided on; the transaction is tried again. */
export class Conflict extends Error {}

/** Deadlines that the database's clock found passed, remembered over the attempts of one command or batch. */
export type PassedDeadlines = Set<string>;

interface Tracked {
  readonly model: AnyModel;
  /** As the database has it; nothing where it does not exist yet. */
  readonly original: AnyDocument | undefined;
  current: AnyDocument;
  /** Whether it is written: not at all, if something changed, or in any case, because a decision rests on it. */
  write: Write;
}

type Write = 'no' | 'changes' | 'always';

/** What will happen if the transaction commits, in the order in which it was said. */
export type Effect =
  | { kind: 'insert'; model: AnyModel; document: AnyDocument }
  | { kind: 'delta'; account: string; amount: number }
  | { kind: 'deadline'; key: string; tracked: Tracked; field: string }
  | { kind: 'filter'; tracked: Tracked; filter: object }
  | { kind: 'announce'; announcement: Announcement };

interface Conditions {
  filter: object;
  deadlines: { key: string; field: string }[];
}

export interface Savepoint {
  readonly effects: number;
  readonly touched: Map<Tracked, Pick<Tracked, 'current' | 'write'>>;
}

export class UnitOfWork extends Reads {
  readonly now: Date;
  readonly effects: Effect[] = [];
  readonly #tracked = new Map<string, Tracked | null>();
  readonly #passed: PassedDeadlines;
  readonly #runtime: Runtime;
  #savepoint: Savepoint = { effects: 0, touched: new Map() };

  constructor(database: Database, session: ClientSession, runtime: Runtime, passed: PassedDeadlines) {
    super(database, session);
    this.#runtime = runtime;
    this.now = runtime.now();
    this.#passed = passed;
  }

  /** Starts the part of one command: what it does can be taken back alone. */
  savepoint(): void {
    this.#savepoint = { effects: this.effects.length, touched: new Map() };
  }

  /** Takes back all since the savepoint. */
  rollback(): void {
    this.effects.length = this.#savepoint.effects;
    for (const [tracked, saved] of this.#savepoint.touched) Object.assign(tracked, saved);
    this.#savepoint = { effects: this.effects.length, touched: new Map() };
  }

  /** Reads many documents at once, so that the commands of a batch find them here. */
  async prefetch(refs: readonly Ref[]): Promise<void> {
    const wanted = new Map<AnyModel, Map<string, ObjectId | string>>();
    for (const { model, id } of refs) {
      if (this.#tracked.has(keyOf(model, id))) continue;
      if (!wanted.has(model)) wanted.set(model, new Map());
      wanted.get(model)!.set(id.toString(), id);
    }
    for (const [model, ids] of wanted) {
      const found = await this.find(model, { _id: { $in: [...ids.values()] } });
      for (const [id] of ids) this.#tracked.set(keyOf(model, id), null);
      for (const document of found) this.#track(model, document as AnyDocument);
    }
  }

  /** The document for changing; what a decision rests on is written `always`, so that its version tells others. */
  async open<M extends AnyModel>(model: M, id: ObjectId | string, write: 'changes' | 'always'): Promise<DocumentOf<M>> {
    const tracked = (await this.#load(model, id)) ?? refuse('NOT_FOUND');
    this.#touch(tracked);
    if (tracked.write !== 'always') tracked.write = write;
    advance(tracked);
    return tracked.current as DocumentOf<M>;
  }

  /** The same, made by `blank` if it does not exist yet; a blank one is stored only once `change` is said. */
  async openOr<M extends AnyModel>(
    model: M,
    id: ObjectId | string,
    blank: () => DocumentOf<M>,
  ): Promise<DocumentOf<M>> {
    let tracked = await this.#load(model, id);
    if (!tracked) {
      tracked = { model, original: undefined, current: hydrate(model, blank()) as AnyDocument, write: 'no' };
      this.#tracked.set(keyOf(model, id), tracked);
    }
    this.#touch(tracked);
    return tracked.current as DocumentOf<M>;
  }

  /** Says that a document got by `openOr` has changed. */
  change(model: AnyModel, id: ObjectId | string, filter?: object): void {
    const tracked = this.#tracked.get(keyOf(model, id))!;
    if (tracked.write === 'no') tracked.write = 'changes';
    advance(tracked);
    if (filter) this.effects.push({ kind: 'filter', tracked, filter });
  }

  override async get<M extends AnyModel>(model: M, id: ObjectId | string): Promise<DocumentOf<M>> {
    const tracked = (await this.#load(model, id)) ?? refuse('NOT_FOUND');
    return tracked.current as DocumentOf<M>;
  }

  /** Found documents that this unit has already are given as it has them. Inserts that wait for the flush are not found. */
  override async find<M extends AnyModel>(
    model: M,
    filter: Filter,
    options: FindOptions = {},
  ): Promise<DocumentOf<M>[]> {
    const found = await super.find(model, filter, options);
    return found.map(document => {
      const known = this.#tracked.get(keyOf(model, (document as AnyDocument)._id));
      return (known?.current ?? document) as DocumentOf<M>;
    });
  }

  insert(model: AnyModel, document: AnyDocument): void {
    this.effects.push({ kind: 'insert', model, document });
  }

  /** A root made here counts and is found like one that was read. */
  insertRoot(model: AnyModel, document: AnyDocument): void {
    const tracked: Tracked = { model, original: undefined, current: document, write: 'no' };
    this.#tracked.set(keyOf(model, document._id), tracked);
    this.#touch(tracked);
    tracked.write = 'always';
  }

  /** The write of this document will hold only while the database's clock is before the field's time. */
  until(document: AnyDocument, model: AnyModel, field: string, code: ErrorCode): void {
    const tracked = this.#tracked.get(keyOf(model, document._id))!;
    const deadline = (document as unknown as Record<string, Date>)[field]!;
    const key = `${keyOf(model, document._id)}/${field}/${deadline.getTime()}`;
    if (this.#passed.has(key)) refuse(code);
    this.effects.push({ kind: 'deadline', key, tracked, field });
  }

  /** A tracked document as it stands now. */
  current<M extends AnyModel>(model: M, id: ObjectId | string): DocumentOf<M> {
    return this.#tracked.get(keyOf(model, id))!.current as DocumentOf<M>;
  }

  get isEmpty(): boolean {
    return this.effects.length === 0 && ![...this.#tracked.values()].some(tracked => tracked && tracked.write !== 'no');
  }

  /** Writes everything, roots first: whoever loses the race for a root learns it before any other work is done. */
  async flush(): Promise<void> {
    const updates = new Map<AnyModel, Update[]>();
    const inserts = new Map<AnyModel, AnyDocument[]>();
    const conditions = this.#conditions();
    for (const tracked of this.#tracked.values()) {
      if (!tracked || tracked.write === 'no') continue;
      if (!tracked.original) append(inserts, tracked.model, tracked.current);
      else await this.#plan(tracked, tracked.original, conditions.get(tracked), updates);
    }
    for (const document of this.#deltas()) append(inserts, SystemDelta, document);
    for (const effect of this.effects) if (effect.kind === 'insert') append(inserts, effect.model, effect.document);

    for (const [model, list] of updates) {
      const matched = await this.#update(model, list);
      if (matched !== list.length) throw new Conflict(`${model.name}: ${matched} of ${list.length} matched`);
    }
    for (const [model, documents] of inserts) {
      await this.inTurn(() => insertAll(this.database, this.session!, model.collection, documents));
    }
  }

  async #plan(
    tracked: Tracked,
    original: AnyDocument,
    conditions: Conditions | undefined,
    updates: Map<AnyModel, Update[]>,
  ): Promise<void> {
    const changes = changesOf(original, tracked.current);
    if (!changes && tracked.write !== 'always') return;
    const { version } = original as AnyDocument & Partial<Root>;
    const filter: Record<string, unknown> = { _id: original._id, ...conditions?.filter };
    const set: Record<string, unknown> = { ...changes, updatedAt: this.now };
    tracked.current.updatedAt = this.now;
    if (version !== undefined) {
      filter.version = version;
      set.version = version + 1;
    }
    if (conditions?.deadlines.length) await this.#writeBefore(conditions.deadlines, tracked.model, { filter, set });
    else append(updates, tracked.model, { filter, set });
  }

  /** Read in this snapshot and unmatched now: only its deadline can be the reason. */
  async #writeBefore(deadlines: Conditions['deadlines'], model: AnyModel, { filter, set }: Update): Promise<void> {
    const fields = [...new Set(deadlines.map(deadline => deadline.field))];
    const $expr = { $and: fields.map(field => ({ $gt: [`$${field}`, '$$NOW'] })) };
    if ((await this.#update(model, [{ filter: { ...filter, $expr }, set }])) === 1) return;
    for (const { key } of deadlines) this.#passed.add(key);
    throw new Conflict(`${model.name}: a deadline has passed`);
  }

  /** What else must hold when a document is written. */
  #conditions(): Map<Tracked, Conditions> {
    const conditions = new Map<Tracked, Conditions>();
    for (const effect of this.effects) {
      if (effect.kind !== 'filter' && effect.kind !== 'deadline') continue;
      let known = conditions.get(effect.tracked);
      if (!known) conditions.set(effect.tracked, (known = { filter: {}, deadlines: [] }));
      if (effect.kind === 'filter') Object.assign(known.filter, effect.filter);
      else known.deadlines.push(effect);
    }
    return conditions;
  }

  #deltas(): AnyDocument[] {
    const sums = new Map<string, number>();
    for (const effect of this.effects) {
      if (effect.kind === 'delta') sums.set(effect.account, (sums.get(effect.account) ?? 0) + effect.amount);
    }
    return [...sums]
      .filter(([, amount]) => amount !== 0)
      .map(([account, amount]) => {
        const stored: SystemDelta = {
          _id: this.#runtime.newId(),
          account,
          amount,
          createdAt: this.now,
          updatedAt: this.now,
        };
        return stored;
      });
  }

  #update(model: AnyModel, updates: Update[]): Promise<number> {
    return this.inTurn(() => updateAll(this.database, this.session!, model.collection, updates));
  }

  async #load(model: AnyModel, id: ObjectId | string): Promise<Tracked | null> {
    const key = keyOf(model, id);
    const known = this.#tracked.get(key);
    if (known !== undefined) return known;
    const [document] = await super.find(model, { _id: id }, { limit: 1 });
    // Somebody may have loaded it while this read waited for its turn.
    const meanwhile = this.#tracked.get(key);
    if (meanwhile !== undefined) return meanwhile;
    if (document) return this.#track(model, document as AnyDocument);
    this.#tracked.set(key, null);
    return null;
  }

  #track(model: AnyModel, document: AnyDocument): Tracked {
    const tracked: Tracked = { model, original: document, current: document, write: 'no' };
    this.#tracked.set(keyOf(model, document._id), tracked);
    return tracked;
  }

  /** Before a command changes a document: what it was is kept. An untouched original is copied to be changed, and kept itself. */
  #touch(tracked: Tracked): void {
    const { touched } = this.#savepoint;
    if (touched.has(tracked)) return;
    const { current, original, write } = tracked;
    const copied = copy(current);
    if (current === original) tracked.current = copied;
    touched.set(tracked, { current: current === original ? current : copied, write });
  }
}

const keyOf = (model: AnyModel, id: ObjectId | string) => `${model.collection}/${id.toString()}`;

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A document that is being changed shows the version that it will have, so that replies and news name the same. */
function advance({ original, current }: Tracked): void {
  if (original && 'version' in original) (current as Root).version = (original as Root).version + 1;
}

/** Fields that differ, the version aside; a field that is gone is not removed, because no model needs it. */
function changesOf(original: object, current: object): Record<string, unknown> | undefined {
  const changes: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(current)) {
    if (field !== 'version' && !same((original as Record<string, unknown>)[field], value)) changes[field] = value;
  }
  return Object.keys(changes).length ? changes : undefined;
}
