// The root of a bet: its curve, its status, when it closes, and the house's stand on it. Every purchase writes it.
import type { BetProposal, BetStatus, Bet as BetView, MatchResult } from '../contracts/bets.ts';
import { refuse } from '../contracts/errors.ts';
import { type Curve, prices, release, shownOdds, take } from '../rules/odds.ts';
import { model, type ObjectId, type RoomRoot, Schema } from './define.ts';
import type { Stand } from './ledger.ts';

/** What an option is called, and what has been put on it. */
export interface BookOption {
  _id: ObjectId;
  label: string;
  value: number | null;
  /** Of a bet about a match: the result that it stands for. */
  matchResult?: MatchResult;
  /** Open stakes, in points. */
  staked: number;
  /** Open positions. */
  positions: number;
}

/** What is said of an option when it is offered. */
export interface OfferedOption {
  readonly label: string;
  readonly value?: number | null | undefined;
  readonly matchResult?: MatchResult | undefined;
}

/** An option on which nothing has been put yet. */
export const untakenOption = (_id: ObjectId, { label, value, matchResult }: OfferedOption): BookOption => ({
  _id,
  label,
  value: value ?? null,
  ...(matchResult && { matchResult }),
  staked: 0,
  positions: 0,
});

/** The match of a bet, as it was when the bet was made: it is about these two, and who may not bet on them stands here, so that a purchase reads nothing else. */
export interface AboutMatch {
  tournamentId: ObjectId;
  player1Id: ObjectId;
  player2Id: ObjectId;
  /** Its organizer and its referees. */
  judgeIds: ObjectId[];
}

interface Fields extends RoomRoot {
  creatorId: ObjectId;
  creatorName: string;
  groupId: ObjectId | null;
  /** Everybody may watch although it has a group; as little changed as whether that one is private. */
  groupIsOpen?: boolean;
  matchId: ObjectId | null;
  about?: AboutMatch;
  /** What its match has come to, once that is decided. */
  proposal?: BetProposal | null;
  /** What its match had come to when it was resolved. */
  resolvedOn?: BetProposal | null;
  flaggedAt?: Date | null;
  title: string;
  description: string | null;
  details: string | null;
  betType: BetView['betType'];
  status: BetStatus;
  suspended: boolean;
  closesAt: Date;
  closedAt: Date | null;
  options: BookOption[];
  curve: Curve;
  /** What the house has from this bet so far; swept to the house when the bet is done. */
  stand: Stand;
  /** Positions ever taken; options are fixed from the first. */
  positionsTaken: number;
  resultOptionId: ObjectId | null;
  resolvedAt: Date | null;
  /** How often the result was corrected. */
  corrections?: number;
  /** The result before the latest correction. */
  correctedFrom?: ObjectId;
  cancelledAt: Date | null;
}

class BookMethods {
  /** @throws {Refusal} NOT_FOUND */
  indexOf(this: BetBook, optionId: string | ObjectId): number {
    const index = this.options.findIndex(option => option._id.equals(optionId));
    return index >= 0 ? index : refuse('NOT_FOUND', { field: 'optionId' });
  }

  /** A position is taken: what is outstanding grows, and with it the price. */
  take(this: BetBook, index: number, stake: number, payout: number): void {
    this.curve = take(this.curve, index, payout);
    this.count(index, stake, 1);
    this.positionsTaken += 1;
  }

  /** A position is given back. */
  release(this: BetBook, index: number, stake: number, payout: number): void {
    this.curve = release(this.curve, index, payout);
    this.count(index, -stake, -1);
  }

  count(this: BetBook, index: number, stake: number, positions: number): void {
    const option = this.options[index]!;
    option.staked += stake;
    option.positions += positions;
  }
}

export type BetBook = Fields & BookMethods;

