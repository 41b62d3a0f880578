// Points per caller and per address, in windows that begin with the first point.
import { expect } from 'chai';
import { Refusal } from '../../contracts/errors.ts';
import { rateLimits } from '../../server/rateLimits.ts';

describe('rate limits', () => {
  let nowMs = 1_000_000;
  const limits = (perCaller: number, perIp: number) => rateLimits(perCaller, perIp, () => nowMs);
  const refusalOf = (spend: () => void) => {
    try {
      spend();
      return undefined;
    } catch (error) {
      const { code, options } = error as Refusal;
      expect(error).to.be.instanceOf(Refusal);
      return [code, options.retryAfterMs];
    }
  };

  it('hold for each caller, and say when to come back', () => {
    const { spend } = limits(10, 1000);
    spend({ id: 'a', ip: 'x' }, 4);
    nowMs += 3000;
    spend({ id: 'a', ip: 'x' }, 6);
    expect(refusalOf(() => spend({ id: 'a', ip: 'x' }, 1))).to.deep.equal(['RATE_LIMITED', 7000]);
    expect(refusalOf(() => spend({ id: 'b', ip: 'x' }, 10))).to.equal(undefined);
    nowMs += 7000;
    expect(refusalOf(() => spend({ id: 'a', ip: 'x' }, 10))).to.equal(undefined);
  });

  it('hold for an address, whoever asks from it', () => {
    const { spend } = limits(10, 25);
    spend({ id: 'a', ip: 'x' }, 10);
    spend({ id: 'b', ip: 'x' }, 10);
    expect(refusalOf(() => spend({ id: 'c', ip: 'x' }, 10))).to.deep.equal(['RATE_LIMITED', 10_000]);
    expect(refusalOf(() => spend({ id: 'c', ip: 'y' }, 0))).to.equal(undefined);
  });

  it('go on from window to window for thousands of callers', () => {
    const { spend } = limits(1, 1e9);
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 5000; i += 1) spend({ id: `caller ${i}`, ip: 'x' }, 1);
      expect(refusalOf(() => spend({ id: 'caller 7', ip: 'x' }, 1))?.[0]).to.equal('RATE_LIMITED');
      nowMs += 10_000;
    }
  });
});
