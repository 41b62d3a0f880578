// What can be said about disputes: matches whose players contradict each other, seen side by side and decided by somebody else.
import { z } from 'zod';
import { command, durable, player, query } from './declare.ts';
import { FairPlay } from './fairPlay.ts';
import { Declaration, Match, score } from './matches.ts';
import { cursorPage, cursorPageOf, id, multiline, time } from './values.ts';

export const disputeStatus = z.enum(['pending', 'resolved', 'cancelled']);

export const Dispute = z.strictObject({
  id,
  matchId: id,
  tournamentId: id,
  status: disputeStatus.describe('`cancelled` where both agreed after all.'),
  declarations: z.array(Declaration).describe('What the two say, with their proofs.'),
  resolvedBy: id.nullable(),
  finalPlayer1Score: z.int().nullable(),
  finalPlayer2Score: z.int().nullable(),
  resolutionNotes: z.string().nullable(),
  resolvedAt: time.nullable(),
  createdAt: time,
  updatedAt: time,
});
export type Dispute = z.infer<typeof Dispute>;

export const disputeList = query('dispute:list', {
  summary: 'Disputes of the tournaments that the caller runs, or of one of them; of players their own. Newest first.',
  access: player,
  input: { tournamentId: id.optional(), status: disputeStatus.optional(), ...cursorPage },
  output: cursorPageOf(Dispute),
});

export const disputeGet = query('dispute:get', {
  summary:
    'A dispute with both declarations and their proofs: for its two players and who may decide it, who is also told how often they were in dispute before.',
  access: player,
  input: { disputeId: id },
  output: z.strictObject({ dispute: Dispute, match: Match, fairPlay: FairPlay.nullable() }),
  cost: 3,
});

export const disputeResolve = command('dispute:resolve', {
  summary: 'The organizer or a referee who does not play in the match says how it ended, or cancels it.',
  access: player,
  input: {
    disputeId: id,
    player1Score: score.player1Score.optional(),
    player2Score: score.player2Score.optional(),
    shootout: score.shootout,
    cancelMatch: z.literal(true).optional(),
    notes: multiline(1000).min(1),
  },
  output: z.strictObject({ dispute: Dispute, match: Match }),
  errors: ['DISPUTE_CLOSED', 'OWN_MATCH', 'SHOOTOUT_REQUIRED'],
  root: 'located',
  replay: 'rebuild',
  pace: 'results',
  audit: 'dispute_resolve',
});

export const disputeResolved = durable('dispute:resolved', 'tournament', { disputeId: id, match: Match });
