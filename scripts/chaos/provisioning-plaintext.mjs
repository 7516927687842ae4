import { createRequire } from 'node:module';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const pg = createRequire(new URL('../../packages/core/package.json', import.meta.url))('pg');

const filesBelow = async (directory) => {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
};

/** Works on each database of tenants. */
export const inTenantDatabases = async (owner, url, work) => {
  const { rows } = await owner.query(`select datname as name from pg_database where datname like 'tenant\\_%' and datconnlimit <> -2`);
  for (const { name } of rows) {
    const address = new URL(url);
    address.pathname = `/${name}`;
    const client = new pg.Client({ connectionString: address.href });
    await client.connect();
    try {
      await work(client, name);
    } finally {
      await client.end();
    }
  }
};

/** Every row of every table, partition and catalog that has text of ours, as a dump would have it. */
const dumpOf = async (client) => {
  const { rows: tables } = await client.query(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
     union all values ('pg_authid'), ('pg_shdescription'), ('pg_description'), ('pg_database'), ('pg_db_role_setting')`,
  );
  const texts = new Map();
  for (const { name } of tables) {
    const { rows } = await client.query(`select t::text as row from ${name} t`);
    texts.set(name, rows.map(({ row }) => row).join('\n'));
  }
  return texts;
};

/** Places in which a secret can be read that should be in none, one line each. */
export const findPlainText = async (owner, url, canaries, { texts, files, directories }) => {
  const found = [];
  let bytes = 0;
  // Those of one engine come with spaces and quotes around them nowhere, so a plain search finds them; bytea is text in hexadecimal.
  const forms = canaries.map((canary) => [
    canary,
    Buffer.from(canary).toString('hex'),
    Buffer.from(canary).toString('base64').slice(0, -4),
  ]);
  const search = (place, text) => {
    bytes += text.length;
    const count = forms.filter((each) => each.some((form) => text.includes(form))).length;
    if (count > 0) found.push(`${String(count)} secrets in plain in ${place}`);
  };
  for (const [place, text] of Object.entries(texts)) search(place, text);
  for (const file of [...files, ...(await Promise.all(directories.map(filesBelow))).flat()])
    search(file, (await readFile(file)).toString('latin1'));
  for (const [name, text] of await dumpOf(owner)) search(name, text);
  await inTenantDatabases(owner, url, async (client, database) => {
    for (const [name, text] of await dumpOf(client)) search(`${database} ${name}`, text);
  });
  const { rows: documents } = await owner.query('select name, content from platform.provision_artifacts');
  for (const { name, content } of documents)
    search(`document ${name}`, (name.endsWith('.gz') ? gunzipSync(content) : content).toString('latin1'));
  return { found, bytes };
};
