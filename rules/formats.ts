// How many players each kind of tournament takes.
import { MAX_BRACKET, MIN_BRACKET } from './bracket.ts';
import { MAX_LEAGUE, MIN_LEAGUE } from './league.ts';

export interface Format {
  type: 'knockout' | 'league';
  /** Whether a knockout gives the best players a free first round where they are no power of two. */
  byes: boolean;
  maxPlayers: number;
}

const KNOCKOUT_SIZES = [8, 16, 32];

/**
 * Whether a tournament can be played by so many: 8, 16 or 32 in a knockout, 4 to 64 of them where there are byes, 3 to 32
 * in a league; never more than it has places. One without byes whose places are 16 can be played by 8.
 */
export function fits({ type, byes, maxPlayers }: Format, players: number): boolean {
  if (players > maxPlayers) return false;
  if (type === 'league') return players >= MIN_LEAGUE && players <= MAX_LEAGUE;
  return byes ? players >= MIN_BRACKET && players <= MAX_BRACKET : KNOCKOUT_SIZES.includes(players);
}