export const BetBook = model<BetBook>('BetBook', 'bets', {
  fields: {
    creatorId: { type: Schema.Types.ObjectId, required: true },
    creatorName: { type: String, required: true },
    groupId: { type: Schema.Types.ObjectId, default: null },
    groupIsOpen: { type: Boolean },
    matchId: { type: Schema.Types.ObjectId, default: null },
    about: {
      type: {
        _id: false,
        tournamentId: { type: Schema.Types.ObjectId, required: true },
        player1Id: { type: Schema.Types.ObjectId, required: true },
        player2Id: { type: Schema.Types.ObjectId, required: true },
        judgeIds: { type: [Schema.Types.ObjectId], required: true },
      },
      default: undefined,
    },
    proposal: { type: Schema.Types.Mixed },
    resolvedOn: { type: Schema.Types.Mixed },
    flaggedAt: { type: Date },
    title: { type: String, required: true },
    description: { type: String, default: null },
    details: { type: String, default: null },
    betType: { type: String, required: true, enum: ['boolean', 'number', 'multiple'] },
    status: { type: String, required: true, enum: ['open', 'closed', 'cancelled', 'resolving', 'resolved'] },
    suspended: { type: Boolean, required: true },
    closesAt: { type: Date, required: true },
    closedAt: { type: Date, default: null },
    options: {
      type: [
        {
          _id: { type: Schema.Types.ObjectId, required: true },
          label: { type: String, required: true },
          value: { type: Number, default: null },
          matchResult: { type: String, enum: ['player1', 'player2', 'draw'] },
          staked: { type: Number, required: true },
          positions: { type: Number, required: true },
        },
      ],
      required: true,
    },
    curve: {
      liquidity: { type: Number, required: true },
      margin: { type: Number, required: true },
      anchors: { type: [Number], required: true },
      outstanding: { type: [Number], required: true },
    },
    stand: {
      account: { type: String, required: true },
      currency: { type: String, required: true },
      balance: { type: Number, required: true },
    },
    positionsTaken: { type: Number, required: true },
    resultOptionId: { type: Schema.Types.ObjectId, default: null },
    resolvedAt: { type: Date, default: null },
    corrections: { type: Number },
    correctedFrom: { type: Schema.Types.ObjectId },
    cancelledAt: { type: Date, default: null },
    seq: { type: Number, required: true },
    version: { type: Number, required: true },
  },
  indexes: [
    [{ status: 1, groupId: 1, createdAt: -1 }],
    [{ status: 1, groupId: 1, closesAt: 1 }],
    [{ status: 1, groupId: 1, positionsTaken: -1, _id: -1 }],
    [{ creatorId: 1, createdAt: -1 }],
    [{ groupId: 1, createdAt: -1 }],
    [{ matchId: 1, createdAt: -1 }],
    [{ flaggedAt: 1 }, { sparse: true }],
  ],
  prototype: BookMethods.prototype,
});

/** What moves while a bet is open: what clients draw. */
export function oddsBoard({ options, curve }: BetBook) {
  const odds = shownOdds(curve);
  const probabilities = prices(curve);
  return {
    options: options.map(({ _id, staked, positions }, i) => ({
      id: _id.toString(),
      odds: odds[i]!,
      probability: Math.min(1, Math.round(probabilities[i]! * 1e6) / 1e6),
      staked,
      positions,
    })),
  };
}

export function betView(book: BetBook): BetView {
  const board = oddsBoard(book).options;
  return {
    id: book._id.toString(),
    creatorId: book.creatorId.toString(),
    creatorName: book.creatorName,
    groupId: book.groupId?.toString() ?? null,
    matchId: book.matchId?.toString() ?? null,
    title: book.title,
    description: book.description,
    details: book.details,
    betType: book.betType,
    status: book.status,
    suspended: book.suspended,
    closesAt: book.closesAt.toISOString(),
    options: book.options.map(({ label, value, matchResult = null }, i) => ({
      ...board[i]!,
      label,
      value,
      matchResult,
    })),
    liquidity: book.curve.liquidity,
    resultOptionId: book.resultOptionId?.toString() ?? null,
    resolvedAt: book.resolvedAt?.toISOString() ?? null,
    proposal: book.proposal ?? null,
    flaggedAt: book.flaggedAt?.toISOString() ?? null,
    createdAt: book.createdAt.toISOString(),
    updatedAt: book.updatedAt.toISOString(),
  };
}
