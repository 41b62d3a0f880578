// Every worked figure of the rules for bets, and what happens at the ends of the scale.
import { expect } from 'chai';
import { feeOn, netOf } from '../../rules/fees.ts';
import {
  type Curve,
  changeOdds,
  MAX_ODDS,
  maxLoss,
  odds,
  oddsMilli,
  openCurve,
  payoutFor,
  prices,
  reanchor,
  release,
  saleValue,
  shownOdds,
  take,
  toMilli,
} from '../../rules/odds.ts';

describe('odds: the worked figures', () => {
  const opened = openCurve([1.9, 1.9], 5000);
  const first = take(opened, 0, 908);
  const second = take(first, 1, 606);

  it('opens at 1.9 / 1.9 with a margin of 0.0526', () => {
    expect(opened.margin).to.be.closeTo(0.0526, 0.00005);
    expect(opened.anchors).to.deep.equal([0.5, 0.5]);
    expect(opened.outstanding).to.deep.equal([0, 0]);
    expect(shownOdds(opened)).to.deep.equal([1.9, 1.9]);
  });

  it('gives 908 for 500 on the first, at 1.816', () => {
    expect(payoutFor(opened, 0, 500)).to.equal(908);
    expect(odds(908, 500)).to.equal(1.816);
    expect(shownOdds(first)).to.deep.equal([1.742, 2.089]);
  });

  it('takes it back at once for 474, fee 9, net 465', () => {
    expect(saleValue(first, 0, 908)).to.equal(474);
    expect([feeOn(474), netOf(474)]).to.deep.equal([9, 465]);
  });

  it('gives 606 for 300 on the second, and the first position is then worth 447', () => {
    expect(payoutFor(first, 1, 300)).to.equal(606);
    expect(shownOdds(second)).to.deep.equal([1.844, 1.959]);
    expect(saleValue(second, 0, 908)).to.equal(447);
  });

  it('pays 890 of 908 won', () => expect([feeOn(908), netOf(908)]).to.deep.equal([18, 890]));

  it('can lose b ln 2', () => expect(maxLoss(opened)).to.be.closeTo(5000 * Math.LN2, 1e-9));

  it('returns to where it was when all is sold', () => {
    expect(release(release(second, 0, 908), 1, 606)).to.deep.equal(opened);
  });

  it('leaves the curve that it was given as it was', () => expect(first.outstanding).to.deep.equal([908, 0]));
});

describe('odds: editing', () => {
  const busy = take(take(openCurve([1.9, 1.9], 5000), 0, 908), 1, 606);

  it('re-anchors so that the new odds are the present ones', () => {
    const edited = reanchor(busy, [1.5, 2.6]);
    expect(shownOdds(edited)).to.deep.equal([1.5, 2.6]);
    expect(edited.outstanding).to.deep.equal([908, 606]);
    expect(edited.margin).to.be.closeTo(1 / 1.5 + 1 / 2.6 - 1, 1e-15);
  });

  it('changes one option and leaves the odds of the other', () => {
    expect(shownOdds(changeOdds(busy, 0, 1.7))).to.deep.equal([1.7, 1.959]);
  });

  it('scales generous odds down to no margin', () => {
    const generous = openCurve([4, 4], 5000);
    expect(generous.margin).to.equal(0);
    expect(shownOdds(generous)).to.deep.equal([2, 2]);
  });

  it('refuses to re-anchor what can not be written down', () => {
    expect(() => reanchor(take(openCurve([2, 2], 1), 0, 700), [2, 2])).to.throw(RangeError);
  });

  it('changes odds beside an option whose price is nothing', () => {
    const lopsided = take(openCurve([1.9, 1.9, 5], 1), 0, 2000);
    const edited = changeOdds(lopsided, 0, 1.2);
    expect(shownOdds(edited).slice(1)).to.deep.equal([MAX_ODDS, MAX_ODDS]);
  });
});

