import { createApp, TenantDirectory, type App, type AppOptions, type ProcessRole, type Tenant } from '@leadengine/core';
import { createClient, type LeadEngineClient } from '@leadengine/sdk';
import type { Clock, Plugin, Scope } from '@leadengine/plugin-kit';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTemplateDatabase, type TemplateDatabase } from './template-database.js';
import { testServers } from './test-servers.js';

export interface TestAppOptions {
  /** Plugins on top of the engine's own. */
  readonly plugins?: readonly Plugin[];
  /** Where jobs live. @defaultValue redis */
  readonly backend?: 'redis' | 'postgres';
  readonly env?: Readonly<Record<string, string>>;
  readonly roles?: readonly ProcessRole[];
  readonly clock?: Clock;
  readonly platformPlugins?: readonly string[];
  /** Pages beside the API. */
  readonly pages?: NonNullable<AppOptions['pages']>;
  /** Connects to this database instead of a fresh one: a second process of the same engine. */
  readonly beside?: TestApp;
}

/** Somebody who is logged in. */
export interface TestUser {
  readonly tenant: Tenant;
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
  readonly refreshToken: string;
}

export interface TestRequest {
  readonly token?: string;
  /** Sent as JSON; a string as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestResponse<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** A real engine on a database of its own. */
export interface TestApp {
  readonly app: App;
  readonly url: string;
  readonly databaseUrl: string;
  /** Settings of the engine, for further processes of it. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the bytes of media lie. */
  readonly mediaDirectory: string;
  /** Admin of the first tenant. */
  readonly admin: TestUser;
  /** The public SDK, acting as this user; without one as nobody. */
  client(user?: TestUser): LeadEngineClient;
  request<T = Record<string, unknown>>(method: string, path: string, options?: TestRequest): Promise<TestResponse<T>>;
  /** A further tenant with its admin. */
  addTenant(slug?: string): Promise<TestUser>;
  /** A further user of a tenant. */
  addUser(by: TestUser, role: 'admin' | 'supervisor' | 'agent'): Promise<TestUser>;
  login(tenant: Tenant, email: string, password: string): Promise<TestUser>;
  scope(tenantId: string): Scope;
  /** Stops the engine and drops its database. */
  stop(): Promise<void>;
}

const password = 'Maré cheia 47 horas';
const jwtSecret = 'a secret of the tests, long enough for the engine';

/** @throws Error with the names of what is still there. */
const assertNothingLeaks = (before: readonly string[]): void => {
  const left = [...process.getActiveResourcesInfo()];
  for (const name of before) {
    const index = left.indexOf(name);
    if (index >= 0) left.splice(index, 1);
  }
  // fetch keeps its connections for a while; timers are their owners' only when sockets are, too.
  const leaks = left.filter((name) => ['TCPServerWrap', 'MessagePort', 'ChildProcess', 'ProcessWrap'].includes(name));
  if (leaks.length > 0) throw new Error(`The engine left behind: ${leaks.join(', ')}.`);
};

/** Made once per process and set of plugins: planning an app compiles all its schemas, which takes longer than most tests. */
const templates = new Map<string, Promise<TemplateDatabase>>();
const pluginNumbers = new WeakMap<Plugin, number>();
let knownPlugins = 0;

const numberOf = (known: Plugin): number => {
  const number = pluginNumbers.get(known) ?? knownPlugins++;
  pluginNumbers.set(known, number);
  return number;
};

const makeTemplate = async (serverUrl: string, appOptions: (url: string) => AppOptions): Promise<TemplateDatabase> => {
  const planned = await createApp(appOptions('postgres://127.0.0.1/unset'));
  await planned.stop();
  return createTemplateDatabase(serverUrl, JSON.stringify([planned.migrations, planned.plugins]), async (url) => {
    const migrating = await createApp(appOptions(url));
    try {
      await migrating.migrate();
    } finally {
      await migrating.stop();
    }
  });
};

const templateOf = (serverUrl: string, plugins: readonly Plugin[], appOptions: (url: string) => AppOptions): Promise<TemplateDatabase> => {
  // By identity: tests declare plugins of the same name.
  const key = [serverUrl, ...plugins.map(numberOf)].join(' ');
  const known = templates.get(key) ?? makeTemplate(serverUrl, appOptions);
  templates.set(key, known);
  known.catch(() => templates.delete(key));
  return known;
};

let servers: ReturnType<typeof testServers> | undefined;

/** Stops the servers that the first test app started; call it after the last. */
export const stopTestServers = async (): Promise<void> => {
  const running = servers;
  servers = undefined;
  templates.clear();
  await (await running)?.stop();
};

/**
 * Starts an engine on a clone of a migrated database, with a tenant and its admin. Servers come from
 * LEADENGINE_TEST_DATABASE_URL and LEADENGINE_TEST_REDIS_URL; those not named are started.
 */
export const createTestApp = async (options: TestAppOptions = {}): Promise<TestApp> => {
  const { plugins = [], backend = 'redis', roles, clock, platformPlugins, pages, beside } = options;
  servers ??= testServers(process.env);
  const { databaseUrl: serverUrl, redisUrl } = await servers;
  const resources = process.getActiveResourcesInfo();
  const mediaDirectory = beside?.mediaDirectory ?? (await mkdtemp(join(tmpdir(), 'leadengine-media-')));

  const envOf = (url: string): Readonly<Record<string, string>> => ({
    DATABASE_URL: url,
    PORT: '0',
    LEADENGINE_JWT_SECRET: jwtSecret,
    LEADENGINE_PASSWORD_COST: '4',
    LEADENGINE_LOG_LEVEL: process.env['LEADENGINE_LOG_LEVEL'] ?? 'error',
    LEADENGINE_DATABASE_POOL_SIZE: '8',
    LEADENGINE_MEDIA_DIRECTORY: mediaDirectory,
    ...(backend === 'redis'
      ? { REDIS_URL: redisUrl, LEADENGINE_REDIS_PREFIX: `t_${createHash('sha256').update(url).digest('hex').slice(0, 12)}` }
      : {}),
    ...options.env,
  });

  const appOptions = (url: string): AppOptions => ({
    plugins,
    environment: 'test',
    env: envOf(url),
    ...(roles === undefined ? {} : { roles }),
    ...(clock === undefined ? {} : { clock }),
    ...(platformPlugins === undefined ? {} : { platformPlugins }),
    ...(pages === undefined ? {} : { pages }),
  });

  const database =
    beside === undefined
      ? await (await templateOf(serverUrl, plugins, appOptions)).clone()
      : { url: beside.databaseUrl, drop: () => Promise.resolve() };
  const app = await createApp(appOptions(database.url));
  try {
    await app.start();
  } catch (error) {
    await database.drop();
    throw error;
  }
  const isServing = roles === undefined || roles.includes('api');
  const url = isServing ? app.url : (beside?.url ?? '');

  const request: TestApp['request'] = async <T>(method: string, path: string, { token, body, headers = {} }: TestRequest = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    // Not lines of JSON, which are no JSON.
    const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: (isJson && text !== '' ? JSON.parse(text) : text) as T };
  };

