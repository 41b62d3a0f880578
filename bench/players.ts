// Players who are signed in before a bench begins: made by the handlers' own code, but for the password that nobody needs.
import { createUser } from '../handlers/session/newUser.ts';
import { openSession } from '../handlers/session/openSession.ts';
import { openDatabase, prepareDatabase } from '../models/database.ts';
import { ObjectId } from '../models/define.ts';
import { Transactions } from '../models/transaction.ts';
import { Tx } from '../models/tx.ts';
import { readConfig } from '../server/config.ts';
import { openSecrets } from '../server/settings.ts';
import { createTokens } from '../server/tokens.ts';
import { nodeEnv } from './server.ts';

export interface Player {
  id: string;
  /** An access token, good for a day. */
  token: string;
}

const AT_ONCE = 8;
const PER_TRANSACTION = 50;
const runtime = { now: () => new Date(), random: Math.random, newId: () => new ObjectId() };

/** So many players with so many points in the database that the nodes of a bench use. */
export async function makePlayers(mongodbUri: string, count: number, points = 1_000_000): Promise<Player[]> {
  const database = await openDatabase(mongodbUri);
  try {
    await prepareDatabase(database);
    const config = readConfig(nodeEnv(mongodbUri, { ACCESS_TOKEN_MINUTES: '1440' }));
    const tokens = createTokens(await openSecrets(database, config), config);
    const transactions = new Transactions(database, runtime, { retryMs: 5000, backoffMs: 50, commitMs: 10_000 });
    const players: Player[] = [];
    const makeSome = async (some: number) => {
      let made: Player[] = [];
      await transactions.run(async unit => {
        made = [];
        for (let i = 0; i < some; i += 1) {
          const tx = new Tx(unit, runtime.newId);
          const id = new ObjectId();
          const said = { username: `p_${id.toHexString().slice(-14)}`, locale: 'fr', passwordHash: 'none' } as const;
          const user = await createUser(tx, id, said, points);
          const session = await openSession(tx, tokens, user, {
            device: undefined,
            userAgent: undefined,
            ip: '127.0.0.1',
          });
          made.push({ id: id.toString(), token: session.token });
        }
      });
      players.push(...made);
    };
    let left = count;
    const lane = async () => {
      while (left > 0) {
        const some = Math.min(left, PER_TRANSACTION);
        left -= some;
        await makeSome(some);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return players;
  } finally {
    await database.close();
  }
}
