// How many requests were answered, and how fast: counted in place, because every request pays for it, and told when asked.
import type { Metric, Registry } from '@prometheus-io/client';

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Tally {
  outcomes: Map<string, number>;
  /** Answers within each of the bounds, and none of the smaller ones. */
  within: number[];
  count: number;
  seconds: number;
}

interface Value {
  metricName: string;
  labels: Record<string, string | number>;
  value: number;
}

export class RequestFigures {
  readonly #tallies = new Map<string, Tally>();

  constructor(registry: Registry) {
    const metric = (name: string, type: string, help: string, values: (name: string) => Value[]) =>
      registry.registerMetric({
        name,
        get: async () => ({ name, help, type, values: values(name) }),
      } as never as Metric);
    metric(
      'arene_requests_total',
      'counter',
      'Requests answered, by event and code (OK where there was no error).',
      name => this.#outcomes(name),
    );
    metric('arene_request_seconds', 'histogram', 'Time from a request to its answer.', name => this.#times(name));
  }

  add(event: string, outcome: string, durationMs: number): void {
    let tally = this.#tallies.get(event);
    if (!tally) {
      tally = { outcomes: new Map(), within: SECONDS.map(() => 0), count: 0, seconds: 0 };
      this.#tallies.set(event, tally);
    }
    const seconds = durationMs / 1000;
    tally.outcomes.set(outcome, (tally.outcomes.get(outcome) ?? 0) + 1);
    tally.count += 1;
    tally.seconds += seconds;
    for (let i = 0; i < SECONDS.length; i += 1) {
      if (seconds > SECONDS[i]!) continue;
      tally.within[i]! += 1;
      return;
    }
  }

  #outcomes(metricName: string): Value[] {
    return [...this.#tallies].flatMap(([event, { outcomes }]) =>
      [...outcomes].map(([outcome, value]) => ({ metricName, labels: { event, outcome }, value })),
    );
  }

  #times(name: string): Value[] {
    return [...this.#tallies].flatMap(([event, { within, count, seconds }]) => {
      let sum = 0;
      const buckets = SECONDS.map((le, i) => {
        sum += within[i]!;
        return { metricName: `${name}_bucket`, labels: { le, event }, value: sum };
      });
      return [
        ...buckets,
        { metricName: `${name}_bucket`, labels: { le: '+Inf', event }, value: count },
        { metricName: `${name}_sum`, labels: { event }, value: seconds },
        { metricName: `${name}_count`, labels: { event }, value: count },
      ];
    });
  }
}
