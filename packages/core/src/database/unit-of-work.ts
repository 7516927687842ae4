import type { Clock, Scope, Sql, SqlValue, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { createKnexBinding } from './bound-knex.js';
import { isConnectionFault, isStalePlan, toDatabaseFault } from './faults.js';
import { joinedTransaction } from './join-scope.js';
import type { LentClient } from './lent-client.js';
import type { OutboxCatalog } from './outbox-catalog.js';
import { staleAttempts, withRetries } from './retry.js';
import { roundTrip, type Step } from './round-trip.js';
import { assertTenantId } from './tenant-id.js';
import { createTransaction, type OpenTransaction } from './transaction.js';

export interface UnitOfWorkParts {
  /** A connection to the database in which the tenant lies. */
  lend(tenantId: string): Promise<LentClient>;
  readonly clock: Clock;
  readonly catalog: OutboxCatalog;
  /** Called after each commit that stored outbox rows of the tenant. */
  onOutbox(tenantId: string): void;
}

/** Read-only, so that a write cannot slip past the fence and the outbox. */
const readingTenant = (tenantId: string): Step => ({
  text: `select set_config('app.tenant_id', $1, true), set_config('transaction_read_only', 'on', true)`,
  values: [tenantId],
});

const runActions = ({ scope, afterCommitActions }: OpenTransaction): void => {
  for (const action of afterCommitActions) {
    try {
      action();
    } catch (error) {
      scope.log.error({ error }, 'an action after commit failed');
    }
  }
};

const runEndings = async (scope: Scope, actions: readonly (() => Promise<void>)[]): Promise<void> => {
  for (const action of actions) {
    try {
      await action();
    } catch (error) {
      scope.log.error({ error }, 'an action after the end of a transaction failed');
    }
  }
};

/** Units of work on the tenants' tables, under the app role. */
export const createUnitOfWork = ({ lend, clock, catalog, onOutbox }: UnitOfWorkParts): UnitOfWork => {
  const bindKnex = createKnexBinding();

  const attempt = async <T>(scope: Scope, work: (tx: Transaction) => Promise<T>, opened: (tx: OpenTransaction) => void): Promise<T> => {
    const { client, release } = await lend(scope.tenantId);
    const tx = createTransaction({ client, scope, now: clock.now(), catalog, bindKnex });
    opened(tx);
    let result: T;
    let stored: number;
    try {
      result = await work(tx);
      stored = await tx.commit();
    } catch (error) {
      const isReusable = await tx.rollback().then(
        () => !isConnectionFault(error) && !isStalePlan(error),
        () => false,
      );
      release(!isReusable);
      throw error;
    }
    release(false);
    runActions(tx);
    if (stored > 0) onOutbox(scope.tenantId);
    return result;
  };

  const select = async (scope: Scope, text: string, parameters: readonly SqlValue[]): Promise<readonly object[]> => {
    for (let round = 1; ; round++) {
      const { client, release } = await lend(scope.tenantId);
      try {
        const results = await roundTrip(client, [readingTenant(scope.tenantId), { text, values: parameters }]);
        release(false);
        return results[1]?.rows ?? [];
      } catch (error) {
        release(isConnectionFault(error) || isStalePlan(error));
        if (round === staleAttempts || !isStalePlan(error)) throw error;
      }
    }
  };

  return {
    async run(scope, work) {
      assertTenantId(scope.tenantId);
      const outer = joinedTransaction(scope);
      if (outer !== undefined) return (outer as OpenTransaction).nest(work);
      // Of the last attempt: those before it are made again.
      let last: OpenTransaction | undefined;
      try {
        return await withRetries(() => attempt(scope, work, (tx) => (last = tx)));
      } finally {
        if (last !== undefined && last.afterEndActions.length > 0) await runEndings(scope, last.afterEndActions);
      }
    },

    async read(scope, work) {
      assertTenantId(scope.tenantId);
      const outer = joinedTransaction(scope);
      if (outer !== undefined) return work(outer.sql);
      const sql = Object.assign((text: string, parameters: readonly SqlValue[] = []) => select(scope, text, parameters), { scope }) as Sql;
      try {
        return await work(sql);
      } catch (error) {
        throw toDatabaseFault(error);
      }
    },
  };
};
