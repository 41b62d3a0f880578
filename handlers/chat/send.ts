// Somebody says something: he may write here, is not muted, and neither he nor the room is too loud.
import { chatSend } from '../../contracts/chat.ts';
import { Refusal, refuse } from '../../contracts/errors.ts';
import { Chat, ChatEntry, ChatMute, messageView, muteId, silentChat } from '../../models/Chat.ts';
import { ref } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';
import { shownName, User } from '../../models/User.ts';
import { handle, type SignedIn } from '../handle.ts';
import type { Services } from '../services.ts';
import { assertMaySignIn } from '../session/openSession.ts';
import { type ChatPlace, placeOf } from './places.ts';

const WINDOW_MS = 10_000;

export const send = ({ chatRates, terms }: Services) =>
  handle(chatSend, {
    prefetch({ room }, { userId }) {
      const place = placeOf(room);
      return [
        ref(Chat, place.room),
        ref(User, userId),
        ref(ChatMute, muteId(place.room, userId)),
        ...place.rules.prefetch(place.id),
      ];
    },

    locate: (_, { room }) => placeOf(room).root,

    prepare: async (_, { userId }) => chatRates.spend(userId.toString()),

    async run(tx, { room, text, replyTo }, caller) {
      const place = placeOf(room);
      await place.rules.assertWritable(tx, place.id, caller);
      const author = await tx.get(User, caller.userId);
      assertMaySignIn(author);
      // A mute writes it too, so none is overlooked.
      const chat = await tx.rootOr(Chat, place.room, () => silentChat(place.room, tx.now));
      await assertNotMuted(tx, place, caller);
      if (replyTo !== undefined) await assertMessage(tx, place, replyTo);
      spend(chat, tx.now, terms.chatPerRoom);
      const said = tx.chat(chat, {
        _id: tx.newId(),
        userId: caller.userId,
        name: shownName(author),
        text,
        replyTo: replyTo ?? null,
      });
      return { message: messageView(said, caller.locale) };
    },

    rebuild: async (tx, _input, { locale }) => ({ message: messageView(await tx.get(ChatEntry, tx.newId()), locale) }),
  });

/** @throws {Refusal} MUTED with its reason, and after which time he may write again */
async function assertNotMuted(tx: Tx, { room }: ChatPlace, { userId }: SignedIn): Promise<void> {
  const mute = await tx.one(ChatMute, { _id: muteId(room, userId) });
  if (!mute || mute.until <= tx.now) return;
  throw new Refusal('MUTED', {
    details: { reason: mute.reason, until: mute.until.toISOString() },
    retryAfterMs: mute.until.getTime() - tx.now.getTime(),
  });
}

/** @throws {Refusal} NOT_FOUND */
async function assertMessage(tx: Tx, { room }: ChatPlace, seq: number): Promise<void> {
  if (!(await tx.one(ChatEntry, { room, seq, deletes: null }))) refuse('NOT_FOUND', { field: 'replyTo' });
}

/** Counted in the chat itself: exact, on however many nodes it is written. @throws {Refusal} RATE_LIMITED */
function spend(chat: Chat, now: Date, limit: number): void {
  const endsAt = chat.rateSince.getTime() + WINDOW_MS;
  if (now.getTime() >= endsAt) Object.assign(chat, { rateSince: now, rateCount: 0 });
  else if (chat.rateCount >= limit) throw new Refusal('RATE_LIMITED', { retryAfterMs: endsAt - now.getTime() });
  chat.rateCount += 1;
}
