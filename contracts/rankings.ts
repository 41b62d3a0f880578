// What can be said about what players have reached: the tournaments that one has played, and all of them by rating.
import { z } from 'zod';
import { guest, query } from './declare.ts';
import { Participant, tournamentType } from './tournaments.ts';
import { User } from './users.ts';
import { cursorPage, cursorPageOf, id, time } from './values.ts';

/** A tournament that somebody was rated for, and how he came through it. */
export const PlayedTournament = z.strictObject({
  tournamentId: id,
  /** Nobody went on with it: there are ratings of what was played, and no places. */
  isAbandoned: z.boolean(),
  tournamentName: z.string(),
  gameId: id,
  type: tournamentType,
  playersCount: z.int(),
  teamName: z.string().nullable(),
  status: Participant.shape.status,
  finalPosition: Participant.shape.finalPosition,
  eloBefore: z.int(),
  eloAfter: Participant.shape.eloAfter,
  eloChange: Participant.shape.eloChange,
  prize: Participant.shape.prize,
  completedAt: time,
});
export type PlayedTournament = z.infer<typeof PlayedTournament>;

export const userHistory = query('user:history', {
  summary:
    "The tournaments that somebody was rated for, with his place and what they did to his rating, newest first: those among his newest 1000 that the caller may see. A private profile's for its owner and admins only.",
  access: guest,
  input: { userId: id, ...cursorPage },
  output: cursorPageOf(PlayedTournament),
  errors: ['PROFILE_PRIVATE'],
  cost: 5,
});

/** Somebody's line in a ranking. Players with equal ratings share the rank, and the next has as many more as they are (1, 2, 2, 4). */
export const Ranked = z.strictObject({
  rank: z.int(),
  userId: id,
  name: z.string(),
  avatarUrl: z.string().nullable(),
  rating: z.int(),
  stats: User.shape.stats,
});
export type Ranked = z.infer<typeof Ranked>;

export const rankingList = query('ranking:list', {
  summary:
    'Players by their rating, which is one over all games: whoever has completed a tournament, with `gameId` one of this game. Private profiles, disabled and banned users are in none.',
  access: guest,
  input: {
    gameId: id.optional(),
    /** Where there is no cursor. */
    aroundMe: z.boolean().optional().describe('The page in the middle of which the caller stands, or would stand.'),
    ...cursorPage,
  },
  output: z.strictObject({
    ...cursorPageOf(Ranked).shape,
    total: z.int(),
    /** The caller's own line; nothing for guests, and for who is not in this ranking. */
    me: Ranked.nullable(),
  }),
  cost: 5,
});
