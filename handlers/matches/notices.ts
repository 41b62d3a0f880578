// Who is told of a match, and what: whoever has withdrawn is not called to play, and nobody is called to judge himself.
import type { NoticeData, NoticeType } from '../../contracts/notifications.ts';
import type { ObjectId } from '../../models/define.ts';
import { type Match, slotOf } from '../../models/Match.ts';
import { playsOn, type Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { said } from '../tournaments/places.ts';

/** What notices about a match tell. */
export const about = (tournament: Tournament, { _id }: Match) => ({ ...said(tournament), matchId: _id.toString() });

/** Tells its players, or some of them, what they can do now or what becomes of them. */
export function tellPlayers(
  tx: Tx,
  tournament: Tournament,
  match: Match,
  type: NoticeType,
  { to = [match.player1Id!, match.player2Id!], more = {} }: { to?: readonly ObjectId[]; more?: NoticeData } = {},
): void {
  for (const userId of to)
    if (playsOn(tournament, userId)) tx.notify(userId, type, { ...about(tournament, match), ...more });
}

/** Tells its organizer and referees to decide; whoever plays in it may not, and is told only if there is nobody else who could appoint somebody. */
export function tellJudges(tx: Tx, tournament: Tournament, match: Match, type: NoticeType): void {
  const { organizerId, refereeIds } = tournament;
  const judges = [organizerId, ...refereeIds.filter(id => !id.equals(organizerId))].filter(id => !slotOf(match, id));
  for (const userId of judges.length > 0 ? judges : [organizerId]) tx.notify(userId, type, about(tournament, match));
}
