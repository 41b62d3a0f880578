// The room of a bet: everything about it stands in one document, so a snapshot is one read.
import { betOdds } from '../contracts/bets.ts';
import type { Snapshots } from '../contracts/rooms.ts';
import { BetBook, betView, oddsBoard } from '../models/BetBook.ts';
import { ObjectId } from '../models/define.ts';
import { GroupMember } from '../models/Group.ts';
import type { RoomSource } from './source.ts';

export const betRoom: RoomSource = {
  async load(reads, id) {
    const book = await reads.get(BetBook, new ObjectId(id));
    const odds = { version: book.version, at: book.updatedAt.toISOString(), data: oddsBoard(book) };
    const snapshot: Snapshots['bet'] = { bet: betView(book) };
    return {
      seq: book.seq,
      snapshot,
      state: { [betOdds.name]: odds },
      privateTo: book.groupIsOpen ? null : book.groupId,
    };
  },

  async mayWatch(reads, groupId, { userId, permissions }) {
    if (permissions.has('bets.manage')) return true;
    return userId !== undefined && (await reads.one(GroupMember, { userId, groupId })) !== undefined;
  },

  async heads(reads, ids) {
    const filter = { _id: { $in: ids.map(id => new ObjectId(id)) } };
    const books = await reads.find(BetBook, filter, { project: { seq: 1, version: 1 } });
    return books.map(({ _id, seq, version }) => ({ id: _id.toString(), seq, version }));
  },

  hasChat: true,
  versioned: betOdds,
};
