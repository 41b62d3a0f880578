// What people say to each other in a room: numbered without gaps by the room's `chatSeq`, apart from its events, so that chatter never slows play.
import { z } from 'zod';
import { can, command, guest, player, query, spoken } from './declare.ts';
import type { Locale } from './errors.ts';
import { id, nothing, offsetPage, offsetPageOf, text, time, UNSEEN, VISIBLE } from './values.ts';

const room = z.string().min(3).max(64);
const seq = z.int().min(1);
const reason = text(1, 200);

export const MOST_CHAT_CHARACTERS = 500;

/** As it is kept: composed, with one kind of line end, without blanks around. */
const tidy = (said: string) => said.replaceAll('\r\n', '\n').normalize('NFC').trim();

/** Line ends, and nothing else that is not seen. */
const CHAT_TEXT = new RegExp(`^(?:[^${UNSEEN}]|\\n)*$`, 'u');

/** Marks on one letter: no language needs more, and hundreds cover the lines above. */
const FEW_MARKS = /^\p{M}{0,8}(?:\P{M}\p{M}{0,8})*$/u;

/** Refused rather than stripped: nobody is made to say what he did not write. */
export const chatText = z
  .string()
  .overwrite(tidy)
  .min(1)
  .max(MOST_CHAT_CHARACTERS)
  .regex(CHAT_TEXT)
  .regex(FEW_MARKS)
  .regex(VISIBLE);

/** What the server itself says in a room, by what has happened there. In the room of a match it may tell of a player: `{name}`. */
export const systemNotes = {
  'bet:opened': { fr: 'Le pari est ouvert.', en: 'The bet is open.' },
  'bet:suspended': { fr: 'Le pari est suspendu.', en: 'The bet is suspended.' },
  'bet:resumed': { fr: 'Le pari reprend.', en: 'The bet goes on.' },
  'bet:closed': { fr: 'Le pari est fermé.', en: 'The bet is closed.' },
  'bet:resolved': { fr: 'Le pari est résolu : « {winner} ».', en: 'The bet is resolved: “{winner}”.' },
  'bet:corrected': {
    fr: 'Le résultat est corrigé : « {winner} ».',
    en: 'The result is corrected: “{winner}”.',
  },
  'bet:cancelled': {
    fr: 'Le pari est annulé, les mises sont rendues.',
    en: 'The bet is cancelled, stakes are given back.',
  },
  'tournament:opened': { fr: 'Les inscriptions sont ouvertes.', en: 'Registration is open.' },
  'tournament:started': { fr: 'Le tournoi commence.', en: 'The tournament begins.' },
  'tournament:completed': { fr: 'Le tournoi est terminé.', en: 'The tournament is over.' },
  'tournament:ready': { fr: 'Le tournoi est complet.', en: 'The tournament is full.' },
  'round:started': { fr: '{fr} : le tour commence.', en: '{en}: the round begins.' },
  'dispute:opened': {
    fr: '{fr}, match {number} : les joueurs se contredisent.',
    en: '{en}, match {number}: the players contradict each other.',
  },
  'dispute:resolved': {
    fr: '{fr}, match {number} : le litige est tranché.',
    en: '{en}, match {number}: the dispute is resolved.',
  },
  'result:corrected': {
    fr: '{fr}, match {number} : le résultat est corrigé.',
    en: '{en}, match {number}: the result is corrected.',
  },
  'tournament:cancelled': { fr: 'Le tournoi est annulé.', en: 'The tournament is cancelled.' },
  'match:ready': { fr: 'Le match peut être joué.', en: 'The match can be played.' },
  'match:scheduled': { fr: 'La date du match a changé.', en: 'The date of the match has changed.' },
  'match:extended': { fr: 'Le délai est prolongé.', en: 'There is more time.' },
  'match:replaced': { fr: '{name} joue maintenant ce match.', en: '{name} plays this match now.' },
  'match:declared': { fr: '{name} a déclaré un résultat.', en: '{name} has declared a result.' },
  'match:disputed': {
    fr: 'Les deux résultats diffèrent : le match est en litige.',
    en: 'The two results differ: the match is disputed.',
  },
  'match:resolved': { fr: 'Le litige est tranché.', en: 'The dispute is resolved.' },
  'match:validated': { fr: 'Le match est validé : {score}.', en: 'The match is validated: {score}.' },
  'match:forfeited': { fr: 'Le match est décidé sans être joué.', en: 'The match is decided without being played.' },
  'match:corrected': { fr: 'Le résultat est corrigé : {score}.', en: 'The result is corrected: {score}.' },
  'match:reminder': { fr: 'Encore {hours} h pour déclarer le résultat.', en: '{hours} h left to declare the result.' },
  'match:overdue': { fr: 'Le délai est passé : à l’arbitre de trancher.', en: 'Time is up: the referee decides.' },
} as const satisfies Record<string, Record<Locale, string>>;
export type SystemNoteName = keyof typeof systemNotes;

