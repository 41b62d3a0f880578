// What makes the dependencies be installed again, and what is accepted as it is.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';

const script = join(import.meta.dirname, '../../scripts/install.mjs');

describe('scripts: install', () => {
  let root = '';

  /** Two packages beside the project, one of them for development: npm needs no registry for them. */
  const writeProject = async (names: { production: string; development: string }) => {
    const manifest = {
      name: 'project',
      version: '1.0.0',
      dependencies: { [names.production]: `file:${names.production}` },
      devDependencies: { [names.development]: `file:${names.development}` },
    };
    const packages: Record<string, object> = { '': manifest };
    for (const [name, dev] of [
      [names.production, false],
      [names.development, true],
    ] as const) {
      await mkdir(join(root, name), { recursive: true });
      await writeFile(join(root, name, 'package.json'), JSON.stringify({ name, version: '1.0.0' }));
      packages[name] = { version: '1.0.0', ...(dev && { dev }) };
      packages[`node_modules/${name}`] = { resolved: name, link: true, ...(dev && { dev }) };
    }
    await writeFile(join(root, 'package.json'), JSON.stringify(manifest));
    const lock = { name: 'project', version: '1.0.0', lockfileVersion: 3, requires: true, packages };
    await writeFile(join(root, 'package-lock.json'), JSON.stringify(lock));
  };

  const install = async (args: string[] = [], env = {}) => {
    const child = spawn(process.execPath, [join(root, 'scripts/install.mjs'), ...args], {
      env: { ...process.env, NODE_ENV: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { out, err, code };
  };
  const production = { NODE_ENV: 'production' };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'arene-install-'));
    await cp(script, join(root, 'scripts/install.mjs'));
    await writeProject({ production: 'alpha', development: 'beta' });
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('installs what is missing, once', async () => {
    const first = await install();
    expect(first).to.include({ code: 0 });
    expect(first.out).to.contain('node_modules is missing, running npm ci');
    await readFile(join(root, 'node_modules/beta/package.json'));
    expect(await install()).to.deep.include({ code: 0, out: 'install: dependencies match package-lock.json\n' });
    expect(await install(['--quiet'])).to.deep.equal({ code: 0, out: '', err: '' });
  });

  it('installs again when the lockfile names something else', async () => {
    await install();
    await writeProject({ production: 'alpha', development: 'gamma' });
    expect((await install()).out).to.contain('does not match package-lock.json, running npm ci');
    await readFile(join(root, 'node_modules/gamma/package.json'));
  });

  it('installs again when an installation did not come to its end', async () => {
    await mkdir(join(root, 'node_modules/alpha'), { recursive: true });
    expect((await install()).out).to.contain('not installed to its end, running npm ci');
  });

  it('accepts an installation without development packages in production, and only there', async () => {
    await install([], production);
    await rm(join(root, 'node_modules/.arene-install.json'));
    expect((await install([], production)).out).to.contain('dependencies match');
    expect((await install()).out).to.contain('beta in node_modules does not match');
    expect((await install([], production)).out).to.contain('dependencies match');
  });

  it('installs once when two start at once', async () => {
    const both = await Promise.all([install(), install()]);
    expect(both.map(({ code }) => code)).to.deep.equal([0, 0]);
    const installs = both.filter(({ out }) => out.includes('running npm ci'));
    expect(installs).to.have.length(1);
  });

  it('fails with one line when npm ci fails', async () => {
    await writeFile(join(root, 'package-lock.json'), '{ "lockfileVersion": 3, "packages": {} }');
    const { code, err } = await install();
    expect(code).to.equal(1);
    expect(err).to.contain('install: npm ci failed (exit code 1)');
  });
});
