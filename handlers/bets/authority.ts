// What an admin may not do to a bet: touch the super admin's, or judge, price or cancel one that he has money on.
import { refuse } from '../../contracts/errors.ts';
import { BetBook } from '../../models/BetBook.ts';
import { Position } from '../../models/Position.ts';
import type { Tx } from '../../models/tx.ts';
import { User } from '../../models/User.ts';
import type { SignedIn } from '../handle.ts';

/** The book, for an admin who may touch it. @throws {Refusal} NOT_FOUND, BET_UNTOUCHABLE */
export async function touchableBook(tx: Tx, betId: string, caller: SignedIn): Promise<BetBook> {
  const book = await tx.root(BetBook, betId);
  await assertTouchable(tx, book, caller);
  return book;
}

/** @throws {Refusal} BET_UNTOUCHABLE */
export async function assertTouchable(tx: Tx, { _id, creatorId }: BetBook, caller: SignedIn): Promise<void> {
  tx.audit({ relatedEntityType: 'bet', relatedEntityId: _id.toString() });
  if (caller.permissions.has('admin.super')) return;
  const creator = await tx.get(User, creatorId);
  if (creator.roles.includes('super_admin')) refuse('BET_UNTOUCHABLE');
}

/** @throws {Refusal} FORBIDDEN to whoever holds a position that the decision is about, or plays in the match that the bet is about */
export async function assertDisinterested(
  tx: Tx,
  book: BetBook,
  { userId }: SignedIn,
  status: Position['status'] = 'open',
): Promise<void> {
  const { player1Id, player2Id } = book.about ?? {};
  if (player1Id?.equals(userId) || player2Id?.equals(userId)) refuse('FORBIDDEN', { reason: 'plays_in_match' });
  const own = await tx.one(Position, { betId: book._id, userId, status });
  if (own) refuse('FORBIDDEN', { reason: 'holds_position' });
}
