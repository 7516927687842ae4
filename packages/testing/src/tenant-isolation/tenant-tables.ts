import type { Client } from 'pg';
import type { RowIds } from './sample-body.js';

const hasColumn = async (database: Client, table: string, column: string): Promise<boolean> => {
  const { rowCount } = await database.query(
    'select from pg_attribute where attrelid = $1::regclass and attname = $2 and not attisdropped',
    [table, column],
  );
  return rowCount !== 0;
};

/** Every table with a tenant, from the catalog, so that a new one cannot be forgotten. */
export const listTenantTables = async (database: Client): Promise<readonly string[]> => {
  const { rows } = await database.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and exists (
       select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped) order by 1`,
  );
  return rows.map(({ name }) => name);
};

/** Up to three ids of the tenant's rows per table. */
export const listRowIds = async (database: Client, tables: readonly string[], tenantId: string): Promise<RowIds> => {
  const found = new Map<string, readonly string[]>();
  for (const table of tables) {
    if (!(await hasColumn(database, table, 'id'))) continue;
    const { rows } = await database.query<{ id: string }>(`select id::text as id from ${table} where tenant_id = $1 limit 3`, [tenantId]);
    found.set(
      table,
      rows.map(({ id }) => id),
    );
  }
  return found;
};

/** Digests of what a tenant has in these tables, by table. */
const digest = async (database: Client, tables: readonly string[], tenantId: string): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (const table of tables) {
    const { rows } = await database.query<{ digest: string }>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${table} t where tenant_id = $1`,
      [tenantId],
    );
    found.set(table, rows[0]?.digest ?? '');
  }
  return found;
};

/** Tables that differ. */
const changesOf = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...before].filter(([table, text]) => after.get(table) !== text).map(([table]) => table);

const calmMs = 1000;
/** What never rests is named in the report. */
const mostRounds = 60;

/** Watches what a tenant has in these tables, from the moment on when its own jobs leave it alone. */
export const watchTables = async (
  database: Client,
  tables: readonly string[],
  tenantId: string,
): Promise<{
  /** Tables that have changed since. */
  changes(): Promise<readonly string[]>;
}> => {
  let before = await digest(database, tables, tenantId);
  for (let round = 0; round < mostRounds; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, calmMs));
    const after = await digest(database, tables, tenantId);
    if (changesOf(before, after).length === 0) break;
    before = after;
  }
  const start = before;
  return { changes: async () => changesOf(start, await digest(database, tables, tenantId)) };
};

/** Rights that the app role lacks, and generated columns, refuse as well. */
const refusals = ['42501', '428C9'];

/** Those that have rows of a tenant: of the others nothing could be got at. */
const findFilled = async (database: Client, tables: readonly string[], tenantId: string): Promise<readonly string[]> => {
  const { rows } = await database.query<{ name: string }>(
    tables.map((table) => `select '${table}' as name where exists (select from ${table} where tenant_id = $1)`).join(' union all '),
    [tenantId],
  );
  return rows.map(({ name }) => name);
};

/**
 * Tries every verb on every table that has rows of the owner as the app role, with another tenant set and with none.
 *
 * @returns What went through, and how many attempts were made.
 */
export const tryTables = async (
  database: Client,
  tables: readonly string[],
  owner: string,
  stranger: string,
): Promise<{ readonly leaks: readonly string[]; readonly attempts: number }> => {
  const leaks: string[] = [];
  let attempts = 0;
  for (const table of await findFilled(database, tables, owner)) {
    const own = `where tenant_id = '${owner}'`;
    for (const tenant of [stranger, '']) {
      for (const statement of [
        `select * from ${table} ${own}`,
        `update ${table} set tenant_id = tenant_id ${own}`,
        `delete from ${table} ${own}`,
        `insert into ${table} select * from ${table} ${own}`,
      ]) {
        await database.query(`begin; set local role leadengine_app; set local app.tenant_id = '${tenant}'`);
        const outcome = await database.query(statement).then(
          ({ rowCount }) => String(rowCount ?? 0),
          (error: unknown) => {
            const code = (error as { readonly code?: string }).code ?? '';
            return refusals.includes(code) ? '0' : `error ${code}`;
          },
        );
        await database.query('rollback');
        if (outcome !== '0') leaks.push(`${statement} as ${tenant === '' ? 'nobody' : 'another tenant'}: ${outcome}`);
        attempts += 1;
      }
    }
  }
  return { leaks, attempts };
};
