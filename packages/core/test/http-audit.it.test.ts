import { defineProblem, defineRoute, NoContent, reply, tenantTable, type AuditTrail, type UnitOfWork } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import type { Knex } from 'knex';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import type { KernelDatabase } from '../src/database/create-database.js';
import { migrate } from '../src/database/migrate.js';
import { kernelMigrations } from '../src/database/migrations/index.js';
import { startHttp, tenantId, type HttpFixture } from './http-fixture.js';
import { asOwner, createScratchDatabase, openDatabase, silentLog, type ScratchDatabase } from './kernel-fixture.js';

const SoldOut = defineProblem({ code: 'orders.sold_out', status: 409, title: 'Sold out', detail: () => 'Nothing is left.' });
const NotYours = defineProblem({ code: 'orders.not_yours', status: 403, title: 'Not yours', detail: () => 'It is somebody else’s.' });

const migrations = {
  '20260101000000_orders': {
    async up(knex: Knex) {
      await knex.raw(`create table orders (tenant_id uuid not null, id uuid not null, item text not null,
        xid text not null default pg_current_xact_id()::text, primary key (tenant_id, id))`);
      await tenantTable(knex, 'orders');
      await knex.raw(`create table trail (tenant_id uuid not null, id uuid not null, entry jsonb not null check (entry ->> 'action' <> 'order.cursed'),
        primary key (tenant_id, id))`);
      await tenantTable(knex, 'trail');
    },
    async down(knex: Knex) {
      await knex.raw('drop table trail');
      await knex.raw('drop table orders');
    },
  },
};

/** Keeps entries beside the actor and the transaction's number, in a table of its own. */
const trail: AuditTrail = {
  record(tx, entry) {
    tx.atCommit(
      `insert into trail (tenant_id, id, entry) values ($1, $2, $3::jsonb || jsonb_build_object('xid', pg_current_xact_id()::text))`,
      [tx.scope.tenantId, uuidv7(), JSON.stringify({ ...entry, actor: tx.scope.actor })],
    );
  },
};

interface Recorded {
  readonly action: string;
  readonly outcome?: string;
  readonly actor: object;
  readonly targets: readonly object[];
  readonly metadata: object;
  readonly context: Readonly<Record<string, string>>;
}

