// What concerns one user and is kept until he has read it: stored as a type with data, told in his language.
import { z } from 'zod';
import { command, personal, player, query } from './declare.ts';
import type { Locale } from './errors.ts';
import { anyObject, type Currency, cursorPage, cursorPageOf, id, time } from './values.ts';

interface Texts {
  readonly title: string;
  readonly body: string;
}

/** Every type there is, with its texts: what stands in braces is in the data, `{money}` from `amount` and `currency`. */
export const notices = {
  'bet.paid': {
    fr: { title: 'Pari gagné', body: '« {bet} » vous rapporte {money}.' },
    en: { title: 'Bet won', body: '“{bet}” pays you {money}.' },
  },
  'bet.refunded': {
    fr: { title: 'Pari annulé', body: '« {bet} » est annulé : {money} vous sont rendus.' },
    en: { title: 'Bet cancelled', body: '“{bet}” is cancelled: you get {money} back.' },
  },
  'bet.taken_back': {
    fr: { title: 'Résultat corrigé', body: 'Le résultat de « {bet} » est corrigé : {money} vous sont repris.' },
    en: { title: 'Result corrected', body: 'The result of “{bet}” is corrected: {money} are taken back.' },
  },
  'account.banned': {
    fr: { title: 'Compte banni', body: 'Votre compte est banni. {reason}' },
    en: { title: 'Account banned', body: 'Your account is banned. {reason}' },
  },
  'account.unbanned': {
    fr: { title: 'Compte rétabli', body: 'Votre compte n’est plus banni.' },
    en: { title: 'Account restored', body: 'Your account is no longer banned.' },
  },
  'account.new_device': {
    fr: { title: 'Nouvel appareil', body: 'Connexion depuis un nouvel appareil : {device}.' },
    en: { title: 'New device', body: 'Somebody signed in on a new device: {device}.' },
  },
  'wallet.credited': {
    fr: { title: 'Compte crédité', body: 'Vous recevez {money}. {reason}' },
    en: { title: 'Account credited', body: 'You receive {money}. {reason}' },
  },
  'wallet.debited': {
    fr: { title: 'Compte débité', body: '{money} sont retirés de votre compte. {reason}' },
    en: { title: 'Account debited', body: '{money} are taken from your account. {reason}' },
  },
  'approval.waiting': {
    fr: { title: 'Approbation demandée', body: 'Un crédit de {money} attend un second administrateur.' },
    en: { title: 'Approval needed', body: 'A credit of {money} waits for a second admin.' },
  },
  'group.joined': {
    fr: { title: 'Nouveau groupe', body: 'Vous êtes membre de « {group} ».' },
    en: { title: 'New group', body: 'You are a member of “{group}”.' },
  },
  'group.left': {
    fr: { title: 'Groupe quitté', body: 'Vous n’êtes plus membre de « {group} ».' },
    en: { title: 'Group left', body: 'You are no longer a member of “{group}”.' },
  },
} as const satisfies Record<string, Record<Locale, Texts>>;
export type NoticeType = keyof typeof notices;

/** What a notice tells, in no language yet. */
export type NoticeData = Readonly<Record<string, string | number | null>>;

const noticeTypes = Object.keys(notices) as [NoticeType, ...NoticeType[]];

export const Notification = z.strictObject({
  id,
  type: z.enum(noticeTypes),
  /** In the user's language. */
  title: z.string(),
  body: z.string(),
  /** Ids and amounts that the texts tell of. */
  data: anyObject,
  readAt: time.nullable(),
  createdAt: time,
  updatedAt: time,
});
export type Notification = z.infer<typeof Notification>;

const unread = z.int();

export const notificationList = query('notification:list', {
  summary: 'What the caller was notified of, newest first; kept for 90 days.',
  access: player,
  input: { unread: z.boolean().optional(), ...cursorPage },
  output: cursorPageOf(Notification).extend({ unread }),
});

export const notificationRead = command('notification:read', {
  summary: 'Marks notifications as read: those named, or all.',
  access: player,
  input: { ids: z.array(id).min(1).max(100).optional(), all: z.literal(true).optional() },
  output: z.strictObject({ unread }),
});

/** One more, and how many the user has not read. */
export const notificationNew = personal('notification:new', { notification: Notification, unread });

/** Digits after the point of what is counted in minor units. */
const scales: Record<Currency, number> = { POINT: 0, COIN: 2, XOF: 0, GHS: 2 };
const moneyText = (amount: number, currency: Currency): string => {
  const shown = (Math.abs(amount) / 10 ** scales[currency]).toFixed(scales[currency]);
  return `${shown} ${currency === 'POINT' ? 'points' : currency}`;
};

/** What a notice says in this language. */
export function noticeTexts(type: NoticeType, data: NoticeData, locale: Locale): Texts {
  const said: NoticeData =
    typeof data.amount === 'number' ? { ...data, money: moneyText(data.amount, data.currency as Currency) } : data;
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, field: string) => String(said[field] ?? '')).trim();
  const { title, body } = notices[type][locale];
  return { title: filled(title), body: filled(body) };
}
