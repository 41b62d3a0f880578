// Whoever waits is answered by the work or by the limit, each by his own, and the work goes on.
import { expect } from 'chai';
import { Deadlines } from '../../server/deadlines.ts';

describe('deadlines', () => {
  const late = () => new Error('late');
  const pending = () => new Promise<never>(() => undefined);

  it('hand through what comes in time, and what fails', async () => {
    const deadlines = new Deadlines(1000);
    expect(await deadlines.within(Promise.resolve(7), late)).to.equal(7);
    expect(await deadlines.within(Promise.reject(new Error('own')), late).catch(error => error.message)).to.equal(
      'own',
    );
  });

  it('end the waiting of each when his time is over, also beside others who were answered', async () => {
    const deadlines = new Deadlines(50);
    const startedAt = performance.now();
    const first = deadlines.within(pending(), late).catch(error => error.message);
    await deadlines.within(new Promise(done => setTimeout(done, 30)), late);
    const second = deadlines.within(pending(), late).catch(() => performance.now() - startedAt);
    expect(await first).to.equal('late');
    expect(performance.now() - startedAt).to.be.at.least(45);
    expect(await second).to.be.at.least(75);
  });

  it('do not mind what fails after its time', async () => {
    const deadlines = new Deadlines(10);
    const work = Promise.withResolvers<never>();
    expect(await deadlines.within(work.promise, late).catch(error => error.message)).to.equal('late');
    work.reject(new Error('much later'));
    await new Promise(done => setTimeout(done, 10));
  });
});
