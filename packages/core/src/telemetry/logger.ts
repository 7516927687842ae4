import type { Clock, LogFields, Logger } from '@leadengine/plugin-kit';
import { toSafeFields, toSafeMessage } from './log-line.js';
import { currentTrace } from './trace-context.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const order: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 };

/** Takes finished lines. */
export interface LogSink {
  write(level: LogLevel, line: string): void;
}

/** A logger that writes one JSON object per line; fields are checked against the allow-list and masked. */
export const createLogger = (sink: LogSink, least: LogLevel, clock: Clock): Logger => {
  const threshold = order[least];
  const withBound = (bound: LogFields, parentSafe: Readonly<Record<string, unknown>> | undefined): Logger => {
    // A child is made per request; what it binds is cleaned only when it writes a line for the first time.
    let safe: Readonly<Record<string, unknown>> | undefined;
    const boundFields = (): Readonly<Record<string, unknown>> => (safe ??= { ...parentSafe, ...toSafeFields(bound) });
    const write = (level: LogLevel, fields: LogFields, message: string): void => {
      if (order[level] < threshold) return;
      const line = { time: clock.now().toISOString(), level, message: toSafeMessage(message), ...boundFields(), ...toSafeFields(fields) };
      const trace = 'correlationId' in line ? undefined : currentTrace();
      sink.write(level, JSON.stringify(trace === undefined ? line : { ...line, correlationId: toSafeMessage(trace.correlationId) }));
    };
    return {
      debug: (fields, message) => {
        write('debug', fields, message);
      },
      info: (fields, message) => {
        write('info', fields, message);
      },
      warn: (fields, message) => {
        write('warn', fields, message);
      },
      error: (fields, message) => {
        write('error', fields, message);
      },
      child: (fields) => withBound(fields, boundFields()),
    };
  };
  return withBound({}, undefined);
};
