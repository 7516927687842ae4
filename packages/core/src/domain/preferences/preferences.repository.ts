import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { storableJson } from '../storable.js';
import type { JsonObject } from './merge-patch.js';

export const findPreferences = async (sql: Sql, userId: string): Promise<JsonObject> => {
  const [row] = await sql<{ document: JsonObject }>('select document from user_preferences where tenant_id = $1 and user_id = $2', [
    sql.scope.tenantId,
    userId,
  ]);
  return row?.document ?? {};
};

/** Makes the row if need be, so that the first changes of a user wait for each other, too. */
export const lockPreferences = async (tx: Transaction, userId: string): Promise<JsonObject> => {
  const [row] = await tx.sql<{ document: JsonObject }>(
    `insert into user_preferences (tenant_id, user_id, document, updated_at) values ($1, $2, '{}', $3)
     on conflict (tenant_id, user_id) do update set updated_at = excluded.updated_at
     returning document`,
    [tx.scope.tenantId, userId, tx.now],
  );
  return row?.document ?? {};
};

/** Replaces what {@link lockPreferences} locked. */
export const savePreferences = async (tx: Transaction, userId: string, document: JsonObject): Promise<void> => {
  await tx.sql('update user_preferences set document = $3::jsonb where tenant_id = $1 and user_id = $2', [
    tx.scope.tenantId,
    userId,
    storableJson(document),
  ]);
};
