// Proofs over REST: started, asked for, and told as they were found.
import { execFile } from 'node:child_process';
import { expect } from 'chai';
import { JournalEntry, logEntry } from '../../../models/JournalEntry.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { jobDone } from '../bets/play.ts';

const PATHS = ['/api/admin/ledger/audit', '/api/admin/logs/verify'];

describe('checks of the ledger and of its seal', () => {
  let arena: Arena;
  let boss: Actor;
  before(async () => {
    arena = await startArena({ config: { ARENE_SEAL_MS: '50' } });
    boss = await arena.admin();
  });
  after(() => arena.stop());

  async function check(path: string) {
    const { status, body } = await boss.rest('POST', path);
    expect(status).to.equal(200);
    const { completedAt } = await jobDone(arena, body.jobId);
    const answer = (await boss.rest('GET', path)).body;
    expect(answer).to.include({ state: 'completed', jobId: body.jobId });
    expect(Date.parse(answer.report.checkedAt)).to.be.at.most(completedAt!.getTime());
    return answer.report;
  }
  const auditCommand = () =>
    new Promise<{ code: number; report: object }>(resolve => {
      const env = { ...process.env, MONGODB_URI: arena.uri };
      execFile(process.execPath, ['server/audit.ts', '--json'], { env }, (error, stdout) =>
        resolve({ code: error ? Number(error.code) : 0, report: JSON.parse(stdout) }),
      );
    });

  it('have nothing to tell before the first, and then what it found', async () => {
    for (const path of PATHS) {
      expect((await boss.rest('GET', path)).body).to.deep.equal({ state: 'never', jobId: null, report: null });
      expect(await check(path)).to.deep.include({ clean: true, findings: [] });
    }
    expect((await check(PATHS[0]!)).entries).to.be.greaterThan(0);
  });

  it('tell, as the command does, which entry of a stretch that the server has sealed somebody has edited', async () => {
    const old = logEntry({ action: 'work', actorUserId: null }, new Date(Date.now() - 3_600_000));
    await arena.database.collection(JournalEntry).insertOne(old);
    let report = await check('/api/admin/logs/verify');
    while (report.blocks === 0) report = await check('/api/admin/logs/verify');
    expect(report).to.include({ clean: true, blocks: 1, entries: 1 });
    expect(await auditCommand()).to.deep.include({ code: 0 });

    await arena.database.collection(JournalEntry).updateOne({ _id: old._id }, { $set: { ip: '10.0.0.1' } });
    const edited = { check: 'entry_edited', subject: old._id, detail: 'of block 1 is not what was sealed' };
    expect(await check('/api/admin/logs/verify')).to.deep.include({ clean: false, findings: [edited] });
    const told = await auditCommand();
    expect(told.code).to.equal(1);
    expect(told.report).to.deep.include({ clean: false, findings: [edited] });
  });
});

describe('a check that nobody carries yet', () => {
  it('is not doubled, and the report of an earlier one stays', async () => {
    const arena = await startArena({ config: { ROLES: 'socket,sidecar' } });
    const boss = await arena.admin();
    for (const path of PATHS) {
      const first = (await boss.rest('POST', path)).body;
      const second = (await boss.rest('POST', path)).body;
      expect(second).to.deep.equal(first);
      expect((await boss.rest('GET', path)).body).to.deep.equal({ state: 'queued', jobId: first.jobId, report: null });
    }
    await arena.stop();
  });
});
