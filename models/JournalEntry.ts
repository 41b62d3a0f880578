// The journal: who did what, under which key, and how money moved. Appended, never changed; lines sum to zero, and an id can not happen twice.
import type { AuditLog } from '../contracts/operation.ts';
import type { TransactionType } from '../contracts/wallet.ts';
import { model, ObjectId, Schema, type Stored } from './define.ts';

/** What an entry did to one account. `amount` changes what is available, `held` what is on hold. */
export interface Line {
  account: string;
  currency: string;
  amount: number;
  held?: number;
  /** Of a user's account: what was available before and after. */
  before?: number;
  after?: number;
}

/** What somebody did: of the audit log. */
export interface Deed {
  action: string;
  /** Nobody: the server itself. */
  actorUserId: ObjectId | null;
  targetUserId?: ObjectId;
  reason?: string;
  relatedEntityType?: string;
  relatedEntityId?: string;
  metadata?: Record<string, unknown>;
  ip?: string;
}

/** What moved: of the ledger. */
export interface Movements {
  type: TransactionType;
  lines: Line[];
  betId?: ObjectId;
  positionId?: ObjectId;
  tournamentId?: ObjectId;
  description?: string;
  /** The entry that this one takes back. */
  reverses?: string;
}

export interface JournalEntry extends Stored<string>, Deed, Partial<Movements> {
  /** Whoever is concerned: actor, target, owners of accounts with a line. */
  users: ObjectId[];
  /** The keyed command that left this entry, which its id derives from: a repeat is answered by it. */
  command?: string;
  /** Keyed hash of that command's input. */
  inputHash?: string;
}

/** An entry that moved money. */
export type MoneyEntry = JournalEntry & Movements;

export const JournalEntry = model<JournalEntry>('JournalEntry', 'journal', {
  fields: {
    _id: { type: String, required: true },
    action: { type: String, required: true },
    actorUserId: { type: Schema.Types.ObjectId, default: null },
    targetUserId: { type: Schema.Types.ObjectId },
    users: { type: [Schema.Types.ObjectId], required: true },
    reason: { type: String },
    relatedEntityType: { type: String },
    relatedEntityId: { type: String },
    metadata: { type: Schema.Types.Mixed },
    ip: { type: String },
    command: { type: String },
    inputHash: { type: String },
    type: { type: String },
    lines: {
      type: [
        {
          _id: false,
          account: { type: String, required: true },
          currency: { type: String, required: true },
          amount: { type: Number, required: true },
          held: { type: Number },
          before: { type: Number },
          after: { type: Number },
        },
      ],
      default: undefined,
    },
    betId: { type: Schema.Types.ObjectId },
    positionId: { type: Schema.Types.ObjectId },
    tournamentId: { type: Schema.Types.ObjectId },
    description: { type: String },
    reverses: { type: String },
  },
  indexes: [
    [{ createdAt: -1, _id: -1 }],
    [{ users: 1, createdAt: -1, _id: -1 }],
    [
      { relatedEntityId: 1, createdAt: -1, _id: -1 },
      { partialFilterExpression: { relatedEntityId: { $exists: true } } },
    ],
    [{ users: 1, tournamentId: 1 }, { partialFilterExpression: { tournamentId: { $exists: true } } }],
  ],
});

/** An entry about something that moved no money. */
export function logEntry(deed: Deed, now: Date): JournalEntry {
  return { _id: `log:${new ObjectId()}`, ...deed, users: concerned(deed), createdAt: now, updatedAt: now };
}

/** Actor, target and owners, each once. */
export function concerned(
  { actorUserId, targetUserId }: Pick<Deed, 'actorUserId' | 'targetUserId'>,
  owners: readonly ObjectId[] = [],
): ObjectId[] {
  const users: ObjectId[] = [];
  for (const user of [actorUserId, targetUserId, ...owners])
    if (user && !users.some(known => known.equals(user))) users.push(user);
  return users;
}

export const auditLogView = (entry: JournalEntry): AuditLog => {
  const points = pointsOf(entry);
  return {
    id: entry._id,
    actorUserId: entry.actorUserId?.toString() ?? null,
    targetUserId: entry.targetUserId?.toString() ?? null,
    action: entry.action,
    reason: entry.reason ?? null,
    pointsDelta: points?.amount ?? null,
    pointsBefore: points?.before ?? null,
    pointsAfter: points?.after ?? null,
    relatedEntityType: entry.relatedEntityType ?? null,
    relatedEntityId: entry.relatedEntityId ?? null,
    metadata: entry.metadata ?? {},
    ip: entry.ip ?? null,
    createdAt: entry.createdAt.toISOString(),
    updatedAt: entry.updatedAt.toISOString(),
  };
};

/** What the entry did to the points of whom it is about. */
const pointsOf = ({ targetUserId, lines }: JournalEntry): Line | undefined =>
  lines?.find(({ account, amount }) => amount !== 0 && account.startsWith(`${targetUserId}:POINT:`));
