import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlatformKeys } from '@leadengine/core';
import { DedicatedDatabases } from '@leadengine/core/contract';
import { auditLogPlugin } from '@leadengine/plugin-audit-log';
import { tenantProvisioningPlugin } from '@leadengine/plugin-tenant-provisioning';
import { SecretStore, SecretValue } from '@leadengine/plugin-kit';
import { createTestApp, eventually, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';

interface Run {
  readonly id: string;
  readonly tenantId: string;
  readonly state: string;
}

describe('the audit trail of a tenant with a database of its own', function () {
  this.timeout(180_000);
  const slug = 'apartada-trail';
  let app: TestApp;
  let run: Run;

  const query = async <Row extends object>(database: string | undefined, text: string): Promise<readonly Row[]> => {
    const address = new URL(app.databaseUrl);
    if (database !== undefined) address.pathname = `/${database}`;
    const client = new Client({ connectionString: address.toString() });
    await client.connect();
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  };

  before(async () => {
    const directory = mkdtempSync(join(tmpdir(), 'leadengine-trail-'));
    app = await createTestApp({
      plugins: [auditLogPlugin, tenantProvisioningPlugin],
      env: {
        LEADENGINE_KEY_FILE: join(directory, 'keys.json'),
        LEADENGINE_LOG_DIRECTORY: directory,
        LEADENGINE_AUDIT_DIRECTORY: directory,
        LEADENGINE_AUDIT_CHECKPOINT_SECONDS: '0.1',
      },
    });
    const { key: token } = await app.app.service(PlatformKeys).createPlatformKey({ name: 'test', permissions: ['*'] });
    const person = { name: 'Ana Dona', email: 'ana@apartada.example' };
    const body = {
      slug,
      mode: 'dedicated',
      name: 'Apartada',
      owner: { ...person, squad: 'vendas' },
      createdBy: person,
      justification: 'Novo',
    };
    const asked = await app.request<Run>('POST', '/v1/platform/provisionings', { token, body });
    expect(asked.status, JSON.stringify(asked.body)).to.equal(202);
    run = await eventually(async () => {
      const { body: found } = await app.request<Run>('GET', `/v1/platform/provisionings/${asked.body.id}`, { token });
      return found.state === 'completed' ? found : undefined;
    });
  });
  after(async () => {
    const dedicated = app.app.service(DedicatedDatabases);
    await dedicated.dropDatabase({ id: run.tenantId, slug });
    await dedicated.dropRoles({ id: run.tenantId, slug });
    const templates = await query<{ name: string }>(
      undefined,
      `select datname as name from pg_database, platform.installation i
       where starts_with(datname, 'le_tpl_' || right(replace(i.id::text, '-', ''), 12) || '_')`,
    );
    for (const { name } of templates) {
      await query(undefined, `alter database ${name} with is_template false`);
      await query(undefined, `drop database ${name}`);
    }
    await app.stop();
  });

  it('is sealed where it lies, from the first event on', async () => {
    const seals = () =>
      query<{ sealed: number; unsealed: number }>(
        `tenant_${slug}`,
        `select (select count(*)::int from audit_seals) as sealed, (select count(*)::int from audit_unsealed) as unsealed`,
      );
    const [row] = await eventually(async () => {
      const rows = await seals();
      return rows[0] !== undefined && rows[0].sealed > 0 && rows[0].unsealed === 0 ? rows : undefined;
    });
    expect(row?.sealed).to.be.greaterThan(10);
  });

  it('tells each change of the secrets, which lie with those of all others', async () => {
    const changes = () =>
      query<{ id: string; name: string; version: number; change: string; isRecorded: boolean }>(
        undefined,
        `select id, name, version, change, recorded_at is not null as "isRecorded" from secret_changes where tenant_id = '${run.tenantId}' order by id`,
      );
    const told = () =>
      query<{ text: string }>(
        `tenant_${slug}`,
        `select concat_ws(' ', body::json#>>'{targets,0,id}', body::json#>>'{metadata,version}', action) as text
         from audit_recorded where action like 'secret.%' order by 1`,
      );
    const isTold = () =>
      eventually(async () => {
        const all = await changes();
        if (all.length === 0 || all.some(({ isRecorded }) => !isRecorded)) return undefined;
        const wanted = all.map(({ name, version, change }) => `${name} ${String(version)} secret.${change}`).sort();
        expect((await told()).map(({ text }) => text).sort()).to.deep.equal(wanted);
        return all;
      });
    const before = await isTold();
    expect(before.length, 'what was before its database as well').to.be.greaterThan(3);
    expect(await query(undefined, `select from audit_recorded where tenant_id = '${run.tenantId}'`)).to.deep.equal([]);

    const store = app.app.service(SecretStore);
    const scope = app.app.scopes.system(run.tenantId, 'a test');
    const put = (name: string) =>
      store.put(scope, name, new SecretValue('a value'), {
        requestedBy: { id: 'u1', name: 'Ana', email: 'ana@platform.example' },
        requestId: 'r1',
        purpose: 'test',
        idempotencyKey: name,
      });
    await put('NOVO_SEGREDO');
    expect((await isTold()).length).to.equal(before.length + 1);

    // Killed between the change and its record, and between the record and the note of it: the next change makes up for it.
    await query(
      undefined,
      `insert into secret_changes (tenant_id, id, name, version, change, actor, at)
       values ('${run.tenantId}', gen_random_uuid(), 'NOVO_SEGREDO', 1, 'promoted', 'user:somebody', now())`,
    );
    await query(undefined, `update secret_changes set recorded_at = null where tenant_id = '${run.tenantId}'`);
    await put('OUTRO_SEGREDO');
    expect((await isTold()).length).to.equal(before.length + 3);
    const [late] = await query<{ by: string }>(
      `tenant_${slug}`,
      `select body::json#>>'{metadata,changedBy}' as by from audit_recorded
       where action = 'secret.promoted' and body::json#>>'{targets,0,id}' = 'NOVO_SEGREDO'`,
    );
    expect(late?.by).to.equal('user:somebody');
    await eventually(async () => ((await query(`tenant_${slug}`, 'select from audit_unsealed')).length === 0 ? true : undefined));
  });

  it('has nobody looking for it elsewhere', async () => {
    const leases = () =>
      query<{ epoch: string; isHeld: boolean }>(
        undefined,
        `select epoch, expires_at > now() as "isHeld" from leases where tenant_id = '${run.tenantId}' and runner = 'audit.sealer'`,
      );
    // What was taken before its database was there ends by itself, and nobody takes it again.
    const [lease] = await eventually(async () => {
      const rows = await leases();
      return rows.every(({ isHeld }) => !isHeld) ? [rows] : undefined;
    });
    await app.addUser(app.admin, 'agent');
    await eventually(async () => ((await query(undefined, `select 1 from leases where expires_at > now()`)).length > 0 ? true : undefined));
    expect((await leases()).map(({ epoch }) => epoch)).to.deep.equal(lease?.map(({ epoch }) => epoch));
  });
});
