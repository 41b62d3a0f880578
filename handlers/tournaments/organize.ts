// What an organizer says and settles before the start: announcements, referees, the order of the players.
import { refuse } from '../../contracts/errors.ts';
import {
  tournamentAnnounce,
  tournamentAnnounced,
  tournamentSeed,
  tournamentSetReferee,
  tournamentUpdated,
} from '../../contracts/tournaments.ts';
import { ObjectId } from '../../models/define.ts';
import { insiderView, tournamentView } from '../../models/Tournament.ts';
import { User } from '../../models/User.ts';
import { isOrderOf } from '../../rules/seeding.ts';
import { handle } from '../handle.ts';
import { assertStatus, ownTournament, shownToOrganizer } from './access.ts';
import { notifyAll, participantsOf } from './places.ts';
import { nameReferees } from './referees.ts';

export const announce = handle(tournamentAnnounce, {
  async run(tx, { tournamentId, text }, caller) {
    const tournament = await ownTournament(tx, tournamentId, caller);
    assertStatus(tournament, 'registration', 'ready', 'ongoing');
    tx.news(tournament, tournamentAnnounced, { text, by: caller.userId.toString() });
    notifyAll(tx, tournament, await participantsOf(tx, tournament), 'tournament.announced', { text });
    tx.audit({ metadata: { text } });
    return {};
  },
});

export const setReferee = handle(tournamentSetReferee, {
  rebuild: shownToOrganizer,

  async run(tx, { tournamentId, userId, remove = false }, caller) {
    const tournament = await ownTournament(tx, tournamentId, caller);
    assertStatus(tournament, 'registration', 'ready');
    const referee = await tx.get(User, new ObjectId(userId));
    const others = tournament.refereeIds.filter(id => !id.equals(referee._id));
    await nameReferees(tx, tournament, remove ? others : [...others, referee._id]);
    tx.news(tournament, tournamentUpdated, { tournament: tournamentView(tournament) });
    tx.audit({ targetUserId: referee._id });
    return { tournament: insiderView(tournament) };
  },
});

export const seed = handle(tournamentSeed, {
  rebuild: shownToOrganizer,

  async run(tx, { tournamentId, order }, caller) {
    const tournament = await ownTournament(tx, tournamentId, caller);
    assertStatus(tournament, 'registration', 'ready');
    if (tournament.seeding !== 'manual') refuse('CONFLICT', { seeding: tournament.seeding });
    const players = (await participantsOf(tx, tournament)).map(({ userId }) => userId.toString());
    if (!isOrderOf(order, players)) refuse('PLAYERS_DO_NOT_FIT', { playersCount: players.length });
    tx.audit({ metadata: { before: tournament.order.map(String), order } });
    tournament.order = order.map(userId => new ObjectId(userId));
    tx.news(tournament, tournamentUpdated, { tournament: tournamentView(tournament) });
    return { tournament: insiderView(tournament) };
  },
});
