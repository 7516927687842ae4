import type { Client } from 'pg';
import type { LentClient } from '../lent-client.js';

export interface ConnectionBudgetParts {
  /** Connections at most, over all tenants. */
  readonly total: number;
  /** Connections of one tenant at most. */
  readonly perTenant: number;
  /** How long a connection may rest before it is closed. */
  readonly idleMs: number;
  /** How long somebody may wait for one. */
  readonly waitMs: number;
  /** A connected client for the tenant. */
  open(tenantId: string): Promise<Client>;
}

/** Connections to many databases under one limit. */
export interface ConnectionBudget {
  lend(tenantId: string): Promise<LentClient>;
  /** Closes the tenant's connections, or all: those that rest at once, those on loan when they come back. */
  drop(tenantId?: string): void;
  /** Connections that are open or being opened. */
  size(tenantId?: string): number;
  close(): Promise<void>;
}

interface Entry {
  readonly tenantId: string;
  client: Client | undefined;
  isResting: boolean;
  isDoomed: boolean;
  timer: NodeJS.Timeout | undefined;
}

interface Waiting {
  readonly tenantId: string;
  serve(entry: Promise<LentClient>): void;
  refuse(error: Error): void;
  readonly timer: NodeJS.Timeout;
}

/**
 * A pool per database would keep connections for tenants that rest while others wait. Here whoever needs one and finds the budget spent
 * takes the place of the connection that has rested longest, whosever it is; a tenant at rest ends with none.
 */
export const createConnectionBudget = ({ total, perTenant, idleMs, waitMs, open }: ConnectionBudgetParts): ConnectionBudget => {
  /** In the order in which they last came to rest, for those that rest. */
  const entries = new Set<Entry>();
  const queue: Waiting[] = [];
  const endings = new Set<Promise<void>>();
  let isClosed = false;

  const count = (tenantId: string): number => {
    let found = 0;
    for (const entry of entries) if (entry.tenantId === tenantId) found++;
    return found;
  };

  /** Its place is free only once the server has let go of it: the limit is the server's. */
  const end = (entry: Entry): Promise<void> => {
    clearTimeout(entry.timer);
    entry.isResting = false;
    entry.isDoomed = true;
    const { client } = entry;
    const ending = (client === undefined ? Promise.resolve() : client.end())
      .catch(() => undefined)
      .then(() => {
        entries.delete(entry);
        endings.delete(ending);
        pump();
      });
    endings.add(ending);
    return ending;
  };

  const lent = (entry: Entry, client: Client): LentClient => ({
    client,
    release(isBroken) {
      if (isBroken || entry.isDoomed || isClosed) {
        void end(entry);
        return;
      }
      entry.isResting = true;
      // To the end: the first that rests is the one that has rested longest.
      entries.delete(entry);
      entries.add(entry);
      entry.timer = setTimeout(() => void end(entry), idleMs);
      entry.timer.unref();
      pump();
    },
  });

  const connect = async (tenantId: string): Promise<LentClient> => {
    const entry: Entry = { tenantId, client: undefined, isResting: false, isDoomed: false, timer: undefined };
    entries.add(entry);
    try {
      const client = await open(tenantId);
      entry.client = client;
      // One that breaks on loan tells its borrower through the statement; one that breaks at rest is forgotten.
      client.on('error', () => {
        if (entry.isResting) void end(entry);
      });
      return lent(entry, client);
    } catch (error) {
      entries.delete(entry);
      pump();
      throw error;
    }
  };

  const resting = (isWanted: (entry: Entry) => boolean): Entry | undefined => {
    for (const entry of entries) if (entry.isResting && isWanted(entry)) return entry;
    return undefined;
  };

  /** Undefined: it has to wait. */
  const serve = (tenantId: string): Promise<LentClient> | undefined => {
    const own = resting((entry) => entry.tenantId === tenantId);
    if (own?.client !== undefined) {
      clearTimeout(own.timer);
      own.isResting = false;
      return Promise.resolve(lent(own, own.client));
    }
    if (count(tenantId) >= perTenant) return undefined;
    if (entries.size < total) return connect(tenantId);
    const longest = resting(() => true);
    // Whoever waits is served when its place is free; one at a time, so that no more end than are needed.
    if (longest !== undefined && endings.size === 0) void end(longest);
    return undefined;
  };

  const pump = (): void => {
    for (let index = 0; index < queue.length;) {
      const waiting = queue[index];
      const served = waiting === undefined ? undefined : serve(waiting.tenantId);
      if (waiting === undefined || served === undefined) index++;
      else {
        queue.splice(index, 1);
        waiting.serve(served);
      }
    }
  };

  return {
    async lend(tenantId) {
      if (isClosed) throw new Error('The engine has stopped.');
      // Not past those of the same tenant that wait already.
      const served = queue.some((waiting) => waiting.tenantId === tenantId) ? undefined : serve(tenantId);
      if (served !== undefined) return served;
      return new Promise((resolve, reject) => {
        const waiting: Waiting = {
          tenantId,
          serve(entry) {
            clearTimeout(waiting.timer);
            resolve(entry);
          },
          refuse(error) {
            clearTimeout(waiting.timer);
            reject(error);
          },
          timer: setTimeout(() => {
            queue.splice(queue.indexOf(waiting), 1);
            // Words by which the engine knows that a dependency is short of connections.
            reject(new Error('timeout exceeded when trying to connect to the database of a tenant'));
          }, waitMs),
        };
        queue.push(waiting);
      });
    },
    drop(tenantId) {
      for (const entry of [...entries]) {
        if (tenantId !== undefined && entry.tenantId !== tenantId) continue;
        entry.isDoomed = true;
        if (entry.isResting) void end(entry);
      }
    },
    size: (tenantId) => (tenantId === undefined ? entries.size : count(tenantId)),
    async close() {
      isClosed = true;
      for (const waiting of queue.splice(0)) waiting.refuse(new Error('The engine has stopped.'));
      for (const entry of [...entries]) if (entry.isResting) void end(entry);
      await Promise.all([...endings]);
    },
  };
};
