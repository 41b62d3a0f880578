// Imports look left, and the check that says so is itself shown to fail.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

const root = join(import.meta.dirname, '../..');
const folders = 'contracts rules models rooms handlers server client web tests bench demo scripts'.split(' ');

/** Each import, and the rule that forbids it. */
const wrong: [from: string, to: string, rule: string][] = [
  ['contracts/a.ts', '../rules/clean.ts', 'contracts-looks-left'],
  ['contracts/b.ts', 'node:fs', 'contracts-run-anywhere'],
  ['rules/a.ts', '../models/clean.ts', 'rules-looks-left'],
  ['rules/b.ts', 'node:crypto', 'rules-are-pure'],
  ['rules/c.ts', 'declared', 'rules-are-pure'],
  ['models/a.ts', '../rooms/clean.ts', 'models-looks-left'],
  ['rooms/a.ts', '../handlers/clean.ts', 'rooms-looks-left'],
  ['handlers/deep/a.ts', '../../server/clean.ts', 'handlers-looks-left'],
  ['server/a.ts', '../tests/clean.ts', 'server-looks-left'],
  ['server/b.ts', '../client/clean.ts', 'server-looks-left'],
  ['server/c.ts', 'development', 'no-development-packages'],
  ['server/d.ts', 'undeclared', 'declared-packages'],
  ['server/e.ts', './nowhere.ts', 'resolvable'],
  ['server/embedded/a.ts', '../clean.ts', 'embedded-stands-alone'],
  ['server/embedded/b.ts', '../../models/clean.ts', 'embedded-stands-alone'],
  ['server/embedded/c.ts', 'declared', 'embedded-knows-two-packages'],
  ['client/a.ts', '../rules/clean.ts', 'client-looks-left'],
  ['demo/a.ts', '../handlers/clean.ts', 'demo-looks-left'],
  ['scripts/a.ts', '../server/clean.ts', 'scripts-see-embedded-and-documents-only'],
  ['models/circleA.ts', './circleB.ts', 'no-circles'],
];

const right: [from: string, to: string][] = [
  ['rules/ok.ts', '../contracts/clean.ts'],
  ['server/ok.ts', '../handlers/clean.ts'],
  ['server/ok2.ts', 'declared'],
  ['client/ok.ts', '../contracts/clean.ts'],
  ['scripts/ok.ts', '../server/embedded/clean.ts'],
  ['tests/ok.ts', '../server/clean.ts'],
  ['tests/ok2.ts', 'development'],
  ['demo/ok.ts', '../server/clean.ts'],
  ['bench/ok.ts', '../client/clean.ts'],
];

async function violationsIn(baseDir: string) {
  const options = await extractOptions(join(root, '.dependency-cruiser.cjs'));
  const present = folders.filter(folder => existsSync(join(baseDir, folder)));
  const { output } = await cruise(present, { ...options, baseDir });
  return (output as ICruiseResult).summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);
}

async function writeTree(baseDir: string, files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(baseDir, path)), { recursive: true });
    await writeFile(join(baseDir, path), text);
  }
}

const packages = {
  'package.json': JSON.stringify({ dependencies: { declared: '1' }, devDependencies: { development: '1' } }),
  ...Object.fromEntries(
    ['declared', 'development', 'undeclared'].flatMap(name => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'module.exports = 1;\n'],
    ]),
  ),
};
const clean = Object.fromEntries([...folders, 'server/embedded'].map(folder => [`${folder}/clean.ts`, 'export {};\n']));
const importing = (imports: [from: string, to: string, ...unknown[]][]) =>
  Object.fromEntries(imports.map(([from, to]) => [from, `import '${to}';\n`]));

describe('architecture: imports', function () {
  // Reading the whole project takes seconds, and minutes where others use the machine.
  this.timeout(120_000);
  let baseDir = '';
  beforeEach(async () => {
    baseDir = await mkdtemp(join(tmpdir(), 'arene-imports-'));
  });
  afterEach(() => rm(baseDir, { recursive: true, force: true }));

  it('look left everywhere in this project', async () => {
    expect(await violationsIn(root)).to.deep.equal([]);
  });

  it('are refused where they are wrong', async () => {
    await writeTree(baseDir, { ...packages, ...clean, ...importing(wrong) });
    await writeTree(baseDir, { 'models/circleB.ts': "import './circleA.ts';\n" });
    const found = await violationsIn(baseDir);
    for (const [from, , rule] of wrong) {
      expect(
        found.some(violation => violation.startsWith(`${rule}: ${from} `)),
        `${rule}: ${from} among\n${found.join('\n')}`,
      ).to.equal(true);
    }
  });

  it('are seen where they are types only', async () => {
    await writeTree(baseDir, { ...packages, ...clean, 'rules/a.ts': "import type { A } from '../models/clean.ts';\n" });
    expect(await violationsIn(baseDir)).to.deep.equal(['rules-looks-left: rules/a.ts → models/clean.ts']);
  });

  it('are let through where they are right', async () => {
    await writeTree(baseDir, { ...packages, ...clean, ...importing(right) });
    expect(await violationsIn(baseDir)).to.deep.equal([]);
  });
});
