// Looks at everything that a node of this environment would need, and goes on where something is wrong.
import { statfs } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { forgivingConfig, mail, secrets, settingsAreGood } from './environment.ts';
import { type Finding, ok } from './finding.ts';
import { descriptors, diskSpace, nodeVersion, ports } from './machine.ts';
import { mongodb, reachMongodb } from './mongodb.ts';
import { proofs } from './proofs.ts';
import { push } from './push.ts';
import { redis } from './redis.ts';

export async function diagnose(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const config = forgivingConfig(env);
  const machine = [
    nodeVersion(process.versions.node),
    ...settingsAreGood(env),
    ...secrets(config),
    mail(config),
    await push(config),
    ...(await proofs(config)),
    ...(await ports(config)),
    ...descriptors(),
  ];
  return [...machine, ...(await databases(config))];
}

async function databases(config: Config): Promise<Finding[]> {
  if (config.MONGODB_URI === undefined) {
    // That production needs one is said with the settings.
    const found = config.isProduction ? [] : await embedded(config);
    return [...found, ...(await redis(config, undefined))];
  }
  const database = await reachMongodb(config.MONGODB_URI);
  if ('level' in database) return [database, ...(await redis(config, undefined))];
  try {
    return [...(await mongodb(database, config)), ...(await redis(config, database))];
  } finally {
    await database.close();
  }
}

async function embedded({ DATA_DIR }: Config): Promise<Finding[]> {
  const at = await statfs(DATA_DIR).catch(() => statfs('.'));
  return [
    ok('mongodb', `no MONGODB_URI: an embedded one runs on ${DATA_DIR}`),
    diskSpace(DATA_DIR, at.bavail * at.bsize, at.blocks * at.bsize),
  ];
}
