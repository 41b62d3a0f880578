// One installation under load: nodes that can be killed and started again, one door that leads to whoever is up, and what they hold.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeEnv as benchEnv } from '../../bench/server.ts';
import { type Network, networkTo } from '../support/network.ts';
import { type ArenaProcess, startProcess } from '../support/process.ts';
import { Load, type LoadOptions } from './load/load.ts';
import { figureOf } from './metrics.ts';
import { judge, type Verdict } from './verdict.ts';

export interface Reach {
  /** Of the database as this node reaches it. */
  uri: string;
  redisUrl: string;
}

export interface ScenarioOptions {
  nodes?: number;
  /** How each node reaches the databases, where that is not the straight way. */
  reach?: (straight: Reach, node: number) => Partial<Reach>;
  config?: Record<string, string>;
  /** How long nodes may take to give back what a fault made them hold. */
  returnMs?: number;
  load?: Partial<LoadOptions>;
}

/** What all nodes together hold. */
export interface Holdings {
  descriptors: number;
  sockets: number;
  /** What V8 keeps of objects and buffers: garbage is collected before it counts. */
  bytes: number;
}

const { JWT_SECRET, ENCRYPTION_KEY } = benchEnv('') as { JWT_SECRET: string; ENCRYPTION_KEY: string };
const POOL = 8;
const QUIET_MS = 60_000;
const RETURN_MS = 30_000;
const SPARE_DESCRIPTORS = 8;
/** For code that is compiled and caches that fill; what 10 000 sockets, or 1 000 that are watching, would leave is more. */
const SPARE_BYTES = 24 * 2 ** 20;
const COLLECT_MS = 300;
const collecting = `--expose-gc --import=${join(import.meta.dirname, '../../bench/collect.ts')}`;

/** One place in the installation, with whoever runs there now. */
export class Node {
  process: ArenaProcess | undefined;
  /** What all that ever ran here have logged. */
  readonly #logs: string[][] = [];
  readonly #reach: Reach;
  readonly #config: Record<string, string>;

  constructor(reach: Reach, config: Record<string, string>) {
    this.#reach = reach;
    this.#config = config;
  }

  get pid(): number {
    return this.process!.child.pid!;
  }

  async start(): Promise<void> {
    const { uri, redisUrl } = this.#reach;
    const config = {
      REDIS_URL: redisUrl,
      JWT_SECRET,
      ENCRYPTION_KEY,
      ACCESS_TOKEN_MINUTES: '1440',
      ARENE_MONGODB_CONNECTIONS: String(POOL),
      ARENE_ROOM_HEAD_MS: '500',
      ARENE_JOB_LEASE_MS: '3000',
      // So few that a bet is paid in several chunks, by several lanes.
      ARENE_SETTLE_CHUNK: '5',
      NODE_OPTIONS: collecting,
      ...this.#config,
    };
    this.process = await startProcess({ uri, config, skipAudit: true });
    this.#logs.push(this.process.logged);
  }

  /** Answers since it was last asked that were `INTERNAL`, and why. */
  takeDefects(): string[] {
    return this.#logs.flatMap(log => {
      const defects = log.filter(line => line.includes('"msg":"failed"')).map(inShort);
      log.length = 0;
      return defects;
    });
  }

  /** Dies at once. @throws where it died otherwise */
  async kill(): Promise<void> {
    const node = this.process!;
    this.process = undefined;
    node.child.kill('SIGKILL');
    const [code, signal] = await node.exited;
    await node.stop();
    if (signal !== 'SIGKILL') throw new Error(`the node ended with ${signal ?? code}`);
  }

  /** Leaves in peace: nobody new is led to it, and it ends well. */
  async drain(): Promise<void> {
    const node = this.process!;
    this.process = undefined;
    await node.stop();
  }

  async stop(): Promise<void> {
    if (this.process) await this.drain();
  }
}

export class Scenario {
  readonly nodes: Node[];
  readonly load: Load;
  readonly #doors: Network[];
  readonly #returnMs: number;
  #before: Holdings = { descriptors: 0, sockets: 0, bytes: 0 };

  private constructor(nodes: Node[], doors: Network[], load: Load, returnMs: number) {
    this.#returnMs = returnMs;
    this.nodes = nodes;
    this.#doors = doors;
    this.load = load;
  }

