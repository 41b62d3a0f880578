// The root of a tournament: its state, its places and its escrow. Whatever is decided about its players and matches writes it.
import type { Standing } from '../contracts/matches.ts';
import type { PrizeDistribution, TournamentStatus, Tournament as View } from '../contracts/tournaments.ts';
import { takingsFrom } from '../rules/prizes.ts';
import { model, type ObjectId, type RoomRoot, Schema } from './define.ts';
import type { Stand } from './ledger.ts';

/** What was paid to somebody: how often it was taken back, and how much of it he had spent by then, which the house bears. */
export interface Payments {
  round: number;
  kept: number;
}

export interface Tournament extends RoomRoot {
  organizerId: ObjectId;
  organizerName: string;
  gameId: ObjectId;
  name: string;
  description: string | null;
  type: View['type'];
  maxPlayers: number;
  legs: 1 | 2;
  thirdPlace: boolean;
  seeding: View['seeding'];
  byes: boolean;
  checkIn: boolean;
  status: TournamentStatus;
  playersCount: number;
  registrationDeadline: Date | null;
  matchDeadlineHours: number;
  rules: Record<string, unknown>;
  /** Coins in hundredths. */
  entryFee: number;
  prizeDistribution: PrizeDistribution | null;
  platformFeeBasisPoints: number;
  organizerFeeBasisPoints: number;
  prizeDescription: string | null;
  isPublic: boolean;
  invitationCode: string | null;
  refereeIds: ObjectId[];
  /** The organizer's order, where seeding is manual. */
  order: ObjectId[];
  seedHash: string;
  /** The seed, encrypted. */
  sealedSeed: string;
  /** The seed, once it is known to all. */
  seed: string | null;
  escrow: Stand;
  /** What was taken of the escrow when it ended. */
  feesTaken?: { organizer: number; platform: number };
  organizerPayments?: Payments;
  /** How often it was over, and went on after a correction. */
  reopened?: number;
  /** The table of a league that has started. */
  standings?: Standing[];
  startedAt: Date | null;
  completedAt: Date | null;
  cancelledAt: Date | null;
  /** Who left it after its start, and was not replaced. */
  withdrawnIds?: ObjectId[];
  /** Whose account was banned or deleted while it ran: he forfeits what he had still to play. */
  barredIds?: ObjectId[];
  /** Whether there ever was a bet about one of its matches: nothing of bets is looked up for the others. */
  hasBets?: true;
  /** Taken back by its organizer: it is in no list any more. */
  removedAt?: Date;
}

