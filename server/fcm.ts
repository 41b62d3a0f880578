// Pushes by Firebase Cloud Messaging, HTTP v1: one message to one device, and what the answer means for it and for the device's token.
import { JWT } from 'google-auth-library';
import type { Logger } from 'pino';
import type { Push, PushMessage, PushOutcome } from '../handlers/services.ts';
import type { Config } from './config.ts';
import type { ServiceAccount } from './serviceAccount.ts';

const SCOPE = 'https://www.googleapis.com/auth/firebase.messaging';
/** A notice that is a day old is read in the app. */
const KEPT_SECONDS = 24 * 3600;
/** A message has 4096 bytes, and each of these takes three at most. */
const MOST_BODY = 700;
/** What Google asks for where a 429 does not say how long. */
const QUOTA_PAUSE_MS = 60_000;

type FcmConfig = Pick<Config, 'FCM_URL' | 'ARENE_PUSH_ANSWER_MS'> & { FCM_SERVICE_ACCOUNT: ServiceAccount };

/** Without a service account nothing is queued here; what another node has queued waits for one that can send it. */
export function createPush(config: Config, log: Logger, now: () => Date): Push {
  const { FCM_SERVICE_ACCOUNT } = config;
  if (FCM_SERVICE_ACCOUNT) return new Fcm({ ...config, FCM_SERVICE_ACCOUNT }, log, now);
  return {
    async send() {
      log.warn('nothing can be pushed from here: FCM_SERVICE_ACCOUNT is not set');
      return { kind: 'later', waitMs: undefined };
    },
  };
}

/** Gets access tokens with a service account, each for as long as it is good. */
export const accessTo = (
  { client_email, private_key, private_key_id, token_uri }: ServiceAccount,
  timeout: number,
): JWT =>
  new JWT({
    email: client_email,
    key: private_key,
    ...(private_key_id !== undefined && { keyId: private_key_id }),
    scopes: [SCOPE],
    additionalClaims: { aud: token_uri },
    transporterOptions: {
      timeout,
      // The library knows one address only; it would also try again by itself, while the job's lease runs out.
      adapter: (options, request) => request({ ...options, url: new URL(token_uri), retryConfig: { retry: 0 } }),
    },
  });

/** An error as the service words it. */
interface FcmError {
  message?: string;
  details?: { errorCode?: string; fieldViolations?: { field?: string }[] }[];
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  /** Nothing where the message was taken. */
  readonly error: FcmError | undefined;
  readonly codes: readonly string[];
}

class Fcm implements Push {
  readonly #url: string;
  readonly #answerMs: number;
  readonly #google: JWT;
  readonly #log: Logger;
  readonly #now: () => Date;

  constructor(
    { FCM_URL, FCM_SERVICE_ACCOUNT: account, ARENE_PUSH_ANSWER_MS }: FcmConfig,
    log: Logger,
    now: () => Date,
  ) {
    this.#url = `${FCM_URL.replace(/\/$/, '')}/v1/projects/${account.project_id}/messages:send`;
    this.#answerMs = ARENE_PUSH_ANSWER_MS;
    this.#log = log;
    this.#now = now;
    this.#google = accessTo(account, ARENE_PUSH_ANSWER_MS);
  }

  async send(message: PushMessage): Promise<PushOutcome> {
    const body = JSON.stringify({ message: this.#wired(message) });
    try {
      const token = await this.#accessToken();
      const answer = await this.#post(body, token);
      return this.#outcomeOf(isStale(answer) ? await this.#post(body, await this.#accessToken(token)) : answer);
    } catch (error) {
      // Not the error itself, which holds what was asked, and by what right.
      this.#log.warn({ reason: (error as Error).message }, 'the push service can not be reached');
      return { kind: 'later', waitMs: undefined };
    }
  }

  /** @param stale one that was refused: another is asked for, by one of those who find it refused */
  async #accessToken(stale?: string): Promise<string> {
    const { credentials } = this.#google;
    if (stale !== undefined && credentials.access_token === stale)
      this.#google.setCredentials({ ...credentials, access_token: null, expiry_date: 1 });
    const { token } = await this.#google.getAccessToken();
    if (!token) throw new Error('no access token');
    return token;
  }

  async #post(body: string, token: string): Promise<Answer> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(this.#answerMs);
    const response = await fetch(this.#url, { method: 'POST', headers, body, signal });
    const text = await response.text();
    const error = response.ok ? undefined : errorIn(text);
    const codes = (error?.details ?? []).flatMap(({ errorCode }) => errorCode ?? []);
    return { status: response.status, retryAfter: response.headers.get('retry-after'), error, codes };
  }

  #outcomeOf(answer: Answer): PushOutcome {
    const { status, error, codes } = answer;
    if (!error) return { kind: 'sent' };
    if (codes.includes('UNREGISTERED') || (status === 400 && isAboutToken(error))) return { kind: 'dead' };
    const isLater = isStale(answer) || status === 408 || status === 429 || status >= 500;
    this.#log.warn({ status, codes, reason: error.message }, isLater ? 'a push was postponed' : 'a push was refused');
    return isLater ? { kind: 'later', waitMs: this.#askedToWait(answer) } : { kind: 'refused' };
  }

  /** `Retry-After`, in seconds or as a date; after a day nobody wants to be pushed that. */
  #askedToWait({ status, retryAfter: said }: Answer): number | undefined {
    if (said === null) return status === 429 ? QUOTA_PAUSE_MS : undefined;
    const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - this.#now().getTime();
    return Number.isFinite(ms) ? Math.min(Math.max(0, ms), KEPT_SECONDS * 1000) : undefined;
  }

  /** A second delivery under the same id takes the place of the first; `collapse_key` does not do it: a device has four of them. */
  #wired({ token, id, type, title, body: whole, data, unread }: PushMessage) {
    const body = whole.length > MOST_BODY ? `${whole.slice(0, MOST_BODY)}…` : whole;
    const expiry = Math.floor(this.#now().getTime() / 1000) + KEPT_SECONDS;
    return {
      token,
      notification: { title, body },
      data: { notificationId: id, type, ...idsIn(data) },
      android: { ttl: `${KEPT_SECONDS}s`, priority: 'HIGH', notification: { tag: id, notification_count: unread } },
      apns: {
        headers: { 'apns-collapse-id': id, 'apns-expiration': String(expiry), 'apns-priority': '10' },
        payload: { aps: { badge: unread, sound: 'default' } },
      },
      webpush: { headers: { TTL: String(KEPT_SECONDS) }, notification: { tag: id } },
    };
  }
}

/** Our access is refused. A certificate of Apple's that is missing or old is answered with 401 as well. */
const isStale = ({ status, codes }: Answer) => status === 401 && !codes.includes('THIRD_PARTY_AUTH_ERROR');

/** What an app needs to open the right page; the rest it asks for. */
const idsIn = (data: PushMessage['data']) =>
  Object.fromEntries(Object.entries(data).filter(([name, value]) => name.endsWith('Id') && typeof value === 'string'));

function errorIn(text: string): FcmError {
  try {
    return (JSON.parse(text) as { error?: FcmError }).error ?? {};
  } catch {
    return { message: text.slice(0, 200) };
  }
}

/** INVALID_ARGUMENT may as well be ours: a message that is too large says nothing of the device. */
const isAboutToken = ({ message = '', details = [] }: FcmError) =>
  /registration token/i.test(message) ||
  details.some(({ fieldViolations = [] }) => fieldViolations.some(({ field }) => field === 'message.token'));
