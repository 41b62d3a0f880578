// How many messages left the app by each way, and how many did not, and why: counted in place, and told when asked.
import type { Deliveries } from '../handlers/services.ts';

type Channel = Parameters<Deliveries['count']>[0];
type Outcome = Parameters<Deliveries['count']>[1];

const outcomes: Readonly<Record<Channel, readonly Outcome[]>> = {
  push: ['sent', 'dead', 'refused', 'postponed'],
  mail: ['sent', 'unwanted', 'refused', 'postponed'],
};

export interface DeliveryFigure {
  readonly channel: Channel;
  readonly outcome: Outcome;
  count: number;
}

export class DeliveryFigures implements Deliveries {
  /** All that there are, also those that are zero. */
  readonly all: readonly DeliveryFigure[] = Object.entries(outcomes).flatMap(([channel, each]) =>
    each.map(outcome => ({ channel: channel as Channel, outcome, count: 0 })),
  );

  count(...[channel, outcome]: Parameters<Deliveries['count']>): void {
    const figure = this.all.find(each => each.channel === channel && each.outcome === outcome);
    if (figure) figure.count += 1;
  }
}
