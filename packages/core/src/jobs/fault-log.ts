import type { LogFields, Logger } from '@leadengine/plugin-kit';

const repeatMs = 60_000;
const keptKinds = 200;

/** Logs a fault of a connection, the same one at most once a minute: each attempt to reconnect reports it again. */
export type FaultLog = (error: Error, fields: LogFields, message: string) => void;

export const createFaultLog = (log: Logger): FaultLog => {
  const lastAt = new Map<string, number>();
  return (error, fields, message) => {
    const kind = JSON.stringify([message, fields, error.message]);
    const now = performance.now();
    if (now - (lastAt.get(kind) ?? -Infinity) < repeatMs) return;
    if (lastAt.size >= keptKinds) lastAt.clear();
    lastAt.set(kind, now);
    log.warn({ ...fields, error }, message);
  };
};
