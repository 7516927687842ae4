import type { PlainSql } from '../database.js';
import { tenantNames, type DatabaseTenant, type TenantLogin } from './tenant-names.js';

/** Where a tenant with a database of its own lies. */
export interface Placement {
  readonly tenantId: string;
  readonly slug: string;
  readonly database: string;
  /** The login that new connections take. */
  readonly login: TenantLogin;
  /** `making`: nobody works there yet. `closed`: nobody may any more. */
  readonly state: 'making' | 'active' | 'closed';
  /** Of the last migration that went well. */
  readonly schemaVersion: string | undefined;
  /** Why the last migration did not. */
  readonly schemaError: string | undefined;
}

interface PlacementRow {
  readonly tenant_id: string;
  readonly slug: string;
  readonly database: string;
  readonly login: TenantLogin;
  readonly state: Placement['state'];
  readonly schema_version: string | null;
  readonly schema_error: string | null;
}

const columns = 'tenant_id, slug, database, login, state, schema_version, schema_error';

const toPlacement = (row: PlacementRow): Placement => ({
  tenantId: row.tenant_id,
  slug: row.slug,
  database: row.database,
  login: row.login,
  state: row.state,
  schemaVersion: row.schema_version ?? undefined,
  schemaError: row.schema_error ?? undefined,
});

export const findPlacement = async (sql: PlainSql, tenantId: string): Promise<Placement | undefined> => {
  const [row] = await sql<PlacementRow>(`select ${columns} from platform.tenant_placements where tenant_id = $1`, [tenantId]);
  return row && toPlacement(row);
};

/** Where a tenant lies, and whether anybody could have looked for it before: a tenant is there only after its placement. */
export const locateTenant = async (
  sql: PlainSql,
  tenantId: string,
): Promise<{ readonly placement: Placement | undefined; readonly isTenant: boolean }> => {
  const [row] = await sql<PlacementRow & { readonly is_tenant: boolean; readonly is_placed: boolean }>(
    `select exists (select from platform.tenants where id = $1) as is_tenant, p.tenant_id is not null as is_placed, p.*
     from (values ($1::uuid)) as wanted(id) left join platform.tenant_placements p on p.tenant_id = wanted.id`,
    [tenantId],
  );
  return { placement: row?.is_placed === true ? toPlacement(row) : undefined, isTenant: row?.is_tenant === true };
};

export const listPlacements = async (sql: PlainSql): Promise<readonly Placement[]> =>
  (await sql<PlacementRow>(`select ${columns} from platform.tenant_placements order by tenant_id`)).map(toPlacement);

export const insertPlacement = async (
  sql: PlainSql,
  tenant: DatabaseTenant,
  login: TenantLogin,
  schemaVersion: string | undefined,
): Promise<Placement> => {
  const { database } = tenantNames(tenant);
  await sql(
    `insert into platform.tenant_placements (tenant_id, slug, database, login, state, schema_version) values ($1, $2, $3, $4, 'making', $5)
     on conflict (tenant_id) do nothing`,
    [tenant.id, tenant.slug, database, login, schemaVersion ?? null],
  );
  const placement = await findPlacement(sql, tenant.id);
  if (placement === undefined) throw new Error('A placement was stored and is not there.');
  return placement;
};

export const setPlacementState = async (sql: PlainSql, tenantId: string, state: Placement['state']): Promise<void> => {
  await sql('update platform.tenant_placements set state = $2, updated_at = now() where tenant_id = $1 and state <> $2', [tenantId, state]);
};

export const setPlacementLogin = async (sql: PlainSql, tenantId: string, login: TenantLogin): Promise<void> => {
  await sql('update platform.tenant_placements set login = $2, updated_at = now() where tenant_id = $1 and login <> $2', [tenantId, login]);
};

/** What became of a migration. */
export const setPlacementSchema = async (
  sql: PlainSql,
  tenantId: string,
  result: { readonly version: string } | { readonly error: string },
): Promise<void> => {
  if ('version' in result) {
    await sql(
      'update platform.tenant_placements set schema_version = $2, schema_error = null, migrated_at = now(), updated_at = now() where tenant_id = $1',
      [tenantId, result.version],
    );
  } else
    await sql('update platform.tenant_placements set schema_error = $2, updated_at = now() where tenant_id = $1', [tenantId, result.error]);
};

export const deletePlacement = async (sql: PlainSql, tenantId: string): Promise<void> => {
  await sql('delete from platform.tenant_placements where tenant_id = $1', [tenantId]);
};
