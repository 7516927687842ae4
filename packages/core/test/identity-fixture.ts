import { randomInt, randomUUID } from 'node:crypto';
import { createApp } from '../src/create-app.js';
import { PlatformKeys, type Role, type Session } from '../src/domain/identity/contract.js';
import { TenantDirectory, type Tenant } from '../src/domain/tenants/contract.js';
import type { App } from '../src/kernel/app.js';
import { createCopy, type ScratchDatabase } from './kernel-fixture.js';

export const jwtSecret = 'a secret for tests, long enough to sign';
export const password = 'Maré cheia 47 horas';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
}

export interface Call {
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole engine on a database of its own, with a clock that can be moved. */
export interface IdentityApp {
  readonly app: App;
  readonly url: string;
  advance(ms: number): void;
  call(method: string, path: string, call?: Call): Promise<Answer>;
  /** A tenant with the admin `admin@<slug>.example`. */
  tenant(slug?: string): Promise<Tenant>;
  logIn(tenant: Tenant, email: string, typed?: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** @throws Error when the login fails. */
  session(tenant: Tenant, email?: string, typed?: string): Promise<Session>;
  /** Adds a user over HTTP and logs in. */
  member(tenant: Tenant, by: Session, role: Role): Promise<Session>;
  platformKey(permissions: readonly string[], expiresAt?: Date): Promise<{ readonly id: string; readonly key: string }>;
  /** Stops the engine; with `keepDatabase` another may be started beside it. */
  stop(options?: { readonly keepDatabase: boolean }): Promise<void>;
}

export const adminOf = (tenant: Tenant): string => `admin@${tenant.slug}.example`;

/** An address that nobody else has called from, so that limits per address stay out of the way. */
export const freshIp = (): string => `10.${String(randomInt(256))}.${String(randomInt(256))}.${String(randomInt(1, 255))}`;

const envOf = (url: string, env: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  DATABASE_URL: url,
  PORT: '0',
  LEADENGINE_JWT_SECRET: jwtSecret,
  LEADENGINE_PASSWORD_COST: '4',
  LEADENGINE_LOG_LEVEL: 'error',
  LEADENGINE_TRUST_PROXY: 'true',
  ...env,
});

/** Migrated once for all engines of these tests. */
const createEngineDatabase = async (): Promise<ScratchDatabase> => {
  const options = (url: string) => ({ plugins: [], environment: 'test' as const, env: envOf(url) });
  const planned = await createApp(options('postgres://127.0.0.1/unset'));
  await planned.stop();
  return createCopy(planned.migrations, async (url) => {
    const migrating = await createApp(options(url));
    try {
      await migrating.migrate();
    } finally {
      await migrating.stop();
    }
  });
};

/** @param beside - Uses this engine's database, as a second process would. */
export const startIdentity = async (env: Readonly<Record<string, string>> = {}, beside?: IdentityApp): Promise<IdentityApp> => {
  const scratch = beside === undefined ? await createEngineDatabase() : { url: beside.url, drop: () => Promise.resolve() };
  let offsetMs = 0;
  const app = await createApp({
    plugins: [],
    environment: 'test',
    clock: { now: () => new Date(Date.now() + offsetMs) },
    env: envOf(scratch.url, env),
  });
  if (beside !== undefined) await app.migrate();
  await app.start();

  const call: IdentityApp['call'] = async (method, path, { token, body, headers } = {}) => {
    const response = await fetch(`${app.url}${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : {}) as Answer['body'] };
  };

  const logIn: IdentityApp['logIn'] = (tenant, email, typed = password, headers = {}) =>
    call('POST', '/v1/auth/login', {
      body: { tenant: tenant.slug, email, password: typed },
      headers: { 'x-forwarded-for': freshIp(), ...headers },
    });

  const session: IdentityApp['session'] = async (tenant, email = adminOf(tenant), typed = password) => {
    const { status, body, text } = await logIn(tenant, email, typed);
    if (status !== 200) throw new Error(`The login failed with ${String(status)}: ${text}`);
    return body as unknown as Session;
  };

  return {
    app,
    url: scratch.url,
    advance: (ms) => void (offsetMs += ms),
    call,
    logIn,
    session,
    tenant: (slug = `t-${randomUUID().slice(0, 8)}`.replace(/-(\d)/, '-x$1')) =>
      app.service(TenantDirectory).create({ slug, name: 'Loja da Praia', adminEmail: `admin@${slug}.example`, adminPassword: password }),
    async member(tenant, by, role) {
      const email = `${role}.${randomUUID().slice(0, 8)}@${tenant.slug}.example`;
      const { status, text } = await call('POST', '/v1/users', {
        token: by.accessToken,
        body: { email, name: 'Bia', role, password },
      });
      if (status !== 201) throw new Error(`The user was not added: ${text}`);
      return session(tenant, email);
    },
    platformKey: (permissions, expiresAt) =>
      app.service(PlatformKeys).createPlatformKey({ name: 'test', permissions, ...(expiresAt === undefined ? {} : { expiresAt }) }),
    async stop({ keepDatabase } = { keepDatabase: false }) {
      await app.stop();
      if (!keepDatabase) await scratch.drop();
    },
  };
};

/** Repeats until it holds or a second has passed. */
export const within1s = async (holds: () => Promise<boolean>): Promise<boolean> => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
};
