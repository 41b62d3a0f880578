// Every setting and every limit, in one typed place: from the environment only, validated at start, unit in the name.
import { z } from 'zod';
import { serviceAccount } from './serviceAccount.ts';

const flag = z.stringbool();
const whole = (min: number, max: number) => {
  const expected = `has to be a whole number, ${min} to ${max}`;
  return z.coerce.number(expected).int(expected).min(min, expected).max(max, expected);
};
const count = (fallback: number, min = 1, max = 1e9) => whole(min, max).default(fallback);
const secret = z.string().min(32, 'has to have 32 characters or more');
const list = z.string().transform(text =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(Boolean),
);

/** A scheme, a host and perhaps a port, as browsers send it. */
const isOrigin = (text: string) => text === '*' || URL.parse(text)?.origin === text;

/** Addresses are made by writing a path behind it. */
const isBase = (text: string) => !/[?#]/.test(text);

/** All settings, by name. */
export const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: count(3000, 0, 65535),
  SIDECAR_PORT: count(3001, 0, 65535),
  HOST: z.string().default('0.0.0.0'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'starts with mongodb:// or mongodb+srv://')
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'starts with redis:// or rediss://')
    .optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  JWT_SECRET: secret.optional(),
  ENCRYPTION_KEY: secret.optional(),
  /** Who may become the first super admin by the token that is printed; in production, none is printed without it. */
  ADMIN_BOOTSTRAP_EMAIL: z.email().optional(),
  ORIGINS: list.pipe(z.array(z.string().refine(isOrigin, 'an origin like https://arene.example, or *'))).default([]),
  /** Where clients reach the routes for uploads. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine(isBase, 'ends with the host or a path, without ? and #')
    .optional(),
  /** Where proofs are kept, if not in the database: a bucket of S3, or of what speaks its protocol. */
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'the name of a bucket')
    .optional(),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .refine(isBase, 'ends with the host or a path, without ? and #')
    .optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Whether the bucket stands in the path, or before the host. */
  S3_PATH_STYLE: flag.default(true),
  ROLES: list.pipe(z.array(z.enum(['socket', 'sidecar', 'worker'])).min(1)).default(['socket', 'sidecar', 'worker']),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  TRUSTED_PROXIES: list.default([]),
  MAIL_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'starts with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).default('Arène <no-reply@localhost>'),
  /** Of Firebase Cloud Messaging; nothing is pushed without it. */
  FCM_SERVICE_ACCOUNT: serviceAccount.optional(),
  FCM_URL: z.url({ protocol: /^https?$/ }).default('https://fcm.googleapis.com'),
  ACCESS_TOKEN_MINUTES: count(60, 1, 24 * 60),
  REFRESH_TOKEN_DAYS: count(30, 1, 365),
  /** Credits above it, in minor units, need a second admin; unset, none does. */
  FOUR_EYES_THRESHOLD: whole(0, 1e15).optional(),
  STATE_INTERVAL_MS: count(250, 10, 60_000),

  /** Points at sign-up. */
  ARENE_WELCOME_POINTS: count(1000, 0),
  /** Fee on winnings and sales, in hundredths of a percent. */
  ARENE_FEE_BASIS_POINTS: count(200, 0, 10_000),
  /** What the platform takes of a tournament's entry fees, in hundredths of a percent. */
  ARENE_PLATFORM_FEE_BASIS_POINTS: count(1000, 0, 8000),
  /** How deep a new bet is, in points. */
  ARENE_BET_LIQUIDITY: count(5000, 10),

  /** How long a connection may take to send a request's headers, or to open a socket; slower ones are closed. */
  ARENE_HTTP_HEADERS_MS: count(10_000, 100),
  /** How long a request may take to arrive. */
  ARENE_HTTP_REQUEST_MS: count(30_000, 100),
  /** How long an image may take to arrive. */
  ARENE_UPLOAD_MS: count(60_000, 100, 600_000),
  /** Images that one node receives or looks at, each up to 5 MB in memory; half of them from one network. */
  ARENE_UPLOADS_AT_ONCE: count(32, 1, 1000),
  /** How long the address for an upload is good. */
  ARENE_UPLOAD_ADDRESS_MS: count(15 * 60_000, 1000, 24 * 3_600_000),
  ARENE_MAX_PACKET_BYTES: count(64 * 1024, 1024),
  /** Writes frames to TCP sockets where that is safe, rather than through Socket.IO's engine. */
  ARENE_DIRECT_WRITES: flag.default(true),
  /** Reads calls and writes their answers without Socket.IO's decoder. */
  ARENE_DIRECT_CALLS: flag.default(true),
  /** Unsent to one socket: from here on, state that a later one supersedes is left out. */
  ARENE_SOCKET_BEHIND_BYTES: count(64 * 1024, 1024),
  /** Unsent to one socket: from here on, it is disconnected. */
  ARENE_SOCKET_UNSENT_BYTES: count(1024 * 1024, 4096),
  /** How long a socket may be behind before it is disconnected. */
  ARENE_SOCKET_BEHIND_MS: count(15_000, 100),
  ARENE_ROOMS_PER_SOCKET: count(100),
  ARENE_ROOM_TAIL_EVENTS: count(300),
  ARENE_ROOM_TAIL_BYTES: count(256 * 1024),
  ARENE_ROOM_HEAD_MS: count(3000, 50),
  ARENE_ROOM_IDLE_MS: count(60_000),
  ARENE_LOBBY_INTERVAL_MS: count(1000, 10, 60_000),
  ARENE_PRESENCE_INTERVAL_MS: count(1000, 10),
  ARENE_BATCH_COMMANDS: count(250, 1, 250),
  /** How long anybody waits for an answer: less than clients do before they ask again. */
  ARENE_ANSWER_MS: count(8000, 100),
  ARENE_QUEUE_COMMANDS: count(5000),
  ARENE_QUEUE_MS: count(5000),
  ARENE_USER_QUEUE_COMMANDS: count(50),
  ARENE_TRANSACTION_LANES: count(8),
  ARENE_TRANSACTION_RETRY_MS: count(5000),
  ARENE_TRANSACTION_BACKOFF_MS: count(200),
  ARENE_COMMIT_ANSWER_MS: count(10_000),
  ARENE_MONGODB_CONNECTIONS: count(30),
  ARENE_MONGODB_SELECTION_MS: count(5000),
  /** How long a connection to MongoDB may be silent while it owes an answer. */
  ARENE_MONGODB_SOCKET_MS: count(30_000, 1000),
  /** Rate-limit points per ten seconds. */
  ARENE_RATE_PER_SOCKET: count(300),
  ARENE_RATE_PER_IP: count(20_000),
  /** Messages per ten seconds: of one user on one node, and of one room over all nodes. */
  ARENE_CHAT_PER_USER: count(10),
  ARENE_CHAT_PER_ROOM: count(100),
  /** What one user may say and decide of how matches ended, per minute, on one node. */
  ARENE_RESULTS_PER_USER: count(60),
  /** How often one player may declare one match, per ten minutes, over all nodes. */
  ARENE_DECLARATIONS_PER_MATCH: count(5),
  ARENE_OPEN_TOURNAMENTS: count(20),
  /** Sign-ins and the like of one address about one identifier, before each next one waits twice as long. */
  ARENE_FREE_ATTEMPTS: count(10),
  /** Failed ones per hour, of one address and about one identifier. */
  ARENE_FAILURES_PER_IP: count(5000),
  ARENE_FAILURES_PER_IDENTIFIER: count(1000),
  ARENE_REVOCATION_POLL_MS: count(1000, 50),
  /** How often signing keys are read anew; a new one signs after ten times that. */
  ARENE_KEY_POLL_MS: count(3000, 50),
  /** How often it is read anew what an operator has stopped. */
  ARENE_SETTINGS_POLL_MS: count(250, 50),
  ARENE_JOB_POLL_MS: count(1000, 20),
  ARENE_JOB_LEASE_MS: count(30_000, 200),
  ARENE_JOB_ATTEMPTS: count(8),
  ARENE_JOB_BACKOFF_MS: count(1000),
  ARENE_JOBS_AT_ONCE: count(4),
  /** How long the push service, and whoever signs us in there, may take to answer: less than a quarter of a job's lease. */
  ARENE_PUSH_ANSWER_MS: count(7000, 100),
  /** How long to wait before a push is tried again that the service could not take; it doubles with each try. */
  ARENE_PUSH_PAUSE_MS: count(10_000),
  ARENE_SETTLE_CHUNK: count(1000, 1, 1000),
  ARENE_ROLLUP_MS: count(5000, 50),
  /** How often closed stretches of the journal are sealed. */
  ARENE_SEAL_MS: count(10_000, 50),
  /** How old an entry is before it is sealed: longer than any transaction lives. */
  ARENE_SEAL_LAG_MS: count(120_000),
  ARENE_HEARTBEAT_MS: count(2000, 50),
  ARENE_CLOCK_SKEW_MS: count(250),
  ARENE_DRAIN_MS: count(10_000),
  ARENE_RECONNECT_SPREAD_MS: count(5000),
  ARENE_SESSION_WARNING_MS: count(60_000),
  /** Whether replies are checked against their declared shape; off in production. */
  ARENE_CHECK_REPLIES: flag.optional(),
});

