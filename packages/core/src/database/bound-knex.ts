import knexFactory, { type Knex } from 'knex';
import type { ClientBase } from 'pg';

/** What is used of Knex' transaction beyond its published types. */
interface KnexTransaction extends Promise<unknown> {
  begin(connection: unknown): Promise<void>;
  commit(connection: unknown, value?: unknown): Promise<void>;
  rollback(connection: unknown, error?: unknown): Promise<void>;
  _completed: boolean;
  _resolver(value?: unknown): void;
}

type KnexClientClass = new (config: Knex.Config) => {
  transaction(container: unknown, config: unknown, outer: unknown): KnexTransaction;
};

/** A Knex on a connection whose transaction somebody else began and ends. Nested `transaction` calls are savepoints. */
export interface BoundKnex {
  readonly knex: Knex;
  /** Makes it unusable. */
  end(): Promise<void>;
}

/** Makes bound Knex instances from one that never connects. */
export const createKnexBinding = (): ((client: ClientBase) => Promise<BoundKnex>) => {
  const PostgresClient = (knexFactory({ client: 'pg' }).client as object).constructor as KnexClientClass;

  class BoundClient extends PostgresClient {
    override transaction(container: unknown, config: unknown, outer: unknown): KnexTransaction {
      const transaction = super.transaction(container, config, outer);
      if (outer !== null && outer !== undefined) return transaction;
      const end = (): Promise<void> => {
        transaction._completed = true;
        transaction._resolver();
        return Promise.resolve();
      };
      transaction.begin = () => Promise.resolve();
      transaction.commit = end;
      transaction.rollback = end;
      return transaction;
    }
  }

  const base = knexFactory({ client: BoundClient as unknown as typeof Knex.Client });
  return async (client) => {
    const transactor = await base.transaction(undefined, { connection: client } as Knex.TransactionConfig);
    return { knex: transactor, end: async () => void (await transactor.commit()) };
  };
};
