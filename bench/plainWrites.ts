// Writes of the baselines as plain commands, as models/writes.ts has them, in no transaction: the driver's bulk writer would cost more.
import type { Database } from '../models/database.ts';

export interface PlainUpdate {
  q: object;
  u: object;
  multi?: boolean;
}

/** Inserts all documents. @throws where one of them is refused */
export const insertPlainly = (database: Database, collection: string, documents: object[]): Promise<void> =>
  run(database, { insert: collection, documents, ordered: false });

/** Applies all updates. @throws where one of them is refused */
export const updatePlainly = (database: Database, collection: string, updates: PlainUpdate[]): Promise<void> =>
  run(database, { update: collection, updates, ordered: false });

async function run({ raw }: Database, command: object): Promise<void> {
  const { writeErrors } = await raw.command(command);
  if (writeErrors) throw new Error(writeErrors[0].errmsg);
}
