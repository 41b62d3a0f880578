// Reads the settings, opens a database, starts the server, and drains it when told to stop.
import { ConfigError, readConfig } from './config.ts';
import { BinaryNotFound, DataDirInUse, MongodFailed, openEmbeddedDatabase } from './embedded/index.ts';
import { createLog } from './log.ts';

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
  if (embedded) say(`database  ${embedded.uri}  (embedded, in ${config.DATA_DIR})`);
  say('ready');

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'draining');
    await server.stop();
    await embedded?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
}

/** What whoever starts the server can mend: told in words, without a stack. */
const isExpected = (error: unknown) =>
  [ConfigError, BinaryNotFound, DataDirInUse, MongodFailed].some(kind => error instanceof kind);

run().catch(error => {
  console.error(isExpected(error) ? error.message : error);
  process.exit(1);
});