  const login: TestApp['login'] = async (tenant, email, typed) => {
    const { status, body } = await request<{ accessToken: string; refreshToken: string; user: { id: string } }>('POST', '/v1/auth/login', {
      body: { tenant: tenant.slug, email, password: typed },
    });
    if (status !== 200) throw new Error(`The login failed with ${String(status)}: ${JSON.stringify(body)}`);
    return { tenant, email, password: typed, id: body.user.id, token: body.accessToken, refreshToken: body.refreshToken };
  };

  const addTenant: TestApp['addTenant'] = async (slug = `t${randomUUID().slice(0, 8)}`) => {
    const adminEmail = `admin@${slug}.example`;
    const tenant = await app
      .service(TenantDirectory)
      .create({ slug, name: `Tenant ${slug}`, adminEmail, adminName: 'Ada', adminPassword: password });
    return login(tenant, adminEmail, password);
  };

  const addUser: TestApp['addUser'] = async (by, role) => {
    const email = `${role}.${randomUUID().slice(0, 8)}@${by.tenant.slug}.example`;
    const { status, body } = await request('POST', '/v1/users', { token: by.token, body: { email, name: `Test ${role}`, role, password } });
    if (status !== 201) throw new Error(`The user was not added: ${JSON.stringify(body)}`);
    return login(by.tenant, email, password);
  };

  const stop = async (): Promise<void> => {
    await app.stop();
    await database.drop();
    if (beside === undefined) await rm(mediaDirectory, { recursive: true, force: true });
    assertNothingLeaks(resources);
  };

  try {
    const admin = beside?.admin ?? (await addTenant('first'));
    return {
      app,
      url,
      databaseUrl: database.url,
      env: envOf(database.url),
      mediaDirectory,
      admin,
      request,
      addTenant,
      addUser,
      login,
      client: (user) => createClient({ baseUrl: url, ...(user === undefined ? {} : { token: user.token }) }),
      scope: (tenantId) => app.scopes.system(tenantId, 'test'),
      stop,
    };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
};
