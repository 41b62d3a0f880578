// One line of JSON for each thing worth knowing, with the request's trace id, and nothing in it that must not be told.
import { type DestinationStream, type LevelWithSilent, type Logger, pino } from 'pino';
import type { DispatchLog, Request } from './dispatch.ts';
import type { Metrics } from './metrics.ts';
import { maskText, redact } from './redact.ts';

/** Makes the log; to standard output where no destination is given. */
export function createLog(level: LevelWithSilent, destination: DestinationStream = pino.destination(1)): Logger {
  const log = pino(
    {
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      // Already redacted, errors too; the standard serializer would read them anew.
      serializers: { err: error => error },
      hooks: {
        logMethod(args, method) {
          method.apply(this, redactArguments(args) as typeof args);
        },
      },
    },
    destination,
  );
  return redactBindings(log);
}

/** What children carry in each of their lines passes by pino's hooks and formatters; children inherit `child`. */
function redactBindings(log: Logger): Logger {
  const child = log.child;
  log.child = function (this: Logger, bindings: object, ...options: never[]) {
    return child.call(this, redact(bindings) as object, ...options);
  } as typeof child;
  return log;
}

/** Fields, message and what is put into it, as pino takes them. */
function redactArguments(given: unknown[]): unknown[] {
  const [first, message, ...values] = given;
  if (typeof first !== 'object' || first === null) return given.map(redact);
  const fields = first instanceof Error ? { err: first } : first;
  const error = 'err' in fields && fields.err instanceof Error ? fields.err : undefined;
  // Pino would take an error's own message as it is.
  return [redact(fields), redact(message ?? error?.message), ...values.map(redact)];
}

const MOST_NAME_CHARACTERS = 100;

/** What dispatch tells: each answer at `debug` and in the metrics, each failure as an error with its stack. */
export function dispatchLog(log: Logger, metrics: Pick<Metrics, 'answered'>): DispatchLog {
  return {
    answered(request, outcome, durationMs) {
      metrics.answered(request.name, outcome, durationMs);
      if (!log.isLevelEnabled('debug')) return;
      log.debug({ ...lineOf(request), outcome, ms: Math.round(durationMs * 10) / 10 }, 'answered');
    },
    failed(request, error) {
      log.error({ ...lineOf(request), err: error, payload: request.payload }, 'failed');
    },
  };
}

const lineOf = ({ name, caller }: Request) => ({
  traceId: caller.traceId,
  event: maskText(name.slice(0, MOST_NAME_CHARACTERS)),
  userId: caller.userId?.toString(),
});
