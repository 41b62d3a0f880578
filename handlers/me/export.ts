// All that is kept of the caller, for himself: the newest of every section, and any section page by page.
import { exportSection, meExport } from '../../contracts/me.ts';
import { ChatEntry } from '../../models/Chat.ts';
import { Notification, notificationView } from '../../models/Notification.ts';
import { Participant, participantView } from '../../models/Participant.ts';
import { Position, positionView } from '../../models/Position.ts';
import { Proof, proofView } from '../../models/Proof.ts';
import { PushDevice, pushDeviceView } from '../../models/PushDevice.ts';
import type { Reads } from '../../models/reads.ts';
import { profileView, User, userView } from '../../models/User.ts';
import { mine as groups } from '../groups/get.ts';
import { answer, type Handler, type SignedIn } from '../handle.ts';
import { type CursorInput, cursorPage } from '../paging.ts';
import type { Services } from '../services.ts';
import { list as teams } from '../teams/list.ts';
import { accountsOf } from '../wallet/accounts.ts';
import { transactions } from '../wallet/transactions.ts';
import { bets } from './bets.ts';
import { devices } from './devices.ts';
import { limitsOf } from './limits.ts';
import { logins } from './logins.ts';

const MOST_AT_ONCE = 100;

type Section = (typeof exportSection.options)[number];
type Page = (reads: Reads, page: CursorInput, caller: SignedIn, now: Date) => Promise<unknown>;

const asListed = (handler: Handler): Page => handler.query!.read;

const pagesOf = ({ proofAddresses }: Services): Record<Section, Page> => ({
  transactions: asListed(transactions),
  bets: asListed(bets),
  groups: asListed(groups),
  logins: asListed(logins),
  devices: asListed(devices),
  async positions(reads, page, { userId }) {
    const { found, nextCursor } = await cursorPage(reads, Position, { userId }, page);
    return { items: found.map(positionView), nextCursor };
  },
  async messages(reads, page, { userId }) {
    const { found, nextCursor } = await cursorPage(reads, ChatEntry, { userId, note: null }, page);
    const items = found.map(({ room, seq, text, createdAt }) => ({
      room,
      seq,
      text,
      createdAt: createdAt.toISOString(),
    }));
    return { items, nextCursor };
  },
  async notifications(reads, page, { userId }) {
    const [{ locale }, { found, nextCursor }] = await Promise.all([
      reads.get(User, userId),
      cursorPage(reads, Notification, { userId }, page),
    ]);
    return { items: found.map(notification => notificationView(notification, locale)), nextCursor };
  },
  async pushDevices(reads, page, { userId }) {
    const { found, nextCursor } = await cursorPage(reads, PushDevice, { userId }, page);
    return { items: found.map(pushDeviceView), nextCursor };
  },
  teams: asListed(teams),
  async tournaments(reads, page, { userId }) {
    const { found, nextCursor } = await cursorPage(reads, Participant, { userId }, page);
    return { items: found.map(participantView), nextCursor };
  },
  async proofs(reads, page, { userId }) {
    const kept = { userId, status: { $in: ['stored', 'declared'] } };
    const { found, nextCursor } = await cursorPage(reads, Proof, kept, page);
    return { items: found.map(proof => proofView(proof, proofAddresses.read)), nextCursor };
  },
});

export const exportOwn = (services: Services) =>
  answer(meExport, async (reads, { section, ...page }, caller, now) => {
    const pages = pagesOf(services);
    const { userId } = caller;
    const wanted = section ? [section] : exportSection.options;
    const [user, accounts, limits, ...found] = await Promise.all([
      reads.get(User, userId),
      accountsOf(reads, userId),
      limitsOf(reads, userId, now),
      ...wanted.map(name => pages[name](reads, { limit: MOST_AT_ONCE, ...page }, caller, now)),
    ]);
    return {
      user: userView(user),
      profile: profileView(user),
      accounts,
      ...limits,
      sections: Object.fromEntries(wanted.map((name, i) => [name, found[i]])),
    };
  });
