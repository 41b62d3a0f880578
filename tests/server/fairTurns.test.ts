// Work that is done a few at a time: in order, bounded, and fair between addresses.
import { expect } from 'chai';
import { Refusal } from '../../contracts/errors.ts';
import { fairTurns } from '../../server/fairTurns.ts';

describe('work that is done a few at a time', () => {
  it('runs in order, so many at once, and refuses what is too much', async () => {
    const inTurn = fairTurns({ places: 2, waiting: 3, waitingForOne: 3 });
    const ends: (() => void)[] = [];
    const begun: number[] = [];
    const work = (n: number) =>
      inTurn('ip', async () => {
        begun.push(n);
        await new Promise<void>(end => ends.push(end));
        if (n === 1) throw new Error('a failure gives its place back');
        return n;
      });
    const all = [0, 1, 2, 3, 4].map(work);
    const sixth = await work(5).catch(error => error);
    expect(sixth).to.be.instanceOf(Refusal).with.property('code', 'BUSY');
    expect(begun).to.deep.equal([0, 1]);
    for (let n = 0; n < 5; n++) {
      ends[n]!();
      await all[n]!.catch(() => undefined);
      await new Promise(setImmediate);
    }
    expect(begun).to.deep.equal([0, 1, 2, 3, 4]);
    const outcomes = await Promise.allSettled(all);
    expect(outcomes.map(outcome => outcome.status)).to.deep.equal([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
  });

  it('serves addresses in turn, and lets none have all places to wait in', async () => {
    const inTurn = fairTurns({ places: 1, waiting: 6, waitingForOne: 4 });
    const done: string[] = [];
    const first = Promise.withResolvers<void>();
    const work = (ip: string, what: string) => inTurn(ip, async () => void done.push(what));
    const running = inTurn('crowd', () => first.promise);
    const crowd = Array.from({ length: 6 }, (_, i) => work('crowd', `crowd ${i}`).catch(error => error.code));
    const others = [work('a', 'a 0'), work('b', 'b 0'), work('c', 'c 0').catch(error => error.code)];
    first.resolve();
    await Promise.all([running, ...others]);
    expect((await Promise.all(crowd)).filter(code => code === 'BUSY')).to.have.length(2);
    expect(await others[2], 'all six places are taken').to.equal('BUSY');
    expect(done).to.deep.equal(['crowd 0', 'a 0', 'b 0', 'crowd 1', 'crowd 2', 'crowd 3']);
  });
});
