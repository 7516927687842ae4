import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlatformKeys } from '@leadengine/core';
import { DedicatedDatabases } from '@leadengine/core/contract';
import { auditLogPlugin } from '@leadengine/plugin-audit-log';
import { tenantProvisioningPlugin } from '@leadengine/plugin-tenant-provisioning';
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
