// A player takes a place, with his fee in the escrow; the last place makes the tournament ready.
import { refuse } from '../../contracts/errors.ts';
import { playerCheckedIn, tournamentCheckIn, tournamentJoin, tournamentJoined } from '../../contracts/tournaments.ts';
import { ObjectId } from '../../models/define.ts';
import { Participant, participantView } from '../../models/Participant.ts';
import { Team } from '../../models/Team.ts';
import { insiderView, prizePoolOf, Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { shownName, User } from '../../models/User.ts';
import { handle, type SignedIn } from '../handle.ts';
import { about, assertStatus, assertVisible, participantOf, placeOf, shownToOrganizer } from './access.ts';
import { takeFee } from './places.ts';
import { becomeReady } from './registration.ts';

export const join = handle(tournamentJoin, {
  async rebuild(tx, { tournamentId }, caller) {
    const participant = await placeOf(tx, tournamentId, caller);
    return { ...(await shownToOrganizer(tx, { tournamentId })), participant: participantView(participant) };
  },

  async run(tx, { tournamentId, invitationCode, teamId }, caller) {
    const tournament = await tx.root(Tournament, tournamentId);
    await assertVisible(tx, tournament, caller, invitationCode);
    await assertOpen(tx, tournament, caller);
    const [user, team] = await Promise.all([tx.get(User, caller.userId), teamOf(tx, tournament, caller, teamId)]);

    const participant = tx.insert(Participant, {
      tournamentId: tournament._id,
      userId: caller.userId,
      name: shownName(user),
      teamId: team?._id ?? null,
      teamName: team?.name ?? null,
      seed: null,
      status: 'registered',
      finalPosition: null,
      eloBefore: user.rating,
      eloAfter: null,
      prize: null,
      eliminatedAt: null,
    });
    await takeFee(tx, tournament, participant);
    tournament.playersCount += 1;
    const { playersCount } = tournament;
    const joined = participantView(participant);
    tx.news(tournament, tournamentJoined, { participant: joined, playersCount, prizePool: prizePoolOf(tournament) });
    if (playersCount === tournament.maxPlayers) await becomeReady(tx, tournament, [participant]);
    tx.audit(about(tournament));
    return { tournament: insiderView(tournament), participant: joined };
  },
});

export const checkIn = handle(tournamentCheckIn, {
  rebuild: async (tx, { tournamentId }, caller) => ({
    participant: participantView(await placeOf(tx, tournamentId, caller)),
  }),

  async run(tx, { tournamentId }, caller) {
    const tournament = await tx.root(Tournament, tournamentId);
    await assertVisible(tx, tournament, caller);
    const { _id } = (await participantOf(tx, tournament, caller)) ?? refuse('NOT_JOINED');
    assertStatus(tournament, 'registration', 'ready');
    const participant = await tx.edit(Participant, _id);
    if (participant.status !== 'checked_in') tx.news(tournament, playerCheckedIn, { userId: caller.userId.toString() });
    participant.status = 'checked_in';
    tx.audit(about(tournament));
    return { participant: participantView(participant) };
  },
});

/** @throws {Refusal} ALREADY_JOINED, TOURNAMENT_FULL, REGISTRATION_CLOSED */
async function assertOpen(tx: Tx, tournament: Tournament, caller: SignedIn): Promise<void> {
  if (await participantOf(tx, tournament, caller)) refuse('ALREADY_JOINED');
  if (tournament.playersCount >= tournament.maxPlayers) refuse('TOURNAMENT_FULL');
  if (tournament.status !== 'registration') refuse('REGISTRATION_CLOSED', { status: tournament.status });
  if (tournament.registrationDeadline) tx.until(Tournament, tournament, 'registrationDeadline', 'REGISTRATION_CLOSED');
}

/** The team that somebody plays under: one of his own, in this game. @throws {Refusal} NOT_FOUND, TEAM_BANNED */
async function teamOf(
  tx: Tx,
  { gameId }: Tournament,
  { userId }: SignedIn,
  teamId: string | undefined,
): Promise<Team | undefined> {
  if (teamId === undefined) return undefined;
  const team = await tx.get(Team, new ObjectId(teamId));
  if (!team.userId.equals(userId) || !team.gameId.equals(gameId)) refuse('NOT_FOUND', { field: 'teamId' });
  return team.isBanned ? refuse('TEAM_BANNED') : team;
}
