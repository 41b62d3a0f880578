// What became of keyed commands: each left either a record with its reply, or an entry of the journal that says what it did.
import { CommandRecord } from './CommandRecord.ts';
import type { Database } from './database.ts';
import type { ObjectId } from './define.ts';
import { JournalEntry } from './JournalEntry.ts';
import type { Reads } from './reads.ts';

/** What makes a command happen once. */
export interface CommandKey {
  /** Unique for its owner, event and key. */
  readonly id: string;
  readonly inputHash: string;
  /** Whether its first reply is stored. */
  readonly replay: 'stored' | 'rebuild' | 'journal';
  /** The journal entry that it leaves; no record then. */
  readonly entryId?: string;
}

/** What a command that was done has left. */
export interface Done {
  readonly inputHash: string;
  /** JSON of its first reply. */
  readonly reply?: string;
  readonly entry?: JournalEntry;
}

/** Which of these commands were done. `local` sees also what no majority has yet. */
export async function findDone(
  database: Database,
  keys: readonly CommandKey[],
  level: 'local' | 'majority',
): Promise<Map<string, Done>> {
  const [records, entries] = await Promise.all([
    findIds(
      database,
      CommandRecord,
      keys.flatMap(({ id, entryId }) => (entryId === undefined ? id : [])),
      level,
    ),
    findIds(
      database,
      JournalEntry,
      keys.flatMap(({ entryId }) => entryId ?? []),
      level,
    ),
  ]);
  const done = new Map<string, Done>();
  for (const record of records) done.set(record._id, record);
  const asked = new Set(keys.map(({ id }) => id));
  for (const entry of entries) {
    const { command, inputHash } = entry;
    // Another command may have left an entry of this name: of a position, for one, there is one sale.
    if (command && asked.has(command)) done.set(command, { inputHash: inputHash!, entry });
  }
  return done;
}

/** The same for one command of which only the key is known. */
export async function findReceipt(reads: Reads, userId: ObjectId, id: string): Promise<Done | undefined> {
  const record = await reads.one(CommandRecord, { _id: id });
  if (record) return record;
  const entry = await reads.one(JournalEntry, { users: userId, command: id });
  return entry && { inputHash: entry.inputHash!, entry };
}

async function findIds<M extends typeof CommandRecord | typeof JournalEntry>(
  database: Database,
  model: M,
  ids: readonly string[],
  level: 'local' | 'majority',
) {
  if (ids.length === 0) return [];
  return database
    .collection(model)
    .find({ _id: { $in: ids } } as never, { readConcern: { level } })
    .toArray();
}
