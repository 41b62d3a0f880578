// What concerns one user and is kept until he has read it: stored as a type with data, told in his language.
import { z } from 'zod';
import { command, personal, player, query } from './declare.ts';
import type { Locale } from './errors.ts';
import { anyObject, type Currency, cursorPage, cursorPageOf, id, nothing, time } from './values.ts';

interface Texts {
  readonly title: string;
  readonly body: string;
}

interface Spec extends Readonly<Record<Locale, Texts>> {
  /** Important enough to be mailed too: money taken or won, the account itself, and what waits for somebody's decision. */
  readonly mail?: true;
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
    mail: true,
    fr: { title: 'Résultat corrigé', body: 'Le résultat de « {bet} » est corrigé : {money} vous sont repris.' },
    en: { title: 'Result corrected', body: 'The result of “{bet}” is corrected: {money} are taken back.' },
  },
  'bet.proposed': {
    fr: { title: 'Paris à résoudre', body: 'Un match de « {tournament} » est décidé : {bets} pari(s) à résoudre.' },
    en: { title: 'Bets to resolve', body: 'A match of “{tournament}” is decided: {bets} bet(s) to resolve.' },
  },
  'bet.flagged': {
    fr: {
      title: 'Paris à revoir',
      body: 'Un résultat de « {tournament} » a changé : {bets} pari(s) résolu(s) à revoir.',
    },
    en: { title: 'Bets to review', body: 'A result of “{tournament}” has changed: {bets} resolved bet(s) to review.' },
  },
  'account.banned': {
    mail: true,
    fr: { title: 'Compte banni', body: 'Votre compte est banni. {reason}' },
    en: { title: 'Account banned', body: 'Your account is banned. {reason}' },
  },
  'account.unbanned': {
    mail: true,
    fr: { title: 'Compte rétabli', body: 'Votre compte n’est plus banni.' },
    en: { title: 'Account restored', body: 'Your account is no longer banned.' },
  },
  'account.new_device': {
    mail: true,
    fr: { title: 'Nouvel appareil', body: 'Connexion depuis un nouvel appareil : {device}.' },
    en: { title: 'New device', body: 'Somebody signed in on a new device: {device}.' },
  },
  'wallet.credited': {
    fr: { title: 'Compte crédité', body: 'Vous recevez {money}. {reason}' },
    en: { title: 'Account credited', body: 'You receive {money}. {reason}' },
  },
  'wallet.debited': {
    mail: true,
    fr: { title: 'Compte débité', body: '{money} sont retirés de votre compte. {reason}' },
    en: { title: 'Account debited', body: '{money} are taken from your account. {reason}' },
  },
  'approval.waiting': {
    mail: true,
    fr: { title: 'Approbation demandée', body: 'Un crédit de {money} attend un second administrateur.' },
    en: { title: 'Approval needed', body: 'A credit of {money} waits for a second admin.' },
  },
  'tournament.full': {
    fr: { title: 'Tournoi complet', body: '« {tournament} » est complet : il va commencer.' },
    en: { title: 'Tournament full', body: '“{tournament}” is full: it is about to start.' },
  },
  'tournament.not_full': {
    mail: true,
    fr: {
      title: 'Tournoi incomplet',
      body: 'Les inscriptions à « {tournament} » sont closes sans le compte : il sera annulé dans 24 h.',
    },
    en: {
      title: 'Tournament not full',
      body: 'Registration for “{tournament}” has ended without enough players: it will be cancelled in 24 hours.',
    },
  },
  'tournament.cancelled': {
    mail: true,
    fr: { title: 'Tournoi annulé', body: '« {tournament} » est annulé. {reason}' },
    en: { title: 'Tournament cancelled', body: '“{tournament}” is cancelled. {reason}' },
  },
  'tournament.started': {
    fr: { title: 'Tournoi commencé', body: '« {tournament} » commence.' },
    en: { title: 'Tournament started', body: '“{tournament}” begins.' },
  },
  'tournament.completed': {
    fr: { title: 'Tournoi terminé', body: '« {tournament} » est terminé : voyez le classement final.' },
    en: { title: 'Tournament over', body: '“{tournament}” is over: see the final ranking.' },
  },
  'tournament.prize': {
    mail: true,
    fr: { title: 'Gain', body: '« {tournament} » vous rapporte {money}.' },
    en: { title: 'Prize', body: '“{tournament}” pays you {money}.' },
  },
  'tournament.taken_back': {
    mail: true,
    fr: { title: 'Résultat corrigé', body: 'Un résultat de « {tournament} » est corrigé : {money} vous sont repris.' },
    en: { title: 'Result corrected', body: 'A result of “{tournament}” is corrected: {money} are taken back.' },
  },
  'match.ready': {
    fr: { title: 'Match prêt', body: 'Votre match dans « {tournament} » peut être joué.' },
    en: { title: 'Match ready', body: 'Your match in “{tournament}” can be played.' },
  },
  'match.scheduled': {
    fr: { title: 'Match déplacé', body: 'Votre match dans « {tournament} » se joue à partir du {scheduledAt}.' },
    en: { title: 'Match moved', body: 'Your match in “{tournament}” can be played from {scheduledAt} on.' },
  },
  'tournament.withdrawal': {
    fr: { title: 'Retrait', body: 'Un joueur se retire de « {tournament} » : remplacez-le s’il n’a pas joué.' },
    en: { title: 'Withdrawal', body: 'A player withdraws from “{tournament}”: replace him if he has not played.' },
  },
  'tournament.replacing': {
    fr: { title: 'Remplaçant', body: 'Vous remplacez un joueur dans « {tournament} ».' },
    en: { title: 'Replacement', body: 'You replace a player in “{tournament}”.' },
  },
  'match.declared': {
    fr: { title: 'Score déclaré', body: 'Votre adversaire dans « {tournament} » a déclaré un score : à vous.' },
    en: { title: 'Result declared', body: 'Your opponent in “{tournament}” has declared a result: your turn.' },
  },
  'match.validated': {
    fr: { title: 'Match validé', body: 'Le résultat de votre match dans « {tournament} » est acquis.' },
    en: { title: 'Match validated', body: 'The result of your match in “{tournament}” stands.' },
  },
  'match.corrected': {
    fr: { title: 'Résultat corrigé', body: 'Un résultat de « {tournament} » est corrigé : voyez où vous en êtes.' },
    en: { title: 'Result corrected', body: 'A result of “{tournament}” is corrected: see where you stand.' },
  },
  'match.reminder': {
    fr: { title: 'Score attendu', body: 'Encore {hours} h pour déclarer votre match dans « {tournament} ».' },
    en: { title: 'Result awaited', body: '{hours} h left to declare your match in “{tournament}”.' },
  },
  'match.overdue': {
    mail: true,
    fr: {
      title: 'Délai dépassé',
      body: 'Un match de « {tournament} » n’est pas déclaré à temps : à vous de trancher.',
    },
    en: { title: 'Deadline passed', body: 'A match of “{tournament}” was not declared in time: decide it.' },
  },
  'match.disputed': {
    mail: true,
    fr: { title: 'Litige', body: 'Les joueurs d’un match de « {tournament} » se contredisent : arbitrage requis.' },
    en: { title: 'Dispute', body: 'The players of a match in “{tournament}” contradict each other: decide it.' },
  },
  'match.dispute_resolved': {
    fr: { title: 'Litige tranché', body: 'Votre match dans « {tournament} » est tranché. {notes}' },
    en: { title: 'Dispute resolved', body: 'Your match in “{tournament}” is decided. {notes}' },
  },
  'match.promoted': {
    fr: { title: 'Qualifié', body: 'Vous passez au tour suivant de « {tournament} ».' },
    en: { title: 'Through', body: 'You go on to the next round of “{tournament}”.' },
  },
  'match.eliminated': {
    fr: { title: 'Éliminé', body: '« {tournament} » s’arrête ici pour vous.' },
    en: { title: 'Eliminated', body: '“{tournament}” ends here for you.' },
  },
  'tournament.kicked': {
    fr: { title: 'Inscription retirée', body: 'Vous ne participez plus à « {tournament} ». {reason}' },
    en: { title: 'Removed', body: 'You no longer take part in “{tournament}”. {reason}' },
  },
  'tournament.absent': {
    fr: {
      title: 'Inscription retirée',
      body: '« {tournament} » commence sans vous : votre présence n’était pas confirmée.',
    },
    en: { title: 'Removed', body: '“{tournament}” starts without you: you had not checked in.' },
  },
  'tournament.announced': {
    fr: { title: '{tournament}', body: '{text}' },
    en: { title: '{tournament}', body: '{text}' },
  },
  'tournament.referee': {
    fr: { title: 'Arbitrage', body: 'Vous arbitrez « {tournament} ».' },
    en: { title: 'Referee', body: 'You are a referee of “{tournament}”.' },
  },
  'group.joined': {
    fr: { title: 'Nouveau groupe', body: 'Vous êtes membre de « {group} ».' },
    en: { title: 'New group', body: 'You are a member of “{group}”.' },
  },
  'group.left': {
    fr: { title: 'Groupe quitté', body: 'Vous n’êtes plus membre de « {group} ».' },
    en: { title: 'Group left', body: 'You are no longer a member of “{group}”.' },
  },
} as const satisfies Record<string, Spec>;
export type NoticeType = keyof typeof notices;

