// What was backed up comes back as it was stored; whatever is not a whole backup is refused with a sentence, and writes nothing.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { BackupRefused, BrokenBackup, backUp, restore } from '../../models/backup.ts';
import { type Database, openDatabase, prepareDatabase } from '../../models/database.ts';
import { readBackup, writeBackup } from '../../server/backupFile.ts';
import { createGridFs } from '../../server/proofs/gridFs.ts';
import { testDatabase } from '../support/databases.ts';

const { BSON, Double, Int32, Long, Binary, ObjectId } = mongoose.mongo;

const stored = [
  { _id: 'a', double: new Double(5), int: new Int32(5), long: Long.fromNumber(5), big: Long.MAX_VALUE },
  { _id: new ObjectId(), at: new Date(1), bytes: new Binary(Buffer.from('x')), list: [null, { deep: 'é' }] },
];
const many = Array.from({ length: 2500 }, (_, n) => ({ _id: n, text: 'x'.repeat(n) }));

describe('backup and restore', () => {
  let dir: string;
  let source: Database;
  let target: Database;
  let file: string;
  let whole: Buffer;
  let files = 0;
  const newFile = () => join(dir, `${files++}.backup`);

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'arene-backup-'));
    source = await openDatabase(testDatabase('backup').uri);
    target = await openDatabase(testDatabase('restore').uri);
    await prepareDatabase(source);
    await source.raw.collection('settings').insertMany(stored as never[]);
    await source.raw.collection('former').insertMany(many as never[]);
    await createGridFs(source).put('a/b', randomBytes(300_000), 'image/png');
    file = newFile();
    await writeBackup(file, backUp(source));
    whole = await readFile(file);
  });
  afterEach(() => target.raw.dropDatabase());
  after(async () => {
    for (const database of [source, target]) {
      await database.raw.dropDatabase();
      await database.close();
    }
    await rm(dir, { recursive: true });
  });

  const collections = async (database: Database) =>
    (await database.raw.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name).sort();
  const raw = (database: Database, name: string) =>
    database.raw
      .collection(name)
      .find({}, { promoteValues: false, sort: { _id: 1 } })
      .toArray();
  /** Why it was refused; nothing may have been written. */
  async function refusal(bytes: Uint8Array): Promise<string> {
    const path = newFile();
    await writeFile(path, bytes);
    const error = await restore(target, () => readBackup(path)).then(
      () => undefined,
      error => error,
    );
    expect(error, 'it was taken').to.be.instanceOf(BrokenBackup);
    expect(await collections(target)).to.deep.equal([]);
    return error.message;
  }

  it('brings back every document as it was stored, and makes collections and indexes', async () => {
    const { documents } = await restore(target, () => readBackup(file));
    expect(documents).to.include({ settings: stored.length, former: many.length, users: 0 });
    for (const name of ['settings', 'former']) {
      expect(await raw(target, name)).to.deep.equal(await raw(source, name));
    }
    expect(await collections(target)).to.deep.equal(await collections(source));
    const indexes = async (database: Database) =>
      (await database.raw.collection('users').indexes()).map(({ key }) => key);
    expect(await indexes(target)).to.have.deep.members(await indexes(source));
  });

  it('brings files back, byte by byte', async () => {
    await restore(target, () => readBackup(file));
    const bytesIn = async (database: Database) =>
      Buffer.concat(await Array.fromAsync((await createGridFs(database).open('a/b'))!)).toString('base64');
    expect(await bytesIn(target)).to.equal(await bytesIn(source));
  });

  it('is of one moment: what is written while it runs is not in it', async () => {
    const path = newFile();
    const running = backUp(source);
    const late = async function* () {
      const { value } = await running.next();
      await source.raw.collection('settings').insertOne({ _id: 'late' } as never);
      yield value as Uint8Array;
      return yield* running;
    };
    const { documents } = await writeBackup(path, late()).finally(() =>
      source.raw.collection('settings').deleteOne({ _id: 'late' } as never),
    );
    expect(documents.settings).to.equal(stored.length);
  });

  it('is read by its owner only, takes no other file’s place, and leaves no part of itself', async () => {
    expect((await stat(file)).mode & 0o777).to.equal(0o600);
    const again = await writeBackup(file, backUp(source)).catch(error => error);
    expect(again).to.be.instanceOf(BackupRefused);
    expect(again.message).to.equal(`${file} is there already.`);
    const failing = async function* () {
      yield Buffer.from('x');
      throw new Error('no more');
    };
    const failed = await writeBackup(newFile(), failing()).catch(error => error);
    expect(failed.message).to.equal('no more');
    expect(await readFile(file)).to.deep.equal(whole);
    expect((await readdir(dir)).filter(name => name.endsWith('.part'))).to.deep.equal([]);
  });

  it('leaves the part of another backup that runs into the same file', async () => {
    const path = newFile();
    await writeFile(`${path}.part`, 'of another');
    const error = await writeBackup(path, backUp(source)).catch(error => error);
    expect(error).to.be.instanceOf(BackupRefused);
    expect(await readFile(`${path}.part`, 'utf8')).to.equal('of another');
    await rm(`${path}.part`);
  });

  it('does not touch a database that has anything in it', async () => {
    await target.raw.collection('users').insertOne({ n: 1 });
    const error = await restore(target, () => readBackup(file)).catch(error => error);
    expect(error).to.be.instanceOf(BackupRefused);
    expect(await collections(target)).to.deep.equal(['users']);
  });

  it('fills collections that a server has made and nobody has used', async () => {
    await prepareDatabase(target);
    const { documents } = await restore(target, () => readBackup(file));
    expect(documents.former).to.equal(many.length);
  });

  it('takes back what it wrote when it can not go on', async () => {
    const twice = sequence({ format: 'arene backup 1' }, { collection: 'users' }, { _id: 1 }, { _id: 1 }, {}, foot(2));
    const path = newFile();
    await writeFile(path, gzipSync(twice));
    const error = await restore(target, () => readBackup(path)).catch(error => error);
    expect(error.code).to.equal(11000);
    expect(await collections(target)).to.deep.equal([]);
  });

  it('refuses a file that breaks off, wherever', async () => {
    for (const part of [0, 1, 0.1, 0.5, 0.999]) {
      await refusal(whole.subarray(0, part === 1 ? 1 : Math.floor(whole.length * part)));
    }
    await refusal(whole.subarray(0, -1));
    const plain = gunzipSync(whole);
    for (const missing of [1, 100, plain.length - 10]) await refusal(gzipSync(plain.subarray(0, -missing)));
  });

  it('refuses a file in which a byte was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = Buffer.from(whole);
        damaged[at]! ^= by;
        return refusal(damaged).then(() => true);
      }),
      { numRuns: 15 },
    );
  });

  it('refuses what is something else, and says so', async () => {
    expect(await refusal(Buffer.from('{"users":[]}'))).to.include('damaged');
    expect(await refusal(gzipSync('{"users":[]}'))).to.include('bytes');
    expect(await refusal(gzipSync(''))).to.include('empty');
    expect(await refusal(gzipSync(sequence({ format: 'another' })))).to.include('arene backup 1');
  });

  it('refuses what nobody but an attacker would write', async () => {
    const head = { format: 'arene backup 1' };
    const users = { collection: 'users' };
    const hostile: [why: string, content: Buffer][] = [
      ['name', sequence(head, { collection: 'system.js' }, { _id: 1 }, {}, foot(0))],
      ['name', sequence(head, { collection: '$cmd' }, { _id: 1 }, {}, foot(0))],
      ['name', sequence(head, { collection: { $ne: 1 } }, {}, foot(0))],
      ['twice', sequence(head, users, {}, users, {}, foot(0))],
      ['_id', sequence(head, users, { n: 1 }, {}, foot(1))],
      ['instead of', sequence(head, users, { _id: 1 }, {}, foot(2))],
      ['instead of', sequence(head, users, { _id: 1 }, {}, { at: new Date(), documents: null })],
      ['time', sequence(head, users, {}, { ...foot(0), at: 'now' })],
      ['behind', sequence(head, users, {}, foot(0), users)],
      ['end is missing', sequence(head, users, {})],
      ['end is missing', sequence(head, users, { _id: 1 })],
      ['2147483647 bytes', Buffer.concat([sequence(head, users), int32(2 ** 31 - 1), Buffer.alloc(100)])],
      ['-1 bytes', Buffer.concat([sequence(head, users), int32(-1), Buffer.alloc(100)])],
      ['0 bytes', Buffer.concat([sequence(head, users), Buffer.alloc(100)])],
      ['damaged', Buffer.concat([sequence(head, users), int32(20), Buffer.alloc(16, 0xff)])],
      ['middle', Buffer.concat([sequence(head, users), int32(1000), Buffer.alloc(100)])],
    ];
    for (const [why, content] of hostile) expect(await refusal(gzipSync(content)), why).to.include(why);
  });
});

const sequence = (...documents: object[]) => Buffer.concat(documents.map(document => BSON.serialize(document)));
const foot = (users: number) => ({ at: new Date(), documents: { users } });
const int32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};
