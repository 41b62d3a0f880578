// What is said in a room, in order, each once; what was missed over a drop is fetched.
import type { Deletion, Message } from '../contracts/chat.ts';
import { GapWatch } from './gapWatch.ts';
import type { CallOutput } from './names.ts';
import type { Surroundings } from './options.ts';
import { Sequence } from './sequence.ts';

/** One message, or that one was deleted. */
export interface Said {
  seq: number;
  event: string;
  data: Message | Deletion;
}

export interface ChatParts extends Surroundings {
  /** Sends one `chat:history`, on a connection that is ready. */
  history(after: number): Promise<CallOutput<'chat:history'>>;
  /** Whether the room is watched, so that what is said after now will come. */
  isWatching(): boolean;
  tell(said: Said[]): void;
}

export class RoomChat {
  readonly #parts: ChatParts;
  readonly #said: Sequence<Said>;
  readonly #gaps: GapWatch;
  #isFetching = false;

  constructor(parts: ChatParts) {
    this.#parts = parts;
    this.#said = new Sequence(parts.limits.maxHeldEvents);
    this.#gaps = new GapWatch(parts, () => void this.#fetch());
  }

  /** Takes in one entry, whenever and however often it comes. */
  heard(said: Said): void {
    this.#parts.tell(this.#said.take(said));
    this.#look();
  }

  /** Takes in how far the chat has got. */
  head(chatSeq: number): void {
    this.#said.exists(chatSeq);
    this.#look();
  }

  /** The room is watched from now on: what was said before is history at first, and missed after a drop. */
  joined(chatSeq: number): void {
    if (this.#said.last === undefined) this.#parts.tell(this.#said.jump(chatSeq));
    this.#said.exists(chatSeq);
    void this.#fetch();
  }

  /** Nothing can be asked for now. */
  rest(): void {
    this.#gaps.forget();
  }

  async #fetch(): Promise<void> {
    if (this.#isFetching) return;
    this.#isFetching = true;
    try {
      while (this.#said.missing !== undefined && this.#parts.isWatching()) {
        const before = this.#said.last!;
        this.#take(await this.#parts.history(before));
        // A node that lags behind is asked again a little later.
        if (this.#said.last === before) break;
      }
    } catch {
      // Asked again, more and more seldom.
    } finally {
      this.#isFetching = false;
      this.#look();
    }
  }

  #take({ messages, deletions, chatSeq }: CallOutput<'chat:history'>): void {
    const page: Said[] = [
      ...messages.map(data => ({ seq: data.seq, event: 'chat:message', data })),
      ...deletions.map(data => ({ seq: data.seq, event: 'chat:deleted', data })),
    ];
    page.sort((a, b) => a.seq - b.seq);
    this.#said.exists(chatSeq);
    this.#parts.tell(page.flatMap(said => this.#said.take(said)));
  }

  #look(): void {
    if (this.#parts.isWatching()) this.#gaps.look(this.#said.missing);
  }
}
