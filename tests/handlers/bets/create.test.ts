// A bet opens once, with its room, its lobby entry and its closing job, or not at all.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { BetBook } from '../../../models/BetBook.ts';
import { ObjectId } from '../../../models/define.ts';
import { Job } from '../../../models/Job.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { anId, codeOf, groupOf, inMs, logOf, points, refused, settle } from './play.ts';

describe('bet:create', () => {
  let arena: Arena;
  let creator: Actor;
  let other: Actor;
  let lobby: Actor;

  before(async () => {
    arena = await startArena();
    [creator, other, lobby] = await Promise.all([arena.player(), arena.player(), arena.guest()]);
    await lobby.call('room:join', { room: 'lobby:bets' });
  });
  after(() => arena.stop());

  const offer = (changes: object = {}) => ({
    title: 'Qui gagne ?',
    betType: 'boolean',
    options: [
      { label: 'Oui', odds: 1.9 },
      { label: 'Non', odds: 1.9 },
    ],
    closesAt: inMs(3_600_000),
    ...changes,
  });
  const choices = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ label: `n° ${i}`, odds: 15, value: i }));

  it('opens the bet, its room, its place in the lobby and its closing job', async () => {
    const closesAt = inMs(3_600_000);
    const bet = await arena.bet(creator, { title: 'La finale', description: 'Ligne 1\nLigne 2', closesAt });
    expect(bet).to.include({
      creatorId: creator.userId,
      title: 'La finale',
      description: 'Ligne 1\nLigne 2',
      details: null,
      status: 'open',
      suspended: false,
      closesAt,
      liquidity: 5000,
      groupId: null,
      matchId: null,
      resultOptionId: null,
    });
    for (const option of bet.options)
      expect(option).to.include({ odds: 1.9, probability: 0.5, staked: 0, positions: 0 });

    const shown = await lobby.next('lobby:changed', ({ data }) => data.newest[0]?.id === bet.id);
    expect(shown.data.newest[0]).to.deep.equal(bet);
    const joined = await lobby.call('room:join', { room: `bet:${bet.id}`, since: 0 });
    expect(joined.events).to.have.length(1);
    expect(joined.events![0]).to.deep.include({ event: 'bet:opened', seq: 1, data: { bet } });

    const jobs = await arena.database.collection(Job).find({ 'payload.betId': bet.id }).toArray();
    expect(jobs.map(({ kind, status, runAt }) => ({ kind, status, runAt: runAt.toISOString() }))).to.deep.equal([
      { kind: 'bet:close', status: 'queued', runAt: closesAt },
    ]);
    expect(await logOf(arena, 'bet_create', bet.id)).to.deep.include({
      actorUserId: creator.userId,
      relatedEntityType: 'bet',
    });
    expect(await points(arena, creator)).to.equal(1000);
  });

  it('takes each type with the options that it wants, two to twenty', async () => {
    const numbers = await creator.call('bet:create', offer({ betType: 'number', options: choices(20) }) as never);
    expect(numbers.bet.options.map(option => option.value)).to.deep.equal(choices(20).map(option => option.value));
    const three = offer({ betType: 'multiple', options: choices(3).map(({ label }) => ({ label, odds: 2.5 })) });
    expect((await creator.call('bet:create', three as never)).bet.options.map(option => option.value)).to.deep.equal([
      null,
      null,
      null,
    ]);
  });

  it('scales odds down that would give money away', async () => {
    const generous = [
      { label: 'a', odds: 3 },
      { label: 'b', odds: 3 },
    ];
    const { options } = await arena.bet(creator, { options: generous });
    expect(options.map(option => option.odds)).to.deep.equal([2, 2]);
  });

  it('keeps a bet of a group from everybody else', async () => {
    const groupId = await groupOf(arena, creator, other);
    const outsider = await arena.player();
    await settle(lobby);
    const heard = lobby.received.length;
    const bet = await arena.bet(creator, { groupId });
    expect((await other.call('bet:get', { betId: bet.id })).bet).to.deep.equal(bet);
    const [option] = bet.options;
    for (const stranger of [outsider, lobby]) {
      expect(codeOf(await stranger.ack('bet:get', { betId: bet.id }))).to.equal('NOT_FOUND');
      expect(codeOf(await stranger.ack('bet:quote', { betId: bet.id, optionId: option!.id, stake: 10 }))).to.equal(
        'NOT_FOUND',
      );
      expect(codeOf(await stranger.ack('room:join', { room: `bet:${bet.id}` }))).to.equal('NOT_FOUND');
      const { items } = await stranger.call('bet:list', {});
      expect(items.map(({ id }) => id)).not.to.include(bet.id);
      expect(codeOf(await stranger.ack('bet:list', { groupId }))).to.equal('NOT_FOUND');
    }
    const buying = { betId: bet.id, optionId: option!.id, stake: 10, idempotencyKey: randomUUID() };
    await refused(arena, 'NOT_FOUND', async () => codeOf(await outsider.ack('bet:buy', buying)));
    expect((await other.call('bet:list', { groupId })).items.map(({ id }) => id)).to.deep.equal([bet.id]);
    const later = await arena.bet(creator);
    await lobby.next('lobby:changed', ({ data }) => data.newest[0]?.id === later.id, heard);
    const seen = lobby.received.slice(heard).filter(({ event }) => event === 'lobby:changed');
    expect(JSON.stringify(seen)).not.to.include(bet.id);
  });

  it('is refused to whoever is not in the group, and to guests', async () => {
    const groupId = await groupOf(arena, other);
    await refused(arena, 'NOT_FOUND', async () => codeOf(await creator.ack('bet:create', offer({ groupId }))), lobby);
    await refused(arena, 'UNAUTHENTICATED', async () => codeOf(await lobby.ack('bet:create', offer())), lobby);
  });

  it('refuses a closing time that does not lie ahead', async () => {
    for (const closesAt of [inMs(-1000), '2020-01-01T00:00:00Z']) {
      await refused(
        arena,
        'CLOSES_IN_THE_PAST',
        async () => codeOf(await creator.ack('bet:create', offer({ closesAt }))),
        lobby,
      );
    }
  });

  const [yes, no] = offer().options;
  const malformed: Record<string, object> = {
    'a boolean bet with three options': { options: [yes, no, { label: 'Peut-être', odds: 3 }] },
    'a number bet with an option without value': { betType: 'number', options: [{ ...yes, value: 1 }, no] },
    'two options of one label': { betType: 'multiple', options: [yes, yes] },
    'one option': { betType: 'multiple', options: [yes] },
    'twenty-one options': { betType: 'number', options: choices(21) },
    'odds of 1': { options: [{ label: 'Oui', odds: 1 }, no] },
    'odds with four decimals': { options: [{ label: 'Oui', odds: 1.9001 }, no] },
    'a title of two letters': { title: 'Ah' },
    'a title of spaces': { title: '    ' },
    'a type that does not exist': { betType: 'maybe' },
    'a time that is none': { closesAt: 'tomorrow' },
    'a field that is not declared': { liquidity: 1 },
    'a group that is no id': { groupId: 'friends' },
    'a key that is too short': { idempotencyKey: 'short' },
  };
  for (const [what, changes] of Object.entries(malformed)) {
    it(`refuses ${what}`, () =>
      refused(arena, 'VALIDATION_FAILED', async () => codeOf(await creator.ack('bet:create', offer(changes))), lobby));
  }

  it('opens one bet for one key, answers it alike, and tells what became of it', async () => {
    const offered = { ...offer(), idempotencyKey: randomUUID() };
    const first = await creator.ack('bet:create', offered);
    expect(first.ok).to.equal(true);
    const { bet } = (first as unknown as { data: { bet: { id: string } } }).data;
    await lobby.next('lobby:changed', ({ data }) => data.newest.some(({ id }: { id: string }) => id === bet.id));
    await refused(
      arena,
      'OK',
      async () => {
        const again = await creator.ack('bet:create', offered);
        expect(again).to.deep.equal(first);
        return codeOf(again);
      },
      lobby,
    );
    const mismatch = { ...offered, title: 'Autre chose' };
    await refused(arena, 'IDEMPOTENCY_MISMATCH', async () => codeOf(await creator.ack('bet:create', mismatch)));
    expect(await arena.database.collection(BetBook).countDocuments({ _id: new ObjectId(bet.id) })).to.equal(1);

    const receiptOf = (who: Actor, idempotencyKey: string = offered.idempotencyKey) =>
      who.call('wallet:receipt', { event: 'bet:create', idempotencyKey });
    expect(await receiptOf(creator)).to.deep.equal({ status: 'done', reply: (first as { data?: unknown }).data });
    expect(await receiptOf(other)).to.deep.equal({ status: 'unknown' });
    expect(await receiptOf(creator, anId())).to.deep.equal({ status: 'unknown' });
  });

  it('gives a key back that a refusal has used', async () => {
    const idempotencyKey = randomUUID();
    const late = offer({ idempotencyKey, closesAt: inMs(-1) });
    expect(codeOf(await creator.ack('bet:create', late))).to.equal('CLOSES_IN_THE_PAST');
    expect(codeOf(await creator.ack('bet:create', offer({ idempotencyKey })))).to.equal('OK');
  });
});
