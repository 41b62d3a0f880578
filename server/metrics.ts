// Figures for operators, on a registry of their own: every label comes from a closed list, so nobody can grow them from outside.
import { Counter, collectDefaultMetrics, Gauge, Registry } from '@prometheus-io/client';
import type { ErrorCode } from '../contracts/errors.ts';
import { declarations } from '../contracts/index.ts';
import type { Backlog } from '../models/backlog.ts';
import type { CommitterStats } from '../models/committer.ts';
import type { DeliveryFigure } from './deliveryFigures.ts';
import { RequestFigures } from './requestFigures.ts';

/** Where the figures are read at each scrape. */
export interface MetricSources {
  connections(): number;
  /** Sockets disconnected because they did not read. */
  slowSockets(): number;
  loudSockets(): number;
  rooms(): { rooms: number; watching: number };
  /** Requests under way. */
  answering(): number;
  /** Commands that wait for their turn. */
  queued(): number;
  committer(): Readonly<CommitterStats>;
  /** Messages that left the app. */
  deliveries(): readonly DeliveryFigure[];
  /** Nodes that are alive, by role, and how many of all are not ready. */
  nodes(): { byRole: Readonly<Record<string, number>>; notReady: number };
  /** Whether each thing that a node's readiness depends on is wrong. */
  troubles(): ReadonlyMap<string, boolean>;
  /** What waits in the whole cluster. */
  backlog(): Promise<Backlog>;
}

const BACKLOG_CACHED_MS = 5000;
const BACKLOG_AWAITED_MS = 1000;

