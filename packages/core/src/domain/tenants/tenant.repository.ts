import type { Transaction } from '@leadengine/plugin-kit';
import type { PlainSql } from '../../database/database.js';
import { violatesUnique } from '../database-fault.js';
import { toTimestamp } from '../schema.js';
import { TenantSlugTaken, type Tenant, type TenantInput, type TenantPatch } from './contract.js';

interface TenantRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly status: Tenant['status'];
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = 'id, slug, name, status, created_at, updated_at';

const toTenant = (row: TenantRow): Tenant => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  status: row.status,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

export const findTenant = async (sql: PlainSql, id: string): Promise<Tenant | undefined> => {
  const [row] = await sql<TenantRow>(`select ${columns} from platform.tenants where id = $1`, [id]);
  return row && toTenant(row);
};

export const findTenantBySlug = async (sql: PlainSql, slug: string): Promise<Tenant | undefined> => {
  const [row] = await sql<TenantRow>(`select ${columns} from platform.tenants where slug = $1`, [slug]);
  return row && toTenant(row);
};

/** Oldest first: ids grow with time. */
export const listTenants = async (sql: PlainSql, limit: number, after: string | undefined): Promise<readonly Tenant[]> => {
  const rows = await sql<TenantRow>(`select ${columns} from platform.tenants where $1::uuid is null or id > $1 order by id limit $2`, [
    after ?? null,
    limit,
  ]);
  return rows.map(toTenant);
};

/** Adds the tenant of the scope. Nothing is returned by the statement: the app role cannot read tenants. @throws TenantSlugTaken */
export const insertTenant = async (tx: Transaction, { slug, name }: TenantInput): Promise<Tenant> => {
  const { tenantId: id } = tx.scope;
  const row: TenantRow = { id, slug, name: name.trim(), status: 'active', created_at: tx.now, updated_at: tx.now };
  try {
    await tx.sql('insert into platform.tenants (id, slug, name, created_at, updated_at) values ($1, $2, $3, $4, $4)', [
      id,
      slug,
      row.name,
      tx.now,
    ]);
    return toTenant(row);
  } catch (error) {
    if (violatesUnique(error, 'tenants_slug_key')) throw new TenantSlugTaken({ slug }, { cause: error });
    throw error;
  }
};

export const updateTenant = async (sql: PlainSql, id: string, patch: TenantPatch, now: Date): Promise<Tenant | undefined> => {
  const [row] = await sql<TenantRow>(
    `update platform.tenants set name = coalesce($2, name), status = coalesce($3, status), updated_at = $4 where id = $1
     returning ${columns}`,
    [id, patch.name?.trim() ?? null, patch.status ?? null, now],
  );
  return row && toTenant(row);
};

/** Adds to what is kept beside the tenant; what was there under other names stays. */
export const addTenantSettings = async (
  sql: PlainSql,
  id: string,
  settings: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<void> => {
  await sql('update platform.tenants set settings = settings || $2, updated_at = $3 where id = $1', [id, JSON.stringify(settings), now]);
};

/** Whether the tenant lies in a database of its own. */
export const hasOwnDatabase = async (sql: PlainSql, id: string): Promise<boolean> =>
  (await sql('select tenant_id from platform.tenant_placements where tenant_id = $1', [id])).length > 0;

/** Makes a tenant known that lies in a database of its own. Nothing happens when it is. @throws TenantSlugTaken */
export const registerTenant = async (sql: PlainSql, id: string, { slug, name }: TenantInput, now: Date): Promise<Tenant> => {
  try {
    await sql(
      'insert into platform.tenants (id, slug, name, created_at, updated_at) values ($1, $2, $3, $4, $4) on conflict (id) do nothing',
      [id, slug, name.trim(), now],
    );
  } catch (error) {
    if (violatesUnique(error, 'tenants_slug_key')) throw new TenantSlugTaken({ slug }, { cause: error });
    throw error;
  }
  const tenant = await findTenant(sql, id);
  if (tenant === undefined) throw new Error('A tenant was registered and is not there.');
  return tenant;
};

/** The row of the tenant is there: what was made in the same commit is there as well. */
export const isTenantThere = (error: unknown): boolean =>
  error instanceof TenantSlugTaken || violatesUnique(error, 'tenants_pkey') || violatesUnique(error, 'tenants_slug_key');
