// Who is seeded where: by rating, by chance, or as the organizer says.
import { type Mac, shuffled } from './chance.ts';

/** The best rating at entry first, equals by when they entered. */
export function byRating<T extends { readonly rating: number; readonly joinedAt: Date }>(entrants: readonly T[]): T[] {
  return entrants.toSorted(
    (one, other) => other.rating - one.rating || one.joinedAt.getTime() - other.joinedAt.getTime(),
  );
}

/**
 * The players shuffled by the tournament's seed: sorted, so that nothing depends on the order they come in, and in a context that
 * names the tournament and all of them, `seeding:<tournament>:<player>,<player>…`.
 *
 * @param ids of the players
 */
export function byChance(ids: readonly string[], mac: Mac, tournamentId: string): string[] {
  const sorted = ids.toSorted();
  return shuffled(sorted, mac, `seeding:${tournamentId}:${sorted.join(',')}`);
}

/** Whether an organizer's order names every player, each once. */
export function isOrderOf(order: readonly string[], ids: readonly string[]): boolean {
  const named = new Set(order);
  return order.length === ids.length && ids.every(id => named.has(id));
}
