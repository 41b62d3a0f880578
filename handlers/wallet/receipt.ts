// What became of a keyed command whose answer was lost.
import { walletReceipt } from '../../contracts/wallet.ts';
import { CommandRecord } from '../../models/CommandRecord.ts';
import { answer } from '../handle.ts';
import type { Services } from '../services.ts';

export const receipt = ({ commandKeys }: Services) =>
  answer(walletReceipt, async (reads, { event, idempotencyKey }, { userId }) => {
    const _id = commandKeys.recordId(userId.toString(), event, idempotencyKey);
    const record = await reads.one(CommandRecord, { _id });
    if (!record) return { status: 'unknown' as const };
    return { status: 'done' as const, ...(record.reply !== undefined && { reply: JSON.parse(record.reply) }) };
  });
