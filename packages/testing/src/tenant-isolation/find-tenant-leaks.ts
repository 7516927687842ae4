import { Client } from 'pg';
import type { TestApp, TestUser } from '../create-test-app.js';
import { tenantOperations, type Json } from './operations.js';
import { sampleBody, type RowIds } from './sample-body.js';
import { listRowIds, listTenantTables, tryTables, watchTables } from './tenant-tables.js';

/** Tables of the helpdesk that only its users and contacts change. */
const helpdeskTables = [
  'users',
  'queues',
  'contacts',
  'contact_identities',
  'tickets',
  'messages',
  'api_keys',
  'channel_instances',
] as const;

export interface TenantLeakOptions {
  readonly app: TestApp;
  /** Has rows of everything that is to be tried. */
  readonly owner: TestUser;
  /** An admin of another tenant. */
  readonly stranger: TestUser;
  /** Text that lies in the owner's rows and may be in no answer to the stranger. */
  readonly secret: string;
  /** Further tables in which the stranger's attempts may change nothing of the owner's. */
  readonly watchedTables?: readonly string[];
}

export interface TenantLeakReport {
  /** What the stranger got at, one sentence each; empty when tenants are apart. */
  readonly leaks: readonly string[];
  readonly tables: readonly string[];
  /** Ids of the operations that were called. */
  readonly operations: readonly string[];
  readonly attempts: number;
}

/** How many ids of other tables a route is tried with when those of its own are known. */
const strangeIds = 4;

/** What the path calls the thing of its first parameter, in the singular: `table_version` of `/v1/credit/table-versions/{id}`. */
const nameOf = (path: string): string => (/([^/]+)\/\{/.exec(path)?.[1] ?? '').replaceAll('-', '_').replace(/s$/, '');

/** All ids of the tables that are called like the route's things, and some of others, which change with the turn; one of each table when none is. */
const idsFor = (path: string, ids: RowIds, turn: number): readonly string[] => {
  const oneOfEach = [...ids.values()].flatMap((known) => known.slice(turn % Math.max(1, known.length)).slice(0, 1));
  const name = nameOf(path);
  const own = [...ids].filter(([table]) => name !== '' && table.includes(name)).flatMap(([, known]) => known);
  if (own.length === 0) return [...new Set(oneOfEach)];
  const others = Array.from({ length: strangeIds }, (_, step) => oneOfEach[(turn * strangeIds + step) % oneOfEach.length] ?? '');
  return [...new Set([...own, ...others])];
};

/**
 * Tries every tenant table with every verb, and every route with ids of the owner in its path and its body. Tables come from the
 * catalog and routes from the OpenAPI document, so that a new one is covered without being named.
 */
export const findTenantLeaks = async (options: TenantLeakOptions): Promise<TenantLeakReport> => {
  const { app, owner, stranger, secret, watchedTables = [] } = options;
  const database = new Client({ connectionString: app.databaseUrl });
  await database.connect();
  try {
    const document = app.app.openApiDocument() as Json;
    const operations = tenantOperations(document).filter(({ path }) => path !== '/v1/events');
    const tables = await listTenantTables(database);
    const ids = await listRowIds(database, tables, owner.tenant.id);
    const allIds = [...new Set([...ids.values()].flat())];
    const watched = [...helpdeskTables, ...watchedTables];

    const direct = await tryTables(database, tables, owner.tenant.id, stranger.tenant.id);
    const leaks = [...direct.leaks];
    let { attempts } = direct;
    const { changes } = await watchTables(database, watched, owner.tenant.id);

    const call = async (method: string, path: string, body: unknown): Promise<{ readonly status: number; readonly text: string }> => {
      attempts += 1;
      const answer = await app.request<unknown>(method, path, { token: stranger.token, ...(body === undefined ? {} : { body }) });
      const text = JSON.stringify(answer.body);
      if (text.includes(secret)) leaks.push(`${method} ${path} answers with the owner's text`);
      return { status: answer.status, text };
    };

    for (const [turn, { id, method, path, body }] of operations.entries()) {
      const payload = body === undefined ? undefined : sampleBody(document, ids, body);
      if (path.includes('{')) {
        let isTried = false;
        for (const foreign of idsFor(path, ids, turn)) {
          const { status, text } = await call(method, path.replaceAll(/\{[^}]+\}/g, foreign), payload);
          // That the stranger asks too often says nothing of the owner; by then the route has been tried.
          if (status === 429 && isTried) break;
          isTried = true;
          if (status !== 404) leaks.push(`${id} answers ${String(status)} to a foreign id: ${text.slice(0, 200)}`);
        }
        continue;
      }
      const sent = JSON.stringify(payload ?? null);
      const { status, text } = await call(method, path, payload);
      if (allIds.some((foreign) => sent.includes(foreign))) {
        if (status < 400 || status > 499) leaks.push(`${id} answers ${String(status)} to a body with foreign ids: ${text.slice(0, 200)}`);
      } else if (allIds.some((foreign) => text.includes(foreign))) {
        leaks.push(`${id} answers with foreign ids`);
      }
    }
    for (const table of await changes()) leaks.push(`the owner's rows of ${table} have changed`);
    return { leaks, tables, operations: operations.map(({ id }) => id), attempts };
  } finally {
    await database.end();
  }
};
