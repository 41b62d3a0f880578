// What system accounts hold: the part that is rolled up, and what waits for it, as of one moment.
import { Reads } from '../../models/reads.ts';
import { SystemAccount, SystemDelta } from '../../models/SystemAccount.ts';

/** The balance of each of these accounts by its id; 0 where nothing was ever booked. */
export async function systemBalances(reads: Reads, ids: readonly string[]): Promise<Map<string, number>> {
  const session = reads.database.client.startSession({ snapshot: true });
  try {
    const asOfOneMoment = new Reads(reads.database, { session });
    const rolled = await asOfOneMoment.find(SystemAccount, { _id: { $in: ids } });
    const waiting = await asOfOneMoment.aggregate<{ _id: string; sum: number }>(SystemDelta, [
      { $match: { account: { $in: ids } } },
      { $group: { _id: '$account', sum: { $sum: '$amount' } } },
    ]);
    const balances = new Map(ids.map(id => [id, 0]));
    for (const { _id, balance } of rolled) balances.set(_id, balance);
    for (const { _id, sum } of waiting) balances.set(_id, balances.get(_id)! + sum);
    return balances;
  } finally {
    await session.endSession();
  }
}
