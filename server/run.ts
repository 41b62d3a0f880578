// Reads the settings, opens a database, starts the server, and drains it when told to stop.
import { WrongKey } from './cipher.ts';
import { ConfigError, readConfig } from './config.ts';
import { BinaryNotFound, DataDirInUse, MongodFailed, openEmbeddedDatabase } from './embedded/index.ts';
import { createLog } from './log.ts';
import { RedisUnreachable } from './redisUnreachable.ts';

const say = (line: string) => console.log(line);

async function run(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  // Most of the code is read while the database starts.
  const composing = import('./compose.ts');
  composing.catch(() => {});
  const embedded = config.MONGODB_URI
    ? undefined
    : await openEmbeddedDatabase({ dataDir: config.DATA_DIR, env: process.env, say });
  const { startServer } = await composing;
  const server = await startServer({ ...config, MONGODB_URI: config.MONGODB_URI ?? embedded!.uri }, log);
  if (server.socketUrl) say(`sockets   ${server.socketUrl}`);
  if (server.sidecarUrl) say(`REST      ${server.sidecarUrl}  (documents: ${server.sidecarUrl}/docs)`);
  else say(`operation ${server.operationsUrl}  (/health, /ready, /metrics)`);
  if (embedded) say(`database  ${embedded.uri}  (embedded, in ${config.DATA_DIR})`);
  if (server.sidecarUrl && (!config.isProduction || config.ADMIN_BOOTSTRAP_EMAIL !== undefined)) {
    const { BOOTSTRAP_MINUTES, makeBootstrapToken } = await import('./bootstrapToken.ts');
    const token = await makeBootstrapToken(server.database);
    if (token) sayToken(server.sidecarUrl, token, BOOTSTRAP_MINUTES);
  }
  say('ready');

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'draining');
    try {
      await server.stop();
    } finally {
      await embedded?.stop();
    }
  };
  const end = (signal: string) =>
    stop(signal).then(
      () => process.exit(0),
      error => fail(error),
    );
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end(signal));
  void embedded?.exited.then(() => {
    if (!stopping) fail(new ConfigError('The embedded database has ended; start again.'));
  });
}

function sayToken(url: string, token: string, minutes: number): void {
  say(`no super admin yet: within ${minutes} minutes, once, POST ${url}/api/auth/bootstrap`);
  say(`          {"token":"${token}","email":…,"password":…}`);
}

/** Ends the process: with a sentence where whoever started it can mend it, with a stack where we have to. */
function fail(error: unknown): never {
  console.error(inWords(error) ?? error);
  process.exit(1);
}

function inWords(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Set PORT and SIDECAR_PORT to others.`;
  if (error.name === 'MongoServerSelectionError')
    return `MongoDB can not be reached (${error.message}). See MONGODB_URI.`;
  if (error.name === 'MongoParseError') return `MONGODB_URI is not one: ${error.message}.`;
  const told = [ConfigError, BinaryNotFound, DataDirInUse, MongodFailed, RedisUnreachable, WrongKey];
  return told.some(kind => error instanceof kind) ? error.message : undefined;
}

run().catch(fail);
