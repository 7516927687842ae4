import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlatformKeys } from '@leadengine/core';
import { SecretRotations, SecretStore, SecretValue, type Plugin, type RotationKind, type Scope } from '@leadengine/plugin-kit';
import { createTestApp, type TestApp, type TestAppOptions, type TestResponse } from '@leadengine/testing';
import { Client } from 'pg';
import { tenantProvisioningPlugin } from '../src/index.js';
import { createRotationEngine } from '../src/rotation/rotation-engine.js';
import type { RotationKinds } from '../src/rotation/rotation-kinds.js';
import type { RotationStep } from '../src/rotation/rotation.schema.js';

export const requestedBy = { id: 'u1', name: 'Ana', email: 'ana@platform.example' };

export interface RotationApp extends TestApp {
  /** A call with a platform key that may rotate. */
  platform<T = Record<string, unknown>>(method: string, path: string, body?: unknown, key?: string): Promise<TestResponse<T>>;
  /** What was done of a rotation, as `step outcome`. */
  stepsOf(tenantId: string, id: string): Promise<readonly string[]>;
  /** As the owner of the database, above row level security. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Puts a secret of this name to use. */
  issue(scope: Scope, name: string, text: string): Promise<void>;
}

export const startRotationApp = async (options: TestAppOptions = {}, plugin: Plugin = tenantProvisioningPlugin): Promise<RotationApp> => {
  const app = await createTestApp({
    backend: 'postgres',
    platformPlugins: ['provisioning'],
    ...options,
    plugins: [plugin, ...(options.plugins ?? [])],
    env: { LEADENGINE_KEY_FILE: join(mkdtempSync(join(tmpdir(), 'leadengine-keys-')), 'keys.json'), ...options.env },
  });
  const { key: token } = await app.app
    .service(PlatformKeys)
    .createPlatformKey({ name: 'rotations', permissions: ['provisioning:read-rotations', 'provisioning:rotate'] });
  const platform: RotationApp['platform'] = (method, path, body, key) =>
    app.request(method, `/v1/platform${path}`, { token, body, ...(key !== undefined && { headers: { 'idempotency-key': key } }) });
  return {
    ...app,
    platform,
    async stepsOf(tenantId, id) {
      const { body } = await platform<{ steps: RotationStep[] }>('GET', `/rotations/${id}?tenantId=${tenantId}`);
      return body.steps.map(({ step, outcome }) => `${step} ${outcome}`);
    },
    async query<Row extends object>(text: string, values: readonly unknown[] = []) {
      const client = new Client({ connectionString: app.databaseUrl });
      await client.connect();
      try {
        return (await client.query<Row>(text, [...values])).rows;
      } finally {
        await client.end();
      }
    },
    async issue(scope, name, text) {
      const store = app.app.service(SecretStore);
      const request = { requestedBy, requestId: 'r1', purpose: 'test', idempotencyKey: `first ${name}` };
      const { version } = await store.put(scope, name, new SecretValue(text), request);
      await store.promote(scope, name, version);
    },
  };
};

/** An engine in this process, without queue; its kinds are those of the app, or changed. */
export const engineOf = (app: TestApp, change: (kind: RotationKind) => RotationKind = (kind) => kind) => {
  const known = app.app.service(SecretRotations) as RotationKinds;
  const kinds: RotationKinds = {
    ...known,
    get: (name) => change(known.get(name)),
    find: (name) => change(known.get(name)),
  };
  return { kinds, engine: createRotationEngine({ unitOfWork: app.app.database.unitOfWork, kinds, trail: undefined }) };
};
