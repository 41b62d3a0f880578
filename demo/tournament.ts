// The story of `npm run demo -- tournament`: bots pay to play a knockout, two of them lie, one oversleeps, and the best take the prizes.
import { setTimeout as pause } from 'node:timers/promises';
import { type Arena, type CallOutput, connect, type Room } from '../client/index.ts';
import type { Match } from '../contracts/matches.ts';
import type { Participant, Tournament } from '../contracts/tournaments.ts';
import { ObjectId } from '../models/define.ts';
import { Match as StoredMatch } from '../models/Match.ts';
import { createSuper } from '../server/adminCommands.ts';
import { signInAsAdmin } from './admin.ts';
import { BracketBoard } from './bracketBoard.ts';
import { Competitor } from './competitor.ts';
import type { OwnServer } from './ownServer.ts';
import type { Screen } from './screen.ts';
import { inWords, reversed, Script } from './script.ts';

interface Size {
  botCount: number;
  playMs: number;
}

interface Play {
  readonly server: OwnServer;
  readonly screen: Screen;
  readonly organizer: Competitor;
  readonly bots: readonly Competitor[];
  readonly spectator: Arena;
  readonly script: Script;
  /** What a bot needs for a match, more or less. */
  readonly thinkMs: number;
  nameOf(userId: string): string;
  /** Work that goes on by itself: if it fails, the story does. */
  run(work: Promise<unknown>): void;
}

const ENTRY_FEE = 1000;
const COINS_EACH = 2000;
const boss = { email: 'boss@demo.example', password: 'the boss of the demo' };
const terms = {
  name: 'Coupe d’Abidjan',
  type: 'knockout' as const,
  seeding: 'random' as const,
  entryFee: ENTRY_FEE,
  prizeDistribution: { '1': 50, '2': 30, '3-4': 10 },
};
/** Rounds, and the pauses around them. */
const thinksIn = (botCount: number): number => 2 * Math.log2(botCount);

/** A tournament's whole life: filled, drawn, played, quarrelled about, rated, paid. */
export async function playTournament(server: OwnServer, screen: Screen, { botCount, playMs }: Size): Promise<void> {
  await createSuper(server.database, server.config, boss);
  const admin = await signInAsAdmin(server.sidecarUrl, boss.email, boss.password);
  const football = { slug: 'fc-mobile', name: 'FC Mobile', kind: 'football' };
  const { game } = (await admin('POST', '/api/admin/games', football)) as { game: { id: string } };
  screen.say(`a server is up; ${botCount} bots register, each with ${coins(COINS_EACH)}`);
  const names = ['Host', ...Array.from({ length: botCount }, (_, i) => `Bot_${i + 1}`)];
  const [organizer, ...bots] = await Promise.all(names.map(name => Competitor.register(server, name)));
  const spectator = connect(server.socketUrl, { locale: 'en' });
  try {
    const gift = { currency: 'COIN', amount: COINS_EACH, reason: 'pocket money' };
    await Promise.all(bots.map(({ userId }) => admin('POST', `/api/admin/users/${userId}/adjust`, gift)));
    const known = new Map([organizer!, ...bots].map(({ userId, name }) => [userId, name]));
    const failed = Promise.withResolvers<never>();
    const play: Play = {
      server,
      screen,
      organizer: organizer!,
      bots,
      spectator,
      script: new Script(),
      thinkMs: playMs / thinksIn(botCount),
      nameOf: userId => known.get(userId) ?? userId,
      run: work => void work.catch(failed.reject),
    };
    await Promise.race([playCup(play, game.id), failed.promise]);
  } finally {
    for (const { arena } of [organizer!, ...bots]) arena.close();
    spectator.close();
  }
}

async function playCup(play: Play, gameId: string): Promise<void> {
  const { screen, organizer, bots, spectator, thinkMs } = play;
  const created = await organizer.arena.call('tournament:create', { gameId, maxPlayers: bots.length, ...terms });
  const { id: tournamentId, name, seedHash } = created.tournament;
  screen.say(
    `${name} is open: ${coins(ENTRY_FEE)} to enter, and lots by a seed whose hash is ${seedHash.slice(0, 12)}…`,
  );
  const room = await spectator.join(`tournament:${tournamentId}`);
  const completed = Promise.withResolvers<{ tournament: Tournament; participants: Participant[] }>();
  room.on('tournament:completed', completed.resolve);
  room.on('tournament:ready', ({ playersCount }) => screen.say(`the last of ${playersCount} places is taken`));
  const board = watch(play, room, tournamentId);

  judge(play, await organizer.arena.join(`tournament:${tournamentId}`));
  for (const bot of bots) {
    const seat = await bot.enter(tournamentId);
    seat.on('match:ready', ({ match }) => bot.plays(match) && play.run(compete(play, bot, seat, match)));
    await pause(thinkMs / bots.length);
  }
  await organizer.arena.call('tournament:start', { tournamentId });
  const { tournament, participants } = await completed.promise;
  await board();
  await tellTheEnd(play, tournament, participants);
}

