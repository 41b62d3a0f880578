// `npm run faults [-- NAME…] [--json] [--times N] [--short]`: kills, cuts, stops and floods under load, and a verdict after each.
import { parseArgs } from 'node:util';
import { findMongod } from '../../server/embedded/findMongod.ts';
import { findRedisServer } from '../../server/embedded/findRedisServer.ts';
import type { FaultResult } from './fault.ts';
import { faults } from './faults.ts';
import { Site } from './site.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    times: { type: 'string' },
  },
});
const names = positionals.length ? positionals : Object.keys(faults);
const unknown = names.filter(name => !Object.hasOwn(faults, name));
if (unknown.length) {
  console.error(`no such fault: ${unknown.join(', ')}. There are:`);
  for (const [name, { summary }] of Object.entries(faults)) console.error(`  ${name.padEnd(20)} ${summary}`);
  process.exit(2);
}

const say = values.json ? () => {} : (line: string) => console.log(line);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
const site = await Site.open({
  mongod: await findMongod({ env: process.env, say }),
  redisServer: await findRedisServer({ env: process.env, say }),
});
try {
  for (const name of names) {
    const fault = faults[name]!;
    const size = { ...fault[values.short ? 'short' : 'long'], ...(values.times && { times: Number(values.times) }) };
    const startedAt = performance.now();
    const result = await fault.run(site, size, name);
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    console.log(values.json ? JSON.stringify(result) : inWords(result, fault.summary, seconds));
    if (!result.met) process.exitCode = 1;
  }
} finally {
  await site.close();
}
process.exit();

function inWords(result: FaultResult, summary: string, seconds: number): string {
  const { name, faults, acknowledged, lost, doubled, gaps, auditClean, met, figures, wrong } = result;
  const audit = auditClean ? 'audit clean' : 'AUDIT NOT CLEAN';
  return [
    `${name} (${summary}): ${met ? 'met' : 'NOT MET'}, ${seconds} s`,
    `  ${faults} faults; ${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled, ${gaps} gaps, ${audit}`,
    ...Object.entries(figures).map(([what, figure]) => `  ${what.padEnd(28)} ${figure}`),
    ...wrong.map(line => `  wrong: ${line}`),
  ].join('\n');
}
