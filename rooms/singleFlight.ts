// Work that many ask for at once is done once, and all of them wait for the same.

export class SingleFlight<Result> {
  readonly #work: () => Promise<Result>;
  #underWay: Promise<Result> | undefined;
  /** What follows, for those who came when it had begun. */
  #next: Promise<Result> | undefined;

  constructor(work: () => Promise<Result>) {
    this.#work = work;
  }

  get isUnderWay(): boolean {
    return this.#underWay !== undefined;
  }

  /** What is under way already, or else begins now. */
  shared(): Promise<Result> {
    return (this.#underWay ??= this.#work().finally(() => {
      this.#underWay = undefined;
    }));
  }

  /** When nothing is under way any more, however it ended. */
  async settled(): Promise<void> {
    await this.#underWay?.catch(() => undefined);
  }

  /** What begins after this call, shared by all who ask until it does. */
  fresh(): Promise<Result> {
    if (!this.#underWay) return this.shared();
    const begin = () => {
      this.#next = undefined;
      return this.shared();
    };
    return (this.#next ??= this.#underWay.then(begin, begin));
  }
}
