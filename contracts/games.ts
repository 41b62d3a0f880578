// The games that are played here, kept by admins: of football a tournament is held, others have tables and draws.
import { z } from 'zod';
import { can, command, guest, query } from './declare.ts';
import { rootOf } from './roomNames.ts';
import {
  anyObject,
  currency,
  cursorPage,
  cursorPageOf,
  id,
  minorUnits,
  multiline,
  nothing,
  offsetPage,
  offsetPageOf,
  text,
  time,
} from './values.ts';

const access = can('games.manage');
const root = ({ gameId }: { gameId: string }) => rootOf('game', gameId);

export const gameKind = z.enum(['football', 'lottery', 'slot', 'liars_poker']);
export const gameStatus = z.enum(['open', 'closed', 'maintenance']);

export const Game = z.strictObject({
  id,
  slug: z.string().describe('Unique, for addresses: `fc-mobile`.'),
  name: z.string(),
  description: z.string(),
  iconUrl: z.string().nullable(),
  kind: gameKind,
  status: gameStatus.describe('Nothing new begins in one that is not open.'),
  currency,
  minBet: minorUnits,
  maxBet: minorUnits,
  rules: anyObject,
  returnToPlayer: z.number().nullable(),
  createdAt: time,
  updatedAt: time,
});
export type Game = z.infer<typeof Game>;

const slug = z
  .string()
  .min(2)
  .max(50)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const stake = minorUnits.min(0);
const details = {
  name: text(1, 100),
  description: multiline(2000).optional(),
  iconUrl: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
  status: gameStatus.optional(),
  minBet: stake.optional(),
  maxBet: stake.optional(),
  rules: anyObject.optional(),
};
const gameReply = z.strictObject({ game: Game });

export const gameList = query('game:list', {
  summary: 'The games, newest first.',
  access: guest,
  input: { kind: gameKind.optional(), ...cursorPage },
  output: cursorPageOf(Game),
});

export const gameGet = query('game:get', {
  summary: 'One game.',
  access: guest,
  input: { gameId: id },
  output: gameReply,
});

export const adminGameList = query('GET /admin/games', {
  summary: 'All games.',
  access,
  input: { ...offsetPage('createdAt', 'name'), kind: gameKind.optional(), status: gameStatus.optional() },
  output: offsetPageOf(Game),
  audit: 'admin_list_games',
});

export const adminGameCreate = command('POST /admin/games', {
  summary: 'Adds a game; open unless said otherwise.',
  access,
  input: { slug, kind: gameKind, currency: currency.optional(), ...details },
  output: gameReply,
  errors: ['SLUG_TAKEN'],
  audit: 'admin_create_game',
});

export const adminGamePatch = command('PATCH /admin/games/:gameId', {
  summary: 'Changes a game. What has begun in one that is closed goes on to its end.',
  access,
  input: { gameId: id, ...details, name: details.name.optional() },
  output: gameReply,
  root,
  audit: 'admin_update_game',
});

export const adminGameDelete = command('DELETE /admin/games/:gameId', {
  summary: 'Removes a game that nothing was ever held in; any other can be closed.',
  access,
  input: { gameId: id },
  output: nothing,
  errors: ['GAME_IN_USE'],
  root,
  audit: 'admin_delete_game',
});
