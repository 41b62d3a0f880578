// The journal sealed: stretches that nothing can join any more become blocks in a hash chain, and whoever changes one later is found.
import { createHash } from 'node:crypto';
import type { ChainReport } from '../contracts/operation.ts';
import type { Database } from './database.ts';
import { JournalBlock, type JournalPlace } from './JournalBlock.ts';
import { JournalEntry } from './JournalEntry.ts';
import { parse, Reads } from './reads.ts';
import { isDuplicate } from './transaction.ts';

type Finding = ChainReport['findings'][number];
type Sealed = Pick<JournalBlock, '_id' | 'from' | 'to' | 'count' | 'ids' | 'previous'> & { hashes: Uint8Array };

const ENTRIES_A_BLOCK = 1000;
/** In one round; what is left is sealed in the next. */
const BLOCKS_A_ROUND = 100;
const MOST_FINDINGS = 1000;
const HASH_BYTES = 32;
const BEGINNING: JournalPlace = { at: new Date(0), id: '' };

/**
 * Seals what has been there for `lagMs` by the database's clock: longer than any transaction lives, so that nothing of an
 * earlier time can still become visible. What does all the same is found by `verifyChain`. Anybody may, at any time.
 *
 * @returns how many blocks were added
 */
export async function seal(database: Database, lagMs: number): Promise<number> {
  const reads = new Reads(database);
  const { localTime } = await database.raw.command({ hello: 1 });
  const closedBefore = new Date((localTime as Date).getTime() - lagMs);
  let last = await reads.one(JournalBlock, {}, { sort: { _id: -1 }, project: { to: 1, hash: 1 } });
  for (let sealed = 0; ; sealed += 1) {
    const block = sealed < BLOCKS_A_ROUND && (await nextBlock(reads, last, closedBefore));
    if (!block) return sealed;
    try {
      await database.collection(JournalBlock).insertOne(block as never);
    } catch (error) {
      // Somebody else seals at the same time.
      if (isDuplicate(error)) return sealed;
      throw error;
    }
    last = block;
  }
}

async function nextBlock(
  reads: Reads,
  last: Pick<JournalBlock, '_id' | 'to' | 'hash'> | undefined,
  closedBefore: Date,
): Promise<JournalBlock | undefined> {
  const from = last?.to ?? BEGINNING;
  const closed = { $and: [after(from), { createdAt: { $lt: closedBefore } }] };
  const entries = await reads.findRaw(JournalEntry, closed, { sort: inOrder, limit: ENTRIES_A_BLOCK });
  if (entries.length === 0) return undefined;
  const ids = entries.map(idOf);
  const isFull = entries.length === ENTRIES_A_BLOCK;
  // The place before everything that is not closed yet, so that nothing gets in behind the last entry either.
  const to = isFull
    ? { at: parse(JournalEntry, entries.at(-1)!).createdAt, id: ids.at(-1)! }
    : { at: closedBefore, id: '' };
  const block: Sealed = {
    _id: (last?._id ?? 0) + 1,
    from,
    to,
    count: entries.length,
    ids,
    hashes: hashesOf(entries),
    previous: last?.hash ?? '',
  };
  const now = new Date();
  return { ...block, hash: hashOfBlock(block), createdAt: now, updatedAt: now };
}

/** Reads every block and what it holds. In memory there is one block at a time. */
export async function verifyChain(database: Database, now: Date): Promise<ChainReport> {
  const reads = new Reads(database);
  const findings: Finding[] = [];
  const find: Find = (check, subject, detail) => {
    if (findings.length < MOST_FINDINGS) findings.push({ check, subject, detail });
  };
  let blocks = 0;
  let entries = 0;
  let last: JournalBlock | undefined;
  for await (const block of reads.each(JournalBlock, {}, { sort: { _id: 1 } })) {
    checkLink(block, last, find);
    await checkEntries(reads, block, find);
    blocks += 1;
    entries += block.count;
    last = block;
  }
  return {
    clean: findings.length === 0,
    checkedAt: now.toISOString(),
    blocks,
    entries,
    head: last ? { block: last._id, hash: last.hash, sealedUntil: last.to.at.toISOString() } : null,
    findings,
  };
}

type Find = (check: string, subject: string, detail: string) => void;

/** A block is what its hash says, and follows the one before. */
function checkLink(block: JournalBlock, last: JournalBlock | undefined, find: Find): void {
  const name = `block ${block._id}`;
  const due = (last?._id ?? 0) + 1;
  if (block._id !== due) find('block_missing', `block ${due}`, `${name} comes next`);
  else if (block.previous !== (last?.hash ?? '') || !isSame(block.from, last?.to ?? BEGINNING))
    find('block_unchained', name, 'does not follow the block before');
  if (block.hash !== hashOfBlock({ ...block, hashes: bytesOf(block.hashes) }))
    find('block_edited', name, 'is not what its hash says');
}

/** What is stored between a block's ends is what was sealed. */
async function checkEntries(reads: Reads, block: JournalBlock, find: Find): Promise<void> {
  const within = { $and: [after(block.from), upTo(block.to)] };
  const found = await reads.findRaw(JournalEntry, within, { sort: inOrder });
  const hashes = Buffer.from(bytesOf(block.hashes));
  if (hashes.equals(hashesOf(found))) return;
  const sealed = new Map(block.ids.map((entry, i) => [entry, hashes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES)]));
  for (const raw of found) {
    const entry = idOf(raw);
    const was = sealed.get(entry);
    sealed.delete(entry);
    if (!was) find('entry_inserted', entry, `came into block ${block._id} after it was sealed`);
    else if (!was.equals(hashOf(raw))) find('entry_edited', entry, `of block ${block._id} is not what was sealed`);
  }
  for (const entry of sealed.keys()) find('entry_deleted', entry, `of block ${block._id} is gone`);
}

const inOrder = { createdAt: 1, _id: 1 } as const;

/** What comes after a place. The first part bounds the walk through the index; the second decides. */
export const after = ({ at, id }: JournalPlace) => ({
  createdAt: { $gte: at },
  $or: [{ createdAt: { $gt: at } }, { _id: { $gt: id } }],
});

/** What does not: else each block would pass over all that came after it. */
const upTo = ({ at, id }: JournalPlace) => ({
  createdAt: { $lte: at },
  $or: [{ createdAt: { $lt: at } }, { _id: { $lte: id } }],
});

const isSame = (a: JournalPlace, b: JournalPlace) => a.id === b.id && a.at.getTime() === b.at.getTime();
const idOf = (entry: Uint8Array): string => parse(JournalEntry, entry)._id;
const hashOf = (entry: Uint8Array): Buffer => createHash('sha256').update(entry).digest();
const hashesOf = (entries: readonly Uint8Array[]): Buffer => Buffer.concat(entries.map(hashOf));

/** The driver hands stored bytes out in a wrapper. */
const bytesOf = (stored: Uint8Array | { buffer: Uint8Array }): Uint8Array =>
  stored instanceof Uint8Array ? stored : stored.buffer;

function hashOfBlock({ _id, from, to, count, ids, hashes, previous }: Sealed): string {
  const said = [_id, previous, from.at.getTime(), from.id, to.at.getTime(), to.id, count, ids];
  return createHash('sha256').update(JSON.stringify(said)).update(hashes).digest('base64url');
}
