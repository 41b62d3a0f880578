// The organizer starts a tournament: its seed is shown, players are put in order, matches drawn, and the first of them can be played.
import { refuse } from '../../contracts/errors.ts';
import { tournamentStart, tournamentStarted } from '../../contracts/matches.ts';
import type { ObjectId } from '../../models/define.ts';
import { Match, matchId } from '../../models/Match.ts';
import { Participant, participantView } from '../../models/Participant.ts';
import { insiderView, type Tournament, tournamentView } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { type BracketMatch, drawBracket } from '../../rules/bracket.ts';
import { fits } from '../../rules/formats.ts';
import { startKnockout } from '../../rules/knockout.ts';
import { scheduleLeague } from '../../rules/league.ts';
import { byChance, byRating } from '../../rules/seeding.ts';
import { handle } from '../handle.ts';
import { makeReady, opening } from '../matches/ready.ts';
import { prefetchChats } from '../matches/room.ts';
import { tellRounds } from '../matches/rounds.ts';
import { tellStandings } from '../matches/standings.ts';
import type { Seeds, Services } from '../services.ts';
import { assertStatus, ownTournament, shownToOrganizer } from './access.ts';
import { macOf } from './lots.ts';
import { notifyAll, participantsOf, said, vacate } from './places.ts';
import { assertRefereed } from './referees.ts';

export const start = ({ seeds }: Services) =>
  handle(tournamentStart, {
    rebuild: shownToOrganizer,

    async run(tx, { tournamentId }, caller) {
      const tournament = await ownTournament(tx, tournamentId, caller);
      assertStatus(tournament, 'ready');
      const present = await dropAbsent(tx, tournament);
      assertRefereed(tournament, present);
      if (!fits(tournament, present.length)) refuse('PLAYERS_DO_NOT_FIT', { playersCount: present.length });

      Object.assign(tournament, { status: 'ongoing', startedAt: tx.now, seed: openSeed(seeds, tournament) });
      const players = await seedPlayers(tx, tournament, present);
      tx.news(tournament, tournamentStarted, {
        tournament: tournamentView(tournament),
        participants: players.map(participantView),
      });
      notifyAll(tx, tournament, players, 'tournament.started');
      const ids = players.map(({ userId }) => userId);
      if (tournament.type === 'knockout') await drawKnockout(tx, tournament, ids);
      else await drawLeague(tx, tournament, players);
      return { tournament: insiderView(tournament) };
    },
  });

const openSeed = (seeds: Seeds, { seedHash, sealedSeed }: Tournament) =>
  seeds.open({ hash: seedHash, sealed: sealedSeed });

/** Where check-in was asked for, whoever has not is dropped, and gets his fee back. @returns who is there */
async function dropAbsent(tx: Tx, tournament: Tournament): Promise<Participant[]> {
  const all = await participantsOf(tx, tournament);
  if (!tournament.checkIn) return all;
  const absent = all.filter(({ status }) => status !== 'checked_in');
  for (const participant of absent) {
    await vacate(tx, tournament, participant, 'absent');
    tx.notify(participant.userId, 'tournament.absent', said(tournament));
  }
  return all.filter(participant => !absent.includes(participant));
}

/** The players from the top seed down, each with his seed. */
async function seedPlayers(tx: Tx, tournament: Tournament, players: readonly Participant[]): Promise<Participant[]> {
  const byId = new Map(players.map(player => [player.userId.toString(), player]));
  const seeded = orderOf(tournament, players).map(userId => byId.get(userId)!);
  return Promise.all(seeded.map(async ({ _id }, i) => Object.assign(await tx.edit(Participant, _id), { seed: i + 1 })));
}

/** Without an order of the organizer's, or where it does not name everybody, by rating. */
function orderOf(tournament: Tournament, players: readonly Participant[]): string[] {
  const ids = players.map(({ userId }) => userId.toString());
  if (tournament.seeding === 'random') return byChance(ids, macOf(tournament), tournament._id.toString());
  const named = tournament.order.map(String);
  if (tournament.seeding === 'manual' && named.length === ids.length) return named;
  const entrants = players.map(({ userId, eloBefore, createdAt }) => ({
    userId,
    rating: eloBefore,
    joinedAt: createdAt,
  }));
  return byRating(entrants).map(({ userId }) => userId.toString());
}

async function drawKnockout(tx: Tx, tournament: Tournament, ids: readonly ObjectId[]): Promise<void> {
  const bracket = drawBracket(ids.length, tournament);
  const idOf = new Map(ids.map(id => [id.toString(), id]));
  const drawn = startKnockout(bracket, ids.map(String));
  const matches = drawn.map(({ round, number, next, loserNext, player1, player2 }, index) => {
    const players = { player1Id: idOf.get(player1!) ?? null, player2Id: idOf.get(player2!) ?? null };
    return insertMatch(tx, tournament, index, { round, number, next, loserNext }, players);
  });
  await open(
    tx,
    tournament,
    matches.filter((_, index) => drawn[index]!.status === 'ready'),
  );
}

async function drawLeague(tx: Tx, tournament: Tournament, players: readonly Participant[]): Promise<void> {
  let index = 0;
  const matches: Match[] = [];
  for (const { number: round, fixtures, scheduledAt } of scheduleLeague(players.length, tournament.legs, tx.now)) {
    fixtures.forEach(({ player1, player2 }, i) => {
      const pair = { player1Id: players[player1 - 1]!.userId, player2Id: players[player2 - 1]!.userId };
      const place = { round, number: i + 1, next: null, loserNext: null };
      matches.push(insertMatch(tx, tournament, index++, place, pair, scheduledAt));
    });
  }
  const [due, later] = [matches.filter(isDue), matches.filter(match => !isDue(match))];
  for (const match of later) tx.job(opening(match));
  await open(tx, tournament, due);
  tellStandings(tx, tournament, players, []);

  function isDue({ scheduledAt }: Match): boolean {
    return scheduledAt! <= tx.now;
  }
}

/** The first matches that can be played. */
async function open(tx: Tx, tournament: Tournament, matches: readonly Match[]): Promise<void> {
  await prefetchChats(tx, matches);
  for (const match of matches) await makeReady(tx, tournament, match);
  tellRounds(tx, tournament, [], matches);
}

function insertMatch(
  tx: Tx,
  { _id: tournamentId }: Tournament,
  index: number,
  { round, ...place }: Omit<BracketMatch, 'player1Seed' | 'player2Seed'>,
  players: Pick<Match, 'player1Id' | 'player2Id'>,
  scheduledAt: Date | null = null,
): Match {
  return tx.insert(Match, {
    _id: matchId(tournamentId, index),
    tournamentId,
    index,
    roundNumber: round,
    ...place,
    ...players,
    winner: null,
    status: 'pending',
    outcome: null,
    player1Score: null,
    player2Score: null,
    shootout: null,
    declarations: [],
    scheduledAt,
    readyAt: null,
    deadlineAt: null,
    completedAt: null,
    version: 1,
  });
}
