// The lobby: open public bets, the newest and the busiest; state only, computed anew when a bet says so.
import { lobbyChanged } from '../contracts/bets.ts';
import { BetBook, betView } from '../models/BetBook.ts';
import type { RoomSource } from './source.ts';

const SHOWN = 20;
const openPublic = { status: 'open', groupId: null };

export const lobbyRoom: RoomSource = {
  async load(reads, _id, stamp) {
    const [newest, busiest] = await Promise.all([
      reads.find(BetBook, openPublic, { sort: { createdAt: -1, _id: -1 }, limit: SHOWN }),
      reads.find(BetBook, openPublic, { sort: { positionsTaken: -1, _id: -1 }, limit: SHOWN }),
    ]);
    const data = { newest: newest.map(betView), busiest: busiest.map(betView) };
    return { seq: 0, snapshot: {}, state: { [lobbyChanged.name]: { ...stamp, data } }, privateTo: null };
  },
};
