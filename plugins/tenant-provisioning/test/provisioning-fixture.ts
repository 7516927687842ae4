import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlatformKeys } from '@leadengine/core';
import {
  AuditTrail,
  definePlugin,
  SecretFailure,
  type AuditEntry,
  type Plugin,
  type SecretFailureCode,
  type SecretStore,
} from '@leadengine/plugin-kit';
import { createTestApp, eventually, type TestApp, type TestAppOptions } from '@leadengine/testing';
import { Client } from 'pg';
import { createTenantProvisioningPlugin, type TenantProvisioningOptions } from '../src/index.js';

export interface Run {
  readonly id: string;
  readonly tenantId: string;
  readonly slug: string;
  readonly state: string;
  readonly planHash: string;
  readonly failure: { readonly step: string; readonly code: string } | null;
  readonly steps: readonly { readonly name: string; readonly status: string; readonly attempts: number }[];
}

/** A call of the secret store that fails, before it did its work or when only the answer is lost. */
export interface StoreFault {
  readonly code: SecretFailureCode;
  readonly isDone: boolean;
}

export interface ProvisioningApp {
  readonly app: TestApp;
  /** What was recorded, with keys once each. */
  readonly recorded: readonly AuditEntry[];
  /** Values that went into the secret store. */
  readonly secrets: readonly string[];
  /** Called at each point where a process may die. */
  boundary: (point: string) => Promise<void>;
  /** Asked at each call of the secret store. */
  storeFault: (call: string) => StoreFault | undefined;
  key(permissions?: readonly string[]): Promise<string>;
  call<T = Run>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<{ status: number; body: T }>;
  /** Resolves when it is in one of these states. */
  until(id: string, states: readonly string[]): Promise<Run>;
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export const input = (slug: string, more: object = {}) => ({
  slug,
  name: `Corretora ${slug}`,
  owner: { name: 'Ana Dona', email: `ana@${slug}.example`, squad: 'vendas' },
  createdBy: { name: 'Beto Plataforma', email: 'beto@platform.example' },
  justification: 'New customer',
  ...more,
});

/** Keeps entries in memory, once per key, as the audit log does. */
const recorder = (recorded: AuditEntry[]): Plugin =>
  definePlugin({
    name: 'audit',
    contract: 1,
    provides: { trail: AuditTrail },
    setup: () => ({
      services: {
        trail: {
          record(tx, entry) {
            tx.afterCommit(() => {
              if (!recorded.some(({ idempotencyKey }) => idempotencyKey !== undefined && idempotencyKey === entry.idempotencyKey))
                recorded.push(entry);
            });
          },
        },
      },
    }),
  });

const throughFaults = (store: SecretStore, faultOf: (call: string) => StoreFault | undefined): SecretStore => {
  const passing = async <T>(call: string, work: () => Promise<T>): Promise<T> => {
    const fault = faultOf(call);
    if (fault?.isDone === false) throw new SecretFailure(fault.code, 'The store fails for the test.');
    const result = await work();
    if (fault !== undefined) throw new SecretFailure(fault.code, 'The answer is lost for the test.');
    return result;
  };
  return {
    ...store,
    put: (...parameters) => passing('put', () => store.put(...parameters)),
    promote: (...parameters) => passing('promote', () => store.promote(...parameters)),
    revoke: (...parameters) => passing('revoke', () => store.revoke(...parameters)),
    list: (scope) => passing('list', () => store.list(scope)),
    destroyTenant: (scope) => passing('destroy', () => store.destroyTenant(scope)),
  };
};

export const startProvisioning = async (
  env: Readonly<Record<string, string>> = {},
  { clock, ...options }: Pick<TenantProvisioningOptions, 'janitorEveryMs'> & Pick<TestAppOptions, 'clock'> = {},
): Promise<ProvisioningApp> => {
  const recorded: AuditEntry[] = [];
  const secrets: string[] = [];
  const directory = mkdtempSync(join(tmpdir(), 'leadengine-provisioning-'));
  const hook: Pick<ProvisioningApp, 'boundary' | 'storeFault'> = { boundary: () => Promise.resolve(), storeFault: () => undefined };
  const plugin = createTenantProvisioningPlugin({
    ...options,
    boundary: (point) => hook.boundary(point),
    throughStore: (store) => {
      const through = throughFaults(store, (call) => hook.storeFault(call));
      return {
        ...through,
        put(scope, name, value, request) {
          secrets.push(value.reveal());
          return through.put(scope, name, value, request);
        },
      };
    },
  });
  const app = await createTestApp({
    plugins: [plugin, recorder(recorded)],
    ...(clock !== undefined && { clock }),
    env: { LEADENGINE_KEY_FILE: join(directory, 'keys.json'), LEADENGINE_LOG_DIRECTORY: directory, ...env },
  });
  const key = async (permissions: readonly string[] = ['*']): Promise<string> =>
    (await app.app.service(PlatformKeys).createPlatformKey({ name: 'test', permissions })).key;
  const token = await key();
  const call: ProvisioningApp['call'] = (method, path, body, headers = {}) =>
    app.request(method, `/v1/platform${path}`, { token, ...(body !== undefined && { body }), headers });
  return Object.assign(hook, {
    app,
    recorded,
    secrets,
    key,
    call,
    until: (id: string, states: readonly string[]) =>
      eventually(async () => {
        const { body } = await call('GET', `/provisionings/${id}`);
        return states.includes(body.state) ? body : undefined;
      }, 40_000),
    async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
      const client = new Client({ connectionString: app.databaseUrl });
      await client.connect();
      try {
        return (await client.query<Row>(text, [...values])).rows;
      } finally {
        await client.end();
      }
    },
  });
};

/** Rows of a tenant by table, as the superuser sees them; what proves what was done is left out. */
export const rowsOf = async ({ query }: ProvisioningApp, tenantId: string): Promise<Readonly<Record<string, number>>> => {
  const tables = await query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname not like 'secret%'`,
  );
  const counts = await query<{ name: string; count: number }>(
    tables.map(({ name }) => `select '${name}' as name, count(*)::int as count from ${name} where tenant_id = $1`).join(' union all '),
    [tenantId],
  );
  return Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ name, count }) => [name, count]));
};
