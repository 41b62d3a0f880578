// Secrets at rest: the same on all nodes from the first moment, unreadable without the key.
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Database, openDatabase, prepareDatabase } from '../../models/database.ts';
import { Setting } from '../../models/Setting.ts';
import { SigningKey } from '../../models/SigningKey.ts';
import { Cipher } from '../../server/cipher.ts';
import { encryptionKey } from '../../server/encryptionKey.ts';
import { openSecrets, sharedSecret } from '../../server/settings.ts';
import { SigningKeys } from '../../server/signingKeys.ts';
import { testDatabase } from '../support/databases.ts';

const JWT_SECRET = 'a secret of the tests, long enough to be one';
const config = {
  ENCRYPTION_KEY: 'an encryption key, long enough to be one',
  DATA_DIR: '',
  JWT_SECRET,
  isProduction: true,
};

describe('cipher', () => {
  const cipher = new Cipher(config.ENCRYPTION_KEY);

  it('gives back what it encrypted, each time in other words', () => {
    const [a, b] = [cipher.encrypt('name', 'déjà vu'), cipher.encrypt('name', 'déjà vu')];
    expect(a).not.to.equal(b);
    expect([a, b].map(text => cipher.decrypt('name', text))).to.deep.equal(['déjà vu', 'déjà vu']);
  });

  it('refuses another key, another name, and what was changed or cut', () => {
    const text = cipher.encrypt('name', 'secret');
    const changed = `${text.slice(0, -2)}${text.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(() => new Cipher('another key, also long enough to be one').decrypt('name', text)).to.throw();
    expect(() => cipher.decrypt('other', text)).to.throw();
    for (const wrong of [changed, text.slice(0, 20), 'v1.', '', `v2.${text.slice(3)}`])
      expect(() => cipher.decrypt('name', wrong), wrong).to.throw();
  });
});

describe('encryption key', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'arene-key-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('is made once in development, for its owner alone, also when many start at once', async () => {
    const development = { ENCRYPTION_KEY: undefined, DATA_DIR: join(dir, 'data'), isProduction: false };
    const keys = await Promise.all(Array.from({ length: 10 }, () => encryptionKey(development)));
    expect(new Set(keys).size).to.equal(1);
    expect(keys[0]).to.have.length.above(40);
    expect((await stat(join(dir, 'data', 'encryption.key'))).mode & 0o777).to.equal(0o600);
    expect(await readdir(join(dir, 'data'))).to.deep.equal(['encryption.key']);
  });

  it("is the operator's where he set one, and never made in production", async () => {
    expect(await encryptionKey({ ...config, DATA_DIR: dir })).to.equal(config.ENCRYPTION_KEY);
    const failed = await encryptionKey({ ENCRYPTION_KEY: undefined, DATA_DIR: dir, isProduction: true }).catch(e => e);
    expect(failed).to.be.an('error');
    expect(await readdir(dir)).to.deep.equal([]);
  });
});

describe('shared secrets and signing keys', () => {
  const cipher = new Cipher(config.ENCRYPTION_KEY);
  let database: Database;
  beforeEach(async () => {
    database = await openDatabase(testDatabase('secrets').uri);
    await prepareDatabase(database);
  });
  afterEach(async () => {
    await database.raw.dropDatabase();
    await database.close();
  });

  it('are the same for all nodes that start at once on an empty database', async () => {
    const nodes = await Promise.all(
      Array.from({ length: 6 }, () => openSecrets(database, { ...config, JWT_SECRET: undefined })),
    );
    const seen = nodes.map(({ commandKeys, refreshTokens, signingKeys }) =>
      [commandKeys, refreshTokens, signingKeys.primary(new Date()).secret.export().toString()].join(' '),
    );
    expect(new Set(seen).size).to.equal(1);
    expect(new Set(seen[0]!.split(' ')).size).to.equal(3);
    expect(await database.collection(SigningKey).countDocuments()).to.equal(1);
  });

  it('are stored encrypted, and not opened by another key', async () => {
    const secret = await sharedSecret(database, cipher, 'test');
    const keys = await SigningKeys.open(database, cipher, JWT_SECRET);
    expect(keys.primary(new Date()).secret.export().toString()).to.equal(JWT_SECRET);
    const stored = JSON.stringify([
      await database.collection(Setting).find().toArray(),
      await database.collection(SigningKey).find().toArray(),
    ]);
    expect(stored).not.to.contain(secret).and.not.to.contain(JWT_SECRET);
    const other = { ...config, ENCRYPTION_KEY: 'another key, also long enough to be one' };
    expect(await openSecrets(database, other).catch(error => error)).to.be.an('error');
  });

  it('verify with an old key until it expires, and sign with the primary', async () => {
    const keys = await SigningKeys.open(database, cipher, JWT_SECRET);
    const now = new Date();
    const soon = new Date(now.getTime() + 1000);
    await database.collection(SigningKey).updateOne({ _id: 'k1' }, { $set: { expiresAt: soon } });
    await database.collection(SigningKey).insertOne({
      _id: 'k2',
      secret: cipher.encrypt('signing-key:k2', 'the secret after the rotation of secrets'),
      signsFrom: now,
      expiresAt: null,
      createdAt: now,
      updatedAt: now,
    });
    expect(keys.byKid('k2', now)).to.equal(undefined);
    await keys.reload();
    expect(keys.primary(now).kid).to.equal('k2');
    expect(keys.byKid('k1', now)?.kid).to.equal('k1');
    expect(keys.byKid('k1', soon)).to.equal(undefined);
    expect(keys.byKid('constructor', now)).to.equal(undefined);
  });
});
