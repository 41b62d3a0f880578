// A small server that speaks Firebase Cloud Messaging's protocol: trades signed assertions for access tokens, takes messages, and answers as it is told to.
import { generateKeyPairSync, randomUUID, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const strings = z.record(z.string(), z.string());
/** What a message may say, as far as we say it; whatever else is said is refused, as Google does. */
const Message = z.strictObject({
  token: z.string(),
  notification: z.strictObject({ title: z.string(), body: z.string() }),
  data: strings,
  android: z.strictObject({
    ttl: z.string().regex(/^\d+s$/),
    priority: z.enum(['NORMAL', 'HIGH']),
    notification: z.strictObject({ tag: z.string(), notification_count: z.int() }),
  }),
  apns: z.strictObject({
    headers: strings,
    payload: z.strictObject({ aps: z.strictObject({ badge: z.int(), sound: z.string() }) }),
  }),
  webpush: z.strictObject({ headers: strings, notification: z.strictObject({ tag: z.string() }) }),
});
export type Pushed = z.infer<typeof Message>;

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: object;
}

const fcmError = (
  status: number,
  name: string,
  errorCode: string | undefined,
  message: string,
  more: object[] = [],
): Answer => ({
  status,
  body: {
    error: {
      code: status,
      message,
      status: name,
      details: [
        ...(errorCode ? [{ '@type': 'type.googleapis.com/google.firebase.fcm.v1.FcmError', errorCode }] : []),
        ...more,
      ],
    },
  },
});

/** What the service says in which case. */
export const answers = {
  unregistered: fcmError(404, 'NOT_FOUND', 'UNREGISTERED', 'Requested entity was not found.'),
  invalidToken: fcmError(400, 'INVALID_ARGUMENT', 'INVALID_ARGUMENT', 'Request contains an invalid argument.', [
    {
      '@type': 'type.googleapis.com/google.rpc.BadRequest',
      fieldViolations: [{ field: 'message.token', description: 'Invalid registration token' }],
    },
  ]),
  tooLarge: fcmError(400, 'INVALID_ARGUMENT', 'INVALID_ARGUMENT', 'Request contains an invalid argument.'),
  wrongSender: fcmError(403, 'PERMISSION_DENIED', 'SENDER_ID_MISMATCH', 'SenderId mismatch'),
  appleSaysNo: fcmError(401, 'UNAUTHENTICATED', 'THIRD_PARTY_AUTH_ERROR', 'Auth error from APNS or Web Push Service'),
  overQuota: (seconds: number): Answer => ({
    ...fcmError(429, 'RESOURCE_EXHAUSTED', 'QUOTA_EXCEEDED', 'Quota exceeded.'),
    headers: { 'retry-after': String(seconds) },
  }),
  internal: fcmError(500, 'INTERNAL', 'INTERNAL', 'Internal error encountered.'),
  badGateway: { status: 502 },
} as const;

const PROJECT = 'arene-test';

type Scripted = Answer | 'silence' | Promise<void>;

export interface PushService {
  url: string;
  /** As Google hands it out. */
  serviceAccount: string;
  /** Every message that came with a good access token, accepted or not, in order. */
  asked: Pushed[];
  accepted: Pushed[];
  /** How many access tokens were given out. */
  granted(): number;
  /** What the next messages to this device are answered; `silence` is no answer at all, a promise one that is accepted then. Then all are accepted. */
  script(token: string, ...answers: Scripted[]): void;
  /** Access tokens that were given out are good for nothing; so often nobody gets another. */
  forgetAccess(refusals?: number): void;
  /** Resolves once so many messages to this device have come. */
  came(token: string, count?: number): Promise<Pushed>;
  close(): Promise<void>;
}

export async function openPushService(): Promise<PushService> {
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const scripted = new Map<string, Scripted[]>();
  const asked: Pushed[] = [];
  const accepted: Pushed[] = [];
  let granted = 0;
  let refusing = 0;
  let accessToken = '';
  let arrived = Promise.withResolvers<void>();

  const grant = (body: string): Answer => {
    const form = new URLSearchParams(body);
    const assertion = form.get('assertion') ?? '';
    const isRight =
      form.get('grant_type') === 'urn:ietf:params:oauth:grant-type:jwt-bearer' &&
      isSignedFor(assertion, keys.publicKey, `${url}/token`);
    if (!isRight) return { status: 400, body: { error: 'invalid_grant', error_description: 'Invalid JWT' } };
    if (refusing > 0) {
      refusing -= 1;
      return { status: 503 };
    }
    granted += 1;
    accessToken = randomUUID();
    return { status: 200, body: { access_token: accessToken, expires_in: 3599, token_type: 'Bearer' } };
  };
  const take = async (body: string, authorization: string | undefined): Promise<Answer | 'silence'> => {
    if (authorization !== `Bearer ${accessToken}`)
      return fcmError(401, 'UNAUTHENTICATED', undefined, 'Request had invalid authentication credentials.');
    const message = Message.safeParse(JSON.parse(body).message);
    if (!message.success) return fcmError(400, 'INVALID_ARGUMENT', 'INVALID_ARGUMENT', message.error.message);
    asked.push(message.data);
    const said = scripted.get(message.data.token)?.shift() ?? Promise.resolve();
    arrived.resolve();
    arrived = Promise.withResolvers();
    return said instanceof Promise ? said.then(() => accept(message.data)) : said;
  };
  const accept = (message: Pushed): Answer => {
    accepted.push(message);
    return { status: 200, body: { name: `projects/${PROJECT}/messages/${accepted.length}` } };
  };
  const answerTo = async (
    { method, url: path, headers }: IncomingMessage,
    body: string,
  ): Promise<Answer | 'silence'> => {
    if (method === 'POST' && path === '/token') return grant(body);
    if (method === 'POST' && path === `/v1/projects/${PROJECT}/messages:send`) return take(body, headers.authorization);
    return { status: 404 };
  };
  const server = createServer(async (request, response) => {
    const answer = await answerTo(request, await text(request));
    if (answer === 'silence') return;
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.body ? JSON.stringify(answer.body) : '<!DOCTYPE html>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    serviceAccount: JSON.stringify({
      type: 'service_account',
      project_id: PROJECT,
      private_key_id: 'key-1',
      private_key: keys.privateKey,
      client_email: `push@${PROJECT}.iam.gserviceaccount.com`,
      token_uri: `${url}/token`,
    }),
    asked,
    accepted,
    granted: () => granted,
    script: (token, ...said) => void scripted.set(token, said),
    forgetAccess(refusals = 0) {
      accessToken = randomUUID();
      refusing = refusals;
    },
    async came(token, count = 1) {
      for (;;) {
        const message = asked.filter(message => message.token === token)[count - 1];
        if (message) return message;
        await arrived.promise;
      }
    },
    async close() {
      server.closeAllConnections();
      await new Promise(closed => server.close(closed));
    },
  };
}

/** Signed with the account's key, for this address, for what we ask, and not for ever. */
function isSignedFor(assertion: string, publicKey: string, audience: string): boolean {
  const [head = '', claims = '', signature = ''] = assertion.split('.');
  if (!verify('sha256', Buffer.from(`${head}.${claims}`), publicKey, Buffer.from(signature, 'base64url'))) return false;
  const { aud, scope, iat, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  return aud === audience && scope === 'https://www.googleapis.com/auth/firebase.messaging' && exp - iat <= 3600;
}
