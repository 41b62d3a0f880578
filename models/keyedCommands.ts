// What became of keyed commands: each left either a record with its reply, or an entry of the journal that says what it did.
import { CommandRecord } from './CommandRecord.ts';
import type { Database } from './database.ts';
import { JournalEntry } from './JournalEntry.ts';

/** What makes a command happen once. */
export interface CommandKey {
  /** Unique for its owner, event and key. */
  readonly id: string;
  readonly inputHash: string;
  readonly replay: 'stored' | 'rebuild' | 'journal';
}

/** What a command that was done has left. */
export interface Done {
  readonly inputHash: string;
  /** JSON of its first reply. */
  readonly reply?: string;
  readonly entry?: JournalEntry;
}

type Asked = Pick<CommandKey, 'id' | 'replay'>;

/** Which of these commands were done. `local` sees also what no majority has yet. */
export async function findDone(
  database: Database,
  keys: readonly Asked[],
  level: 'local' | 'majority',
): Promise<Map<string, Done>> {
  const byEntry = keys.filter(({ replay }) => replay === 'journal').map(({ id }) => id);
  const byRecord = keys.filter(({ replay }) => replay !== 'journal').map(({ id }) => id);
  const readConcern = { level };
  const [records, entries] = await Promise.all([
    byRecord.length
      ? database
          .collection(CommandRecord)
          .find({ _id: { $in: byRecord } }, { readConcern })
          .toArray()
      : [],
    byEntry.length
      ? database
          .collection(JournalEntry)
          .find({ command: { $in: byEntry } }, { readConcern })
          .toArray()
      : [],
  ]);
  return new Map<string, Done>([
    ...records.map(record => [record._id, record] as const),
    ...entries.map(entry => [entry.command!, { inputHash: entry.inputHash!, entry }] as const),
  ]);
}
