// The unit of work in the language of the domain: the only way in which a handler touches what is remembered.
import type { z } from 'zod';
import type { Conflated, Durable, Personal } from '../contracts/declare.ts';
import type { ErrorCode } from '../contracts/errors.ts';
import type { NoticeData, NoticeType } from '../contracts/notifications.ts';
import { type RoomName, roomOf } from '../contracts/roomNames.ts';
import type { Currency } from '../contracts/values.ts';
import { Account, accountId, accountView, type Purpose } from './Account.ts';
import type { Announcement, Committed, RevocationNotice } from './announcements.ts';
import { blankEntry, type Chat, ChatEntry, chatNews } from './Chat.ts';
import {
  type DocumentOf,
  hydrate,
  type Model,
  type New,
  ObjectId,
  type RoomRoot,
  type Root,
  type Stored,
  same,
} from './define.ts';
import { Job } from './Job.ts';
import { concerned, type Deed, JournalEntry, logEntry } from './JournalEntry.ts';
import type { CommandKey } from './keyedCommands.ts';
import { type Posted, type Posting, post } from './ledger.ts';
import { Notification } from './Notification.ts';
import { Revocation } from './Revocation.ts';
import { RoomEvent, roomEventView } from './RoomEvent.ts';
import type { Filter, FindOptions, Ref } from './reads.ts';
import type { UnitOfWork } from './unitOfWork.ts';

type AnyModel = Model<Stored<unknown>>;
type DataOf<E extends { data: z.ZodType }> = z.infer<E['data']>;

/** What a handler adds to what its command leaves in the journal; the actor, where the caller was still a guest. */
export type AuditDetails = Partial<Omit<Deed, 'action' | 'ip'>>;

/** Who acts, and under which action of the audit log. */
export interface Signature {
  readonly action: string | undefined;
  readonly actorUserId: ObjectId | null;
  readonly ip?: string;
}

/** Of a document, made anew whenever it is asked for. */
type View = Readonly<Record<string, unknown>>;

export interface JobRequest {
  kind: string;
  /** Unique for ever: the same work is queued once. */
  key: string;
  runAt?: Date;
  payload?: Record<string, unknown>;
}

export class Tx {
  readonly #unit: UnitOfWork;
  readonly #makeId: () => ObjectId;
  #at: string | undefined;
  #details: AuditDetails | undefined;
  readonly #watched: { readonly before: View; readonly now: () => View }[] = [];
  readonly #posted: Posted[] = [];

  constructor(unit: UnitOfWork, makeId: () => ObjectId) {
    this.#unit = unit;
    this.#makeId = makeId;
  }

  /** When this attempt began, by this node's clock: for times that are shown, never for deadlines. */
  get now(): Date {
    return this.#unit.now;
  }

  /** An id for something new; the same one whenever the same keyed command runs. */
  newId(): ObjectId {
    return this.#makeId();
  }

