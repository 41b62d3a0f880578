// The chat of a room: a root of its own that counts it, what was said, who may not write, and what was reported.
import {
  type Deletion,
  type Message,
  noteText,
  type ChatReport as ReportView,
  SYSTEM_NAME,
  type SystemNote,
} from '../contracts/chat.ts';
import type { Locale } from '../contracts/errors.ts';
import type { RoomName } from '../contracts/roomNames.ts';
import type { ChatNews } from './announcements.ts';
import { model, type New, type ObjectId, type Root, Schema, type Stored } from './define.ts';

/** Named like its room. */
export interface Chat extends Root<string> {
  /** The number of the last entry. */
  seq: number;
  /** The number of the last event of the room that was retold here. */
  retold: number;
  /** Messages since then: how much is said lately. */
  rateSince: Date;
  rateCount: number;
}

export const Chat = model<Chat>('Chat', 'chats', {
  fields: {
    _id: { type: String, required: true },
    seq: { type: Number, required: true },
    retold: { type: Number, required: true },
    rateSince: { type: Date, required: true },
    rateCount: { type: Number, required: true },
    version: { type: Number, required: true },
  },
});

/** The chat of a room in which nothing was said yet. */
export const silentChat = (room: RoomName, now: Date): Chat => ({
  _id: room,
  seq: 0,
  retold: 0,
  rateSince: now,
  rateCount: 0,
  version: 1,
  createdAt: now,
  updatedAt: now,
});

/** A message, or that one was deleted (`deletes`). */
export interface ChatEntry extends Stored {
  room: RoomName;
  seq: number;
  /** Its author; where the server speaks, of whom it tells, if of somebody. */
  userId: ObjectId | null;
  /** What its author was called when he wrote it. */
  name: string;
  text: string;
  note: SystemNote | null;
  replyTo: number | null;
  deletedAt: Date | null;
  deletes: number | null;
}

export const ChatEntry = model<ChatEntry>('ChatEntry', 'chatEntries', {
  fields: {
    room: { type: String, required: true },
    seq: { type: Number, required: true },
    userId: { type: Schema.Types.ObjectId, default: null },
    name: { type: String, default: '' },
    text: { type: String, default: '' },
    note: { type: Schema.Types.Mixed, default: null },
    replyTo: { type: Number, default: null },
    deletedAt: { type: Date, default: null },
    deletes: { type: Number, default: null },
  },
  indexes: [[{ room: 1, seq: 1 }, { unique: true }], [{ userId: 1, createdAt: -1 }]],
});

/** What a new entry may leave out. */
export const blankEntry = {
  userId: null,
  name: '',
  text: '',
  note: null,
  replyTo: null,
  deletedAt: null,
  deletes: null,
} satisfies Partial<New<ChatEntry>>;

export interface ChatMute extends Stored<string> {
  until: Date;
  reason: string;
  mutedBy: ObjectId;
}

export const ChatMute = model<ChatMute>('ChatMute', 'chatMutes', {
  fields: {
    _id: { type: String, required: true },
    until: { type: Date, required: true },
    reason: { type: String, required: true },
    mutedBy: { type: Schema.Types.ObjectId, required: true },
  },
  indexes: [[{ until: 1 }, { expireAfterSeconds: 0 }]],
});

/** A user's one mute in a room. */
export const muteId = (room: RoomName, userId: { toString(): string }): string => `${room}/${userId}`;

/** Of one message, under its id, however many report it. */
export interface ChatReport extends Root {
  room: RoomName;
  seq: number;
  /** Who wrote the message. */
  userId: ObjectId;
  reporters: { userId: ObjectId; reason: string; at: Date }[];
  status: ReportView['status'];
  closedBy: ObjectId | null;
  closedAt: Date | null;
}

export const ChatReport = model<ChatReport>('ChatReport', 'chatReports', {
  fields: {
    room: { type: String, required: true },
    seq: { type: Number, required: true },
    userId: { type: Schema.Types.ObjectId, required: true },
    reporters: { type: [Schema.Types.Mixed], required: true } as never,
    status: { type: String, required: true, enum: ['open', 'closed'] },
    closedBy: { type: Schema.Types.ObjectId, default: null },
    closedAt: { type: Date, default: null },
    version: { type: Number, required: true },
  },
  indexes: [[{ status: 1, createdAt: -1 }], [{ createdAt: -1 }]],
});

/** A message for whoever reads this language; `name` is what its author is called now, if that is known. */
export const messageView = (entry: ChatEntry, locale: Locale, name = entry.name): Message => ({
  room: entry.room,
  seq: entry.seq,
  userId: entry.note ? null : (entry.userId?.toString() ?? null),
  name: entry.note ? SYSTEM_NAME : name,
  text: entry.note ? noteText(entry.note, locale, name) : entry.text,
  replyTo: entry.replyTo,
  isSystem: entry.note !== null,
  deletedAt: entry.deletedAt?.toISOString() ?? null,
  createdAt: entry.createdAt.toISOString(),
});

export const deletionView = ({ room, seq, deletes, createdAt }: ChatEntry): Deletion => ({
  room,
  seq,
  messageSeq: deletes!,
  deletedAt: createdAt.toISOString(),
});

/** As nodes tell each other. */
export const chatNews = (entry: ChatEntry): ChatNews => ({
  room: entry.room,
  seq: entry.seq,
  ...(entry.deletes === null
    ? { message: messageView(entry, 'fr'), note: entry.note, person: entry.name }
    : { deletion: deletionView(entry) }),
});

export const reportView = (report: ChatReport, message: Message): ReportView => ({
  id: report._id.toString(),
  message,
  reporters: report.reporters.map(({ userId, reason, at }) => ({
    userId: userId.toString(),
    reason,
    at: at.toISOString(),
  })),
  status: report.status,
  closedBy: report.closedBy?.toString() ?? null,
  closedAt: report.closedAt?.toISOString() ?? null,
  createdAt: report.createdAt.toISOString(),
  updatedAt: report.updatedAt.toISOString(),
});
