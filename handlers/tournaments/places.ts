// Places in a tournament: taken with a fee that goes to its escrow, given back with it, all under the tournament as their root.
import type { NoticeData, NoticeType } from '../../contracts/notifications.ts';
import { tournamentLeft } from '../../contracts/tournaments.ts';
import { transfer } from '../../models/ledger.ts';
import { Participant } from '../../models/Participant.ts';
import { playsOn, prizePoolOf, type Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';

const CURRENCY = 'COIN';

/** The entry fee, from the player's account to the escrow. @throws {Refusal} INSUFFICIENT_FUNDS, LIMIT_EXCEEDED, BANNED */
export async function takeFee(tx: Tx, tournament: Tournament, { _id, userId }: Participant): Promise<void> {
  if (tournament.entryFee === 0) return;
  const cash = await tx.account(userId, CURRENCY, 'cash');
  tx.post({
    id: `entry:${_id}`,
    type: 'tournament_entry',
    movements: transfer(cash, tournament.escrow, tournament.entryFee),
    tournamentId: tournament._id,
  });
}

/** The entry fee, back from the escrow to who paid it; it arrives also on an account that stands still. */
export async function giveFeeBack(
  tx: Tx,
  tournament: Tournament,
  { _id, userId, payerId }: Participant,
): Promise<void> {
  if (tournament.entryFee === 0) return;
  const cash = await tx.account(payerId ?? userId, CURRENCY, 'cash');
  tx.post({
    id: `entry-refund:${_id}`,
    type: 'refund',
    movements: transfer(tournament.escrow, cash, tournament.entryFee),
    tournamentId: tournament._id,
  });
}

/** Somebody's place is free again, before the start. */
export async function vacate(
  tx: Tx,
  tournament: Tournament,
  participant: Participant,
  reason: 'left' | 'kicked' | 'absent' | 'banned',
): Promise<void> {
  const { userId } = participant;
  await giveFeeBack(tx, tournament, participant);
  tx.remove(Participant, participant);
  tournament.playersCount -= 1;
  tournament.order = tournament.order.filter(id => !id.equals(userId));
  // Whoever watches a private tournament because he takes part in it, does no longer.
  if (!tournament.isPublic) tx.revoke(userId, 'rights_changed');
  const { playersCount } = tournament;
  tx.news(tournament, tournamentLeft, {
    userId: userId.toString(),
    playersCount,
    prizePool: prizePoolOf(tournament),
    reason,
  });
}

/** Everybody who takes part, in the order of joining. */
export const participantsOf = (tx: Tx, { _id }: Tournament): Promise<Participant[]> =>
  tx.find(Participant, { tournamentId: _id }, { sort: { createdAt: 1, _id: 1 } });

/** Notifies all of them who have not withdrawn. */
export function notifyAll(
  tx: Tx,
  tournament: Tournament,
  participants: readonly Participant[],
  type: NoticeType,
  more: NoticeData = {},
): void {
  for (const { userId } of participants)
    if (playsOn(tournament, userId)) tx.notify(userId, type, { ...said(tournament), ...more });
}

/** What notices about a tournament tell. */
export const said = ({ _id, name }: Tournament) => ({ tournamentId: _id.toString(), tournament: name });
