// A banned user's open positions are taken back at stake, and the stakes go where his points went; he gives up his places in tournaments. A job, queued with the ban.
import { positionChanged } from '../../contracts/bets.ts';
import { BetBook } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { transfer } from '../../models/ledger.ts';
import { Position, positionView } from '../../models/Position.ts';
import { forfeits } from '../../models/SystemAccount.ts';
import type { Tx } from '../../models/tx.ts';
import { User } from '../../models/User.ts';
import { tellOdds } from '../bets/trading.ts';
import type { JobHandler } from '../job.ts';
import { leaveTournaments } from '../tournaments/people.ts';

const KIND = 'user:take-back';
const POSITIONS_READ = 100;

/** The version tells one ban of a user from the next. */
export function queueTakingBack(tx: Tx, { _id, version, bannedAt }: User): void {
  const payload = { userId: _id.toString(), until: bannedAt!.toISOString() };
  tx.job({ kind: KIND, key: `take-back:${_id}:${version}`, payload });
}

export const takeBackJob: JobHandler = {
  kind: KIND,
  async run(run) {
    const { job, reads, chunk } = run;
    const userId = new ObjectId(job.payload.userId as string);
    const until = new Date(job.payload.until as string);
    for (let last: ObjectId | undefined; ; ) {
      const open = { userId, status: 'open', ...(last && { _id: { $gt: last } }) };
      const positions = await reads.find(Position, open, { sort: { _id: 1 }, limit: POSITIONS_READ });
      if (positions.length === 0) break;
      // Asked after the positions were read: what is open while he is banned, he took before.
      const { status } = await reads.get(User, userId);
      for (const { _id, createdAt } of positions)
        if (status === 'banned' || createdAt <= until) await chunk(tx => takeBack(tx, _id));
      last = positions.at(-1)!._id;
    }
    if ((await reads.get(User, userId)).status === 'banned') await leaveTournaments(run, userId, 'banned');
  },
};

/** Once a payout is under way its plan is fixed: it pays to the frozen account. */
async function takeBack(tx: Tx, positionId: ObjectId): Promise<void> {
  const position = await tx.edit(Position, positionId);
  const book = await tx.root(BetBook, position.betId);
  if (position.status !== 'open' || (book.status !== 'open' && book.status !== 'closed')) return;
  const { _id, betId, userId, stake, payout } = position;
  const cash = await tx.account(userId, 'POINT', 'cash');
  const about = { betId, positionId: _id };
  tx.post({ id: `refund:${betId}:${_id}`, type: 'refund', movements: transfer(book.stand, cash, stake), ...about });
  tx.post({
    id: `forfeit:${_id}`,
    type: 'ban_transfer',
    movements: transfer(cash, forfeits('POINT'), stake),
    thaw: true,
    ...about,
  });
  Object.assign(position, { status: 'cancelled', cancelledAt: tx.now });
  book.release(book.indexOf(position.optionId), stake, payout);
  tellOdds(tx, book);
  tx.tell(userId, positionChanged, () => ({ position: positionView(position) }));
}
