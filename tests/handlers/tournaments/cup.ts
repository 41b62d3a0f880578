// What tests of tournaments say again and again: a game, players with coins, tournaments, and what stands in the escrow.

import type { InputOf, OutputOf } from '../../../contracts/index.ts';
import { Account, accountId } from '../../../models/Account.ts';
import { ObjectId } from '../../../models/define.ts';
import { Job } from '../../../models/Job.ts';
import { Match } from '../../../models/Match.ts';
import { Tournament } from '../../../models/Tournament.ts';
import type { Actor, Arena } from '../../support/arena.ts';
import { declare } from '../../support/proofs.ts';

export type TournamentView = OutputOf<'tournament:get'>['tournament'];

export class Cup {
  readonly arena: Arena;
  readonly admin: Actor;
  readonly gameId: string;

  private constructor(arena: Arena, admin: Actor, gameId: string) {
    this.arena = arena;
    this.admin = admin;
    this.gameId = gameId;
  }

  static async start(arena: Arena): Promise<Cup> {
    const admin = await arena.admin();
    const slug = `football-${new ObjectId()}`;
    const { body } = await admin.rest('POST', '/api/admin/games', { slug, name: 'Football', kind: 'football' });
    return new Cup(arena, admin, body.game.id);
  }

  /** A player with so many hundredths of coins. */
  async player(coins = 0): Promise<Actor> {
    const actor = await this.arena.player();
    if (coins > 0) {
      const reason = 'de quoi jouer';
      const given = { currency: 'COIN', amount: coins, reason };
      await this.admin.rest('POST', `/api/admin/users/${actor.userId}/adjust`, given);
    }
    return actor;
  }

  async players(count: number, coins = 0): Promise<Actor[]> {
    return Promise.all(Array.from({ length: count }, () => this.player(coins)));
  }

  /** A knockout of eight, unless said otherwise. */
  async open(organizer: Actor, said: Partial<InputOf<'tournament:create'>> = {}): Promise<TournamentView> {
    const input = { gameId: this.gameId, name: 'Coupe', type: 'knockout' as const, maxPlayers: 8, ...said };
    return (await organizer.call('tournament:create', input)).tournament;
  }

  join({ id, invitationCode }: TournamentView, player: Actor) {
    return player.call('tournament:join', { tournamentId: id, ...(invitationCode && { invitationCode }) });
  }

  /** A match of a knockout of four that has just begun, and its first player. */
  async readyMatch(): Promise<{ match: OutputOf<'match:get'>['match']; player: Actor }> {
    const organizer = await this.player();
    const tournament = await this.open(organizer, { maxPlayers: 4, byes: true });
    const players = await this.players(4);
    for (const one of players) await this.join(tournament, one);
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    const { matches } = await organizer.call('tournament:bracket', { tournamentId: tournament.id });
    const match = matches[0]!;
    return { match, player: players.find(({ userId }) => userId === match.player1Id)! };
  }

  /** Plays all matches that are left, each won by whoever stands first among the players. */
  async playToTheEnd({ id }: TournamentView, players: readonly Actor[]): Promise<void> {
    const watcher = players[0]!;
    const room = `tournament:${id}`;
    await watcher.call('room:join', { room });
    const placeOf = (userId: string | null) => players.findIndex(player => player.userId === userId);
    for (;;) {
      const { matches } = await watcher.call('tournament:bracket', { tournamentId: id });
      const ready = matches.filter(({ status }) => status === 'ready');
      if (ready.length === 0) break;
      for (const { id: matchId, player1Id, player2Id } of ready) {
        const [one, other] = [placeOf(player1Id), placeOf(player2Id)];
        const score = { player1Score: Number(one < other), player2Score: Number(other < one) };
        for (const player of [players[one]!, players[other]!]) await declare(player, matchId, score);
      }
    }
    await watcher.next('tournament:completed', message => message.room === room);
    await watcher.call('room:leave', { room });
  }

  /** Lets all matches of a league be played now. */
  async comeDue({ id }: TournamentView): Promise<void> {
    const now = new Date();
    const pending = { tournamentId: new ObjectId(id), status: 'pending' as const };
    const matches = await this.arena.database.collection(Match).find(pending).toArray();
    for (const { _id, scheduledAt } of matches) {
      await this.arena.database.collection(Match).updateOne({ _id }, { $set: { scheduledAt: now } });
      const jobKey = `match:ready:${_id}:${scheduledAt!.getTime()}`;
      await this.arena.database.collection(Job).updateOne({ jobKey }, { $set: { runAt: now } });
    }
    while (await this.arena.database.collection(Match).findOne(pending));
  }

  async coins({ userId }: Actor): Promise<number> {
    const _id = accountId(userId, 'COIN', 'cash');
    return (await this.arena.database.collection(Account).findOne({ _id }))?.available ?? 0;
  }

  async stored({ id }: TournamentView): Promise<Tournament> {
    return (await this.arena.database.collection(Tournament).findOne({ _id: new ObjectId(id) }))!;
  }
}
