// The way in: reads the settings, opens a database, starts the server, and drains it when told to stop.

import { startServer } from './compose.ts';
import { ConfigError, readConfig } from './config.ts';
import { DataDirInUse, openEmbeddedDatabase } from './embedded/index.ts';
import { createLog } from './log.ts';

const say = (line: string) => console.log(line);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  const embedded = config.MONGODB_URI
    ? undefined
    : await openEmbeddedDatabase({ dataDir: config.DATA_DIR, env: process.env, say });
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

main().catch(error => {
  const isExpected = error instanceof ConfigError || error instanceof DataDirInUse || error?.isOperational;
  console.error(isExpected ? error.message : error);
  process.exit(1);
});
