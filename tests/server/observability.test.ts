// Dashboard, alerts and guide speak of metrics and labels that a server really has; the guide of all of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Arena, startArena } from '../support/arena.ts';
import { readAlerts, readGuide } from '../support/guide.ts';

const root = join(import.meta.dirname, '../..');

/** Words of PromQL and of Grafana, and the one metric that Prometheus makes itself. */
const LANGUAGE = new Set(
  'sum max min avg by absent and offset rate increase histogram_quantile label_values up'.split(' '),
);
const OF_PROMETHEUS = new Set(['job', 'instance']);

/** Names of metrics and, for each selector, its labels. */
function namesIn(expression: string): { metrics: string[]; labels: [metric: string, label: string][] } {
  const labels: [string, string][] = [];
  const bare = expression
    .replace(/(\w+)\{([^}]*)\}/g, (_, metric, selector) => {
      for (const [, label] of selector.matchAll(/(\w+)\s*(?:=~|!~|!=|=)/g)) labels.push([metric, label]);
      return ` ${metric} `;
    })
    .replace(/"[^"]*"/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\bby \([^)]*\)/g, ' ')
    .replace(/\boffset \w+/g, ' ')
    .replace(/\b\d+(\.\d+)?(e\d+)?\b/g, ' ')
    .replace(/, \w+\)$/, ')');
  const words = bare.match(/[A-Za-z_]\w*/g) ?? [];
  return { metrics: words.filter(word => !LANGUAGE.has(word)), labels };
}

interface Panel {
  title: string;
  targets?: { expr: string }[];
}

describe('what operators watch', () => {
  let arena: Arena;
  /** Labels by metric, as they are on the wire. */
  const known = new Map<string, Set<string>>();

  before(async () => {
    arena = await startArena();
    const player = await arena.player();
    await player.call('wallet:get', {});
    const { body } = await arena.rest('GET', '/metrics');
    for (const line of (body as string).split('\n')) {
      const found = /^(\w+)(?:\{(.*)\})? /.exec(line);
      if (!found || line.startsWith('#')) continue;
      const labels = known.get(found[1]!) ?? new Set();
      for (const [, label] of (found[2] ?? '').matchAll(/(\w+)="/g)) labels.add(label!);
      known.set(found[1]!, labels);
    }
  });
  after(() => arena.stop());

  function expectKnown(expression: string, where: string): void {
    const { metrics, labels } = namesIn(expression);
    expect(metrics.length + Number(expression.includes('up{')), `${where}: ${expression}`).to.be.greaterThan(0);
    for (const metric of metrics) expect([...known.keys()], `${where}: ${expression}`).to.include(metric);
    for (const [metric, label] of labels) {
      if (OF_PROMETHEUS.has(label)) continue;
      expect([...known.get(metric)!], `${where}: ${metric}{${label}}`).to.include(label);
    }
  }

  it('finds names in expressions', () => {
    const { metrics, labels } = namesIn(
      'histogram_quantile(0.99, sum by (le) (rate(a_bucket{job="x",event!~"y.*"}[5m]))) > 0.5 * b offset 5m',
    );
    expect(metrics).to.deep.equal(['a_bucket', 'b']);
    expect(labels).to.deep.equal([
      ['a_bucket', 'job'],
      ['a_bucket', 'event'],
    ]);
    expect(() => expectKnown('sum(arene_no_such_metric)', 'here')).to.throw('arene_no_such_metric');
    expect(() => expectKnown('sum(arene_jobs{colour="red"})', 'here')).to.throw('colour');
  });

  it('draws only metrics that there are', () => {
    const dashboard = JSON.parse(readFileSync(join(root, 'docs/grafana/arene.json'), 'utf8'));
    const panels: Panel[] = dashboard.panels;
    expect(new Set(dashboard.panels.map(({ id }: { id: number }) => id)).size).to.equal(panels.length);
    const drawn = panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ title, expr })));
    expect(drawn.length).to.be.greaterThan(20);
    for (const { title, expr } of drawn) expectKnown(expr, title);
    for (const { query, type } of dashboard.templating.list) if (type === 'query') expectKnown(query, 'a variable');
  });

  it('alerts on metrics that there are', () => {
    for (const { alert, expr } of readAlerts()) expectKnown(expr, alert);
  });

  it('explains every metric of ours, and none that there is not', () => {
    const ours = [...known.keys()]
      .filter(name => name.startsWith('arene_'))
      .map(name => name.replace(/^(arene_request_seconds)_(bucket|sum|count)$/, '$1'));
    expect(
      readGuide()
        .rows('Metrics')
        .map(([name]) => name!.replace(/\{.*/, '')),
    ).to.have.members([...new Set(ours)]);
  });
});
