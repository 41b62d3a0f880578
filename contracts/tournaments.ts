// What can be said about tournaments: created by a player, filled, started, played in a room that all watch, and paid.
import { z } from 'zod';
import { command, durable, guest, player, query } from './declare.ts';
import { roomOf } from './roomNames.ts';
import {
  anyObject,
  cursorPage,
  cursorPageOf,
  decimals,
  id,
  minorUnits,
  multiline,
  nothing,
  text,
  time,
} from './values.ts';

export const tournamentType = z.enum(['knockout', 'league']);
export const tournamentStatus = z.enum(['registration', 'ready', 'ongoing', 'completed', 'cancelled']);
export type TournamentStatus = z.infer<typeof tournamentStatus>;
export const seeding = z.enum(['rating', 'random', 'manual']);

const percent = z
  .number()
  .min(0)
  .max(100)
  .refine(decimals(2), 'at most two decimals')
  .describe('At most two decimals.');
/** Coins in hundredths. */
const coins = minorUnits.min(0);

/** Percents of the pool by place: `{ "1": 50, "2": 30, "3-4": 10 }` gives 10 % to each of the two. All together are 100. */
export const prizeDistribution = z
  .record(
    z
      .string()
      .max(5)
      .regex(/^[1-9]\d?(-[1-9]\d?)?$/),
    percent.min(0.01),
  )
  .refine(shares => Object.keys(shares).length <= 64)
  .meta({ examples: [{ '1': 50, '2': 30, '3-4': 10 }] });
export type PrizeDistribution = z.infer<typeof prizeDistribution>;

export const Tournament = z.strictObject({
  id,
  organizerId: id,
  organizerName: z.string(),
  gameId: id,
  divisionId: id.nullable(),
  name: z.string(),
  description: z.string().nullable(),
  type: tournamentType,
  maxPlayers: z.int(),
  legs: z.int(),
  thirdPlace: z.boolean(),
  seeding,
  byes: z.boolean(),
  checkIn: z.boolean(),
  status: tournamentStatus,
  playersCount: z.int(),
  registrationDeadline: time.nullable(),
  matchDeadlineHours: z.int(),
  rules: anyObject,
  isPaid: z.boolean(),
  entryFee: coins,
  prizePool: coins.describe('What the fees paid so far leave to be won.'),
  prizeDistribution: prizeDistribution.nullable(),
  platformFeePercent: percent,
  organizerFeePercent: percent,
  prizeDescription: z.string().nullable(),
  isPublic: z.boolean(),
  isDivisionTournament: z.boolean(),
  invitationCode: z.string().nullable().describe('For the organizer and who takes part.'),
  refereeIds: z.array(id),
  seedHash: z.string().describe('SHA-256 of the seed that lots are drawn by, known before anybody joins.'),
  seed: z.string().nullable().describe('The seed itself, once nobody can join any more.'),
  startedAt: time.nullable(),
  completedAt: time.nullable(),
  createdAt: time,
  updatedAt: time,
});
export type Tournament = z.infer<typeof Tournament>;

export const participantStatus = z.enum(['registered', 'checked_in', 'eliminated', 'winner', 'withdrawn']);

export const Participant = z.strictObject({
  id,
  tournamentId: id,
  userId: id,
  name: z.string(),
  teamId: id.nullable(),
  teamName: z.string().nullable(),
  seed: z.int().nullable(),
  status: participantStatus,
  finalPosition: z.int().nullable(),
  eloBefore: z.int(),
  eloAfter: z.int().nullable(),
  eloChange: z.int().nullable(),
  prize: coins.nullable(),
  joinedAt: time,
  eliminatedAt: time.nullable(),
  createdAt: time,
  updatedAt: time,
});
export type Participant = z.infer<typeof Participant>;

const ownWord = z.union([multiline(500), z.number(), z.boolean(), z.null()]);
/** What an organizer says of the rules in words of his own: `{ "maxTeamRating": 85 }`. Small, since it goes with every view of the tournament. */
const ownRules = z
  .record(text(1, 50), z.union([ownWord, z.array(ownWord).max(100)]))
  .refine(rules => JSON.stringify(rules).length <= 4000, 'at most 4000 characters as JSON');

