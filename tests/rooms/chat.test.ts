// Chat on several nodes is one: everybody hears the same, in the same order, each once, also where news between nodes is lost.
import { expect } from 'chai';
import { type Actor, type Arena, startArena } from '../support/arena.ts';

const CONFIG = { ARENE_CHAT_PER_USER: '1000', ARENE_CHAT_PER_ROOM: '1000' };
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

describe('chat on two nodes', function () {
  this.timeout(30_000);

  const settings = {
    // Heads are compared so rarely that only Redis can have carried what arrives.
    'told through Redis': { REDIS_URL: process.env.TEST_REDIS_URL!, ARENE_ROOM_HEAD_MS: '600000' },
    'found in the database where nothing is told': { ARENE_ROOM_HEAD_MS: '100' },
  };
  for (const [how, config] of Object.entries(settings)) {
    describe(how, () => {
      let one: Arena;
      let two: Arena;
      let boss: Actor;
      before(async () => {
        one = await startArena({ config: { ...CONFIG, ...config } });
        two = await startArena({ uri: one.uri, config: { ...CONFIG, ...config } });
        boss = await one.admin();
      });
      after(async () => {
        await two?.stop();
        await one?.stop();
      });
      const watching = async (room: string, locale = 'fr') => {
        const guests = await Promise.all([one, two].map(node => node.guest({ locale })));
        for (const guest of guests) await guest.call('room:join', { room });
        return guests;
      };

      it('is heard in order by all, whoever talks where', async () => {
        const bet = await one.bet(boss);
        const room = `bet:${bet.id}`;
        const guests = await watching(room);
        const talkers = await Promise.all([one.player(), two.player()]);
        await Promise.all(from(1, 80).map(i => talkers[i % 2]!.call('chat:send', { room, text: `${i}` })));
        const heard = await Promise.all(
          guests.map(async guest => {
            await guest.next('chat:message', ({ seq }) => seq === 81);
            return guest.all('chat:message').map(({ seq, text }) => `${seq} ${text}`);
          }),
        );
        expect(heard[0]!.map(said => Number(said.split(' ')[0]))).to.deep.equal(from(2, 81));
        expect(heard[1]).to.deep.equal(heard[0]);
      });

      it('has deletions and what the server says among the rest, to each in his language', async () => {
        const bet = await one.bet(boss);
        const room = `bet:${bet.id}`;
        const guests = await watching(room, 'en');
        const talker = await two.player();
        await talker.call('chat:send', { room, text: 'gros mot' });
        await boss.call('chat:delete', { room, seq: 2 });
        await boss.rest('POST', `/api/admin/bets/${bet.id}/suspend`);
        for (const guest of guests) {
          await guest.next('chat:message', ({ text }) => text === 'The bet is suspended.');
          const heard = guest.received.filter(({ event }) => event.startsWith('chat:')).map(({ body }) => body.seq);
          expect(heard).to.deep.equal([2, 3, 4]);
        }
      });
    });
  }

  it('is caught up with by who comes back to another node, from the number that he had', async () => {
    const [one, two] = await (async () => {
      const first = await startArena({ config: CONFIG });
      return [first, await startArena({ uri: first.uri, config: CONFIG })] as const;
    })();
    const room = `bet:${(await one.bet(await one.admin())).id}`;
    const talker = await one.player();
    const say = (text: string) => talker.call('chat:send', { room, text });
    const guest = await one.guest();
    await guest.call('room:join', { room });
    await say('là');
    const { seq: last } = await guest.next('chat:message');
    guest.close();
    for (const i of from(1, 5)) await say(`${i}`);
    const back = await two.guest();
    const { chatSeq } = await back.call('room:join', { room });
    expect(chatSeq).to.equal(7);
    const { messages } = await back.call('chat:history', { room, after: last });
    expect(messages.map(({ text }) => text)).to.deep.equal(['1', '2', '3', '4', '5']);
    await say('et maintenant');
    expect(await back.next('room:head', head => head.chatSeq === 8)).to.include({ room, chatSeq: 8 });
    expect(back.all('chat:message').map(({ seq }) => seq)).to.deep.equal([8]);
    await two.stop();
    await one.stop();
  });
});
