// Who judges the matches of a tournament beside its organizer: whoever is named is told, whoever is no more loses what he saw by it.
import { refuse } from '../../contracts/errors.ts';
import type { ObjectId } from '../../models/define.ts';
import type { Participant } from '../../models/Participant.ts';
import type { Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { User } from '../../models/User.ts';
import { said } from './places.ts';

const MOST_REFEREES = 10;

/** Whoever plays for money in a tournament of his own does not judge it: somebody does who plays in it neither. @throws {Refusal} REFEREE_REQUIRED */
export function assertRefereed(
  { entryFee, organizerId, refereeIds }: Tournament,
  players: readonly Pick<Participant, 'userId'>[],
): void {
  const plays = (id: ObjectId) => players.some(({ userId }) => userId.equals(id));
  if (entryFee > 0 && plays(organizerId) && refereeIds.every(plays)) refuse('REFEREE_REQUIRED');
}

/** These and no others. @throws {Refusal} LIMIT_EXCEEDED, NOT_FOUND for whoever can not sign in */
export async function nameReferees(tx: Tx, tournament: Tournament, refereeIds: readonly ObjectId[]): Promise<void> {
  const { refereeIds: before } = tournament;
  if (refereeIds.length > MOST_REFEREES) refuse('LIMIT_EXCEEDED', { referees: MOST_REFEREES });
  const isIn = (ids: readonly ObjectId[], one: ObjectId) => ids.some(id => id.equals(one));
  for (const userId of refereeIds.filter(id => !isIn(before, id))) {
    if ((await tx.get(User, userId)).status !== 'active') refuse('NOT_FOUND', { userId: userId.toString() });
    tx.notify(userId, 'tournament.referee', said(tournament));
  }
  for (const userId of before.filter(id => !isIn(refereeIds, id))) tx.revoke(userId, 'rights_changed');
  tournament.refereeIds = [...refereeIds];
}
