// What looks unfair: who is in dispute too often, and who never agrees with whom.

const MIN_MATCHES = 10;
const MAX_DISPUTED_PERCENT = 30;
const MIN_MATCHES_OF_A_PAIR = 3;

/** A match that both players have declared, or that was decided over their dispute. */
export interface DeclaredMatch {
  readonly player1Id: string;
  readonly player2Id: string;
  readonly wasDisputed: boolean;
}

export interface DisputeCount {
  readonly matches: number;
  readonly disputed: number;
}

/** What an admin should look at. */
export interface FairPlayFlags {
  readonly players: readonly (DisputeCount & { readonly userId: string })[];
  /** The ids of each pair are sorted. */
  readonly pairs: readonly (DisputeCount & { readonly userIds: readonly [string, string] })[];
}

/** Whether more than 30 % of at least 10 matches were disputed. */
export function isOftenDisputed({ matches, disputed }: DisputeCount): boolean {
  return matches >= MIN_MATCHES && disputed * 100 > matches * MAX_DISPUTED_PERCENT;
}

/** Whether two players have contradicted each other in every match they had, of at least three. */
export function alwaysContradict({ matches, disputed }: DisputeCount): boolean {
  return matches >= MIN_MATCHES_OF_A_PAIR && disputed === matches;
}

/** The players and pairs to flag, in the order in which they first appear. */
export function fairPlayFlags(matches: readonly DeclaredMatch[]): FairPlayFlags {
  const players = new Map<string, { userId: string; matches: number; disputed: number }>();
  const pairs = new Map<string, { userIds: readonly [string, string]; matches: number; disputed: number }>();
  for (const { player1Id, player2Id, wasDisputed } of matches) {
    const userIds = player1Id < player2Id ? ([player1Id, player2Id] as const) : ([player2Id, player1Id] as const);
    for (const userId of userIds) count(players, userId, { userId }, wasDisputed);
    count(pairs, userIds.join(' '), { userIds }, wasDisputed);
  }
  return {
    players: [...players.values()].filter(isOftenDisputed),
    pairs: [...pairs.values()].filter(alwaysContradict),
  };
}

function count<T>(
  counts: Map<string, T & { matches: number; disputed: number }>,
  key: string,
  who: T,
  wasDisputed: boolean,
): void {
  const known = counts.get(key) ?? { ...who, matches: 0, disputed: 0 };
  known.matches += 1;
  known.disputed += Number(wasDisputed);
  counts.set(key, known);
}
