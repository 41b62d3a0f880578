// What an idempotency key stands for: the same record and ids whenever the command runs again, others for all that differs.
import { expect } from 'chai';
import { ObjectId } from '../../models/define.ts';
import { CommandKeys } from '../../server/commandKeys.ts';

describe('command keys', () => {
  const keys = new CommandKeys('secret');

  it('name one record for each owner, event and key, under this secret', () => {
    const records = [
      keys.recordId('a', 'bet:buy', 'key'),
      keys.recordId('b', 'bet:buy', 'key'),
      keys.recordId('a', 'bet:sell', 'key'),
      keys.recordId('a', 'bet:buy', 'other'),
      new CommandKeys('other').recordId('a', 'bet:buy', 'key'),
    ];
    expect(new Set(records).size).to.equal(records.length);
    expect(keys.recordId('a', 'bet:buy', 'key')).to.equal(records[0]);
  });

  it('tell one input from another', () => {
    expect(keys.inputHash({ stake: 1 })).to.equal(keys.inputHash({ stake: 1 }));
    expect(keys.inputHash({ stake: 1 })).not.to.equal(keys.inputHash({ stake: 2 }));
  });

  it('give the same ids on each run of a keyed command, and random ones otherwise', () => {
    const run = (record: string | undefined) => {
      const make = keys.ids(record, () => new ObjectId());
      return [make(), make()].map(String);
    };
    expect(run('a')).to.deep.equal(run('a'));
    expect(new Set([...run('a'), ...run('b')]).size).to.equal(4);
    expect(run(undefined)).not.to.deep.equal(run(undefined));
  });
});
