// Whether this node can work, and if not, why: in words and by codes that do not change. The log is told when it changes.
import type { Logger } from 'pino';

export type Trouble = 'MONGODB_UNREACHABLE' | 'REDIS_UNREACHABLE' | 'NO_COMMON_REDIS' | 'WRONG_CLOCK' | 'DRAINING';

/** Something that must be well before this node takes requests. */
export interface ReadyCheck {
  readonly code: Trouble;
  /** What is wrong, if something is; shown to whoever asks. */
  check(): string | undefined | Promise<string | undefined>;
}

export interface Reason {
  readonly code: Trouble;
  readonly message: string;
}

export interface ReadinessParts {
  readonly checks: readonly ReadyCheck[];
  readonly log: Logger;
  /** How long one check may take; 2 s where nothing is said. */
  readonly checkMs?: number;
}

const CHECK_MS = 2000;

export class Readiness {
  readonly #parts: ReadinessParts;
  #codes: readonly Trouble[] = [];

  constructor(parts: ReadinessParts) {
    this.#parts = parts;
  }

  /** Codes of what was wrong when it was last asked. */
  get codes(): readonly Trouble[] {
    return this.#codes;
  }

  /** Whether each thing that is checked was wrong when it was last asked. */
  get troubles(): ReadonlyMap<Trouble, boolean> {
    return new Map(this.#parts.checks.map(({ code }) => [code, this.#codes.includes(code)]));
  }

  /** What is wrong; nothing, if the node is ready. Never waits long for a part that is ill. */
  async reasons(): Promise<Reason[]> {
    const answers = await Promise.all(this.#parts.checks.map(check => this.#reasonOf(check)));
    const reasons = answers.filter(reason => reason !== undefined);
    const codes = reasons.map(({ code }) => code);
    if (codes.join() !== this.#codes.join()) {
      if (reasons.length) this.#parts.log.warn({ reasons }, 'not ready');
      else this.#parts.log.info('ready');
    }
    this.#codes = codes;
    return reasons;
  }

  async #reasonOf({ code, check }: ReadyCheck): Promise<Reason | undefined> {
    const { log, checkMs = CHECK_MS } = this.#parts;
    const late = Promise.withResolvers<string>();
    const timer = setTimeout(() => late.resolve(`no answer within ${checkMs} ms`), checkMs);
    try {
      const message = await Promise.race([check(), late.promise]);
      return message === undefined ? undefined : { code, message };
    } catch (error) {
      // The cause may name hosts and users: for the log only.
      if (!this.#codes.includes(code)) log.warn({ err: error, check: code }, 'a readiness check failed');
      return { code, message: 'the check failed' };
    } finally {
      clearTimeout(timer);
    }
  }
}
