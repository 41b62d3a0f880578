// What concerns the caller alone.
import { z } from 'zod';
import { Bet, Position } from './bets.ts';
import { player, query } from './declare.ts';
import { Profile, User } from './users.ts';
import { cursorPage, cursorPageOf, time } from './values.ts';
import { Account } from './wallet.ts';

export const meGet = query('me:get', {
  summary: 'The caller, as himself and as others see him.',
  access: player,
  input: {},
  output: z.strictObject({ user: User, profile: Profile }),
});

export const meSync = query('me:sync', {
  summary: 'The present truth of all that personal events tell, for a client that was away.',
  access: player,
  input: {},
  output: z.strictObject({
    user: User,
    accounts: z.array(Account),
    /** The newest 100; the rest by `bet:positions`. */
    openPositions: z.array(Position),
    serverTime: time,
  }),
  cost: 2,
});

export const meBets = query('me:bets', {
  summary: 'Bets that the caller made or played, newest first.',
  access: player,
  input: { role: z.enum(['creator', 'player']).optional(), ...cursorPage },
  output: cursorPageOf(Bet),
});
