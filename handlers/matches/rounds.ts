// The rounds of a tournament, from its matches: what they are called, and how far they are.
import type { Locale } from '../../contracts/errors.ts';
import type { Round } from '../../contracts/matches.ts';
import type { Match } from '../../models/Match.ts';
import type { Tournament } from '../../models/Tournament.ts';
import { roundName, roundStatus } from '../../rules/rounds.ts';

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
