// All that one transaction decides on and will write: each document once, every effect in order, savepoints in memory, one flush.
import type { ErrorCode } from '../contracts/errors.ts';
import { refuse } from '../contracts/errors.ts';
import type { Announcement } from './announcements.ts';
import type { ClientSession, Database } from './database.ts';
import { copy, type DocumentOf, hydrate, type Model, type ObjectId, type Root, type Stored, same } from './define.ts';
import { type Filter, type FindOptions, Reads, type Ref } from './reads.ts';
import type { Runtime } from './runtime.ts';
import { SystemDelta } from './SystemAccount.ts';
import {
  exists,
  insertAll,
  isWriteConflict,
  removeAll,
  type Update,
  type UpdateMany,
  updateAll,
  updateMany,
} from './writes.ts';

type AnyModel = Model<Stored<unknown>>;
type AnyDocument = Stored<ObjectId | string>;

/** A write that met a document other than the one it was decided on; the transaction is tried again. */
export class Conflict extends Error {}
/** The same, on a root: nobody in the batch is to blame, so dividing it would not help. */
export class RootConflict extends Conflict {
  readonly root: RootRef;

  constructor(message: string, root: RootRef) {
    super(message);
    this.root = root;
  }
}

/** Which document a race was for. */
export interface RootRef {
  readonly collection: string;
  readonly id: ObjectId | string;
}

/** Documents as an earlier unit is about to write them, for one that follows before that is committed. */
export type Inheritance = ReadonlyMap<string, AnyDocument>;

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
  | { kind: 'remove'; model: AnyModel; id: ObjectId | string }
  | { kind: 'delta'; account: string; amount: number }
  | { kind: 'deadline'; key: string; tracked: Tracked; field: string }
  | { kind: 'filter'; tracked: Tracked; filter: object }
  | { kind: 'later'; tracked: Tracked; field: string; ms: number }
  | { kind: 'changeAll'; model: AnyModel; ids: readonly ObjectId[]; update: UpdateMany }
  | { kind: 'announce'; announcement: Announcement };

/** What is said of a document's write beside its values. */
interface Terms {
  filter: object;
  deadlines: Deadline[];
  later?: Record<string, number>;
}

interface Deadline {
  key: string;
  field: string;
}

/** What is sent to the database, roots first. */
interface Plan {
  /** Documents that will be other than the database has them. */
  written: Map<string, AnyDocument>;
  roots: { model: AnyModel; update: Update; deadlines: Deadline[] }[];
  updates: Map<AnyModel, Update[]>;
  changes: Extract<Effect, { kind: 'changeAll' }>[];
  removals: Map<AnyModel, ObjectId[]>;
  inserts: Map<AnyModel, AnyDocument[]>;
}

export interface Savepoint {
  readonly effects: number;
  readonly touched: Map<Tracked, Pick<Tracked, 'current' | 'write'>>;
  /** Documents that did not exist before. */
  readonly made: string[];
}

export class UnitOfWork extends Reads {
  readonly now: Date;
  readonly effects: Effect[] = [];
  readonly #tracked = new Map<string, Tracked | null>();
  /** What was there when it was looked for. */
  readonly #found = new Set<string>();
  readonly #passed: PassedDeadlines;
  readonly #runtime: Runtime;
  readonly #inherited: Inheritance;
  #plan: Plan | undefined;
  #savepoint: Savepoint = { effects: 0, touched: new Map(), made: [] };

  constructor(database: Database, runtime: Runtime, passed: PassedDeadlines, inherited: Inheritance = new Map()) {
    // Whatever is decided is written with the versions that it was decided on, so the freshest reads are the best.
    super(database, { readConcern: 'local' });
    this.#runtime = runtime;
    this.#inherited = inherited;
    this.now = runtime.now();
    this.#passed = passed;
  }

  /** Starts the part of one command: what it does can be taken back alone. */
  savepoint(): void {
    this.#savepoint = { effects: this.effects.length, touched: new Map(), made: [] };
  }

