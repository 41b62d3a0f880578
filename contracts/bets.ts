// What can be said about bets: offered by a player, priced live, taken, sold back, and told to all who watch.
import { z } from 'zod';
import { command, conflated, durable, guest, personal, player, query } from './declare.ts';
import { Match } from './matches.ts';
import { roomOf } from './roomNames.ts';
import { cursorPage, cursorPageOf, id, Money, multiline, odds, points, text, time } from './values.ts';

export const betType = z.enum(['boolean', 'number', 'multiple']);
export const betStatus = z.enum(['open', 'closed', 'cancelled', 'resolving', 'resolved']);
export type BetStatus = z.infer<typeof betStatus>;

/** What a match can come to, as an option of a bet about it may stand for it. */
export const matchResult = z.enum(['player1', 'player2', 'draw']);
export type MatchResult = z.infer<typeof matchResult>;

const decimalOdds = z.number();
const probability = z.number().min(0).max(1);

export const BetOption = z.strictObject({
  id,
  label: z.string(),
  value: z.number().nullable(),
  /** Of a bet about a match: the result that this option stands for. */
  matchResult: matchResult.nullable(),
  odds: decimalOdds,
  probability,
  staked: points,
  positions: z.int(),
});

/** What the match of a bet has come to, for whoever resolves the bet; nothing is resolved by it. */
export const BetProposal = z.strictObject({
  /** `cancel` where the match is not played, or no more between the same two. */
  action: z.enum(['resolve', 'cancel']),
  /** The option that stands for the result, where one does and the match was played. */
  optionId: id.nullable(),
  ...Match.pick({ winnerId: true, outcome: true, player1Score: true, player2Score: true, shootout: true }).shape,
});
export type BetProposal = z.infer<typeof BetProposal>;

export const Bet = z.strictObject({
  id,
  creatorId: id,
  creatorName: z.string(),
  groupId: id.nullable(),
  matchId: id.nullable(),
  title: z.string(),
  description: z.string().nullable(),
  details: z.string().nullable(),
  betType,
  status: betStatus,
  suspended: z.boolean(),
  closesAt: time,
  options: z.array(BetOption),
  liquidity: points,
  resultOptionId: id.nullable(),
  resolvedAt: time.nullable(),
  /** Once the match that it is about is decided. */
  proposal: BetProposal.nullable(),
  /** Since when it is resolved by a result of its match that is another now; an admin corrects it, or confirms it. */
  flaggedAt: time.nullable(),
  createdAt: time,
  updatedAt: time,
});
export type Bet = z.infer<typeof Bet>;

export const positionStatus = z.enum(['open', 'sold', 'settled', 'cancelled']);

/** A stake on one option, and what it pays if that option wins (`payout`, before the fee). */
export const Position = z.strictObject({
  id,
  betId: id,
  optionId: id,
  userId: id,
  stake: points,
  oddsAtPurchase: decimalOdds,
  payout: points,
  status: positionStatus,
  fee: points.nullable(),
  soldFor: points.nullable(),
  soldAt: time.nullable(),
  settledAt: time.nullable(),
  cancelledAt: time.nullable(),
  createdAt: time,
  updatedAt: time,
});
export type Position = z.infer<typeof Position>;

export const newOption = z.strictObject({
  label: text(1, 100),
  odds,
  value: z.number().optional(),
  matchResult: matchResult
    .optional()
    .describe('Of a bet about a match: the result for which this option wins; by it the option is proposed.'),
});

export const betCreate = command('bet:create', {
  summary: "Opens a bet; the creator's odds are the opening prices.",
  access: player,
  input: {
    title: text(3, 200),
    description: multiline(1000).optional(),
    details: multiline(5000).optional(),
    closesAt: time,
    betType,
    options: z.array(newOption).min(2).max(20),
    groupId: id.optional(),
    matchId: id
      .optional()
      .describe('The match of a public tournament that it is about, before either player has declared a result.'),
  },
  output: z.strictObject({ bet: Bet }),
  errors: ['CLOSES_IN_THE_PAST', 'MATCH_INSIDER', 'MATCH_NOT_OPEN'],
  root: 'located',
  audit: 'bet_create',
  cost: 5,
});

