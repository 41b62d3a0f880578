// The list of jobs: by status, kind and text, newest first; without what only workers need.
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { Job } from '../../../models/Job.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';

describe('GET /admin/jobs', () => {
  let arena: Arena;
  let boss: Actor;
  before(async () => {
    // Nobody carries them.
    arena = await startArena({ config: { ROLES: 'socket,sidecar' } });
    boss = await arena.admin();
    const at = (seconds: number) => new Date(Date.UTC(2026, 4, 1, 12, 0, seconds));
    const jobs = (
      [
        ['bet:settle', 'settle:awa', 'dead', 1],
        ['bet:settle', 'settle:koffi', 'queued', 2],
        ['bet:refund', 'refund:awa', 'dead', 3],
      ] as const
    ).map(([kind, jobKey, status, seconds]) => ({
      ...{ _id: new ObjectId(), kind, jobKey, status, attempts: 1, runAt: at(-seconds), payload: { of: jobKey } },
      ...{ leaseUntil: null, leaseToken: null, startedAt: null, completedAt: null, errorMessage: null },
      ...{
        plan: { chunks: [1, 2, 3] },
        progress: { done: 1 },
        version: 1,
        createdAt: at(seconds),
        updatedAt: at(seconds),
      },
    }));
    await arena.database.collection(Job).insertMany(jobs);
  });
  after(() => arena.stop());

  const keys = async (query: string) => {
    const { body } = await boss.rest('GET', `/api/admin/jobs?${query}`);
    return body.items.map(({ jobKey }: Job) => jobKey);
  };

  it('is filtered by status, kind and text, in the order that was asked for', async () => {
    expect(await keys('search=settle')).to.deep.equal(['settle:koffi', 'settle:awa']);
    expect(await keys('search=AWA')).to.deep.equal(['refund:awa', 'settle:awa']);
    expect(await keys('status=dead')).to.deep.equal(['refund:awa', 'settle:awa']);
    expect(await keys('status=dead&kind=bet:settle')).to.deep.equal(['settle:awa']);
    expect(await keys('kind=bet:settle&sort=runAt')).to.deep.equal(['settle:awa', 'settle:koffi']);
    expect(await keys('kind=bet:settle&limit=1&offset=1')).to.deep.equal(['settle:awa']);
  });

  it('says what a job is for, and not how it is planned', async () => {
    const { body } = await boss.rest('GET', '/api/admin/jobs?search=koffi');
    expect(body).to.include({ total: 1 });
    expect(body.items[0]).to.deep.include({ status: 'queued', payload: { of: 'settle:koffi' } });
    expect(body.items[0]).to.not.have.any.keys('plan', 'progress', 'leaseToken');
  });
});
