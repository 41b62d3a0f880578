// Figures come from where they are kept, names from a closed list, and a sick database takes only its own figures along.
import { expect } from 'chai';
import { type MetricSources, Metrics } from '../../server/metrics.ts';

const sources = (over: Partial<MetricSources> = {}): MetricSources => ({
  connections: () => 3,
  slowSockets: () => 6,
  loudSockets: () => 8,
  rooms: () => ({ rooms: 2, watching: 5 }),
  answering: () => 9,
  queued: () => 7,
  committer: () => ({ batches: 11, commands: 12, conflicts: 13, halved: 14 }),
  deliveries: () => [{ channel: 'push', outcome: 'sent', count: 21 }],
  nodes: () => ({ byRole: { socket: 2, worker: 1 }, notReady: 1 }),
  troubles: () => new Map(Object.entries({ REDIS_UNREACHABLE: true, DRAINING: false })),
  backlog: async () => ({
    jobs: { queued: 0, processing: 0, failed: 0, dead: 4 },
    jobLagMs: 1500,
    undelivered: { queued: 22, processing: 0, failed: 0, dead: 0 },
    deliveryLagMs: 500,
    rollUpLagMs: 250,
    sealLagMs: 130_000,
    unclean: { ledger: false, chain: true },
  }),
  ...over,
});

const lines = async (metrics: Metrics) => (await metrics.text()).split('\n');

describe('metrics', () => {
  it('counts and times answers by event and outcome', async () => {
    const metrics = new Metrics(sources());
    metrics.answered('bet:buy', 'OK', 30);
    metrics.answered('bet:buy', 'OK', 30);
    metrics.answered('bet:buy', 'BET_CLOSED', 30);
    const text = await lines(metrics);
    expect(text).to.include('arene_requests_total{event="bet:buy",outcome="OK"} 2');
    expect(text).to.include('arene_requests_total{event="bet:buy",outcome="BET_CLOSED"} 1');
    expect(text).to.include('arene_request_seconds_bucket{le="0.025",event="bet:buy"} 0');
    expect(text).to.include('arene_request_seconds_bucket{le="0.05",event="bet:buy"} 3');
  });

  it('keeps names that nobody declared in one place', async () => {
    const metrics = new Metrics(sources());
    for (let at = 0; at < 1000; at += 1) metrics.answered(`hostile:${at}\n"`, 'UNKNOWN_EVENT', 1);
    metrics.answered('__proto__', 'UNKNOWN_EVENT', 1);
    const counted = (await lines(metrics)).filter(line => line.startsWith('arene_requests_total{'));
    expect(counted).to.deep.equal(['arene_requests_total{event="unknown",outcome="UNKNOWN_EVENT"} 1001']);
  });

  it('reads the rest where it is kept, at each scrape', async () => {
    const stats = { batches: 1, commands: 2, conflicts: 3, halved: 4 };
    const metrics = new Metrics(sources({ committer: () => stats }));
    await metrics.text();
    stats.batches = 20;
    const text = await lines(metrics);
    expect(text).to.include.members([
      'arene_connections 3',
      'arene_slow_sockets_total 6',
      'arene_loud_sockets_total 8',
      'arene_rooms 2',
      'arene_watching 5',
      'arene_queued_commands 7',
      'arene_commit_batches_total 20',
      'arene_commit_commands_total 2',
      'arene_commit_conflicts_total 3',
      'arene_commit_halved_total 4',
      'arene_jobs{status="dead"} 4',
      'arene_undelivered{status="queued"} 22',
      'arene_delivery_lag_seconds 0.5',
      'arene_nodes{role="socket"} 2',
      'arene_nodes{role="worker"} 1',
      'arene_nodes_not_ready 1',
      'arene_deliveries_total{channel="push",outcome="sent"} 21',
      'arene_not_ready{code="REDIS_UNREACHABLE"} 1',
      'arene_not_ready{code="DRAINING"} 0',
      'arene_job_lag_seconds 1.5',
      'arene_rollup_lag_seconds 0.25',
      'arene_seal_lag_seconds 130',
      'arene_unclean{check="ledger"} 0',
      'arene_unclean{check="chain"} 1',
    ]);
    expect(text.some(line => line.startsWith('process_cpu_seconds_total'))).to.equal(true);
  });

  it('looks for what waits once, however often it is scraped', async () => {
    let asked = 0;
    const backlog = () => {
      asked += 1;
      return sources().backlog();
    };
    const metrics = new Metrics(sources({ backlog }));
    await Promise.all([metrics.text(), metrics.text()]);
    await metrics.text();
    expect(asked).to.equal(1);
  });

  it('goes on without what waits when the database is away, and does not call it nothing', async () => {
    const metrics = new Metrics(sources({ backlog: () => Promise.reject(new Error('away')) }));
    const text = await lines(metrics);
    expect(text).to.include('arene_connections 3');
    expect(
      text.filter(line => /^arene_(jobs|job_lag_seconds|rollup_lag_seconds|seal_lag_seconds|unclean)/.test(line)),
    ).to.deep.equal([]);
  });

  it('does not wait for a database that says nothing', async () => {
    const metrics = new Metrics(sources({ backlog: () => new Promise(() => undefined) }));
    expect(await lines(metrics)).to.include('arene_connections 3');
  });

  it('stands beside others: nothing is global', async () => {
    const [one, other] = [new Metrics(sources()), new Metrics(sources())];
    one.answered('bet:buy', 'OK', 1);
    expect(await one.text()).to.include('event="bet:buy"');
    expect(await other.text()).not.to.include('event="bet:buy"');
  });
});
