// Two servers never share a data folder, and a server killed with everything leaves one that opens again at once.
import { expect } from 'chai';
import { DataDirInUse, findRunningDatabase, openEmbeddedDatabase } from '../../../server/embedded/index.ts';
import { isAlive, recall, recorder, remember, runHolder, useFolder } from './support.ts';

/** What `npm start` has for a second start. */
const secondStartLimitMs = 3000;

describe('embedded: database of a server', () => {
  const folder = useFolder();
  const open = (say = (_line: string) => {}) => openEmbeddedDatabase({ dataDir: folder(), env: process.env, say });
  const hold = async () => {
    const holder = await runHolder('holdDatabase.ts', [folder()]);
    return { ...holder, ...(JSON.parse(holder.first) as { uri: string; pid: number }), serverPid: holder.pid };
  };

  it('refuses a second server on the folder, and the first goes on', async () => {
    const first = await open();
    try {
      const error = await open().catch(error => error);
      expect(error).to.be.instanceOf(DataDirInUse);
      expect(error.pid).to.equal(process.pid);
      await remember(first.uri, 'undisturbed');
      expect(await findRunningDatabase(folder())).to.equal(first.uri);
    } finally {
      await first.stop();
    }
    expect(await findRunningDatabase(folder())).to.equal(undefined);
    const second = await open();
    expect(await recall(second.uri)).to.deep.equal(['undisturbed']);
    await second.stop();
  });

  it('opens again after the server was killed and left its mongod running', async () => {
    const killed = await hold();
    await remember(killed.uri, 'acknowledged');
    await killed.end('SIGKILL');
    expect(isAlive(killed.pid)).to.equal(true);
    const { say, text } = recorder();
    const next = await open(say);
    expect(text()).to.contain(`process ${killed.pid} still runs`);
    expect(await recall(next.uri)).to.deep.equal(['acknowledged']);
    await next.stop();
  });

  it('opens again in time after everything was killed', async () => {
    const killed = await hold();
    await remember(killed.uri, 'acknowledged');
    process.kill(killed.pid, 'SIGKILL');
    await killed.end('SIGKILL');
    const startedAt = performance.now();
    const next = await open();
    const tookMs = performance.now() - startedAt;
    expect(await recall(next.uri)).to.deep.equal(['acknowledged']);
    await next.stop();
    expect(tookMs).to.be.below(secondStartLimitMs);
  });

  it('gives the folder back when no mongod can be started', async () => {
    const env = { ...process.env, MONGOD_BINARY: '/bin/false', PATH: '', XDG_CACHE_HOME: folder(), HOME: folder() };
    const offline = { ...env, MONGOMS_DOWNLOAD_MIRROR: 'https://127.0.0.1:1' };
    const say = () => {};
    const error = await openEmbeddedDatabase({ dataDir: folder(), env: offline, say }).catch(error => error);
    expect(error.message).to.contain('Set MONGODB_URI');
    await (await open()).stop();
  });
});
