// Who has opened a WebSocket has to say in time who he is, or is let go at once: an orderly close would wait for his consent.
import { type EngineSocket, terminate } from './directWrites.ts';

export class Handshakes {
  readonly #limitMs: number;
  readonly #open = new Map<EngineSocket, NodeJS.Timeout>();

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  begin(conn: EngineSocket): void {
    const giveUp = () => {
      this.#open.delete(conn);
      terminate(conn);
    };
    this.#open.set(conn, setTimeout(giveUp, this.#limitMs).unref());
  }

  end(conn: EngineSocket): void {
    clearTimeout(this.#open.get(conn));
    this.#open.delete(conn);
  }
}
