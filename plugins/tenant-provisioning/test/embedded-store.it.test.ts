import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@leadengine/core';
import { DedicatedDatabases } from '@leadengine/core/contract';
import { SecretStore, SecretValue, type Scope } from '@leadengine/plugin-kit';
import { createTestApp, describeSecretStore, findTenantLeaks, rejection, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';
import { tenantProvisioningPlugin } from '../src/index.js';
import { createEmbeddedStore } from '../src/secrets/embedded-store.js';
import { createSecretTrail } from '../src/secrets/secret-trail.js';
import { readKeyFile } from '../src/secrets/key-encryption-keys.js';
import { createTenantKeys } from '../src/secrets/tenant-keys.js';

const directory = mkdtempSync(join(tmpdir(), 'leadengine-keys-'));
const keyFile = join(directory, 'keys.json');

const start = (): Promise<TestApp> =>
  createTestApp({
    backend: 'postgres',
    roles: ['api'],
    platformPlugins: ['provisioning'],
    plugins: [tenantProvisioningPlugin],
    env: { LEADENGINE_KEY_FILE: keyFile },
  });

describe('the embedded secret store', function () {
  this.timeout(180_000);
  let app: TestApp;
  let store: SecretStore;
  let scope: Scope;

  before(async () => {
    app = await start();
    store = app.app.service(SecretStore);
  });
  beforeEach(async () => {
    scope = app.scope((await app.addTenant()).tenant.id);
    await store.put(scope, 'API_KEY', new SecretValue('the value itself'), {
      requestedBy: { id: 'u1', name: 'Ana', email: 'ana@platform.example' },
      requestId: 'r1',
      purpose: 'test',
      idempotencyKey: 'k1',
    });
    await store.promote(scope, 'API_KEY', 1);
  });
  after(() => app.stop());

  const query = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> => {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    try {
      return (await client.query<Row>(text, [...values])).rows;
    } finally {
      await client.end();
    }
  };
  const current = async (): Promise<string> => (await store.get(scope, 'API_KEY', { version: 1 })).value.reveal();
  const codeOf = async (): Promise<unknown> => ((await rejection(store.get(scope, 'API_KEY', { version: 1 }))) as { code?: unknown }).code;
  /** Past what is kept in memory. */
  const fresh = () => {
    const keys = createTenantKeys(present(readKeyFile(keyFile)), 'default');
    return {
      keys,
      store: createEmbeddedStore({
        unitOfWork: app.app.database.unitOfWork,
        keys,
        trail: createSecretTrail({
          ...app.app.database,
          dedicated: app.app.service(DedicatedDatabases),
          trail: undefined,
          log: app.app.log,
        }),
        notices: { announceIn: () => undefined },
        environment: 'default',
      }),
    };
  };
  const present = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('missing');
    return value;
  };

  it('has neither value nor key in the database in plain', async () => {
    const { keys } = JSON.parse(readFileSync(keyFile, 'utf8')) as { keys: Record<string, string> };
    const rows = await query<{ row: string }>(
      'select s::text as row from secrets s union all select k::text from secret_keys k union all select c::text from secret_changes c',
    );
    const text = rows.map(({ row }) => row).join('\n');
    expect(text).to.include('API_KEY');
    for (const plain of ['the value itself', Buffer.from('the value itself').toString('base64url'), ...Object.values(keys)])
      expect(text).not.to.include(plain);
  });

  it('opens no value that was changed, moved to another name or version, or taken from another tenant', async () => {
    const stranger = app.scope((await app.addTenant()).tenant.id);
    await store.put(stranger, 'API_KEY', new SecretValue('of the stranger'), {
      requestedBy: { id: 'u1', name: 'Ana', email: 'ana@platform.example' },
      requestId: 'r1',
      purpose: 'test',
      idempotencyKey: 'k1',
    });
    const [own] = await query<{ sealed: string }>('select sealed from secrets where tenant_id = $1', [scope.tenantId]);
    const [theirs] = await query<{ sealed: string }>('select sealed from secrets where tenant_id = $1', [stranger.tenantId]);
    const changed = own?.sealed.replace(/"ciphertext":"(.)/, (_, first: string) => `"ciphertext":"${first === 'A' ? 'B' : 'A'}`);
    for (const sealed of [changed, theirs?.sealed]) {
      await query('update secrets set sealed = $2 where tenant_id = $1', [scope.tenantId, sealed]);
      expect(await codeOf()).to.equal('damaged');
    }
    await query('update secrets set sealed = $2 where tenant_id = $1', [scope.tenantId, own?.sealed]);
    expect(await current()).to.equal('the value itself');
    const moved = fresh().store;
    for (const [column, value] of [
      ['name', 'OTHER'],
      ['version', 7],
    ] as const) {
      await query(`update secrets set ${column} = $2 where tenant_id = $1`, [scope.tenantId, value]);
      const found = await rejection(moved.get(scope, column === 'name' ? 'OTHER' : 'API_KEY', { version: column === 'name' ? 1 : 7 }));
      expect(found).to.include({ code: 'damaged' });
      await query(`update secrets set name = 'API_KEY', version = 1 where tenant_id = $1`, [scope.tenantId]);
    }
  });

  it('shows nothing of a tenant to another one, by SQL or by any route', async () => {
    const tables = ['secrets', 'secret_keys', 'secret_changes'];
    const owner = await app.addTenant();
    await store.put(app.scope(owner.tenant.id), 'SEGREDO_DA_TENANT_A', new SecretValue('segredo'), {
      requestedBy: { id: 'u1', name: 'Ana', email: 'ana@platform.example' },
      requestId: 'r1',
      purpose: 'test',
      idempotencyKey: 'k1',
    });
    const stranger = await app.addTenant();
    const report = await findTenantLeaks({ app, owner, stranger, secret: 'SEGREDO_DA_TENANT_A', watchedTables: tables });
    expect(report.leaks).to.deep.equal([]);
    expect(report.tables).to.include.members(tables);
  });

  it('gives a tenant a new key and drops the old one, and wraps keys anew once the file names another', async () => {
    const { store: bare } = fresh();
    expect(await bare.renewKey(scope)).to.equal(1);
    expect(await bare.renewKey(scope)).to.equal(1);
    expect(await query('select version from secret_keys where tenant_id = $1', [scope.tenantId])).to.deep.equal([{ version: 3 }]);
    expect((await bare.get(scope, 'API_KEY')).value.reveal()).to.equal('the value itself');

    const file = JSON.parse(readFileSync(keyFile, 'utf8')) as { current: string; keys: Record<string, string> };
    const next = { current: 'next', keys: { ...file.keys, next: Buffer.alloc(32, 'n').toString('base64') } };
    writeFileSync(keyFile, JSON.stringify(next));
    const { keys, store: after } = fresh();
    expect(await keys.rewrap(app.app.database.unitOfWork, scope)).to.equal(1);
    expect(await keys.rewrap(app.app.database.unitOfWork, scope)).to.equal(0);
    expect(await query('select key_id from secret_keys where tenant_id = $1', [scope.tenantId])).to.deep.equal([{ key_id: 'next' }]);
    expect((await after.get(scope, 'API_KEY')).value.reveal()).to.equal('the value itself');
    writeFileSync(keyFile, JSON.stringify({ ...file, keys: next.keys }));
  });

  it('does not start with a wrong key, without its key or with a file that others may read, and says why', async () => {
    const right = readFileSync(keyFile, 'utf8');
    const { current: id, keys } = JSON.parse(right) as { current: string; keys: Record<string, string> };
    const refusal = async (content: string | undefined, mode = 0o600): Promise<string> => {
      const path = join(mkdtempSync(join(directory, 'other-')), 'keys.json');
      if (content !== undefined) writeFileSync(path, content, { mode });
      const other = await createApp({
        plugins: [tenantProvisioningPlugin],
        platformPlugins: ['provisioning'],
        roles: ['api'],
        environment: 'test',
        env: { ...app.env, LEADENGINE_KEY_FILE: path, PORT: '0' },
      });
      try {
        const error = await rejection(other.start());
        return [error, error.cause].map(String).join(' ');
      } finally {
        await other.stop();
      }
    };
    const other = Buffer.alloc(32, 'x').toString('base64');
    expect(await refusal(JSON.stringify({ current: id, keys: { ...keys, [id]: other } }))).to.include(
      `The key ${id} in the key file is not the one`,
    );
    expect(await refusal(JSON.stringify({ current: 'x', keys: { x: other } }))).to.include(`under the key ${id}`);
    expect(await refusal(undefined)).to.include('is missing, and secrets are encrypted');
    expect(await refusal(right, 0o644)).to.include('can be read by others');
    expect(await refusal('{"current": "x"}')).to.include('it is something else');
  });
});

describeSecretStore('embedded', async () => {
  const app = await start();
  after(() => app.stop());
  return { store: app.app.service(SecretStore), newTenant: async () => app.scope((await app.addTenant()).tenant.id) };
});
