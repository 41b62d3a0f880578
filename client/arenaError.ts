// Every way in which a call or a join can fail has a code; the server's own codes pass through as they are.
import type { ErrorCode, ErrorReply } from '../contracts/errors.ts';

/**
 * The server's codes, and the client's own:
 * `ABORTED` by the caller's signal; `CLOSED` by `arena.close()` or `room.leave()`; `DISCONNECTED` with no reconnection to
 * come; `SESSION_ENDED` before it could be sent as the user who asked; `TIMEOUT`: in time it was not answered, and changed
 * nothing; `TOO_MANY_CALLS` wait for a connection.
 */
export type ArenaErrorCode =
  | ErrorCode
  | 'ABORTED'
  | 'CLOSED'
  | 'DISCONNECTED'
  | 'SESSION_ENDED'
  | 'TIMEOUT'
  | 'TOO_MANY_CALLS';

interface Facts {
  message?: string;
  details?: unknown;
  retryAfterMs?: number | undefined;
  traceId?: string | undefined;
  idempotencyKey?: string | undefined;
  cause?: unknown;
}

export class ArenaError extends Error {
  override readonly name = 'ArenaError';
  /** Stable; compare this, never the message. */
  readonly code: ArenaErrorCode;
  readonly details: unknown;
  /** When to try again, if the server said so. */
  readonly retryAfterMs: number | undefined;
  /** What the server's log knows the request by. */
  readonly traceId: string | undefined;
  /** The key of a command that failed: sent again with the same input, it can not happen twice. */
  readonly idempotencyKey: string | undefined;

  constructor(code: ArenaErrorCode, { message = code, cause, ...facts }: Facts = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = facts.details;
    this.retryAfterMs = facts.retryAfterMs;
    this.traceId = facts.traceId;
    this.idempotencyKey = facts.idempotencyKey;
  }

  static of(reply: ErrorReply, idempotencyKey?: string): ArenaError {
    return new ArenaError(reply.code, { ...reply, idempotencyKey });
  }
}
