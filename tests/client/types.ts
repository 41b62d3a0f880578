// What the declarations say, the compiler holds callers to; nothing here runs.
import type { Arena } from '../../client/index.ts';

export async function player(arena: Arena, id: string, optionId: string): Promise<number[]> {
  const bet = await arena.join(`bet:${id}`);
  const shown: number[] = [];
  bet.on('bet:odds', board => shown.push(...board.options.map(({ odds }) => odds)));
  bet.on('bet:resolved', ({ paid }, { seq }) => shown.push(paid, seq));
  bet.on('room:presence', ({ spectators }) => shown.push(spectators));
  bet.on('snapshot', (_snapshot, seq) => shown.push(seq));
  shown.push(bet.state('bet:odds')?.options.length ?? 0);
  // @ts-expect-error: news of another kind of room
  bet.on('lobby:changed', () => undefined);
  // @ts-expect-error: personal, not of the room
  bet.on('wallet:changed', () => undefined);

  const lobby = await arena.join('lobby:bets');
  lobby.on('lobby:changed', ({ newest }) => shown.push(newest.length));
  arena.on('wallet:changed', ({ accounts }) => shown.push(...accounts.map(({ available }) => available)));
  arena.on('server:hello', ({ protocol }) => shown.push(protocol));
  arena.on('sync', ({ accounts }) => shown.push(accounts.length));

  const { position } = await arena.call('bet:buy', { betId: id, optionId, stake: 50, minOdds: 1.8 });
  const { user } = await arena.call('me:get');
  await arena.call('bet:sell', { positionId: position.id, idempotencyKey: user.id }, { timeoutMs: 1000 });
  // @ts-expect-error: a stake is required
  await arena.call('bet:buy', { betId: id, optionId });
  // @ts-expect-error: routes are for REST
  await arena.call('POST /admin/bets/:betId/resolve', { betId: id, resultOptionId: optionId });
  return shown;
}
