import { defineService, type Logger } from '@leadengine/plugin-kit';
import { Client } from 'pg';
import { toDatabaseFault } from './faults.js';

/** A lock of the whole cluster, held until it is released or the connection that holds it breaks. */
export interface HeldLock {
  /** Aborts when the lock is lost, which another process may notice first: what follows from holding it needs a fence of its own. */
  readonly signal: AbortSignal;
  release(): Promise<void>;
}

/**
 * Locks that belong to a database connection of this process, so that the server frees them the moment the process dies: nobody waits
 * for a lease to run out. The connection must reach the server itself, not a pooler that hands on transactions.
 */
export interface SessionLocks {
  /** Undefined when somebody else holds it. Waits for nobody. @throws DependencyUnavailable */
  tryHold(name: string): Promise<HeldLock | undefined>;
}
export const SessionLocks = defineService<SessionLocks>('kernel.session-locks');

/** Locks with their ending. */
export interface ClosableLocks extends SessionLocks {
  close(): Promise<void>;
}

const key = 'hashtextextended($1, 0)';

/** @param url - Connected to when the first lock is asked for, once for all of them. */
export const createSessionLocks = (url: string, log: Logger): ClosableLocks => {
  const held = new Map<string, AbortController>();
  let client: Client | undefined;
  let connecting: Promise<Client> | undefined;
  let commands: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  const lose = (lost: Client, error?: Error): void => {
    if (client !== lost) return;
    client = undefined;
    if (!isClosed) log.warn({ error, locks: held.size }, 'the connection that holds locks broke');
    for (const abort of held.values()) abort.abort(new Error('The connection that held the lock broke.'));
    held.clear();
  };

  const connect = async (): Promise<Client> => {
    const fresh = new Client({
      connectionString: url,
      application_name: 'leadengine_locks',
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    });
    fresh.on('error', (error) => {
      lose(fresh, error);
    });
    fresh.on('end', () => {
      lose(fresh);
    });
    await fresh.connect();
    client = fresh;
    return fresh;
  };

  const connected = (): Promise<Client> => {
    if (isClosed) throw new Error('The engine has stopped.');
    if (client !== undefined) return Promise.resolve(client);
    connecting ??= connect().finally(() => {
      connecting = undefined;
    });
    return connecting;
  };

  /** One after the other: the connection answers in order. */
  const ask = <Row extends object>(on: Client, text: string, name: string): Promise<Row | undefined> => {
    const turn = commands.then(async () => (await on.query<Row>(text, [name])).rows[0]);
    commands = turn.catch(() => undefined);
    return turn;
  };

  return {
    async tryHold(name) {
      // The server would grant a session what it holds already.
      if (held.has(name)) return undefined;
      const abort = new AbortController();
      held.set(name, abort);
      let on: Client;
      try {
        on = await connected();
        if ((await ask<{ got: boolean }>(on, `select pg_try_advisory_lock(${key}) as got`, name))?.got !== true) {
          held.delete(name);
          return undefined;
        }
      } catch (error) {
        held.delete(name);
        throw toDatabaseFault(error);
      }
      return {
        signal: abort.signal,
        async release() {
          if (held.get(name) !== abort) return;
          try {
            await ask(on, `select pg_advisory_unlock(${key})`, name);
          } catch (error) {
            // Gone with its connection.
            log.warn({ error }, 'a lock was not released in order');
          } finally {
            if (held.get(name) === abort) held.delete(name);
          }
        },
      };
    },

    async close() {
      isClosed = true;
      await connecting?.catch(() => undefined);
      await commands;
      const ending = client;
      client = undefined;
      await ending?.end();
    },
  };
};
