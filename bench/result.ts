// What a bench says: figures of this run, figures of its baselines, and the ratios that are promised.
import { cpuOf } from './proc.ts';

export interface Result {
  name: string;
  measured: Record<string, number>;
  baselines: Record<string, number>;
  ratios: Record<string, number>;
  goals: Record<string, number>;
  met: boolean;
}

export interface BenchParts {
  uri: string;
  /** The process of mongod, for its CPU time. */
  mongodPid: number;
  rounds: number;
  /** How long a load is kept up that shows what time does. */
  minutes: number;
  say: (line: string) => void;
}

export type Bench = (parts: BenchParts) => Promise<Result>;

/** The middle figure, or between the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const rounded = (figure: number, digits = 0): number => Number(figure.toFixed(digits));

/** Runs each in turn, so many times, so that whatever slows the machine for a while slows all of them. */
export async function interleaved<Name extends string, R>(
  times: number,
  works: Record<Name, () => Promise<R>>,
): Promise<Record<Name, R[]>> {
  const names = Object.keys(works) as Name[];
  const results = Object.fromEntries(names.map(name => [name, [] as R[]])) as Record<Name, R[]>;
  for (let i = 0; i < times; i += 1) for (const name of names) results[name].push(await works[name]());
  return results;
}

/** Figures of one run of a load. */
export interface Load {
  perSecond: number;
  /** CPU of this process, microseconds for each. */
  cpuUs: number;
  /** CPU of mongod, microseconds for each. */
  mongodUs: number;
  p50Ms: number;
  p99Ms: number;
}

/** Runs `work` so many times, by so many at once, and measures. */
export async function load(
  times: number,
  workers: number,
  mongodPid: number,
  work: (worker: number, turn: number) => Promise<void>,
): Promise<Load> {
  const latencies: number[] = [];
  let started = 0;
  const cpu = process.cpuUsage();
  const mongod = await cpuOf(mongodPid);
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      while (started < times) {
        const turn = started++;
        const askedAt = performance.now();
        await work(worker, turn);
        latencies.push(performance.now() - askedAt);
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))]!;
  const mongodUs = ((await cpuOf(mongodPid)) - mongod) / times;
  return { perSecond: times / seconds, cpuUs: (user + system) / times, mongodUs, p50Ms: at(0.5), p99Ms: at(0.99) };
}
