// A player opens a tournament: its seed is chosen and its hash published before anybody can join.
import { refuse } from '../../contracts/errors.ts';
import { tournamentCreate, tournamentOpened } from '../../contracts/tournaments.ts';
import { insiderView, Tournament, tournamentView } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { shownName, User } from '../../models/User.ts';
import { fits } from '../../rules/formats.ts';
import { openChat } from '../chat/retell.ts';
import { playableGame } from '../games/playable.ts';
import { handle, type SignedIn } from '../handle.ts';
import type { Services } from '../services.ts';
import { about } from './access.ts';
import { scheduleDeadline, scheduleIdleCheck } from './deadline.ts';
import { newInvitationCode } from './invitations.ts';
import { assertDeadlineAhead, assertPrizesFit } from './terms.ts';

const ORGANIZER_FEE_PERCENT = 5;

export const create = ({ seeds, terms }: Services) =>
  handle(tournamentCreate, {
    prepare: async () => ({ seed: seeds.make(), invitationCode: newInvitationCode() }),

    rebuild: async tx => ({ tournament: insiderView(await tx.get(Tournament, tx.newId())) }),

    async run(tx, input, caller, { seed, invitationCode }) {
      const { userId } = caller;
      const { type, maxPlayers, byes = false, isPublic = true } = input;
      if (!fits({ type, byes, maxPlayers }, maxPlayers)) refuse('PLAYERS_DO_NOT_FIT', { maxPlayers });
      const game = await playableGame(tx, input.gameId, 'football');
      await assertMayOpenMore(tx, caller, terms.openTournaments);
      const organizer = await tx.get(User, userId);

      const _id = tx.newId();
      const tournament = tx.insertRoot(Tournament, {
        _id,
        organizerId: userId,
        organizerName: shownName(organizer),
        gameId: game._id,
        name: input.name,
        description: input.description ?? null,
        type,
        maxPlayers,
        legs: input.legs ?? 1,
        thirdPlace: input.thirdPlace ?? false,
        seeding: input.seeding ?? 'rating',
        byes,
        checkIn: input.checkIn ?? false,
        status: 'registration',
        playersCount: 0,
        registrationDeadline: input.registrationDeadline ? new Date(input.registrationDeadline) : null,
        matchDeadlineHours: input.matchDeadlineHours ?? 24,
        rules: input.rules ?? {},
        entryFee: input.entryFee ?? 0,
        prizeDistribution: input.prizeDistribution ?? null,
        platformFeeBasisPoints: terms.platformFeeBasisPoints,
        organizerFeeBasisPoints: Math.round((input.organizerFeePercent ?? ORGANIZER_FEE_PERCENT) * 100),
        prizeDescription: input.prizeDescription ?? null,
        isPublic,
        invitationCode: isPublic ? null : invitationCode,
        refereeIds: [],
        order: [],
        seedHash: seed.hash,
        sealedSeed: seed.sealed,
        seed: null,
        escrow: { account: `tournament:${_id}:COIN`, currency: 'COIN', balance: 0 },
        startedAt: null,
        completedAt: null,
        cancelledAt: null,
        seq: 0,
      });
      assertDeadlineAhead(tournament, tx);
      assertPrizesFit(tournament);
      await scheduleDeadline(tx, tournament);
      await scheduleIdleCheck(tx, tournament, tx.now);
      tx.news(tournament, tournamentOpened, { tournament: tournamentView(tournament) });
      await openChat(tx, 'tournament', tournament, tournamentOpened.name);
      tx.audit(about(tournament));
      return { tournament: insiderView(tournament) };
    },
  });

/** Nobody fills the list with what never begins. @throws {Refusal} LIMIT_EXCEEDED */
async function assertMayOpenMore(tx: Tx, { userId, permissions }: SignedIn, limit: number): Promise<void> {
  if (permissions.has('tournaments.manage')) return;
  const open = { organizerId: userId, status: { $in: ['registration', 'ready', 'ongoing'] }, removedAt: null };
  const found = await tx.find(Tournament, open, { limit, project: { _id: 1 } });
  if (found.length >= limit) refuse('LIMIT_EXCEEDED', { openTournaments: limit });
}
