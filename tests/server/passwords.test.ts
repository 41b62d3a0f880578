// Passwords: argon2id at the cost we chose, a few at a time, and never an endless queue.
import { expect } from 'chai';
import { Refusal } from '../../contracts/errors.ts';
import { atMost, createPasswords } from '../../server/passwords.ts';

describe('passwords', () => {
  const passwords = createPasswords();

  it('are argon2id with the parameters of OWASP, salted', async () => {
    const [a, b] = await Promise.all([passwords.hash('le même'), passwords.hash('le même')]);
    expect(a).to.match(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(a).not.to.equal(b);
  });

  it('verify, and only when right', async () => {
    const hash = await passwords.hash('Été 2026');
    expect(await passwords.verify(hash, 'Été 2026')).to.equal(true);
    expect(await passwords.verify(hash, 'été 2026')).to.equal(false);
    await passwords.waste('anything');
  });
});

describe('work that is done a few at a time', () => {
  it('runs in order, so many at once, and refuses what is too much', async () => {
    const inTurn = atMost(2, 3);
    const ends: (() => void)[] = [];
    const begun: number[] = [];
    const work = (n: number) =>
      inTurn(async () => {
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
});
