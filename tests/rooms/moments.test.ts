// What only the right moment shows: here the database answers when the test says so, and the clock is the test's.
import { expect } from 'chai';
import type { Refusal } from '../../contracts/errors.ts';
import { BetBook } from '../../models/BetBook.ts';
import { Chat } from '../../models/Chat.ts';
import { ObjectId } from '../../models/define.ts';
import { GroupMember } from '../../models/Group.ts';
import type { Reads } from '../../models/reads.ts';
import { Rooms } from '../../rooms/rooms.ts';
import type { Viewer } from '../../rooms/source.ts';
import type { Connection, Relayed } from '../../rooms/wire.ts';
import { openCurve } from '../../rules/odds.ts';

const id = new ObjectId();
const room = `bet:${id}` as const;
const groupId = new ObjectId();
const limits = {
  roomsPerSocket: 2,
  stateIntervalMs: 10,
  lobbyIntervalMs: 10,
  presenceIntervalMs: 10,
  headIntervalMs: 60_000,
  idleMs: 1000,
  tailEvents: 10,
  tailBytes: 10_000,
};

const book = (seq: number, version: number, isSecret = false) =>
  Object.assign(Object.create(BetBook.prototype!), {
    _id: id,
    creatorId: id,
    groupId: isSecret ? groupId : null,
    options: ['a', 'b'].map(label => ({ _id: new ObjectId(), label, value: null, staked: version, positions: 1 })),
    curve: openCurve([1.9, 1.9], 5000),
    closesAt: new Date(0),
    createdAt: new Date(0),
    updatedAt: new Date(0),
    seq,
    version,
  });
const newsAt = (seq: number) => ({ event: 'bet:suspended', room, seq, at: '', data: {} });
const stored = (...seqs: number[]) => seqs.map(seq => ({ ...newsAt(seq), createdAt: new Date(0) }));

const guest: Viewer = { userId: undefined, permissions: new Set() };
const player: Viewer = { userId: new ObjectId(), permissions: new Set() };
const admin: Viewer = { userId: new ObjectId(), permissions: new Set(['bets.manage']) };

class Socket implements Connection {
  readonly id = 'socket';
  readonly locale = 'fr';
  readonly rooms = new Set<string>();
  readonly heard: { event: string; message: { room?: string; seq?: number; version?: number } }[] = [];
  viewer: Viewer;
  isOpen = true;

  constructor(viewer = guest) {
    this.viewer = viewer;
  }

  join(name: string): void {
    this.rooms.add(name);
  }

  leave(name: string): void {
    this.rooms.delete(name);
  }

  emit(event: string, message: object): void {
    this.heard.push({ event, message });
  }

  get seqs(): unknown[] {
    return this.heard.filter(({ event }) => event === 'bet:suspended').map(({ message }) => message.seq);
  }
}

interface Read {
  model: unknown;
  answer(found: unknown): void;
  fail(): void;
}

