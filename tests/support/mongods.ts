// Mongods that elect a primary, three unless said otherwise, each of which can be killed, stopped and started again on its data.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import mongoose from 'mongoose';
import { type ChildServer, isListening, spawnServer, waitUntil } from '../../server/embedded/childServer.ts';
import { freePort } from './databases.ts';

const { MongoClient } = mongoose.mongo;
const NAME = 'faults';
const START_MS = 60_000;
const ELECTION_MS = 30_000;
/** After so long without a primary, the others elect a new one. */
const ELECT_AFTER_MS = 2000;
const POLL_MS = 20;

export interface Member {
  readonly host: string;
  /** Where its data belong, and where they are now. */
  readonly home: string;
  dir: string;
  process: ChildServer;
}

export interface MongodsOptions {
  binary: string;
  dir: string;
  count?: number;
}

export class Mongods {
  readonly members: Member[];
  readonly #options: MongodsOptions;

  private constructor(options: MongodsOptions, members: Member[]) {
    this.#options = options;
    this.members = members;
    process.on('exit', () => {
      for (const member of this.members) if (!member.process.exit()) process.kill(member.process.pid, 'SIGKILL');
    });
  }

  static async start(options: MongodsOptions): Promise<Mongods> {
    const ports: number[] = [];
    for (let i = 0; i < (options.count ?? 3); i += 1) ports.push(await freePort());
    const members = ports.map((port, i) => {
      const home = join(options.dir, `mongo${i}`);
      return { host: `127.0.0.1:${port}`, home, dir: home, process: undefined as unknown as ChildServer };
    });
    const mongods = new Mongods(options, members);
    await Promise.all(members.map(member => mongods.start(member)));
    await mongods.#initiate();
    await mongods.primary();
    return mongods;
  }

  /** Of the database with this name. */
  uri(name: string): string {
    return `mongodb://${this.members.map(({ host }) => host).join(',')}/${name}?replicaSet=${NAME}`;
  }

  /** Starts a member on the data that it has. */
  async start(member: Member): Promise<void> {
    await mkdir(member.dir, { recursive: true });
    const port = member.host.split(':')[1]!;
    const parameters = [
      'enableTestCommands=1',
      'diagnosticDataCollectionEnabled=false',
      'transactionLifetimeLimitSeconds=5',
    ];
    const args = [
      '--replSet',
      NAME,
      '--bind_ip',
      '127.0.0.1',
      '--port',
      port,
      '--dbpath',
      member.dir,
      '--nounixsocket',
    ];
    args.push('--logpath', `${member.home}.log`, '--logappend', '--quiet', '--wiredTigerCacheSizeGB', '0.25');
    args.push('--oplogSize', '200', ...parameters.flatMap(parameter => ['--setParameter', parameter]));
    member.process = spawnServer('mongod', this.#options.binary, args, () => {});
    await waitUntil(() => isListening(Number(port)), member.process, 'mongod does not start', START_MS);
  }

  /** Whoever is primary now; waits for an election. */
  async primary(limitMs = ELECTION_MS): Promise<Member> {
    const deadline = performance.now() + limitMs;
    for (;;) {
      const terms = await Promise.all(this.members.map(member => this.#termAsPrimary(member)));
      const latest = Math.max(...terms);
      // One that was stopped believes in itself for a moment, but in an older term.
      if (latest > 0) return this.members[terms.indexOf(latest)]!;
      if (performance.now() > deadline) throw new Error(`no primary within ${limitMs / 1000} s`);
      await sleep(POLL_MS);
    }
  }

  /** Waits until another one than this is primary. */
  async successorOf(former: Member): Promise<Member> {
    const deadline = performance.now() + ELECTION_MS;
    for (;;) {
      const primary = await this.primary();
      if (primary !== former) return primary;
      if (performance.now() > deadline) throw new Error(`${former.host} is still primary`);
      await sleep(POLL_MS);
    }
  }

  /** Makes this very member primary. */
  async elect(member: Member): Promise<void> {
    const deadline = performance.now() + ELECTION_MS;
    while ((await this.primary()) !== member) {
      // Refused while it is behind.
      await this.ask(member, { replSetStepUp: 1 }, 10_000).catch(() => sleep(POLL_MS));
      if (performance.now() > deadline) throw new Error(`${member.host} is not elected`);
    }
  }

  /** Waits until every member answers as primary or secondary. */
  async whole(): Promise<void> {
    const deadline = performance.now() + START_MS;
    const isIn = async (member: Member) => {
      const hello = await this.ask(member, { hello: 1 }).catch(() => undefined);
      return hello?.isWritablePrimary || hello?.secondary;
    };
    while (!(await Promise.all(this.members.map(isIn))).every(Boolean)) {
      if (performance.now() > deadline)
        throw new Error(`the replica set does not become whole: ${await this.#states()}`);
      await sleep(POLL_MS);
    }
  }

  /** A command to this very member. */
  async ask(member: Member, command: mongoose.mongo.Document, limitMs = 2000): Promise<mongoose.mongo.Document> {
    const client = new MongoClient(`mongodb://${member.host}/?directConnection=true`, {
      serverSelectionTimeoutMS: limitMs,
      connectTimeoutMS: limitMs,
      socketTimeoutMS: limitMs,
    });
    try {
      return await client.db('admin').command(command);
    } finally {
      await client.close();
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.members.map(({ process }) => process.stop('SIGKILL')));
  }

  /** The term in which it was elected; 0 if it is no primary. */
  async #termAsPrimary(member: Member): Promise<number> {
    if (member.process.exit()) return 0;
    const hello = await this.ask(member, { hello: 1 }, 500).catch(() => undefined);
    if (!hello?.isWritablePrimary) return 0;
    const electionId = String(hello.electionId);
    return Number.parseInt(electionId.slice(-8), 16);
  }

  /** How each member says that it is. */
  async #states(): Promise<string> {
    const states = this.members.map(async member => {
      const { myState, members = [] } = await this.ask(member, { replSetGetStatus: 1 }).catch(error => ({
        myState: String(error),
        members: [],
      }));
      const self = members.find(({ self }: { self?: boolean }) => self);
      return `${member.host} is ${self?.stateStr ?? myState}`;
    });
    return (await Promise.all(states)).join(', ');
  }

  async #initiate(): Promise<void> {
    const members = this.members.map(({ host }, _id) => ({ _id, host }));
    const settings = { electionTimeoutMillis: ELECT_AFTER_MS, heartbeatIntervalMillis: 500 };
    await this.ask(this.members[0]!, { replSetInitiate: { _id: NAME, members, settings } }, 10_000);
  }
}
