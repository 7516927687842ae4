import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** A migrated database that tests clone instead of migrating one each. */
export interface TemplateDatabase {
  /** A fresh copy. */
  clone(): Promise<{ readonly url: string; drop(): Promise<void> }>;
}

const withDatabase = (serverUrl: string, name: string): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
};

const onServer = async <T>(serverUrl: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/**
 * Builds the template once per server and key; test files that run side by side share it.
 *
 * @param key - What the template depends on, such as the list of migrations.
 * @param migrate - Brings the database at the URL up to date.
 */
export const createTemplateDatabase = async (
  serverUrl: string,
  key: string,
  migrate: (url: string) => Promise<unknown>,
): Promise<TemplateDatabase> => {
  const name = `template_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  await onServer(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1 and datistemplate', [name]);
    if (rowCount !== 0) return;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
    await migrate(withDatabase(serverUrl, name));
    await client.query(`alter database ${name} with is_template true allow_connections false`);
  });
  return {
    async clone() {
      const copy = `test_${randomUUID().replaceAll('-', '')}`;
      await onServer(serverUrl, (client) => client.query(`create database ${copy} template ${name}`));
      return {
        url: withDatabase(serverUrl, copy),
        drop: () => onServer(serverUrl, async (client) => void (await client.query(`drop database if exists ${copy} with (force)`))),
      };
    },
  };
};
