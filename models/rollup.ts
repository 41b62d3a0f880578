// Rolls the deltas of system accounts into their balances: some go, their sum is added, in one transaction, by any number of workers.
import type { ClientSession, Database } from './database.ts';
import { SystemAccount, SystemDelta } from './SystemAccount.ts';
import { isConflict } from './transaction.ts';

const DELTAS_AT_ONCE = 500;

/** One round over all accounts that have deltas; says how many went. Who loses a race against another roller leaves the work to him. */
export async function rollUp(database: Database): Promise<number> {
  let rolled = 0;
  for (const account of await database.collection(SystemDelta).distinct('account')) {
    try {
      let gone = DELTAS_AT_ONCE;
      while (gone === DELTAS_AT_ONCE) rolled += gone = await rollUpSome(database, account);
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
  }
  return rolled;
}

const rollUpSome = (database: Database, account: string): Promise<number> =>
  database.client.withSession(session =>
    session.withTransaction(() => rollUpOne(database, session, account), {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority' },
      timeoutMS: 5000,
    }),
  );

async function rollUpOne(database: Database, session: ClientSession, account: string): Promise<number> {
  const collection = database.collection(SystemDelta);
  const deltas = await collection.find({ account }, { session, limit: DELTAS_AT_ONCE }).toArray();
  if (deltas.length === 0) return 0;
  const sum = deltas.reduce((total, delta) => total + delta.amount, 0);
  const { deletedCount } = await collection.deleteMany({ _id: { $in: deltas.map(delta => delta._id) } }, { session });
  if (deletedCount !== deltas.length) throw new Error(`${account}: ${deletedCount} of ${deltas.length} deltas removed`);
  await database.collection(SystemAccount).updateOne(
    { _id: account },
    {
      $inc: { balance: sum, version: 1 },
      $currentDate: { updatedAt: true },
      $setOnInsert: { createdAt: new Date() },
    },
    { session, upsert: true },
  );
  return deltas.length;
}
