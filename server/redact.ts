// What goes into a log carries no secret and no way to reach a person, however deep it lies, and no more than a log can take.

const MOST_DEPTH = 8;
const MOST_ENTRIES = 100;
const MOST_VALUES = 2000;
const MOST_CHARACTERS = 8000;
const MOST_KEY_CHARACTERS = 100;
const REDACTED = '[redacted]';

/** Key names without case and punctuation, so that `refresh_token`, `Refresh-Token` and `refreshToken` are one. */
const SECRET_KEYS =
  /passw(?:or)?d|passphrase|secret|token|authorization|cookie|credential|apikey|privatekey|encryptionkey|invitationcode|jwt|seed$|^otp$|^pin$/;
const KEY_KEYS = /idempotencykey/;
const PHONE_KEYS = /phone|whatsapp|msisdn/;
const EMAIL_KEYS = /email/;

/** A copy for the log: secrets gone, phone numbers and e-mail addresses masked, bounded in depth, width and length. */
export function redact(value: unknown): unknown {
  try {
    return walk(value, { left: MOST_VALUES }, 0);
  } catch {
    return '[unreadable]';
  }
}

/** Masks what can be recognised inside a text: addresses, numbers, tokens, passwords in URLs. */
export function maskText(text: string): string {
  // Cut a little later first, so that an address at the edge is still one.
  const masked = text
    .slice(0, MOST_CHARACTERS + 100)
    .replace(/(\w:\/\/)[^\s/@]{1,500}@/g, `$1${REDACTED}@`)
    .replace(/\bBearer\s+\S+/gi, `Bearer ${REDACTED}`)
    .replace(/\beyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)?/g, REDACTED)
    .replace(/[\w.%+'-]{1,64}@[\w-]+(?:\.[\w-]+)+/g, maskEmail)
    .replace(/\+\d(?:[ .-]?\d){6,14}/g, maskPhone);
  return masked.length > MOST_CHARACTERS ? `${masked.slice(0, MOST_CHARACTERS)}…` : masked;
}

/** How much may still be copied, over the whole value. */
interface Budget {
  left: number;
}

function walk(value: unknown, budget: Budget, depth: number): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MOST_DEPTH) return '[deep]';
  if (value instanceof Error) return walkError(value, budget, depth);
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (hasToJson(value)) return walk(value.toJSON(), budget, depth + 1);
  if (value instanceof Map) return walkEntries(value, budget, depth);
  if (value instanceof Set || Array.isArray(value)) return walkItems(value, budget, depth);
  return walkEntries(Object.entries(value), budget, depth);
}

function walkItems(items: Iterable<unknown>, budget: Budget, depth: number): unknown[] {
  const copies: unknown[] = [];
  for (const item of items) {
    if (copies.length === MOST_ENTRIES || budget.left-- <= 0) return [...copies, '[more]'];
    copies.push(walk(item, budget, depth + 1));
  }
  return copies;
}

function walkEntries(entries: Iterable<[unknown, unknown]>, budget: Budget, depth: number): object {
  const copies: [string, unknown][] = [];
  for (const [key, value] of entries) {
    if (copies.length === MOST_ENTRIES || budget.left-- <= 0) {
      copies.push(['[more]', true]);
      break;
    }
    const name = String(key).slice(0, MOST_KEY_CHARACTERS);
    copies.push([maskText(name), walkField(name, value, budget, depth + 1)]);
  }
  return Object.fromEntries(copies);
}

function walkField(name: string, value: unknown, budget: Budget, depth: number): unknown {
  // Whether there is a token is no secret.
  if (value === null || value === undefined || typeof value === 'boolean') return value;
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (SECRET_KEYS.test(key)) return REDACTED;
  if (typeof value === 'number') return PHONE_KEYS.test(key) ? maskPhone(String(value)) : value;
  if (typeof value !== 'string') return walk(value, budget, depth);
  // Enough to find the same command again, not enough to repeat it.
  if (KEY_KEYS.test(key)) return `${value.slice(0, 4)}…`;
  if (PHONE_KEYS.test(key)) return maskPhone(value);
  if (EMAIL_KEYS.test(key)) return maskEmail(value);
  if (key === 'identifier') return maskIdentifier(value);
  // One-time codes are digits; error codes are words.
  if (key === 'code' && /^\d+$/.test(value)) return REDACTED;
  return maskText(value);
}

function walkError(error: Error, budget: Budget, depth: number): object {
  const { name, message, stack, cause } = error;
  const own = Object.entries(error).filter(([key]) => !['name', 'message', 'stack', 'cause'].includes(key));
  return {
    type: maskText(name),
    message: maskText(message),
    stack: maskText(stack ?? ''),
    ...(cause !== undefined && { cause: walk(cause, budget, depth + 1) }),
    ...walkEntries(own, budget, depth),
  };
}

/** `+2250708091012` becomes `+225…12`; of a short one less is shown. */
function maskPhone(phone: string): string {
  const shown = phone.length >= 10 ? phone.slice(0, 4) : phone.slice(0, 1);
  return `${shown}…${phone.length >= 7 ? phone.slice(-2) : ''}`;
}

/** `awa@example.com` becomes `a…@example.com`. */
function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${at < 0 ? '' : email.slice(at).slice(0, MOST_KEY_CHARACTERS)}`;
}

function maskIdentifier(identifier: string): string {
  if (identifier.includes('@')) return maskEmail(identifier);
  return /^\+?[\d .()-]{6,}$/.test(identifier) ? maskPhone(identifier) : maskText(identifier);
}

const hasToJson = (value: object): value is { toJSON(): unknown } =>
  'toJSON' in value && typeof value.toJSON === 'function';
