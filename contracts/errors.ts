// Every refusal that a caller can meet: a stable code, its HTTP status, its text in French and English.

interface ErrorEntry {
  readonly status: number;
  readonly fr: string;
  readonly en: string;
}

/** The one error table. A code that is not here can not be declared, refused or answered. */
export const errorTable = {
  VALIDATION_FAILED: { status: 400, fr: 'La demande est mal formée.', en: 'The request is malformed.' },
  UNAUTHENTICATED: { status: 401, fr: 'Connectez-vous pour continuer.', en: 'Sign in to continue.' },
  TOKEN_EXPIRED: { status: 401, fr: 'Votre session a expiré.', en: 'Your session has expired.' },
  FORBIDDEN: { status: 403, fr: "Vous n'en avez pas le droit.", en: 'You are not allowed to do this.' },
  BANNED: { status: 403, fr: 'Ce compte est banni.', en: 'This account is banned.' },
  ACCOUNT_DISABLED: { status: 403, fr: 'Ce compte est désactivé.', en: 'This account is disabled.' },
  NOT_FOUND: { status: 404, fr: 'Introuvable.', en: 'Not found.' },
  UNKNOWN_EVENT: { status: 404, fr: "Cet événement n'existe pas.", en: 'There is no such event.' },
  CONFLICT: {
    status: 409,
    fr: "L'état actuel ne permet pas cette action.",
    en: 'The present state does not allow this.',
  },
  RATE_LIMITED: { status: 429, fr: 'Trop de demandes, patientez un instant.', en: 'Too many requests, wait a moment.' },
  BUSY: {
    status: 503,
    fr: 'Le serveur est très sollicité, réessayez.',
    en: 'The server is under heavy load, try again.',
  },
  MAINTENANCE: { status: 503, fr: 'Maintenance en cours.', en: 'Under maintenance.' },
  INSUFFICIENT_FUNDS: { status: 409, fr: 'Solde insuffisant.', en: 'The balance is too low.' },
  IDEMPOTENCY_MISMATCH: {
    status: 409,
    fr: 'Cette clé a déjà servi pour une autre demande.',
    en: 'This key was already used for another request.',
  },
  LIMIT_EXCEEDED: { status: 409, fr: 'Une limite est atteinte.', en: 'A limit is reached.' },
  APPROVAL_REQUIRED: {
    status: 202,
    fr: 'Un second administrateur doit confirmer.',
    en: 'A second administrator has to confirm.',
  },
  OUTCOME_UNKNOWN: {
    status: 503,
    fr: 'La demande a peut-être abouti : renvoyez-la avec la même clé.',
    en: 'The request may have succeeded: send it again with the same key.',
  },
  INTERNAL: { status: 500, fr: 'Une erreur interne est survenue.', en: 'An internal error occurred.' },

  BAD_CREDENTIALS: {
    status: 401,
    fr: 'Identifiant ou mot de passe incorrect.',
    en: 'Wrong identifier or password.',
  },
  BAD_CODE: { status: 401, fr: 'Code incorrect ou expiré.', en: 'Wrong or expired code.' },
  IDENTIFIER_TAKEN: {
    status: 409,
    fr: 'Ce nom, cet e-mail ou ce téléphone est déjà pris.',
    en: 'This name, e-mail or phone is already taken.',
  },
  PROFILE_PRIVATE: { status: 403, fr: 'Ce profil est privé.', en: 'This profile is private.' },
  DEVICE_BANNED: { status: 403, fr: 'Cet appareil est exclu.', en: 'This device is excluded.' },
  SESSION_REVOKED: {
    status: 401,
    fr: 'Cette session a été révoquée, reconnectez-vous.',
    en: 'This session was revoked, sign in again.',
  },
  ROOM_CLOSED: { status: 403, fr: "Ce salon n'est pas accessible.", en: 'This room is not open to you.' },
  TOO_MANY_ROOMS: { status: 409, fr: 'Vous suivez déjà trop de salons.', en: 'You are in too many rooms already.' },

  ROLE_EXISTS: { status: 409, fr: 'Ce rôle existe déjà.', en: 'This role exists already.' },
  ROLE_BUILT_IN: { status: 409, fr: 'Ce rôle ne se modifie pas.', en: 'This role can not be changed.' },

  BET_CLOSED: { status: 409, fr: 'Ce pari est fermé.', en: 'This bet is closed.' },
  BET_OPEN: { status: 409, fr: 'Ce pari est encore ouvert.', en: 'This bet is still open.' },
  BET_SUSPENDED: { status: 409, fr: 'Ce pari est suspendu.', en: 'This bet is suspended.' },
  BET_UNTOUCHABLE: {
    status: 403,
    fr: 'Ce pari appartient au super administrateur.',
    en: 'This bet belongs to the super admin.',
  },
  ODDS_MOVED: { status: 409, fr: 'La cote a changé.', en: 'The odds have moved.' },
  ODDS_TOO_SHORT: {
    status: 409,
    fr: 'La cote est trop basse pour cette mise.',
    en: 'The odds are too short for this stake.',
  },
  VALUE_MOVED: { status: 409, fr: 'La valeur de revente a changé.', en: 'The cash-out value has moved.' },
  OWN_BET: { status: 403, fr: 'Vous ne pouvez pas jouer votre propre pari.', en: 'You can not play your own bet.' },
  POSITION_NOT_OPEN: { status: 409, fr: "Cette position n'est plus ouverte.", en: 'This position is no longer open.' },
  POSITIONS_EXIST: { status: 409, fr: 'Des joueurs ont déjà misé.', en: 'Players have staked already.' },
  TOO_FEW_OPTIONS: { status: 409, fr: 'Il faut au moins deux options.', en: 'At least two options are needed.' },
  CLOSES_IN_THE_PAST: {
    status: 400,
    fr: 'La date de clôture doit être future.',
    en: 'The closing time must lie ahead.',
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorTable;
export type Locale = 'fr' | 'en';

/** Codes that any request may meet, whatever its declaration names. */
export const commonErrors: readonly ErrorCode[] = [
  'VALIDATION_FAILED',
  'UNAUTHENTICATED',
  'TOKEN_EXPIRED',
  'FORBIDDEN',
  'BANNED',
  'ACCOUNT_DISABLED',
  'NOT_FOUND',
  'UNKNOWN_EVENT',
  'CONFLICT',
  'RATE_LIMITED',
  'BUSY',
  'MAINTENANCE',
  'INSUFFICIENT_FUNDS',
  'IDEMPOTENCY_MISMATCH',
  'LIMIT_EXCEEDED',
  'APPROVAL_REQUIRED',
  'OUTCOME_UNKNOWN',
  'INTERNAL',
];

/** What a failed request is answered with, on sockets and over REST alike. */
export interface ErrorReply {
  code: ErrorCode;
  /** French or English; for people, never to be compared. */
  message: string;
  details?: unknown;
  retryAfterMs?: number;
  traceId: string;
}

export interface RefusalOptions<Keep = unknown> {
  details?: unknown;
  retryAfterMs?: number;
  /** Effects that outlive the refusal (a revoked token family, a spent attempt). */
  keep?: Keep;
}

/** A known refusal: nothing happened, except what it declares to keep. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly options: RefusalOptions;

  constructor(code: ErrorCode, options: RefusalOptions = {}) {
    super(code);
    this.code = code;
    this.options = options;
  }
}

/** @throws {Refusal} always */
export function refuse(code: ErrorCode, details?: unknown): never {
  throw new Refusal(code, details === undefined ? {} : { details });
}

/** The error reply of a code in the caller's language. */
export function errorReply(
  code: ErrorCode,
  { locale, traceId, details, retryAfterMs }: RefusalOptions & { locale: Locale; traceId: string },
): ErrorReply {
  return {
    code,
    message: errorTable[code][locale],
    ...(details !== undefined && { details }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    traceId,
  };
}
