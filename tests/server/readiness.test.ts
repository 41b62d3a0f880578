// Nodes say when they can not work together, and why: no common Redis, a wrong clock; and that a node is gone is soon forgotten.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Redis, startRedis } from '../../server/embedded/redis.ts';
import { type Arena, startArena } from '../support/arena.ts';
import { testDatabase } from '../support/databases.ts';
import { startProcess } from '../support/process.ts';

const HEARTBEAT_MS = 100;
const config = { ARENE_HEARTBEAT_MS: String(HEARTBEAT_MS) };

interface Ready {
  ready: boolean;
  codes: string[];
  messages: string[];
}

async function ready(node: Arena): Promise<Ready> {
  const { status, body } = await node.rest('GET', '/ready');
  expect(status).to.equal(body.ready ? 200 : 503);
  const reasons: { code: string; message: string }[] = body.reasons ?? [];
  return { ready: body.ready, codes: reasons.map(({ code }) => code), messages: reasons.map(({ message }) => message) };
}

async function until(node: Arena, fits: (answer: Ready) => boolean): Promise<Ready> {
  for (;;) {
    const answer = await ready(node);
    if (fits(answer)) return answer;
    await new Promise(later => setTimeout(later, HEARTBEAT_MS / 4));
  }
}

const lacksRedis = ({ codes }: Ready) => codes.includes('NO_COMMON_REDIS');
const isReady = (answer: Ready) => answer.ready;

describe('readiness of several nodes', function () {
  this.timeout(30_000);
  const REDIS_URL = process.env.TEST_REDIS_URL!;

  describe('on one database', () => {
    const nodes: Arena[] = [];
    const start = async (uri: string, more: Record<string, string> = {}) => {
      const node = await startArena({ uri, config: { ...config, ...more } });
      nodes.push(node);
      return node;
    };
    afterEach(async () => {
      for (const node of nodes.splice(0)) await node.stop();
    });

    it('is there with a common Redis, at once and for all of them', async () => {
      const { uri } = testDatabase('ready');
      const one = await start(uri, { REDIS_URL });
      expect(await ready(one)).to.include({ ready: true });
      const [two, three] = await Promise.all([start(uri, { REDIS_URL }), start(uri, { REDIS_URL })]);
      for (const node of [two, three]) await until(node, isReady);
      // Over some beats, nobody loses sight of another.
      for (let i = 0; i < 10; i += 1) {
        for (const node of nodes) expect(await ready(node)).to.include({ ready: true });
        await new Promise(later => setTimeout(later, HEARTBEAT_MS));
      }
      const { body } = await two.rest('GET', '/metrics');
      for (const role of ['socket', 'sidecar', 'worker']) expect(body).to.include(`arene_nodes{role="${role}"} 3`);
      expect(body).to.include('arene_nodes_not_ready 0');
    });

    it('is missing without Redis, and comes back when the other node stops', async () => {
      const { uri } = testDatabase('ready');
      const one = await start(uri);
      const two = await start(uri);
      for (const node of [one, two]) {
        const { messages } = await until(node, lacksRedis);
        expect(messages[0]).to.include('REDIS_URL');
      }
      const told = one.logged.filter(line => line.includes('NO_COMMON_REDIS'));
      await until(one, lacksRedis);
      expect(told, 'logged once').to.have.length(1);
      await nodes.pop()!.stop();
      await until(one, isReady);
    });

    it('is missing where only one has Redis', async () => {
      const { uri } = testDatabase('ready');
      const one = await start(uri, { REDIS_URL });
      const two = await start(uri);
      for (const node of [one, two]) await until(node, lacksRedis);
    });

    describe('and two Redis servers', () => {
      let dir: string;
      let other: Redis;
      before(async () => {
        dir = await mkdtemp(join(tmpdir(), 'arene-ready-'));
        other = await startRedis({ binary: process.env.REDIS_SERVER_BINARY!, dir });
      });
      after(async () => {
        await other.stop();
        await rm(dir, { recursive: true });
      });

      it('is missing, for both', async () => {
        const { uri } = testDatabase('ready');
        const one = await start(uri, { REDIS_URL });
        const two = await start(uri, { REDIS_URL: other.url });
        expect(lacksRedis(await ready(two)), 'the newcomer knows at once').to.equal(true);
        const { messages } = await until(one, lacksRedis);
        expect(messages[0]).to.include('socket, sidecar, worker');
      });
    });
  });

  it('does not suffer long from one that was killed', async () => {
    const { uri } = testDatabase('ready');
    const [killed, node] = await Promise.all([startProcess({ uri, config }), startArena({ uri, config })]);
    await until(node, lacksRedis);
    killed.child.kill('SIGKILL');
    await killed.exited;
    const killedAt = performance.now();
    await until(node, isReady);
    expect(performance.now() - killedAt).to.be.below(HEARTBEAT_MS * 100);
    await killed.stop();
    await node.stop();
  });

  it('is missing on a node whose clock is wrong', async () => {
    const clock = join(import.meta.dirname, '../support/skewedClock.ts');
    const skewed = (skewMs: number) =>
      startProcess({ config: { ...config, NODE_OPTIONS: `--import=${clock}`, SKEW_MS: String(skewMs) } });
    const [ahead, behind, nearly] = await Promise.all([skewed(2000), skewed(-2000), skewed(100)]);
    const { codes, messages } = await ready(ahead);
    expect(codes).to.deep.equal(['WRONG_CLOCK']);
    expect(messages[0]).to.match(/ \d+ ms ahead of the database's/);
    expect((await ready(behind)).messages[0]).to.match(/ \d+ ms behind the database's/);
    expect(await ready(nearly)).to.include({ ready: true });
    for (const node of [ahead, behind, nearly]) await node.stop();
  });
});
