// `npm run bench [-- NAME] [--json]`: measured comparisons, each with its baselines in the same run; only ratios are promised.
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { findMongod } from '../server/embedded/findMongod.ts';
import { openTemporaryDatabase } from './database.ts';
import { fanout } from './fanout.ts';
import { hotbet } from './hotbet.ts';
import { memory } from './memory.ts';
import { nodes } from './nodes.ts';
import { reconnect } from './reconnect.ts';
import type { Bench, Result } from './result.ts';
import { rpc } from './rpc.ts';
import { settle } from './settle.ts';
import { steady } from './steady.ts';
import { tournaments } from './tournaments.ts';

const benches: Record<string, Bench> = { fanout, hotbet, memory, nodes, reconnect, rpc, settle, steady, tournaments };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    minutes: { type: 'string', default: '10' },
  },
});
const names = positionals.length ? positionals : Object.keys(benches);
const unknown = names.filter(name => !(name in benches));
if (unknown.length) {
  console.error(`no such bench: ${unknown.join(', ')} (there are ${Object.keys(benches).join(', ')})`);
  process.exit(2);
}

const say = values.json ? () => {} : (line: string) => console.log(line);
say(`${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`);
const database = await openTemporaryDatabase(await findMongod({ env: process.env, say }), say);
try {
  for (const name of names) {
    const result = await benches[name]!({
      uri: database.uri,
      mongodPid: database.pid,
      rounds: Number(values.rounds),
      minutes: Number(values.minutes),
      say,
    });
    console.log(values.json ? JSON.stringify(result) : inWords(result));
    if (!result.met) process.exitCode = 1;
  }
} finally {
  await database.stop();
}

function inWords({ name, measured, baselines, ratios, goals, met }: Result): string {
  const rows = [
    ...Object.entries(measured).map(([what, value]) => `  ${what.padEnd(34)} ${value}`),
    ...Object.entries(baselines).map(([what, value]) => `  baseline: ${what.padEnd(24)} ${value}`),
    ...Object.entries(ratios).map(
      ([what, value]) => `  ${what.padEnd(34)} ${value} ×${what in goals ? `   (goal ${goals[what]} ×)` : ''}`,
    ),
  ];
  return [`${name}: ${met ? 'met' : 'NOT MET'}`, ...rows].join('\n');
}
