// What looks unfair: players who are in dispute too often, pairs who never agree, and what judges and admins are told of them.
import { z } from 'zod';
import { can, query } from './declare.ts';
import { declarationFlag } from './matches.ts';
import { id, offsetPage, offsetPageOf, time } from './values.ts';

/** How many of somebody's newest 200 matches that both players had declared were disputed. */
const counts = { matches: z.int(), disputed: z.int() };

/** An earlier dispute of a player, as another judge has left it. */
export const PastDispute = z.strictObject({
  status: z.enum(['pending', 'resolved', 'cancelled']),
  /** Whether it was decided as he had said; nothing where nobody had to decide. */
  upheld: z.boolean().nullable(),
  /** What spoke against his screenshot. */
  flags: z.array(declarationFlag),
  createdAt: time,
});
export type PastDispute = z.infer<typeof PastDispute>;

export const FairPlay = z.strictObject({
  players: z.array(
    z.strictObject({
      userId: id,
      name: z.string(),
      ...counts,
      /** More than 30 % of at least 10. */
      isOftenDisputed: z.boolean(),
      /** His other disputes, newest first, ten at most. */
      disputes: z.array(PastDispute),
    }),
  ),
  /** The matches of these two against each other; every one of at least three disputed is `alwaysContradict`. */
  pair: z.strictObject({ ...counts, alwaysContradict: z.boolean() }),
});
export type FairPlay = z.infer<typeof FairPlay>;

export const Flagged = z.strictObject({
  id: z.string(),
  kind: z.enum(['player', 'pair']),
  /** One, or two. */
  players: z.array(z.strictObject({ userId: id, name: z.string() })),
  ...counts,
  flaggedAt: time,
  createdAt: time,
  updatedAt: time,
});
export type Flagged = z.infer<typeof Flagged>;

const { search: _, ...page } = offsetPage('flaggedAt', 'updatedAt', 'matches', 'disputed');

export const adminFairPlay = query('GET /admin/fair-play', {
  summary:
    'Players whose matches are disputed too often, and pairs who always contradict each other, as counted when they last were in dispute.',
  access: can('tournaments.manage'),
  input: { kind: Flagged.shape.kind.optional(), ...page },
  output: offsetPageOf(Flagged),
  audit: 'admin_list_fair_play',
});
