// An admin edits options: freely while nobody has staked, after that only odds, which re-anchors the curve.
import { adminOptionAdd, adminOptionPatch, adminOptionRemove } from '../../contracts/adminBets.ts';
import { betUpdated } from '../../contracts/bets.ts';
import { refuse } from '../../contracts/errors.ts';
import { type BetBook, betView, untakenOption } from '../../models/BetBook.ts';
import type { Tx } from '../../models/tx.ts';
import { type Curve, changeOdds, openCurve, shownOdds } from '../../rules/odds.ts';
import { handle, type SignedIn } from '../handle.ts';
import { assertDisinterested, touchableBook } from './authority.ts';
import { assertOptionsFit } from './optionsFit.ts';
import { assertOpen, tellOdds } from './trading.ts';

const FEWEST_OPTIONS = 2;
const MOST_OPTIONS = 20;

export const addOption = handle(adminOptionAdd, {
  async run(tx, { betId, label, odds, value, matchResult }, caller) {
    const book = await openBook(tx, betId, caller);
    assertUntouched(book);
    if (book.options.length >= MOST_OPTIONS) refuse('LIMIT_EXCEEDED');
    assertLabelFree(book, label);
    const isAboutMatch = book.matchId !== null;
    assertOptionsFit(book.betType, [...book.options, { label, value, matchResult }], { isAboutMatch });
    const shown = shownOdds(book.curve);
    book.options.push(untakenOption(tx.newId(), { label, value, matchResult }));
    book.curve = openCurve([...shown, odds], book.curve.liquidity);
    return told(tx, book);
  },
});

export const editOption = handle(adminOptionPatch, {
  async run(tx, { betId, optionId, label, odds, value }, caller) {
    const book = await openBook(tx, betId, caller);
    const index = book.indexOf(optionId);
    const option = book.options[index]!;
    if (label !== undefined || value !== undefined) assertUntouched(book);
    if (label !== undefined && label !== option.label) {
      assertLabelFree(book, label);
      option.label = label;
    }
    if (value !== undefined) option.value = value;
    if (odds !== undefined) {
      await assertDisinterested(tx, book, caller);
      book.curve = withOdds(book.curve, index, odds);
    }
    return told(tx, book);
  },
});

export const removeOption = handle(adminOptionRemove, {
  async run(tx, { betId, optionId }, caller) {
    const book = await openBook(tx, betId, caller);
    assertUntouched(book);
    if (book.options.length <= FEWEST_OPTIONS) refuse('TOO_FEW_OPTIONS');
    const index = book.indexOf(optionId);
    const shown = shownOdds(book.curve);
    book.options.splice(index, 1);
    book.curve = openCurve(shown.toSpliced(index, 1), book.curve.liquidity);
    return told(tx, book);
  },
});

/** @throws {Refusal} LIMIT_EXCEEDED where what is outstanding lies too far apart for any anchors to give these odds */
function withOdds(curve: Curve, index: number, odds: number): Curve {
  try {
    return changeOdds(curve, index, odds);
  } catch (error) {
    if (error instanceof RangeError) refuse('LIMIT_EXCEEDED', { field: 'odds' });
    throw error;
  }
}

async function openBook(tx: Tx, betId: string, caller: SignedIn): Promise<BetBook> {
  const book = await touchableBook(tx, betId, caller);
  assertOpen(tx, book);
  return book;
}

function assertUntouched(book: BetBook): void {
  if (book.positionsTaken > 0) refuse('POSITIONS_EXIST');
}

function assertLabelFree(book: BetBook, label: string): void {
  if (book.options.some(option => option.label === label)) refuse('CONFLICT', { field: 'label' });
}

function told(tx: Tx, book: BetBook) {
  const bet = betView(book);
  tx.news(book, betUpdated, { bet });
  tellOdds(tx, book);
  return { bet };
}
