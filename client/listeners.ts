// Who listens to what; a listener that throws stops neither the others nor the client.

type Listener = (...args: never[]) => void;

export class Listeners {
  readonly #byEvent = new Map<string, Set<{ call: Listener }>>();

  /** Listens, until the function that it returns is called. */
  on(event: string, call: Listener): () => void {
    const entry = { call };
    const entries = this.#byEvent.get(event) ?? new Set();
    this.#byEvent.set(event, entries.add(entry));
    return () => {
      entries.delete(entry);
    };
  }

  emit(event: string, ...args: unknown[]): void {
    for (const { call } of [...(this.#byEvent.get(event) ?? [])]) safely(() => call(...(args as never[])));
  }

  clear(): void {
    for (const entries of this.#byEvent.values()) entries.clear();
    this.#byEvent.clear();
  }
}

/** Runs the application's code; what it throws is its own uncaught error, later. */
export function safely(work: () => void): void {
  try {
    work();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
