// What moderators do: take a message away from everybody, and keep somebody from writing.
import { chatDelete, chatMute } from '../../contracts/chat.ts';
import { refuse } from '../../contracts/errors.ts';
import { Chat, ChatEntry, ChatMute, ChatReport, muteId, silentChat } from '../../models/Chat.ts';
import { ObjectId } from '../../models/define.ts';
import type { Tx } from '../../models/tx.ts';
import { permissionsOf, User } from '../../models/User.ts';
import { handle } from '../handle.ts';
import { messageViewNow } from './authors.ts';
import { type ChatPlace, moderatedPlace, placeOf } from './places.ts';
import { closeReport } from './reports.ts';

const MINUTE_MS = 60_000;

const rootOf = (tx: Tx, { room }: ChatPlace) => tx.rootOr(Chat, room, () => silentChat(room, tx.now));
const about = ({ room }: ChatPlace) => ({ relatedEntityType: 'room', relatedEntityId: room });

export const remove = handle(chatDelete, {
  locate: (_, { room }) => placeOf(room).root,

  async run(tx, { room, seq, reason }, caller) {
    const place = await moderatedPlace(tx, room, caller);
    const chat = await rootOf(tx, place);
    const found = await tx.one(ChatEntry, { room: place.room, seq, deletes: null, note: null });
    const message = await tx.edit(ChatEntry, found?._id ?? refuse('NOT_FOUND', { field: 'seq' }));
    tx.audit({ ...about(place), targetUserId: message.userId!, metadata: { seq }, ...(reason && { reason }) });
    if (!message.deletedAt) {
      Object.assign(message, { text: '', deletedAt: tx.now });
      tx.chat(chat, { deletes: seq });
      const report = await tx.one(ChatReport, { _id: message._id, status: 'open' });
      if (report) await closeReport(tx, report._id, caller);
    }
    return { message: await messageViewNow(tx, message, caller.locale) };
  },
});

export const mute = handle(chatMute, {
  locate: (_, { room }) => placeOf(room).root,

  async run(tx, { room, userId, minutes, reason }, caller) {
    const place = await moderatedPlace(tx, room, caller);
    const target = await tx.get(User, new ObjectId(userId));
    if (permissionsOf(target).includes('chat.moderate')) refuse('FORBIDDEN', { reason: 'moderator' });
    // Written, so that messages decided on before this are decided anew.
    await rootOf(tx, place);
    const until = new Date(tx.now.getTime() + minutes * MINUTE_MS);
    await keepMute(tx, muteId(place.room, userId), { until, reason, mutedBy: caller.userId });
    tx.audit({ ...about(place), targetUserId: target._id, reason, metadata: { minutes } });
    return { mutedUntil: minutes > 0 ? until.toISOString() : null };
  },
});

async function keepMute(tx: Tx, _id: string, mute: Pick<ChatMute, 'until' | 'reason' | 'mutedBy'>): Promise<void> {
  if (await tx.one(ChatMute, { _id })) Object.assign(await tx.edit(ChatMute, _id), mute);
  else tx.insert(ChatMute, { _id, ...mute });
}