  /** The aggregate that this command decides on; it is written in any case, so that no decision rests on a stale one. */
  root<M extends Model<Root<ObjectId | string>>>(model: M, id: ObjectId | string): Promise<DocumentOf<M>> {
    return this.#unit.open(
      model,
      typeof id === 'string' && model !== (Account as AnyModel) ? new ObjectId(id) : id,
      'always',
    );
  }

  /** The same, made by `blank` if it does not exist yet. */
  rootOr<T extends Root<ObjectId | string>>(model: Model<T>, id: T['_id'], blank: () => T): Promise<T> {
    return this.#unit.openRootOr(model as unknown as AnyModel, id, blank as never) as Promise<unknown> as Promise<T>;
  }

  /** A document to change, whose decision another root guards. */
  edit<M extends AnyModel>(model: M, id: ObjectId | string): Promise<DocumentOf<M>> {
    return this.#unit.open(model, id, 'changes');
  }

  /** Changes many documents alike in one write, to values of expressions over each; all must fit `guard` then. They are not opened as well. */
  changeAll(model: AnyModel, ids: readonly ObjectId[], guard: Filter, set: object): void {
    this.#unit.changeAll(model, ids, guard, set);
  }

  get<M extends AnyModel>(model: M, id: ObjectId | string): Promise<DocumentOf<M>> {
    return this.#unit.get(model, id);
  }

  one<M extends AnyModel>(model: M, filter: Filter): Promise<DocumentOf<M> | undefined> {
    return this.#unit.one(model, filter);
  }

  find<M extends AnyModel>(model: M, filter: Filter, options?: FindOptions): Promise<DocumentOf<M>[]> {
    return this.#unit.find(model, filter, options);
  }

  /** Reads many documents at once, before they are asked for one by one. */
  prefetch(refs: readonly Ref[]): Promise<void> {
    return this.#unit.prefetch(refs);
  }

  /** A user's account, made on first use. */
  account(ownerId: ObjectId, currency: Currency, purpose: Purpose): Promise<Account> {
    const id = accountId(ownerId, currency, purpose);
    return this.#unit.openOr(Account, id, () => ({
      _id: id,
      ownerId,
      currency,
      purpose,
      available: 0,
      held: 0,
      frozen: false,
      earned: 0,
      spent: 0,
      version: 1,
      createdAt: this.now,
      updatedAt: this.now,
    }));
  }

  /** Changes what holds for an account, not what is on it. */
  setTerms(account: Account, terms: Partial<Pick<Account, 'frozen' | 'limits' | 'excludedUntil'>>): void {
    Object.assign(account, terms);
    this.#unit.change(Account, account._id);
  }

  insert<T extends Stored<ObjectId | string>>(model: Model<T>, document: New<T>): T {
    const made = hydrate(model, {
      _id: this.newId(),
      ...document,
      createdAt: this.now,
      updatedAt: this.now,
    } as unknown as T);
    this.#unit.insert(model as AnyModel, made);
    return made;
  }

  /** Removes a document that nothing refers to; the transaction is tried again if somebody else did meanwhile. */
  remove<T extends Stored<ObjectId | string>>(model: Model<T>, { _id }: T): void {
    this.#unit.effects.push({ kind: 'remove', model: model as AnyModel, id: _id });
  }

  /** A new aggregate: it can have news and state at once. */
  insertRoot<T extends Root>(model: Model<T>, document: Omit<New<T>, 'version'>): T {
    const stamped = { _id: this.newId(), ...document, version: 1, createdAt: this.now, updatedAt: this.now };
    const made = hydrate(model, stamped as unknown as T);
    this.#unit.insertRoot(model as AnyModel, made);
    return made;
  }

  /** Moves money. @throws {Refusal} INSUFFICIENT_FUNDS, BANNED */
  post(posting: Posting): void {
    this.#posted.push(post(this.#unit, posting));
  }

  /** The command is refused with `code` if the database's clock has passed this time when the root is written. */
  until<T extends Root>(model: Model<T>, root: T, field: keyof T & string, code: ErrorCode): void {
    this.#unit.until(root, model as AnyModel, field, code);
  }

  /** The root's field will be so long after the database's time of writing, whatever this node's clock says. */
  later<T extends Root>(model: Model<T>, root: T, field: keyof T & string, ms: number): void {
    this.#unit.later(root, model as AnyModel, field, ms);
  }

  /** A durable event of the root's room, with the room's next number. */
  news<E extends Durable>(root: RoomRoot, event: E, data: DataOf<E>): void {
    const room = roomOf(event.room as 'bet', root._id);
    root.seq += 1;
    const stored: RoomEvent = {
      _id: `${room}:${root.seq}`,
      room,
      seq: root.seq,
      event: event.name,
      data,
      createdAt: this.now,
      updatedAt: this.now,
    };
    this.#unit.insert(RoomEvent, stored);
    this.#announce({ kind: 'news', event: roomEventView(stored) });
  }

  /** Something said in a room, or deleted, with the next number of its chat. */
  chat(chat: Chat, entry: Partial<New<ChatEntry>>): ChatEntry {
    chat.seq += 1;
    const room = chat._id as RoomName;
    const made = this.insert(ChatEntry, { ...blankEntry, ...entry, room, seq: chat.seq });
    this.#announce({ kind: 'chat', entry: chatNews(made) });
    return made;
  }

  /** The room's latest state, computed once after the commit, however many commands said so. */
  state<T extends RoomRoot, E extends Conflated>(
    model: Model<T>,
    root: T,
    event: E,
    board: (root: T) => DataOf<E>,
  ): void {
    const room = roomOf(event.room as 'bet', root._id);
    const make = () => {
      const now = this.#unit.current(model as unknown as AnyModel, root._id) as T;
      return { room, event: event.name, version: now.version, at: this.now.toISOString(), data: board(now) };
    };
    this.#announce({ kind: 'state', key: `${room}/${event.name}`, make });
  }

  /** Says that the state of a room without a root must be computed anew. */
  touch(room: RoomName): void {
    this.#announce({ kind: 'touch', room });
  }

  /** Says something to all sockets of a user; `data` is made after the commit, where he has one. */
  tell<E extends Personal>(userId: ObjectId, event: E, data: () => DataOf<E>): void {
    const at = this.#said;
    const tell = {
      userId: userId.toString(),
      event: event.name,
      at,
      get data() {
        return data();
      },
    };
    this.#announce({ kind: 'tell', tell });
  }

  /**
   * Notifies a user, together with what he is notified of.
   * @param _id where there must be one, whoever makes it: see `noticeId`
   */
  notify(userId: ObjectId, type: NoticeType, data: NoticeData, _id = this.newId()): void {
    this.#tellOf(this.insert(Notification, { _id, userId, type, data, readAt: null }));
  }

  /** Says more of what a user was notified of already; it counts as unread again. */
  async notifyAgain(id: ObjectId, more: (said: NoticeData) => NoticeData): Promise<void> {
    const notification = await this.edit(Notification, id);
    Object.assign(notification, { data: more(notification.data), readAt: null });
    this.#tellOf(notification);
  }

  #tellOf({ _id, userId, type, data, createdAt }: Notification): void {
    const at = createdAt === this.now ? this.#said : createdAt.toISOString();
    this.#announce({ kind: 'notice', notice: { id: _id.toString(), userId: userId.toString(), type, data, at } });
  }

  get #said(): string {
    return (this.#at ??= this.now.toISOString());
  }

  /** Queues work in this transaction. */
  job({ kind, key, runAt = this.now, payload = {} }: JobRequest): ObjectId {
    const { _id } = this.insertRoot(Job, {
      kind,
      jobKey: key,
      status: 'queued',
      attempts: 0,
      runAt,
      leaseUntil: null,
      leaseToken: null,
      startedAt: null,
      completedAt: null,
      errorMessage: null,
      payload,
      plan: null,
      progress: {},
    });
    this.ring(runAt);
    return _id;
  }

  /** Queues work in this transaction that may be queued already, and then is left as it is. */
  async jobOnce(request: JobRequest): Promise<void> {
    if (!(await this.one(Job, { jobKey: request.key }))) this.job(request);
  }

  /** Says that a job is due at this time. */
  ring(runAt: Date): void {
    this.#announce({ kind: 'job', runAt });
  }

  /** Ends a user's sessions (or one of them), or has his rights read anew, on every node. */
  revoke(userId: ObjectId, reason: RevocationNotice['reason'], sessionId?: ObjectId): void {
    const { _id } = this.insert(Revocation, { userId, reason, ...(sessionId && { sessionId }) });
    const notice = { id: _id.toString(), userId: userId.toString(), at: this.now.getTime(), reason };
    this.#announce({
      kind: 'revocation',
      notice: sessionId ? { ...notice, sessionId: sessionId.toString() } : notice,
    });
  }

  /** Something to do once this is committed (a gateway call): it may fail, and is never undone by a rollback. */
  after(step: () => void | Promise<void>): void {
    this.#announce({ kind: 'after', step });
  }

  /** Adds to what this command leaves in the journal. */
  audit(details: AuditDetails): void {
    const metadata = { ...this.#details?.metadata, ...details.metadata };
    this.#details = { ...this.#details, ...details, ...(Object.keys(metadata).length > 0 && { metadata }) };
  }

  /** Tells in the log, under `changes`, each field of a view that is another at the end of this command, with what it was. */
  auditChanges(view: () => View): void {
    this.#watched.push({ before: view(), now: view });
  }

  /** An entry of the audit log of its own. */
  log(deed: Omit<Deed, 'actorUserId'> & { actorUserId?: ObjectId | null }): void {
    this.#unit.insert(JournalEntry, logEntry({ actorUserId: null, ...deed }, this.now));
  }

  /** Ends a command: its entries say who acted, the first one under which action and key. There is one, if only to say so. */
  sign({ action, ...who }: Signature, key?: CommandKey): void {
    const deed = { ...who, ...this.#details };
    const whole = this.#watched.length > 0 ? { ...deed, ...this.#changes() } : deed;
    if (action && this.#posted.length === 0) {
      const entry = logEntry({ action, ...whole }, this.now);
      this.#unit.insert(JournalEntry, key ? Object.assign(entry, remembered(key)) : entry);
    }
    for (const [i, { entry, changes }] of this.#posted.entries()) {
      if (i === 0) Object.assign(entry, action && { action }, key && remembered(key));
      const target = changes[0] && { targetUserId: changes[0].account.ownerId };
      Object.assign(entry, i === 0 ? whole : deed, target);
      entry.users = concerned(entry, entry.users);
    }
    for (const fee of feesIn(this.#posted)) this.log({ ...deed, ...fee });
  }

  /** What is said of all that was watched, beside the rest. */
  #changes(): Pick<AuditDetails, 'metadata'> {
    const changes = Object.assign({}, ...this.#watched.map(({ before, now }) => changesBetween(before, now())));
    return Object.keys(changes).length > 0 ? { metadata: { ...this.#details?.metadata, changes } } : {};
  }

  #announce(announcement: Announcement): void {
    this.#unit.effects.push({ kind: 'announce', announcement });
  }
}

const changesBetween = (before: View, after: View) =>
  Object.fromEntries(
    Object.keys(after)
      .filter(field => !same(before[field], after[field]))
      .map(field => [field, { before: before[field], after: after[field] }]),
  );

const remembered = ({ id, inputHash }: CommandKey) => ({ command: id, inputHash });

/** What the house took, a sum for each kind of movement. */
function feesIn(posted: readonly Posted[]): { action: string; metadata: { amount: number; entries: number } }[] {
  const fees = new Map<string, { amount: number; entries: number }>();
  for (const { entry } of posted) {
    for (const { account, amount } of entry.lines) {
      if (amount === 0 || !account.endsWith(':fees')) continue;
      const sum = fees.get(entry.type) ?? { amount: 0, entries: 0 };
      fees.set(entry.type, { amount: sum.amount + amount, entries: sum.entries + 1 });
    }
  }
  return [...fees].map(([type, metadata]) => ({ action: `fee_${type}`, metadata }));
}

/** What is to be told after the flush, with states and balances as they stand then. */
export function gather(unit: UnitOfWork): Committed {
  const told: Committed = {
    news: [],
    states: [],
    chat: [],
    tells: [],
    notices: [],
    touched: [],
    revocations: [],
    jobsAt: undefined,
    steps: [],
  };
  const states = new Map<string, Extract<Announcement, { kind: 'state' }>>();
  const wallets = new Map<string, { accounts: Set<string>; reason: string }>();
  for (const effect of unit.effects) {
    if (effect.kind !== 'announce') continue;
    const said = effect.announcement;
    if (said.kind === 'news') told.news.push(said.event);
    else if (said.kind === 'state') states.set(said.key, said);
    else if (said.kind === 'chat') told.chat.push(said.entry);
    else if (said.kind === 'notice') told.notices.push(said.notice);
    else if (said.kind === 'tell') told.tells.push(said.tell);
    else if (said.kind === 'touch') told.touched.push(said.room);
    else if (said.kind === 'revocation') told.revocations.push(said.notice);
    else if (said.kind === 'job') told.jobsAt = told.jobsAt && told.jobsAt < said.runAt ? told.jobsAt : said.runAt;
    else if (said.kind === 'after') told.steps.push(said.step);
    else {
      const owner = said.ownerId.toString();
      const wallet = wallets.get(owner) ?? { accounts: new Set(), reason: said.reason };
      wallet.accounts.add(said.id);
      wallet.reason = said.reason;
      wallets.set(owner, wallet);
    }
  }
  for (const state of states.values()) told.states.push(state.make());
  for (const [userId, { accounts, reason }] of wallets) {
    const data = { accounts: [...accounts].map(id => accountView(unit.current(Account, id))), reason };
    told.tells.push({ userId, event: 'wallet:changed', at: unit.now.toISOString(), data });
  }
  return told;
}
