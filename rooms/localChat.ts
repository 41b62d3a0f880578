// What this node has told of a room's chat: in order, each once, and fetched where news of it was lost.
import { chatDeleted, chatMessage, type Message, noteText, type SystemNote } from '../contracts/chat.ts';
import type { RoomName } from '../contracts/roomNames.ts';
import { locale } from '../contracts/values.ts';
import type { ChatNews } from '../models/announcements.ts';
import { Chat, ChatEntry, chatNews } from '../models/Chat.ts';
import { Order } from './order.ts';
import type { RoomsParts } from './roomsParts.ts';
import { SingleFlight } from './singleFlight.ts';
import type { Connection } from './wire.ts';

export class LocalChat {
  readonly #room: RoomName;
  readonly #sockets: ReadonlySet<Connection>;
  readonly #parts: RoomsParts;
  readonly #reading = new SingleFlight(() => this.#readHead());
  readonly #repair = new SingleFlight(() => this.#fetchMissing());
  /** Nothing until it was read; whoever watches waited for that. */
  #order: Order<ChatNews> | undefined;
  /** What came while it was being read. */
  readonly #early: ChatNews[] = [];

  constructor(room: RoomName, sockets: ReadonlySet<Connection>, parts: RoomsParts) {
    this.#room = room;
    this.#sockets = sockets;
    this.#parts = parts;
  }

  /** The number of the last entry that was told here. */
  get seq(): number {
    return this.#order?.seq ?? 0;
  }

  /** Learns how far it has got, before anybody watches. */
  read(): Promise<void> {
    return this.#reading.shared();
  }

  deliver(entry: ChatNews): void {
    if (!this.#order) {
      // What finds no place is missing later, and fetched then.
      if (this.#reading.isUnderWay && this.#early.length < this.#parts.limits.tailEvents) this.#early.push(entry);
      return;
    }
    this.#tell(this.#order.take(entry));
    if (this.#order.waiting !== undefined) this.repair().catch(error => this.#parts.complain('chat gap', error));
  }

  /** Fetches and tells what is missing. */
  repair(): Promise<void> {
    return this.#repair.fresh();
  }

  async #readHead(): Promise<void> {
    const seq = (await this.#parts.reads.one(Chat, { _id: this.#room }))?.seq ?? 0;
    if (!this.#order) {
      this.#order = new Order(seq, this.#parts.limits.tailEvents);
      for (const entry of this.#early.splice(0)) this.deliver(entry);
      // Whoever comes now is told what was said before as history.
    } else if (this.#sockets.size === 0) this.#order.skipTo(seq);
    else if (seq > this.#order.seq) await this.repair();
  }

  async #fetchMissing(): Promise<void> {
    const { tailEvents: limit } = this.#parts.limits;
    for (let isMore = true; isMore; ) {
      const filter = { room: this.#room, seq: { $gt: this.seq } };
      const page = await this.#parts.reads.find(ChatEntry, filter, { sort: { seq: 1 }, limit });
      for (const entry of page) this.#tell(this.#order!.take(chatNews(entry)));
      isMore = page.length === limit;
    }
  }

  #tell(entries: ChatNews[]): void {
    for (const entry of entries) {
      if ('deletion' in entry) this.#send(this.#sockets, chatDeleted.name, entry.deletion);
      else if (entry.note === null) this.#send(this.#sockets, chatMessage.name, entry.message);
      else this.#sendNote(entry.message, entry.note, entry.person);
    }
  }

  /** To each in his language. */
  #sendNote(message: Message, note: SystemNote, person: string): void {
    for (const language of locale.options) {
      const readers = new Set([...this.#sockets].filter(socket => socket.locale === language));
      this.#send(readers, chatMessage.name, { ...message, text: noteText(note, language, person) });
    }
  }

  #send(sockets: ReadonlySet<Connection>, event: string, message: object): void {
    if (sockets.size > 0) this.#parts.wire.toRoom(sockets, event, message);
  }
}
