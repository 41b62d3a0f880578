// Whatever the network does to a room's news, a client that asks again ends up where one that missed nothing is.
import { expect } from 'chai';
import fc from 'fast-check';
import { type Change, RoomFeed } from '../../client/roomFeed.ts';
import type { Joined, RoomEvent } from '../../contracts/rooms.ts';

const room = 'bet:000000000000000000000001';
const at = '2026-01-01T00:00:00.000Z';
const eventOf = (seq: number): RoomEvent => ({ event: 'bet:updated', room, seq, at, data: seq * 7 });
/** What a client that missed nothing has made of the first `seq` events: order counts. */
const fold = (value: number, { data }: RoomEvent) => (value * 31 + (data as number)) % 1_000_003;
const truth = (seq: number) => {
  let value = 1;
  for (let n = 1; n <= seq; n += 1) value = fold(value, eventOf(n));
  return value;
};

/** An application that does as its feed says, and checks that this is in order. */
class App {
  readonly feed: RoomFeed;
  value = 0;
  seq: number | undefined;
  readonly states = new Map<string, unknown>();

  constructor(maxHeld: number) {
    this.feed = new RoomFeed(maxHeld);
  }

  take({ snapshot, events, states }: Change): void {
    if (snapshot) {
      if (this.seq !== undefined) expect(snapshot.seq).to.be.greaterThan(this.seq);
      this.value = snapshot.data as number;
      this.seq = snapshot.seq;
    }
    for (const event of events) {
      expect(event.seq).to.equal(this.seq! + 1);
      this.value = fold(this.value, event);
      this.seq = event.seq;
    }
    for (const event of states) this.states.set(event, this.feed.stateOf(event)!.data);
    expect(this.seq).to.equal(this.feed.seq);
  }
}

type Step =
  | { do: 'publish'; count: number; lost: boolean[] }
  | { do: 'deliver'; which: number; keep: boolean }
  | { do: 'state'; node: number; isLost: boolean }
  | { do: 'head'; isLost: boolean }
  | { do: 'join'; asSnapshot: boolean; isLost: boolean; during: number }
  | { do: 'drop'; node: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('publish' as const),
    count: fc.integer({ min: 1, max: 8 }),
    lost: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  }),
  fc.record({ do: fc.constant('deliver' as const), which: fc.nat(), keep: fc.boolean() }),
  fc.record({ do: fc.constant('state' as const), node: fc.nat(1), isLost: fc.boolean() }),
  fc.record({ do: fc.constant('head' as const), isLost: fc.boolean() }),
  fc.record({
    do: fc.constant('join' as const),
    asSnapshot: fc.boolean(),
    isLost: fc.boolean(),
    during: fc.nat(4),
  }),
  fc.record({ do: fc.constant('drop' as const), node: fc.nat(1) }),
);

/** A room on two nodes that number states in their own way, and a network that loses, repeats and reorders. */
class World {
  head = 0;
  board = 0;
  readonly versions = [1, 1000];
  node = 0;
  flying: number[] = [];
  readonly app: App;

  constructor(maxHeld: number) {
    this.app = new App(maxHeld);
  }

  run(step: Step): void {
    if (step.do === 'publish') this.publish(step.count, step.lost);
    else if (step.do === 'deliver') this.deliver(step.which, step.keep);
    else if (step.do === 'state') this.state(step.isLost);
    else if (step.do === 'head' && !step.isLost) this.app.feed.head(this.head);
    else if (step.do === 'join') this.join(step);
    else if (step.do === 'drop') this.drop(step.node);
  }

  publish(count: number, lost: readonly boolean[] = []): void {
    for (let n = 0; n < count; n += 1) {
      this.head += 1;
      if (!lost[n]) this.flying.push(this.head);
    }
  }

  /** `keep`: it will come once more. */
  deliver(which: number, keep: boolean): void {
    const index = which % Math.max(1, this.flying.length);
    const seq = this.flying[index];
    if (seq === undefined) return;
    if (!keep) this.flying.splice(index, 1);
    const before = this.app.feed.seq;
    this.app.take({ events: this.app.feed.feed(eventOf(seq)), states: [] });
    if (before === undefined) return;
    // Something that is known to be there and was not applied is always asked for.
    const isApplied = seq <= this.app.feed.seq!;
    if (!isApplied) expect(this.app.feed.missing).to.equal(this.app.feed.seq! + 1);
  }

  state(isLost: boolean): void {
    this.board += 1;
    this.versions[0]! += 1;
    this.versions[1]! += 1;
    if (isLost) return;
    const isNews = this.app.feed.state('bet:odds', { version: this.versions[this.node]!, at, data: this.board });
    if (isNews) this.app.take({ events: [], states: ['bet:odds'] });
  }

