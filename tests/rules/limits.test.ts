// Limits: lower at once, higher after a day, counters that begin anew with each period.
import { expect } from 'chai';
import fc from 'fast-check';
import { broken, counted, endOf, type Limit, limitsAt, RAISE_WAITS_MS, withLimit } from '../../rules/limits.ts';

const now = new Date('2026-03-04T15:00:00Z'); // a Wednesday
const later = (ms: number) => new Date(now.getTime() + ms);
const stakes = (amount: number | null, limits: readonly Limit[] = [], at = now) =>
  withLimit(limits, { kind: 'stake', period: 'day', amount }, at);

describe('limits', () => {
  it('end their periods at midnight, before Monday, before the first, in UTC', () => {
    expect(endOf('day', now).toISOString()).to.equal('2026-03-05T00:00:00.000Z');
    expect(endOf('week', now).toISOString()).to.equal('2026-03-09T00:00:00.000Z');
    expect(endOf('week', new Date('2026-03-08T23:59:59Z')).toISOString()).to.equal('2026-03-09T00:00:00.000Z');
    expect(endOf('week', new Date('2026-03-09T00:00:00Z')).toISOString()).to.equal('2026-03-16T00:00:00.000Z');
    expect(endOf('month', new Date('2026-12-31T12:00:00Z')).toISOString()).to.equal('2027-01-01T00:00:00.000Z');
  });

  it('are lowered at once and raised after a day', () => {
    const lowered = stakes(50, stakes(100));
    expect(lowered[0]).to.include({ amount: 50, next: null });
    const raised = stakes(500, lowered);
    expect(raised[0]!.amount).to.equal(50);
    expect(limitsAt(raised, later(RAISE_WAITS_MS - 1))[0]!.amount).to.equal(50);
    expect(limitsAt(raised, later(RAISE_WAITS_MS))[0]).to.include({ amount: 500, next: null });
    expect(limitsAt(stakes(null, lowered), later(RAISE_WAITS_MS))).to.deep.equal([]);
  });

  it('wait anew when something else is asked for, and for nothing once the present amount is', () => {
    const asked = stakes(500, stakes(50));
    const again = stakes(400, asked, later(1000));
    expect(again[0]!.next).to.deep.equal({ amount: 400, from: later(1000 + RAISE_WAITS_MS) });
    expect(stakes(50, asked)[0]!.next).to.equal(null);
  });

  it('keep what was used over a change, and forget it with the period', () => {
    const used = counted(stakes(100), { stake: 80, loss: 80 }, now);
    expect(stakes(90, used)[0]!.used).to.equal(80);
    expect(broken(counted(used, { stake: 21 }, now), { stake: 21 })).to.include({ kind: 'stake', used: 101 });
    expect(limitsAt(used, endOf('day', now))[0]!.used).to.equal(0);
  });

  it('bound the net loss: what comes back may be lost again, and breaks nothing', () => {
    const [limit] = withLimit([], { kind: 'loss', period: 'week', amount: 100 }, now);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -200, max: 200 })), moves => {
        let limits = [limit!];
        let net = 0;
        for (const loss of moves) {
          const after = counted(limits, { loss }, now);
          const over = broken(after, { loss });
          expect(over !== undefined).to.equal(loss > 0 && net + loss > 100);
          if (over) continue;
          limits = after;
          net += loss;
        }
        expect(limits[0]!.used).to.equal(net);
      }),
    );
  });
});
