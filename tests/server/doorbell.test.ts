// The doorbell rings for jobs of other nodes, also after its stream has ended.
import { expect } from 'chai';
import { openDatabase } from '../../models/database.ts';
import { Doorbell } from '../../server/doorbell.ts';
import { createLog } from '../../server/log.ts';
import { type Core, openCore } from '../support/core.ts';
import { testDatabase } from '../support/databases.ts';
import { type Network, networkTo } from '../support/network.ts';

describe('the doorbell', () => {
  const { uri } = testDatabase('doorbell');
  let core: Core;
  let network: Network;
  const logged: string[] = [];

  before(async () => {
    core = await openCore({}, uri);
    network = await networkTo(uri);
  });
  after(async () => {
    await network.close();
    await core.close();
  });

  it('is opened again after its stream has ended', async function () {
    this.timeout(20_000);
    const way = new URL(uri);
    way.host = new URL(network.url).host;
    way.searchParams.set('directConnection', 'true');
    const database = await openDatabase(way.href, { serverSelectionMs: 200 });
    let rung = 0;
    const log = createLog('warn', { write: line => void logged.push(line) });
    const doorbell = new Doorbell({ database, log, ring: () => void (rung += 1) });
    /** Jobs are queued until one was heard of: a stream tells nothing of what was there before it. */
    const ringsAgain = async () => {
      const before = rung;
      for (let i = 0; rung === before; i += 1)
        await core.run(async tx => tx.job({ kind: 'work', key: `${before}/${i}` }));
    };
    const ended = async () => {
      while (!logged.some(line => line.includes('the job stream ended'))) await new Promise(setImmediate);
    };
    doorbell.start();
    await ringsAgain();
    network.refuse();
    network.cut();
    await ended();
    network.refuse(false);
    await ringsAgain();
    expect(rung).to.be.above(1);
    await doorbell.stop();
    await database.close();
  });
});