  /** Takes back all since the savepoint. */
  rollback(): void {
    this.effects.length = this.#savepoint.effects;
    for (const [tracked, saved] of this.#savepoint.touched) Object.assign(tracked, saved);
    for (const key of this.#savepoint.made) this.#tracked.delete(key);
    this.savepoint();
  }

  /** Reads many documents at once, so that the commands of a batch find them here. */
  async prefetch(refs: readonly Ref[]): Promise<void> {
    const wanted = new Map<AnyModel, Map<string, ObjectId | string>>();
    for (const { model, id } of refs) {
      if (this.#known(model, id) !== undefined) continue;
      if (!wanted.has(model)) wanted.set(model, new Map());
      wanted.get(model)!.set(id.toString(), id);
    }
    const read = async (model: AnyModel, ids: Map<string, ObjectId | string>) => {
      const found = await super.find(model, { _id: { $in: [...ids.values()] } });
      for (const [id] of ids) this.#tracked.set(keyOf(model, id), null);
      for (const document of found) this.#track(model, document as AnyDocument);
    };
    await Promise.all([...wanted].map(([model, ids]) => read(model, ids)));
  }

  /** The document for changing; what a decision rests on is written `always`, so that its version tells others. */
  async open<M extends AnyModel>(model: M, id: ObjectId | string, write: 'changes' | 'always'): Promise<DocumentOf<M>> {
    const tracked = (await this.#load(model, id)) ?? this.#missing(model, id);
    this.#touch(tracked);
    if (tracked.write !== 'always') tracked.write = write;
    this.#advance(tracked);
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
      this.#make(keyOf(model, id), tracked);
    }
    this.#touch(tracked);
    return tracked.current as DocumentOf<M>;
  }

  /** A root, made by `blank` if it does not exist yet; it is written in any case. */
  async openRootOr<M extends AnyModel>(
    model: M,
    id: ObjectId | string,
    blank: () => DocumentOf<M>,
  ): Promise<DocumentOf<M>> {
    await this.openOr(model, id, blank);
    const tracked = this.#tracked.get(keyOf(model, id))!;
    tracked.write = 'always';
    this.#advance(tracked);
    return tracked.current as DocumentOf<M>;
  }

  /** Says that a document got by `openOr` has changed. */
  change(model: AnyModel, id: ObjectId | string, filter?: object): void {
    const tracked = this.#tracked.get(keyOf(model, id))!;
    if (tracked.write === 'no') tracked.write = 'changes';
    this.#advance(tracked);
    if (filter) this.effects.push({ kind: 'filter', tracked, filter });
  }

  override async get<M extends AnyModel>(model: M, id: ObjectId | string): Promise<DocumentOf<M>> {
    const tracked = (await this.#load(model, id)) ?? this.#missing(model, id);
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
      const { _id } = document as AnyDocument;
      this.#found.add(keyOf(model, _id));
      const known = this.#known(model, _id);
      return (known?.current ?? document) as DocumentOf<M>;
    });
  }

  insert(model: AnyModel, document: AnyDocument): void {
    this.effects.push({ kind: 'insert', model, document });
  }

  /** A root made here counts and is found like one that was read. */
  insertRoot(model: AnyModel, document: AnyDocument): void {
    const tracked: Tracked = { model, original: undefined, current: document, write: 'no' };
    this.#make(keyOf(model, document._id), tracked);
    this.#touch(tracked);
    tracked.write = 'always';
  }

  /** The write of this document will hold only while the database's clock is before the field's time. */
  until(document: AnyDocument, model: AnyModel, field: string, code: ErrorCode): void {
    const tracked = this.#tracked.get(keyOf(model, document._id))!;
    const deadline = (document as unknown as Record<string, Date>)[field]!;
    const { version } = (tracked.original ?? {}) as Partial<Root>;
    const key = `${keyOf(model, document._id)}/${version}/${field}/${deadline.getTime()}`;
    if (this.#passed.has(key)) refuse(code);
    this.effects.push({ kind: 'deadline', key, tracked, field });
  }

  /** This field of a document will be so many milliseconds after the database's time when it is written. */
  later(document: AnyDocument, model: AnyModel, field: string, ms: number): void {
    this.effects.push({ kind: 'later', tracked: this.#tracked.get(keyOf(model, document._id))!, field, ms });
  }

  /** Changes many documents in one write, each of which must fit `guard` then. They are not opened here as well. */
  changeAll(model: AnyModel, ids: readonly ObjectId[], guard: Filter, set: object): void {
    if (ids.length === 0) return;
    const update = { filter: { _id: { $in: ids }, ...guard }, set: { ...set, updatedAt: this.now } };
    this.effects.push({ kind: 'changeAll', model, ids, update });
  }

  /** A tracked document as it stands now. */
  current<M extends AnyModel>(model: M, id: ObjectId | string): DocumentOf<M> {
    return this.#tracked.get(keyOf(model, id))!.current as DocumentOf<M>;
  }

  get isEmpty(): boolean {
    return this.effects.length === 0 && ![...this.#tracked.values()].some(tracked => tracked && tracked.write !== 'no');
  }

  /** Ends the deciding: what will be written stands from here on. */
  close(): void {
    const plan: Plan = {
      written: new Map(),
      roots: [],
      updates: new Map(),
      changes: [],
      removals: new Map(),
      inserts: new Map(),
    };
    const terms = this.#terms();
    for (const tracked of this.#tracked.values()) {
      if (!tracked || tracked.write === 'no') continue;
      if (!tracked.original) {
        plan.written.set(keyOf(tracked.model, tracked.current._id), tracked.current);
        append(plan.inserts, tracked.model, tracked.current);
      } else this.#planUpdate(plan, tracked, tracked.original, terms.get(tracked));
    }
    for (const document of this.#deltas()) append(plan.inserts, SystemDelta, document);
    for (const effect of this.effects) {
      if (effect.kind === 'insert') append(plan.inserts, effect.model, effect.document);
      else if (effect.kind === 'changeAll') plan.changes.push(effect);
      else if (effect.kind === 'remove') append(plan.removals, effect.model, effect.id);
    }
    this.#plan = plan;
  }

  /** What the next unit finds changed before it is committed. Only for a unit that is closed. */
  bequeath(): Inheritance {
    return this.#plan!.written;
  }

  /** Writes everything, roots first: whoever loses the race for a root learns it before any other work is done. */
  async write(session: ClientSession): Promise<void> {
    const { roots, updates, changes, removals, inserts } = this.#plan!;
    for (const root of roots) await this.#writeRoot(session, root);
    for (const [model, list] of updates) {
      const matched = await updateAll(this.database, session, model.collection, list);
      if (matched !== list.length) throw new Conflict(`${model.name}: ${matched} of ${list.length} matched`);
    }
    for (const { model, ids, update } of changes) {
      const matched = await updateMany(this.database, session, model.collection, update);
      if (matched !== ids.length) throw new Conflict(`${model.name}: ${matched} of ${ids.length} matched`);
    }
    for (const [model, ids] of removals) {
      const removed = await removeAll(this.database, session, model.collection, ids);
      if (removed !== ids.length) throw new Conflict(`${model.name}: ${removed} of ${ids.length} removed`);
    }
    for (const [model, documents] of inserts) await insertAll(this.database, session, model.collection, documents);
  }

  #planUpdate(plan: Plan, tracked: Tracked, original: AnyDocument, terms: Terms | undefined): void {
    const { model, current, write } = tracked;
    const changes = changesOf(original, current);
    const gone = goneFrom(original, current);
    if (!changes && gone.length === 0 && write !== 'always') return;
    const { version } = original as AnyDocument & Partial<Root>;
    plan.written.set(keyOf(model, original._id), current);
    // Without a version, the fields that change must be what they were.
    const guard = version === undefined ? was(original, [...Object.keys(changes ?? {}), ...gone]) : { version };
    const update: Update = {
      filter: { _id: original._id, ...guard, ...terms?.filter },
      set: { ...changes, updatedAt: this.now, ...(version !== undefined && { version: version + 1 }) },
      ...(gone.length > 0 && { unset: gone }),
      ...(terms?.later && { later: terms.later }),
    };
    if (write === 'always') plan.roots.push({ model, update, deadlines: terms?.deadlines ?? [] });
    else append(plan.updates, model, update);
  }

  async #writeRoot(session: ClientSession, { model, update, deadlines }: Plan['roots'][number]): Promise<void> {
    const fields = [...new Set(deadlines.map(deadline => deadline.field))];
    const $expr = { $and: fields.map(field => ({ $gt: [`$${field}`, '$$NOW'] })) };
    const filter = fields.length ? { ...update.filter, $expr } : update.filter;
    const ref: RootRef = { collection: model.collection, id: (update.filter as AnyDocument)._id };
    const matched = await updateAll(this.database, session, model.collection, [{ ...update, filter }]).catch(error => {
      throw isWriteConflict(error) ? new RootConflict(`${model.name}: written by another`, ref) : error;
    });
    if (matched === 1) return;
    // The version is there and was not matched: then it is too late, and the next attempt will say so.
    const isThere = deadlines.length > 0 && (await exists(this.database, session, model.collection, update.filter));
    if (isThere) for (const { key } of deadlines) this.#passed.add(key);
    throw new RootConflict(`${model.name}: ${isThere ? 'too late' : 'another version'}`, ref);
  }

  #terms(): Map<Tracked, Terms> {
    const terms = new Map<Tracked, Terms>();
    for (const effect of this.effects) {
      if (effect.kind !== 'filter' && effect.kind !== 'deadline' && effect.kind !== 'later') continue;
      let known = terms.get(effect.tracked);
      if (!known) terms.set(effect.tracked, (known = { filter: {}, deadlines: [] }));
      if (effect.kind === 'filter') Object.assign(known.filter, effect.filter);
      else if (effect.kind === 'deadline') known.deadlines.push(effect);
      else known.later = { ...known.later, [effect.field]: effect.ms };
    }
    return terms;
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

  async #load(model: AnyModel, id: ObjectId | string): Promise<Tracked | null> {
    const known = this.#known(model, id);
    if (known !== undefined) return known;
    const [document] = await super.find(model, { _id: id }, { limit: 1 });
    // Somebody may have loaded it in the meantime.
    const meanwhile = this.#known(model, id);
    if (meanwhile !== undefined) return meanwhile;
    if (document) return this.#track(model, document as AnyDocument);
    this.#tracked.set(keyOf(model, id), null);
    return null;
  }

  /** What this unit has of a document, or inherits; `null` if it is known not to exist. */
  #known(model: AnyModel, id: ObjectId | string): Tracked | null | undefined {
    const key = keyOf(model, id);
    const tracked = this.#tracked.get(key);
    if (tracked !== undefined) return tracked;
    const inherited = this.#inherited.get(key);
    return inherited && this.#track(model, inherited);
  }

  /** What was found a moment ago is no wrong id: somebody removed it, and whoever decides has to look again. */
  #missing(model: AnyModel, id: ObjectId | string): never {
    if (this.#found.has(keyOf(model, id))) throw new Conflict(`${model.name} ${id} is gone`);
    return refuse('NOT_FOUND');
  }

  /** A document that is being changed shows the version and the time that it will have, so that replies and news name the same. */
  #advance({ original, current }: Tracked): void {
    if (!original) return;
    current.updatedAt = this.now;
    if ('version' in original) (current as Root).version = (original as Root).version + 1;
  }

  #make(key: string, tracked: Tracked): void {
    this.#tracked.set(key, tracked);
    this.#savepoint.made.push(key);
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

/** The fields of a document that are about to change, as they were. */
function was(original: AnyDocument, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map(field => [field, (original as never)[field] ?? null]));
}

/** Fields that differ, aside from those that every write moves. */
function changesOf(original: object, current: object): Record<string, unknown> | undefined {
  const changes: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(current)) {
    if (field === 'version' || field === 'updatedAt' || value === undefined) continue;
    if (!same((original as Record<string, unknown>)[field], value)) changes[field] = value;
  }
  return Object.keys(changes).length ? changes : undefined;
}

/** Fields that the document has no more. */
const goneFrom = (original: object, current: object): string[] =>
  Object.keys(original).filter(
    field =>
      (current as Record<string, unknown>)[field] === undefined &&
      (original as Record<string, unknown>)[field] !== undefined,
  );
