import type { ClientBase, Pool } from 'pg';

/** A connection on loan for one transaction. */
export interface LentClient {
  readonly client: ClientBase;
  /** Once. @param isBroken - Nobody may use it again. */
  release(isBroken: boolean): void;
}

export const lendFrom = async (pool: Pool): Promise<LentClient> => {
  const client = await pool.connect();
  return {
    client,
    release: (isBroken) => {
      client.release(isBroken);
    },
  };
};
