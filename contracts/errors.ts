// Every refusal that a caller can meet: a stable code, its HTTP status, its text in French and English, its cause and cure.

export interface ErrorEntry {
  readonly status: number;
  readonly fr: string;
  readonly en: string;
  /** For developers: how it comes about. */
  readonly cause: string;
  /** For developers: what the client does about it. */
  readonly cure: string;
  /** For developers: what `details` holds, where it holds something. */
  readonly details?: string;
}

/** The one error table. A code that is not here can not be declared, refused or answered. */
export const errorTable = {
  VALIDATION_FAILED: {
    status: 400,
    fr: 'La demande est mal formée.',
    en: 'The request is malformed.',
    cause: 'A field is missing, unknown, or out of its bounds.',
    cure: 'Correct the fields in `details`; the same request never succeeds.',
    details: '`[{ field, message }]`; messages are in English, for developers: an app says it in words of its own.',
  },
  UNAUTHENTICATED: {
    status: 401,
    fr: 'Connectez-vous pour continuer.',
    en: 'Sign in to continue.',
    cause: 'The request needs a user, and the connection or header carries no valid token.',
    cure: 'Sign in or refresh, then ask again.',
  },
  TOKEN_EXPIRED: {
    status: 401,
    fr: 'Votre session a expiré.',
    en: 'Your session has expired.',
    cause: 'The access token has run out.',
    cure: 'Trade the refresh token by `auth:refresh`, then ask again on the same socket.',
  },
  FORBIDDEN: {
    status: 403,
    fr: 'Vous n’en avez pas le droit.',
    en: 'You are not allowed to do this.',
    cause: "The caller's roles do not grant this, or he has a stake in what he would decide.",
    cure: 'Do not repeat; ask somebody who holds the permission.',
  },
  BANNED: {
    status: 403,
    fr: 'Ce compte est banni.',
    en: 'This account is banned.',
    cause: 'The account was banned.',
    cure: 'Show the reason; only an admin can lift a ban.',
    details: 'At sign-in `{ reason }`, which may be null.',
  },
  ACCOUNT_DISABLED: {
    status: 403,
    fr: 'Ce compte est désactivé.',
    en: 'This account is disabled.',
    cause: 'The account was switched off.',
    cure: 'Contact an admin.',
  },
  NOT_FOUND: {
    status: 404,
    fr: 'Introuvable.',
    en: 'Not found.',
    cause: 'It does not exist, or the caller may not see it.',
    cure: 'Check the id; do not repeat.',
  },
  UNKNOWN_EVENT: {
    status: 404,
    fr: 'Cet événement ou cette adresse n’existe pas.',
    en: 'There is no such event or address.',
    cause: 'No event or route has this name, or it is not offered here.',
    cure: 'Check the name, and that the client is not newer than the server.',
  },
  CONFLICT: {
    status: 409,
    fr: 'L’état actuel ne permet pas cette action.',
    en: 'The present state does not allow this.',
    cause: 'The state does not allow the change, or somebody else changed it first.',
    cure: 'Read anew, then decide again.',
    details: 'What stands in the way, as in `{ status }`, `{ reason }`, `{ field }`; may be missing.',
  },
  RATE_LIMITED: {
    status: 429,
    fr: 'Trop de demandes, patientez un instant.',
    en: 'Too many requests, wait a moment.',
    cause: 'The points of this socket, user or address are spent for now.',
    cure: 'Wait `retryAfterMs`, plus a little at random.',
  },
  BUSY: {
    status: 503,
    fr: 'Le serveur est très sollicité, réessayez.',
    en: 'The server is under heavy load, try again.',
    cause: 'A queue is full, or the database can not be reached; nothing was done.',
    cure: 'Repeat after `retryAfterMs` (else one second) with the same key, plus a little at random.',
  },
  MAINTENANCE: {
    status: 503,
    fr: 'Maintenance en cours.',
    en: 'Under maintenance.',
    cause: 'An admin has paused the server or this domain.',
    cure: 'Tell the user; try again in minutes, not in seconds.',
    details:
      '`{ domain, message? }`: the domain that is paused, null for all of them; what the admin says, in the language of the caller.',
  },
  INSUFFICIENT_FUNDS: {
    status: 409,
    fr: 'Solde insuffisant.',
    en: 'The balance is too low.',
    cause: 'The account holds less than the amount, or part of it is held.',
    cure: 'Lower the amount or top up: places in tournaments are paid in COIN, whatever points there are.',
    details: '`{ currency }`: of the account.',
  },
  IDEMPOTENCY_MISMATCH: {
    status: 409,
    fr: 'Cette clé a déjà servi pour une autre demande.',
    en: 'This key was already used for another request.',
    cause: 'The key was used before with another input.',
    cure: 'Make a new key for a new intention; keep one only over retries of the same request.',
  },
  LIMIT_EXCEEDED: {
    status: 409,
    fr: 'Une limite est atteinte.',
    en: 'A limit is reached.',
    cause: 'A limit of the user or of the server is reached.',
    cure: "Lower the amount, or wait until the limit's period is over.",
    details:
      "For players' limits `{ limit, period, amount, left, resetsAt }`, or `{ limit: 'self_exclusion', until }`; else the bound by its name.",
  },
  APPROVAL_REQUIRED: {
    status: 202,
    fr: 'Un second administrateur doit confirmer.',
    en: 'A second administrator has to confirm.',
    cause: 'The amount is above what one admin may decide alone.',
    cure: 'Have a second admin confirm.',
    details: '`{ approvalId }`',
  },
  OUTCOME_UNKNOWN: {
    status: 503,
    fr: 'La demande a peut-être abouti : renvoyez-la avec la même clé.',
    en: 'The request may have succeeded: send it again with the same key.',
    cause: 'The answer of the database was lost, or came too late: the command may have succeeded.',
    cure: 'Send it again with the same key, or ask `wallet:receipt`.',
  },
  INTERNAL: {
    status: 500,
    fr: 'Une erreur interne est survenue.',
    en: 'An internal error occurred.',
    cause: 'A defect of the server; it is logged under `traceId`.',
    cure: 'Repeat once with the same key; then report the `traceId`.',
  },

  BAD_CREDENTIALS: {
    status: 401,
    fr: 'Identifiant ou mot de passe incorrect.',
    en: 'Wrong identifier or password.',
    cause: 'No user has this identifier with this password.',
    cure: 'Ask the user again.',
  },
  BAD_CODE: {
    status: 401,
    fr: 'Code incorrect ou expiré.',
    en: 'Wrong or expired code.',
    cause: 'The code is not the one that was sent last, has expired, or was tried too often.',
    cure: 'Ask for a new one by `auth:forgot`.',
  },
  IDENTIFIER_TAKEN: {
    status: 409,
    fr: 'Ce nom, cet e-mail ou ce téléphone est déjà pris.',
    en: 'This name, e-mail or phone is already taken.',
    cause: 'Another account has this username, e-mail or phone.',
    cure: 'Choose another, or sign in.',
    details: '`{ field }`',
  },
  DEVICE_BANNED: {
    status: 403,
    fr: 'Cet appareil est exclu.',
    en: 'This device is excluded.',
    cause: 'The device was excluded together with an account.',
    cure: 'Only an admin can lift it.',
  },
  PROFILE_PRIVATE: {
    status: 403,
    fr: 'Ce profil est privé.',
    en: 'This profile is private.',
    cause: 'Its owner shows it to nobody but himself and admins.',
    cure: 'Show that it is private; do not ask again.',
  },
  SESSION_REVOKED: {
    status: 401,
    fr: 'Cette session a été révoquée, reconnectez-vous.',
    en: 'This session was revoked, sign in again.',
    cause: 'The session was ended, or an old refresh token was used, which ends its whole family.',
    cure: 'Forget both tokens and sign in.',
  },
  ROOM_CLOSED: {
    status: 403,
    fr: 'Ce salon n’est pas accessible.',
    en: 'This room is not open to you.',
    cause: "The room is for members or admins, or the caller's right to it has ended.",
    cure: 'Leave it; do not join again before the rights change.',
  },
  MUTED: {
    status: 403,
    fr: 'Vous ne pouvez pas écrire ici pour le moment.',
    en: 'You may not write here for now.',
    cause: 'A moderator of this room has muted the caller.',
    cure: 'Show the reason; let him write again after `retryAfterMs`.',
    details: '`{ reason, until }`',
  },
  TOO_MANY_ROOMS: {
    status: 409,
    fr: 'Vous suivez déjà trop de salons.',
    en: 'You are in too many rooms already.',
    cause: 'The connection watches as many rooms as one may.',
    cure: 'Leave a room first.',
  },

  ROLE_EXISTS: {
    status: 409,
    fr: 'Ce rôle existe déjà.',
    en: 'This role exists already.',
    cause: 'A role of this name was made before.',
    cure: 'Change that role, or choose another name.',
  },
  ROLE_BUILT_IN: {
    status: 409,
    fr: 'Ce rôle ne se modifie pas.',
    en: 'This role can not be changed.',
    cause: 'The role comes with the server.',
    cure: 'Make a role of your own.',
  },

  BET_CLOSED: {
    status: 409,
    fr: 'Ce pari est fermé.',
    en: 'This bet is closed.',
    cause: 'Its time is over, or it was closed, cancelled or resolved.',
    cure: 'Read the bet anew; nothing reopens one.',
  },
  BET_OPEN: {
    status: 409,
    fr: 'Ce pari est encore ouvert.',
    en: 'This bet is still open.',
    cause: 'A result can be named only for a closed bet.',
    cure: 'Close it first, or wait for its time.',
  },
  BET_SUSPENDED: {
    status: 409,
    fr: 'Ce pari est suspendu.',
    en: 'This bet is suspended.',
    cause: 'An admin has stopped buying and selling for now.',
    cure: 'Wait for `bet:resumed`.',
  },
  BET_UNTOUCHABLE: {
    status: 403,
    fr: 'Ce pari appartient au super administrateur.',
    en: 'This bet belongs to the super admin.',
    cause: 'The bet was made by a super admin.',
    cure: 'Ask a super admin.',
  },
  ODDS_MOVED: {
    status: 409,
    fr: 'La cote a changé.',
    en: 'The odds have moved.',
    cause: 'The price is now below `minOdds`.',
    cure: 'Show the new odds; buy with a new key if the user agrees.',
    details: '`{ odds }`: the price now.',
  },
  ODDS_TOO_SHORT: {
    status: 409,
    fr: 'La cote est trop basse pour cette mise.',
    en: 'The odds are too short for this stake.',
    cause: 'The stake would pay no more than itself.',
    cure: 'Lower the stake, or take another option.',
    details: '`{ odds }`: what the stake would get.',
  },
  VALUE_MOVED: {
    status: 409,
    fr: 'La valeur de revente a changé.',
    en: 'The cash-out value has moved.',
    cause: 'The position would now bring less than `minNet`.',
    cure: 'Ask `bet:quote`; sell with a new key if the user agrees.',
    details: '`{ net }`: what it would bring now.',
  },
  OWN_BET: {
    status: 403,
    fr: 'Vous ne pouvez pas jouer votre propre pari.',
    en: 'You can not play your own bet.',
    cause: 'The caller made the bet.',
    cure: 'Nobody plays his own bet.',
  },
  MATCH_INSIDER: {
    status: 403,
    fr: 'Qui joue ou arbitre un match ne parie pas dessus.',
    en: 'Whoever plays or judges a match does not bet on it.',
    cause: 'The bet is about a match that the caller plays in, or of a tournament that he organizes or referees.',
    cure: 'Leave it to others.',
  },
  MATCH_UNDECIDED: {
    status: 409,
    fr: 'Le match n’est pas encore décidé.',
    en: 'The match is not decided yet.',
    cause: 'The bet is about a match that is not validated yet, disputed, or played again.',
    cure: 'Wait for its result; the bet then carries a `proposal`.',
    details: '`{ status }`: of the match.',
  },
  POSITION_NOT_OPEN: {
    status: 409,
    fr: 'Cette position n’est plus ouverte.',
    en: 'This position is no longer open.',
    cause: 'It was sold, settled or cancelled.',
    cure: 'Read the positions anew.',
  },
  POSITIONS_EXIST: {
    status: 409,
    fr: 'Des joueurs ont déjà misé.',
    en: 'Players have staked already.',
    cause: 'The change is allowed only while nobody has staked.',
    cure: 'Cancel the bet and open another.',
  },
  TOO_FEW_OPTIONS: {
    status: 409,
    fr: 'Il faut au moins deux options.',
    en: 'At least two options are needed.',
    cause: 'Fewer than two options would be left.',
    cure: 'Add another option first.',
  },
  // Games, teams and tournaments
  SLUG_TAKEN: {
    status: 409,
    fr: 'Cet identifiant de jeu est déjà pris.',
    en: 'This slug is taken.',
    cause: 'Another game has this slug.',
    cure: 'Choose another.',
  },
  GAME_IN_USE: {
    status: 409,
    fr: 'Ce jeu a déjà servi : il peut être fermé, pas supprimé.',
    en: 'This game has been used: it can be closed, not removed.',
    cause: 'There are teams or tournaments of this game.',
    cure: 'Set its status to `closed`.',
  },
  GAME_CLOSED: {
    status: 409,
    fr: 'Ce jeu est fermé pour le moment.',
    en: 'This game is closed for now.',
    cause: 'An admin has closed the game, or it is under maintenance.',
    cure: 'Choose another game, or try again when `game:get` says `open`.',
  },
  NAME_TAKEN: {
    status: 409,
    fr: 'Vous avez déjà une équipe de ce nom.',
    en: 'You already have a team of this name.',
    cause: "The caller's other team in this game has this name.",
    cure: 'Choose another name.',
  },
  TOO_MANY_TEAMS: {
    status: 409,
    fr: 'Deux équipes par jeu, pas plus.',
    en: 'Two teams for each game, no more.',
    cause: 'The caller has two teams in this game.',
    cure: 'Rename one of them by `team:update`.',
  },
  TEAM_BANNED: {
    status: 403,
    fr: 'Cette équipe est bannie.',
    en: 'This team is banned.',
    cause: 'The team was banned, and stays so.',
    cure: 'Play under another team.',
  },
  PLAYERS_DO_NOT_FIT: {
    status: 409,
    fr: 'Ce format ne se joue pas à ce nombre de joueurs.',
    en: 'This format can not be played by that many.',
    cause:
      'A knockout takes 8, 16 or 32 players (with byes 4 to 64), a league 3 to 32; an order names each player once.',
    cure: 'Choose a number that fits, wait for more players, or allow byes.',
    details:
      '`{ maxPlayers }` of a new tournament, `{ playersCount }` where registration is closed, players are put in order, or it starts.',
  },
  PRIZES_DO_NOT_FIT: {
    status: 400,
    fr: 'Cette répartition des gains ne convient pas.',
    en: 'This distribution of prizes does not fit.',
    cause:
      'Shares by place do not add up to 100, name a place twice or one that there is not, or there is no entry fee; `details.reason` says which.',
    cure: 'Correct the shares: each place times its share, 100 together.',
    details:
      '`{ reason }`: `not_all` (they are not 100 together), `place_twice`, `no_such_place`, `no_entry_fee`, `fees_above_all` (of platform and organizer).',
  },
  PLAYERS_EXIST: {
    status: 409,
    fr: 'Des joueurs sont déjà inscrits : frais et gains ne changent plus.',
    en: 'Players have joined: fees and prizes no longer change.',
    cause: 'Somebody has joined on the present terms.',
    cure: 'Leave fees and prizes as they are, or cancel and open another tournament.',
  },
  ALREADY_JOINED: {
    status: 409,
    fr: 'Vous êtes déjà inscrit.',
    en: 'You have joined already.',
    cause: 'The caller takes part already.',
    cure: 'Show his place; nothing was charged again.',
  },
  NOT_JOINED: {
    status: 404,
    fr: 'Ce joueur n’est pas inscrit.',
    en: 'This player has not joined.',
    cause: 'The player has no place in this tournament.',
    cure: 'Read `tournament:participants` again.',
  },
  REGISTRATION_CLOSED: {
    status: 409,
    fr: 'Les inscriptions sont closes.',
    en: 'Registration is closed.',
    cause:
      "The tournament is ready, under way or over, or its registration deadline has passed by the database's clock.",
    cure: 'Watch it, or choose another.',
  },
  REFEREE_REQUIRED: {
    status: 409,
    fr: 'Vous jouez dans votre tournoi payant : nommez un arbitre qui n’y joue pas.',
    en: 'You play in a paid tournament of your own: name a referee who does not.',
    cause: 'The organizer takes part for money, and nobody else could judge: there is no referee, or each plays too.',
    cure: 'Name somebody who takes no part by `tournament:set-referee`, then start.',
  },
  NOT_YOUR_MATCH: {
    status: 403,
    fr: 'Vous ne jouez pas ce match.',
    en: 'You do not play in this match.',
    cause: 'Only its two players declare a match.',
    cure: 'Do not repeat.',
  },
  MATCH_NOT_OPEN: {
    status: 409,
    fr: 'Ce match n’est pas ouvert.',
    en: 'This match is not open.',
    cause:
      'One of its players is not known yet, or it is validated or cancelled; for a new bet about it, one has declared already.',
    cure: 'Read it again by `match:get`; the room tells `match:ready`.',
  },
  PROOF_REQUIRED: {
    status: 400,
    fr: 'Une capture d’écran est obligatoire.',
    en: 'A screenshot is required.',
    cause: 'The declaration came without a proof.',
    cure: 'Upload one, and declare with its address.',
  },
  PROOF_UNKNOWN: {
    status: 400,
    fr: 'Cette capture d’écran n’a pas été envoyée pour ce match.',
    en: 'This screenshot was not uploaded for this match.',
    cause: '`proofUrl` names no image that the caller has uploaded for this very match.',
    cure: 'Ask for an address by `upload:proof`, send the image there, and declare with the `proofUrl` that came with it.',
  },
  ADDRESS_EXPIRED: {
    status: 410,
    fr: 'Cette adresse a expiré.',
    en: 'This address has expired.',
    cause: 'An address for uploading or reading a proof was used after its time.',
    cure: 'Ask for a new one: by `upload:proof`, or by reading the declarations or the dispute again.',
  },
  UPLOAD_DONE: {
    status: 409,
    fr: 'Une image a déjà été envoyée à cette adresse.',
    en: 'An image was uploaded to this address already.',
    cause: 'An upload address is good for one image.',
    cure: 'If the answer to the first upload was lost, declare with its `proofUrl`; for another image ask for another address.',
  },
  UPLOAD_INCOMPLETE: {
    status: 400,
    fr: 'L’envoi a été interrompu.',
    en: 'The upload was interrupted.',
    cause: 'The connection ended before the image did.',
    cure: 'Send it again to the same address.',
  },
  UPLOAD_TOO_LARGE: {
    status: 413,
    fr: 'L’image est trop lourde.',
    en: 'The image is too large.',
    cause: 'It has more bytes than were said to `upload:proof`, or than 5 MB.',
    cure: 'Make it smaller; where it was not said right, ask for another address.',
    details: '`{ maxBytes }`',
  },
  UPLOAD_TOO_SLOW: {
    status: 408,
    fr: 'L’envoi a pris trop de temps.',
    en: 'The upload took too long.',
    cause: 'The image did not arrive within ARENE_UPLOAD_MS.',
    cure: 'Send a smaller one to the same address.',
  },
  UPLOAD_UNREADABLE: {
    status: 415,
    fr: 'Ce fichier n’est pas une image PNG, JPEG ou WebP lisible.',
    en: 'This file is no readable PNG, JPEG or WebP image.',
    cause: 'What was sent is of another kind than was said to `upload:proof`, broken, or has too many pixels.',
    cure: 'Send another image to the same address; of another kind to another address.',
    details: '`{ reason }`: `type` (not what was said), `broken`, `pixels`.',
  },
  SHOOTOUT_REQUIRED: {
    status: 400,
    fr: 'Match nul : indiquez les tirs au but.',
    en: 'A draw: say how the shootout ended.',
    cause: 'A knockout match that is level was declared without a shootout.',
    cure: 'Add `shootout`, which is not level.',
  },
  DEADLINE_AHEAD: {
    status: 409,
    fr: 'Le délai du match court encore.',
    en: 'The deadline of the match still lies ahead.',
    cause: 'Both players may still declare the match; it is decided for them only after its deadline.',
    cure: 'Wait until `details.deadlineAt`.',
  },
  PLAYER_HAS_PLAYED: {
    status: 409,
    fr: 'Ce joueur a déjà joué : il ne peut plus être remplacé.',
    en: 'This player has played: he can no longer be replaced.',
    cause: 'One of his matches is declared or settled.',
    cure: 'Decide his matches as forfeits after their deadlines.',
  },
  OWN_MATCH: {
    status: 403,
    fr: 'On ne juge pas son propre match.',
    en: 'Nobody judges his own match.',
    cause: 'The caller plays in the match that he would decide.',
    cure: 'Leave it to another referee or an arbiter.',
  },
  DISPUTE_CLOSED: {
    status: 409,
    fr: 'Ce litige est clos.',
    en: 'This dispute is closed.',
    cause: 'It was decided, or its players agreed after all.',
    cure: 'Read the match again.',
  },
  TOURNAMENT_FULL: {
    status: 409,
    fr: 'Le tournoi est complet.',
    en: 'The tournament is full.',
    cause: 'All places are taken.',
    cure: 'Wait whether somebody leaves: the room tells `tournament:left`.',
  },
  CLOSES_IN_THE_PAST: {
    status: 400,
    fr: 'La date de clôture doit être future.',
    en: 'The closing time must lie ahead.',
    cause: "`closesAt`, `registrationDeadline` or `scheduledAt` is not ahead of the server's clock.",
    cure: 'Choose a later time; compare clocks by `server:hello`.',
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
