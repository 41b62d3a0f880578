// Something done again and again: never twice at once, and a failure does not end it.

export class Periodic {
  readonly #work: () => Promise<unknown>;
  readonly #everyMs: number;
  readonly #complain: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #underWay: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(everyMs: number, work: () => Promise<unknown>, complain: (error: unknown) => void) {
    this.#everyMs = everyMs;
    this.#work = work;
    this.#complain = complain;
  }

  start(): void {
    this.#timer = setTimeout(() => {
      this.#underWay = this.#work()
        .catch(this.#complain)
        .finally(() => {
          if (!this.#stopped) this.start();
        });
    }, this.#everyMs);
  }

  /** Resolves when what is under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#underWay;
  }
}
