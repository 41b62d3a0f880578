// What follows from a result: ways up, third place, walkovers, finals that nobody reaches, and corrections.
import { expect } from 'chai';
import fc from 'fast-check';
import { drawBracket } from '../../rules/bracket.ts';
import { eliminatedBy, isSettled, type KnockoutMatch, settle, startKnockout } from '../../rules/knockout.ts';
import { knockoutPlaces } from '../../rules/places.ts';
import {
  anyChoices,
  anyKnockout,
  anyResult,
  doubleForfeit,
  type Knockout,
  knockoutOf,
  playOut,
  readyMatches,
  settled,
  won,
} from './knockouts.ts';

/** `1-8 ready`, `1-? pending`: a match in a word. */
const shortly = ({ player1, player2, status, winner, outcome }: KnockoutMatch<number>) =>
  [`${player1 ?? '?'}-${player2 ?? '?'}`, outcome ?? status, ...(winner ? [winner] : [])].join(' ');
const changesOf = (matches: Knockout, index: number, result: Parameters<typeof settle>[2]) =>
  settle(matches, index, result).map(({ match, after }) => `${match}: ${shortly(after)}`);
const places = (matches: Knockout) =>
  knockoutPlaces(matches).map(({ from, to, owners }) =>
    `${from === to ? from : `${from}–${to}`}: ${owners.join(' ')}`.trim(),
  );

/** Each entry settles the match of its index. */
const playing = (start: Knockout, ...results: [index: number, result: Parameters<typeof settle>[2]][]) =>
  results.reduce((matches, [index, result]) => settled(matches, index, result), start);
const inOrder = (start: Knockout, result = won('player1')) => playOut(start, [{ pick: 0, result }]);

describe('knockout', () => {
  const four = knockoutOf(4, true); // 0: 1-4, 1: 2-3, 2: final, 3: third place
  const eight = knockoutOf(8);

  it('starts with the first round ready, and with those who had a bye waiting', () => {
    expect(knockoutOf(5).map(shortly)).to.deep.equal(['4-5 ready', '1-? pending', '2-3 ready', '?-? pending']);
  });

  it('takes players of any name', () => {
    const [first] = startKnockout(drawBracket(4), ['ama', 'kofi', 'yao', 'esi']);
    expect([first!.player1, first!.player2]).to.deep.equal(['ama', 'esi']);
  });

  it('sends the winner on, and the loser of a semi-final to the third place', () => {
    expect(changesOf(four, 0, won('player2'))).to.deep.equal([
      '0: 1-4 played player2',
      '2: 4-? pending',
      '3: 1-? pending',
    ]);
    const half = playing(four, [0, won('player2')]);
    expect(changesOf(half, 1, { winner: 'player1', outcome: 'forfeit' })).to.deep.equal([
      '1: 2-3 forfeit player1',
      '2: 4-2 ready',
      '3: 1-3 ready',
    ]);
  });

  it('changes nothing in the list that it was given', () => {
    const before = structuredClone(four);
    settle(four, 0, won('player1'));
    expect(four).to.deep.equal(before);
  });

  it('makes the slot after a double forfeit a walkover, whichever comes first', () => {
    const lateOpponent = playing(four, [0, doubleForfeit]);
    expect(lateOpponent.map(shortly)).to.deep.equal(['1-4 double_forfeit', '2-3 ready', '?-? pending', '?-? pending']);
    expect(changesOf(lateOpponent, 1, won('player2'))).to.deep.equal([
      '1: 2-3 played player2',
      '2: ?-3 walkover player2',
      '3: ?-2 walkover player2',
    ]);
    expect(changesOf(playing(four, [1, won('player2')]), 0, doubleForfeit)).to.deep.equal([
      '0: 1-4 double_forfeit',
      '2: ?-3 walkover player2',
      '3: ?-2 walkover player2',
    ]);
  });

  it('gives whoever is left alone one walkover after the other', () => {
    const matches = playing(eight, [1, doubleForfeit], [2, doubleForfeit], [3, doubleForfeit]);
    expect(matches.map(shortly).slice(4)).to.deep.equal(['?-? pending', '?-? cancelled', '?-? pending']);
    expect(changesOf(matches, 0, won('player2'))).to.deep.equal([
      '0: 1-8 played player2',
      '4: 8-? walkover player1',
      '6: 8-? walkover player1',
    ]);
  });

  it('ends in a final without players when nobody is left', () => {
    const matches = inOrder(knockoutOf(8, true), doubleForfeit);
    expect(matches.slice(4).map(shortly)).to.deep.equal(new Array(4).fill('?-? cancelled'));
    expect(places(matches)).to.deep.equal(['1:', '2:', '3:', '4:', '5–8:']);
  });

  it('refuses a result for a match without two players', () => {
    expect(() => settle(four, 2, won('player1'))).to.throw(RangeError);
    expect(() => settle(four, 4, won('player1'))).to.throw(RangeError);
    expect(() => settle(knockoutOf(5), 1, won('player1'))).to.throw(RangeError);
    const walkover = playing(four, [0, doubleForfeit], [1, won('player1')]);
    expect(() => settle(walkover, 2, won('player1'))).to.throw(RangeError);
  });

  it('leaves a match as far as it has come when something else is settled', () => {
    const disputed = four.map((match, i) => (i === 1 ? { ...match, status: 'disputed' as const } : match));
    expect(playing(disputed, [0, won('player1')])[1]!.status).to.equal('disputed');
  });

  it('tells who is out', () => {
    const matches = inOrder(four);
    expect(matches.map(eliminatedBy)).to.deep.equal([[], [], [2], [4, 3]]);
    expect(inOrder(knockoutOf(4)).map(eliminatedBy)).to.deep.equal([[4], [3], [2]]);
    expect(playing(four, [0, doubleForfeit], [1, won('player1')]).map(eliminatedBy)).to.deep.equal([
      [1, 4],
      [],
      [],
      [3],
    ]);
    expect(four.map(eliminatedBy)).to.deep.equal([[], [], [], []]);
  });
});