  static async open(straight: Reach, options: ScenarioOptions) {
    const { nodes: count = 2, reach, config = {}, load, returnMs = RETURN_MS } = options;
    const nodes = Array.from({ length: count }, (_, i) => new Node({ ...straight, ...reach?.(straight, i) }, config));
    let turn = 0;
    const anyUp = () => {
      const up = nodes.flatMap(node => node.process?.server ?? []);
      return up[turn++ % up.length];
    };
    const doors = [await networkTo(() => anyUp()?.socketUrl), await networkTo(() => anyUp()?.sidecarUrl)] as const;
    try {
      for (const node of nodes) await node.start();
      const [url, restUrl] = [doors[0].url, doors[1].url];
      const asked = { players: 8, watchers: 3, bets: 2, paceMs: 100, ...load };
      const nodeUrls = nodes.map(node => () => node.process?.server.socketUrl);
      const opened = await Load.open({ uri: straight.uri, url, restUrl, nodeUrls, ...asked });
      return new Scenario(nodes, [...doors], opened, returnMs);
    } catch (error) {
      await Promise.allSettled([...nodes.map(node => node.stop()), ...doors.map(door => door.close())]);
      throw error;
    }
  }

  /** Puts it under load until it runs warm, and notes what it holds then. */
  async warmUp(): Promise<void> {
    this.load.start();
    await this.load.goesOn(10);
    await this.rest();
    await this.#collect();
    this.#before = await this.holdings();
  }

  /** Ends the load, and waits until the nodes have answered everything. */
  async rest(): Promise<void> {
    await this.load.stop();
    const deadline = performance.now() + QUIET_MS;
    for (const node of this.nodes) {
      while ((await figureOf(node.process!, 'arene_answering')) > 0) {
        if (performance.now() > deadline) throw new Error('a node does not answer all that it was asked');
        await sleep(50);
      }
    }
  }

  /** Ends the load and judges it; also whether the nodes hold no more than before. */
  async judge(): Promise<Verdict> {
    await this.rest();
    await this.#collect();
    const verdict = await judge(this.load);
    const wrong = await this.#whatIsHeld();
    if (wrong) verdict.wrong.push(wrong);
    verdict.wrong.push(...this.nodes.flatMap(node => node.takeDefects()));
    return verdict;
  }

  async holdings(): Promise<Holdings> {
    const descriptors = await Promise.all(this.#up.map(async ({ pid }) => (await readdir(`/proc/${pid}/fd`)).length));
    const [sockets, heap, external] = await Promise.all(
      ['arene_connections', 'nodejs_heap_size_used_bytes', 'nodejs_external_memory_bytes'].map(name =>
        Promise.all(this.#up.map(node => figureOf(node.process!, name))),
      ),
    );
    return { descriptors: sum(descriptors), sockets: sum(sockets!), bytes: sum([...heap!, ...external!]) };
  }

  async close(): Promise<void> {
    this.load.close();
    const stopped = await Promise.allSettled(this.nodes.map(node => node.stop()));
    for (const door of this.#doors) await door.close();
    const failed = stopped.find(result => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  get #up(): Node[] {
    return this.nodes.filter(node => node.process);
  }

  /** Lets the nodes collect their garbage. */
  async #collect(): Promise<void> {
    for (const { pid } of this.#up) process.kill(pid, 'SIGUSR2');
    await sleep(COLLECT_MS);
  }

  /** Waits until the nodes hold no more than before the faults, and no sockets but those of the load; says so, if they go on doing. */
  async #whatIsHeld(): Promise<string | undefined> {
    const deadline = performance.now() + this.#returnMs;
    const most = {
      descriptors: this.#before.descriptors + this.nodes.length * (POOL + SPARE_DESCRIPTORS),
      bytes: this.#before.bytes + this.nodes.length * SPARE_BYTES,
    };
    for (;;) {
      const { descriptors, sockets, bytes } = await this.holdings();
      const { connected } = this.load;
      if (descriptors <= most.descriptors && bytes <= most.bytes && sockets === connected) return undefined;
      if (performance.now() > deadline)
        return `descriptors ${this.#before.descriptors} → ${descriptors}, memory ${mb(this.#before.bytes)} → ${mb(bytes)} MB, ${sockets} sockets of ${connected} clients`;
      await this.#collect();
    }
  }
}

function inShort(line: string): string {
  const { event, traceId, err } = JSON.parse(line) as { event: string; traceId: string; err: Record<string, unknown> };
  const { type, message, code, stack } = err;
  return `${event} failed (${traceId}): ${type} ${code ?? ''} ${message}; ${String(stack).split('\n').slice(1, 6).join(' ')}`;
}

const sum = (figures: number[]) => figures.reduce((total, figure) => total + figure, 0);
const mb = (bytes: number) => Math.round(bytes / 2 ** 20);