export const betList = query('bet:list', {
  summary: 'Bets that the caller may see, newest first.',
  access: guest,
  input: {
    active: z.boolean().optional().describe('Only bets that take stakes now; `false`: only others.'),
    groupId: id.optional(),
    matchId: id.optional().describe('Only bets about this match.'),
    search: text(1, 100).optional().describe('Text that stands in the title or the description.'),
    sort: z.enum(['createdAt', 'closesAt', 'positions']).optional(),
    order: z.enum(['asc', 'desc']).optional(),
    ...cursorPage,
  },
  output: cursorPageOf(Bet),
  cost: 10,
});

export const betGet = query('bet:get', {
  summary: 'One bet, if the caller may see it.',
  access: guest,
  input: { betId: id },
  output: z.strictObject({ bet: Bet }),
});

export const betQuote = query('bet:quote', {
  summary:
    'What a stake would buy now (`betId`, `optionId`, `stake`), or what a position would bring now (`positionId`); fees shown.',
  access: guest,
  input: { betId: id.optional(), optionId: id.optional(), stake: points.min(1).optional(), positionId: id.optional() },
  output: z.strictObject({
    odds: decimalOdds.optional(),
    payout: points.optional(),
    value: points.optional(),
    fee: points,
    net: points,
  }),
  errors: ['BET_CLOSED', 'BET_SUSPENDED', 'ODDS_TOO_SHORT', 'POSITION_NOT_OPEN'],
});

export const betBuy = command('bet:buy', {
  summary: 'Takes a position at the price of the moment; below `minOdds` it is refused.',
  access: player,
  input: { betId: id, optionId: id, stake: points.min(1), minOdds: odds.optional() },
  output: z.strictObject({ position: Position, balance: Money }),
  errors: ['BET_CLOSED', 'BET_SUSPENDED', 'MATCH_INSIDER', 'ODDS_MOVED', 'ODDS_TOO_SHORT', 'OWN_BET'],
  idempotencyKey: 'required',
  root: ({ betId }) => roomOf('bet', betId),
  batch: true,
  replay: 'journal',
  audit: 'bet_buy',
});

export const betSell = command('bet:sell', {
  summary: 'Sells an open position back at the price of the moment; below `minNet` it is refused.',
  access: player,
  input: { positionId: id, minNet: points.optional() },
  output: z.strictObject({ position: Position, received: points, fee: points, balance: Money }),
  errors: ['BET_CLOSED', 'BET_SUSPENDED', 'POSITION_NOT_OPEN', 'VALUE_MOVED'],
  idempotencyKey: 'required',
  root: 'located',
  batch: true,
  replay: 'journal',
  audit: 'bet_sell',
});

export const betPositions = query('bet:positions', {
  summary: "The caller's positions on one bet, newest first.",
  access: player,
  input: { betId: id, status: positionStatus.optional(), ...cursorPage },
  output: cursorPageOf(Position),
});

/** The board of a bet: what a client draws while odds move. */
export const betOdds = conflated('bet:odds', 'bet', {
  options: z.array(BetOption.pick({ id: true, odds: true, probability: true, staked: true, positions: true })),
});
export const betOpened = durable('bet:opened', 'bet', { bet: Bet });
export const betUpdated = durable('bet:updated', 'bet', { bet: Bet });
export const betSuspended = durable('bet:suspended', 'bet', {});
export const betResumed = durable('bet:resumed', 'bet', {});
export const betClosed = durable('bet:closed', 'bet', { closedAt: time });
export const betResolving = durable('bet:resolving', 'bet', { resultOptionId: id });
export const betResolved = durable('bet:resolved', 'bet', {
  resultOptionId: id,
  resolvedAt: time,
  winners: z.int(),
  paid: points,
});
/** The result was another; `takenBack` and `paid` are gross, `missing` is what could not be taken back. */
export const betCorrected = durable('bet:corrected', 'bet', {
  resultOptionId: id,
  previousOptionId: id,
  winners: z.int(),
  paid: points,
  takenBack: points,
  missing: points,
});
export const betCancelled = durable('bet:cancelled', 'bet', { cancelledAt: time });
export const lobbyChanged = conflated('lobby:changed', 'lobby', { newest: z.array(Bet), busiest: z.array(Bet) });
export const positionChanged = personal('position:changed', { position: Position });
