// What can be said about the matches of a tournament: drawn, played, declared by both, and followed by all who watch.
import { z } from 'zod';
import { command, conflated, durable, guest, player, query } from './declare.ts';
import { roomOf } from './roomNames.ts';
import { Participant, Tournament } from './tournaments.ts';
import { cursorPage, cursorPageOf, id, text, time } from './values.ts';

export const matchStatus = z.enum(['pending', 'ready', 'awaiting_results', 'disputed', 'completed', 'cancelled']);
export const matchOutcome = z.enum(['played', 'forfeit', 'walkover', 'double_forfeit', 'designated']);

const goals = z.int().min(0).max(99);
const Shootout = z.strictObject({ player1: goals, player2: goals });

export const Match = z.strictObject({
  id,
  tournamentId: id,
  roundNumber: z.int(),
  number: z.int(),
  player1Id: id.nullable(),
  player2Id: id.nullable(),
  winnerId: id.nullable(),
  status: matchStatus,
  player1Score: goals.nullable(),
  player2Score: goals.nullable(),
  shootout: Shootout.nullable(),
  outcome: matchOutcome.nullable(),
  declaredBy: z.array(id).describe('Who has declared a result; which one, only a few may see.'),
  scheduledAt: time.nullable(),
  readyAt: time.nullable(),
  deadlineAt: time.nullable(),
  completedAt: time.nullable(),
  nextMatchId: id.nullable(),
  nextMatchPosition: z.enum(['player1', 'player2']).nullable(),
  loserNextMatchId: id.nullable(),
  createdAt: time,
  updatedAt: time,
});
export type Match = z.infer<typeof Match>;

export const Round = z.strictObject({
  number: z.int(),
  name: z.string().describe('In the caller’s language.'),
  status: z.enum(['pending', 'ongoing', 'completed']),
  deadline: time.nullable().describe('The latest deadline of its matches, once there is one.'),
});
export type Round = z.infer<typeof Round>;

/** What speaks against a screenshot: another match, or the other player, had the same bytes or the same picture before. */
export const declarationFlag = z.enum(['proof_seen_before', 'proof_looks_alike']);
export type DeclarationFlag = z.infer<typeof declarationFlag>;

export const Declaration = z.strictObject({
  matchId: id,
  userId: id,
  player1Score: goals,
  player2Score: goals,
  shootout: Shootout.nullable(),
  proofUrl: z.string().describe('Where its screenshot is to be seen, for a quarter of an hour.'),
  flags: z.array(declarationFlag),
  declaredAt: time,
});
export type Declaration = z.infer<typeof Declaration>;

export const Standing = z.strictObject({
  rank: z.int(),
  userId: id,
  name: z.string(),
  played: z.int(),
  wins: z.int(),
  draws: z.int(),
  losses: z.int(),
  goalsFor: z.int(),
  goalsAgainst: z.int(),
  goalDifference: z.int(),
  points: z.int(),
});
export type Standing = z.infer<typeof Standing>;

/** A result as somebody says it; a level knockout match has a shootout too. */
export const score = {
  player1Score: goals,
  player2Score: goals,
  shootout: Shootout.optional(),
};

const ofTournament = ({ tournamentId }: { tournamentId: string }) => roomOf('tournament', tournamentId);

export const tournamentStart = command('tournament:start', {
  summary: 'The organizer starts a tournament that is ready: players are seeded, and the first matches can be played.',
  access: player,
  input: { tournamentId: id },
  output: z.strictObject({ tournament: Tournament }),
  errors: ['PLAYERS_DO_NOT_FIT', 'REFEREE_REQUIRED'],
  root: ofTournament,
  replay: 'rebuild',
  audit: 'tournament_start',
});

export const tournamentBracket = query('tournament:bracket', {
  summary: 'The rounds and matches of a tournament; of one round where it is named.',
  access: guest,
  input: { tournamentId: id, roundNumber: z.int().min(1).max(100).optional() },
  output: z.strictObject({ rounds: z.array(Round), matches: z.array(Match) }),
  cost: 5,
});

export const tournamentStandings = query('tournament:standings', {
  summary: 'The table of a league.',
  access: guest,
  input: { tournamentId: id },
  output: z.strictObject({ standings: z.array(Standing) }),
});

export const matchGet = query('match:get', {
  summary: 'One match, to whoever may see its tournament.',
  access: guest,
  input: { matchId: id },
  output: z.strictObject({ match: Match }),
});

export const matchList = query('match:list', {
  summary: "The caller's own matches, newest first; or those of one tournament, in their order.",
  access: player,
  input: { tournamentId: id.optional(), status: matchStatus.optional(), ...cursorPage },
  output: cursorPageOf(Match),
});

