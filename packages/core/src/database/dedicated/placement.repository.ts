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

export const listPlacements = async (sql: PlainSql): Promise<readonly Placement[]> =>
  (await sql<PlacementRow>(`select ${columns} from platform.tenant_placements order by tenant_id`)).map(toPlacement);

export const insertPlacement = async (sql: PlainSql, tenant: DatabaseTenant, login: TenantLogin): Promise<Placement> => {
  const { database } = tenantNames(tenant);
  await sql(
    `insert into platform.tenant_placements (tenant_id, slug, database, login, state) values ($1, $2, $3, $4, 'making')
     on conflict (tenant_id) do nothing`,
    [tenant.id, tenant.slug, database, login],
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
