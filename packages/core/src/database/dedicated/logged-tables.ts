import type { Client } from 'pg';

/**
 * A crash of the server sets tables that are not logged back to what is on disk of their beginning. Of a copy that was written block by block
 * that may be nothing yet, and an index without its first page makes every look at the table fail. A tenant's database has them logged.
 */
export const logAllTables = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relkind = 'r' and relpersistence = 'u' and relnamespace <> pg_my_temp_schema()`,
  );
  for (const { name } of rows) await client.query(`alter table ${name} set logged`);
};
