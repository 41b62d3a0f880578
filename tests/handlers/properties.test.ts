// However a coalition trades, it never has more than it began with; however a bet ends, the books are clean and its stand is empty.
import { expect } from 'chai';
import fc from 'fast-check';
import type { Ack, OutputOf } from '../../contracts/index.ts';
import { Account } from '../../models/Account.ts';
import { ObjectId } from '../../models/define.ts';
import { Position } from '../../models/Position.ts';
import { type Actor, type Arena, startArena } from '../support/arena.ts';
import { bookOf, buyOf, codeOf, jobDone, sellOf } from './bets/play.ts';

const RUNS = 8;
const PLAYERS = 4;

describe('any history of a bet', function () {
  this.timeout(60_000);
  let arena: Arena;
  let boss: Actor;
  let creator: Actor;

  before(async () => {
    // Shallow, so that small stakes move prices far.
    arena = await startArena({ config: { ARENE_BET_LIQUIDITY: '300' } });
    [boss, creator] = await Promise.all([arena.admin(), arena.player()]);
  });
  after(() => arena.stop());

  type Step = { who: number } & ({ buy: number; option: number } | { sell: number });
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({
      who: fc.nat(PLAYERS - 1),
      buy: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 60 }) }, fc.integer({ min: 1, max: 1200 })),
      option: fc.nat(2),
    }),
    fc.record({ who: fc.nat(PLAYERS - 1), sell: fc.nat() }),
  );
  const odds = fc.array(fc.integer({ min: 1100, max: 9000 }), { minLength: 3, maxLength: 3 });

  const open = (milli: number[]) =>
    arena.bet(creator, {
      betType: 'multiple',
      options: milli.map((each, i) => ({ label: `n° ${i}`, odds: each / 1000 })),
    });
  const coalition = () => Promise.all(Array.from({ length: PLAYERS }, () => arena.player()));

  /** Plays the steps, those of different players at once where `together`; keeps what each holds. */
  async function play(bet: Awaited<ReturnType<typeof open>>, players: Actor[], steps: Step[], together: boolean) {
    const held: string[][] = players.map(() => []);
    const turn = async (one: Step) => {
      const [player, own] = [players[one.who]!, held[one.who]!];
      if ('buy' in one) {
        const bought = (await player.ack('bet:buy', buyOf(bet, one.buy, one.option))) as Ack<OutputOf<'bet:buy'>>;
        if (bought.ok) own.push(bought.data.position.id);
        else expect(bought.error.code).to.be.oneOf(['INSUFFICIENT_FUNDS', 'ODDS_TOO_SHORT']);
      } else if (own.length) {
        const [id] = own.splice(one.sell % own.length, 1);
        expect(codeOf(await player.ack('bet:sell', sellOf(id!)))).to.equal('OK');
      }
    };
    if (!together) for (const one of steps) await turn(one);
    else {
      const lines = players.map((_, who) => steps.filter(one => one.who === who));
      await Promise.all(
        lines.map(async line => {
          for (const one of line) await turn(one);
        }),
      );
    }
    return held;
  }

  async function wealth(players: Actor[]): Promise<number> {
    const ownerId = { $in: players.map(({ userId }) => new ObjectId(userId)) };
    const accounts = await arena.database.collection(Account).find({ ownerId, currency: 'POINT' }).toArray();
    for (const { available, held } of accounts) expect(Math.min(available, held)).to.be.at.least(0);
    return accounts.reduce((sum, { available }) => sum + available, 0);
  }

  it('makes no money out of buying and selling alone, together or one by one', async () => {
    await fc.assert(
      fc.asyncProperty(
        odds,
        fc.array(step, { minLength: 5, maxLength: 30 }),
        fc.boolean(),
        async (milli, steps, together) => {
          const players = await coalition();
          const bet = await open(milli);
          const held = await play(bet, players, steps, together);
          await arena.audit();
          await Promise.all(
            held.map(async (own, who) => {
              for (const id of own) await players[who]!.call('bet:sell', sellOf(id));
            }),
          );
          expect(await wealth(players)).to.be.at.most(1000 * PLAYERS);
          const book = await bookOf(arena, bet.id);
          expect(book.curve.outstanding).to.deep.equal([0, 0, 0]);
          expect(book.options.map(({ staked, positions }) => [staked, positions])).to.deep.equal(Array(3).fill([0, 0]));
          expect(book.stand.balance).to.be.at.least(0);
          await arena.audit();
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it('ends with an empty stand and clean books, however it is resolved or cancelled', async () => {
    const ends = fc.oneof(fc.record({ winner: fc.nat(2) }), fc.constant('cancelled' as const));
    await fc.assert(
      fc.asyncProperty(
        odds,
        fc.array(step, { maxLength: 25 }),
        fc.boolean(),
        ends,
        async (milli, steps, together, end) => {
          const players = await coalition();
          const bet = await open(milli);
          await play(bet, players, steps, together);
          const path = `/api/admin/bets/${bet.id}`;
          const before = await wealth(players);
          const betId = new ObjectId(bet.id);
          const left = await arena.database.collection(Position).find({ betId, status: 'open' }).toArray();
          let due: number;
          let jobId: string;
          if (end === 'cancelled') {
            due = left.reduce((sum, { stake }) => sum + stake, 0);
            jobId = (await boss.rest('DELETE', path)).body.jobId;
          } else {
            const resultOptionId = bet.options[end.winner]!.id;
            const won = left.filter(({ optionId }) => optionId.toString() === resultOptionId);
            due = won.reduce((sum, { payout }) => sum + payout - Math.floor(payout * 0.02), 0);
            await boss.rest('PATCH', path, { status: 'closed' });
            jobId = (await boss.rest('POST', `${path}/resolve`, { resultOptionId })).body.jobId;
          }
          await jobDone(arena, jobId);
          expect(await wealth(players)).to.equal(before + due);
          const book = await bookOf(arena, bet.id);
          expect(book.stand.balance).to.equal(0);
          expect(book.status).to.equal(end === 'cancelled' ? 'cancelled' : 'resolved');
          expect(await arena.database.collection(Position).countDocuments({ betId, status: 'open' })).to.equal(0);
          await arena.audit();
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
