// The demo in its short forms: a bet and a tournament from opening to paid winners, told in plain lines, and the audit's verdict as exit code.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';

const root = join(import.meta.dirname, '../..');

describe('npm run demo', function () {
  this.timeout(60_000);
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arene-test-demo-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  function start(...args: string[]) {
    const child = spawn(process.execPath, ['demo/main.ts', ...args], {
      cwd: root,
      env: { ...process.env, TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { child, ended: ended.then(([out, err, [code]]) => ({ out, err, code })) };
  }

  it('lives through a bet, ends with clean books, and leaves nothing behind', async () => {
    const { out, err, code } = await start('--bots', '8', '--seconds', '3').ended;
    expect(err).to.equal('');
    expect(code, out).to.equal(0);
    expect(out).to.match(/Abidjan wins \d\.\d\d [█░]{10} {3}a draw/);
    expect(out).to.match(/they bought [1-9]\d* times/);
    expect(out).to.match(/\d+ winning positions are paid \d+ points/);
    expect(out).to.match(/the audit: clean, \d+ entries/);
    expect(out, 'no escape sequences where there is no terminal').not.to.include('\x1b');
    expect(await readdir(folder)).to.deep.equal([]);
  });

  it('lives through a tournament with its quarrels, ends with clean books, and leaves nothing behind', async () => {
    const { out, err, code } = await start('tournament', '--bots', '8', '--seconds', '2').ended;
    expect(err).to.equal('');
    expect(code, out).to.equal(0);
    expect(out.match(/they contradict each other, and Bot_\d lies/g)).to.have.length(2);
    expect(out).to.match(/looked at both screenshots: Bot_\d is out/);
    expect(out).to.match(/Bot_\d did not turn up, and forfeits/);
    expect(out).to.include('68.00 coins are paid out').and.to.include('4.00 coins for his work');
    expect(out).to.match(/1\. Bot_\d +34\.00 coins +1000 → 1\d\d\d/);
    expect(out, 'the bracket, filled').to.match(/Bot_\d +\d.* ├─ Bot_\d$/m);
    expect(out).to.match(/the audit: clean, \d+ entries/);
    expect(out, 'no escape sequences where there is no terminal').not.to.include('\x1b');
    expect(await readdir(folder)).to.deep.equal([]);
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const { child, ended } = start('--bots', '3');
    child.stdout.on('data', said => {
      if (String(said).includes('the bet is open')) child.kill('SIGINT');
    });
    expect(await ended).to.include({ code: 130 });
    expect(await readdir(folder)).to.deep.equal([]);
  });

  it('says what its arguments may be', async () => {
    const err = '--bots is a whole number from 1 to 1000\n';
    expect(await start('--bots', 'many').ended).to.deep.equal({ out: '', err, code: 2 });
  });
});
