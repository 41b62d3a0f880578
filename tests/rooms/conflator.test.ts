// Rooms send at most once an interval, the first change at once, and on one common beat.
import { expect } from 'chai';
import { Conflator } from '../../rooms/conflator.ts';

const INTERVAL_MS = 40;

describe('the conflator', () => {
  let sent: { room: string; atMs: number; turn: number }[];
  let conflator: Conflator<string>;
  let turn = 0;
  const inNextTurn = () => new Promise<void>(done => setTimeout(done, 1));
  const sentBy = (room: string) => sent.filter(({ room: name }) => name === room);
  const until = async (fits: () => boolean, meanwhile = () => {}) => {
    while (!fits()) {
      turn += 1;
      meanwhile();
      await inNextTurn();
    }
  };

  beforeEach(() => {
    sent = [];
    conflator = new Conflator(INTERVAL_MS, room => {
      sent.push({ room, atMs: performance.now(), turn });
    });
  });
  afterEach(() => conflator.stop());

  it('sends the first change at once, and what comes until an interval later as one', async () => {
    conflator.mark('a');
    expect(sentBy('a')).to.have.length(1);
    conflator.mark('a');
    conflator.mark('a');
    expect(sentBy('a')).to.have.length(1);
    await until(() => sentBy('a').length > 1);
    const [first, second] = sentBy('a');
    expect(second!.atMs - first!.atMs).to.be.at.least(INTERVAL_MS - 2);
  });

  it('says nothing again of a room that did not change, and at once when it does after a rest', async () => {
    conflator.mark('a');
    conflator.mark('b');
    conflator.mark('b');
    await until(() => sentBy('b').length > 1);
    await until(
      () => sentBy('b').length > 2,
      () => conflator.mark('b'),
    );
    expect(sentBy('a')).to.have.length(1);
    conflator.mark('a');
    expect(sentBy('a')).to.have.length(2);
  });

  it('brings rooms that began at different times onto one beat, none of them more than once an interval', async () => {
    const rooms = ['a', 'b', 'c', 'd'];
    let marked = 0;
    await until(
      () => rooms.every(room => sentBy(room).length >= 6),
      () => {
        marked = Math.min(marked + 1, rooms.length * 7);
        for (const room of rooms.slice(0, Math.ceil(marked / 7))) conflator.mark(room);
      },
    );
    for (const room of rooms) {
      const times = sentBy(room).map(({ atMs }) => atMs);
      for (let i = 1; i < times.length; i += 1) expect(times[i]! - times[i - 1]!).to.be.at.least(INTERVAL_MS - 2);
    }
    const last = rooms.map(room => sentBy(room)[5]!);
    const beat = last.map(({ turn }) => sent.filter(other => other.turn === turn).length);
    expect(beat).to.deep.equal([4, 4, 4, 4]);
  });

  it('sends nothing once it is stopped', async () => {
    conflator.mark('a');
    conflator.mark('a');
    conflator.stop();
    const other = new Conflator<string>(INTERVAL_MS * 2, () => {});
    other.mark('b');
    await new Promise(done => setTimeout(done, INTERVAL_MS * 2));
    other.stop();
    expect(sentBy('a')).to.have.length(1);
  });
});
