// Joining a room: a snapshot or exactly what was missed, for those who may watch; nothing lost or doubled, whatever the connection does.
import { expect } from 'chai';
import fc from 'fast-check';
import type { Joined } from '../../contracts/rooms.ts';
import { ObjectId } from '../../models/define.ts';
import type { Group, GroupMember } from '../../models/Group.ts';
import * as groups from '../../models/Group.ts';
import { RoomEvent } from '../../models/RoomEvent.ts';
import { openSecrets } from '../../server/settings.ts';
import { createTokens } from '../../server/tokens.ts';
import { type Actor, type Arena, startArena } from '../support/arena.ts';

interface Heard {
  event: string;
  room: string;
  seq: number;
}

/** The numbered news of a room that came to this socket, in the order in which it came. */
const newsOf = ({ received }: Actor, room: string, from = 0): Heard[] =>
  received
    .slice(from)
    .filter(({ event, body }) => event !== 'room:head' && body?.room === room && body.seq !== undefined && body.data)
    .map(({ event, body }) => ({ event, ...body }));
const codeOf = (answer: Awaited<ReturnType<Actor['ack']>>) => (answer.ok ? 'OK' : answer.error.code);
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

const join = (actor: Actor, room: string, since?: number): Promise<Joined> =>
  actor.call('room:join', since === undefined ? { room } : { room, since });