export type Config = z.infer<typeof settings> & { isProduction: boolean };

export class ConfigError extends Error {}

/** @throws {ConfigError} naming every setting that is wrong, unknown, or missing in production */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const known = settings.shape;
  const problems = Object.keys(env)
    .filter(name => name.startsWith('ARENE_') && !(name in known))
    .map(name => `${name} is not a setting`);
  const set = Object.fromEntries(Object.keys(known).flatMap(name => (env[name] ? [[name, env[name]]] : [])));
  const parsed = settings.safeParse(set);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problems.push(`${issue.path.join('.')}: ${issue.message}`);
  } else {
    problems.push(...missingForBucket(parsed.data));
    if (parsed.data.NODE_ENV === 'production') problems.push(...missingInProduction(parsed.data));
  }
  if (problems.length || !parsed.success) throw new ConfigError(problems.join('\n'));
  return { ...parsed.data, isProduction: parsed.data.NODE_ENV === 'production' };
}

function missingForBucket(said: z.infer<typeof settings>): string[] {
  if (!said.S3_BUCKET) return [];
  return (['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const)
    .filter(name => !said[name])
    .map(name => `${name} is required with S3_BUCKET`);
}

function missingInProduction({ MONGODB_URI, JWT_SECRET, ENCRYPTION_KEY, ORIGINS }: z.infer<typeof settings>): string[] {
  return [
    ...(MONGODB_URI ? [] : ['MONGODB_URI is required in production: the embedded database is for development']),
    ...(JWT_SECRET ? [] : ['JWT_SECRET is required in production (32 characters or more)']),
    ...(ENCRYPTION_KEY ? [] : ['ENCRYPTION_KEY is required in production (32 characters or more)']),
    ...(ORIGINS.length
      ? []
      : ['ORIGINS is required in production: the web origins that may connect, comma-separated, or *']),
  ];
}
