// What an operator has stopped: one document, so that it is read and changed as a whole.
import type { Settings } from '../contracts/settings.ts';
import type { Reads } from './reads.ts';
import { Setting } from './Setting.ts';
import type { Tx } from './tx.ts';

export interface OperationSettings {
  maintenance: { on: boolean; message: { fr: string; en: string } | null; until: Date | null };
  /** Domains whose commands are refused. */
  stopped: string[];
}

const ID = 'operation';
const allOpen: OperationSettings = { maintenance: { on: false, message: null, until: null }, stopped: [] };

/** The settings as they stand; everything is open until somebody has said otherwise. */
export async function readOperationSettings(reads: Reads): Promise<OperationSettings> {
  return settingsIn(await reads.one(Setting, { _id: ID }));
}

const settingsIn = (stored: Setting | undefined) => (stored?.value as OperationSettings | undefined) ?? allOpen;

/** Changes them; of two who do at once, the later one decides on what the first has left. */
export async function changeOperationSettings(
  tx: Tx,
  change: (settings: OperationSettings) => OperationSettings,
): Promise<OperationSettings> {
  const isThere = (await tx.one(Setting, { _id: ID })) !== undefined;
  const stored = isThere ? await tx.edit(Setting, ID) : tx.insert(Setting, { _id: ID, value: allOpen });
  stored.value = change(settingsIn(stored));
  return stored.value as OperationSettings;
}

/** As admins see them, with every domain there is. */
export const settingsView = (
  { maintenance: { on, message, until }, stopped }: OperationSettings,
  domains: readonly string[],
): Settings => ({
  maintenance: { on, message, until: until?.toISOString() ?? null },
  switches: Object.fromEntries(domains.map(domain => [domain, !stopped.includes(domain)])),
});
