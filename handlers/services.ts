// What handlers are handed: slow or secret work, and figures that an operator sets.
import type { Readable } from 'node:stream';
import type { NoticeData, NoticeType } from '../contracts/notifications.ts';
import type { RootName } from '../contracts/roomNames.ts';
import type { ProofType } from '../contracts/uploads.ts';
import type { Database } from '../models/database.ts';
import type { ObjectId } from '../models/define.ts';
import type { Tx } from '../models/tx.ts';
import type { Rooms } from '../rooms/rooms.ts';

export interface Passwords {
  /** `ip` is the address that it is done for: a crowd of one does not hold up the others. */
  hash(password: string, ip: string): Promise<string>;
  verify(hash: string, password: string, ip: string): Promise<boolean>;
  /** Takes as long as a verification, for identifiers that nobody has. */
  waste(password: string, ip: string): Promise<void>;
}

/** Secrets that access tokens are signed with. */
export interface SigningSecrets {
  /** A new one for this key, encrypted as it is stored. */
  make(kid: string): string;
}

/** One-time codes that are sent to people. */
export interface OneTimeCodes {
  make(): string;
  /** All that is kept of a code, and of what it is good for. */
  hash(purpose: string, code: string): string;
  /** Of what is kept for this subject. */
  idOf(subject: string): ObjectId;
}

/** A letter; the same `id` makes it the same letter for whoever gets it twice. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly id?: string;
}

/** Nobody can be reached there: trying again would change nothing. */
export class Undeliverable extends Error {}

export interface Mail {
  /** Rejects if it could not be handed over. @throws {Undeliverable} */
  send(letter: Letter): Promise<void>;
}
export interface Sms {
  send(letter: { to: string; text: string }): Promise<void>;
}

/** A notice for one device, in its reader's language. */
export interface PushMessage {
  readonly token: string;
  /** Of the notice: what is shown under it already is replaced. */
  readonly id: string;
  readonly type: NoticeType;
  readonly title: string;
  readonly body: string;
  readonly data: NoticeData;
  /** How many notices he has not read. */
  readonly unread: number;
}

/** What became of it: `dead` is a token that the service knows no more; `refused` will not be taken at another time either. */
export type PushOutcome =
  | { readonly kind: 'sent' | 'dead' | 'refused' }
  | { readonly kind: 'later'; readonly waitMs: number | undefined };

export interface Push {
  /** Never rejects. */
  send(message: PushMessage): Promise<PushOutcome>;
}

/** Counts what left the app, and what did not. */
export interface Deliveries {
  count(channel: 'push' | 'mail', outcome: 'sent' | 'dead' | 'refused' | 'unwanted' | 'postponed'): void;
}

/** One try at something secret. */
export interface Attempt {
  readonly kind: string;
  readonly ip: string;
  /** What it is about: an identifier, or a user. */
  readonly subject: string;
  /** How many are free of waiting, if not as many as usual. */
  readonly free?: number;
}

export interface Attempts {
  /** Counts an attempt before it is made. @throws {Refusal} RATE_LIMITED with the time after which the next may be made */
  begin(attempt: Attempt): Promise<void>;
  /** Forgets the attempts before it. */
  succeeded(attempt: Attempt): Promise<void>;
}

/** How much one user may say. */
export interface ChatRates {
  /** @throws {Refusal} RATE_LIMITED with `retryAfterMs` */
  spend(userId: string): void;
}

export interface Tokens {
  /** An access token of this session. */
  sign(userId: ObjectId, sessionId: ObjectId): { token: string; expiresAt: Date };
  /** A new family's first refresh token. */
  firstRefreshToken(sessionId: ObjectId): string;
  /** The one that follows: always the same for the same token. */
  successorOf(refreshToken: string): string;
  hash(refreshToken: string): string;
  /** The family that a refresh token names, or nothing if it is none that we made. */
  familyOf(refreshToken: string): ObjectId | undefined;
  refreshTokenExpiry(now: Date): Date;
}

/** What a command has done before its own transaction, where one would meet too many others at once. */
export interface Turns {
  /** A small transaction of its own, in the turn of its root. */
  take(root: RootName, work: (tx: Tx) => Promise<void>): Promise<void>;
}

/** What an operator has stopped, as nodes know it. */
export interface SwitchNews {
  /** Has every node look at once. */
  spread(): Promise<void>;
}

