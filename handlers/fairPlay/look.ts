// After each dispute its players are counted anew, one by one and as a pair: a job, so that nobody's declaration waits for it.
import { ObjectId } from '../../models/define.ts';
import { FairPlayRecord, recordId } from '../../models/FairPlayRecord.ts';
import type { Match } from '../../models/Match.ts';
import type { Tx } from '../../models/tx.ts';
import { alwaysContradict, countOf, type DeclaredMatch, isOftenDisputed } from '../../rules/fairPlay.ts';
import type { JobHandler } from '../job.ts';
import { against, declaredMatches } from './history.ts';

const KIND = 'fair-play:look';

/** Queues the look at the players of a match that is disputed. */
export function queueLook(tx: Tx, disputeId: ObjectId, { player1Id, player2Id }: Match): void {
  const userIds = [player1Id!, player2Id!].map(userId => userId.toString());
  tx.job({ kind: KIND, key: `${KIND}:${disputeId}`, payload: { userIds } });
}

export const lookJob: JobHandler = {
  kind: KIND,
  isBulk: true,
  async run({ job, chunk }) {
    const [one, other] = (job.payload.userIds as string[]).map(userId => new ObjectId(userId)) as [ObjectId, ObjectId];
    await chunk(async tx => {
      // Opened before anything is counted: of two who count at once, one counts again.
      const records = [
        await recordOf(tx, [one]),
        await recordOf(tx, [other]),
        await recordOf(tx, [one, other]),
      ] as const;
      const matches = await declaredMatches(tx, one);
      count(tx, records[0], matches);
      count(tx, records[1], await declaredMatches(tx, other));
      count(tx, records[2], against(matches, other));
    });
  },
};

const recordOf = (tx: Tx, userIds: ObjectId[]): Promise<FairPlayRecord> =>
  tx.rootOr(FairPlayRecord, recordId(userIds), () => ({
    _id: recordId(userIds),
    version: 1,
    kind: userIds.length === 1 ? 'player' : 'pair',
    userIds,
    matches: 0,
    disputed: 0,
    flaggedAt: null,
    createdAt: tx.now,
    updatedAt: tx.now,
  }));

function count(tx: Tx, record: FairPlayRecord, declared: readonly DeclaredMatch[]): void {
  const found = countOf(declared);
  const isUnfair = record.kind === 'player' ? isOftenDisputed(found) : alwaysContradict(found);
  Object.assign(record, { ...found, flaggedAt: isUnfair ? (record.flaggedAt ?? tx.now) : null });
}
