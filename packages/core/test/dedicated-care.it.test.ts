import { expect } from 'chai';
import { tenantNames } from '../src/database/dedicated/tenant-names.js';
import { createInstallation, newTenant, type Installation } from './dedicated-fixture.js';
import { asOwner } from './kernel-fixture.js';

describe('the care for databases of single tenants', function () {
  this.timeout(120_000);
  let installation: Installation;

  const inside = (database: string): string => {
    const address = new URL(installation.url);
    address.pathname = `/${database}`;
    return address.toString();
  };

  before(async () => {
    installation = await createInstallation();
  });
  after(() => installation.drop());

  it('finds what was changed in one of them', async () => {
    const tenant = await installation.addTenant();
    const { database, logins } = tenantNames(tenant);
    const clean = await installation.dedicated.checkDrift(tenant);
    expect([clean.missing, clean.unexpected, clean.findings]).to.deep.equal([[], [], []]);

    await asOwner(
      inside(database),
      `alter table notes disable row level security; grant delete on event_log to ${logins.b}; create index extra on notes (text)`,
    );
    const drift = await installation.dedicated.checkDrift(tenant);
    expect(drift.fingerprint).not.to.equal(clean.fingerprint);
    expect(drift.missing).to.deep.equal(['table public.notes r secured forced ']);
    expect(drift.unexpected).to.deep.equal([
      `grant DELETE on public.event_log to ${logins.b}`,
      'index CREATE INDEX extra ON public.notes USING btree (text)',
      'table public.notes r forced ',
    ]);
    expect(drift.findings.map(({ lint, object }) => [lint, object])).to.deep.equal([['row-security-off', 'notes']]);
  });

  it('has each table logged, since a crash of the server leaves others of a copy unusable', async () => {
    const tenant = await installation.addTenant();
    const { database } = tenantNames(tenant);
    const unlogged = `select relname from pg_class where relpersistence = 'u'`;
    expect(await asOwner(inside(database), unlogged)).to.deep.equal([]);
    // As in a database that an older release made.
    await asOwner(inside(database), 'alter table platform.rate_limits set unlogged');
    await installation.dedicated.migrateDatabase(tenant);
    expect(await asOwner(inside(database), unlogged)).to.deep.equal([]);
    expect((await installation.dedicated.checkDrift(tenant)).missing).to.deep.equal([]);
  });

  it('lets nobody into a database that is not closed to others yet', async () => {
    const [tenant, neighbor] = [newTenant(), await installation.addTenant()];
    const { database } = tenantNames(tenant);
    await installation.dedicated.createRoles(tenant);
    const { template } = await installation.dedicated.createDatabase(tenant);
    try {
      // As a worker leaves it that dies right after the copy.
      await installation.dedicated.dropDatabase(tenant);
      await asOwner(
        installation.url,
        `create database ${database} with owner ${tenantNames(tenant).owner} template ${template} strategy wal_log allow_connections false`,
      );
      expect(await installation.dedicated.checkLogin(neighbor, 'a', installation.password(neighbor.id, 'a'))).to.deep.include({
        neighbors: [],
      });
      await installation.dedicated.createDatabase(tenant);
      const [made] = await asOwner<{ open: boolean; acl: string }>(
        installation.url,
        'select datallowconn as open, datacl::text as acl from pg_database where datname = $1',
        [database],
      );
      expect(made?.open).to.equal(true);
      expect(made?.acl).not.to.match(/[{,]=/);
    } finally {
      await installation.dedicated.dropDatabase(tenant);
      await installation.dedicated.dropRoles(tenant);
    }
  });

  it('makes anew what a cut-off DROP DATABASE left unusable', async () => {
    const tenant = await installation.addTenant();
    const { database } = tenantNames(tenant);
    await asOwner(installation.url, 'update pg_database set datconnlimit = -2 where datname = $1', [database]);
    expect(await installation.dedicated.observeDatabase(tenant)).to.equal('absent');
    const made = await installation.dedicated.createDatabase(tenant);
    expect(made.tookMs).to.be.a('number');
    expect(await installation.dedicated.observeDatabase(tenant)).to.equal('present');
  });

  it('removes what no tenant owns, and nothing of others', async () => {
    const { dedicated } = installation;
    const kept = await installation.addTenant();
    const [orphan, making] = [newTenant(), newTenant()];
    for (const tenant of [orphan, making]) {
      await dedicated.createRoles(tenant);
      await dedicated.createDatabase(tenant);
    }
    const neighbor = await createInstallation();
    try {
      const theirs = await neighbor.addTenant();
      const isMade = (): Promise<ReadonlySet<string>> => Promise.resolve(new Set([making.id]));
      const { database, owner } = tenantNames(orphan);
      const found = (await dedicated.findOrphans(isMade)).filter(({ kind }) => kind !== 'directory');
      expect(found).to.deep.equal([
        { kind: 'database', name: database, tenantId: orphan.id },
        ...[owner, `${owner}_a`, `${owner}_b`].map((name) => ({ kind: 'role', name, tenantId: orphan.id })),
      ]);
      expect(await dedicated.removeOrphans(found)).to.deep.equal(found);
      expect(await dedicated.removeOrphans(found)).to.deep.equal([]);
      expect(await installation.left(orphan)).to.deep.equal({ databases: 0, roles: 0 });
      for (const tenant of [kept, making, theirs]) expect(await installation.left(tenant)).to.deep.equal({ databases: 1, roles: 3 });
    } finally {
      await neighbor.drop();
      await dedicated.dropDatabase(making);
      await dedicated.dropRoles(making);
    }
  });

  it('removes drafts of templates, and those of older schemas', async () => {
    const { dedicated, url } = installation;
    const { template } = await dedicated.createDatabase(await installation.addTenant());
    const [draft, older] = [`${template}_dead`, `${template.slice(0, -16)}0123456789abcdef`];
    await asOwner(url, `create database ${draft}`);
    // As a DROP DATABASE leaves it that was cut off.
    await asOwner(url, 'update pg_database set datconnlimit = -2 where datname = $1', [draft]);
    await asOwner(url, `create database ${older} with is_template true allow_connections false`);
    const found = await dedicated.findOrphans(() => Promise.resolve(new Set()));
    const swept = await dedicated.removeOrphans(found);
    expect(swept.map(({ kind, name }) => [kind, name])).to.have.deep.members([
      ['template', draft],
      ['template', older],
    ]);
  });

  it('makes its template anew when somebody removed it', async () => {
    const { dedicated, url } = installation;
    const { template } = await dedicated.createDatabase(await installation.addTenant());
    await asOwner(url, `alter database ${template} with is_template false`);
    await asOwner(url, `drop database ${template}`);
    const tenant = await installation.addTenant();
    expect(await dedicated.observeDatabase(tenant)).to.equal('present');
  });
});
