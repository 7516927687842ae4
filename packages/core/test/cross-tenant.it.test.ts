import { createHash } from 'node:crypto';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { createTestApp, eventually, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';

/**
 * Generated: tables come from the catalog, routes from the OpenAPI document, so that a new one is covered without being named.
 * Tenant A has a row of everything that the flow below makes; B is an admin of another tenant and tries all of A's ids everywhere.
 */

type Json = Readonly<Record<string, unknown>>;

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly body: Json | undefined;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

describe('another tenant', function () {
  this.timeout(120_000);
  let app: TestApp;
  let a: TestUser;
  let b: TestUser;
  let database: Client;
  let tables: readonly string[];
  let document: Json & {
    readonly paths: Readonly<Record<string, Json>>;
    readonly components: { readonly schemas: Readonly<Record<string, Json>> };
  };
  /** Ids of A by table. */
  const idsOfA = new Map<string, readonly string[]>();

  before(async () => {
    app = await createTestApp({ plugins: [whatsappPlugin] });
    a = app.admin;
    b = await app.addTenant();
    document = app.app.openApiDocument() as typeof document;
    database = new Client({ connectionString: app.databaseUrl });
    await database.connect();

    const { token } = a;
    await app.addUser(a, 'agent');
    await app.request('POST', '/v1/api-keys', { token, body: { name: 'key', scopes: ['tickets:read'] } });
    await app.request('POST', '/v1/queues', { token, body: { name: 'Fila' } });
    const instance = await app.request<{ id: string }>('POST', '/v1/whatsapp/instances', {
      token,
      body: { name: 'Loja', engine: 'sandbox' },
    });
    await app.request('POST', `/v1/whatsapp/instances/${instance.body.id}/connect`, { token });
    await app.request('POST', `/v1/whatsapp/instances/${instance.body.id}/sandbox/messages`, {
      token,
      body: { from: '+5511900000092', displayName: 'Rosa', text: 'segredo-da-tenant-a' },
    });
    const ticket = await eventually(async () => {
      const { body } = await app.request<{ data: { id: string }[] }>('GET', '/v1/tickets', { token });
      return body.data[0];
    });
    await app.request('POST', `/v1/tickets/${ticket.id}/messages`, {
      token,
      body: { type: 'text', text: 'Bom dia' },
      headers: { 'idempotency-key': 'a' },
    });
    await eventually(async () => {
      const { body } = await app.request<{ data: { status: string }[] }>('GET', `/v1/tickets/${ticket.id}/messages`, { token });
      return body.data.some(({ status }) => status === 'read') ? true : undefined;
    }, 20_000);

    const { rows } = await database.query<{ table_name: string }>(
      `select c.relname as table_name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') and exists (
         select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped) order by 1`,
    );
    tables = rows.map(({ table_name: name }) => name);
    for (const table of tables) {
      const hasId = await database.query(`select from pg_attribute where attrelid = $1::regclass and attname = 'id' and not attisdropped`, [
        table,
      ]);
      if (hasId.rowCount === 0) continue;
      const ids = await database.query<{ id: string }>(`select id::text as id from ${table} where tenant_id = $1 limit 3`, [a.tenant.id]);
      idsOfA.set(
        table,
        ids.rows.map(({ id }) => id),
      );
    }
  });

  after(async () => {
    await database.end();
    await app.stop();
  });

  /** What A has, except what time moves on its own. */
  const fingerprintOfA = async (): Promise<string> => {
    const parts: string[] = [];
    for (const table of [
      'users',
      'queues',
      'contacts',
      'contact_identities',
      'tickets',
      'messages',
      'api_keys',
      'channel_instances',
      'whatsapp_instances',
    ]) {
      const { rows } = await database.query<{ content: string }>(
        `select coalesce(string_agg(t::text, '|' order by t::text), '') as content from ${table} t where tenant_id = $1`,
        [a.tenant.id],
      );
      parts.push(`${table}:${rows[0]?.content ?? ''}`);
    }
    return createHash('sha256').update(parts.join('\n')).digest('hex');
  };

  it('sees, changes, removes and adds nothing in any tenant table, with the wrong tenant or none', async () => {
    expect(tables.length).to.be.greaterThan(12);
    let tried = 0;
    for (const table of tables) {
      const { rows } = await database.query<{ count: string }>(`select count(*) as count from ${table} where tenant_id = $1`, [
        a.tenant.id,
      ]);
      for (const tenant of [b.tenant.id, '']) {
        for (const [verb, text] of [
          ['select', `select * from ${table} where tenant_id = '${a.tenant.id}'`],
          ['update', `update ${table} set tenant_id = tenant_id where tenant_id = '${a.tenant.id}'`],
          ['delete', `delete from ${table} where tenant_id = '${a.tenant.id}'`],
          ['insert', `insert into ${table} select * from ${table} where tenant_id = '${a.tenant.id}'`],
        ] as const) {
          await database.query('begin');
          await database.query('set local role leadengine_app');
          await database.query(`select set_config('app.tenant_id', $1, true)`, [tenant]);
          const outcome = await database.query(text).then(
            ({ rowCount }) => rowCount ?? 0,
            (error: unknown) => {
              // Rights that the app role does not have at all, and generated columns, refuse as well.
              expect((error as { readonly code?: string }).code, `${verb} ${table}`).to.be.oneOf(['42501', '428C9']);
              return 0;
            },
          );
          await database.query('rollback');
          expect(outcome, `${verb} ${table} (${rows[0]?.count ?? '0'} rows of A)`).to.equal(0);
          tried += 1;
        }
      }
    }
    expect(tried).to.equal(tables.length * 8);
  });

  const operations = (): readonly Operation[] =>
    Object.entries(document.paths).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method] as Json | undefined;
        const security = (operation?.['security'] ?? []) as readonly Json[];
        if (operation === undefined || !security.some((scheme) => 'bearer' in scheme)) return [];
        const content = (operation['requestBody'] as { readonly content?: Readonly<Record<string, { readonly schema: Json }>> } | undefined)
          ?.content;
        return [{ id: String(operation['operationId']), method: method.toUpperCase(), path, body: content?.['application/json']?.schema }];
      }),
    );

  const resolve = (schema: Json): Json => {
    const reference = schema['$ref'];
    return typeof reference === 'string' ? resolve(document.components.schemas[reference.split('/').at(-1) ?? ''] ?? {}) : schema;
  };

  /** A body that fits the schema; every uuid in it is one of A's. */
  const sample = (raw: Json, name = ''): unknown => {
    const schema = resolve(raw);
    if ('const' in schema) return schema['const'];
    if (Array.isArray(schema['enum'])) return schema['enum'][0];
    const union = (schema['anyOf'] ?? schema['oneOf']) as readonly Json[] | undefined;
    if (union?.[0] !== undefined) return sample(union[0], name);
    switch (schema['type']) {
      case 'object': {
        const required = (schema['required'] ?? []) as readonly string[];
        const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Json>>;
        const wanted = Object.keys(properties).filter((key) => required.includes(key) || key === 'text' || key.endsWith('Id'));
        const chosen = wanted.length > 0 ? wanted : Object.keys(properties).slice(0, 1);
        return Object.fromEntries(chosen.map((key) => [key, sample(properties[key] ?? {}, key)]));
      }
      case 'array':
        return [sample((schema['items'] ?? {}) as Json, name)];
      case 'integer':
      case 'number':
        return schema['minimum'] ?? 1;
      case 'boolean':
        return true;
      default: {
        if (schema['format'] !== 'uuid')
          return schema['format'] === 'email' ? 'b@example.com' : name === 'from' || name === 'phone' ? '+5511900000093' : 'tickets:read';
        const table = [...idsOfA.keys()].find((key) => key.startsWith(name.replace(/Id$/, '').replace(/^assignee$/, 'user')));
        return (table === undefined ? undefined : idsOfA.get(table)?.[0]) ?? '01900000-0000-7000-8000-000000000000';
      }
    }
  };

  it('gets 404 for all of A’s ids on every route, and changes nothing', async () => {
    const before = await fingerprintOfA();
    const routes = operations().filter(({ path }) => path.includes('{'));
    expect(routes.length).to.be.greaterThan(15);
    const allIds = [...new Set([...idsOfA.values()].flat())];
    const found: string[] = [];
    for (const { id, method, path, body } of routes) {
      for (const foreign of allIds) {
        const response = await app.request<unknown>(method, path.replaceAll(/\{[^}]+\}/g, foreign), {
          token: b.token,
          ...(body === undefined ? {} : { body: sample(body) }),
        });
        const text = JSON.stringify(response.body);
        if (response.status !== 404) found.push(`${id} ${String(response.status)} ${text.slice(0, 200)}`);
        expect(text, id).not.to.contain('segredo-da-tenant-a');
      }
    }
    expect(found).to.deep.equal([]);
    expect(await fingerprintOfA()).to.equal(before);
  });

  it('cannot refer to A’s rows in a body, and finds none of A’s ids in its lists', async () => {
    const before = await fingerprintOfA();
    const mine = new Set([...idsOfA.values()].flat());
    for (const { id, method, path, body } of operations().filter((operation) => !operation.path.includes('{'))) {
      if (path === '/v1/events') continue;
      const payload = body === undefined ? undefined : sample(body);
      const response = await app.request<unknown>(method, path, { token: b.token, ...(payload === undefined ? {} : { body: payload }) });
      const text = JSON.stringify(response.body);
      const usesForeign = [...mine].some((foreign) => JSON.stringify(payload ?? '').includes(foreign));
      if (usesForeign) expect(response.status, `${id} ${text}`).to.be.within(400, 499);
      else
        expect(
          [...mine].filter((foreign) => text.includes(foreign)),
          id,
        ).to.deep.equal([]);
      expect(text, id).not.to.contain('segredo-da-tenant-a');
    }
    expect(await fingerprintOfA()).to.equal(before);
  });
});
