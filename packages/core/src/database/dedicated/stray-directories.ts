import type { Client } from 'pg';

const mayLookSql = `select has_function_privilege('pg_ls_dir(text)', 'execute')
  and has_function_privilege('pg_stat_file(text, boolean)', 'execute') as may_look`;

// The server starts its WAL writer before it lets anybody in, also after a crash, and whoever makes a database then touches its directory.
const directoriesSql = `select f as name from pg_ls_dir('base') f
  where f ~ '^[0-9]+$' and not exists (select from pg_database where oid = f::oid)
    and (pg_stat_file('base/' || f, true)).modification <
      (select backend_start - interval '1 second' from pg_stat_activity where backend_type = 'walwriter')`;

/**
 * Directories below `base` in the server's data that are of no database: a crash leaves them behind when it meets CREATE DATABASE, and the
 * server never looks at them again. Those that a session of today may be filling are left out. None for a login that may not look.
 */
export const findStrayDirectories = async (client: Client): Promise<readonly string[]> => {
  const [answer] = (await client.query<{ may_look: boolean }>(mayLookSql)).rows;
  if (answer?.may_look !== true) return [];
  return (await client.query<{ name: string }>(directoriesSql)).rows.map(({ name }) => name);
};
