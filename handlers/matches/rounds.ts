// The rounds of a tournament, from its matches: what they are called, how far they are, and that they begin.
import type { Locale } from '../../contracts/errors.ts';
import { type Round, roundStarted } from '../../contracts/matches.ts';
import type { Match } from '../../models/Match.ts';
import type { Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { roundName, roundStatus } from '../../rules/rounds.ts';
import { retell } from '../chat/retell.ts';

export function roundsView({ type }: Tournament, matches: readonly Match[], locale: Locale): Round[] {
  const rounds = [...Map.groupBy(matches, ({ roundNumber }) => roundNumber)];
  return rounds.map(([number, played]) => ({
    number,
    name: roundName(type, number, rounds.length, locale),
    status: roundStatus(played),
    deadline: latest(played.flatMap(({ deadlineAt }) => deadlineAt ?? []))?.toISOString() ?? null,
  }));
}

const latest = (times: readonly Date[]): Date | undefined =>
  times.toSorted((one, other) => one.getTime() - other.getTime()).at(-1);

/** Tells of rounds of which the first match can be played now. */
export function tellRounds(tx: Tx, tournament: Tournament, before: readonly Match[], after: readonly Match[]): void {
  const known = begunIn(before);
  const begun = [...begunIn(after)].filter(roundNumber => !known.has(roundNumber));
  for (const roundNumber of begun) tx.news(tournament, roundStarted, { roundNumber });
  if (begun.length > 0) retell(tx, 'tournament', tournament);
}

/** The rounds that somebody could play in; what is only forfeited begins none. */
const begunIn = (matches: readonly Match[]): Set<number> =>
  new Set(matches.filter(({ readyAt }) => readyAt !== null).map(({ roundNumber }) => roundNumber));
