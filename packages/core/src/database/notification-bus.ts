import type { Logger } from '@leadengine/plugin-kit';
import { Client, escapeIdentifier, type Pool } from 'pg';
import type { NotificationBus } from './database.js';
import { toDatabaseFault } from './faults.js';

/** Notifications of one window travel together: each NOTIFY takes a cluster-wide lock at its commit. */
const windowMs = 10;
const firstRetryMs = 200;
const longestRetryMs = 5000;

export interface NotificationBusParts {
  /** URL of the listening connection. */
  readonly url: string;
  /** Sends the notifications. */
  readonly pool: Pool;
  readonly log: Logger;
}

/** A bus with its ending. */
export interface ClosableBus extends NotificationBus {
  close(): Promise<void>;
}

interface Batch {
  readonly messages: Map<string, { readonly channel: string; readonly payload: string }>;
  readonly sent: Promise<void>;
}

/** Listeners get a call with an empty payload after each reconnect, since what was said meanwhile is lost. */
export const createNotificationBus = ({ url, pool, log }: NotificationBusParts): ClosableBus => {
  const listeners = new Map<string, Set<(payload: string) => void>>();
  let client: Client | undefined;
  let connecting: Promise<void> | undefined;
  let retry: NodeJS.Timeout | undefined;
  let retryMs = firstRetryMs;
  let isClosed = false;
  let batch: Batch | undefined;
  let lastFlushAt = 0;

  let commands: Promise<unknown> = Promise.resolve();

  /** One after the other, on whatever connection there is by then; without one, the next to come listens by itself. */
  const command = (text: string): Promise<unknown> => {
    const turn = commands.then(() => client?.query(text));
    commands = turn.catch(() => undefined);
    return turn;
  };

  const tell = (channel: string, payload: string): void => {
    for (const listener of listeners.get(channel) ?? []) {
      try {
        listener(payload);
      } catch (error) {
        log.error({ error, channel }, 'a notification listener failed');
      }
    }
  };

  const connect = async (): Promise<void> => {
    const fresh = new Client({ connectionString: url, application_name: 'leadengine_bus', connectionTimeoutMillis: 5000, keepAlive: true });
    const lose = (error?: Error): void => {
      if (client !== fresh) return;
      client = undefined;
      if (isClosed) return;
      log.warn({ error }, 'the notification connection broke');
      scheduleRetry();
    };
    fresh.on('error', lose);
    fresh.on('end', () => {
      lose();
    });
    fresh.on('notification', ({ channel, payload }) => {
      tell(channel, payload ?? '');
    });
    try {
      await fresh.connect();
      for (const channel of listeners.keys()) await fresh.query(`listen ${escapeIdentifier(channel)}`);
    } catch (error) {
      await fresh.end().catch(() => undefined);
      throw error;
    }
    if (isClosed) {
      await fresh.end();
      return;
    }
    client = fresh;
    retryMs = firstRetryMs;
  };

  const ensureConnected = (): Promise<void> => {
    if (client !== undefined) return Promise.resolve();
    connecting ??= connect().finally(() => {
      connecting = undefined;
    });
    return connecting;
  };

  const scheduleRetry = (): void => {
    if (isClosed || retry !== undefined || listeners.size === 0) return;
    retry = setTimeout(() => {
      retry = undefined;
      ensureConnected().then(
        () => {
          for (const channel of listeners.keys()) tell(channel, '');
        },
        (error: unknown) => {
          log.warn({ error }, 'the notification connection could not be restored');
          scheduleRetry();
        },
      );
    }, retryMs);
    retry.unref();
    retryMs = Math.min(retryMs * 2, longestRetryMs);
  };

  const flush = async (messages: Batch['messages']): Promise<void> => {
    const all = [...messages.values()];
    await pool.query({
      name: 'le_notify',
      text: 'select pg_notify(channel, payload) from unnest($1::text[], $2::text[]) as n(channel, payload)',
      values: [all.map(({ channel }) => channel), all.map(({ payload }) => payload)],
    });
  };

  return {
    publish(channel, payload) {
      if (batch === undefined) {
        const messages: Batch['messages'] = new Map();
        const waitMs = Math.max(0, lastFlushAt + windowMs - performance.now());
        const sent = new Promise<void>((resolve) => setTimeout(resolve, waitMs)).then(async () => {
          batch = undefined;
          lastFlushAt = performance.now();
          try {
            await flush(messages);
          } catch (error) {
            throw toDatabaseFault(error);
          }
        });
        batch = { messages, sent };
      }
      batch.messages.set(`${channel}\n${payload}`, { channel, payload });
      return batch.sent;
    },

    async subscribe(channel, listener) {
      const known = listeners.get(channel);
      const set = known ?? new Set();
      set.add(listener);
      if (known === undefined) {
        listeners.set(channel, set);
        try {
          await ensureConnected();
          // The connection may have been on its way before the channel was known; LISTEN twice is harmless.
          await command(`listen ${escapeIdentifier(channel)}`);
        } catch (error) {
          set.delete(listener);
          if (set.size === 0) listeners.delete(channel);
          throw toDatabaseFault(error);
        }
      }
      return () => {
        set.delete(listener);
        if (set.size > 0 || listeners.get(channel) !== set) return;
        listeners.delete(channel);
        if (isClosed) return;
        command(`unlisten ${escapeIdentifier(channel)}`).catch((error: unknown) => {
          if (!isClosed) log.warn({ error, channel }, 'a channel could not be left');
        });
      };
    },

    async close() {
      isClosed = true;
      clearTimeout(retry);
      listeners.clear();
      await batch?.sent.catch(() => undefined);
      await connecting?.catch(() => undefined);
      await commands;
      const ending = client;
      client = undefined;
      await ending?.end();
    },
  };
};
