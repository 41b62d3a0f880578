// What operators and load balancers ask: is it up, can it work, what are its figures. Never waits long for a part that is ill.
import type { Express } from 'express';
import type { Readiness } from '../readiness.ts';

export interface OperationParts {
  readonly readiness: Pick<Readiness, 'reasons'>;
  readonly metrics: { readonly contentType: string; text(): Promise<string> };
}

export function addOperations(app: Express, { readiness, metrics }: OperationParts): void {
  app.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });

  app.get('/ready', async (_request, response) => {
    const reasons = await readiness.reasons();
    if (reasons.length) response.status(503).json({ ready: false, reasons });
    else response.json({ ready: true });
  });

  app.get('/metrics', async (_request, response) => {
    const text = await metrics.text();
    response.type(metrics.contentType).send(text);
  });
}
