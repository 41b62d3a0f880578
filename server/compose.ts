// Builds a server out of its parts; the only place that owns clock and entropy. What is started here is stopped here, in reverse.
import { randomBytes } from 'node:crypto';
import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { Server as SocketServer } from 'socket.io';
import type { RootName } from '../contracts/roomNames.ts';
import { buildHandlers, buildJobHandlers } from '../handlers/index.ts';
import type { Committed, RevocationNotice } from '../models/announcements.ts';
import { findBacklog } from '../models/backlog.ts';
import { Committer } from '../models/committer.ts';
import { type Database, openDatabase, prepareDatabase } from '../models/database.ts';
import { ObjectId } from '../models/define.ts';
import { queueDeliveries } from '../models/deliveries.ts';
import { Jobs } from '../models/jobs.ts';
import { Reads } from '../models/reads.ts';
import { rollUp } from '../models/rollup.ts';
import type { Runtime } from '../models/runtime.ts';
import { seal } from '../models/sealing.ts';
import { Transactions } from '../models/transaction.ts';
import type { Tx } from '../models/tx.ts';
import { Rooms } from '../rooms/rooms.ts';
import type { Relayed, Wire } from '../rooms/wire.ts';
import { createAttempts, memoryStore, openRedisStore } from './attempts.ts';
import { clientIpReader } from './clientIp.ts';
import { CommandKeys } from './commandKeys.ts';
import type { Config } from './config.ts';
import { Deadlines } from './deadlines.ts';
import { DeliveryFigures } from './deliveryFigures.ts';
import { Dispatcher } from './dispatch.ts';
import { createPush } from './fcm.ts';
import { Heartbeats } from './heartbeats.ts';
import { close, createHttpServer, listen } from './httpServer.ts';
import { Identities } from './identity.ts';
import { dispatchLog } from './log.ts';
import { createMail, createSms } from './messengers.ts';
import { Metrics } from './metrics.ts';
import { queueNightlyChecks } from './nightlyChecks.ts';
import { createOneTimeCodes } from './oneTimeCodes.ts';
import { createPasswords } from './passwords.ts';
import { Periodic } from './periodic.ts';
import { createProofAddresses } from './proofs/addresses.ts';
import { createGridFs } from './proofs/gridFs.ts';
import { createImages } from './proofs/images.ts';
import { Receiver } from './proofs/receiver.ts';
import { createS3 } from './proofs/s3.ts';
import { chatRates, createPaces, rateLimits } from './rateLimits.ts';
import { Readiness } from './readiness.ts';
import { noRelay, openRelay, type Relay } from './relay.ts';
import { revocationPoll } from './revocations.ts';
import { openSecrets } from './settings.ts';
import { createOperations, createSidecar } from './sidecar/app.ts';
import { Sockets } from './sockets.ts';
import { Switches } from './switches.ts';
import { createTokens } from './tokens.ts';
import { Worker } from './worker.ts';

export interface RunningServer {
  /** Where sockets connect; nothing on a node without that role. */
  socketUrl: string | undefined;
  /** Where REST is; nothing on a node without that role. */
  sidecarUrl: string | undefined;
  /** Where health, readiness and metrics are. */
  operationsUrl: string | undefined;
  database: Database;
  /** Finishes what runs, tells clients, and closes everything. */
  stop(): Promise<void>;
}

const system: Runtime = { now: () => new Date(), random: Math.random, newId: () => new ObjectId() };

