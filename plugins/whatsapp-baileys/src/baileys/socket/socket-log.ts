import type { Logger } from '@leadengine/plugin-kit';
import type { UserFacingSocketConfig } from 'baileys';

type SocketLog = NonNullable<UserFacingSocketConfig['logger']>;

interface Faulty {
  readonly err?: unknown;
  readonly error?: unknown;
}

/** Only the error's kind: the texts and objects of Baileys carry addresses, keys and messages. */
const kindOf = (fields: unknown): string | undefined => {
  if (typeof fields !== 'object' || fields === null) return undefined;
  const { err, error } = fields as Faulty;
  const fault = err ?? error;
  return fault instanceof Error ? fault.name : undefined;
};

/** What Baileys says, in the engine's log: its constant texts without what it hangs on them. */
export const createSocketLog = (log: Logger): SocketLog => {
  const at =
    (level: 'debug' | 'warn') =>
    (fields: unknown, message?: string): void => {
      const text = message ?? (typeof fields === 'string' ? fields : undefined);
      if (text !== undefined) log[level]({ errorName: kindOf(fields) }, `baileys: ${text}`);
    };
  const nothing = (): void => undefined;
  const socketLog: SocketLog = {
    level: 'warn',
    child: () => socketLog,
    trace: nothing,
    debug: nothing,
    info: nothing,
    // Nothing of it is a fault of ours: what matters comes as an event or a refused call.
    warn: at('debug'),
    error: at('warn'),
  };
  return socketLog;
};
