// What players are called inside of a game: two names each, and the first is the one they mostly play under.
import { z } from 'zod';
import { command, player, query } from './declare.ts';
import { cursorPage, cursorPageOf, id, text, time } from './values.ts';

export const Team = z.strictObject({
  id,
  userId: id,
  gameId: id,
  name: z.string(),
  isPrimary: z.boolean(),
  isBanned: z.boolean(),
  banReason: z.string().nullable(),
  bannedAt: time.nullable(),
  matchesPlayed: z.int(),
  matchesMissed: z.int(),
  createdAt: time,
  updatedAt: time,
});
export type Team = z.infer<typeof Team>;

const teamReply = z.strictObject({ team: Team });

export const teamCreate = command('team:create', {
  summary: "Adds a team of the caller's in a game: the first is his primary one, and there are two at most.",
  access: player,
  input: { gameId: id, name: text(2, 50) },
  output: teamReply,
  errors: ['GAME_CLOSED', 'NAME_TAKEN', 'TOO_MANY_TEAMS'],
  root: 'located',
  replay: 'rebuild',
  audit: 'team_create',
});

export const teamUpdate = command('team:update', {
  summary: 'Renames a team of the caller.',
  access: player,
  input: { teamId: id, name: text(2, 50) },
  output: teamReply,
  errors: ['NAME_TAKEN', 'TEAM_BANNED'],
  root: 'located',
  replay: 'rebuild',
  audit: 'team_update',
});

export const teamList = query('team:list', {
  summary: 'The teams of the caller, newest first.',
  access: player,
  input: { gameId: id.optional(), ...cursorPage },
  output: cursorPageOf(Team),
});
