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
  tx.audit({ relatedEntityType: 'bet', relatedEntityId: betId });
  if (caller.permissions.has('admin.super')) return book;
  const creator = await tx.get(User, book.creatorId);
  return creator.roles.includes('super_admin') ? refuse('BET_UNTOUCHABLE') : book;
}

/** @throws {Refusal} FORBIDDEN to whoever holds an open position */
export async function assertDisinterested(tx: Tx, book: BetBook, { userId }: SignedIn): Promise<void> {
  const own = await tx.one(Position, { betId: book._id, userId, status: 'open' });
  if (own) refuse('FORBIDDEN', { reason: 'holds_position' });
}
