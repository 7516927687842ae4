import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DedicatedDatabases } from '@leadengine/core/contract';
import { SecretStore, SecretValue } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { input, startProvisioning, type ProvisioningApp, type Run } from './provisioning-fixture.js';

/** Text that is somewhere, by where it is. */
type Places = Map<string, string>;

const planted = 100;

/** Every row of every table as a dump would have it, with what the cluster knows of roles and databases. */
const dumpInto = async (places: Places, url: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
       union all values ('pg_authid'), ('pg_shdescription'), ('pg_db_role_setting')`,
    );
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      places.set(`${new URL(url).pathname} ${name}`, rows.map(({ row }) => row).join('\n'));
    }
  } finally {
    await client.end();
  }
};

const redisInto = async (places: Places, url: string): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'leadengine-canary-'));
  const file = join(directory, 'dump.rdb');
  const ask = promisify(execFile);
  try {
    // Else what is long is compressed, and not to be found.
    await ask('redis-cli', ['-u', url, 'config', 'set', 'rdbcompression', 'no']);
    await ask('redis-cli', ['-u', url, '--rdb', file]);
    places.set('Redis', (await readFile(file)).toString('latin1'));
  } finally {
    await rm(directory, { recursive: true });
  }
};

const processesInto = async (places: Places): Promise<void> => {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  for (const kind of ['cmdline', 'environ']) {
    const texts = await Promise.all(ids.map((pid) => readFile(`/proc/${pid}/${kind}`, 'latin1').catch(() => '')));
    places.set(`${kind} of processes`, texts.join('\n'));
  }
};

const directoryInto = async (places: Places, directory: string): Promise<void> => {
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) places.set(path, (await readFile(path)).toString('latin1'));
  }
};

/** As it is, and as the bytes of a column would be printed. */
const formsOf = (text: string): readonly string[] => [
  text,
  Buffer.from(text).toString('hex'),
  Buffer.from(text).toString('base64').slice(0, -4),
];

const hits = (places: Places, canaries: readonly string[]): readonly string[] =>
  [...places].flatMap(([place, text]) => (canaries.some((canary) => formsOf(canary).some((form) => text.includes(form))) ? [place] : []));

describe('what is secret', function () {
  this.timeout(120_000);
  let engine: ProvisioningApp;
  let logs: string;
  const bodies: string[] = [];
  const runs: Run[] = [];

  before(async () => {
    logs = await mkdtemp(join(tmpdir(), 'leadengine-canary-logs-'));
    engine = await startProvisioning({ LEADENGINE_LOG_DIRECTORY: logs, LEADENGINE_LOG_LEVEL: 'debug' });
    const name = new URL(engine.app.databaseUrl).pathname.slice(1);
    await engine.query(`alter database "${name}" set log_statement = 'ddl'`);
    // It counts for sessions that begin after it.
    await engine.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name = 'leadengine_provisioner'`,
      [name],
    );
  });
  after(async () => {
    const dedicated = engine.app.app.service(DedicatedDatabases);
    for (const { tenantId, slug } of runs) {
      await dedicated.dropDatabase({ id: tenantId, slug });
      await dedicated.dropRoles({ id: tenantId, slug });
    }
    const template = await engine.query<{ name: string }>(
      `select datname as name from pg_database, platform.installation i
       where starts_with(datname, 'le_tpl_' || right(replace(i.id::text, '-', ''), 12) || '_')`,
    );
    for (const each of template) {
      await engine.query(`alter database ${each.name} with is_template false`);
      await engine.query(`drop database ${each.name}`);
    }
    await engine.app.stop();
    await rm(logs, { recursive: true });
  });

  const call = async <T = Run>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await engine.call<T>(method, path, body);
    bodies.push(JSON.stringify(answer.body));
    return answer.body;
  };

  it(`is in plain text nowhere, of ${String(planted)} secrets that were planted`, async () => {
    for (const [slug, mode] of [
      ['canario', 'pooled'],
      ['gaiola', 'dedicated'],
    ] as const) {
      const { id } = await call('POST', '/provisionings', input(slug, { mode }));
      runs.push(await engine.until(id, ['completed', 'undone', 'stuck']));
      await call('GET', `/provisionings/${id}`);
    }
    expect(runs.map(({ state }) => state)).to.deep.equal(['completed', 'completed']);
    const store = engine.app.app.service(SecretStore);
    const canaries: string[] = [...engine.secrets];
    expect(canaries.length).to.be.greaterThan(15);
    const [run] = runs as [Run];
    const scope = engine.app.scope(run.tenantId);
    for (let number = canaries.length; number < planted; number++) {
      const [name, value] = [`PLANTED_${String(number)}`, randomBytes(24).toString('base64url')];
      canaries.push(value);
      const request = { requestedBy: { id: 'a', name: 'Ana', email: 'ana@x.example' }, requestId: 'r', purpose: 'planted' };
      const { version } = await store.put(scope, name, new SecretValue(value), { ...request, idempotencyKey: `planted ${name}` });
      await store.promote(scope, name, version);
      expect((await store.get(scope, name)).value.reveal()).to.equal(value);
      if (number % 3 === 0) await store.revoke(scope, name, version);
    }
    await call('GET', '/tenants');
    await call('GET', `/rotations?tenantId=${run.tenantId}`);

    const places: Places = new Map([['HTTP bodies', bodies.join('\n')]]);
    for (const { id } of runs) {
      const { data } = (await engine.call<{ data: readonly { readonly name: string }[] }>('GET', `/provisionings/${id}/artifacts`)).body;
      expect(data.length).to.be.greaterThan(8);
    }
    await dumpInto(places, engine.app.databaseUrl);
    const own = new URL(engine.app.databaseUrl);
    own.pathname = '/tenant_gaiola';
    await dumpInto(places, own.href);
    await redisInto(places, engine.app.env['REDIS_URL'] ?? '');
    await processesInto(places);
    await directoryInto(places, logs);
    const [server] = await engine.query<{ log: string }>(`select current_setting('data_directory') || '.log' as log`);
    const statements = (await readFile(server?.log ?? '')).toString('latin1');
    expect(statements).to.include('create role').and.include('SCRAM-SHA-256');
    places.set('log of the database server', statements);

    expect(hits(places, canaries)).to.deep.equal([]);
    // What looks for them finds what is there.
    expect(hits(places, [run.tenantId])).to.have.length.greaterThan(5);
    expect(places.get('Redis')).to.include(run.tenantId);
    expect([...places.keys()].filter((place) => place.startsWith(logs))).not.to.deep.equal([]);
  });
});