describe('knockout: places', () => {
  it('are 1, 2, 3–4, 5–8 by round', () => {
    expect(places(inOrder(knockoutOf(8)))).to.deep.equal(['1: 1', '2: 2', '3–4: 4 3', '5–8: 8 5 7 6']);
    expect(places(inOrder(knockoutOf(8, true)))).to.deep.equal(['1: 1', '2: 2', '3: 4', '4: 3', '5–8: 8 5 7 6']);
  });

  it('are fewer in a round that some did not have to play', () => {
    expect(places(inOrder(knockoutOf(5)))).to.deep.equal(['1: 1', '2: 2', '3–4: 4 3', '5: 5']);
    expect(places(inOrder(knockoutOf(12))).slice(2)).to.deep.equal(['3–4: 4 3', '5–8: 8 5 7 6', '9–12: 9 12 10 11']);
  });

  it('of a double forfeit have no owner, nor has the second place after a final by walkover', () => {
    const matches = playing(knockoutOf(4), [0, doubleForfeit], [1, won('player1')]);
    expect(places(matches)).to.deep.equal(['1: 2', '2:', '3–4: 3']);
  });

  it('of a final that both forfeit have no owner', () => {
    const matches = playing(knockoutOf(4), [0, won('player1')], [1, won('player1')], [2, doubleForfeit]);
    expect(places(matches)).to.deep.equal(['1:', '2:', '3–4: 4 3']);
  });

  it('3–4 are shared when nobody plays for them', () => {
    const semis = playing(knockoutOf(4, true), [0, won('player1')], [1, won('player1')]);
    expect(places(playing(semis, [2, won('player1')], [3, doubleForfeit]))).to.deep.equal(['1: 1', '2: 2', '3–4: 4 3']);
  });

  it('are not there before the end', () => expect(() => knockoutPlaces(knockoutOf(4))).to.throw(RangeError));
});

describe('knockout: corrections', () => {
  const played = inOrder(knockoutOf(8));

  it('of the score alone change nothing else', () => {
    expect(changesOf(played, 0, { winner: 'player1', outcome: 'forfeit' })).to.deep.equal(['0: 1-8 forfeit player1']);
  });

  it('have every later match of the wrong winner played again', () => {
    expect(changesOf(played, 0, won('player2'))).to.deep.equal([
      '0: 1-8 played player2',
      '4: 8-4 ready',
      '6: ?-2 pending',
    ]);
  });

  it('take walkovers back, and make them', () => {
    const walkover = playing(knockoutOf(4), [0, doubleForfeit], [1, won('player1')]);
    expect(changesOf(walkover, 0, won('player1'))).to.deep.equal(['0: 1-4 played player1', '2: 1-2 ready']);
    expect(changesOf(inOrder(knockoutOf(4)), 0, doubleForfeit)).to.deep.equal([
      '0: 1-4 double_forfeit',
      '2: ?-2 walkover player2',
    ]);
  });

  it('taken back at once leave nothing behind', () => {
    fc.assert(
      fc.property(anyKnockout, anyResult, anyResult, (matches, result, wrong) => {
        const [index] = readyMatches(matches);
        const right = settled(matches, index!, result);
        expect(settled(settled(right, index!, wrong), index!, result)).to.deep.equal(right);
      }),
    );
  });
});

