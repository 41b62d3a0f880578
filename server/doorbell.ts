// Rings when a job is queued on any node. Its change stream is opened again whenever it ends; what it misses meanwhile, the poll finds.
import type { Logger } from 'pino';
import type { Database } from '../models/database.ts';
import { Job } from '../models/Job.ts';

export interface DoorbellParts {
  database: Database;
  ring: () => void;
  log: Logger;
}

const REOPEN_MS = 500;
const REOPEN_AT_MOST_MS = 30_000;

export class Doorbell {
  readonly #parts: DoorbellParts;
  #stream: { close(): Promise<void> } | undefined;
  #reopening: NodeJS.Timeout | undefined;
  #failures = 0;
  #stopped = false;

  constructor(parts: DoorbellParts) {
    this.#parts = parts;
  }

  start(): void {
    const stream = this.#parts.database.collection(Job).watch([{ $match: { operationType: 'insert' } }]);
    this.#stream = stream;
    stream.on('change', () => {
      this.#failures = 0;
      this.#parts.ring();
    });
    stream.on('error', error => {
      if (this.#stream !== stream) return;
      void stream.close().catch(() => undefined);
      this.#reopen(error);
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#reopening);
    const stream = this.#stream;
    this.#stream = undefined;
    await stream?.close();
  }

  #reopen(error: unknown): void {
    this.#stream = undefined;
    if (this.#stopped) return;
    const waitMs = Math.min(REOPEN_MS * 2 ** this.#failures, REOPEN_AT_MOST_MS);
    this.#failures += 1;
    this.#parts.log.warn({ err: error, waitMs }, 'the job stream ended; polling goes on until it is opened again');
    this.#reopening = setTimeout(() => this.start(), waitMs);
  }
}