export const Tournament = model<Tournament>('Tournament', 'tournaments', {
  fields: {
    organizerId: { type: Schema.Types.ObjectId, required: true },
    organizerName: { type: String, required: true },
    gameId: { type: Schema.Types.ObjectId, required: true },
    name: { type: String, required: true },
    description: { type: String, default: null },
    type: { type: String, required: true, enum: ['knockout', 'league'] },
    maxPlayers: { type: Number, required: true },
    legs: { type: Number, required: true },
    thirdPlace: { type: Boolean, required: true },
    seeding: { type: String, required: true, enum: ['rating', 'random', 'manual'] },
    byes: { type: Boolean, required: true },
    checkIn: { type: Boolean, required: true },
    status: { type: String, required: true, enum: ['registration', 'ready', 'ongoing', 'completed', 'cancelled'] },
    playersCount: { type: Number, required: true, min: 0 },
    registrationDeadline: { type: Date, default: null },
    matchDeadlineHours: { type: Number, required: true },
    rules: { type: Schema.Types.Mixed, required: true },
    entryFee: { type: Number, required: true, min: 0 },
    prizeDistribution: { type: Schema.Types.Mixed, default: null },
    platformFeeBasisPoints: { type: Number, required: true },
    organizerFeeBasisPoints: { type: Number, required: true },
    prizeDescription: { type: String, default: null },
    isPublic: { type: Boolean, required: true },
    invitationCode: { type: String, default: null },
    refereeIds: { type: [Schema.Types.ObjectId], required: true },
    order: { type: [Schema.Types.ObjectId], required: true },
    seedHash: { type: String, required: true },
    sealedSeed: { type: String, required: true },
    seed: { type: String, default: null },
    escrow: {
      account: { type: String, required: true },
      currency: { type: String, required: true },
      balance: { type: Number, required: true, min: 0 },
    },
    feesTaken: { type: { organizer: Number, platform: Number, _id: false } as never },
    organizerPayments: { type: { round: Number, kept: Number, _id: false } as never },
    reopened: { type: Number },
    standings: { type: [Schema.Types.Mixed] as never, default: undefined },
    startedAt: { type: Date, default: null },
    completedAt: { type: Date, default: null },
    cancelledAt: { type: Date, default: null },
    withdrawnIds: { type: [Schema.Types.ObjectId], default: undefined },
    barredIds: { type: [Schema.Types.ObjectId], default: undefined },
    hasBets: { type: Boolean },
    removedAt: { type: Date },
    seq: { type: Number, required: true },
    version: { type: Number, required: true },
  },
  indexes: [
    [{ isPublic: 1, createdAt: -1 }],
    [{ isPublic: 1, status: 1, createdAt: -1 }],
    [{ gameId: 1, createdAt: -1 }],
    [{ organizerId: 1, createdAt: -1 }],
    [{ organizerId: 1, status: 1 }],
    [{ refereeIds: 1, createdAt: -1 }],
  ],
});

/** Whether somebody has not withdrawn. */
export const playsOn = ({ withdrawnIds = [] }: Pick<Tournament, 'withdrawnIds'>, userId: ObjectId): boolean =>
  !withdrawnIds.some(id => id.equals(userId));

/** What is left to be won of the fees that were paid so far. Minor units. */
export const prizePoolOf = ({ entryFee, playersCount, ...fees }: Tournament): number =>
  takingsFrom(entryFee * playersCount, fees.platformFeeBasisPoints, fees.organizerFeeBasisPoints).pool;

/** As everybody may see it who may see it at all. */
export const tournamentView = (tournament: Tournament): View => ({
  id: tournament._id.toString(),
  organizerId: tournament.organizerId.toString(),
  organizerName: tournament.organizerName,
  gameId: tournament.gameId.toString(),
  divisionId: null,
  name: tournament.name,
  description: tournament.description,
  type: tournament.type,
  maxPlayers: tournament.maxPlayers,
  legs: tournament.legs,
  thirdPlace: tournament.thirdPlace,
  seeding: tournament.seeding,
  byes: tournament.byes,
  checkIn: tournament.checkIn,
  status: tournament.status,
  playersCount: tournament.playersCount,
  registrationDeadline: tournament.registrationDeadline?.toISOString() ?? null,
  matchDeadlineHours: tournament.matchDeadlineHours,
  rules: tournament.rules,
  isPaid: tournament.entryFee > 0,
  entryFee: tournament.entryFee,
  prizePool: prizePoolOf(tournament),
  prizeDistribution: tournament.prizeDistribution,
  platformFeePercent: tournament.platformFeeBasisPoints / 100,
  organizerFeePercent: tournament.organizerFeeBasisPoints / 100,
  prizeDescription: tournament.prizeDescription,
  isPublic: tournament.isPublic,
  isDivisionTournament: false,
  invitationCode: null,
  refereeIds: tournament.refereeIds.map(String),
  seedHash: tournament.seedHash,
  seed: tournament.seed,
  startedAt: tournament.startedAt?.toISOString() ?? null,
  completedAt: tournament.completedAt?.toISOString() ?? null,
  createdAt: tournament.createdAt.toISOString(),
  updatedAt: tournament.updatedAt.toISOString(),
});

/** With the code by which others are invited: for the organizer, and who takes part. */
export const insiderView = (tournament: Tournament): View => ({
  ...tournamentView(tournament),
  invitationCode: tournament.invitationCode,
});
