import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { inTenantDatabases } from './provisioning-plaintext.mjs';

/** Tables of a tenant that outlive it: the proof of what was done, and what is published and pruned after a week. */
const kept = /^(audit_|secret|outbox$|inbox$|event_log$|event_cursors$)/;
const secretNames = { pooled: 4, dedicated: 5 };

const tenantTables = async (owner) =>
  (
    await owner.query(
      `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
    )
  ).rows.map(({ name }) => name);

/** What is in the tenant's own database, or among the rows of all. */
const countsOf = async (client, tenantId) => {
  const [row] = (
    await client.query(
      `select (select count(*)::int from users where tenant_id = $1) as users, (select count(*)::int from queues where tenant_id = $1) as queues,
         (select count(*)::int from invites where tenant_id = $1) as invites,
         (select count(*)::int from event_log where tenant_id = $1 and type = 'tenant.provisioned') as announcements`,
      [tenantId],
    )
  ).rows;
  return row;
};

const recordedTwice = `select tenant_id, action, body::jsonb #>> '{metadata,step}' as step, count(*)::int as count from audit_events
  where action like 'provisioning.%' group by 1, 2, 3 having count(*) > 1`;

const findOrphans = async (rows, owner, say) => {
  for (const name of await tenantTables(owner)) {
    if (kept.test(name)) continue;
    // The audit log of a tenant outlives it, and so does the right to seal it.
    const own = name === 'leases' ? `and runner not like 'audit%'` : '';
    say(
      `rows in ${name} of nobody`,
      await rows(
        `select tenant_id, count(*)::int as count from ${name} t where (not exists (select from platform.tenants where id = t.tenant_id)
           or exists (select from platform.tenant_placements p where p.tenant_id = t.tenant_id)) ${own} group by tenant_id`,
      ),
    );
  }
  say(
    'a tenant that no run has completed',
    await rows(`select slug from platform.tenants t where not exists
      (select from platform.provision_runs where tenant_id = t.id and kind = 'create' and state = 'completed')`),
  );
  for (const [what, table, condition] of [
    ['a secret of nobody', 'secrets', 'sealed is not null'],
    ['a key of nobody', 'secret_keys', 'true'],
    ['capacity for nobody', 'platform.capacity_reservations', 'true'],
    ['a placement of nobody', 'platform.tenant_placements', 'true'],
    ['a signal of nobody', 'platform.tenant_signals', 'true'],
  ])
    say(
      what,
      await rows(
        `select tenant_id from ${table} t where ${condition} and not exists (select from platform.tenants where id = t.tenant_id)`,
      ),
    );
  say(
    'a database of nobody',
    await rows(`select datname, datconnlimit from pg_database d where datname like 'tenant\\_%' and (datconnlimit = -2 or not exists
      (select from platform.tenant_placements p join platform.tenants t on t.id = p.tenant_id where p.database = d.datname))`),
  );
  say(
    'a role of nobody',
    await rows(`select rolname from pg_roles where rolname ~ '^t_' and not exists (select from platform.tenant_placements p
      join platform.tenants t on t.id = p.tenant_id where rolname ~ ('^t_' || replace(p.tenant_id::text, '-', '') || '(_[ab])?$'))`),
  );
  say(
    'a template that nobody finished',
    await rows(`select datname from pg_database where datname like 'le\\_tpl\\_%' and not datistemplate
      union all select 'more than one template' where (select count(*) from pg_database where datname like 'le\\_tpl\\_%' and datistemplate) > 1`),
  );
};

/** What nobody would miss and nobody asked for twice, one line each. */
export const findLeftovers = async (owner, url, { keys, redisUrl, isRestarted = false }) => {
  const rows = async (text) => (await owner.query(text)).rows;
  const orphans = [];
  const duplicates = [];
  const say = (list) => (what, found) => list.push(...found.map((row) => `${what}: ${JSON.stringify(row)}`));
  await findOrphans(rows, owner, say(orphans));
  if (isRestarted)
    say(orphans)(
      'a directory of nobody',
      await rows(`select f from pg_ls_dir('base') f where f ~ '^[0-9]+$' and not exists (select from pg_database where oid = f::oid)`),
    );
  for (const file of await readdir(keys)) if (file !== 'keys.json') orphans.push(`a file of nobody: ${file}`);
  const left = execFileSync('redis-cli', ['-u', redisUrl, '--scan', '--pattern', '*provisioning.advance-run:*'], { encoding: 'utf8' })
    .split('\n')
    .filter((key) => /:(active|wait|paused|prioritized)$/.test(key));
  for (const key of left) orphans.push(`jobs of nobody: ${key}`);

  const completed = await rows(
    `select tenant_id as id, request ->> 'mode' as mode, slug from platform.provision_runs where kind = 'create' and state = 'completed'`,
  );
  const expected = JSON.stringify({ users: 1, queues: 1, invites: 1, announcements: 1 });
  const compare = (slug, counts) => {
    if (JSON.stringify(counts) !== expected) duplicates.push(`more or less than one in ${slug}: ${JSON.stringify(counts)}`);
  };
  for (const { id, mode, slug } of completed) {
    if (mode === 'pooled') compare(slug, await countsOf(owner, id));
    const [secrets] = await rows(`select count(*)::int as count from secrets where tenant_id = '${id}' and stage = 'current'`);
    if (secrets.count !== secretNames[mode]) duplicates.push(`${slug} has ${String(secrets.count)} secrets`);
  }
  const apart = new Map(completed.filter(({ mode }) => mode === 'dedicated').map((tenant) => [`tenant_${tenant.slug}`, tenant]));
  const seen = new Set();
  await inTenantDatabases(owner, url, async (client, database) => {
    seen.add(database);
    const tenant = apart.get(database);
    if (tenant === undefined) return;
    compare(tenant.slug, await countsOf(client, tenant.id));
    say(duplicates)(`recorded twice in ${database}`, (await client.query(recordedTwice)).rows);
  });
  for (const database of apart.keys()) if (!seen.has(database)) duplicates.push(`${database} is not there`);
  say(duplicates)(
    'two runs of one slug',
    await rows(`select slug from platform.provision_runs where kind = 'create' and state = 'completed' group by slug having count(*) > 1`),
  );
  say(duplicates)('recorded twice', await rows(recordedTwice));
  return { orphans, duplicates };
};
