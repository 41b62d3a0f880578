// What an operator has stopped, as this node knows it: every command asks, so asking is a look into memory; the database is the truth.
import { type Locale, Refusal } from '../contracts/errors.ts';
import type { ServerMaintenance } from '../contracts/settings.ts';
import type { Caller } from '../handlers/handle.ts';
import { type OperationSettings, readOperationSettings } from '../models/operationSettings.ts';
import type { Reads } from '../models/reads.ts';

export class Switches {
  readonly #reads: Reads;
  readonly #now: () => Date;
  readonly #onChange: () => void;
  #settings: OperationSettings | undefined;
  #isAllOpen = true;
  #asked = 0;
  #answered = 0;

  constructor(reads: Reads, now: () => Date, onChange: () => void) {
    this.#reads = reads;
    this.#now = now;
    this.#onChange = onChange;
  }

  get isAllOpen(): boolean {
    return this.#isAllOpen;
  }

  /** @throws {Refusal} MAINTENANCE; whoever administers works on while everything is under maintenance */
  assertOpen(domain: string, { permissions, locale }: Caller): void {
    if (this.#isAllOpen) return;
    const { maintenance, stopped } = this.#settings!;
    if (stopped.includes(domain)) throw new Refusal('MAINTENANCE', { details: { domain } });
    if (!maintenance.on || permissions.has('admin.access')) return;
    const { message, until } = maintenance;
    const leftMs = until ? until.getTime() - this.#now().getTime() : 0;
    throw new Refusal('MAINTENANCE', {
      details: { domain: null, ...(message && { message: message[locale] }) },
      ...(leftMs > 0 && { retryAfterMs: leftMs }),
    });
  }

  /** What a client is told. */
  told(locale: Locale): ServerMaintenance {
    const { maintenance, stopped } = this.#settings!;
    const { on, message, until } = maintenance;
    return { on, message: message?.[locale] ?? null, until: until?.toISOString() ?? null, stopped };
  }

  /** Reads what the database says. Of looks that overlap, an older one does not undo what a later one has found. */
  async reload(): Promise<void> {
    const asked = ++this.#asked;
    const settings = await readOperationSettings(this.#reads);
    if (asked < this.#answered) return;
    this.#answered = asked;
    const changed = this.#settings !== undefined && JSON.stringify(settings) !== JSON.stringify(this.#settings);
    this.#settings = settings;
    this.#isAllOpen = !settings.maintenance.on && settings.stopped.length === 0;
    if (changed) this.#onChange();
  }
}
