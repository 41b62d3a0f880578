// One node of two is cut off from Redis or from MongoDB: its connections end, are reset, or say nothing any more.
import { setTimeout as sleep } from 'node:timers/promises';
import { type Network, networkTo } from '../../support/network.ts';
import { Asker } from '../asker.ts';
import { type Fault, type FaultResult, type Happening, type Size, underLoad } from '../fault.ts';
import type { Scenario } from '../scenario.ts';
import type { Site } from '../site.ts';

/** How long somebody who asks may have to wait for an answer, whatever it is. */
const ANSWER_MS = 10_000;
/** How soon after the network is back somebody is served. */
const SERVED_AGAIN_MS = 15_000;

export const cutRedis: Fault = {
  summary: 'the network between a node and Redis is cut, reset and stalled',
  short: { times: 3, pauseMs: 500 },
  long: { times: 30, pauseMs: 5000 },
  async run(site, size, name) {
    const network = await networkTo(site.redis.url);
    const redisUrl = network.url.replace('http', 'redis');
    return closing(
      site,
      network,
      // Nobody needs Redis to be served.
      cutting(site, size, name, network, () => ({ redisUrl }), []),
    );
  },
};

export const cutMongodb: Fault = {
  summary: 'the network between a node and MongoDB is cut, reset and stalled',
  short: { times: 3, pauseMs: 800 },
  long: { times: 30, pauseMs: 15_000 },
  async run(site, size, name) {
    const primary = await site.mongods.primary();
    const network = await networkTo(`tcp://${primary.host}`);
    const through = ({ uri }: { uri: string }) => {
      const { pathname } = new URL(uri.replace(/,[^/]*/, ''));
      return { uri: `${network.url.replace('http', 'mongodb')}${pathname}?directConnection=true` };
    };
    return closing(site, network, cutting(site, size, name, network, through, ['BUSY', 'OUTCOME_UNKNOWN']));
  },
};

/** Nodes take turns at having only the network that is cut. */
async function cutting(
  site: Site,
  size: Size,
  name: string,
  network: Network,
  through: NonNullable<Happening['reach']>,
  allowed: readonly string[],
): Promise<FaultResult> {
  let slowestMs = 0;
  const result = await underLoad(site, size, name, {
    reach: (straight, node) => (node === 0 ? through(straight, node) : {}),
    async happen(scenario, { pauseMs }, i) {
      slowestMs = Math.max(slowestMs, await whileAsking(scenario, allowed, () => harm(network, pauseMs!, i)));
    },
  });
  result.figures.slowestAnswerMs = Math.round(slowestMs);
  return result;
}

async function harm(network: Network, pauseMs: number, i: number): Promise<void> {
  if (i % 3 === 2) network.stall();
  else {
    network.refuse();
    const ended = i % 3 === 0 ? network.cut() : network.reset();
    if (ended === 0) throw new Error('there was no connection to cut');
  }
  await sleep(pauseMs);
  network.refuse(false);
  network.stall(false);
}

/** Asks the node that is cut off all the while. How long the slowest answer took. @throws where one took too long */
async function whileAsking(
  { nodes, load }: Scenario,
  allowed: readonly string[],
  work: () => Promise<void>,
): Promise<number> {
  const asker = await Asker.connect(nodes[0]!.process!, load);
  try {
    await work();
    await asker.served(SERVED_AGAIN_MS);
  } finally {
    await asker.stop();
  }
  if (asker.notServed(allowed)) throw new Error(`not all were served: ${JSON.stringify(asker.answers)}`);
  if (asker.slowestMs > ANSWER_MS) throw new Error(`an answer took ${Math.round(asker.slowestMs)} ms`);
  return asker.slowestMs;
}

/** The nodes go first: without their network they would only complain. */
const closing = <R>(site: Site, network: Network, work: Promise<R>): Promise<R> =>
  work.finally(() => site.clear()).finally(() => network.close());
