// What tests of tournaments say again and again: a game, players with coins, tournaments, and what stands in the escrow.

import type { InputOf, OutputOf } from '../../../contracts/index.ts';
import { Account, accountId } from '../../../models/Account.ts';
import { ObjectId } from '../../../models/define.ts';
import { Tournament } from '../../../models/Tournament.ts';
import type { Actor, Arena } from '../../support/arena.ts';

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

  async coins({ userId }: Actor): Promise<number> {
    const _id = accountId(userId, 'COIN', 'cash');
    return (await this.arena.database.collection(Account).findOne({ _id }))?.available ?? 0;
  }

  async stored({ id }: TournamentView): Promise<Tournament> {
    return (await this.arena.database.collection(Tournament).findOne({ _id: new ObjectId(id) }))!;
  }
}
