// What two declarations make of a match, who has won it, and until when it may be declared.

export type Slot = 'player1' | 'player2';
export type MatchStatus = 'pending' | 'ready' | 'awaiting_results' | 'disputed' | 'completed' | 'cancelled';
export type Outcome = 'played' | 'forfeit' | 'walkover' | 'double_forfeit' | 'designated';

/** A result as somebody says it, of a level knockout match with its shootout. */
export interface Score {
  readonly player1Score: number;
  readonly player2Score: number;
  readonly shootout?: { readonly player1: number; readonly player2: number } | null | undefined;
}

/** Neither has declared, one has, both agree, or they contradict each other. */
export type Verdict = 'undeclared' | 'waiting' | 'validated' | 'disputed';

const HOUR_MS = 3_600_000;

/** How long before the deadline whoever has not declared is reminded. */
const REMINDER_HOURS = [24, 12, 6, 1];

export const otherSlot = (slot: Slot): Slot => (slot === 'player1' ? 'player2' : 'player1');

/**
 * What is wrong with a score: a level knockout match is decided by a shootout that is not level; nothing else has one.
 *
 * @returns nothing when it can be declared
 */
export function scoreProblem(
  { player1Score, player2Score, shootout }: Score,
  type: 'knockout' | 'league',
): 'SHOOTOUT_REQUIRED' | 'SHOOTOUT_LEVEL' | 'SHOOTOUT_UNEXPECTED' | undefined {
  const needsShootout = type === 'knockout' && player1Score === player2Score;
  if (!needsShootout) return shootout ? 'SHOOTOUT_UNEXPECTED' : undefined;
  if (!shootout) return 'SHOOTOUT_REQUIRED';
  return shootout.player1 === shootout.player2 ? 'SHOOTOUT_LEVEL' : undefined;
}

/** Who has won, by goals, then by the shootout; `null` for a draw. */
export function winnerOf({ player1Score, player2Score, shootout }: Score): Slot | null {
  const lead = player1Score - player2Score || (shootout ? shootout.player1 - shootout.player2 : 0);
  if (lead === 0) return null;
  return lead > 0 ? 'player1' : 'player2';
}

/** What the declarations of both players make of their match; equal means goals and shootout alike. */
export function verdictOn(player1Says: Score | null, player2Says: Score | null): Verdict {
  if (!player1Says && !player2Says) return 'undeclared';
  if (!player1Says || !player2Says) return 'waiting';
  return areEqual(player1Says, player2Says) ? 'validated' : 'disputed';
}

/** The score of a match that one of its players forfeits: 3–0. */
export function forfeitScore(winner: Slot): Score {
  return winner === 'player1' ? { player1Score: 3, player2Score: 0 } : { player1Score: 0, player2Score: 3 };
}

/**
 * Until when a match may be declared: `hours` after it became ready, or after its first declaration, if there is one.
 *
 * @param hours the tournament's `matchDeadlineHours`
 */
export function deadlineAt(readyAt: Date, firstDeclaredAt: Date | null, hours: number): Date {
  return new Date((firstDeclaredAt ?? readyAt).getTime() + hours * HOUR_MS);
}

/** The deadline after somebody granted more hours: from now, if it has passed. */
export function extended(deadline: Date, hours: number, now: Date): Date {
  return new Date(Math.max(deadline.getTime(), now.getTime()) + hours * HOUR_MS);
}

/** When whoever has not declared is reminded: 24, 12, 6 and 1 hours before the deadline, those that still lie ahead. */
export function remindersBefore(deadline: Date, now: Date): { hoursLeft: number; at: Date }[] {
  return REMINDER_HOURS.map(hoursLeft => ({
    hoursLeft,
    at: new Date(deadline.getTime() - hoursLeft * HOUR_MS),
  })).filter(({ at }) => at > now);
}

function areEqual(one: Score, other: Score): boolean {
  return (
    one.player1Score === other.player1Score &&
    one.player2Score === other.player2Score &&
    one.shootout?.player1 === other.shootout?.player1 &&
    one.shootout?.player2 === other.shootout?.player2
  );
}
