// `npm run demo`: bots live through a bet, or a tournament, on a server of their own; it is drawn as it goes, and the audit has the last word.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditLedger } from '../models/audit.ts';
import { playMatch } from './match.ts';
import { type OwnServer, startOwnServer } from './ownServer.ts';
import { Screen } from './screen.ts';
import { playTournament } from './tournament.ts';
import { wishesIn } from './wishes.ts';

const stories = { bet: playMatch, tournament: playTournament };

const wishes = wishesIn(process.argv.slice(2));
if ('why' in wishes) {
  console.error(wishes.why);
  process.exit(2);
}

const screen = new Screen();
const dataDir = await mkdtemp(join(tmpdir(), 'arene-demo-'));
let server: OwnServer | undefined;
let ending: Promise<void> | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void end().finally(() => process.exit(130)));
}
try {
  server = await startOwnServer(dataDir, line => screen.say(line));
  await stories[wishes.story](server, screen, wishes);
  process.exitCode = (await isClean(server)) ? 0 : 1;
} finally {
  await end();
}

/** Leaves nothing behind, whoever ends it. */
function end(): Promise<void> {
  ending ??= (async () => {
    await server?.stop();
    await rm(dataDir, { recursive: true, force: true });
  })();
  return ending;
}

/** What `npm run audit` would say. */
async function isClean({ database }: OwnServer): Promise<boolean> {
  const { clean, entries, accounts, findings } = await auditLedger(database, new Date());
  for (const { check, subject, detail } of findings) screen.say(`${check}  ${subject}: ${detail}`);
  screen.say(`the audit: ${clean ? 'clean' : 'NOT CLEAN'}, ${entries} entries, ${accounts} accounts`);
  return clean;
}