/** What a notice tells, in no language yet. */
export type NoticeData = Readonly<Record<string, string | number | null>>;

const noticeTypes = Object.keys(notices) as [NoticeType, ...NoticeType[]];

/** Types that are mailed to whoever wants mail; all types are pushed to whoever wants pushes. */
export const mailedNotices: ReadonlySet<NoticeType> = new Set(noticeTypes.filter(type => (notices[type] as Spec).mail));

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

export const pushPlatform = z.enum(['android', 'ios', 'web']);

/** A device of the caller's that is pushed to. */
export const PushDevice = z.strictObject({ id, platform: pushPlatform, createdAt: time, updatedAt: time });
export type PushDevice = z.infer<typeof PushDevice>;

/** As Firebase Cloud Messaging gives it to an app. */
const pushToken = z
  .string()
  .regex(
    /^[\w:.-]{20,1024}$/,
    'has to be a registration token of Firebase Cloud Messaging: 20 to 1024 letters, digits, and : . - _',
  )
  .describe('As Firebase gives it to the app: 20 to 1024 letters, digits, and `: . - _`.');

export const pushRegister = command('push:register', {
  summary:
    'Has notifications pushed to this device, until this session ends or the service says that the token is dead. A token is one user’s at a time: whoever registers it last. The ten that were registered last count.',
  access: player,
  input: { token: pushToken, platform: pushPlatform },
  output: z.strictObject({ device: PushDevice }),
  root: 'located',
  cost: 2,
});

export const pushUnregister = command('push:unregister', {
  summary: 'Pushes nothing to this device any more; a token that is not the caller’s is left alone.',
  access: player,
  input: { token: pushToken },
  output: nothing,
  root: 'located',
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
