// Points per socket, user, device and address, in windows that begin with the first point.
import { expect } from 'chai';
import { Refusal } from '../../contracts/errors.ts';
import { createPaces, rateLimits } from '../../server/rateLimits.ts';

describe('rate limits', () => {
  let nowMs = 1_000_000;
  const limits = (perCaller: number, perIp: number) => rateLimits(perCaller, perIp, () => nowMs);
  const from = (socket: string | undefined, ip: string, known: { user?: string; device?: string } = {}) => ({
    socket,
    user: known.user,
    device: known.device,
    ip,
  });
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
    spend(from('a', 'x'), 4);
    nowMs += 3000;
    spend(from('a', 'x'), 6);
    expect(refusalOf(() => spend(from('a', 'x'), 1))).to.deep.equal(['RATE_LIMITED', 7000]);
    expect(refusalOf(() => spend(from('b', 'x'), 10))).to.equal(undefined);
    nowMs += 7000;
    expect(refusalOf(() => spend(from('a', 'x'), 10))).to.equal(undefined);
  });

  it('hold for an address, whoever asks from it', () => {
    const { spend } = limits(10, 25);
    spend(from('a', 'x'), 10);
    spend(from('b', 'x'), 10);
    expect(refusalOf(() => spend(from('c', 'x'), 10))).to.deep.equal(['RATE_LIMITED', 10_000]);
    expect(refusalOf(() => spend(from('c', 'y'), 0))).to.equal(undefined);
  });

  it('hold for the network that an IPv6 client may take any address of', () => {
    const { spend, spendOf } = limits(10, 25);
    spend(from('a', '2001:db8:1:2::1'), 10);
    spend(from('b', '2001:db8:1:2:ffff:ffff:ffff:ffff'), 10);
    spendOf('2001:0db8:0001:0002:0:0:0:9', 5);
    expect(refusalOf(() => spend(from('c', '2001:db8:1:2::3'), 1))?.[0]).to.equal('RATE_LIMITED');
    expect(refusalOf(() => spend(from('d', '2001:db8:1:3::1'), 10))).to.equal(undefined);
  });

  it('hold for a user and for a device over all their sockets, at four times as much', () => {
    for (const known of [{ user: 'awa' }, { device: 'phone' }]) {
      const { spend } = limits(10, 1000);
      for (let i = 0; i < 4; i += 1) spend(from(`socket ${i}`, 'x', known), 10);
      expect(refusalOf(() => spend(from('socket 5', 'x', known), 1))?.[0]).to.equal('RATE_LIMITED');
      expect(refusalOf(() => spend(from('socket 6', 'x'), 1))).to.equal(undefined);
    }
  });

  it('let nobody use up what is left to a device by naming it from elsewhere', () => {
    const { spend } = limits(10, 1000);
    for (let i = 0; i < 4; i += 1) spend(from(`socket ${i}`, 'x', { device: 'phone' }), 10);
    expect(refusalOf(() => spend(from('socket 5', 'y', { device: 'phone' }), 1))).to.equal(undefined);
  });

  it('count whoever asks over REST as one socket', () => {
    const { spend } = limits(10, 1000);
    spend(from(undefined, 'x', { user: 'awa' }), 10);
    expect(refusalOf(() => spend(from(undefined, 'x', { user: 'awa' }), 1))?.[0]).to.equal('RATE_LIMITED');
    expect(refusalOf(() => spend(from(undefined, 'x', { user: 'koffi' }), 10))).to.equal(undefined);
  });

  it('go on from window to window for thousands of callers', () => {
    const { spend } = limits(1, 1e9);
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 5000; i += 1) spend(from(`caller ${i}`, 'x'), 1);
      expect(refusalOf(() => spend(from('caller 7', 'x'), 1))?.[0]).to.equal('RATE_LIMITED');
      nowMs += 10_000;
    }
  });

  it('hold for what has a pace, by the minute', () => {
    const { keep } = createPaces({ results: 2 }, () => nowMs);
    keep('results', 'awa');
    nowMs += 20_000;
    keep('results', 'awa');
    expect(refusalOf(() => keep('results', 'awa'))).to.deep.equal(['RATE_LIMITED', 40_000]);
    expect(refusalOf(() => keep('results', 'koffi'))).to.equal(undefined);
    nowMs += 40_000;
    expect(refusalOf(() => keep('results', 'awa'))).to.equal(undefined);
  });
});
