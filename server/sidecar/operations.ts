// What operators and load balancers ask: is it up, can it work, what are its figures. Never waits long for a part that is ill.
import type { Express } from 'express';
import type { Logger } from 'pino';

/** Something that must work before this node takes requests. */
export interface ReadyCheck {
  readonly name: string;
  /** Why it is not ready, if it is not; shown to whoever asks. */
  check(): Promise<string | undefined>;
}

export interface OperationParts {
  readonly checks: readonly ReadyCheck[];
  readonly metrics: { readonly contentType: string; text(): Promise<string> };
  readonly log: Logger;
  /** How long one check may take; 2 s where nothing is said. */
  readonly checkMs?: number;
}

const CHECK_MS = 2000;

export function addOperations(app: Express, { checks, metrics, log, checkMs = CHECK_MS }: OperationParts): void {
  app.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });

  app.get('/ready', async (_request, response) => {
    const answers = await Promise.all(checks.map(check => reasonOf(check, checkMs, log)));
    const reasons = answers.filter(reason => reason !== undefined);
    if (reasons.length) response.status(503).json({ ready: false, reasons });
    else response.json({ ready: true });
  });

  app.get('/metrics', async (_request, response) => {
    const text = await metrics.text();
    response.type(metrics.contentType).send(text);
  });
}

async function reasonOf(ready: ReadyCheck, checkMs: number, log: Logger): Promise<string | undefined> {
  const late = Promise.withResolvers<string>();
  const timer = setTimeout(() => late.resolve(`no answer within ${checkMs} ms`), checkMs);
  try {
    const reason = await Promise.race([ready.check(), late.promise]);
    return reason === undefined ? undefined : `${ready.name}: ${reason}`;
  } catch (error) {
    // The cause may name hosts and users: for the log only.
    log.warn({ err: error, check: ready.name }, 'a readiness check failed');
    return `${ready.name}: check failed`;
  } finally {
    clearTimeout(timer);
  }
}