/** A bot plays its match, and says how it ended as its conduct wants it. */
async function compete(play: Play, bot: Competitor, room: Room<'tournament'>, match: Match): Promise<void> {
  const { script, thinkMs } = play;
  const conduct = script.loserOf(match) === bot.userId ? script.conductIn(match) : 'honest';
  const score = script.scoreOf(match);
  if (conduct === 'oversleeps') return;
  await pause(thinkMs * (0.5 + Math.random()));
  if (conduct === 'lies, and gives in') {
    room.on('match:disputed', ({ matchId }) => {
      if (matchId === match.id) play.run(pause(thinkMs).then(() => bot.declare(match.id, score)));
    });
  }
  await bot.declare(match.id, conduct === 'honest' ? score : reversed(score));
}

/** The organizer decides where a bot sticks to its lie, and where one does not turn up. */
function judge(play: Play, room: Room<'tournament'>): void {
  const { organizer, screen, script, thinkMs, nameOf } = play;
  const { arena } = organizer;
  const matchOf = async (matchId: string) => (await arena.call('match:get', { matchId })).match;
  room.on('match:disputed', ({ matchId }) => play.run(settle(matchId)));
  room.on('match:declared', ({ matchId }) => play.run(award(matchId)));

  async function settle(matchId: string) {
    const match = await matchOf(matchId);
    const liar = nameOf(script.loserOf(match));
    screen.say(`${pairOf(match, nameOf)}: they contradict each other, and ${liar} lies`);
    if (script.conductIn(match) !== 'lies') return;
    await pause(2 * thinkMs);
    const { items } = await arena.call('dispute:list', { status: 'pending' });
    const { id: disputeId } = items.find(dispute => dispute.matchId === matchId)!;
    await arena.call('dispute:resolve', { disputeId, ...script.scoreOf(match), notes: 'the screenshots tell it' });
    screen.say(`the organizer has looked at both screenshots: ${liar} is out`);
  }

  async function award(matchId: string) {
    const match = await matchOf(matchId);
    if (script.conductIn(match) !== 'oversleeps') return;
    await pause(thinkMs);
    await letTimePass(play.server, matchId);
    const userId = script.loserOf(match);
    await arena.call('match:decide', { matchId, action: 'forfeit', userId });
    screen.say(`${nameOf(userId)} did not turn up, and forfeits`);
  }
}

/** Nobody watches a demo for the day that a player has to declare his match. */
async function letTimePass({ database }: OwnServer, matchId: string): Promise<void> {
  const overdue = { $set: { deadlineAt: new Date(Date.now() - 1) } };
  await database.collection(StoredMatch).updateOne({ _id: new ObjectId(matchId) }, overdue);
}

/** Shows what a guest is told. @returns draws the bracket as it is now */
function watch(play: Play, room: Room<'tournament'>, tournamentId: string): () => Promise<void> {
  const { screen, spectator, nameOf, run } = play;
  const board = new BracketBoard(screen, nameOf);
  let rounds: CallOutput<'tournament:bracket'>['rounds'] = [];
  const draw = async () => {
    const bracket = await spectator.call('tournament:bracket', { tournamentId });
    rounds = bracket.rounds;
    board.take(...bracket.matches);
  };
  room.on('tournament:started', ({ tournament }) => {
    screen.say(`it begins; the seed was ${tournament.seed!.slice(0, 12)}…`);
    run(draw());
  });
  room.on('round:started', ({ roundNumber }) => {
    if (rounds.length > 0) screen.say(rounds[roundNumber - 1]!.name);
  });
  room.on('match:validated', ({ match }) => {
    screen.say(`${pairOf(match, nameOf)}: ${inWords(match as never)}`);
    run(draw());
  });
  for (const event of ['match:ready', 'match:declared', 'match:disputed', 'match:forfeited'] as const)
    room.on(event, () => run(draw()));
  return async () => {
    await draw();
    if (!screen.isWatched) for (const row of board.rows()) screen.say(row);
  };
}

async function tellTheEnd(play: Play, { prizePool }: Tournament, participants: Participant[]): Promise<void> {
  const { screen, nameOf, spectator, organizer } = play;
  screen.say(`${coins(prizePool)} are paid out:`);
  const byPlace = participants.toSorted((one, other) => one.finalPosition! - other.finalPosition!);
  for (const { userId, finalPosition, prize, eloBefore, eloAfter } of byPlace.slice(0, 4))
    screen.say(
      `${finalPosition}. ${nameOf(userId).padEnd(8)} ${coins(prize ?? 0).padStart(12)}   ${eloBefore} → ${eloAfter}`,
    );
  const { accounts } = await organizer.arena.call('wallet:get');
  const fee = accounts.find(({ currency, purpose }) => currency === 'COIN' && purpose === 'cash')?.available ?? 0;
  screen.say(`the organizer has ${coins(fee)} for his work`);
  const { items } = await spectator.call('ranking:list', { limit: 5 });
  screen.say(`the ranking: ${items.map(({ rank, name, rating }) => `${rank}. ${name} ${rating}`).join('   ')}`);
}

const pairOf = ({ player1Id, player2Id }: Match, nameOf: Play['nameOf']): string =>
  [player1Id, player2Id].map(userId => nameOf(userId!)).join(' – ');

const coins = (hundredths: number): string => `${(hundredths / 100).toFixed(2)} coins`;
