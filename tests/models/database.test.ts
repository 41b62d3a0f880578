// Preparing a database is done once, and stands in nobody's way afterwards.
import { expect } from 'chai';
import { Account } from '../../models/Account.ts';
import { type Database, openDatabase, prepareDatabase } from '../../models/database.ts';
import { User } from '../../models/User.ts';
import { testDatabase } from '../support/databases.ts';

describe('preparing a database', () => {
  let database: Database;
  const validatorOf = async (name: string) => {
    const [info] = await database.raw.listCollections({ name }).toArray();
    return (info as { options?: { validator?: object } }).options?.validator;
  };

  beforeEach(async () => {
    database = await openDatabase(testDatabase('prepare').uri, { socketMs: 3000 });
    await prepareDatabase(database);
  });
  afterEach(() => database.raw.dropDatabase().then(() => database.close()));

  it('does not wait for a transaction that a killed node has left open', async () => {
    const session = database.client.startSession();
    try {
      session.startTransaction();
      await database.collection(Account).updateOne({ _id: 'nobody' }, { $set: { held: 0 } }, { session });
      await prepareDatabase(database);
    } finally {
      await session.abortTransaction();
      await session.endSession();
    }
  });

  it('brings a validator up to date', async () => {
    const validator = await validatorOf(Account.collection);
    expect(validator).to.have.property('available');
    await database.raw.command({ collMod: Account.collection, validator: {} });
    await prepareDatabase(database);
    expect(await validatorOf(Account.collection)).to.deep.equal(validator);
  });

  describe('of an older version', () => {
    const indexesOfUsers = async () => (await database.collection(User).indexes()).map(({ v: _v, ...index }) => index);

    it('builds an index anew that was declared otherwise', async () => {
      const now = await indexesOfUsers();
      const { name, key } = now.find(({ key }) => 'rankedIn' in key)!;
      await database.collection(User).dropIndex(name!);
      await database.collection(User).createIndex(key, { sparse: true });
      await Promise.all([prepareDatabase(database), prepareDatabase(database)]);
      expect(await indexesOfUsers()).to.have.deep.members(now);
    });

    it('leaves one that keeps values unique, and says which', async () => {
      const { name, key } = (await indexesOfUsers()).find(({ unique }) => unique)!;
      await database.collection(User).dropIndex(name!);
      await database.collection(User).createIndex(key);
      const error = await prepareDatabase(database).catch(error => error);
      expect(String(error)).to.include(`The index ${name} of users has to keep values unique`);
    });
  });
});
