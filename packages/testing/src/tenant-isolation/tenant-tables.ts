import { createHash } from 'node:crypto';
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

/** Digest of what a tenant has in these tables. */
export const fingerprint = async (database: Client, tables: readonly string[], tenantId: string): Promise<string> => {
  const hash = createHash('sha256');
  for (const table of tables) {
    const { rows } = await database.query<{ content: string }>(
      `select coalesce(string_agg(t::text, '|' order by t::text), '') as content from ${table} t where tenant_id = $1`,
      [tenantId],
    );
    hash.update(`${table}:${rows[0]?.content ?? ''}\n`);
  }
  return hash.digest('hex');
};

/** Rights that the app role lacks, and generated columns, refuse as well. */
const refusals = ['42501', '428C9'];

/**
 * Tries every verb on every table as the app role, with another tenant set and with none.
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
  for (const table of tables) {
    const own = `where tenant_id = '${owner}'`;
    for (const tenant of [stranger, '']) {
      for (const statement of [
        `select * from ${table} ${own}`,
        `update ${table} set tenant_id = tenant_id ${own}`,
        `delete from ${table} ${own}`,
        `insert into ${table} select * from ${table} ${own}`,
      ]) {
        await database.query('begin');
        await database.query('set local role leadengine_app');
        await database.query(`select set_config('app.tenant_id', $1, true)`, [tenant]);
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
