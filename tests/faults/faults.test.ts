// Every kind of fault in its short form, one after the other on the same databases: what `npm run faults` does at length.
import { expect } from 'chai';
import { faults } from './faults.ts';
import { Site } from './site.ts';

describe('faults under load', function () {
  this.timeout(120_000);
  let site: Site;

  before(async () => {
    site = await Site.open({
      mongod: process.env.MONGOD_BINARY!,
      redisServer: process.env.REDIS_SERVER_BINARY!,
    });
  });
  after(() => site.close());

  for (const [name, fault] of Object.entries(faults)) {
    it(`${name}: ${fault.summary}`, async () => {
      const result = await fault.run(site, fault.short, name);
      expect(result.wrong).to.deep.equal([]);
      expect(result).to.include({ lost: 0, doubled: 0, gaps: 0, auditClean: true, met: true });
    });
  }
});
