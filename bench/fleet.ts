// Thousands of client sockets in processes of their own, so that what loads the server is not measured with it.
//
//   const fleet = openFleet(2);                                       // processes
//   await fleet.connect({ url, auths: players.map(({ token }) => ({ token })) });   // or guests(2000)
//   await fleet.join([`bet:${id}`, 'lobby:bets']);                    // all of them; or a list of rooms for each socket
//   await fleet.until('bet:odds', 2000);                              // deliveries since `forget`
//   const { perSecond, p99Ms, outcomes } = await fleet.call({ event: 'wallet:get', payloads: [{}], times: 10_000, atOnce: 100 });
//   await fleet.drop(); const { p99Ms, events, snapshots } = await fleet.resume(); (await fleet.heard()).gaps
//   await fleet.stop();
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CallOptions, ConnectOptions, Crew, CrewCalls, Heard, Resumed } from './crew.ts';

export interface Calls {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
  /** Calls by outcome: `OK`, a code, or `lost` where the connection ended. */
  outcomes: Record<string, number>;
}

export interface Return {
  /** Until the last was current again. */
  allMs: number;
  p50Ms: number;
  p99Ms: number;
  /** Durable events that replies to `since` brought, and replies that were snapshots instead. */
  events: number;
  snapshots: number;
}

/** The handshakes of so many guests. */
export const guests = (count: number): object[] => Array.from({ length: count }, () => ({}));

export const openFleet = (processes = 1): Fleet => new Fleet(processes);

const DELIVERY_MS = 60_000;

export class Fleet {
  readonly #crews: CrewProcess[];
  /** How many sockets each process has. */
  readonly #sizes: number[];

  constructor(processes: number) {
    this.#crews = Array.from({ length: processes }, () => new CrewProcess());
    this.#sizes = this.#crews.map(() => 0);
  }

  async connect({ auths, ...options }: ConnectOptions): Promise<void> {
    const parts = split(auths, this.#crews.length);
    await this.#all((crew, i) => crew.order('connect', { ...options, auths: parts[i]! }));
    parts.forEach((part, i) => {
      this.#sizes[i]! += part.length;
    });
  }

  /** All rooms in the list for every socket; or a list for each socket, in the order of `auths`. */
  async join(rooms: string[] | string[][]): Promise<void> {
    const isEach = Array.isArray(rooms[0]);
    let from = 0;
    await this.#all((crew, i) => {
      const to = from + this.#sizes[i]!;
      const part = isEach ? (rooms as string[][]).slice(from, to) : rooms;
      from = to;
      return crew.order('join', part);
    });
  }

  /** A call on the first socket, for what is answered; a refusal throws its code. */
  ask(event: string, payload: object): Promise<unknown> {
    return this.#crews[0]!.order('ask', event, payload);
  }

  /** Calls, and how long they took; `times`, `atOnce` and `perSecond` are of the whole fleet. */
  async call({ times, atOnce, perSecond, payloads, event }: CallOptions): Promise<Calls> {
    const share = (count: number, i: number) => {
      const n = this.#crews.length;
      return Math.floor(count / n) + (i < count % n ? 1 : 0);
    };
    const dealt = split(payloads, this.#crews.length);
    const parts = await this.#all((crew, i) =>
      crew.order('call', {
        event,
        payloads: dealt[i]!.length ? dealt[i]! : payloads,
        times: share(times, i),
        ...(atOnce && { atOnce: share(atOnce, i) }),
        ...(perSecond && { perSecond: perSecond / this.#crews.length }),
      }),
    );
    const seconds =
      (Math.max(...parts.map(part => part.lastAtMs)) - Math.min(...parts.map(part => part.firstAtMs))) / 1000;
    return { perSecond: times / seconds, ...percentiles(parts), outcomes: sumUp(parts.map(part => part.outcomes)) };
  }

  /** What was heard since `forget`. */
  async heard(): Promise<Heard> {
    const parts = await this.#all(crew => crew.order('heard'));
    return {
      counts: sumUp(parts.map(({ counts }) => counts)),
      gaps: parts.reduce((sum, { gaps }) => sum + gaps, 0),
      open: parts.reduce((sum, { open }) => sum + open, 0),
    };
  }

  async forget(): Promise<void> {
    await this.#all(crew => crew.order('forget'));
  }

  /** Resolves once every socket has heard so many messages of this event, on average, since `forget`. */
  async until(event: string, each: number, limitMs = DELIVERY_MS): Promise<void> {
    await this.#all((crew, i) => crew.order('until', event, each * this.#sizes[i]!, limitMs));
  }

  /** All connections are gone at once. */
  async drop(): Promise<void> {
    await this.#all(crew => crew.order('drop'));
  }

  /** All come back at once, to this address or the one before, and to their rooms. */
  async resume(options: { url?: string; atOnce?: number } = {}): Promise<Return> {
    const parts: Resumed[] = await this.#all(crew => crew.order('resume', options));
    const { maxMs, ...times } = percentiles(parts);
    return {
      allMs: maxMs,
      ...times,
      events: parts.reduce((sum, { events }) => sum + events, 0),
      snapshots: parts.reduce((sum, { snapshots }) => sum + snapshots, 0),
    };
  }

  /** None of the sockets reads any more; or all do again. */
  async read(isReading: boolean): Promise<void> {
    await this.#all(crew => crew.order('read', isReading));
  }

  async stop(): Promise<void> {
    await this.#all(crew => crew.stop());
  }

  #all<R>(work: (crew: CrewProcess, i: number) => Promise<R>): Promise<R[]> {
    return Promise.all(this.#crews.map(work));
  }
}

type Result<W extends keyof Crew> = Awaited<Crew[W] extends (...given: never[]) => infer R ? R : Crew[W]>;
type Given<W extends keyof Crew> = Crew[W] extends (...given: infer G) => unknown ? G : [];

class CrewProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  #orders = 0;

  constructor() {
    // Figures come back as they are, not as text.
    this.#child = fork(join(import.meta.dirname, 'fleetProcess.ts'), { serialization: 'advanced' });
    this.#child.on('message', ({ id, result, error }: { id: number; result: never; error?: string }) => {
      const { resolve, reject } = this.#waiting.get(id)!;
      this.#waiting.delete(id);
      if (error === undefined) resolve(result);
      else reject(new Error(error));
    });
    this.#child.once('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('a client process has ended'));
    });
  }

  order<W extends keyof Crew>(what: W, ...given: Given<W>): Promise<Result<W>> {
    const id = this.#orders++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.send({ id, what, given });
    });
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const exited = once(this.#child, 'exit');
    this.#child.disconnect();
    await exited;
  }
}

function split<T>(all: T[], parts: number): T[][] {
  const size = Math.ceil(all.length / parts);
  return Array.from({ length: parts }, (_, i) => all.slice(i * size, (i + 1) * size));
}

function percentiles(parts: Pick<CrewCalls, 'latenciesMs'>[]): { p50Ms: number; p99Ms: number; maxMs: number } {
  const all = Float64Array.from(parts.flatMap(({ latenciesMs }) => [...latenciesMs])).sort();
  const at = (share: number) => all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
  return { p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) };
}

function sumUp(counts: Record<string, number>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const part of counts) for (const [name, count] of Object.entries(part)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}
