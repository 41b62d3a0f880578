// What became of a keyed command whose answer was lost.
import { walletReceipt } from '../../contracts/wallet.ts';
import { findReceipt } from '../../models/keyedCommands.ts';
import { answer, type Handler } from '../handle.ts';
import type { Services } from '../services.ts';

/** `handlerOf` finds the command that is asked for. */
export const receipt = ({ commandKeys }: Services, handlerOf: (event: string) => Handler | undefined) =>
  answer(walletReceipt, async (reads, { event, idempotencyKey }, caller) => {
    const id = commandKeys.recordId(caller.userId.toString(), event, idempotencyKey);
    const done = await findReceipt(reads, caller.userId, id);
    if (!done) return { status: 'unknown' as const };
    if (done.reply !== undefined) return { status: 'done' as const, reply: JSON.parse(done.reply) };
    if (!done.entry) return { status: 'done' as const };
    return { status: 'done' as const, reply: await handlerOf(event)!.command!.retell!(reads, done.entry, caller) };
  });
