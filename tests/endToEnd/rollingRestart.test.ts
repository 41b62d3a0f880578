// Nodes are drained one by one and started anew under load, as an upgrade does it: nobody misses an event, nothing is lost or done twice.
import { expect } from 'chai';
import { Scenario } from '../faults/scenario.ts';
import { testDatabase } from '../support/databases.ts';

describe('a rolling restart of three nodes', function () {
  this.timeout(120_000);

  it('loses no event and no command, and does none twice', async () => {
    const reach = { uri: testDatabase('rolling').uri, redisUrl: process.env.TEST_REDIS_URL! };
    const config = { ARENE_RECONNECT_SPREAD_MS: '500', ARENE_HEARTBEAT_MS: '200' };
    const scenario = await Scenario.open(reach, { nodes: 3, config });
    const { load, nodes } = scenario;
    try {
      await scenario.warmUp();
      load.start();
      for (const node of nodes) {
        const goesOn = load.goesOn(2);
        await node.drain();
        await goesOn;
        await node.start();
        await load.goesOn(2);
      }
      const { lost, doubled, gaps, auditClean, wrong } = await scenario.judge();
      expect(wrong).to.deep.equal([]);
      expect({ lost, doubled, gaps, auditClean }).to.deep.equal({ lost: 0, doubled: 0, gaps: 0, auditClean: true });
      // Those who retry as clients do have been told what became of each order.
      const orders = load.players.filter((_, i) => i % 2 === 0).flatMap(({ record }) => record.orders);
      expect(orders.filter(({ told }) => told === 'unknown')).to.deep.equal([]);
    } finally {
      await scenario.close();
    }
  });
});
