// What docs/tournaments.md has newcomers run does what it says, against a server as they start it.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { createSuper } from '../../server/adminCommands.ts';
import { type Arena, startArena } from '../support/arena.ts';

const root = join(import.meta.dirname, '../..');

describe('docs/tournaments.md', function () {
  this.timeout(60_000);
  let arena: Arena;
  let folder = '';
  before(async () => {
    arena = await startArena();
    folder = await mkdtemp(join(tmpdir(), 'arene-document-'));
  });
  after(async () => {
    await rm(folder, { recursive: true, force: true });
    await arena.stop();
  });

  /** As it would run beside package.json and `npm start`. */
  async function program(): Promise<string> {
    const text = await readFile(join(root, 'docs/tournaments.md'), 'utf8');
    const file = join(folder, 'cup.ts');
    const code = /```ts\n([\s\S]*?)```/
      .exec(text)![1]!
      .replace("'sharp'", `'${import.meta.resolve('sharp')}'`)
      .replace("'./client/", `'${root}/client/`)
      .replace('http://localhost:3000', arena.server.socketUrl!)
      .replace('http://localhost:3001', arena.server.sidecarUrl!);
    await writeFile(file, code);
    return file;
  }

  it('plays a paid knockout to its end, with a dispute', async () => {
    await createSuper(arena.database, arena.config, { email: 'boss@example.com', password: 'a long password' });
    const { stdout } = await promisify(execFile)(process.execPath, [await program()], { timeout: 55_000 });
    const lines = stdout.split('\n').map(line => line.trim());
    expect(lines.filter(line => line === 'a dispute')).to.have.length(1);
    expect(lines.filter(line => /^to be seen: http\S+signature=/.test(line))).to.have.length(2);
    expect(lines.filter(line => /^round \d, match \d: 2–1$/.test(line))).to.have.length(3);
    expect(lines).to.include('Fatou is told: Dispute');
    expect(lines.filter(line => /^awa\w* leads with 1120$/.test(line))).to.have.length(1);
  });
});
