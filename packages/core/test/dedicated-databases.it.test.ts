import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { ForeignObjectError } from '../src/database/dedicated/observation.js';
import { tenantNames, type DatabaseTenant } from '../src/database/dedicated/tenant-names.js';
import { createInstallation, newTenant, tryAs, type Installation } from './dedicated-fixture.js';
import { asOwner, createScratchDatabase, rejection } from './kernel-fixture.js';

const inDatabase = (url: string, { slug }: DatabaseTenant): string => {
  const address = new URL(url);
  address.pathname = `/tenant_${slug}`;
  return address.toString();
};

/** The server's own login, and a plain one that may make databases and roles and nothing else. */
for (const kind of ['superuser', 'plain'] as const) {
  describe(`databases of single tenants, made by a ${kind === 'plain' ? 'login without special rights' : 'superuser'}`, function () {
    this.timeout(120_000);
    const login = kind === 'plain' ? `provisioner_${randomUUID().slice(0, 8)}` : undefined;
    let installation: Installation;

    before(async () => {
      if (login !== undefined) {
        const scratch = await createScratchDatabase();
        await asOwner(
          scratch.url,
          `create role ${login} login password 'test' createdb createrole;
           grant leadengine_app, leadengine_relay, leadengine_platform, leadengine_queue, pg_signal_backend to ${login} with admin option`,
        );
        await scratch.drop();
      }
      installation = await createInstallation(login);
    });
    after(async () => {
      await installation.drop();
      if (login === undefined) return;
      const scratch = await createScratchDatabase();
      await asOwner(scratch.url, `drop owned by ${login}; drop role ${login}`);
      await scratch.drop();
    });

    it('come and go with their roles, each step twice', async () => {
      const { dedicated, password } = installation;
      const tenant = newTenant();
      const observe = async () => [await dedicated.observeRoles(tenant), await dedicated.observeDatabase(tenant)];
      expect(await observe()).to.deep.equal(['absent', 'absent']);

      await dedicated.createRoles(tenant);
      await dedicated.createRoles(tenant);
      await dedicated.setPassword(tenant, 'a', password(tenant.id, 'a'));
      await dedicated.setPassword(tenant, 'a', password(tenant.id, 'a'));
      const [first, second] = [await dedicated.createDatabase(tenant), await dedicated.createDatabase(tenant)];
      expect(first.tookMs).to.be.a('number');
      expect(second).to.deep.equal({ ...first, tookMs: undefined });
      expect((await dedicated.migrateDatabase(tenant)).applied).to.deep.equal([]);
      await dedicated.migrateDatabase(tenant);
      expect(await observe()).to.deep.equal(['present', 'present']);
      const { missing, unexpected, findings } = await dedicated.checkDrift(tenant);
      expect({ missing, unexpected, findings }).to.deep.equal({ missing: [], unexpected: [], findings: [] });

      await dedicated.dropDatabase(tenant);
      await dedicated.dropDatabase(tenant);
      await dedicated.dropRoles(tenant);
      await dedicated.dropRoles(tenant);
      expect(await observe()).to.deep.equal(['absent', 'absent']);
      expect(await installation.left(tenant)).to.deep.equal({ databases: 0, roles: 0 });
    });

    it("let nobody in but the tenant's own logins", async () => {
      const { dedicated, password, url } = installation;
      const [one, other] = [await installation.addTenant(), await installation.addTenant()];
      const [secret, own] = [password(one.id, 'a'), tenantNames(one).logins.a];
      const check = await dedicated.checkLogin(one, 'a', secret);
      expect(check).to.include({ database: tenantNames(one).database, user: own });
      expect(check.neighbors).to.deep.equal([]);

      expect(await tryAs(inDatabase(url, other), own, secret, 'select 1'), 'the neighbor').to.equal('42501');
      expect(await tryAs(inDatabase(url, one), own, password(one.id, 'b'), 'select 1'), 'a wrong password').to.equal('28P01');
      expect(await tryAs(url, own, secret, 'set role leadengine_app'), 'the shared role').to.equal('42501');
      expect(await tryAs(url, own, secret, 'select * from notes'), 'the shared tables').to.equal('42501');
    });

    it('give the logins the rights of the engine, and no more', async () => {
      const { password, url } = installation;
      const tenant = await installation.addTenant();
      const { database, logins, owner } = tenantNames(tenant);
      const attempt = (statement: string) => tryAs(inDatabase(url, tenant), logins.b, password(tenant.id, 'b'), statement);
      const insert = `insert into notes (tenant_id, id, text) values ('${tenant.id}', '${randomUUID()}', 'x')`;

      expect(await attempt(`begin; set local app.tenant_id = '${tenant.id}'; ${insert}; commit`)).to.equal('done');
      for (const refused of [
        insert,
        'truncate notes',
        'create table mine (id int)',
        'drop schema public cascade',
        'alter table notes disable row level security',
        'select * from outbox where false; delete from outbox',
        `set role ${owner}`,
        `drop database "${database}"`,
      ]) {
        expect(await attempt(refused), refused).to.equal('42501');
      }
    });

    it('leave alone what others made under the name', async () => {
      const { dedicated, url } = installation;
      const tenant = newTenant();
      const { database, owner } = tenantNames(tenant);
      await asOwner(url, `create database "${database}"`);
      try {
        await dedicated.createRoles(tenant);
        expect(await dedicated.observeDatabase(tenant)).to.equal('foreign');
        expect(await rejection(dedicated.createDatabase(tenant))).to.be.instanceOf(ForeignObjectError);
        await dedicated.dropDatabase(tenant);
        expect(await installation.left(tenant)).to.deep.equal({ databases: 1, roles: 3 });
        await dedicated.dropRoles(tenant);
        await asOwner(url, `create role ${owner}`);
        expect(await dedicated.observeRoles(tenant)).to.equal('foreign');
        expect(await rejection(dedicated.createRoles(tenant))).to.be.instanceOf(ForeignObjectError);
        await dedicated.dropRoles(tenant);
        expect(await installation.left(tenant)).to.deep.equal({ databases: 1, roles: 1 });
      } finally {
        await asOwner(url, `drop database "${database}"`);
        await asOwner(url, `drop role ${owner}`);
      }
    });
  });
}
