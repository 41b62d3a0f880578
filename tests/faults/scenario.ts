// One installation under load: nodes that can be killed and started again, one door that leads to whoever is up, and what they hold.
import { readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { rssOf } from '../../bench/proc.ts';
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
  /** Memory beyond what is spared for anybody, that garbage may take until it is collected. */
  garbageBytes?: number;
  load?: Partial<LoadOptions>;
}

/** What all nodes together hold. */
export interface Holdings {
  descriptors: number;
  bytes: number;
}

const { JWT_SECRET, ENCRYPTION_KEY } = benchEnv('') as { JWT_SECRET: string; ENCRYPTION_KEY: string };
const POOL = 8;
const QUIET_MS = 60_000;
const RETURN_MS = 30_000;
const SPARE_DESCRIPTORS = 8;
/** A node at rest does not collect: what it was busy with before may still be counted. */
const SPARE_BYTES = 256 * 2 ** 20;

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
  readonly #garbageBytes: number;
  #before: Holdings = { descriptors: 0, bytes: 0 };

  private constructor(nodes: Node[], doors: Network[], load: Load, garbageBytes: number) {
    this.#garbageBytes = garbageBytes;
    this.nodes = nodes;
    this.#doors = doors;
    this.load = load;
  }

  static async open(straight: Reach, options: ScenarioOptions) {
    const { nodes: count = 2, reach, config = {}, load, garbageBytes = 0 } = options;
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
      const opened = await Load.open({ uri: straight.uri, url, restUrl, ...asked });
      return new Scenario(nodes, [...doors], opened, garbageBytes);
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
    const verdict = await judge(this.load);
    const wrong = await this.#whatIsHeld();
    if (wrong) verdict.wrong.push(wrong);
    verdict.wrong.push(...this.nodes.flatMap(node => node.takeDefects()));
    return verdict;
  }

  async holdings(): Promise<Holdings> {
    const pids = this.nodes.flatMap(node => (node.process ? [node.pid] : []));
    const descriptors = await Promise.all(pids.map(async pid => (await readdir(`/proc/${pid}/fd`)).length));
    const bytes = await Promise.all(pids.map(rssOf));
    return { descriptors: sum(descriptors), bytes: sum(bytes) };
  }

  async close(): Promise<void> {
    this.load.close();
    const stopped = await Promise.allSettled(this.nodes.map(node => node.stop()));
    for (const door of this.#doors) await door.close();
    const failed = stopped.find(result => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** Waits until the nodes hold no more than before the faults; says so, if they go on doing. */
  async #whatIsHeld(): Promise<string | undefined> {
    const deadline = performance.now() + RETURN_MS;
    const most: Holdings = {
      descriptors: this.#before.descriptors + this.nodes.length * (POOL + SPARE_DESCRIPTORS),
      bytes: this.#before.bytes * 1.5 + this.nodes.length * SPARE_BYTES + this.#garbageBytes,
    };
    for (;;) {
      const { descriptors, bytes } = await this.holdings();
      if (descriptors <= most.descriptors && bytes <= most.bytes) return undefined;
      if (performance.now() > deadline)
        return `descriptors ${this.#before.descriptors} → ${descriptors}, memory ${mb(this.#before.bytes)} → ${mb(bytes)} MB`;
      await sleep(200);
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
