// A whole server in this process, on an embedded MongoDB in the folder that it is given, and on ports that are free.
import { type RunningServer, startServer } from '../server/compose.ts';
import { type Config, readConfig } from '../server/config.ts';
import { openEmbeddedDatabase } from '../server/embedded/index.ts';
import { createLog } from '../server/log.ts';

export interface OwnServer extends Pick<RunningServer, 'database' | 'stop'> {
  config: Config;
  socketUrl: string;
  sidecarUrl: string;
}

const alone = { HOST: '127.0.0.1', PORT: '0', SIDECAR_PORT: '0', LOG_LEVEL: 'warn', MONGODB_URI: '', REDIS_URL: '' };

export async function startOwnServer(dataDir: string, say: (line: string) => void): Promise<OwnServer> {
  const config = readConfig({ ...process.env, NODE_ENV: 'development', ROLES: '', ...alone, DATA_DIR: dataDir });
  const embedded = await openEmbeddedDatabase({ dataDir, env: process.env, say });
  try {
    const server = await startServer({ ...config, MONGODB_URI: embedded.uri }, createLog(config.LOG_LEVEL));
    const { database, socketUrl, sidecarUrl } = server;
    const stop = () => server.stop().finally(embedded.stop);
    return { config, database, socketUrl: socketUrl!, sidecarUrl: sidecarUrl!, stop };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