describe('rooms at the wrong moment', () => {
  let reads: Read[];
  let now: number;
  let relayed: Relayed[];
  let complaints: string[];
  let rooms: Rooms;

  beforeEach(() => {
    reads = [];
    relayed = [];
    complaints = [];
    now = 1_000_000;
    const ask = (model: unknown) =>
      new Promise((answer, reject) => {
        reads.push({ model, answer, fail: () => reject(new Error('away')) });
      });
    const quiet = (ask: (model: unknown) => Promise<unknown>) => (model: unknown) =>
      model === Chat ? Promise.resolve([]) : ask(model);
    rooms = new Rooms({
      // Nobody talks here.
      reads: { get: ask, one: quiet(ask), find: quiet(ask) } as unknown as Reads,
      wire: {
        toRoom: (sockets, event, message) => {
          for (const socket of sockets) socket.emit(event, message);
        },
        toUser() {},
        isHere: () => false,
        relay: message => void relayed.push(message),
      },
      runtime: { now: () => new Date(now), random: () => 0, newId: () => new ObjectId() },
      node: 'here',
      complain: what => void complaints.push(what),
      limits,
    });
  });
  afterEach(() => rooms.stop());

  /** The n-th read, once it was asked for. */
  const read = async (n: number): Promise<Read> => {
    for (let turn = 0; turn < 1000 && reads.length < n; turn += 1) await new Promise(setImmediate);
    expect(reads).to.have.length(n);
    return reads[n - 1]!;
  };
  const turns = async () => {
    for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
  };
  const publish = (...seqs: number[]) =>
    rooms.publish({
      news: seqs.map(newsAt),
      states: [],
      chat: [],
      tells: [],
      notices: [],
      touched: [],
      revocations: [],
      jobsAt: undefined,
    });
  const codeOf = (joining: Promise<unknown>) =>
    joining.then(
      () => 'OK',
      (error: Refusal) => error.code,
    );
  /** A socket that watches the bet, at this number. */
  const watching = async (seq = 1) => {
    const socket = new Socket();
    const joining = rooms.join(socket, room);
    (await read(1)).answer(book(seq, seq));
    await joining;
    return socket;
  };

  describe('of joining', () => {
    it('leaves nothing behind of a socket that went in the meantime', async () => {
      const hasty = new Socket();
      const joining = codeOf(rooms.join(hasty, room));
      const reading = await read(1);
      rooms.dropped(hasty);
      hasty.isOpen = false;
      reading.answer(book(1, 1));
      expect(await joining).to.equal('CONFLICT');
      expect(rooms.figures.watching).to.equal(0);
    });

    it('refuses who is no longer the member that he was', async () => {
      const leaver = new Socket(player);
      const joining = codeOf(rooms.join(leaver, room));
      (await read(1)).answer(book(1, 1, true));
      const membership = await read(2);
      rooms.identityChanges(leaver, () => {
        leaver.viewer = guest;
      });
      membership.answer({});
      expect(await joining).to.equal('NOT_FOUND');
      expect(rooms.figures.watching).to.equal(0);
    });

    it('refuses an admin who is none any more when the room has been read', async () => {
      const socket = new Socket(admin);
      const joining = codeOf(rooms.join(socket, room));
      const reading = await read(1);
      socket.viewer = { ...admin, permissions: new Set() };
      reading.answer(book(1, 1, true));
      const membership = await read(2);
      expect(membership.model).to.equal(GroupMember);
      membership.answer(undefined);
      expect(await joining).to.equal('NOT_FOUND');
      expect(rooms.figures.watching).to.equal(0);
    });

    it('asks again for a member whose rights changed while it asked', async () => {
      const socket = new Socket(player);
      const joining = codeOf(rooms.join(socket, room));
      (await read(1)).answer(book(1, 1, true));
      const membership = await read(2);
      socket.viewer = { ...player };
      membership.answer({});
      (await read(3)).answer(undefined);
      expect(await joining).to.equal('NOT_FOUND');
      expect(rooms.figures.watching).to.equal(0);
    });

    it('gives nothing of a private room to who was evicted while its history was read', async () => {
      const socket = new Socket(admin);
      const joining = codeOf(rooms.join(socket, room, 1));
      (await read(1)).answer(book(3, 3, true));
      const history = await read(2);
      rooms.identityChanges(socket, () => {
        socket.viewer = guest;
      });
      history.answer(stored(2, 3));
      expect(await joining).to.equal('NOT_FOUND');
      expect(rooms.figures.watching).to.equal(0);
    });

    it('never has two of one room, though nobody watches it for a while in between', async () => {
      const [first, second] = [new Socket(player), new Socket(admin)];
      const joining = rooms.join(first, room);
      (await read(1)).answer(book(1, 1, true));
      const membership = await read(2);
      now += limits.idleMs + 1;
      await rooms.checkHeads();
      await rooms.join(second, room);
      membership.answer({});
      await joining;
      expect(rooms.figures).to.deep.equal({ rooms: 1, watching: 2 });
      publish(2);
      expect([first.seqs, second.seqs]).to.deep.equal([[2], [2]]);
    });

    it('remembers no room that was refused for want of a place, nor one that could not be read', async () => {
      const socket = new Socket();
      socket.rooms.add('lobby:bets').add(`bet:${new ObjectId()}`);
      expect(await codeOf(rooms.join(socket, room))).to.equal('TOO_MANY_ROOMS');
      expect(rooms.figures.rooms).to.equal(0);
      const other = new Socket();
      const joining = codeOf(rooms.join(other, room));
      (await read(1)).fail();
      await joining;
      expect(rooms.figures.rooms).to.equal(0);
    });

    it('asks the database once for all who come back to a node that did not know the room', async () => {
      const sockets = Array.from({ length: 20 }, () => new Socket());
      const joining = sockets.map((socket, i) => rooms.join(socket, room, 1 + (i % 5)));
      (await read(1)).answer(book(6, 6));
      (await read(2)).answer(stored(1, 2, 3, 4, 5, 6));
      for (const [i, { seq, events }] of (await Promise.all(joining)).entries()) {
        expect(seq).to.equal(6);
        expect(events!.map(event => event.seq)).to.deep.equal([2, 3, 4, 5, 6].slice(i % 5));
      }
      publish(7);
      const late = await rooms.join(new Socket(), room, 0);
      expect(late.events!.map(event => event.seq)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
      expect(reads).to.have.length(2);
    });

    it('gives a snapshot also where the room has gone on since it was read', async () => {
      const first = await watching();
      const [second, third] = [new Socket(), new Socket()];
      publish(2);
      const joining = rooms.join(second, room);
      const reading = await read(2);
      publish(3);
      // This one watches from 3 on: the read that is under way may have seen less.
      const later = rooms.join(third, room);
      await turns();
      reading.answer(book(2, 2));
      expect((await joining).seq, 'the third event came as news').to.equal(2);
      const again = await read(3);
      publish(4);
      again.answer(book(3, 3));
      expect((await later).seq, 'from a read of its own').to.equal(3);
      expect(first.seqs).to.deep.equal([2, 3, 4]);
    });

    it('tells a socket that becomes somebody else nothing more of what it leaves', async () => {
      const socket = new Socket(admin);
      const joining = rooms.join(socket, room);
      (await read(1)).answer(book(1, 1, true));
      await joining;
      await new Promise(later => setTimeout(later, limits.presenceIntervalMs * 3));
      const heard = socket.heard.length;
      rooms.identityChanges(socket, () => {
        socket.viewer = guest;
      });
      expect(socket.heard.slice(heard).map(({ event }) => event)).to.deep.equal(['room:closed']);
      expect(rooms.figures.watching).to.equal(0);
    });
  });

  describe('of repairing', () => {
    it('tells an event that came while a gap was being closed, without asking for it again', async () => {
      const socket = await watching();
      publish(4);
      const missing = await read(2);
      publish(5);
      missing.answer(stored(2, 3, 4));
      await turns();
      expect(socket.seqs).to.deep.equal([2, 3, 4, 5]);
    });

    it('closes the gap before an event that came while another gap was being closed', async () => {
      const socket = await watching();
      publish(4);
      const missing = await read(2);
      publish(6);
      missing.answer(stored(2, 3, 4));
      (await read(3)).answer(stored(5));
      await turns();
      expect(socket.seqs).to.deep.equal([2, 3, 4, 5, 6]);
    });

    it('starts anew where what is missing is no longer stored, and goes on with what waited', async () => {
      const socket = await watching();
      publish(5);
      (await read(2)).answer(stored(4, 5));
      (await read(3)).answer(book(4, 4));
      await turns();
      expect(socket.heard.find(({ event }) => event === 'room:head')!.message).to.include({ seq: 5 });
      expect(socket.seqs).to.deep.equal([5]);
    });

    it('reads a room again that it could not compare', async () => {
      const socket = await watching();
      now += 50_000;
      const checking = rooms.checkHeads();
      (await read(2)).answer([book(3, 1)]);
      (await read(3)).fail();
      await checking;
      expect(complaints).to.deep.equal(['room head']);
      rooms.dropped(socket);
      now += 20_000;
      const newcomer = new Socket();
      const joining = rooms.join(newcomer, room);
      (await read(4)).answer(book(3, 1));
      (await read(5)).answer(stored(2, 3));
      expect((await joining).seq).to.equal(3);
    });

    it('says who watches also when the database does not answer, and asks it one thing at a time', async () => {
      await watching();
      const checks = [rooms.checkHeads(), rooms.checkHeads()];
      expect(relayed.filter(({ kind }) => kind === 'presence')).to.not.be.empty;
      (await read(2)).fail();
      await Promise.all(checks);
      expect(reads).to.have.length(2);
      expect(complaints).to.deep.equal(['room heads']);
    });
  });

  it('give the lobby the version of when it began to be read, rising though the clock goes back', async () => {
    const socket = new Socket();
    const answerBoth = async (n: number) => {
      await read(n);
      now += 5000;
      for (const { answer } of reads.slice(-2)) answer([]);
    };
    const startedAt = now;
    const joining = rooms.join(socket, 'lobby:bets');
    await answerBoth(2);
    const first = (await joining).state['lobby:changed']!;
    expect(first.version).to.equal(startedAt);
    now = startedAt - 100_000;
    rooms.receive({ kind: 'touched', rooms: ['lobby:bets'] });
    await answerBoth(4);
    await turns();
    const again = await rooms.join(new Socket(), 'lobby:bets');
    expect(again.state['lobby:changed']!.version).to.be.above(first.version);
  });
});
