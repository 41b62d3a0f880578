// What looks unfair: who is in dispute too often, and who never agrees with whom.

const MIN_MATCHES = 10;
const MAX_DISPUTED_PERCENT = 30;
const MIN_MATCHES_OF_A_PAIR = 3;

/** A match that both of its players have declared, as one of them sees it. */
export interface DeclaredMatch {
  readonly opponentId: string;
  /** Also where they agreed in the end: who gives in when the other shows his screenshot had tried. */
  readonly wasDisputed: boolean;
}

export interface DisputeCount {
  readonly matches: number;
  readonly disputed: number;
}

/** How many there are, and how many were disputed. */
export const countOf = (matches: readonly DeclaredMatch[]): DisputeCount => ({
  matches: matches.length,
  disputed: matches.filter(({ wasDisputed }) => wasDisputed).length,
});

/** Whether more than 30 % of at least 10 matches were disputed. */
export function isOftenDisputed({ matches, disputed }: DisputeCount): boolean {
  return matches >= MIN_MATCHES && disputed * 100 > matches * MAX_DISPUTED_PERCENT;
}

/** Whether two players have contradicted each other in every match they had, of at least three. */
export function alwaysContradict({ matches, disputed }: DisputeCount): boolean {
  return matches >= MIN_MATCHES_OF_A_PAIR && disputed === matches;
}
