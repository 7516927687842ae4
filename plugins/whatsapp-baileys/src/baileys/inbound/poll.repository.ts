import type { Sql, Transaction } from '@leadengine/plugin-kit';

/** What votes on a poll are decrypted with. */
export interface StoredPoll {
  readonly dedupeKey: string;
  /** The secret, encrypted for this number. */
  readonly sealed: string;
  readonly options: readonly string[];
}

/** Keeps the secret of a poll that was not sent from here. */
export const savePoll = async (tx: Transaction, instanceId: string, poll: StoredPoll): Promise<void> => {
  await tx.sql(
    `insert into whatsapp_polls (tenant_id, instance_id, dedupe_key, sealed, options, created_at) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [tx.scope.tenantId, instanceId, poll.dedupeKey, poll.sealed, poll.options, tx.now],
  );
};

/** The poll whose message has any of these keys. */
export const findPoll = async (sql: Sql, instanceId: string, keys: readonly string[]): Promise<StoredPoll | undefined> => {
  const [row] = await sql<{ dedupe_key: string; sealed: string; options: string[] }>(
    'select dedupe_key, sealed, options from whatsapp_polls where tenant_id = $1 and instance_id = $2 and dedupe_key = any($3::text[]) limit 1',
    [sql.scope.tenantId, instanceId, keys],
  );
  return row && { dedupeKey: row.dedupe_key, sealed: row.sealed, options: row.options };
};

/** Deletes polls on which nobody votes any more. */
export const prunePolls = async (tx: Transaction, before: Date, limit: number): Promise<void> => {
  await tx.sql(
    `delete from whatsapp_polls p using (
       select instance_id, dedupe_key from whatsapp_polls where tenant_id = $1 and created_at < $2 order by created_at limit $3
     ) o where p.tenant_id = $1 and p.instance_id = o.instance_id and p.dedupe_key = o.dedupe_key`,
    [tx.scope.tenantId, before, limit],
  );
};
