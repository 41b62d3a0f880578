// What a kind of fault is, and what is told of a run of it.
import type { Scenario, ScenarioOptions } from './scenario.ts';
import type { Site } from './site.ts';
import type { Verdict } from './verdict.ts';

export interface Size {
  /** How often the fault happens, where it is one that can happen again and again. */
  times: number;
  /** How long something is stopped, stalled or flooded. */
  pauseMs?: number;
  /** How many sockets, where it is about sockets. */
  sockets?: number;
}

export interface FaultResult {
  name: string;
  /** How many faults are proven to have happened. */
  faults: number;
  acknowledged: number;
  lost: number;
  doubled: number;
  gaps: number;
  auditClean: boolean;
  met: boolean;
  /** What else was counted. */
  figures: Record<string, number>;
  /** Why it is not met. */
  wrong: string[];
}

export interface Fault {
  /** In a line, for whoever asks what there is. */
  summary: string;
  short: Size;
  long: Size;
  run(site: Site, size: Size, name: string): Promise<FaultResult>;
}

/** A fault that happens to an installation under load; its promise proves that it happened. */
export interface Happening extends ScenarioOptions {
  happen(scenario: Scenario, size: Size, i: number): Promise<void>;
}

/** How much everybody must be told of after each fault: the load goes on. */
const GOES_ON = 3;
/** How often something happens between two verdicts. */
const BETWEEN_VERDICTS = 10;

/** Lets something happen under load, time after time, and judges. */
export async function underLoad(site: Site, size: Size, name: string, happening: Happening): Promise<FaultResult> {
  const { happen, ...options } = happening;
  const tally = new Tally(name);
  try {
    const scenario = await site.installation(options);
    tally.begin(scenario.load.acknowledged);
    for (let i = 0; i < size.times; i += 1) {
      if (i % BETWEEN_VERDICTS === 0) scenario.load.start();
      await happen(scenario, size, i);
      tally.faults += 1;
      await scenario.load.goesOn(GOES_ON);
      if ((i + 1) % BETWEEN_VERDICTS === 0 || i + 1 === size.times) tally.take(await scenario.judge());
    }
  } catch (error) {
    tally.wrong.add(String(error));
  }
  // What is broken is nobody else's to find.
  if (!tally.result().met) await site.clear().catch(error => tally.wrong.add(String(error)));
  return tally.result();
}

/** Sums up what verdicts say of one installation. */
export class Tally {
  faults = 0;
  readonly figures: Record<string, number> = {};
  readonly wrong = new Set<string>();
  readonly #name: string;
  #before = 0;
  #last: Omit<Verdict, 'receipts' | 'wrong'> = { acknowledged: 0, lost: 0, doubled: 0, gaps: 0, auditClean: false };

  constructor(name: string) {
    this.#name = name;
  }

  /** What others had been told before does not count. */
  begin(acknowledged: number): void {
    this.#before = acknowledged;
  }

  /** A verdict is about everything that ever happened to an installation. */
  take({ receipts, wrong, ...figures }: Verdict): void {
    this.#last = { ...figures, acknowledged: figures.acknowledged - this.#before };
    this.figures.receiptsDone = (this.figures.receiptsDone ?? 0) + receipts.done;
    this.figures.receiptsUnknown = (this.figures.receiptsUnknown ?? 0) + receipts.unknown;
    for (const one of wrong) this.wrong.add(one);
  }

  result(): FaultResult {
    const { lost, doubled, gaps, auditClean } = this.#last;
    const met = this.faults > 0 && lost + doubled + gaps === 0 && auditClean && this.wrong.size === 0;
    return { name: this.#name, faults: this.faults, ...this.#last, met, figures: this.figures, wrong: [...this.wrong] };
  }
}