/** What an organizer may still change while people join; what concerns their money only before the first of them. */
export const tournamentTerms = {
  name: text(3, 100),
  description: multiline(2000).optional(),
  registrationDeadline: time
    .optional()
    .describe(
      'Then registration ends with whoever has come; if those are too few for the format, a day later all fees go back. Without one it ends when all places are taken.',
    ),
  matchDeadlineHours: z
    .int()
    .min(6)
    .max(168)
    .optional()
    .describe('How long a match may be played before the organizer decides it; 24, if left out.'),
  rules: ownRules
    .optional()
    .describe(
      'Whatever apps want to show of the rules: texts, numbers, booleans, and lists of these, by name; at most 4000 characters as JSON. Kept and told as it is.',
    ),
  prizeDescription: text(0, 500).optional().describe('What is won beside the pool, in words.'),
  entryFee: coins
    .max(1e8)
    .optional()
    .describe('In hundredths of a COIN, whatever the currency of the game: 500 is 5 COIN. 0, if left out.'),
  prizeDistribution: prizeDistribution
    .optional()
    .describe(
      'Percent of the pool for each place, together 100: `{ "1": 50, "2": 30, "3-4": 10 }` gives 10 % to each of the two. Only with an entry fee; without it the winner takes all.',
    ),
  organizerFeePercent: percent
    .max(20)
    .optional()
    .describe('Of the entry fees, for the organizer; 5, if left out. At most two decimals.'),
};

const root = ({ tournamentId }: { tournamentId: string }) => roomOf('tournament', tournamentId);
const reply = z.strictObject({ tournament: Tournament });
const one = { tournamentId: id };
/** To a code that is not the right one, a private tournament does not exist. */
const invitationCode = z.string().min(4).max(20).optional();

export const tournamentCreate = command('tournament:create', {
  summary: 'Opens a tournament for registration; its creator is the organizer.',
  access: player,
  input: {
    gameId: id,
    ...tournamentTerms,
    type: tournamentType,
    maxPlayers: z.int().min(3).max(64).describe('A knockout takes 8, 16 or 32, with `byes` 4 to 64; a league 3 to 32.'),
    legs: z
      .union([z.literal(1), z.literal(2)])
      .optional()
      .describe('How often everybody meets everybody in a league; 1, if left out.'),
    thirdPlace: z
      .boolean()
      .optional()
      .describe('Whether those who lost the semi-finals of a knockout play for the third place.'),
    seeding: seeding.optional().describe('`rating`, if left out; `manual`: by `tournament:seed`.'),
    byes: z
      .boolean()
      .optional()
      .describe('Whether the best of a knockout have no first round where players are no power of two.'),
    checkIn: z
      .boolean()
      .optional()
      .describe('Whether whoever has not said `tournament:check-in` before the start is dropped.'),
    isPublic: z
      .boolean()
      .optional()
      .describe('`true`, if left out; else it is found and joined by its `invitationCode` only.'),
  },
  output: reply,
  errors: ['GAME_CLOSED', 'PLAYERS_DO_NOT_FIT', 'PRIZES_DO_NOT_FIT', 'CLOSES_IN_THE_PAST'],
  replay: 'rebuild',
  audit: 'tournament_create',
  cost: 5,
});

export const tournamentUpdate = command('tournament:update', {
  summary: 'Changes what was said of a tournament before it starts; fees and prizes only until somebody has joined.',
  access: player,
  input: { ...one, ...tournamentTerms, name: tournamentTerms.name.optional() },
  output: reply,
  errors: ['PLAYERS_EXIST', 'PRIZES_DO_NOT_FIT', 'CLOSES_IN_THE_PAST'],
  root,
  replay: 'rebuild',
  audit: 'tournament_update',
});

export const tournamentDelete = command('tournament:delete', {
  summary: 'Takes back a tournament whose registration is open; who has joined gets his fee back.',
  access: player,
  input: one,
  output: nothing,
  root,
  audit: 'tournament_delete',
});

export const tournamentList = query('tournament:list', {
  summary: 'Tournaments that the caller may see, newest first.',
  access: guest,
  input: {
    gameId: id.optional(),
    status: tournamentStatus.optional(),
    type: tournamentType.optional(),
    search: text(1, 100).optional(),
    mine: z.boolean().optional().describe('Only those that the caller organizes, referees or takes part in.'),
    ...cursorPage,
  },
  output: cursorPageOf(Tournament),
  cost: 10,
});

export const tournamentGet = query('tournament:get', {
  summary: 'One tournament; a private one for who takes part, or has its code.',
  access: guest,
  input: { ...one, invitationCode },
  output: z.strictObject({
    tournament: Tournament,
    participant: Participant.nullable().describe('What the caller is in it, if he takes part.'),
  }),
});

export const tournamentParticipants = query('tournament:participants', {
  summary: 'Who takes part, in the order of joining.',
  access: guest,
  input: { ...one, ...cursorPage },
  output: cursorPageOf(Participant),
});

export const tournamentJoin = command('tournament:join', {
  summary: 'Takes a place; the entry fee goes to the escrow of the tournament.',
  access: player,
  input: { ...one, invitationCode, teamId: id.optional() },
  output: z.strictObject({ tournament: Tournament, participant: Participant }),
  errors: ['ALREADY_JOINED', 'REGISTRATION_CLOSED', 'TEAM_BANNED', 'TOURNAMENT_FULL'],
  idempotencyKey: 'required',
  root,
  replay: 'rebuild',
  audit: 'tournament_join',
});

