// What must not compile: each expectation here is checked by tsc, which fails where the line below it would pass.
import { z } from 'zod';
import { betBuy, betGet, betOpened, betSell, lobbyChanged } from '../../contracts/bets.ts';
import { can, command, conflated, durable, player, query } from '../../contracts/declare.ts';
import { type ErrorCode, errorTable, Refusal, refuse } from '../../contracts/errors.ts';
import type { ClientToServerEvents, InputOf, OutputOf } from '../../contracts/index.ts';
import { answer, type Handler, type Handlers, handle } from '../../handlers/handle.ts';
import { accountId } from '../../models/Account.ts';
import type { BetBook } from '../../models/BetBook.ts';
import type { Tx } from '../../models/tx.ts';

declare const complete: Handlers;
declare const tx: Tx;
declare const book: BetBook;

// Leaving a handler out.
const { 'bet:buy': bought, ...withoutBuy } = complete;
// @ts-expect-error
export const oneMissing: Handlers = withoutBuy;
export const whole: Handlers = { ...withoutBuy, 'bet:buy': bought };

// Adding one that is not declared.
// @ts-expect-error
export const oneTooMany: Handlers = { ...whole, 'bet:steal': bought };

// A handler under another's name.
// @ts-expect-error
export const misplaced: Handlers = { ...whole, 'bet:sell': bought };

// An error code without its English, or its French text, as the table's own `satisfies` asks.
type Entry = { readonly status: number; readonly fr: string; readonly en: string };
// @ts-expect-error
export const mute = { ...errorTable, BET_LOST: { status: 409, fr: 'Perdu.' } } satisfies Record<string, Entry>;
// @ts-expect-error
export const muet = { ...errorTable, BET_LOST: { status: 409, en: 'Lost.' } } satisfies Record<string, Entry>;

// A code that the table does not have: declared, refused, thrown, compared.
// @ts-expect-error
query('bet:lose', { summary: '', access: player, input: {}, output: z.strictObject({}), errors: ['BET_LOST'] });
// @ts-expect-error
export const refuseUnknown = () => refuse('BET_LOST');
// @ts-expect-error
export const throwUnknown = () => new Refusal('BET_LOST');
// @ts-expect-error
export const unknownCode: ErrorCode = 'BET_LOST';

// A permission that no role can grant.
// @ts-expect-error
can('bets.steal');

// A reply of another shape.
// @ts-expect-error
answer(betGet, async () => ({ bet: { id: 'x' } }));
// @ts-expect-error
answer(betGet, async () => ({}));
// @ts-expect-error
handle(betSell, { locate: () => undefined, run: async () => ({ received: '5' }) });

// A field that the input does not have, or has as another type.
answer(betGet, async (reads, input) => {
  // @ts-expect-error
  input.positionId;
  // @ts-expect-error
  const betId: number = input.betId;
  return { bet: await reads.get({} as never, `${betId}`) };
});
// @ts-expect-error
handle(betBuy, { run: async (_, { betID }) => ({ betID }) });

// A command answered as a query, a query handled as a command.
// @ts-expect-error
answer(betBuy, async () => ({}));
// @ts-expect-error
handle(betGet, { run: async () => ({}) });

// A guest's id taken for granted, where guests may ask.
answer(betGet, async (reads, _, caller) => {
  // @ts-expect-error
  accountId(caller.userId, 'POINT', 'cash');
  return { bet: await reads.get({} as never, '') };
});

// A root that the input can not name, a batch key of a kind that there is not.
command('bet:lose', {
  summary: '',
  access: player,
  input: { betId: z.string() },
  output: z.strictObject({}),
  // @ts-expect-error
  root: ({ positionId }) => positionId,
});
command('bet:lose', {
  summary: '',
  access: player,
  input: { betId: z.string() },
  output: z.strictObject({}),
  // @ts-expect-error
  root: ({ betId }) => `wager:${betId}` as const,
});

// Names that are neither event nor route; queries with keys or roots.
// @ts-expect-error
query('lose', { summary: '', access: player, input: {}, output: z.strictObject({}) });
// @ts-expect-error
query('FETCH /bets', { summary: '', access: player, input: {}, output: z.strictObject({}) });
// @ts-expect-error
query('bet:lose', { summary: '', access: player, input: {}, output: z.strictObject({}), idempotencyKey: 'required' });

// News of a room of a kind that there is not.
// @ts-expect-error
durable('bet:lost', 'wager', {});
// @ts-expect-error
conflated('bet:losing', 'wager', {});

// News with other data, state as news, news as state.
// @ts-expect-error
tx.news(book, betOpened, {});
// @ts-expect-error
tx.news(book, lobbyChanged, { newest: [], busiest: [] });
// @ts-expect-error
tx.state({} as never, book, betOpened, () => ({}));

// Client types follow the declarations.
export const emitted: ClientToServerEvents = {} as ClientToServerEvents;
// @ts-expect-error
emitted['bet:steal'];
// @ts-expect-error
emitted['GET /admin/bets'];
// @ts-expect-error
export const halfInput: InputOf<'bet:buy'> = { betId: '', optionId: '' };
// @ts-expect-error
export const excessInput: InputOf<'bet:get'> = { betId: '', more: true };
// @ts-expect-error
export const wrongOutput: OutputOf<'bet:buy'> = { position: 5, balance: { amount: 5, currency: 'POINT' } };
// @ts-expect-error
export const wrongHandler: Handler<'bet:buy'> = complete['bet:get'];
