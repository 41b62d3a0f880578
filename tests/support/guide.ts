// The operations guide and the alert rules, read as data, so that tests can hold them against what there is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(import.meta.dirname, '../../docs');

export interface Alert {
  alert: string;
  expr: string;
  for: string;
  severity: string;
  summary: string;
}

/** The rules, which stand in one shape only. @throws where a line is of another */
export function readAlerts(): Alert[] {
  const [head, ...blocks] = readFileSync(join(docs, 'prometheus/alerts.yml'), 'utf8').split(/^ {6}- alert: /m);
  if (!/^#.*\ngroups:\n {2}- name: \w+\n {4}rules:\n$/.test(head!)) throw new Error(`not the head of rules: ${head}`);
  return blocks.map(block => {
    const rule =
      /^(?<alert>\w+)\n {8}expr: (?<quote>['"])(?<expr>[^\n]+)\k<quote>\n {8}for: (?<for>\d+m)\n {8}labels: \{ severity: (?<severity>page|ticket) \}\n {8}annotations:\n {10}summary: "(?<summary>[^"\n]+)"\n {10}runbook: docs\/operations\.md#alerts\n$/.exec(
        block,
      );
    if (!rule) throw new Error(`not a rule: ${block}`);
    return rule.groups as unknown as Alert;
  });
}

export interface Guide {
  /** The cells of all tables below a heading, without the backticks around a whole cell. */
  rows(heading: string): string[][];
}

export function readGuide(): Guide {
  const sections = readFileSync(join(docs, 'operations.md'), 'utf8').split(/^## /m);
  return {
    rows(heading) {
      const section = sections.find(text => text.startsWith(`${heading}\n`));
      if (!section) throw new Error(`the guide has no section ${heading}`);
      return section.split('\n').flatMap((line, i, lines) => {
        const isHead = /^\|-/.test(lines[i + 1] ?? '');
        if (!line.startsWith('| ') || isHead) return [];
        return [
          line
            .slice(2, -2)
            .split(' | ')
            .map(cell => cell.trim().replace(/^`([^`]*)`$/, '$1')),
        ];
      });
    },
  };
}
