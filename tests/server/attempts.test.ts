// Attempts at secrets: a few are free, then each waits twice as long; what one is told to wait is what it takes.
import { expect } from 'chai';
import { Refusal } from '../../contracts/errors.ts';
import type { Attempt, Attempts } from '../../handlers/services.ts';
import { ObjectId } from '../../models/define.ts';
import { type AttemptStore, createAttempts, memoryStore, openRedisStore } from '../../server/attempts.ts';
import { createLog } from '../../server/log.ts';
import { networkTo } from '../support/network.ts';

const LIMITS = { free: 3, perIp: 1000, perSubject: 1000 };
const waited = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** What it has to wait for; 0 if it may. */
async function waitOf(attempts: Attempts, attempt: Attempt): Promise<number> {
  try {
    await attempts.begin(attempt);
    return 0;
  } catch (error) {
    expect(error).to.be.instanceOf(Refusal).with.property('code', 'RATE_LIMITED');
    return (error as Refusal).options.retryAfterMs!;
  }
}

const quiet = createLog('silent');
const stores: Record<string, () => Promise<AttemptStore>> = {
  memory: async () => memoryStore,
  Redis: () => openRedisStore(process.env.TEST_REDIS_URL!, new ObjectId().toString(), quiet),
};

for (const [name, open] of Object.entries(stores)) {
  describe(`attempts counted in ${name}`, () => {
    let store: AttemptStore;
    before(async () => {
      store = await open();
    });
    after(() => store.close());

    const somebody = (): Attempt => ({ kind: 'sign-in', ip: '1.1.1.1', subject: new ObjectId().toString() });

    it('are free at first, then wait, and pass once they have waited', async () => {
      const attempts = createAttempts(store, LIMITS);
      const attempt = somebody();
      for (let i = 0; i < 4; i += 1) expect(await waitOf(attempts, attempt), `attempt ${i}`).to.equal(0);
      const wait = await waitOf(attempts, attempt);
      expect(wait).to.be.within(1500, 2000);
      expect(await waitOf(attempts, attempt), 'asking again makes it no longer').to.be.at.most(wait);
      await waited(wait);
      expect(await waitOf(attempts, attempt)).to.equal(0);
      expect(await waitOf(attempts, attempt), 'twice as long').to.be.within(3500, 4000);
    });

    it('are counted for each address and each subject by itself', async () => {
      const attempts = createAttempts(store, LIMITS);
      const attempt = somebody();
      for (let i = 0; i < 4; i += 1) await waitOf(attempts, attempt);
      expect(await waitOf(attempts, attempt)).to.be.above(0);
      expect(await waitOf(attempts, { ...attempt, ip: '2.2.2.2' })).to.equal(0);
      expect(await waitOf(attempts, { ...attempt, kind: 'password' })).to.equal(0);
      expect(await waitOf(attempts, somebody())).to.equal(0);
    });

    it('are counted together for all addresses of one IPv6 network', async () => {
      const attempts = createAttempts(store, LIMITS);
      const attempt = somebody();
      for (let i = 0; i < 4; i += 1)
        expect(await waitOf(attempts, { ...attempt, ip: `2001:db8:0:7::${i}` })).to.equal(0);
      expect(await waitOf(attempts, { ...attempt, ip: '2001:db8:0:7:1:2:3:4' })).to.be.above(0);
      expect(await waitOf(attempts, { ...attempt, ip: '2001:db8:0:8::1' })).to.equal(0);
    });

    it('let few of many at once through', async () => {
      const attempts = createAttempts(store, LIMITS);
      const attempt = somebody();
      const waits = await Promise.all(Array.from({ length: 50 }, () => waitOf(attempts, attempt)));
      expect(waits.filter(wait => wait === 0)).to.have.length(LIMITS.free + 1);
    });

    it('are forgotten when one succeeds', async () => {
      const attempts = createAttempts(store, LIMITS);
      const attempt = somebody();
      for (let i = 0; i < 4; i += 1) await waitOf(attempts, attempt);
      await attempts.succeeded(attempt);
      for (let i = 0; i < 4; i += 1) expect(await waitOf(attempts, attempt)).to.equal(0);
    });

    it('end for an address that tries many subjects, and for a subject that is tried from everywhere', async () => {
      const attempts = createAttempts(store, { free: 100, perIp: 5, perSubject: 5 });
      const ip = new ObjectId().toString();
      const bySubject = { kind: 'sign-in', subject: new ObjectId().toString() };
      const many = async (attempt: (i: number) => Attempt) => {
        const waits: number[] = [];
        for (let i = 0; i < 6; i += 1) waits.push(await waitOf(attempts, attempt(i)));
        return waits.map(wait => wait === 0);
      };
      const five = [true, true, true, true, true, false];
      expect(await many(i => ({ kind: 'sign-in', ip, subject: `${i}` }))).to.deep.equal(five);
      expect(await many(i => ({ ...bySubject, ip: `${ip} ${i}` }))).to.deep.equal(five);
    });
  });
}

describe('attempts while Redis is away', () => {
  it('are counted by each node for itself', async () => {
    const network = await networkTo(process.env.TEST_REDIS_URL!);
    const store = await openRedisStore(network.url, new ObjectId().toString(), quiet);
    try {
      const attempts = createAttempts(store, LIMITS);
      const attempt = { kind: 'sign-in', ip: '1.1.1.1', subject: 'awa' };
      expect(await waitOf(attempts, attempt)).to.equal(0);
      await network.close();
      const waits: number[] = [];
      for (let i = 0; i < 5; i += 1) waits.push(await waitOf(attempts, attempt));
      expect(waits[0]).to.equal(0);
      expect(waits[4]).to.be.above(0);
    } finally {
      store.close();
    }
  });
});
