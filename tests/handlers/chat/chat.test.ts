// Chat: said once, in order, to all who may hear it and to nobody else; moderated at once, on every node.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect } from 'chai';
import { ChatEntry } from '../../../models/Chat.ts';
import { ObjectId } from '../../../models/define.ts';
import { JournalEntry } from '../../../models/JournalEntry.ts';
import { codeOf } from '../../client/scriptedServer.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';

const CONFIG = { ARENE_CHAT_PER_USER: '1000', ARENE_CHAT_PER_ROOM: '1000' };

describe('chat', () => {
  let arena: Arena;
  let boss: Actor;
  let moderator: Actor;
  let awa: Actor;
  let koffi: Actor;
  before(async () => {
    arena = await startArena({ config: CONFIG });
    [boss, moderator, awa, koffi] = await Promise.all([
      arena.admin(),
      arena.admin(['moderator']),
      arena.player(),
      arena.player(),
    ]);
  });
  after(() => arena.stop());

  const openRoom = async (input = {}) => {
    const bet = await arena.bet(boss, input);
    return { bet, room: `bet:${bet.id}` };
  };
  const say = async (who: Actor, room: string, text: string, replyTo?: number) =>
    (await who.call('chat:send', { room, text, ...(replyTo && { replyTo }) })).message;
  const texts = async (who: Actor, room: string) =>
    (await who.call('chat:history', { room })).messages.map(({ text }) => text);
  const audited = (action: string, filter: object) =>
    arena.database.collection(JournalEntry).findOne({ action, ...filter } as never);

  describe('is said', () => {
    it('to all who watch, under the alias, with a number after the last', async () => {
      const { room } = await openRoom();
      const guest = await arena.guest();
      const joined = await guest.call('room:join', { room });
      expect(joined.chatSeq).to.equal(1);
      const named = await arena.player();
      await named.call('me:update', { profile: { alias: 'La Lionne' } });
      const message = await say(named, room, '  Allez  les\r\nlions !  ');
      expect(message).to.include({
        room,
        seq: 2,
        userId: named.userId,
        name: 'La Lionne',
        text: 'Allez  les\nlions !',
      });
      expect(message).to.include({ replyTo: null, isSystem: false, deletedAt: null });
      expect(await guest.next('chat:message')).to.deep.equal(message);
      await guest.settle();
      expect(guest.all('chat:message')).to.have.length(1);
      await named.call('me:update', { profile: { alias: 'Le Guépard' } });
      const { messages, chatSeq } = await guest.call('chat:history', { room, after: 1 });
      expect(messages).to.deep.equal([{ ...message, name: 'Le Guépard' }]);
      expect(chatSeq).to.equal(2);
    });

    it('before it is acknowledged', async () => {
      const { room } = await openRoom();
      await awa.call('room:join', { room });
      await say(awa, room, 'moi d’abord');
      expect(awa.all('chat:message').some(({ room: where }) => where === room)).to.equal(true);
    });

    it('once, however often it is sent under one key', async () => {
      const { room } = await openRoom();
      await koffi.call('room:join', { room });
      const idempotencyKey = randomUUID();
      const send = () => awa.call('chat:send', { room, text: 'une fois', idempotencyKey });
      const answers = [...(await Promise.all([send(), send(), send()])), await send()];
      for (const { message } of answers) expect(message).to.deep.equal(answers[0]!.message);
      expect(await texts(koffi, room)).to.deep.equal(['Le pari est ouvert.', 'une fois']);
      await koffi.settle();
      expect(koffi.all('chat:message').filter(message => message.room === room)).to.have.length(1);
      expect(await codeOf(awa.call('chat:send', { room, text: 'autre', idempotencyKey }))).to.equal(
        'IDEMPOTENCY_MISMATCH',
      );
    });

    it('in answer to a message of the same room only', async () => {
      const [{ room }, other] = await Promise.all([openRoom(), openRoom()]);
      const first = await say(awa, room, 'qui gagne ?');
      expect((await say(koffi, room, 'moi', first.seq)).replyTo).to.equal(first.seq);
      expect(await codeOf(say(koffi, other.room, 'moi', first.seq))).to.equal('NOT_FOUND');
      expect(await codeOf(say(koffi, room, 'moi', 99))).to.equal('NOT_FOUND');
      await moderator.call('chat:delete', { room, seq: first.seq });
      expect(await codeOf(say(koffi, room, 'moi', 4))).to.equal('NOT_FOUND');
    });

    it('in order and without a gap, however many talk at once', async () => {
      const { room } = await openRoom();
      const guest = await arena.guest();
      await guest.call('room:join', { room });
      await Promise.all(Array.from({ length: 60 }, (_, i) => say(i % 2 ? awa : koffi, room, `n° ${i}`)));
      await guest.next('chat:message', ({ seq }) => seq === 61);
      const heard = guest.all('chat:message').map(({ seq }) => seq);
      expect(heard).to.deep.equal(Array.from({ length: 60 }, (_, i) => i + 2));
    });

    it('between 1 and 500 characters, none of which hides or turns what others see', async () => {
      const { room } = await openRoom();
      const bad = [
        '',
        '   ',
        'x'.repeat(501),
        'a\u0000b',
        'a\u202Eb',
        'a\u2066b',
        'a\u2028b',
        '\u200B\u200B',
        '\uD800',
        // Blank where people look, though Unicode counts them among letters, symbols and marks.
        '\u3164',
        '\u2800 \u2800',
        '\u034F',
        '\uFE0F',
        // Piled up over the lines above.
        `a${'\u0301\u0316'.repeat(20)}`,
      ];
      for (const text of bad)
        expect(await codeOf(say(awa, room, text)), JSON.stringify(text)).to.equal('VALIDATION_FAILED');
      expect((await say(awa, room, 'x'.repeat(500))).text).to.have.length(500);
      const fine = ['Café 👨‍👩‍👧 שלום', '❤️', '#️⃣', '👋🏿', 'बिल्ली', 'น้ำ', 'שָׁלוֹם', 'می‌خواهم', 'z\u0323\u0307'];
      for (const text of fine) expect((await say(awa, room, text)).text).to.equal(text.normalize('NFC'));
      expect((await say(awa, room, 'Cafe\u0301')).text).to.equal('Café');
    });
  });

  describe('is refused', () => {
    it('to guests, who may read', async () => {
      const { room } = await openRoom();
      const guest = await arena.guest();
      expect(await codeOf(say(guest, room, 'moi aussi'))).to.equal('UNAUTHENTICATED');
      expect(await texts(guest, room)).to.deep.equal(['Le pari est ouvert.']);
    });

    it('to whoever may not know of the room', async () => {
      const { body } = await boss.rest('POST', '/api/admin/groups', { name: 'Privé' });
      const groupId = body.group.id as string;
      await boss.rest('POST', `/api/admin/groups/${groupId}/members`, { userId: awa.userId });
      const { room } = await openRoom({ groupId });
      expect((await say(awa, room, 'entre nous')).seq).to.equal(2);
      const calls = [
        () => say(koffi, room, 'et moi ?'),
        () => koffi.call('chat:history', { room }),
        () => koffi.call('chat:report', { room, seq: 2, reason: 'curieux' }),
        () => koffi.call('chat:delete', { room, seq: 2 }),
        () => koffi.call('chat:mute', { room, userId: awa.userId, minutes: 5, reason: 'curieux' }),
      ];
      for (const call of calls) expect(await codeOf(call())).to.equal('NOT_FOUND');
      await boss.rest('DELETE', `/api/admin/groups/${groupId}/members/${awa.userId}`);
      expect(await codeOf(say(awa, room, 'encore'))).to.equal('NOT_FOUND');
    });

    it('to whoever is no member, where the group is open and all may read', async () => {
      const { body } = await boss.rest('POST', '/api/admin/groups', { name: 'Ouvert', isPrivate: false });
      const groupId = body.group.id as string;
      await boss.rest('POST', `/api/admin/groups/${groupId}/members`, { userId: awa.userId });
      const { room } = await openRoom({ groupId });
      expect((await say(awa, room, 'bienvenue')).seq).to.equal(2);
      expect(await texts(koffi, room)).to.deep.equal(['Le pari est ouvert.', 'bienvenue']);
      expect(await codeOf(say(koffi, room, 'et moi ?'))).to.equal('FORBIDDEN');
      await boss.rest('DELETE', `/api/admin/groups/${groupId}/members/${awa.userId}`);
      expect(await codeOf(say(awa, room, 'encore'))).to.equal('FORBIDDEN');
    });

    it('in rooms where nobody talks, or that do not exist', async () => {
      for (const room of ['lobby:bets', 'admin:ops', `bet:${new ObjectId()}`, 'bet:__proto__', 'draw:x'])
        expect(await codeOf(say(awa, room, 'allô ?')), room).to.equal('NOT_FOUND');
    });

    it('to whoever is too loud, who is told when he may go on', async () => {
      const loud = await startArena({
        uri: arena.uri,
        config: { ...CONFIG, ARENE_CHAT_PER_USER: '3' },
        skipAudit: true,
      });
      const { room } = await openRoom();
      const [one, two] = await Promise.all([loud.player(), loud.player()]);
      for (let i = 0; i < 3; i += 1) await say(one, room, `${i}`);
      const refused = await say(one, room, 'trop').catch(error => error);
      expect(refused.code).to.equal('RATE_LIMITED');
      expect(refused.retryAfterMs).to.be.within(1, 10_000);
      expect((await say(two, room, 'moi')).seq).to.equal(5);
      await loud.stop();
    });

    it('to whoever is too loud, also on a new connection', async () => {
      const loud = await startArena({
        uri: arena.uri,
        config: { ...CONFIG, ARENE_CHAT_PER_USER: '2' },
        skipAudit: true,
      });
      const { room } = await openRoom();
      const pest = await loud.player();
      for (let i = 0; i < 2; i += 1) await say(pest, room, `${i}`);
      pest.close();
      const back = await loud.guest({ token: pest.session!.token });
      expect(await codeOf(say(back, room, 'encore'))).to.equal('RATE_LIMITED');
      await loud.stop();
    });

    it('in a room that is too loud, on all nodes together', async () => {
      const config = { ...CONFIG, ARENE_CHAT_PER_ROOM: '4' };
      const nodes = await Promise.all([1, 2].map(() => startArena({ uri: arena.uri, config, skipAudit: true })));
      const { room } = await openRoom();
      const players = await Promise.all([0, 1].map(i => nodes[i]!.player()));
      const said = Array.from({ length: 10 }, (_, i) => codeOf(say(players[i % 2]!, room, `${i}`)));
      const codes = await Promise.all(said);
      expect(codes.filter(code => code === 'OK')).to.have.length(4);
      expect(codes.filter(code => code === 'RATE_LIMITED')).to.have.length(6);
      for (const node of nodes) await node.stop();
    });
  });

  describe('tells of the bet', () => {
    const notes = (who: Actor, room: string) => who.all('chat:message').filter(message => message.room === room);

    it('each moment once, in order, to each in his language', async () => {
      const { bet, room } = await openRoom();
      const english = await arena.guest({ locale: 'en' });
      const french = await arena.guest({ locale: 'fr' });
      for (const guest of [english, french]) await guest.call('room:join', { room });
      const admin = `/api/admin/bets/${bet.id}`;
      await boss.rest('POST', `${admin}/suspend`);
      await boss.rest('POST', `${admin}/resume`);
      await boss.rest('PATCH', admin, { status: 'closed' });
      await boss.rest('POST', `${admin}/resolve`, { resultOptionId: bet.options[0]!.id });
      await french.next('chat:message', ({ seq }) => seq === 5);
      await english.next('chat:message', ({ seq }) => seq === 5);
      const said = ['Le pari est suspendu.', 'Le pari reprend.', 'Le pari est fermé.', 'Le pari est résolu : « Oui ».'];
      expect(notes(french, room).map(({ text }) => text)).to.deep.equal(said);
      expect(notes(french, room)[0]).to.include({ isSystem: true, userId: null, name: 'Arène' });
      expect(notes(english, room).map(({ text }) => text)).to.deep.equal([
        'The bet is suspended.',
        'The bet goes on.',
        'The bet is closed.',
        'The bet is resolved: “Oui”.',
      ]);
      expect(await texts(french, room)).to.deep.equal(['Le pari est ouvert.', ...said]);
      expect((await texts(english, room))[0]).to.equal('The bet is open.');
    });

    it('also while letters that nobody takes hold the places of other jobs', async () => {
      const waiting: Socket[] = [];
      const deaf = createServer(socket => waiting.push(socket)).listen(0, '127.0.0.1');
      await once(deaf, 'listening');
      const MAIL_URL = `smtp://127.0.0.1:${(deaf.address() as AddressInfo).port}`;
      const busy = await startArena({ config: { ...CONFIG, MAIL_URL, ARENE_JOBS_AT_ONCE: '2' } });
      try {
        const admin = await busy.admin();
        const room = `bet:${(await busy.bet(admin)).id}`;
        const identifiers = [1, 2, 3].map(i => `sourd-${i}@example.com`);
        for (const email of identifiers) await busy.player({ email });
        const trying = once(deaf, 'connection');
        for (const identifier of identifiers) await (await busy.guest()).call('auth:forgot', { identifier });
        await trying;
        const guest = await busy.guest();
        await guest.call('room:join', { room });
        await admin.rest('POST', `/api/admin/bets/${room.slice('bet:'.length)}/suspend`);
        await guest.next('chat:message', ({ text }) => text === 'Le pari est suspendu.');
        expect(
          waiting.some(({ closed }) => closed),
          'no letter is given up yet',
        ).to.equal(false);
      } finally {
        deaf.close();
        for (const socket of waiting) socket.destroy();
        await busy.stop();
      }
    });

    it('also that it is cancelled', async () => {
      const { bet, room } = await openRoom();
      const guest = await arena.guest();
      await guest.call('room:join', { room });
      await boss.rest('DELETE', `/api/admin/bets/${bet.id}`);
      await guest.next('chat:message', ({ text }) => text === 'Le pari est annulé, les mises sont rendues.');
    });
  });

  describe('is read', () => {
    it('in pages before and after a number', async () => {
      const { room } = await openRoom();
      for (let i = 2; i <= 8; i += 1) await say(awa, room, `${i}`);
      const seqs = async (input: object) =>
        (await awa.call('chat:history', { room, ...input })).messages.map(({ seq }) => seq);
      expect(await seqs({ limit: 3 })).to.deep.equal([6, 7, 8]);
      expect(await seqs({ limit: 3, before: 6 })).to.deep.equal([3, 4, 5]);
      expect(await seqs({ limit: 3, after: 2 })).to.deep.equal([3, 4, 5]);
      expect(await seqs({ after: 2, before: 5 })).to.deep.equal([3, 4]);
      expect(await seqs({ after: 8 })).to.deep.equal([]);
    });
  });

  describe('is moderated', () => {
    it('by deleting: the text is gone for all, and who was away learns of it', async () => {
      const { room } = await openRoom();
      const watcher = await arena.guest();
      await watcher.call('room:join', { room });
      const { seq } = await say(awa, room, 'gros mot');
      expect(await codeOf(awa.call('chat:delete', { room, seq }))).to.equal('FORBIDDEN');
      const { message } = await moderator.call('chat:delete', { room, seq, reason: 'insulte' });
      expect(message).to.include({ seq, text: '' });
      expect(message.deletedAt).to.be.a('string');
      const told = await watcher.next('chat:deleted');
      expect(told).to.include({ room, seq: 3, messageSeq: seq });
      const again = await moderator.call('chat:delete', { room, seq });
      expect(again.message).to.deep.equal(message);
      const page = await watcher.call('chat:history', { room, after: 1 });
      expect(page).to.deep.include({ deletions: [told], chatSeq: 3 });
      expect(page.messages.map(({ text }) => text)).to.deep.equal(['']);
      const kept = await arena.database
        .collection(ChatEntry)
        .find({ room } as never)
        .toArray();
      expect(JSON.stringify(kept)).to.not.include('gros mot');
      const entry = await audited('chat_delete', { relatedEntityId: room, reason: 'insulte' });
      expect(entry!.metadata).to.deep.equal({ seq });
      expect(entry!.targetUserId!.toString()).to.equal(awa.userId);
      expect(await codeOf(moderator.call('chat:delete', { room, seq: 1 }))).to.equal('NOT_FOUND');
      expect(await codeOf(moderator.call('chat:delete', { room, seq: 3 }))).to.equal('NOT_FOUND');
    });

    it('by muting in one room, with a reason, until it is lifted', async () => {
      const [{ room }, other] = await Promise.all([openRoom(), openRoom()]);
      const pest = await arena.player();
      const mute = (minutes: number) =>
        moderator.call('chat:mute', { room, userId: pest.userId, minutes, reason: 'insultes' });
      expect(await codeOf(pest.call('chat:mute', { room, userId: awa.userId, minutes: 5, reason: 'na' }))).to.equal(
        'FORBIDDEN',
      );
      const { mutedUntil } = await mute(5);
      const refused = await say(pest, room, 'alors').catch(error => error);
      expect(refused).to.deep.include({ code: 'MUTED', details: { reason: 'insultes', until: mutedUntil } });
      expect(refused.retryAfterMs).to.be.within(200_000, 300_000);
      expect((await say(pest, other.room, 'ici')).seq).to.equal(2);
      expect((await mute(0)).mutedUntil).to.equal(null);
      expect((await say(pest, room, 'merci')).seq).to.equal(2);
      expect(await audited('chat_mute', { relatedEntityId: room })).to.deep.include({ reason: 'insultes' });
      const moderators = { room, userId: boss.userId, minutes: 5, reason: 'na' };
      expect(await codeOf(moderator.call('chat:mute', moderators))).to.equal('FORBIDDEN');
    });

    it('so that what is said while somebody is muted comes before, or not at all', async () => {
      const { room } = await openRoom();
      const pest = await arena.player();
      const node = await startArena({ uri: arena.uri, config: CONFIG, skipAudit: true });
      const there = await node.guest({ token: pest.session!.token });
      const talking = Array.from({ length: 20 }, (_, i) => codeOf(say(i % 2 ? pest : there, room, `${i}`)));
      const muting = moderator.call('chat:mute', { room, userId: pest.userId, minutes: 5, reason: 'stop' });
      await muting;
      const { chatSeq } = await awa.call('chat:history', { room });
      await Promise.all(talking);
      expect((await awa.call('chat:history', { room })).chatSeq).to.equal(chatSeq);
      expect(await codeOf(say(there, room, 'encore'))).to.equal('MUTED');
      await node.stop();
    });

    it('after reports, which moderators list and close', async () => {
      const { room } = await openRoom();
      const { seq } = await say(awa, room, 'gros mot');
      const fine = await say(awa, room, 'bonjour');
      for (const actor of [koffi, koffi, boss]) await actor.call('chat:report', { room, seq, reason: 'insulte' });
      await koffi.call('chat:report', { room, seq: fine.seq, reason: 'par erreur' });
      await awa.call('me:update', { profile: { alias: 'La Reine' } });
      expect(await codeOf(koffi.call('chat:report', { room, seq: 1, reason: 'système' }))).to.equal('NOT_FOUND');
      const list = async (query = '') =>
        (await moderator.rest('GET', `/api/admin/chat/reports?room=${room}&status=open${query}`)).body;
      const { items, total } = await list('&order=asc');
      expect(total).to.equal(2);
      expect(items[0].message).to.include({ seq, text: 'gros mot', userId: awa.userId });
      expect(items[0].reporters.map(({ userId }: { userId: string }) => userId)).to.deep.equal([
        koffi.userId,
        boss.userId,
      ]);
      expect((await list('&search=ERREUR')).items.map(({ id }: { id: string }) => id)).to.deep.equal([items[1].id]);
      const { body } = await moderator.rest('POST', `/api/admin/chat/reports/${items[1].id}/close`);
      expect(body.report).to.include({ status: 'closed', closedBy: moderator.userId });
      expect(body.report.message.name, 'what he is called now').to.equal('La Reine');
      expect((await moderator.call('chat:delete', { room, seq })).message.name).to.equal('La Reine');
      expect((await list()).total).to.equal(0);
      expect((await koffi.rest('GET', '/api/admin/chat/reports')).body.error.code).to.equal('FORBIDDEN');
    });
  });

  it('is stopped by its own switch, and by nothing else', async () => {
    const { room } = await openRoom();
    await boss.rest('PATCH', '/api/admin/settings', { switches: { chat: false } });
    await awa.next('server:maintenance', ({ stopped }) => stopped.includes('chat'));
    const code = await codeOf(say(awa, room, 'chut'));
    const heard = awa.received.length;
    await boss.rest('PATCH', '/api/admin/settings', { switches: { chat: true } });
    await awa.next('server:maintenance', ({ stopped }) => stopped.length === 0, heard);
    expect(code).to.equal('MAINTENANCE');
    expect((await say(awa, room, 'enfin')).seq).to.equal(2);
  });
});
