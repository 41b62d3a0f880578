// What a transaction will tell once it has committed; nothing of it leaves before.
import type { Deletion, Message, SystemNote } from '../contracts/chat.ts';
import type { NoticeData, NoticeType } from '../contracts/notifications.ts';
import type { RoomName } from '../contracts/roomNames.ts';
import type { RoomEvent } from '../contracts/rooms.ts';
import type { ObjectId } from './define.ts';

/** A room's conflated state under one event name; the latest version wins. */
export interface RoomStateUpdate {
  room: RoomName;
  event: string;
  version: number;
  at: string;
  data: unknown;
}

/** A message or a deletion, as nodes tell each other: what the server said is in no language yet, and of this person. */
export type ChatNews = { room: RoomName; seq: number } & (
  | { message: Message; note: SystemNote | null; person: string }
  | { deletion: Deletion }
);

/** Something that a user is notified of, in no language yet. */
export interface Notice {
  id: string;
  userId: string;
  type: NoticeType;
  data: NoticeData;
  at: string;
}

/** A message for all sockets of one user. Most users have none: `data` may be made when it is asked for. */
export interface Tell {
  readonly userId: string;
  readonly event: string;
  readonly at: string;
  readonly data: unknown;
}

/** A user whose sessions end now, or whose rights have changed. */
export interface RevocationNotice {
  id: string;
  userId: string;
  /** One session (token family) only; all of them where absent. */
  sessionId?: string;
  /** Milliseconds since 1970: what was read later has seen it. */
  at: number;
  reason:
    | 'banned'
    | 'disabled'
    | 'deleted'
    | 'logged_out'
    | 'token_reused'
    | 'rights_changed'
    | 'password_changed'
    | 'device_revoked';
}

export type Announcement =
  | { kind: 'news'; event: RoomEvent }
  | { kind: 'state'; key: string; make: () => RoomStateUpdate }
  | { kind: 'chat'; entry: ChatNews }
  | { kind: 'tell'; tell: Tell }
  | { kind: 'notice'; notice: Notice }
  | { kind: 'account'; id: string; ownerId: ObjectId; reason: string }
  | { kind: 'touch'; room: RoomName }
  | { kind: 'revocation'; notice: RevocationNotice }
  | { kind: 'job'; runAt: Date }
  | { kind: 'after'; step: () => void | Promise<void> };

/** All that a committed transaction has to tell, in order. */
export interface Committed {
  news: RoomEvent[];
  states: RoomStateUpdate[];
  chat: ChatNews[];
  tells: Tell[];
  notices: Notice[];
  /** Rooms without a root whose state must be computed anew. */
  touched: RoomName[];
  revocations: RevocationNotice[];
  /** When the earliest job that was queued wants to run. */
  jobsAt: Date | undefined;
  steps: (() => void | Promise<void>)[];
}
