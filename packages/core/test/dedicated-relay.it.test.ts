import { randomBytes } from 'node:crypto';
import { definePlugin, defineRunner, SecretValue, type Leases, type Scope } from '@leadengine/plugin-kit';
import { createTestApp, eventually, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { LeaseLostError } from '../src/database/faults.js';
import { DedicatedDatabases } from '../src/database/dedicated/contract.js';
import { tenantNames, type DatabaseTenant } from '../src/database/dedicated/tenant-names.js';
import { TenantDirectory } from '../src/domain/tenants/contract.js';
import { newTenant } from './dedicated-fixture.js';
import { asOwner } from './kernel-fixture.js';

const adminPassword = 'Maré cheia 47 horas';

describe('an engine with a tenant in a database of its own', function () {
  this.timeout(120_000);
  let app: TestApp;
  let dedicated: DedicatedDatabases;
  let tenant: DatabaseTenant;
  let admin: TestUser;

  const held: Scope[] = [];
  let leases: Leases | undefined;
  const watcher = definePlugin({
    name: 'watcher',
    contract: 1,
    setup(context) {
      ({ leases } = context);
      const run = async ({ scope }: { readonly scope: Scope }): Promise<void> => {
        held.push(scope);
        await new Promise<void>((resolve) => {
          scope.signal.addEventListener('abort', () => {
            resolve();
          });
        });
      };
      return { runners: [defineRunner({ id: 'watcher.watch', summary: 'Watches', run })] };
    },
  });

  const inside = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> => {
    const address = new URL(app.databaseUrl);
    address.pathname = `/${tenantNames(tenant).database}`;
    return asOwner<Row>(address.toString(), text, values);
  };
  const addContact = (name: string) =>
    app.request<{ id: string }>('POST', '/v1/contacts', {
      token: admin.token,
      body: { name, phone: `+55119${String(Math.random()).slice(2, 10)}` },
    });
  const waiting = async (): Promise<number> => {
    const [row] = await inside<{ count: number }>('select count(*)::int as count from outbox where published_at is null');
    return row?.count ?? -1;
  };

  const allPublished = () => eventually(async () => ((await waiting()) === 0 ? true : undefined));

  before(async () => {
    app = await createTestApp({ plugins: [watcher] });
    dedicated = app.app.service(DedicatedDatabases);
    tenant = newTenant();
    const password = new SecretValue(randomBytes(24).toString('base64url'));
    dedicated.passwordsFrom(() => Promise.resolve(password));
    await dedicated.place(tenant, 'a');
    await dedicated.createRoles(tenant);
    await dedicated.setPassword(tenant, 'a', password);
    await dedicated.createDatabase(tenant);
    await dedicated.migrateDatabase(tenant);
    const input = { ...tenant, name: 'Apart', adminEmail: 'admin@apart.example', adminPassword, settings: {} };
    await app.app.service(TenantDirectory).provision(input);
    await app.app.service(TenantDirectory).provision(input);
    await dedicated.openPlacement(tenant.id);
    const made = await app.app.service(TenantDirectory).find(tenant.id);
    if (made === undefined) throw new Error('The tenant is not there.');
    admin = await app.login(made, 'admin@apart.example', adminPassword);
  });
  after(async () => {
    await dedicated.dropDatabase(tenant);
    await dedicated.dropRoles(tenant);
    await dedicated.removePlacement(tenant.id);
    const [row] = await asOwner<{ name: string }>(
      app.databaseUrl,
      `select datname as name from pg_database, platform.installation i
       where starts_with(datname, 'le_tpl_' || right(replace(i.id::text, '-', ''), 12) || '_')`,
    );
    await asOwner(app.databaseUrl, `alter database ${row?.name ?? ''} with is_template false`);
    await asOwner(app.databaseUrl, `drop database ${row?.name ?? ''}`);
    await app.stop();
  });

  it('has no drift and no row of the tenant among those of others', async () => {
    await addContact('Ada');
    const { missing, unexpected, findings } = await dedicated.checkDrift(tenant);
    expect({ missing, unexpected, findings }).to.deep.equal({ missing: [], unexpected: [], findings: [] });
    const tables = await asOwner<{ name: string }>(
      app.databaseUrl,
      `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'tenant_id' and c.relname <> 'event_cursors'`,
    );
    expect(tables.length).to.be.greaterThan(30);
    for (const { name } of tables) {
      expect(await asOwner(app.databaseUrl, `select 1 from ${name} where tenant_id = $1`, [tenant.id]), name).to.deep.equal([]);
    }
  });

  it('publishes what was committed there, and tells followers', async () => {
    const follower = new AbortController();
    const stream = await fetch(`${app.url}/v1/events`, {
      headers: { authorization: `Bearer ${admin.token}`, accept: 'text/event-stream' },
      signal: follower.signal,
    });
    const reader = stream.body?.getReader();
    let heard = '';
    const reading = (async () => {
      for (let chunk = await reader?.read(); chunk?.done === false; chunk = await reader?.read())
        heard += Buffer.from(chunk.value).toString();
    })().catch(() => undefined);
    const startedAt = performance.now();
    expect((await addContact('Followed')).status).to.equal(201);
    await eventually(() => Promise.resolve(heard.includes('contact.created') ? true : undefined));
    expect(performance.now() - startedAt).to.be.lessThan(5000);
    follower.abort();
    await reading;
    await allPublished();
    expect(await asOwner(app.databaseUrl, 'select tenant_id from platform.tenant_signals')).to.deep.equal([]);
  });

  it('shows operators what waits there, and publishes it once more for them', async () => {
    await allPublished();
    const { outbox } = app.app;
    expect(await outbox.status()).to.deep.include({ unpublished: 0, tenants: [], unreachable: [] });
    const [row] = await inside<{ id: string }>(
      `insert into outbox (tenant_id, id, kind, name, version, payload, actor, correlation_id, occurred_at, available_at, attempts)
       select tenant_id, gen_random_uuid(), kind, name, version, payload, actor, correlation_id, now(), 'infinity', 3
       from outbox where kind = 'event' limit 1 returning id`,
    );
    const { tenants, failed } = await outbox.status();
    expect({ failed, tenants: tenants.map((one) => [one.tenantId, one.slug, one.failed]) }).to.deep.equal({
      failed: 1,
      tenants: [[tenant.id, tenant.slug, 1]],
    });
    expect(await outbox.replay({ failed: true })).to.deep.equal({ replayed: 1, unreachable: [] });
    await allPublished();
    expect(await outbox.replay({ ids: [row?.id ?? ''] })).to.deep.equal({ replayed: 1, unreachable: [] });
    await allPublished();
    expect(await outbox.replay({ failed: true })).to.deep.equal({ replayed: 0, unreachable: [] });
  });

  it('says whose database did not answer', async () => {
    const { database } = tenantNames(tenant);
    await asOwner(app.databaseUrl, `alter database ${database} allow_connections false`);
    await asOwner(app.databaseUrl, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
    try {
      const unreachable = [{ tenantId: tenant.id, slug: tenant.slug }];
      expect(await app.app.outbox.status()).to.deep.include({ unreachable });
      expect(await app.app.outbox.replay({ failed: true })).to.deep.equal({ replayed: 0, unreachable });
    } finally {
      await asOwner(app.databaseUrl, `alter database ${database} allow_connections true`);
    }
  });

  it('heals a signal that was lost', async () => {
    await allPublished();
    // As by a process that died between its commit and its signal.
    await inside(
      `insert into outbox (tenant_id, id, kind, name, version, payload, actor, correlation_id, occurred_at, available_at)
       select tenant_id, gen_random_uuid(), kind, name, version, payload, actor, correlation_id, now(), now() from outbox where kind = 'event' limit 1`,
    );
    expect(await waiting()).to.equal(1);
    await asOwner(app.databaseUrl, `update platform.tenant_placements set swept_at = now() - interval '2 minutes'`);
    await allPublished();
  });

  it('comes back to rows that wait for their time', async () => {
    await inside(
      `insert into outbox (tenant_id, id, kind, name, version, payload, actor, correlation_id, occurred_at, available_at)
       select tenant_id, gen_random_uuid(), kind, name, version, payload, actor, correlation_id, now(), now() + interval '3 seconds'
       from outbox where kind = 'event' limit 1`,
    );
    await asOwner(app.databaseUrl, `update platform.tenant_placements set swept_at = now() - interval '2 minutes'`);
    await eventually(async () => {
      const [signal] = await asOwner<{ is_later: boolean }>(
        app.databaseUrl,
        'select due_at > now() and since > now() as is_later from platform.tenant_signals',
      );
      return signal?.is_later === true ? true : undefined;
    });
    expect(await waiting()).to.equal(1);
    await allPublished();
  });

  it('runs what is wanted there under a lease that lies there, and fences what comes after it', async () => {
    const { unitOfWork } = app.app.database;
    const scope = app.scope(tenant.id);
    await unitOfWork.run(scope, async (tx) => leases?.want(tx, 'watcher.watch', 'one'));
    const holder = await eventually(() => Promise.resolve(held[0]));
    expect(holder.tenantId).to.equal(tenant.id);
    expect(await asOwner(app.databaseUrl, 'select key from leases where tenant_id = $1', [tenant.id])).to.deep.equal([]);
    await unitOfWork.run(holder, (tx) => tx.sql('select 1 as one'));

    await inside(`update leases set epoch = epoch + 1, owner = 'another' where key = 'one'`);
    const late = await unitOfWork.run(holder, (tx) => tx.sql('select 1 as one')).catch((error: unknown) => error);
    expect(late).to.be.instanceOf(LeaseLostError);
    await eventually(() => Promise.resolve(holder.signal.aborted ? true : undefined));

    await unitOfWork.run(scope, async (tx) => leases?.release(tx, 'watcher.watch', 'one'));
  });
});
