import type { Sql, Transaction } from '@leadengine/plugin-kit';

/** A group that a number of ours is in. */
export interface GroupRow {
  readonly address: string;
  readonly subject: string;
  readonly participants: number;
  readonly is_admin: boolean;
  readonly updated_at: Date;
}

/** A group as WhatsApp tells it. */
export interface KnownGroup {
  readonly address: string;
  readonly subject: string;
  readonly participants: number;
  readonly isAdmin: boolean;
}

/** Keeps groups; `all` drops those that are not among them. */
export const saveGroups = async (tx: Transaction, instanceId: string, groups: readonly KnownGroup[], all: boolean): Promise<void> => {
  const owner = [tx.scope.tenantId, instanceId] as const;
  const addresses = groups.map(({ address }) => address);
  if (all)
    await tx.sql('delete from whatsapp_groups where tenant_id = $1 and instance_id = $2 and not address = any($3::text[])', [
      ...owner,
      addresses,
    ]);
  if (groups.length === 0) return;
  await tx.sql(
    `insert into whatsapp_groups as g (tenant_id, instance_id, address, subject, participants, is_admin, updated_at)
     select $1, $2, n.address, n.subject, n.participants, n.is_admin = 't', $7
     from unnest($3::text[], $4::text[], $5::int[], $6::text[]) as n(address, subject, participants, is_admin) order by n.address
     on conflict (tenant_id, instance_id, address) do update set subject = excluded.subject, participants = excluded.participants,
       is_admin = excluded.is_admin, updated_at = excluded.updated_at
       where (g.subject, g.participants, g.is_admin) is distinct from (excluded.subject, excluded.participants, excluded.is_admin)`,
    [
      ...owner,
      addresses,
      groups.map(({ subject }) => subject),
      groups.map(({ participants }) => participants),
      groups.map(({ isAdmin }) => (isAdmin ? 't' : 'f')),
      tx.now,
    ],
  );
};

/** `limit` groups after the address, by address. */
export const listGroups = (sql: Sql, instanceId: string, after: string | null, limit: number): Promise<readonly GroupRow[]> =>
  sql<GroupRow>(
    `select address, subject, participants, is_admin, updated_at from whatsapp_groups
     where tenant_id = $1 and instance_id = $2 and ($3::text is null or address > $3) order by address limit $4`,
    [sql.scope.tenantId, instanceId, after, limit],
  );
