// One live server per data folder, whatever became of the one before.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { DataDirInUse, lockDataDir } from '../../../server/embedded/dataDirLock.ts';
import { runHolder, useFolder } from './support.ts';

describe('embedded: lock on the data folder', () => {
  const folder = useFolder();

  it('refuses the second in the same process, and names the first', async () => {
    const lock = await lockDataDir(folder());
    const error = await lockDataDir(folder()).catch(error => error);
    expect(error).to.be.instanceOf(DataDirInUse);
    expect(error.pid).to.equal(process.pid);
    lock.release();
    lock.release();
    (await lockDataDir(folder())).release();
  });

  it('refuses while another process holds it, and is free once that is killed', async () => {
    const holder = await runHolder('holdLock.ts', [folder()]);
    expect(holder.first).to.equal('locked');
    const error = await lockDataDir(folder()).catch(error => error);
    expect(error).to.be.instanceOf(DataDirInUse);
    expect(error.message).to.contain(`process ${holder.pid}`);
    await holder.end('SIGKILL');
    (await lockDataDir(folder())).release();
  });

  it('does not take a living process that has the pid of a dead holder for the holder', async () => {
    await writeFile(join(folder(), 'server.pid'), String(process.ppid));
    (await lockDataDir(folder())).release();
  });

  it('lets exactly one of several simultaneous starts in', async () => {
    const starts = Array.from({ length: 6 }, () => runHolder('holdLock.ts', [folder()]));
    const holders = await Promise.all(starts);
    const firsts = holders.map(({ first }) => first.split(' ')[0]);
    await Promise.all(holders.map(holder => holder.end('SIGKILL')));
    expect(firsts.filter(first => first === 'locked')).to.have.length(1);
    expect(firsts.filter(first => first === 'refused')).to.have.length(5);
  });
});
