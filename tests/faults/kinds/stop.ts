// A process stands still for a while, with all its connections open, and then goes on as if nothing had been.
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, underLoad } from '../fault.ts';
import type { Scenario } from '../scenario.ts';
import type { Site } from '../site.ts';

const stopping = (what: string, pidOf: (site: Site, scenario: Scenario, i: number) => Promise<number>): Fault => ({
  summary: `SIGSTOP of ${what}, and SIGCONT`,
  short: { times: 1, pauseMs: 2500 },
  long: { times: 6, pauseMs: 10_000 },
  run: (site, size, name) =>
    underLoad(site, size, name, {
      async happen(scenario, { pauseMs }, i) {
        await standStill(await pidOf(site, scenario, i), pauseMs!);
        await site.mongods.whole();
      },
    }),
});

export const stopNode = stopping('a node', async (_, { nodes }, i) => nodes[i % nodes.length]!.pid);
export const stopPrimary = stopping('the primary', async ({ mongods }) => (await mongods.primary()).process.pid);
export const stopRedis = stopping('Redis', async ({ redis }) => redis.pid);

/** @throws where it did not stand still */
async function standStill(pid: number, pauseMs: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  try {
    await sleep(pauseMs);
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    if (!/\) T /.test(stat)) throw new Error(`process ${pid} did not stop: ${stat}`);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}