export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: RequestFigures;
  readonly #sources: MetricSources;
  #backlog: Promise<Backlog | undefined> | undefined;

  constructor(sources: MetricSources) {
    this.#sources = sources;
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new RequestFigures(this.#registry);
    this.#watchNode();
    this.#watchNodes();
    this.#watchCommitter();
    this.#watchDeliveries();
    this.#watchBacklog();
  }

  /** Counts an answered request. Names that are not declared count together. */
  answered(name: string, outcome: ErrorCode | 'OK', durationMs: number): void {
    this.#requests.add(declarations.has(name) ? name : 'unknown', outcome, durationMs);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** Everything, as Prometheus reads it. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #watchNode(): void {
    const { connections, slowSockets, loudSockets, rooms, answering, queued } = this.#sources;
    this.#gauge('arene_connections', 'Sockets on this node.', connections);
    this.#counter('arene_slow_sockets_total', 'Sockets disconnected because they did not read.', slowSockets);
    this.#counter('arene_loud_sockets_total', 'Sockets disconnected because they called without end.', loudSockets);
    this.#gauge('arene_rooms', 'Rooms kept on this node.', () => rooms().rooms);
    this.#gauge('arene_watching', 'Sockets that watch rooms on this node, once for each room.', () => rooms().watching);
    this.#gauge('arene_answering', 'Requests under way.', answering);
    this.#gauge('arene_queued_commands', 'Commands that wait for their turn.', queued);
  }

  /** How this node is, and how it sees the cluster. */
  #watchNodes(): void {
    const { nodes, troubles } = this.#sources;
    this.#gauges('arene_not_ready', 'Whether this keeps the node from being ready.', 'code', () =>
      [...troubles()].map(([code, isWrong]) => [code, Number(isWrong)]),
    );
    this.#gauges('arene_nodes', 'Nodes that are alive on this database, by role.', 'role', () =>
      Object.entries(nodes().byRole),
    );
    this.#gauge(
      'arene_nodes_not_ready',
      'Nodes that are alive but say that they are not ready.',
      () => nodes().notReady,
    );
  }

  #watchCommitter(): void {
    const { committer } = this.#sources;
    const count = (name: string, help: string, figure: keyof CommitterStats) =>
      this.#counter(name, help, () => committer()[figure]);
    count('arene_commit_batches_total', 'Transactions committed.', 'batches');
    count('arene_commit_commands_total', 'Commands that they carried.', 'commands');
    count('arene_commit_conflicts_total', 'Attempts lost to write conflicts.', 'conflicts');
    count('arene_commit_halved_total', 'Batches halved after a quarrel.', 'halved');
  }

  #watchDeliveries(): void {
    const { deliveries } = this.#sources;
    const collect = function (this: Counter<'channel' | 'outcome'>) {
      this.reset();
      for (const { channel, outcome, count } of deliveries()) this.inc({ channel, outcome }, count);
    };
    new Counter({
      name: 'arene_deliveries_total',
      help: 'Notices that this node sent out of the app, by channel and outcome.',
      labelNames: ['channel', 'outcome'],
      registers: [this.#registry],
      collect,
    });
  }

  /** A database that is slow or away must not take the other figures with it: then these are missing. */
  #watchBacklog(): void {
    const watch = (
      name: string,
      help: string,
      read: (backlog: Backlog) => [labels: { status?: string; check?: string }, value: number][],
    ) => {
      const find = () => Promise.race([this.#findBacklog(), afterwards(BACKLOG_AWAITED_MS)]);
      const collect = async function (this: Gauge<'status' | 'check'>) {
        const backlog = await find();
        this.reset();
        for (const [labels, value] of backlog ? read(backlog) : []) this.set(labels, value);
      };
      new Gauge({ name, help, labelNames: ['status', 'check'], registers: [this.#registry], collect });
    };
    watch('arene_jobs', 'Jobs that are not completed, in the whole cluster, but for pushes and mail.', ({ jobs }) =>
      Object.entries(jobs).map(([status, count]) => [{ status }, count]),
    );
    watch('arene_job_lag_seconds', 'How long the oldest job that is due has waited.', ({ jobLagMs }) => [
      [{}, jobLagMs / 1000],
    ]);
    watch('arene_undelivered', 'Pushes and mail that are not sent, in the whole cluster.', ({ undelivered }) =>
      Object.entries(undelivered).map(([status, count]) => [{ status }, count]),
    );
    watch(
      'arene_delivery_lag_seconds',
      'How long the oldest of those that are due has waited.',
      ({ deliveryLagMs }) => [[{}, deliveryLagMs / 1000]],
    );
    watch(
      'arene_rollup_lag_seconds',
      'How long the oldest change of a system account has waited to be rolled up.',
      ({ rollUpLagMs }) => [[{}, rollUpLagMs / 1000]],
    );
    watch('arene_unclean', 'Whether the last proof of this kind has found something.', ({ unclean }) =>
      Object.entries(unclean).map(([check, found]) => [{ check }, Number(found)]),
    );
    watch(
      'arene_seal_lag_seconds',
      'How old the oldest entry of the journal is that is not sealed.',
      ({ sealLagMs }) => [[{}, sealLagMs / 1000]],
    );
  }

  /** One look at a time, whose answer serves all scrapes of the next seconds. */
  #findBacklog(): Promise<Backlog | undefined> {
    this.#backlog ??= this.#sources
      .backlog()
      .catch(() => undefined)
      .finally(() => void afterwards(BACKLOG_CACHED_MS).then(() => (this.#backlog = undefined)));
    return this.#backlog;
  }

  /** A sum that is kept elsewhere. */
  #counter(name: string, help: string, read: () => number): void {
    const collect = function (this: Counter) {
      this.reset();
      this.inc(read());
    };
    new Counter({ name, help, registers: [this.#registry], collect });
  }

  /** A figure for each value of one label. */
  #gauges(name: string, help: string, label: string, read: () => [value: string, figure: number][]): void {
    const collect = function (this: Gauge<string>) {
      this.reset();
      for (const [value, figure] of read()) this.set({ [label]: value }, figure);
    };
    new Gauge({ name, help, labelNames: [label], registers: [this.#registry], collect });
  }

  #gauge(name: string, help: string, read: () => number): void {
    const collect = function (this: Gauge) {
      this.set(read());
    };
    new Gauge({ name, help, registers: [this.#registry], collect });
  }
}

/** Nothing, later; does not keep the process alive. */
const afterwards = (waitMs: number) => new Promise<undefined>(done => setTimeout(done, waitMs, undefined).unref());
