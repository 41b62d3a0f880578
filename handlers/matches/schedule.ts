// An organizer moves the date of a league match that nobody has declared yet; from that date on it can be played.
import { refuse } from '../../contracts/errors.ts';
import { matchSchedule, matchScheduled } from '../../contracts/matches.ts';
import { matchView } from '../../models/Match.ts';
import { handle } from '../handle.ts';
import { assertStatus, ownTournament } from '../tournaments/access.ts';
import { auditMatch } from './audited.ts';
import { locateMatch, openMatch } from './declare.ts';
import { tellPlayers } from './notices.ts';
import { opening } from './ready.ts';
import { sayInMatch } from './room.ts';

export const schedule = handle(matchSchedule, {
  locate: locateMatch,

  async run(tx, { matchId, scheduledAt }, caller) {
    const { tournament, match } = await openMatch(tx, matchId);
    await ownTournament(tx, tournament._id.toString(), caller);
    assertStatus(tournament, 'ongoing');
    auditMatch(tx, match);
    const { status } = match;
    const isMovable = (status === 'pending' || status === 'ready') && tournament.type === 'league';
    if (!isMovable) refuse('MATCH_NOT_OPEN', { status });
    const date = new Date(scheduledAt);
    if (date <= tx.now) refuse('CLOSES_IN_THE_PAST');
    Object.assign(match, { scheduledAt: date, status: 'pending', readyAt: null, deadlineAt: null });
    await tx.jobOnce(opening(match));
    tx.news(tournament, matchScheduled, { match: matchView(match) });
    await sayInMatch(tx, match, 'match:scheduled');
    tellPlayers(tx, tournament, match, 'match.scheduled', { more: { scheduledAt } });
    return { match: matchView(match) };
  },
});