export const matchDeclare = command('match:declare', {
  summary:
    'One of its two players says how a match ended, with a proof; it may be said anew until the match is validated.',
  access: player,
  input: {
    matchId: id,
    ...score,
    proofUrl: z.string().min(1).max(500).optional().describe('As `upload:proof` answered it.'),
  },
  output: z.strictObject({ match: Match }),
  errors: ['MATCH_NOT_OPEN', 'NOT_YOUR_MATCH', 'PROOF_REQUIRED', 'PROOF_UNKNOWN', 'SHOOTOUT_REQUIRED'],
  root: 'located',
  pace: 'results',
  audit: 'match_declare',
  cost: 5,
});

export const matchDeclarations = query('match:declarations', {
  summary: 'What both players have declared: for them, the organizer, referees and arbiters.',
  access: player,
  input: { matchId: id },
  output: z.strictObject({ declarations: z.array(Declaration) }),
});

export const matchDecide = command('match:decide', {
  summary:
    'After the deadline the organizer or a referee decides: `forfeit` names who forfeits, `designate` who wins, `extend` how many hours more.',
  access: player,
  input: {
    matchId: id,
    action: z.enum(['accept_declared', 'forfeit', 'extend', 'double_forfeit', 'designate']),
    userId: id.optional().describe('Of `forfeit`: who forfeits; of `designate`: who wins.'),
    hours: z.int().min(1).max(168).optional().describe('Of `extend`: how many more.'),
  },
  output: z.strictObject({ match: Match }),
  errors: ['DEADLINE_AHEAD', 'MATCH_NOT_OPEN', 'OWN_MATCH'],
  root: 'located',
  pace: 'results',
  audit: 'match_decide',
});

export const matchSchedule = command('match:schedule', {
  summary: 'The organizer moves the date of a league match that nobody has declared yet.',
  access: player,
  input: { matchId: id, scheduledAt: time },
  output: z.strictObject({ match: Match }),
  errors: ['CLOSES_IN_THE_PAST', 'MATCH_NOT_OPEN'],
  root: 'located',
  audit: 'match_schedule',
});

/** Of a number that a correction changes. Coins in hundredths. */
const change = { userId: id, before: z.int().nullable(), after: z.int().nullable() };

/** Everything else that a correction changes. */
export const CorrectionEffects = z.strictObject({
  changed: z.array(Match).describe('The other matches that are no more what they were.'),
  reopened: z.boolean().describe('The tournament was over, and goes on: matches are to be played again.'),
  /** The table of a league as it is then. */
  standings: z.array(Standing.omit({ name: true })).nullable(),
  ratings: z.array(z.strictObject(change)).describe('What the tournament does to ratings, once it is over.'),
  prizes: z.array(
    z.strictObject({
      ...change,
      missing: z.int().describe('Of a prize that is taken back: spent already, so the house bears it.'),
    }),
  ),
  bets: z.array(id).describe('Bets that are resolved by what was, and are flagged for an admin.'),
});
export type CorrectionEffects = z.infer<typeof CorrectionEffects>;

export const matchCorrect = command('match:correct', {
  summary:
    'Corrects a result: the organizer while the tournament runs, an admin also after it; with `dryRun` only tells what would change. Matches that others reach by it are played again, ratings and prizes follow.',
  access: player,
  input: { matchId: id, ...score, reason: text(1, 500), dryRun: z.boolean().optional() },
  output: CorrectionEffects.extend({ match: Match, dryRun: z.boolean() }),
  errors: ['MATCH_NOT_OPEN', 'OWN_MATCH', 'SHOOTOUT_REQUIRED'],
  root: 'located',
  pace: 'results',
  audit: 'match_correct',
  cost: 5,
});

const matchNews = { match: Match };

export const tournamentStarted = durable('tournament:started', 'tournament', {
  tournament: Tournament,
  participants: z.array(Participant),
});
export const roundStarted = durable('round:started', 'tournament', { roundNumber: z.int() });
export const matchScheduled = durable('match:scheduled', 'tournament', matchNews);
export const matchReady = durable('match:ready', 'tournament', matchNews);
export const matchDeclared = durable('match:declared', 'tournament', { matchId: id, userId: id });
export const matchValidated = durable('match:validated', 'tournament', matchNews);
export const matchDisputed = durable('match:disputed', 'tournament', { matchId: id });
export const matchForfeited = durable('match:forfeited', 'tournament', matchNews);
export const matchCorrected = durable('match:corrected', 'tournament', {
  match: Match,
  changed: z.array(Match).describe('The other matches that are no more what they were.'),
  reopened: z.boolean().describe('The tournament was over, and goes on.'),
  reason: z.string(),
});
export const playerEliminated = durable('player:eliminated', 'tournament', { userId: id, matchId: id });
export const tournamentCompleted = durable('tournament:completed', 'tournament', {
  tournament: Tournament,
  participants: z.array(Participant),
});
/** A match as it is now, for those who are in its room. */
export const matchChanged = conflated('match:changed', 'match', matchNews);
export const standingsChanged = conflated('standings:changed', 'tournament', { standings: z.array(Standing) });