describe('odds: the ends of the scale', () => {
  const certain = take(openCurve([2, 2], 5000), 0, 1e12);

  it('values a certain position below its payout, because another option could still win', () => {
    expect(saleValue(certain, 0, 1000)).to.equal(999);
    expect(saleValue(take(openCurve([2, 2], 5000), 0, 200_000), 0, 1000)).to.equal(999);
  });

  it('gives a certain option its stake at most', () => {
    expect(payoutFor(certain, 0, 1000)).to.be.within(999, 1000);
    expect(payoutFor(certain, 0, 1e12)).to.be.within(1e12 - 1, 1e12);
  });

  it('gives a dead option what its price says, and no more back than was paid', () => {
    const payout = payoutFor(certain, 1, 1);
    expect(payout).to.be.within(1e12 - 50_000, 1e12);
    expect(saleValue(take(certain, 1, payout), 1, payout)).to.be.within(0, 1);
  });

  it('shows odds between 1.01 and 1e12', () => {
    expect(shownOdds(certain)).to.deep.equal([1.01, MAX_ODDS]);
    expect(prices(certain)).to.deep.equal([1, 0]);
  });

  it('gives nothing for nothing', () => {
    expect(payoutFor(certain, 0, 0)).to.equal(0);
    expect(saleValue(certain, 0, 0)).to.equal(0);
  });

  const curve = openCurve([1.9, 1.9], 5000);
  const refused: Record<string, () => unknown> = {
    'an unknown option': () => payoutFor(curve, 2, 10),
    'a negative option': () => saleValue(curve, -1, 10),
    'a fractional stake': () => payoutFor(curve, 0, 1.5),
    'a negative stake': () => payoutFor(curve, 0, -1),
    'a stake that is not a number': () => payoutFor(curve, 0, Number.NaN),
    'a payout beyond 2^53': () => saleValue(curve, 0, 2 ** 53),
    'releasing more than is outstanding': () => release(curve, 0, 1),
    'taking beyond 2^53': () => take(take(curve, 0, 2 ** 52), 0, 2 ** 52),
    'one option': () => openCurve([1.9], 5000),
    'odds of 1': () => openCurve([1, 1.9], 5000),
    'odds that are not a number': () => openCurve([Number.NaN, 1.9], 5000),
    'infinite odds': () => changeOdds(curve, 0, Number.POSITIVE_INFINITY),
    'no liquidity': () => openCurve([1.9, 1.9], 0),
    'odds for some options only': () => reanchor(curve, [1.9]),
    'editing an unknown option': () => changeOdds(curve, 2, 1.9),
    'odds on no stake': () => oddsMilli(10, 0),
  };
  for (const [what, call] of Object.entries(refused)) {
    it(`refuses ${what}`, () => expect(call).to.throw(RangeError));
  }
});

describe('odds: thousandths', () => {
  const table: [payout: number, stake: number, milli: number][] = [
    [28, 25, 1120],
    [908, 500, 1816],
    [606, 300, 2020],
    [2, 3, 666],
    [1999, 1000, 1999],
    [0, 7, 0],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1000],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1, 1000],
    [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 999],
    [Number.MAX_SAFE_INTEGER, 1, 1e15],
  ];
  for (const [payout, stake, milli] of table) {
    it(`${payout} for ${stake} is ${milli}`, () => expect(oddsMilli(payout, stake)).to.equal(milli));
  }

  it('reads 1.12, 1.005, 4.35 and 1000 from the wire', () => {
    expect([1.12, 1.005, 4.35, 1000].map(toMilli)).to.deep.equal([1120, 1005, 4350, 1_000_000]);
  });

  it('compares 25 at 1.12 equal to 28', () => expect(toMilli(1.12)).to.equal(oddsMilli(28, 25)));

  it('cuts, never rounds up', () => expect(odds(2, 3)).to.equal(0.666));
});

it('odds: a curve survives the database', () => {
  const curve = changeOdds(take(openCurve([1.9, 2.1, 7], 5000), 2, 123), 1, 2.3);
  expect(JSON.parse(JSON.stringify(curve)) as Curve).to.deep.equal(curve);
});
