// A dispute begins where two declarations differ, follows what they say, and ends when they agree.
import { matchDisputed } from '../../contracts/matches.ts';
import { Dispute } from '../../models/Dispute.ts';
import type { Match } from '../../models/Match.ts';
import type { Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { retell } from '../chat/retell.ts';
import { queueLook } from '../fairPlay/look.ts';
import { tellJudges } from '../matches/notices.ts';
import { sayInMatch } from '../matches/room.ts';

/** The dispute of a match that is open now. */
export async function openDisputeOf(tx: Tx, { _id, status }: Match): Promise<Dispute | undefined> {
  if (status !== 'disputed') return undefined;
  const found = await tx.one(Dispute, { matchId: _id, status: 'pending' });
  return found && (await tx.edit(Dispute, found._id));
}

/** Both have declared, and not the same. */
export async function dispute(tx: Tx, tournament: Tournament, match: Match): Promise<void> {
  const { declarations } = match;
  const open = await openDisputeOf(tx, match);
  if (open) {
    open.declarations = declarations;
    return;
  }
  match.status = 'disputed';
  const { _id } = tx.insert(Dispute, {
    tournamentId: tournament._id,
    matchId: match._id,
    status: 'pending',
    declarations,
    resolvedBy: null,
    finalPlayer1Score: null,
    finalPlayer2Score: null,
    resolutionNotes: null,
    resolvedAt: null,
  });
  queueLook(tx, _id, match);
  tx.news(tournament, matchDisputed, { matchId: match._id.toString() });
  retell(tx, 'tournament', tournament);
  tellJudges(tx, tournament, match, 'match.disputed');
  await sayInMatch(tx, match, 'match:disputed');
}

/** They agree after all. */
export async function endDispute(tx: Tx, match: Match): Promise<void> {
  const open = await openDisputeOf(tx, match);
  if (open) Object.assign(open, { status: 'cancelled', declarations: match.declarations, resolvedAt: tx.now });
}
