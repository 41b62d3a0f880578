// Roles dealt to processes in every way are one server: who bets, who administers and who pays need not be the same node.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Actor } from '../support/arena.ts';
import { testDatabase } from '../support/databases.ts';
import { type ArenaProcess, startProcess } from '../support/process.ts';

const splits = [
  ['socket', 'socket', 'sidecar', 'worker'],
  ['socket,sidecar', 'worker'],
  ['socket,worker', 'sidecar'],
  ['sidecar,worker', 'socket'],
];

const gone = ({ socket }: Actor) =>
  new Promise<void>(resolve => (socket.connected ? socket.once('disconnect', () => resolve()) : resolve()));

describe('roles', function () {
  this.timeout(40_000);
  let nodes: ArenaProcess[] = [];
  // Audits, and sees to it that each drains and ends well.
  afterEach(() => Promise.all(nodes.splice(0).map(node => node.stop())));

  for (const roles of splits) {
    it(`as ${roles.join(' | ')}: what is decided on one node reaches the sockets of all`, async () => {
      const { uri } = testDatabase('roles');
      const config = (ROLES: string) => ({ ROLES, REDIS_URL: process.env.TEST_REDIS_URL!, ARENE_HEARTBEAT_MS: '200' });
      nodes = await Promise.all(roles.map(role => startProcess({ uri, config: config(role) })));
      const withRole = (role: string) => nodes.filter((_, i) => roles[i]!.split(',').includes(role));
      const [socketNodes, [sidecar]] = [withRole('socket'), withRole('sidecar')];
      for (const node of nodes) {
        expect(node.server.socketUrl !== undefined).to.equal(socketNodes.includes(node));
        // Whatever else it serves, only this role serves the API.
        if (node !== sidecar && node.server.sidecarUrl) expect((await node.rest('GET', '/docs')).status).to.equal(404);
      }
      for (const { server } of socketNodes) {
        const statusOf = async (path: string) => (await fetch(server.socketUrl + path)).status;
        expect([await statusOf('/health'), await statusOf('/api/bets'), await statusOf('/docs')]).to.deep.equal([
          200, 404, 404,
        ]);
      }

      const boss = await socketNodes[0]!.admin();
      const admin = async (method: string, path: string, body?: object) => {
        const key = randomUUID();
        const answer = await sidecar!.rest(method, `/api/admin${path}`, body, { token: boss.session!.token, key });
        expect(answer.status, path).to.be.within(200, 299);
      };
      const bet = await socketNodes[0]!.bet(boss);
      const room = `bet:${bet.id}`;
      const [yes, no] = bet.options.map(({ id }) => id) as [string, string];
      const player = await socketNodes[0]!.player();
      const sockets = await Promise.all(socketNodes.map(node => node.guest({ token: player.session!.token })));
      for (const socket of sockets) await socket.call('room:join', { room });
      await player.call('bet:buy', { betId: bet.id, optionId: yes, stake: 100 });
      await admin('POST', `/bets/${bet.id}/suspend`);
      for (const socket of sockets) {
        await socket.next('bet:odds', ({ data }) => data.options[0].staked === 100);
        expect((await socket.next('wallet:changed')).data.accounts[0]).to.include({ available: 900 });
        await socket.next('bet:suspended');
      }
      const refused = await player.ack('bet:buy', {
        betId: bet.id,
        optionId: no,
        stake: 10,
        idempotencyKey: randomUUID(),
      });
      expect(refused.ok || refused.error.code).to.equal('BET_SUSPENDED');
      await admin('PATCH', `/bets/${bet.id}`, { status: 'closed' });
      await admin('POST', `/bets/${bet.id}/resolve`, { resultOptionId: yes });
      for (const socket of sockets) {
        await socket.next('bet:resolved');
        await socket.next('wallet:changed', ({ data }) => data.reason === 'bet_win');
        const seqs = socket.received.flatMap(
          ({ event, body }) => (event !== 'room:head' && body.data && body.seq) || [],
        );
        expect(seqs).to.deep.equal(seqs.map((_, i) => seqs[0] + i));
      }
      const closed = Promise.all([player, ...sockets].map(gone));
      await admin('POST', `/users/${player.userId}/ban`, { reason: 'triche' });
      await closed;
      for (const { received } of sockets) {
        expect(received.at(-1)).to.deep.equal({ event: 'session:revoked', body: { reason: 'banned' } });
      }
      expect((await sidecar!.rest('GET', '/ready')).body).to.deep.equal({ ready: true });
    });
  }
});
