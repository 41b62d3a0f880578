// What admins do with bets: resolve, stop, edit, cancel.
import { z } from 'zod';
import { Bet, betStatus, newOption, Position, positionStatus } from './bets.ts';
import { can, command, query } from './declare.ts';
import { roomOf } from './roomNames.ts';
import { id, multiline, odds, offsetPage, offsetPageOf, points, text, time } from './values.ts';

const access = can('bets.manage');
const root = ({ betId }: { betId: string }) => roomOf('bet', betId);
const betReply = z.strictObject({ bet: Bet });
const betPage = offsetPage('createdAt', 'closesAt', 'positions');

export const adminBetList = query('GET /admin/bets', {
  summary: 'All bets, also those of groups.',
  access,
  input: {
    ...betPage,
    status: betStatus.optional(),
    groupId: id.optional(),
    creatorId: id.optional(),
    matchId: id.optional(),
    flagged: z
      .boolean()
      .optional()
      .describe('Only bets that are resolved by a result of their match that is another now; `false`: only others.'),
  },
  output: offsetPageOf(Bet),
  audit: 'admin_list_bets',
});

export const adminBetPending = query('GET /admin/bets/pending-resolution', {
  summary: 'Bets that are closed and wait for a result; those about a match carry its proposal once it is decided.',
  access,
  input: betPage,
  output: offsetPageOf(Bet),
  audit: 'admin_list_pending_bets',
});

export const adminBetPositions = query('GET /admin/bets/:betId/positions', {
  summary: "All players' positions on a bet.",
  access,
  input: { betId: id, status: positionStatus.optional(), ...offsetPage('createdAt', 'stake', 'payout') },
  output: offsetPageOf(Position),
  audit: 'admin_list_positions',
});

export const adminBetResolve = command('POST /admin/bets/:betId/resolve', {
  summary: 'Names the winning option of a closed bet; a job pays.',
  access,
  input: { betId: id, resultOptionId: id },
  output: z.strictObject({ jobId: id }),
  errors: ['BET_OPEN', 'BET_UNTOUCHABLE', 'MATCH_UNDECIDED'],
  idempotencyKey: 'required',
  root,
  audit: 'bet_resolve',
});

/** What a correction would do as things stand now. */
export const Correction = z.strictObject({
  previousOptionId: id,
  /** Players who would gain or lose. */
  users: z.int(),
  /** Positions that would be paid, what together, and the fee of that. */
  winners: z.int(),
  paid: points,
  fees: points,
  /** Of that, net: what their players have already, because it was spent when it was taken back before. It goes to the house. */
  kept: points,
  /** Positions whose winnings would be taken back, what together, and the fee given back with it. */
  losers: z.int(),
  takenBack: points,
  feesBack: points,
  /** What is spent already, and the house would bear. */
  missing: points,
  /** At most a hundred, those who miss most first, then those who lose most. */
  changes: z.array(
    z.strictObject({
      userId: id,
      /** Net of fees, and of what he has kept. */
      paid: points,
      takenBack: points,
      missing: points,
      /** Of his balance. */
      change: z.int(),
    }),
  ),
});
export type Correction = z.infer<typeof Correction>;

export const adminBetCorrect = command('POST /admin/bets/:betId/correct', {
  summary:
    'Names another winning option of a resolved bet; a job takes back and pays anew. `dryRun` shows what it would do, and does nothing.',
  access,
  input: { betId: id, resultOptionId: id, reason: text(3, 500), dryRun: z.boolean().optional() },
  output: z.strictObject({ jobId: id.nullable(), correction: Correction.nullable() }),
  errors: ['BET_UNTOUCHABLE', 'MATCH_UNDECIDED'],
  idempotencyKey: 'required',
  root,
  audit: 'bet_correct',
  cost: 20,
});

export const adminBetConfirm = command('POST /admin/bets/:betId/confirm', {
  summary: 'Lets the result of a flagged bet stand, although the match that it is about has another result now.',
  access,
  input: { betId: id, reason: text(3, 500) },
  output: betReply,
  errors: ['BET_UNTOUCHABLE', 'MATCH_UNDECIDED'],
  root,
  audit: 'bet_confirm',
});

export const adminBetSuspend = command('POST /admin/bets/:betId/suspend', {
  summary: 'Stops buying and selling for now.',
  access,
  input: { betId: id },
  output: betReply,
  errors: ['BET_CLOSED', 'BET_UNTOUCHABLE'],
  root,
  audit: 'bet_suspend',
});

export const adminBetResume = command('POST /admin/bets/:betId/resume', {
  summary: 'Lets buying and selling go on.',
  access,
  input: { betId: id },
  output: betReply,
  errors: ['BET_CLOSED', 'BET_UNTOUCHABLE'],
  root,
  audit: 'bet_resume',
});

export const adminBetPatch = command('PATCH /admin/bets/:betId', {
  summary: 'Edits texts and closing time, or closes the bet; nothing reopens one.',
  access,
  input: {
    betId: id,
    title: text(3, 200).optional(),
    description: multiline(1000).optional(),
    details: multiline(5000).optional(),
    closesAt: time.optional(),
    status: z.literal('closed').optional(),
  },
  output: betReply,
  errors: ['BET_CLOSED', 'BET_UNTOUCHABLE', 'CLOSES_IN_THE_PAST'],
  idempotencyKey: 'required',
  root,
  audit: 'bet_update',
});

export const adminBetCancel = command('DELETE /admin/bets/:betId', {
  summary: 'Cancels a bet; a job gives every open position its stake back.',
  access,
  input: { betId: id },
  output: z.strictObject({ bet: Bet, jobId: id }),
  errors: ['BET_UNTOUCHABLE'],
  idempotencyKey: 'required',
  root,
  audit: 'bet_cancel',
});

export const adminOptionAdd = command('POST /admin/bets/:betId/options', {
  summary: 'Adds an option while nobody has staked.',
  access,
  input: { betId: id, ...newOption.shape },
  output: betReply,
  errors: ['BET_CLOSED', 'BET_UNTOUCHABLE', 'POSITIONS_EXIST'],
  root,
  audit: 'bet_option_add',
});

export const adminOptionPatch = command('PATCH /admin/bets/:betId/options/:optionId', {
  summary: 'Edits an option; once there are positions only its odds, which re-anchors the curve.',
  access,
  input: {
    betId: id,
    optionId: id,
    label: text(1, 100).optional(),
    odds: odds.optional(),
    value: z.number().optional(),
  },
  output: betReply,
  errors: ['BET_CLOSED', 'BET_UNTOUCHABLE', 'POSITIONS_EXIST'],
  root,
  audit: 'bet_option_update',
});

export const adminOptionRemove = command('DELETE /admin/bets/:betId/options/:optionId', {
  summary: 'Removes an option while nobody has staked and two others stay.',
  access,
  input: { betId: id, optionId: id },
  output: betReply,
  errors: ['BET_CLOSED', 'BET_UNTOUCHABLE', 'POSITIONS_EXIST', 'TOO_FEW_OPTIONS'],
  root,
  audit: 'bet_option_remove',
});