  /** Events that come between the question and its answer (`during`) are newer than the answer. */
  join({ asSnapshot = false, isLost = false, during = 0 }): void {
    const since = this.app.feed.joining();
    const reply = this.reply(since, asSnapshot);
    for (let n = 0; n < during; n += 1) {
      this.publish(1);
      this.deliver(this.flying.length - 1, false);
      this.state(n % 2 === 0);
    }
    if (!isLost) this.app.take(this.app.feed.joined(reply));
  }

  reply(since: number | undefined, asSnapshot: boolean): Joined {
    const version = this.versions[this.node]!;
    const base = { room, state: { 'bet:odds': { version, at, data: this.board } }, chatSeq: 0, seq: this.head };
    if (since === undefined || asSnapshot) return { ...base, snapshot: truth(this.head) };
    return { ...base, events: Array.from({ length: this.head - since }, (_, n) => eventOf(since + 1 + n)) };
  }

  drop(node: number): void {
    this.node = node;
    this.flying = [];
    this.app.feed.disconnected();
  }
}

describe('room feed', () => {
  it('ends where a feed that never dropped ends, applies in order, and asks for whatever is missing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80, size: 'max' }), fc.integer({ min: 1, max: 6 }), (steps, maxHeld) => {
        const world = new World(maxHeld);
        for (const each of steps) world.run(each);
        const { app } = world;
        app.feed.head(world.head);
        if (app.feed.seq === undefined || app.feed.missing !== undefined) world.join({});
        expect(app.feed.missing).to.equal(undefined);
        expect(app.seq).to.equal(world.head);
        expect(app.value).to.equal(truth(world.head));
      }),
      { numRuns: 1000 },
    );
  });

  it('has the state of the node that it is on after a join, whatever versions it saw before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.nat(4), fc.boolean(), (steps, during, asSnapshot) => {
        const world = new World(100);
        for (const each of steps) world.run(each);
        world.join({ during, asSnapshot });
        // Only the odd ones of those that came meanwhile were delivered; each of these is newer than the answer.
        const lastTold = during >= 2 ? world.board - (during % 2) : world.board - during;
        expect(world.app.states.get('bet:odds')).to.equal(lastTold);
        world.state(false);
        expect(world.app.states.get('bet:odds')).to.equal(world.board);
      }),
      { numRuns: 500 },
    );
  });

  it('holds what comes before the first snapshot, and applies what is newer', () => {
    const feed = new RoomFeed(10);
    expect(feed.feed(eventOf(4))).to.deep.equal([]);
    expect(feed.feed(eventOf(6))).to.deep.equal([]);
    expect(feed.feed(eventOf(5))).to.deep.equal([]);
    const { snapshot, events } = feed.joined({ room, seq: 4, snapshot: 'then', state: {}, chatSeq: 0 });
    expect(snapshot).to.deep.equal({ seq: 4, data: 'then' });
    expect(events.map(event => event.seq)).to.deep.equal([5, 6]);
  });

  it('drops a state that is not newer, and keeps states back until it is known which node numbers them', () => {
    const feed = new RoomFeed(10);
    const state = (version: number) => feed.state('bet:odds', { version, at, data: version });
    const join = (version: number) =>
      feed.joined({ room, seq: 0, events: [], state: { 'bet:odds': { version, at, data: version } }, chatSeq: 0 });
    expect(state(3)).to.equal(false);
    join(1);
    expect(feed.stateOf('bet:odds')?.data).to.equal(3);
    expect([state(3), state(2), state(4)]).to.deep.equal([false, false, true]);
    feed.disconnected();
    feed.joining();
    expect(state(9)).to.equal(false);
    expect(feed.stateOf('bet:odds')?.data).to.equal(4);
    expect(join(2).states).to.deep.equal(['bet:odds']);
    expect(feed.stateOf('bet:odds')?.data).to.equal(9);
  });

  it('does not count what a snapshot made old among what it holds', () => {
    const feed = new RoomFeed(2, 0);
    for (const seq of [2, 3]) feed.feed(eventOf(seq));
    feed.joined({ room, seq: 10, snapshot: {}, state: {}, chatSeq: 0 });
    for (const seq of [10, 9, 12, 13]) feed.feed(eventOf(seq));
    expect(feed.feed(eventOf(11)).map(event => event.seq)).to.deep.equal([11, 12, 13]);
  });

  it('does not go back to the snapshot of a node that lags behind', () => {
    const feed = new RoomFeed(10, 9);
    const change = feed.joined({ room, seq: 8, snapshot: 'old', state: {}, chatSeq: 0 });
    expect(change.snapshot).to.equal(undefined);
    expect(feed.seq).to.equal(9);
    expect(feed.missing).to.equal(undefined);
  });
});
