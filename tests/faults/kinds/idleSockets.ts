// Thousands of sockets that say nothing beside those that play: they stay, cost what they cost, and leave nothing behind.
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { guests, openFleet } from '../../../bench/fleet.ts';
import { type Fault, underLoad } from '../fault.ts';
import { figureOf } from '../metrics.ts';
import type { Scenario } from '../scenario.ts';

/** Descriptors that a node needs beside its sockets. */
const OWN_DESCRIPTORS = 500;
const PROCESSES = 2;
const GONE_MS = 60_000;

export const idleSockets: Fault = {
  summary: 'thousands of sockets that say nothing',
  short: { times: 1, pauseMs: 500, sockets: 1000 },
  long: { times: 1, pauseMs: 60_000, sockets: 10_000 },
  async run(site, size, name) {
    const count = Math.min(size.sockets!, (await descriptorLimit()) - OWN_DESCRIPTORS);
    const result = await underLoad(site, { ...size, sockets: count }, name, { happen: beIdle });
    Object.assign(result.figures, { sockets: count, socketsWanted: size.sockets });
    return result;
  },
};

/** All of them on one node, which goes on serving the others. */
async function beIdle({ nodes, load }: Scenario, { sockets, pauseMs }: { sockets?: number; pauseMs?: number }) {
  const node = nodes[0]!.process!;
  const before = await figureOf(node, 'arene_connections');
  const fleet = openFleet(PROCESSES);
  try {
    await fleet.connect({ url: node.server.socketUrl!, auths: guests(sockets!) });
    await sleep(pauseMs);
    await load.goesOn(3);
    const { open } = await fleet.heard();
    if (open !== sockets) throw new Error(`${open} of ${sockets} sockets are still open`);
    const connected = await figureOf(node, 'arene_connections');
    if (connected < sockets) throw new Error(`the node knows of ${connected} sockets`);
  } finally {
    await fleet.stop();
  }
  const deadline = performance.now() + GONE_MS;
  while ((await figureOf(node, 'arene_connections')) > before + load.clients) {
    if (performance.now() > deadline) throw new Error('the node still counts sockets that are gone');
    await sleep(100);
  }
}

/** How many descriptors a process may have here. */
async function descriptorLimit(): Promise<number> {
  const limits = await readFile('/proc/self/limits', 'utf8').catch(() => '');
  const hard = /^Max open files +\S+ +(\S+)/m.exec(limits)?.[1];
  return hard === 'unlimited' ? Number.MAX_SAFE_INTEGER : Number(hard ?? 1024);
}
