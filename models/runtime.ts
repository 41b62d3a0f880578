// Clock and entropy, handed in by whoever composes the server.
import type { ObjectId } from './define.ts';

export interface Runtime {
  now(): Date;
  /** Uniform in [0, 1): for jitter, never for games or secrets. */
  random(): number;
  newId(): ObjectId;
}
