// All that personal events tell, as it stands now: what a client asks for when it was away.
import { meSync } from '../../contracts/me.ts';
import { unreadBy } from '../../models/Notification.ts';
import { Position, positionView } from '../../models/Position.ts';
import { User, userView } from '../../models/User.ts';
import { answer } from '../handle.ts';
import type { Services } from '../services.ts';
import { accountsOf } from '../wallet/accounts.ts';
import { waitingFor } from './waiting.ts';

const MOST_POSITIONS = 100;

export const sync = ({ proofAddresses }: Services) =>
  answer(meSync, async (reads, _input, { userId }, now) => {
    const [user, accounts, open, waiting, unreadNotifications] = await Promise.all([
      reads.get(User, userId),
      accountsOf(reads, userId),
      reads.find(Position, { userId, status: 'open' }, { sort: { createdAt: -1 }, limit: MOST_POSITIONS }),
      waitingFor(reads, userId, now, proofAddresses.read),
      unreadBy(reads, userId),
    ]);
    return {
      user: userView(user),
      accounts,
      openPositions: open.map(positionView),
      waiting,
      unreadNotifications,
      serverTime: now.toISOString(),
    };
  });
