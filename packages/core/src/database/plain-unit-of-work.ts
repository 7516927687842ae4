import type { SqlValue } from '@leadengine/plugin-kit';
import type { ClientBase } from 'pg';
import type { PlainSql } from './database.js';
import { isConnectionFault, isStalePlan, toDatabaseFault } from './faults.js';
import type { LentClient } from './lent-client.js';
import { withRetries } from './retry.js';
import { roundTrip, type Step } from './round-trip.js';

/** Units of work without a tenant, for roles that reach no tenant table or all of a few. */
export interface PlainUnitOfWork {
  run<T>(work: (sql: PlainSql) => Promise<T>): Promise<T>;
  read<T>(work: (sql: PlainSql) => Promise<T>): Promise<T>;
}

const sqlOn = (client: ClientBase, lead: Step[] = []): PlainSql => {
  let running: Promise<unknown> = Promise.resolve();
  return <Row extends object>(text: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> => {
    const turn = running.then(async () => {
      const before = lead.splice(0);
      const results = await roundTrip(client, [...before, { text, values: parameters as readonly SqlValue[] }]);
      return (results.at(-1)?.rows ?? []) as readonly Row[];
    });
    running = turn.catch(() => undefined);
    return turn;
  };
};

/** @param lend - Lends connections whose role decides what can be reached. */
export const createPlainUnitOfWork = (lend: () => Promise<LentClient>): PlainUnitOfWork => {
  const attempt = async <T>(work: (sql: PlainSql) => Promise<T>): Promise<T> => {
    const { client, release } = await lend();
    const opening: Step[] = [{ text: 'begin', values: [] }];
    try {
      const result = await work(sqlOn(client, opening));
      if (opening.length === 0) {
        const [ending] = await roundTrip(client, [{ text: 'commit', values: [] }]);
        if (ending?.tag !== 'COMMIT') throw new Error('Nothing was committed: a statement had failed and its error was swallowed.');
      }
      release(false);
      return result;
    } catch (error) {
      const isReusable = await roundTrip(client, [{ text: 'rollback', values: [] }]).then(
        () => !isConnectionFault(error) && !isStalePlan(error),
        () => false,
      );
      release(!isReusable);
      throw error;
    }
  };

  return {
    run: (work) => withRetries(() => attempt(work)),
    async read(work) {
      try {
        const { client, release } = await lend();
        let fault: unknown;
        try {
          return await work(sqlOn(client));
        } catch (error) {
          fault = error;
          throw error;
        } finally {
          release(fault !== undefined && (isConnectionFault(fault) || isStalePlan(fault)));
        }
      } catch (error) {
        throw toDatabaseFault(error);
      }
    },
  };
};