describe('the audit trail of routes', () => {
  let scratch: ScratchDatabase;
  let database: KernelDatabase;
  let http: HttpFixture;

  const Order = Type.Object({ id: Type.String(), item: Type.String() });
  const OrderInput = Type.Object({ item: Type.String() }, { additionalProperties: false });
  const access = { permission: 'notes:write' } as const;

  const routesOn = (unitOfWork: UnitOfWork) => {
    const insert = (scope: Parameters<UnitOfWork['run']>[0], item: string) =>
      unitOfWork.run(scope, async (tx) => {
        const id = uuidv7();
        await tx.sql('insert into orders (tenant_id, id, item) values ($1, $2, $3)', [scope.tenantId, id, item]);
        if (item === 'none') throw new SoldOut();
        if (item === 'theirs') throw new NotYours();
        return { id, item };
      });
    return [
      defineRoute({
        id: 'orders.place',
        method: 'POST',
        path: '/orders',
        summary: 'Place an order',
        access,
        body: OrderInput,
        responses: { 201: Order },
        audit: 'order.placed',
        handler: async ({ scope, body }) => reply(201, await insert(scope, body.item)),
      }),
      defineRoute({
        id: 'orders.curse',
        method: 'POST',
        path: '/curses',
        summary: 'Place an order whose entry is refused',
        access,
        body: OrderInput,
        responses: { 201: Order },
        audit: 'order.cursed',
        handler: async ({ scope, body }) => reply(201, await insert(scope, body.item)),
      }),
      defineRoute({
        id: 'orders.update',
        method: 'PATCH',
        path: '/orders/:id/lines/:lineId',
        summary: 'Change a line',
        access,
        params: Type.Object({ id: Type.String(), lineId: Type.String() }),
        body: Type.Object({ item: Type.Optional(Type.String()) }, { additionalProperties: true }),
        responses: { 200: Order },
        audit: 'line.updated',
        prepare: async () => (await asOwner(scratch.url, openTransactions)).length,
        handler: ({ params, prepared }) => Promise.resolve(reply(200, { id: params.id, item: String(prepared) })),
      }),
      defineRoute({
        id: 'orders.empty',
        method: 'DELETE',
        path: '/orders',
        summary: 'Remove all orders',
        access,
        responses: { 204: NoContent },
        audit: {
          action: 'orders.emptied',
          targets: ({ scope }) => [{ type: 'tenant', id: scope.tenantId }],
          metadata: (_context, { status }) => ({ status }),
          personal: () => [{ subject: { kind: 'user', id: 'u1' }, values: { name: 'Rosa' } }],
        },
        handler: async ({ scope }) => {
          await unitOfWork.run(scope, (tx) => tx.sql('delete from orders where tenant_id = $1', [scope.tenantId]));
          return reply(204, null);
        },
      }),
      defineRoute({
        id: 'orders.sort',
        method: 'PUT',
        path: '/orders',
        summary: 'Sort all orders',
        access,
        responses: { 204: NoContent },
        audit: {
          action: 'order.sorted',
          targets: () => Array.from({ length: 120 }, (_, index) => ({ type: 'order', id: String(index) })),
          metadata: () => ({ count: 120 }),
        },
        handler: () => Promise.resolve(reply(204, null)),
      }),
      defineRoute({
        id: 'orders.export',
        method: 'GET',
        path: '/orders/:id/export',
        summary: 'Export an order',
        access,
        params: Type.Object({ id: Type.String() }),
        responses: { 200: Type.Object({ isJoined: Type.Boolean() }) },
        audit: 'order.exported',
        handler: async () => reply(200, { isJoined: (await asOwner(scratch.url, openTransactions)).length > 0 }),
      }),
      defineRoute({
        id: 'orders.destroy',
        method: 'DELETE',
        path: '/orders/:id',
        summary: 'Remove an order',
        access: { permission: 'orders:destroy' },
        params: Type.Object({ id: Type.String() }),
        responses: { 204: NoContent },
        audit: 'order.destroyed',
        handler: () => Promise.resolve(reply(204, null)),
      }),
      defineRoute({
        id: 'orders.switch',
        method: 'PUT',
        path: '/switch/:id',
        summary: 'Switch orders on for all tenants',
        access: { platform: 'orders:operate' },
        params: Type.Object({ id: Type.String() }),
        responses: { 204: NoContent },
        audit: 'switch.set',
        handler: () => Promise.resolve(reply(204, null)),
      }),
    ];
  };
  const openTransactions = `select 1 from pg_stat_activity
    where datname = current_database() and application_name = 'leadengine_app' and xact_start is not null`;

  const call = (method: string, path: string, body?: object, headers: Readonly<Record<string, string>> = {}, as = 'agent') =>
    http.call(`/v1${path}`, {
      method,
      as,
      headers: { 'user-agent': 'tests/1', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const recorded = async (): Promise<readonly Recorded[]> =>
    (await asOwner<{ entry: Recorded }>(scratch.url, 'select entry from trail where tenant_id = $1 order by id', [tenantId])).map(
      ({ entry }) => entry,
    );
  const orders = () => asOwner<{ id: string; xid: string }>(scratch.url, 'select id, xid from orders');

  before(async () => {
    scratch = await createScratchDatabase();
    await migrate({
      url: scratch.url,
      owners: [
        { name: 'kernel', migrations: kernelMigrations },
        { name: 'orders', migrations },
      ],
      log: silentLog,
    });
    database = openDatabase(scratch.url);
    const routes = routesOn(database.unitOfWork).map((route) => ({ plugin: 'orders', path: `/v1${route.path}`, route }));
    http = await startHttp({ database, routes, audit: trail });
  });
  beforeEach(() => asOwner(scratch.url, 'truncate orders, trail'));
  after(async () => {
    await http.close();
    await database.close();
    await scratch.drop();
  });

  it('records who did what, from where, in the transaction of the write', async () => {
    const { id } = (await (await call('POST', '/orders', { item: 'book' })).json()) as { id: string };

    const [entry, ...others] = await recorded();
    expect(others).to.deep.equal([]);
    expect(entry).to.deep.include({
      action: 'order.placed',
      actor: { kind: 'user', id: 'u1' },
      targets: [{ type: 'order', id }],
      metadata: {},
    });
    expect(entry?.context).to.include({ ip: '127.0.0.1', userAgent: 'tests/1', routeId: 'orders.place' });
    expect(entry).to.include({ xid: (await orders())[0]?.xid });
  });

  it('leaves neither write nor entry when the entry is refused', async () => {
    const { status } = await call('POST', '/curses', { item: 'book' });

    expect(status).to.equal(500);
    expect([await orders(), await recorded()]).to.deep.equal([[], []]);
  });

  it('records nothing of a handler that throws', async () => {
    const { status } = await call('POST', '/orders', { item: 'none' });

    expect(status).to.equal(409);
    expect([await orders(), await recorded()]).to.deep.equal([[], []]);
  });

  it('records once what is repeated under its key', async () => {
    const key = { 'idempotency-key': 'once' };
    await call('POST', '/orders', { item: 'book' }, key);
    const second = await call('POST', '/orders', { item: 'book' }, key);

    expect(second.headers.get('idempotency-replayed')).to.equal('true');
    const entries = await recorded();
    expect(entries).to.have.length(1);
    expect(entries[0]).to.include({ xid: (await orders())[0]?.xid });
  });

  it('prepares before the transaction, and names changed fields that the schema knows', async () => {
    const answer = await call('PATCH', '/orders/o1/lines/l1', { item: 'pen', 'rosa@example.com': 1 });

    expect(await answer.json()).to.deep.equal({ id: 'o1', item: '0' });
    expect(await recorded()).to.have.length(1);
    expect((await recorded())[0]).to.deep.include({ targets: [{ type: 'line', id: 'l1' }], metadata: { fields: 'item' } });
  });

  it('records what a route says of its own', async () => {
    await call('DELETE', '/orders');

    expect((await recorded())[0]).to.deep.include({
      action: 'orders.emptied',
      targets: [{ type: 'tenant', id: tenantId }],
      metadata: { status: 204 },
      personal: [{ subject: { kind: 'user', id: 'u1' }, values: { name: 'Rosa' } }],
    });
  });

  it('spreads many targets over entries that each hold what one may', async () => {
    await call('PUT', '/orders');

    const parts = await recorded();
    expect(parts.map(({ targets }) => targets.length)).to.deep.equal([50, 50, 20]);
    expect(new Set(parts.flatMap(({ targets }) => targets.map((target) => JSON.stringify(target)))).size).to.equal(120);
    for (const { action, metadata } of parts) expect([action, metadata]).to.deep.equal(['order.sorted', { count: 120 }]);
  });

  it('records a read before its answer, without holding a transaction', async () => {
    expect(await (await call('GET', '/orders/o1/export')).json()).to.deep.equal({ isJoined: false });

    expect((await recorded())[0]).to.deep.include({ action: 'order.exported', targets: [{ type: 'order', id: 'o1' }] });
  });

  it('records denials, by the pipeline and by a handler', async () => {
    expect((await call('DELETE', '/orders/o1')).status).to.equal(403);
    expect((await call('POST', '/orders', { item: 'theirs' })).status).to.equal(403);
    expect((await call('PUT', '/switch/s1')).status).to.equal(403);

    const denials = await recorded();
    expect(denials.map(({ outcome, metadata, context }) => [outcome, metadata, context['routeId']])).to.deep.equal([
      ['denied', { reason: 'auth.forbidden', permission: 'orders:destroy' }, 'orders.destroy'],
      ['denied', { reason: 'orders.not_yours' }, 'orders.place'],
      ['denied', { reason: 'auth.forbidden', permission: 'orders:operate' }, 'orders.switch'],
    ]);
    expect(denials.map(({ action, actor }) => [action, actor])).to.deep.include(['access.denied', { kind: 'user', id: 'u1' }]);
    expect(await orders()).to.deep.equal([]);
  });

  it('tells in audit.log what is done above tenants', async () => {
    expect((await call('PUT', '/switch/s1', undefined, {}, 'operator')).status).to.equal(204);

    expect(http.auditLines).to.have.length(1);
    expect(http.auditLines[0]?.fields).to.deep.include({
      action: 'switch.set',
      actor: { kind: 'platform', id: 'k1' },
      target: 'switch s1',
      ip: '127.0.0.1',
      routeId: 'orders.switch',
    });
    expect(await recorded()).to.deep.equal([]);
  });
});