/** Starts a server on a database that somebody else started. */
export async function startServer(
  config: Config & { MONGODB_URI: string },
  log: Logger,
  runtime = system,
): Promise<RunningServer> {
  const node = randomBytes(4).toString('hex');
  const complain = (what: string, error: unknown) => log.warn({ err: error }, what);
  const database = await openDatabase(config.MONGODB_URI, {
    poolSize: config.ARENE_MONGODB_CONNECTIONS,
    serverSelectionMs: config.ARENE_MONGODB_SELECTION_MS,
    socketMs: config.ARENE_MONGODB_SOCKET_MS,
  });
  await prepareDatabase(database);
  const reads = new Reads(database);
  const secrets = await openSecrets(database, config);
  const tokens = createTokens(secrets, config);
  const deadlines = new Deadlines(config.ARENE_ANSWER_MS);
  const keys = new CommandKeys(secrets.commandKeys);
  const channels = { push: config.FCM_SERVICE_ACCOUNT !== undefined, mail: config.MAIL_URL !== undefined };
  if (!channels.push) log.info('FCM_SERVICE_ACCOUNT is not set: nothing is pushed');
  const limitsOfTransactions = {
    retryMs: config.ARENE_TRANSACTION_RETRY_MS,
    backoffMs: config.ARENE_TRANSACTION_BACKOFF_MS,
    commitMs: config.ARENE_COMMIT_ANSWER_MS,
  };
  const transactions = new Transactions(
    database,
    runtime,
    limitsOfTransactions,
    queueDeliveries(channels, runtime.newId),
  );

  // News runs in a circle (handlers commit, rooms deliver, sockets receive, handlers …), so two ends are tied once both exist.
  const ends: { sockets?: Sockets; worker?: Worker; relay: Relay } = { relay: noRelay };
  const wire: Wire = {
    toRoom: (...message) => ends.sockets?.wire.toRoom(...message),
    toUser: tell => ends.sockets?.wire.toUser(tell),
    isHere: userId => ends.sockets?.wire.isHere(userId) ?? false,
    relay: message => ends.relay.send(message),
  };
  const rooms = new Rooms({ reads, wire, runtime, node, complain, limits: roomLimits(config) });
  const revoke = (notice: RevocationNotice) => ends.sockets?.revoke(notice);
  const deliver = ({ steps, ...committed }: Committed) => {
    rooms.publish(committed);
    for (const notice of committed.revocations) revoke(notice);
    if (committed.revocations.length) wire.relay({ kind: 'revocations', notices: committed.revocations });
    if (committed.jobsAt) ends.worker?.ringAt(committed.jobsAt);
    for (const step of steps)
      Promise.resolve()
        .then(step)
        .catch(error => complain('a step after a commit', error));
  };
  // Rooms heal from the log, jobs and revocations are polled.
  const undelivered = (error: unknown) => complain('delivery', error);
  const deliverOrComplain = (committed: Committed) => {
    try {
      deliver(committed);
    } catch (error) {
      undelivered(error);
    }
  };
  const receive = (message: Relayed) => {
    try {
      if (message.kind === 'revocations') message.notices.forEach(revoke);
      else if (message.kind === 'greeting') heartbeats.hear(message);
      else if (message.kind === 'settings') void switches.reload().catch(error => complain('settings', error));
      else rooms.receive(message);
    } catch (error) {
      // Another version of the server may say what this one does not understand.
      complain('news from another node', error);
    }
  };

  const switches = new Switches(reads, runtime.now, () => ends.sockets?.tellSwitches());
  await switches.reload();
  const committer = new Committer(
    transactions,
    deliver,
    {
      batchSize: config.ARENE_BATCH_COMMANDS,
      queueLength: config.ARENE_QUEUE_COMMANDS,
      queueMs: config.ARENE_QUEUE_MS,
      lanes: config.ARENE_TRANSACTION_LANES,
    },
    undelivered,
  );
  const attemptStore = config.REDIS_URL ? await openRedisStore(config.REDIS_URL, keys.installation, log) : memoryStore;
  const deliveries = new DeliveryFigures();
  const services = {
    passwords: createPasswords(),
    attempts: createAttempts(attemptStore, attemptLimits(config)),
    signingSecrets: secrets.signingKeys,
    codes: createOneTimeCodes(secrets.oneTimeCodes),
    seeds: secrets.seeds,
    mail: createMail(config, console.log),
    push: createPush(config, log, runtime.now),
    deliveries,
    sms: createSms(config, console.log),
    tokens,
    rooms,
    commandKeys: keys,
    chatRates: chatRates(config.ARENE_CHAT_PER_USER),
    proofAddresses: createProofAddresses(secrets.addresses, config.PUBLIC_URL, runtime.now),
    images: createImages(),
    files: config.S3_BUCKET ? createS3(config, complain) : createGridFs(database),
    switches: {
      spread: () => {
        wire.relay({ kind: 'settings' });
        return switches.reload();
      },
    },
    turns: {
      take: async (root: RootName, work: (tx: Tx) => Promise<void>) => {
        const makeIds = () => () => runtime.newId();
        const audit = { action: undefined, actorUserId: null };
        const task = { root, batch: false, prefetch: [], run: work, makeIds, key: undefined, audit };
        const outcome = await committer.submit(task);
        if ('error' in outcome) throw outcome.error;
      },
    },
    patiently: async <R>(work: (database: Database) => Promise<R>) => {
      const apart = await openDatabase(config.MONGODB_URI, {
        poolSize: 2,
        serverSelectionMs: config.ARENE_MONGODB_SELECTION_MS,
        socketMs: 0,
      });
      try {
        return await work(apart);
      } finally {
        await apart.close();
      }
    },
    terms: {
      welcomePoints: config.ARENE_WELCOME_POINTS,
      feeBasisPoints: config.ARENE_FEE_BASIS_POINTS,
      platformFeeBasisPoints: config.ARENE_PLATFORM_FEE_BASIS_POINTS,
      fourEyesThreshold: config.FOUR_EYES_THRESHOLD,
      bootstrapEmail: config.ADMIN_BOOTSTRAP_EMAIL,
      uploadMs: config.ARENE_UPLOAD_ADDRESS_MS,
      betLiquidity: config.ARENE_BET_LIQUIDITY,
      chatPerRoom: config.ARENE_CHAT_PER_ROOM,
      declarationsPerMatch: config.ARENE_DECLARATIONS_PER_MATCH,
      openTournaments: config.ARENE_OPEN_TOURNAMENTS,
      payoutChunk: config.ARENE_SETTLE_CHUNK,
      pushPauseMs: config.ARENE_PUSH_PAUSE_MS,
      signingKeyDelayMs: KEY_POLLS_AWAITED * config.ARENE_KEY_POLL_MS,
    },
  };
  const metrics = new Metrics({
    connections: () => ends.sockets?.count ?? 0,
    slowSockets: () => ends.sockets?.slowEnded ?? 0,
    loudSockets: () => ends.sockets?.loudEnded ?? 0,
    rooms: () => rooms.figures,
    answering: () => dispatcher.running,
    queued: () => committer.waiting,
    committer: () => committer.stats,
    deliveries: () => deliveries.all,
    nodes: () => heartbeats.census(),
    troubles: () => readiness.troubles,
    backlog: () => findBacklog(reads, runtime.now()),
  });
  const limits = rateLimits(config.ARENE_RATE_PER_SOCKET, config.ARENE_RATE_PER_IP);
  const dispatcher = new Dispatcher({
    handlers: buildHandlers(services),
    committer,
    // What nobody waits for any more, the database stops to look for.
    reads: new Reads(database, { maxTimeMs: config.ARENE_ANSWER_MS }),
    runtime,
    keys,
    rateLimits: limits,
    paces: createPaces({ results: config.ARENE_RESULTS_PER_USER }),
    switches,
    userQueue: config.ARENE_USER_QUEUE_COMMANDS,
    deadlines,
    checkReplies: config.ARENE_CHECK_REPLIES ?? !config.isProduction,
    log: dispatchLog(log, metrics),
  });

  const readiness = new Readiness({
    checks: [
      { code: 'MONGODB_UNREACHABLE', check: () => database.raw.command({ ping: 1 }).then(() => undefined) },
      { code: 'REDIS_UNREACHABLE', check: () => ends.relay.trouble() },
      { code: 'NO_COMMON_REDIS', check: () => heartbeats.noCommonRedis() },
      { code: 'WRONG_CLOCK', check: () => heartbeats.wrongClock() },
      { code: 'DRAINING', check: () => (draining ? 'this node is draining' : undefined) },
    ],
    log,
  });
  const heartbeats = new Heartbeats({
    database,
    node,
    roles: config.ROLES,
    hasRedis: config.REDIS_URL !== undefined,
    isProduction: config.isProduction,
    greet: wire.relay,
    now: runtime.now,
    connections: () => ends.sockets?.count ?? 0,
    troubles: () => readiness.codes,
    everyMs: config.ARENE_HEARTBEAT_MS,
    skewMs: config.ARENE_CLOCK_SKEW_MS,
  });
  const beat = () => heartbeats.beat().finally(() => readiness.reasons());

  let traces = 0;
  const newTraceId = () => `${node}-${(traces++).toString(36)}`;
  const identities = new Identities(reads, tokens, deadlines);
  const http: HttpServer[] = [];
  const periodic = [
    new Periodic(config.ARENE_REVOCATION_POLL_MS, revocationPoll(reads, runtime.now, revoke), error =>
      complain('revocations', error),
    ),
    new Periodic(
      config.ARENE_KEY_POLL_MS,
      () => secrets.signingKeys.reload(),
      error => complain('signing keys', error),
    ),
    new Periodic(
      config.ARENE_SETTINGS_POLL_MS,
      () => switches.reload(),
      error => complain('settings', error),
    ),
    // A database that is away is found, and told, by its own check.
    new Periodic(config.ARENE_HEARTBEAT_MS, beat, error => log.debug({ err: error }, 'heartbeat')),
  ];
  let draining = false;
  const server: RunningServer = {
    socketUrl: undefined,
    sidecarUrl: undefined,
    operationsUrl: undefined,
    database,
    stop,
  };

  if (config.ROLES.includes('socket')) {
    const listener = createHttpServer(httpLimits(config), answerHealth);
    const clientIp = clientIpReader(config.TRUSTED_PROXIES);
    ends.sockets = new Sockets({
      http: listener,
      config,
      dispatcher,
      rateLimits: limits,
      rooms,
      identities,
      switches,
      clientIp,
      newTraceId,
      log,
    });
    http.push(listener);
  }
  if (config.REDIS_URL) {
    // A node without sockets has news to tell all the same.
    const io = ends.sockets?.io ?? new SocketServer();
    ends.relay = await openRelay(config.REDIS_URL, keys.installation, io, receive, log);
  }
  await beat();
  if (ends.sockets) {
    rooms.start();
    server.socketUrl = await listen(http[0]!, config.PORT, config.HOST);
  }
  if (config.ROLES.includes('worker')) {
    const jobs = new Jobs(transactions, deliverOrComplain, {
      leaseMs: config.ARENE_JOB_LEASE_MS,
      attempts: config.ARENE_JOB_ATTEMPTS,
      backoffMs: config.ARENE_JOB_BACKOFF_MS,
    });
    ends.worker = new Worker({
      jobs,
      database,
      reads,
      handlers: buildJobHandlers(services),
      places: config.ARENE_JOBS_AT_ONCE,
      pollMs: config.ARENE_JOB_POLL_MS,
      log,
    });
    ends.worker.start();
    periodic.push(
      new Periodic(
        config.ARENE_ROLLUP_MS,
        () => rollUp(database),
        error => complain('roll-up', error),
      ),
      new Periodic(
        config.ARENE_SEAL_MS,
        () => seal(database, config.ARENE_SEAL_LAG_MS),
        error => complain('sealing', error),
      ),
      new Periodic(
        NIGHTLY_CHECKS_MS,
        () => queueNightlyChecks(reads, transactions),
        error => complain('nightly checks', error),
      ),
    );
  }
  const receiver = new Receiver(services.proofAddresses, {
    atOnce: config.ARENE_UPLOADS_AT_ONCE,
    ms: config.ARENE_UPLOAD_MS,
  });
  const isSidecar = config.ROLES.includes('sidecar');
  const bare = { config, newTraceId, metrics, readiness, log };
  const app = isSidecar
    ? createSidecar({
        ...bare,
        dispatch: request => dispatcher.dispatch(request),
        identify: token => identities.identify(token),
        files: {
          receive: (request, sender, use) => receiver.receive(request, sender, use),
          open: name => services.files.open(name),
        },
      })
    : createOperations(bare);
  const operations = createHttpServer(isSidecar ? uploadLimits(config) : httpLimits(config), app);
  server.operationsUrl = await listen(operations, config.SIDECAR_PORT, config.HOST);
  if (isSidecar) server.sidecarUrl = server.operationsUrl;
  http.push(operations);
  for (const task of periodic) task.start();

  async function stop(): Promise<void> {
    draining = true;
    ends.sockets?.drain(config.ARENE_RECONNECT_SPREAD_MS);
    await within(config.ARENE_DRAIN_MS, dispatcher.drain());
    await ends.worker?.stop();
    for (const task of periodic) await task.stop();
    await heartbeats.end().catch(error => complain('heartbeat', error));
    await rooms.stop();
    await ends.sockets?.close();
    for (const listener of http) await close(listener);
    await ends.relay.close();
    attemptStore.close();
    await database.close();
  }

  return server;
}

