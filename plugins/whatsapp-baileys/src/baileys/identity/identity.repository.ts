import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';

/** The two addresses of one person. */
export interface IdentityPair {
  readonly lid: string;
  readonly pn: string;
}

/** What is known of any of these addresses. */
export const findPairs = (sql: Sql, instanceId: string, addresses: readonly string[]): Promise<readonly IdentityPair[]> =>
  sql<IdentityPair>(
    `select lid, pn from whatsapp_identities where tenant_id = $1 and instance_id = $2 and lid = any($3::text[])
     union
     select lid, pn from whatsapp_identities where tenant_id = $1 and instance_id = $2 and pn = any($3::text[])`,
    [sql.scope.tenantId, instanceId, addresses],
  );

/** Keeps pairs. A number that went to somebody else, or a person who changed it, replaces what was known. */
export const savePairs = async (tx: Transaction, instanceId: string, pairs: readonly IdentityPair[]): Promise<void> => {
  const values = [tx.scope.tenantId, instanceId, pairs.map(({ lid }) => lid), pairs.map(({ pn }) => pn)] as const;
  // Stanzas, contacts and history are read side by side and often say the same. Two that insert it at once would not both succeed: an
  // upsert waits for a rival at the key it names only, and a pair has two.
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`whatsapp.identities ${tx.scope.tenantId} ${instanceId}`]);
  await tx.sql(
    `delete from whatsapp_identities i using unnest($3::text[], $4::text[]) as p(lid, pn)
     where i.tenant_id = $1 and i.instance_id = $2 and i.pn = p.pn and i.lid <> p.lid`,
    values,
  );
  await tx.sql(
    `insert into whatsapp_identities as i (tenant_id, instance_id, lid, pn, id, learned_at)
     select $1, $2, p.lid, p.pn, p.id, $6 from unnest($3::text[], $4::text[], $5::uuid[]) as p(lid, pn, id) order by p.lid
     on conflict (tenant_id, instance_id, lid) do update set pn = excluded.pn, linked_at = null, learned_at = excluded.learned_at
       where i.pn <> excluded.pn`,
    [...values, pairs.map(() => uuidv7()), tx.now],
  );
};

/** Pairs whose contacts may still be two. */
export const listUnlinked = (sql: Sql, instanceId: string, limit: number): Promise<readonly IdentityPair[]> =>
  sql<IdentityPair>(
    'select lid, pn from whatsapp_identities where tenant_id = $1 and instance_id = $2 and linked_at is null order by learned_at limit $3',
    [sql.scope.tenantId, instanceId, limit],
  );

export const markLinked = async (tx: Transaction, instanceId: string, pairs: readonly IdentityPair[]): Promise<void> => {
  await tx.sql(
    `update whatsapp_identities i set linked_at = $5 from unnest($3::text[], $4::text[]) as p(lid, pn)
     where i.tenant_id = $1 and i.instance_id = $2 and i.lid = p.lid and i.pn = p.pn`,
    [tx.scope.tenantId, instanceId, pairs.map(({ lid }) => lid), pairs.map(({ pn }) => pn), tx.now],
  );
};
