// The operations guide has every setting, collection and alert that there is, with the same defaults and conditions, and none besides.
import { expect } from 'chai';
import '../../models/all.ts';
import { allModels } from '../../models/define.ts';
import { settings } from '../../server/config.ts';
import { readAlerts, readGuide } from '../support/guide.ts';

describe('docs/operations.md', () => {
  const guide = readGuide();

  it('explains every setting, with its default', () => {
    const defaults = Object.entries(settings.shape).map(([name, schema]) => {
      const { data } = schema.safeParse(undefined);
      return [name, data === undefined || String(data) === '' ? '—' : String(data)];
    });
    const told = guide.rows('Settings').map(([name, value]) => [name, value]);
    expect(told).to.have.deep.members(defaults);
    for (const row of guide.rows('Settings')) expect(row, row[0]).to.have.length(4);
  });

  it('names every collection', () => {
    expect(guide.rows('Collections').map(([name]) => name)).to.have.members(allModels.map(model => model.collection));
  });

  it('explains every alert, with its condition', () => {
    const told = guide.rows('Alerts').map(([alert, expr, after, severity]) => [alert, expr, after, severity]);
    expect(told).to.deep.equal(readAlerts().map(rule => [rule.alert, rule.expr, rule.for, rule.severity]));
  });
});
