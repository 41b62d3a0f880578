// What a node remembers of a room: in order, each once, and enough for a resume to equal never having been away.
import { expect } from 'chai';
import fc from 'fast-check';
import type { RoomEvent } from '../../contracts/rooms.ts';
import { RoomLog } from '../../rooms/roomLog.ts';

const limits = { tailEvents: 10, tailBytes: 100_000 };
const event = (seq: number, data: unknown = seq): RoomEvent => ({ event: 'x:y', room: 'bet:1', seq, at: 'now', data });
const logAt = (seq: number) => new RoomLog({ seq, snapshot: { seq }, state: {}, privateTo: null }, limits);

describe('a room log', () => {
  const seqs = (events: RoomEvent[]) => events.map(({ seq }) => seq);

  it('gives what is next, and keeps what is ahead until its turn', () => {
    const log = logAt(3);
    expect(log.append(event(3))).to.deep.equal([]);
    expect(log.append(event(6))).to.deep.equal([]);
    expect(log.append(event(5))).to.deep.equal([]);
    expect(log.waiting).to.equal(5);
    expect(seqs(log.append(event(4)))).to.deep.equal([4, 5, 6]);
    expect(log.waiting).to.equal(undefined);
    expect(log.seq).to.equal(6);
  });

  it('keeps no more ahead than it may, but always takes the next', () => {
    const log = logAt(0);
    for (let seq = 2; seq <= 40; seq += 1) log.append(event(seq));
    expect(seqs(log.append(event(1))), 'the rest is missing, and will be fetched').to.deep.equal(
      Array.from({ length: 11 }, (_, i) => i + 1),
    );
  });

  it('goes on behind what can not be had any more', () => {
    const log = logAt(1);
    log.append(event(2));
    for (const seq of [5, 7, 8, 11]) log.append(event(seq));
    expect(seqs(log.skipTo(6))).to.deep.equal([7, 8]);
    expect(log.seq).to.equal(8);
    expect(log.waiting, 'what was still ahead is fetched').to.equal(undefined);
    expect(log.after(6)!.map(({ seq }) => seq)).to.deep.equal([7, 8]);
    expect(log.after(5), 'not contiguous').to.equal(undefined);
    expect(log.skipTo(3)).to.deep.equal([]);
    expect(log.seq, 'never back').to.equal(8);
  });

  it('gives back the contiguous events after a number, or nothing', () => {
    const log = logAt(0);
    for (let seq = 1; seq <= 15; seq += 1) log.append(event(seq));
    expect(log.after(15)).to.deep.equal([]);
    expect(log.after(12)!.map(({ seq }) => seq)).to.deep.equal([13, 14, 15]);
    expect(log.after(5)).to.have.length(10);
    expect(log.after(4), 'no longer remembered').to.equal(undefined);
    expect(log.after(16), 'never happened').to.equal(undefined);
  });

  it('forgets by bytes too', () => {
    const log = new RoomLog({ seq: 0, snapshot: {}, state: {}, privateTo: null }, { tailEvents: 10, tailBytes: 1000 });
    for (let seq = 1; seq <= 5; seq += 1) log.append(event(seq, 'x'.repeat(400)));
    expect(log.after(3)).to.have.length(2);
    expect(log.after(2)).to.equal(undefined);
  });

  it('has no snapshot once something happened after it', () => {
    const log = logAt(2);
    expect(log.snapshot).to.deep.equal({ seq: 2, data: { seq: 2 } });
    log.append(event(3));
    expect(log.snapshot).to.equal(undefined);
    log.reload({ seq: 4, snapshot: { seq: 4 }, state: {}, privateTo: null });
    expect(log.snapshot!.seq).to.equal(4);
    expect(log.seq, 'a snapshot ahead does not skip events').to.equal(3);
  });

  it('keeps the newer of two states', () => {
    const log = logAt(0);
    const state = (version: number) => ({ version, at: 'now', data: version });
    expect(log.update('bet:odds', state(2))).to.equal(true);
    expect(log.update('bet:odds', state(1))).to.equal(false);
    expect(log.update('bet:odds', state(2))).to.equal(false);
    expect(log.latest('bet:odds')!.data).to.equal(2);
  });

  it('delivers every event once and in order, however they arrive and repeat', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 120 }), arrivals => {
        const log = logAt(0);
        const delivered: number[] = [];
        for (const seq of arrivals) delivered.push(...seqs(log.append(event(seq))));
        expect(delivered).to.deep.equal(delivered.map((_, i) => i + 1));
        expect(log.seq).to.equal(delivered.length);
      }),
    );
  });
});