/** What the server said, in no language yet. */
export interface SystemNote {
  readonly name: SystemNoteName;
  /** What its text has in braces. */
  readonly data: Readonly<Record<string, string>>;
}

/** Of whom the server's own messages are. */
export const SYSTEM_NAME = 'Arène';

export const Message = z.strictObject({
  room: z.string(),
  seq,
  /** Nobody's where the server itself speaks. */
  userId: id.nullable(),
  name: z.string(),
  /** Empty once it is deleted. What the server says is in the reader's language. */
  text: z.string(),
  /** The `seq` of the message that this one answers. */
  replyTo: seq.nullable(),
  isSystem: z.boolean(),
  deletedAt: time.nullable(),
  createdAt: time,
});
export type Message = z.infer<typeof Message>;

/** That a message is deleted: counted like a message, so that whoever was away learns of it too. */
export const Deletion = z.strictObject({ room: z.string(), seq, messageSeq: seq, deletedAt: time });
export type Deletion = z.infer<typeof Deletion>;

export const chatMessage = spoken('chat:message', Message.shape);
export const chatDeleted = spoken('chat:deleted', Deletion.shape);

export const chatSend = command('chat:send', {
  summary: 'Says something in a room; whoever watches it hears it.',
  access: player,
  input: { room, text: chatText, replyTo: seq.optional() },
  output: z.strictObject({ message: Message }),
  errors: ['MUTED'],
  root: 'located',
  batch: true,
  replay: 'rebuild',
  cost: 2,
});

export const chatHistory = query('chat:history', {
  summary:
    'What was said before or after a number, or last. Messages and deletions together are numbered without gaps.',
  access: guest,
  input: {
    room,
    before: seq.optional(),
    after: z.int().min(0).optional(),
    limit: z.int().min(1).max(100).optional(),
  },
  output: z.strictObject({
    room: z.string(),
    messages: z.array(Message),
    deletions: z.array(Deletion),
    /** The number of the last that was said or deleted in the room. */
    chatSeq: z.int(),
  }),
});

export const chatDelete = command('chat:delete', {
  summary: "Takes a message's text away from everybody; for moderators of the room.",
  access: player,
  input: { room, seq, reason: reason.optional() },
  output: z.strictObject({ message: Message }),
  root: 'located',
  audit: 'chat_delete',
});

const MOST_MUTE_MINUTES = 366 * 24 * 60;

export const chatMute = command('chat:mute', {
  summary:
    'Keeps a user from writing in a room for so many minutes; 0 lets him write again. For moderators of the room.',
  access: player,
  input: { room, userId: id, minutes: z.int().min(0).max(MOST_MUTE_MINUTES), reason },
  output: z.strictObject({ mutedUntil: time.nullable() }),
  root: 'located',
  audit: 'chat_mute',
});

export const chatReport = command('chat:report', {
  summary: 'Shows a message to the moderators.',
  access: player,
  input: { room, seq, reason },
  output: nothing,
  cost: 5,
});

export const reportStatus = z.enum(['open', 'closed']);
export const ChatReport = z.strictObject({
  id,
  message: Message,
  /** Users who have reported it, the first 50 of them. */
  reporters: z.array(z.strictObject({ userId: id, reason: z.string(), at: time })),
  status: reportStatus,
  /** Who deleted the message, or found nothing wrong with it. */
  closedBy: id.nullable(),
  closedAt: time.nullable(),
  createdAt: time,
  updatedAt: time,
});
export type ChatReport = z.infer<typeof ChatReport>;

const moderator = can('chat.moderate');

export const adminChatReportList = query('GET /admin/chat/reports', {
  summary: 'Messages that users have reported.',
  access: moderator,
  input: {
    ...offsetPage('createdAt', 'updatedAt'),
    status: reportStatus.optional(),
    room: room.optional(),
    userId: id.optional(),
  },
  output: offsetPageOf(ChatReport),
  audit: 'admin_list_chat_reports',
});

export const adminChatReportClose = command('POST /admin/chat/reports/:reportId/close', {
  summary: 'Closes a report without deleting the message.',
  access: moderator,
  input: { reportId: id },
  output: z.strictObject({ report: ChatReport }),
  audit: 'admin_close_chat_report',
});

/** What the server said, in this language. */
export const noteText = ({ name, data }: SystemNote, locale: Locale, person = ''): string =>
  systemNotes[name][locale].replace(/\{(\w+)\}/g, (_, field: string) =>
    field === 'name' ? person : (data[field] ?? ''),
  );