describe('joining a room', function () {
  this.timeout(30_000);
  let arena: Arena;
  let boss: Actor;
  let creator: Actor;

  before(async () => {
    arena = await startArena();
    [boss, creator] = await Promise.all([arena.admin(), arena.player()]);
  });
  after(() => arena.stop());

  let edits = 0;
  /** One durable event. */
  const edit = async (betId: string) => {
    edits += 1;
    const { status } = await boss.rest('PATCH', `/api/admin/bets/${betId}`, { title: `Titre ${edits}` });
    expect(status).to.equal(200);
  };
  const openBet = async (input: Parameters<Arena['bet']>[1] = {}) => {
    const bet = await arena.bet(creator, input);
    return { bet, room: `bet:${bet.id}` };
  };
  const group = async (...members: Actor[]): Promise<string> => {
    const now = new Date();
    const _id = new ObjectId();
    const stamps = { createdAt: now, updatedAt: now };
    const made: Group = {
      _id,
      name: 'Les amis',
      description: null,
      isPrivate: true,
      createdBy: _id,
      membersCount: 1,
      version: 1,
      ...stamps,
    };
    await arena.database.collection(groups.Group).insertOne(made);
    for (const { userId } of members) {
      const member: GroupMember = {
        _id: new ObjectId(),
        groupId: _id,
        userId: new ObjectId(userId),
        role: 'member',
        ...stamps,
      };
      await arena.database.collection(groups.GroupMember).insertOne(member);
    }
    return _id.toString();
  };

  describe('gives a snapshot', () => {
    it('that is what bet:get says, and all that comes after it', async () => {
      const { bet, room } = await openBet();
      const [guest, player] = await Promise.all([arena.guest(), arena.player()]);
      const joined = await join(guest, room);
      expect(joined).to.include({ room, seq: 1, chatSeq: 1 });
      expect(joined).to.not.have.property('events');
      expect(joined.snapshot).to.deep.equal(await guest.call('bet:get', { betId: bet.id }));
      await edit(bet.id);
      await guest.next('bet:updated', ({ seq }) => seq === 2);
      await player.settle();
      expect(newsOf(player, room), 'nothing for those who did not join').to.deep.equal([]);
    });

    it('that is not older than the odds beside it, also while others watch', async () => {
      const { bet, room } = await openBet();
      const [watcher, late, player] = await Promise.all([arena.guest(), arena.guest(), arena.player()]);
      await join(watcher, room);
      await player.call('bet:buy', { betId: bet.id, optionId: bet.options[0]!.id, stake: 100 });
      const joined = await join(late, room);
      const got = await late.call('bet:get', { betId: bet.id });
      expect(joined.snapshot).to.deep.equal(got);
      expect(joined.state['bet:odds']!.data).to.deep.equal({
        options: got.bet.options.map(({ label, value, matchResult, ...moving }) => moving),
      });
    });

    it('again when it is asked for again, and counts the socket once', async () => {
      const { room } = await openBet();
      const guest = await arena.guest();
      await join(guest, room);
      const again = await join(guest, room);
      expect(again.seq).to.equal(1);
      expect(again.state['room:presence']!.data).to.deep.equal({ spectators: 1, players: 0 });
    });
  });

  describe('with since', () => {
    it('gives exactly the events that are missing', async () => {
      const { bet, room } = await openBet();
      const [watcher, late] = await Promise.all([arena.guest(), arena.guest()]);
      await join(watcher, room);
      for (let i = 0; i < 4; i += 1) await edit(bet.id);
      await watcher.next('bet:updated', ({ seq }) => seq === 5);
      const joined = await join(late, room, 2);
      expect(joined).to.include({ seq: 5 }).and.not.have.property('snapshot');
      expect(joined.events).to.deep.equal(newsOf(watcher, room).slice(1));
      expect(joined.state).to.have.property('bet:odds');
      expect((await join(late, room, 5)).events).to.deep.equal([]);
      expect((await join(late, room, 0)).events!.map(({ seq }) => seq)).to.deep.equal(from(1, 5));
    });

    it('gives them from the database where this node remembers nothing', async () => {
      const { bet, room } = await openBet();
      for (let i = 0; i < 3; i += 1) await edit(bet.id);
      const joined = await join(await arena.guest(), room, 1);
      expect(joined.seq).to.equal(4);
      expect(joined.events!.map(({ seq }) => seq)).to.deep.equal([2, 3, 4]);
    });

    it('of the future gives a snapshot', async () => {
      const { room } = await openBet();
      const joined = await join(await arena.guest(), room, 999);
      expect(joined.seq).to.equal(1);
      expect(joined).to.have.property('snapshot');
      expect(joined).to.not.have.property('events');
    });

    it('that is no number of an event is refused', async () => {
      const { room } = await openBet();
      const guest = await arena.guest();
      for (const since of [-1, 1.5, '1', null, Number.MAX_SAFE_INTEGER + 2, [1]])
        expect(codeOf(await guest.ack('room:join', { room, since })), String(since)).to.equal('VALIDATION_FAILED');
      expect((await join(guest, room)).state['room:presence']!.data).to.deep.equal({ spectators: 1, players: 0 });
    });

    it('whose events are no longer kept gives a snapshot', async () => {
      const { bet, room } = await openBet();
      for (let i = 0; i < 3; i += 1) await edit(bet.id);
      await arena.database.collection(RoomEvent).deleteOne({ _id: `${room}:2` });
      const guest = await arena.guest();
      const joined = await join(guest, room, 1);
      expect(joined).to.include({ seq: 4 }).and.not.have.property('events');
      expect(joined.snapshot).to.deep.equal(await guest.call('bet:get', { betId: bet.id }));
      expect((await join(guest, room, 2)).events!.map(({ seq }) => seq)).to.deep.equal([3, 4]);
    });
  });

  describe('within limits', () => {
    let small: Arena;
    before(async () => {
      const config = { ARENE_ROOMS_PER_SOCKET: '3', ARENE_ROOM_TAIL_EVENTS: '5' };
      small = await startArena({ uri: arena.uri, config });
    });
    after(() => small.stop());

    it('gives a snapshot where too much is missing', async () => {
      const { bet, room } = await openBet();
      for (let i = 0; i < 8; i += 1) await edit(bet.id);
      const guest = await small.guest();
      const joined = await join(guest, room, 3);
      expect(joined).to.include({ seq: 9 }).and.not.have.property('events');
      expect(joined.snapshot).to.deep.equal(await guest.call('bet:get', { betId: bet.id }));
      expect((await join(guest, room, 4)).events!.map(({ seq }) => seq)).to.deep.equal(from(5, 9));
    });

    it('lets a socket watch so many rooms and no more', async () => {
      const rooms = await Promise.all([1, 2, 3, 4].map(async () => (await openBet()).room));
      const guest = await small.guest();
      for (const room of rooms.slice(0, 3)) await join(guest, room);
      expect(codeOf(await guest.ack('room:join', { room: rooms[3] }))).to.equal('TOO_MANY_ROOMS');
      expect((await join(guest, rooms[0]!)).room, 'one that it watches already').to.equal(rooms[0]);
      await guest.call('room:leave', { room: rooms[1]! });
      expect((await join(guest, rooms[3]!)).room).to.equal(rooms[3]);
    });

    it('counts also rooms that are joined all at once', async () => {
      const rooms = await Promise.all(from(1, 8).map(async () => (await openBet()).room));
      const guest = await small.guest();
      const codes = (await Promise.all(rooms.map(room => guest.ack('room:join', { room })))).map(codeOf);
      expect(codes.filter(code => code === 'OK')).to.have.length(3);
      expect(codes.filter(code => code === 'TOO_MANY_ROOMS')).to.have.length(5);
    });
  });

  it('refuses names that are no room of ours', async () => {
    const { bet } = await openBet();
    const [guest, other] = await Promise.all([arena.guest(), arena.player()]);
    const names = [
      `bet:${new ObjectId()}`,
      'bet:',
      `bet:${bet.id.toUpperCase()}x`,
      `bet:${bet.id} `,
      `BET:${bet.id}`,
      bet.id,
      `tournament:${new ObjectId()}`,
      `user:${other.userId}`,
      `session:${new ObjectId()}`,
      'lobby:other',
      'lobby:',
      'admin:ops',
      '__proto__:polluted',
      'constructor',
      other.socket.id!,
      '*:*',
    ];
    for (const room of names) expect(codeOf(await guest.ack('room:join', { room })), room).to.equal('NOT_FOUND');
    for (const room of ['', 'ab', 'x'.repeat(65), 7, null, { $ne: '' }, [`bet:${bet.id}`]])
      expect(codeOf(await guest.ack('room:join', { room })), String(room)).to.equal('VALIDATION_FAILED');
    const heard = guest.received.length;
    await other.call('bet:buy', { betId: bet.id, optionId: bet.options[0]!.id, stake: 10 });
    await edit(bet.id);
    await guest.settle();
    expect(guest.received.slice(heard)).to.deep.equal([], 'silence after refusals');
  });

  it('ends with leaving', async () => {
    const { bet, room } = await openBet();
    const [gone, stays, player] = await Promise.all([arena.guest(), arena.guest(), arena.player()]);
    await join(stays, room);
    await join(gone, room);
    await stays.next('room:presence', ({ data }) => data.spectators === 2);
    const joined = stays.received.length;
    expect(await gone.call('room:leave', { room })).to.deep.equal({});
    await stays.next('room:presence', ({ data }) => data.spectators === 1, joined);
    await gone.settle();
    const heard = gone.received.length;
    await edit(bet.id);
    await player.call('bet:buy', { betId: bet.id, optionId: bet.options[0]!.id, stake: 10 });
    await stays.next('bet:updated');
    await stays.next('bet:odds');
    await gone.settle();
    expect(gone.received.slice(heard)).to.deep.equal([]);
    for (const name of [room, 'bet:', 'never joined', `bet:${new ObjectId()}`])
      expect(await gone.call('room:leave', { room: name }), 'leaving is never refused').to.deep.equal({});
    expect((await join(gone, room, 1)).events!.map(({ seq }) => seq)).to.deep.equal([2]);
  });

  it('is over when the socket is gone, also while it was joining', async () => {
    const { room } = await openBet();
    const hasty = await Promise.all(from(1, 10).map(() => arena.guest()));
    // The room has to be read first, and nobody is left when it has been.
    for (const guest of hasty) {
      guest.socket.emit('room:join', { room });
      guest.socket.io.engine.close();
    }
    const last = await arena.guest();
    const { state } = await join(last, room);
    const counted = (state['room:presence']!.data as { spectators: number }).spectators;
    if (counted !== 1) await last.next('room:presence', ({ data }) => data.spectators === 1);
  });

  describe('of a group', () => {
    let member: Actor;
    let stranger: Actor;
    let guest: Actor;
    let groupId: string;
    let own: Awaited<ReturnType<typeof openBet>>;

    before(async () => {
      [member, stranger, guest] = await Promise.all([arena.player(), arena.player(), arena.guest()]);
      groupId = await group(creator, member);
      own = await openBet({ groupId, title: 'Entre nous' });
    });

    it('does not exist for others, whatever they ask', async () => {
      const { bet, room } = own;
      const stake = { betId: bet.id, optionId: bet.options[0]!.id, stake: 10 };
      const idempotencyKey = new ObjectId().toString();
      for (const actor of [guest, stranger]) {
        const who = actor === guest ? 'guest' : 'stranger';
        expect(codeOf(await actor.ack('bet:get', { betId: bet.id })), who).to.equal('NOT_FOUND');
        expect(codeOf(await actor.ack('bet:quote', stake)), who).to.equal('NOT_FOUND');
        expect(codeOf(await actor.ack('bet:list', { groupId })), who).to.equal('NOT_FOUND');
        expect(codeOf(await actor.ack('room:join', { room })), who).to.equal('NOT_FOUND');
        expect(codeOf(await actor.ack('room:join', { room, since: 0 })), who).to.equal('NOT_FOUND');
        const { items } = await actor.call('bet:list', { search: 'Entre nous' });
        expect(items, who).to.deep.equal([]);
      }
      expect(codeOf(await stranger.ack('bet:buy', { ...stake, idempotencyKey }))).to.equal('NOT_FOUND');
      expect(codeOf(await guest.ack('bet:buy', { ...stake, idempotencyKey }))).to.equal('UNAUTHENTICATED');
      const offer = { title: 'Intrus', betType: 'boolean', groupId, closesAt: bet.closesAt };
      const options = [
        { label: 'a', odds: 2 },
        { label: 'b', odds: 2 },
      ];
      expect(codeOf(await stranger.ack('bet:create', { ...offer, options }))).to.equal('NOT_FOUND');
      const { body } = await arena.rest('GET', '/odds');
      expect(body.bets.map(({ betId }: { betId: string }) => betId)).to.not.include(bet.id);
    });

    it('is not in the lobby', async () => {
      const { state } = await join(guest, 'lobby:bets');
      const shown = (data: unknown) => {
        const { newest, busiest } = data as Record<'newest' | 'busiest', { id: string }[]>;
        return [...newest, ...busiest].map(({ id }) => id);
      };
      expect(shown(state['lobby:changed']!.data)).to.not.include(own.bet.id);
      const secret = await openBet({ groupId });
      const open = await openBet();
      await guest.next('lobby:changed', ({ data }) => shown(data).includes(open.bet.id));
      for (const { data } of guest.all('lobby:changed')) expect(shown(data)).to.not.include(secret.bet.id);
      await guest.call('room:leave', { room: 'lobby:bets' });
    });

    it('is there for members and admins', async () => {
      const { bet, room } = own;
      for (const actor of [member, boss]) {
        const got = await actor.call('bet:get', { betId: bet.id });
        expect((await join(actor, room)).snapshot).to.deep.equal(got);
        const { items } = await actor.call('bet:list', { groupId });
        expect(items.map(({ id }) => id)).to.include(bet.id);
      }
      const optionId = bet.options[0]!.id;
      expect((await member.call('bet:quote', { betId: bet.id, optionId, stake: 10 })).payout).to.be.above(10);
      const { position } = await member.call('bet:buy', { betId: bet.id, optionId, stake: 10 });
      await boss.next('bet:odds', ({ room: of }) => of === room);
      expect(codeOf(await stranger.ack('bet:quote', { positionId: position.id }))).to.equal('NOT_FOUND');
      expect(guest.received.concat(stranger.received).filter(({ body }) => body?.room === room)).to.deep.equal([]);
    });

    it('closes for a socket that becomes a guest by signing out', async () => {
      const [leaver, open] = await Promise.all([arena.guest({ token: member.session!.token }), openBet()]);
      await Promise.all([join(leaver, own.room), join(leaver, open.room)]);
      await leaver.call('auth:logout', {});
      await expectEviction(leaver, own, open);
      member = await arena.player();
    });

    it('closes for a socket whose token ends', async () => {
      const player = await arena.player();
      const ownGroup = await openBet({ groupId: await group(creator, player) });
      const open = await openBet();
      const socket = await arena.guest({ token: await tokenEndingSoon(arena, player) });
      await Promise.all([join(socket, ownGroup.room), join(socket, open.room)]);
      await socket.next('session:expired');
      await expectEviction(socket, ownGroup, open);
    });

    it('closes for a socket that becomes somebody else', async () => {
      const player = await arena.player();
      const ownGroup = await openBet({ groupId: await group(creator, player) });
      const open = await openBet();
      await Promise.all([join(player, ownGroup.room), join(player, open.room)]);
      const username = `k_${new ObjectId().toHexString().slice(-12)}`;
      await player.call('auth:register', {
        username,
        email: `${username}@example.com`,
        password: 'autre mot de passe',
      });
      await expectEviction(player, ownGroup, open);
    });

    it('is not joined by who signs out while joining', async () => {
      const player = await arena.player();
      const ownGroup = await openBet({ groupId: await group(creator, player) });
      const [, joining] = await Promise.all([
        player.ack('auth:logout', {}),
        Promise.all(from(1, 30).map(() => player.ack('room:join', { room: ownGroup.room }))),
      ]);
      expect(['OK', 'NOT_FOUND']).to.include.members([...new Set(joining.map(codeOf))]);
      await player.settle();
      const heard = player.received.length;
      await edit(ownGroup.bet.id);
      await player.settle();
      expect(player.received.slice(heard)).to.deep.equal([]);
    });

    /** Out of the private room, still in the public one. */
    async function expectEviction(socket: Actor, left: typeof own, open: typeof own): Promise<void> {
      const { room, reason } = await socket.next('room:closed');
      expect(room).to.equal(left.room);
      expect(reason).to.be.a('string');
      expect(codeOf(await socket.ack('room:join', { room, since: 0 }))).to.equal('NOT_FOUND');
      const heard = socket.received.length;
      await edit(left.bet.id);
      await edit(open.bet.id);
      await socket.next('bet:updated', message => message.room === open.room, heard);
      await socket.settle();
      expect(socket.received.slice(heard).filter(({ body }) => body.room === left.room)).to.deep.equal([]);
      expect(socket.all('room:closed')).to.have.length(1);
    }
  });

  it('loses nothing that is committed while it is under way', async () => {
    const { bet, room } = await openBet();
    const [steady, player] = await Promise.all([arena.guest(), arena.player()]);
    await join(steady, room);
    const head = 61;
    const writing = (async () => {
      for (let i = 1; i < head; i += 1) await edit(bet.id);
    })();
    const buying = (async () => {
      for (let i = 0; i < 30; i += 1)
        await player.call('bet:buy', { betId: bet.id, optionId: bet.options[i % 2]!.id, stake: 5 });
    })();
    const joiners = from(1, 40).map(async i => {
      await steady.next('bet:updated', ({ seq }) => seq > i);
      const joiner = await arena.guest();
      return { joiner, joined: await join(joiner, room, i % 3 === 0 ? i : undefined), since: i };
    });
    await Promise.all([writing, buying]);
    await steady.next('bet:updated', ({ seq }) => seq === head);
    const truth = newsOf(steady, room);
    expect(truth.map(({ seq }) => seq)).to.deep.equal(from(2, head));
    for (const { joiner, joined, since } of await Promise.all(joiners)) {
      await joiner.settle();
      const known = joined.events ? since : joined.seq;
      const live = newsOf(joiner, room);
      const applied = [...(joined.events ?? []), ...live].filter(
        ({ seq }, i, all) => seq > known && all.findIndex(other => other.seq === seq) === i,
      );
      expect(applied).to.deep.equal(truth.filter(({ seq }) => seq > known));
      expect(live.map(({ seq }) => seq)).to.deep.equal(from(live[0]?.seq ?? head + 1, head), 'in order, each once');
    }
  });

  it('shows whoever drops and resumes the same as whoever never dropped', async () => {
    const step = fc.constantFrom('news', 'news', 'drop', 'resume', 'leave', 'news while resuming');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async steps => {
        const { bet, room } = await openBet();
        const [steady, shaky] = await Promise.all([arena.guest(), arena.guest()]);
        await Promise.all([join(steady, room), join(shaky, room)]);
        const seen = new Map<number, unknown>([[1, undefined]]);
        let heard = 0;
        /** Takes in what came live on this connection: in order and without a hole. */
        const take = () => {
          const live = newsOf(shaky, room, heard);
          heard = shaky.received.length;
          for (const [i, { seq }] of live.entries()) if (i > 0) expect(seq).to.equal(live[i - 1]!.seq + 1);
          for (const message of live) seen.set(message.seq, message);
        };
        const resume = async (meanwhile: Promise<unknown> = Promise.resolve()) => {
          if (!shaky.socket.connected) await shaky.connect();
          const since = Math.max(...seen.keys());
          const [{ events }] = await Promise.all([join(shaky, room, since), meanwhile]);
          expect(events!.map(({ seq }) => seq)).to.deep.equal(from(since + 1, since + events!.length));
          for (const message of events!) seen.set(message.seq, message);
          await shaky.settle();
          take();
        };
        for (const what of steps) {
          if (what === 'news') await edit(bet.id);
          else if (what === 'resume') await resume();
          else if (what === 'news while resuming') await resume(edit(bet.id));
          else if (what === 'drop' && shaky.socket.connected) {
            const gone = new Promise(resolve => shaky.socket.once('disconnect', resolve));
            shaky.socket.io.engine.close();
            await gone;
            take();
          } else if (what === 'leave' && shaky.socket.connected) {
            await shaky.call('room:leave', { room });
            take();
          }
        }
        await resume();
        await steady.settle();
        const truth = newsOf(steady, room);
        expect([...seen.keys()].sort((a, b) => a - b)).to.deep.equal(from(1, 1 + truth.length));
        for (const message of truth) expect(seen.get(message.seq)).to.deep.equal(message);
        for (const actor of [steady, shaky]) actor.close();
      }),
      { numRuns: 10 },
    );
  });
});

/** Another access token of the same session, with a second or two to go. */
async function tokenEndingSoon(arena: Arena, { session, userId }: Actor): Promise<string> {
  const secrets = await openSecrets(arena.database, arena.config);
  const past = () => new Date(Date.now() - 58_500);
  const config = { ACCESS_TOKEN_MINUTES: 1, REFRESH_TOKEN_DAYS: 1 };
  const { sessionId } = createTokens(secrets, config).verify(session!.token);
  return createTokens(secrets, config, past).sign(new ObjectId(userId), sessionId).token;
}