/** Each match but the final, and the one for the third place, has a way on. */
const playersOf = (matches: Knockout) => 2 + matches.filter(({ next }) => next).length;

/** What each slot and status has to be, read from the matches that lead there. */
function assertConsistent(matches: Knockout) {
  matches.forEach((match, index) => {
    for (const slot of ['player1', 'player2'] as const) {
      const leadsHere = (feed: { match: number; slot: string } | null) => feed?.match === index && feed.slot === slot;
      for (const from of matches) {
        const isUsed = from.status === 'completed';
        const loser = from.winner === 'player1' ? from.player2 : from.player1;
        if (leadsHere(from.next)) expect(match[slot]).to.equal(isUsed ? from[from.winner!] : null);
        if (leadsHere(from.loserNext)) expect(match[slot]).to.equal(isUsed ? loser : null);
      }
    }
    const present = [match.player1, match.player2].filter(player => player !== null).length;
    if (match.status === 'ready' || match.outcome === 'played') expect(present).to.equal(2);
    if (match.outcome === 'walkover') expect(present).to.equal(1);
    if (match.status === 'cancelled' && match.outcome === null) expect(present).to.equal(0);
    if (match.status === 'completed') expect(match[match.winner!]).to.not.equal(null);
    else expect(match.winner).to.equal(null);
  });
}

describe('knockout: whatever happens', () => {
  it('all matches end completed or cancelled, and the places are each of 1 to n once', () => {
    fc.assert(
      fc.property(anyKnockout, anyChoices, (start, choices) => {
        const matches = playOut(start, choices);
        expect(matches.every(isSettled)).to.equal(true);
        assertConsistent(matches);
        const groups = knockoutPlaces(matches);
        const players = playersOf(matches);
        let expected = 1;
        for (const { from, to, owners } of groups) {
          expect(from).to.equal(expected);
          expect(owners.length).to.be.at.most(to - from + 1);
          expected = to + 1;
        }
        expect(expected).to.equal(players + 1);
        const owners = groups.flatMap(group => group.owners);
        expect(new Set(owners)).to.have.length(owners.length);
        const out = matches.flatMap(eliminatedBy);
        const champions = groups[0]!.owners;
        expect([...out, ...champions].sort((a, b) => a - b)).to.deep.equal(
          Array.from({ length: players }, (_, i) => i + 1),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('who is without a place was out by a double forfeit', () => {
    fc.assert(
      fc.property(anyKnockout, anyChoices, (start, choices) => {
        const matches = playOut(start, choices);
        const placed = new Set(knockoutPlaces(matches).flatMap(({ owners }) => owners));
        const forfeited = matches.filter(
          ({ outcome, next, number }) => outcome === 'double_forfeit' && (next !== null || number === 1),
        );
        const unplaced = forfeited.flatMap(({ player1, player2 }) => [player1, player2]);
        for (const player of unplaced) expect(placed.has(player!)).to.equal(false);
        expect(placed.size + unplaced.length).to.equal(playersOf(matches));
      }),
    );
  });

  it('corrections in the middle leave a knockout that holds together and can be played to its end', () => {
    fc.assert(
      fc.property(anyKnockout, anyChoices, fc.nat(63), anyResult, anyChoices, (start, choices, pick, result, rest) => {
        const before = playOut(start, choices);
        const meetings = before.flatMap(({ player1, player2 }, i) => (player1 !== null && player2 !== null ? i : []));
        const corrected = settled(before, meetings[pick % meetings.length]!, result);
        assertConsistent(corrected);
        const ended = playOut(corrected, rest);
        assertConsistent(ended);
        expect(ended.every(isSettled)).to.equal(true);
      }),
    );
  });
});
