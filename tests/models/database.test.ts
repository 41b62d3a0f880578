// Preparing a database is done once, and stands in nobody's way afterwards.
import { expect } from 'chai';
import { Account } from '../../models/Account.ts';
import { type Database, openDatabase, prepareDatabase } from '../../models/database.ts';
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
});
