// `npm run demo`: bots live through a bet on a server of their own, the odds are drawn as they move, and the audit has the last word.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { auditLedger } from '../models/audit.ts';
import { Board } from './board.ts';
import { playMatch } from './match.ts';
import { type OwnServer, startOwnServer } from './ownServer.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { bots: { ...text, default: '50' }, seconds: { ...text, default: '45' } } });
const botCount = wholeNumber('bots', 1000);
const playMs = wholeNumber('seconds', 3600) * 1000;

const board = new Board();
const dataDir = await mkdtemp(join(tmpdir(), 'arene-demo-'));
let server: OwnServer | undefined;
let ending: Promise<void> | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void end().finally(() => process.exit(130)));
}
try {
  server = await startOwnServer(dataDir, line => board.say(line));
  await playMatch(server, board, { botCount, playMs });
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

function wholeNumber(name: 'bots' | 'seconds', max: number): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= 1 && number <= max) return number;
  console.error(`--${name} is a whole number from 1 to ${max}`);
  return process.exit(2);
}

/** What `npm run audit` would say. */
async function isClean({ database }: OwnServer): Promise<boolean> {
  const { clean, entries, accounts, findings } = await auditLedger(database, new Date());
  for (const { check, subject, detail } of findings) board.say(`${check}  ${subject}: ${detail}`);
  board.say(`the audit: ${clean ? 'clean' : 'NOT CLEAN'}, ${entries} entries, ${accounts} accounts`);
  return clean;
}
