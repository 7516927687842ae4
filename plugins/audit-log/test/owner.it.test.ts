import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, TenantDirectory, type App } from '@leadengine/core';
import { AuditTrail } from '@leadengine/plugin-kit';
import { createTestApp, eventually, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';
import { AuditVerifier } from '../src/contract.js';
import { auditLogPlugin } from '../src/index.js';

/** As the guide of operation has it: the owner of the tables is no superuser, so row level security binds its functions as well. */
describe('an audit log whose tables belong to no superuser', function () {
  this.timeout(120_000);
  let server: TestApp;
  let app: App;
  const suffix = String(process.pid);
  const owner = `audit_owner_${suffix}`;
  const database = `audit_owned_${suffix}`;

  const asSuperuser = async (text: string, url = server.databaseUrl): Promise<readonly Record<string, unknown>[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  };
  const urlOf = (login?: string): string => {
    const url = new URL(server.databaseUrl);
    url.pathname = `/${database}`;
    if (login !== undefined) {
      url.username = login;
      url.password = 'test';
    }
    return url.toString();
  };

  before(async () => {
    server = await createTestApp({ backend: 'postgres', roles: ['api'] });
    await asSuperuser(`create role ${owner} login password 'test' nosuperuser`);
    await asSuperuser(`grant leadengine_app, leadengine_relay, leadengine_platform, leadengine_queue to ${owner}`);
    await asSuperuser(`create database ${database} owner ${owner}`);
    app = await createApp({
      plugins: [auditLogPlugin],
      environment: 'test',
      env: {
        DATABASE_URL: urlOf(owner),
        PORT: '0',
        LEADENGINE_JWT_SECRET: 'a secret of the tests, long enough for the engine',
        LEADENGINE_PASSWORD_COST: '4',
        LEADENGINE_LOG_LEVEL: 'error',
        LEADENGINE_AUDIT_CHECKPOINT_SECONDS: '0.1',
        LEADENGINE_AUDIT_DIRECTORY: mkdtempSync(join(tmpdir(), 'leadengine-audit-')),
      },
    });
    await app.migrate();
    await app.start();
  });
  after(async () => {
    await app.stop();
    await asSuperuser(`drop database ${database} with (force)`);
    await asSuperuser(`drop role ${owner}`);
    await server.stop();
  });

  it('seals, makes and drops partitions, and removes what is over', async () => {
    const tenant = await app
      .service(TenantDirectory)
      .create({ slug: 'doca', name: 'Doca', adminEmail: 'admin@doca.example', adminPassword: 'Maré cheia 47 horas' });
    const scope = app.scopes.system(tenant.id, 'test');
    const { unitOfWork } = app.database;
    await unitOfWork.run(scope, (tx) => {
      app.service(AuditTrail).record(tx, { action: 'sample.made', targets: [] });
      return Promise.resolve();
    });
    await eventually(async () => ((await app.service(AuditVerifier).verify(scope)).checkpoints > 0 ? true : undefined));
    const [last] = await asSuperuser(`select max(relname) as name from pg_class where relname ~ '^audit_events_\\d{4}_\\d{2}$'`, urlOf());
    await asSuperuser(
      `drop table ${String(last?.['name'])};
       create table audit_events_2020_01 partition of audit_events for values from ('2020-01-01') to ('2020-02-01');
       create table audit_events_2020_02 partition of audit_events for values from ('2020-02-01') to ('2020-03-01');
       alter table audit_events_2020_01 owner to ${owner}; alter table audit_events_2020_02 owner to ${owner};
       insert into audit_events select (jsonb_populate_record(e, '{"received_at": "2020-02-03T00:00:00Z"}')).* from audit_events e limit 1`,
      urlOf(),
    );
    const [made] = await unitOfWork.run(scope, (tx) => tx.sql<{ count: number }>('select audit_make_partitions(12) as count'));
    expect(made?.count).to.equal(1);
    const [dropped] = await unitOfWork.run(scope, (tx) => tx.sql<{ count: number }>('select audit_drop_partitions() as count'));
    expect(dropped?.count).to.equal(1);
    const [pruned] = await unitOfWork.run(scope, (tx) => tx.sql<{ count: number }>('select audit_prune(now(), 10) as count'));
    expect(pruned?.count).to.equal(1);
  });
});
