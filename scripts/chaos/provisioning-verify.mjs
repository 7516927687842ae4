import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Tables of a tenant that outlive it: the proof of what was done, and what is published and pruned after a week. */
const kept = /^(audit_|secret|outbox$|inbox$|event_log$|event_cursors$)/;
const secretNames = 4;

const tenantTables = async (owner) =>
  (
    await owner.query(
      `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
    )
  ).rows.map(({ name }) => name);

/** What nobody would miss and nobody asked for twice, one line each. */
export const findLeftovers = async (owner, { files, redisUrl }) => {
  const rows = async (text) => (await owner.query(text)).rows;
  const orphans = [];
  const duplicates = [];
  const say = (list, what, found) => list.push(...found.map((row) => `${what}: ${JSON.stringify(row)}`));

  for (const name of await tenantTables(owner)) {
    if (kept.test(name)) continue;
    // The audit log of a tenant outlives it, and so does the right to seal it.
    const own = name === 'leases' ? `and runner not like 'audit%'` : '';
    say(
      orphans,
      `rows in ${name} of nobody`,
      await rows(
        `select tenant_id, count(*)::int as count from ${name} t where not exists (select from platform.tenants where id = t.tenant_id) ${own}
         group by tenant_id`,
      ),
    );
  }
  say(
    orphans,
    'a tenant that no run has completed',
    await rows(`select slug from platform.tenants t where not exists
      (select from platform.provision_runs where tenant_id = t.id and kind = 'create' and state = 'completed')`),
  );
  say(
    orphans,
    'a secret of nobody',
    await rows(
      `select tenant_id, name, version from secrets s where sealed is not null and not exists (select from platform.tenants where id = s.tenant_id)`,
    ),
  );
  say(
    orphans,
    'a key of nobody',
    await rows(`select tenant_id from secret_keys k where not exists (select from platform.tenants where id = k.tenant_id)`),
  );
  say(
    orphans,
    'capacity for nobody',
    await rows(
      `select tenant_id from platform.capacity_reservations r where not exists (select from platform.tenants where id = r.tenant_id)`,
    ),
  );
  say(orphans, 'a database of nobody', await rows(`select datname from pg_database where datname like 'tenant\\_%'`));
  say(orphans, 'a role of nobody', await rows(`select rolname from pg_roles where rolname ~ '^t_'`));
  for (const file of files) if (file !== 'keys.json') orphans.push(`a file of nobody: ${file}`);
  const left = execFileSync('redis-cli', ['-u', redisUrl, '--scan', '--pattern', '*provisioning.advance-run:*'], { encoding: 'utf8' })
    .split('\n')
    .filter((key) => /:(active|wait|paused|prioritized)$/.test(key));
  for (const key of left) orphans.push(`jobs of nobody: ${key}`);

  const completed = `(select tenant_id from platform.provision_runs where kind = 'create' and state = 'completed')`;
  for (const table of ['users', 'queues', 'invites']) {
    say(
      duplicates,
      `more or less than one of ${table}`,
      await rows(`select r.tenant_id, (select count(*)::int from ${table} where tenant_id = r.tenant_id) as count
        from ${completed} r where (select count(*) from ${table} where tenant_id = r.tenant_id) <> 1`),
    );
  }
  say(
    duplicates,
    'more or less secrets than asked for',
    await rows(`select r.tenant_id, (select count(*)::int from secrets where tenant_id = r.tenant_id and stage = 'current') as current
      from ${completed} r where (select count(*) from secrets where tenant_id = r.tenant_id and stage = 'current') <> ${String(secretNames)}`),
  );
  say(
    duplicates,
    'two runs of one slug',
    await rows(`select slug from platform.provision_runs where kind = 'create' and state = 'completed' group by slug having count(*) > 1`),
  );
  say(
    duplicates,
    'recorded twice',
    await rows(`select tenant_id, action, body::jsonb #>> '{metadata,step}' as step, count(*)::int as count from audit_events
      where action like 'provisioning.%' group by 1, 2, 3 having count(*) > 1`),
  );
  say(
    duplicates,
    'announced more or less than once',
    await rows(`select r.tenant_id from ${completed} r where
      (select count(*) from event_log where tenant_id = r.tenant_id and type = 'tenant.provisioned') <> 1`),
  );
  return { orphans, duplicates };
};

const filesBelow = async (directory) => {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
};

/** Places in which a secret can be read that should be in none, one line each. */
export const findPlainText = async (owner, canaries, { texts, files, directories }) => {
  const found = [];
  const search = (place, text) => {
    const count = canaries.filter((canary) => text.includes(canary)).length;
    if (count > 0) found.push(`${String(count)} secrets in plain in ${place}`);
  };
  for (const [place, text] of Object.entries(texts)) search(place, text);
  for (const file of [...files, ...(await Promise.all(directories.map(filesBelow))).flat()])
    search(file, (await readFile(file)).toString('latin1'));
  const { rows: tables } = await owner.query(
    `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r'
     and c.relnamespace in (select oid from pg_namespace where nspname in ('public', 'platform', 'bullmq'))`,
  );
  for (const { name } of tables) {
    const { rows } = await owner.query(`select t::text as row from ${name} t`);
    search(name, rows.map(({ row }) => row).join('\n'));
  }
  const { rows: documents } = await owner.query('select name, content from platform.provision_artifacts');
  for (const { name, content } of documents)
    search(`document ${name}`, (name.endsWith('.gz') ? gunzipSync(content) : content).toString('latin1'));
  return found;
};