/** A seed that nobody knows yet. */
export interface SealedSeed {
  /** SHA-256 of its text: 64 hex digits. */
  readonly hash: string;
  /** The seed, encrypted. */
  readonly sealed: string;
}

/** Seeds that lots are drawn by. */
export interface Seeds {
  make(): SealedSeed;
  /** The seed: 64 hex digits. */
  open(seed: SealedSeed): string;
}

/** What a signed address is good for. */
export type AddressUse = 'upload' | 'read';

/** The part of an address that says that it was made here, and until when it is good. */
export interface SignedAddress {
  key: string;
  /** Seconds since 1970. */
  expires: number;
  signature: string;
}

/** Addresses of proofs; the same on every node. */
export interface ProofAddresses {
  /** Where it is uploaded, until then. */
  upload(proofId: ObjectId, until: Date): string;
  /** What its owner declares with; nothing is to be seen there. */
  proof(proofId: ObjectId): string;
  /** Where it is to be seen, for a while from now. */
  read(proofId: ObjectId): string;
  /** The proof that such an address names, whatever its host. */
  idIn(address: string): ObjectId | undefined;
  /** @throws {Refusal} NOT_FOUND for one that was not made here, ADDRESS_EXPIRED */
  assertGood(use: AddressUse, address: SignedAddress): void;
}

/** A picture as it is kept, and as 96 × 96 greys by which it is compared. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly grey: Uint8Array;
}

/** Looks at images that strangers send. */
export interface Images {
  /**
   * The same picture, upright, without anything but itself.
   * @param ip the address that it is done for: a crowd of one does not hold up the others
   * @throws {Refusal} UPLOAD_UNREADABLE, BUSY
   */
  normalise(bytes: Uint8Array, type: ProofType, ip: string): Promise<Picture>;
}

/** Where files are kept, apart from documents. Rejects where it can not be reached. */
export interface FileStore {
  put(name: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** Its bytes, or nothing where there is no such file. */
  open(name: string): Promise<Readable | undefined>;
  /** Names of all that begin so. */
  list(prefix: string): Promise<string[]>;
  /** Whether it was there or not. */
  remove(name: string): Promise<void>;
}

/** Rules whose figures an operator may set. */
export interface Terms {
  welcomePoints: number;
  feeBasisPoints: number;
  /** What the platform takes of entry fees. */
  platformFeeBasisPoints: number;
  /** Liquidity of a new bet, in points. */
  betLiquidity: number;
  /** Positions that a payout job handles in one transaction. */
  payoutChunk: number;
  /** How long to wait before a push is tried again that the service could not take; doubles with each try. */
  pushPauseMs: number;
  /** How long after it was made a key of access tokens signs: every node has learnt of it by then. */
  signingKeyDelayMs: number;
  /** Messages of one room in ten seconds, over all nodes. */
  chatPerRoom: number;
  /** How often one player may say how one match ended, within ten minutes. */
  declarationsPerMatch: number;
  /** Tournaments of one organizer that are not over. */
  openTournaments: number;
  /** Credits above it, in minor units, need a second admin; nothing does where it is not set. */
  fourEyesThreshold: number | undefined;
  /** How long an address for an upload is good. */
  uploadMs: number;
  /** Whose the first super admin's e-mail has to be, if it is said. */
  bootstrapEmail: string | undefined;
}

/** What an idempotency key stands for. */
export interface RecordIds {
  /** Of the record that a command of this owner under this key leaves. */
  recordId(owner: string, event: string, key: string): string;
}

export interface Services {
  passwords: Passwords;
  attempts: Attempts;
  codes: OneTimeCodes;
  signingSecrets: SigningSecrets;
  mail: Mail;
  push: Push;
  deliveries: Deliveries;
  sms: Sms;
  tokens: Tokens;
  seeds: Seeds;
  terms: Terms;
  rooms: Rooms;
  chatRates: ChatRates;
  proofAddresses: ProofAddresses;
  images: Images;
  files: FileStore;
  commandKeys: RecordIds;
  switches: SwitchNews;
  turns: Turns;
  /** Hands out a connection of its own, which waits for however slow an answer. */
  patiently<R>(work: (database: Database) => Promise<R>): Promise<R>;
}
