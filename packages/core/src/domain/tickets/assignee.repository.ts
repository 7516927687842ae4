import type { Transaction } from '@leadengine/plugin-kit';

/** Whether tickets may go to a user. Keeps the user from being removed until the transaction ends. */
export const isActiveUser = async (tx: Transaction, id: string): Promise<boolean> => {
  const rows = await tx.sql<{ found: number }>(
    `select 1 as found from users where tenant_id = $1 and id = $2 and status = 'active' for key share`,
    [tx.scope.tenantId, id],
  );
  return rows.length > 0;
};