/** How often a worker looks whether the proofs of the coming night are queued. */
const NIGHTLY_CHECKS_MS = 10 * 60_000;

/** A new key signs once each node has looked so many times. */
const KEY_POLLS_AWAITED = 10;

const attemptLimits = (config: Config) => ({
  free: config.ARENE_FREE_ATTEMPTS,
  perIp: config.ARENE_FAILURES_PER_IP,
  perSubject: config.ARENE_FAILURES_PER_IDENTIFIER,
});

const roomLimits = (config: Config) => ({
  roomsPerSocket: config.ARENE_ROOMS_PER_SOCKET,
  stateIntervalMs: config.STATE_INTERVAL_MS,
  lobbyIntervalMs: config.ARENE_LOBBY_INTERVAL_MS,
  presenceIntervalMs: config.ARENE_PRESENCE_INTERVAL_MS,
  headIntervalMs: config.ARENE_ROOM_HEAD_MS,
  idleMs: config.ARENE_ROOM_IDLE_MS,
  tailEvents: config.ARENE_ROOM_TAIL_EVENTS,
  tailBytes: config.ARENE_ROOM_TAIL_BYTES,
});

const httpLimits = (config: Config) => ({
  headersMs: config.ARENE_HTTP_HEADERS_MS,
  requestMs: config.ARENE_HTTP_REQUEST_MS,
});

/** An upload that is too slow is told so before its connection ends. */
const uploadLimits = (config: Config) => ({
  headersMs: config.ARENE_HTTP_HEADERS_MS,
  requestMs: Math.max(config.ARENE_HTTP_REQUEST_MS, config.ARENE_UPLOAD_MS * 1.1),
});

/** All that the socket port says over plain HTTP: that it is up. */
function answerHealth({ url }: IncomingMessage, response: ServerResponse): void {
  const isHealth = url === '/health';
  response.writeHead(isHealth ? 200 : 404, { 'content-type': 'application/json' });
  response.end(isHealth ? JSON.stringify({ status: 'ok' }) : undefined);
}

async function within(limitMs: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>(resolve => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
