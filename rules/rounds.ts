// What the rounds of a tournament are called, and how far they are.
import type { Locale } from '../contracts/errors.ts';
import { isSettled } from './knockout.ts';
import type { MatchStatus } from './match.ts';

export type RoundStatus = 'pending' | 'ongoing' | 'completed';

/** What a match is in its tournament, as far as it matters to names and ratings. */
export type Stage = 'final' | 'third_place' | 'semi_final' | 'early' | 'league';

const KNOCKOUT_NAMES: Record<Locale, readonly string[]> = {
  fr: ['Finale', 'Demi-finales', 'Quarts de finale', 'Huitièmes de finale', 'Seizièmes de finale'],
  en: ['Final', 'Semi-finals', 'Quarter-finals', 'Round of 16', 'Round of 32'],
};
const OTHER_NAMES: Record<Locale, string> = { fr: 'Tour', en: 'Round' };
const LEAGUE_NAMES: Record<Locale, string> = { fr: 'Journée', en: 'Matchday' };

/**
 * The name of a round of a knockout: `Quarts de finale`, `Quarter-finals`; what comes before the last 32 is `Tour 1`.
 *
 * @param round from 1
 * @param rounds how many there are
 */
export function knockoutRoundName(round: number, rounds: number, locale: Locale): string {
  return KNOCKOUT_NAMES[locale][rounds - round] ?? `${OTHER_NAMES[locale]} ${round}`;
}

/** The name of a round of a league: `Journée 3`, `Matchday 3`. */
export function leagueRoundName(round: number, locale: Locale): string {
  return `${LEAGUE_NAMES[locale]} ${round}`;
}

/**
 * The name of a round of a tournament.
 *
 * @param round from 1
 * @param rounds how many there are
 */
export const roundName = (type: 'knockout' | 'league', round: number, rounds: number, locale: Locale): string =>
  type === 'league' ? leagueRoundName(round, locale) : knockoutRoundName(round, rounds, locale);

/** What this match of a knockout is. */
export function stageOf({ round, number }: { readonly round: number; readonly number: number }, rounds: number): Stage {
  if (round === rounds) return number === 1 ? 'final' : 'third_place';
  return round === rounds - 1 ? 'semi_final' : 'early';
}

/** How far a round is: pending until one of its matches can be played or is settled, completed when all are. */
export function roundStatus(matches: readonly { readonly status: MatchStatus }[]): RoundStatus {
  if (matches.every(isSettled)) return 'completed';
  return matches.every(({ status }) => status === 'pending') ? 'pending' : 'ongoing';
}