export const tournamentLeave = command('tournament:leave', {
  summary: 'Gives the place back before the start, with the fee; withdraws after it, without.',
  access: player,
  input: one,
  output: reply,
  errors: ['NOT_JOINED'],
  root,
  replay: 'rebuild',
  audit: 'tournament_leave',
});

export const tournamentReplace = command('tournament:replace', {
  summary: 'The organizer gives the place of somebody who withdrew before he played to somebody new, who pays nothing.',
  access: player,
  input: { ...one, userId: id, byUserId: id },
  output: z.strictObject({ tournament: Tournament, participant: Participant }),
  errors: ['ALREADY_JOINED', 'NOT_JOINED', 'PLAYER_HAS_PLAYED', 'REFEREE_REQUIRED'],
  root,
  replay: 'rebuild',
  audit: 'tournament_replace',
});

export const tournamentCheckIn = command('tournament:check-in', {
  summary: 'Says that one is there: who has not when it starts is dropped, where check-in is asked for.',
  access: player,
  input: one,
  output: z.strictObject({ participant: Participant }),
  errors: ['NOT_JOINED'],
  root,
  replay: 'rebuild',
  audit: 'tournament_check_in',
});

export const tournamentKick = command('tournament:kick', {
  summary: 'The organizer removes somebody before the start, who gets his fee back.',
  access: player,
  input: { ...one, userId: id, reason: text(1, 500).optional() },
  output: reply,
  errors: ['NOT_JOINED'],
  root,
  replay: 'rebuild',
  audit: 'tournament_kick',
});

export const tournamentCloseRegistration = command('tournament:close-registration', {
  summary: 'The organizer closes registration with as many as have come, if the format can take that many.',
  access: player,
  input: one,
  output: reply,
  errors: ['PLAYERS_DO_NOT_FIT'],
  root,
  replay: 'rebuild',
  audit: 'tournament_close_registration',
});

export const tournamentCancel = command('tournament:cancel', {
  summary: 'The organizer calls it off: all fees go back, and no rating changes.',
  access: player,
  input: { ...one, reason: text(1, 500).optional() },
  output: reply,
  root,
  replay: 'rebuild',
  audit: 'tournament_cancel',
});

export const tournamentAnnounce = command('tournament:announce', {
  summary: 'The organizer says something to all who take part or watch.',
  access: player,
  input: { ...one, text: multiline(500).min(1) },
  output: nothing,
  root,
  audit: 'tournament_announce',
  cost: 5,
});

export const tournamentSetReferee = command('tournament:set-referee', {
  summary: 'Names a referee before the start, or takes one away. Nobody judges a match that he plays in.',
  access: player,
  input: { ...one, userId: id, remove: z.boolean().optional() },
  output: reply,
  root,
  replay: 'rebuild',
  audit: 'tournament_set_referee',
});

export const tournamentSeed = command('tournament:seed', {
  summary: 'The organizer puts the players in the order of their strength, where seeding is manual.',
  access: player,
  input: { ...one, order: z.array(id).min(2).max(64) },
  output: reply,
  errors: ['PLAYERS_DO_NOT_FIT'],
  root,
  replay: 'rebuild',
  audit: 'tournament_seed',
});

export const tournamentOpened = durable('tournament:opened', 'tournament', { tournament: Tournament });
export const tournamentUpdated = durable('tournament:updated', 'tournament', { tournament: Tournament });
export const tournamentJoined = durable('tournament:joined', 'tournament', {
  participant: Participant,
  playersCount: z.int(),
  prizePool: coins,
});
export const tournamentLeft = durable('tournament:left', 'tournament', {
  userId: id,
  playersCount: z.int(),
  prizePool: coins,
  reason: z.enum(['left', 'kicked', 'absent', 'banned']),
});
export const playerCheckedIn = durable('player:checked-in', 'tournament', { userId: id });
export const playerWithdrew = durable('player:withdrew', 'tournament', { userId: id });
export const playerRenamed = durable('player:renamed', 'tournament', { userId: id, name: z.string() });
export const playerReplaced = durable('player:replaced', 'tournament', { userId: id, participant: Participant });
export const tournamentReady = durable('tournament:ready', 'tournament', { playersCount: z.int() });
export const tournamentReopened = durable('tournament:reopened', 'tournament', { playersCount: z.int() });
export const tournamentAnnounced = durable('tournament:announced', 'tournament', { text: z.string(), by: id });
export const tournamentCancelled = durable('tournament:cancelled', 'tournament', { reason: z.string().nullable() });
