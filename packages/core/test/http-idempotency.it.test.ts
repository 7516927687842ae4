import { defineEvent, defineProblem, defineRoute, reply, tenantTable, type UnitOfWork } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import type { Knex } from 'knex';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import type { KernelDatabase } from '../src/database/create-database.js';
import { migrate } from '../src/database/migrate.js';
import { kernelMigrations } from '../src/database/migrations/index.js';
import { startHttp, tenantId, type HttpFixture } from './http-fixture.js';
import { asOwner, createScratchDatabase, openDatabase, silentLog, type ScratchDatabase } from './kernel-fixture.js';

const Ordered = defineEvent({ name: 'orders.placed', version: 1, summary: 'Placed', payload: Type.Object({ id: Type.String() }) });
const SoldOut = defineProblem({ code: 'orders.sold_out', status: 409, title: 'Sold out', detail: () => 'Nothing is left.' });

const migrations = {
  '20260101000000_orders': {
    async up(knex: Knex) {
      await knex.raw('create table orders (tenant_id uuid not null, id uuid not null, item text not null, primary key (tenant_id, id))');
      await tenantTable(knex, 'orders');
    },
    async down(knex: Knex) {
      await knex.raw('drop table orders');
    },
  },
};

describe('Idempotency-Key', () => {
  let scratch: ScratchDatabase;
  let database: KernelDatabase;
  let http: HttpFixture;
  /** Resolved by the test that wants a request to take long. */
  let release: (() => void) | undefined;

  const placeOrder = (unitOfWork: UnitOfWork) =>
    defineRoute({
      id: 'orders.place',
      method: 'POST',
      path: '/orders',
      summary: 'Place an order',
      access: { permission: 'notes:write' },
      body: Type.Object({ item: Type.String() }, { additionalProperties: false }),
      responses: { 201: Type.Object({ id: Type.String(), item: Type.String() }) },
      problems: [SoldOut],
      handler: ({ scope, body }) =>
        unitOfWork.run(scope, async (tx) => {
          const id = uuidv7();
          await tx.sql('insert into orders (tenant_id, id, item) values ($1, $2, $3)', [scope.tenantId, id, body.item]);
          tx.emit(Ordered, { id });
          if (body.item === 'slow') await new Promise<void>((resolve) => (release = resolve));
          if (body.item === 'none') throw new SoldOut();
          return reply(201, { id, item: body.item }, { location: `/v1/orders/${id}` });
        }),
    });

  let preparations = 0;
  const appraise = defineRoute({
    id: 'orders.appraise',
    method: 'POST',
    path: '/appraisals',
    summary: 'Appraise an item',
    access: { permission: 'notes:write' },
    body: Type.Object({ item: Type.String() }, { additionalProperties: false }),
    responses: { 201: Type.Object({ transactions: Type.Integer() }) },
    prepare: async () => {
      preparations += 1;
      return await asOwner(
        scratch.url,
        `select 1 from pg_stat_activity
         where datname = current_database() and application_name = 'leadengine_app' and xact_start is not null`,
      );
    },
    handler: async ({ prepared }) => reply(201, { transactions: prepared.length }),
  });

  const place = (key: string | undefined, item: string, path = '/v1/orders') =>
    http.call(path, {
      method: 'POST',
      as: 'agent',
      headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) },
      body: JSON.stringify({ item }),
    });
  const countOf = async (item: string): Promise<number> => {
    const [row] = await asOwner<{ count: string }>(scratch.url, 'select count(*) from orders where tenant_id = $1 and item = $2', [
      tenantId,
      item,
    ]);
    return Number(row?.count);
  };
  const codeOf = async (response: Response) => ((await response.json()) as { readonly code: string }).code;

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
    database = openDatabase(scratch.url, { events: [Ordered] });
    http = await startHttp({
      database,
      routes: [
        { plugin: 'orders', path: '/v1/orders', route: placeOrder(database.unitOfWork) },
        { plugin: 'orders', path: '/v1/appraisals', route: appraise },
      ],
    });
  });
  after(async () => {
    await http.close();
    await database.close();
    await scratch.drop();
  });

  it('repeats the first answer for the same key and body, and does the work once', async () => {
    const first = await place('k1', 'book');
    const second = await place('k1', 'book');
    expect(first.headers.get('idempotency-replayed')).to.equal(null);
    expect(second.headers.get('idempotency-replayed')).to.equal('true');
    expect(second.status).to.equal(201);
    expect(second.headers.get('location')).to.equal(first.headers.get('location'));
    expect(await second.text()).to.equal(await first.text());
    expect(await countOf('book')).to.equal(1);
    const events = await asOwner(scratch.url, `select 1 from outbox where name = 'orders.placed'`);
    expect(events).to.have.length(1);
  });

  it('refuses the key with another body', async () => {
    await place('k2', 'pen');
    const other = await place('k2', 'ink');
    expect(other.status).to.equal(409);
    expect(await codeOf(other)).to.equal('idempotency.key_reused');
    expect(await countOf('ink')).to.equal(0);
  });

  it('says that the first request is still running', async () => {
    const running = place('k3', 'slow');
    while (release === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await place('k3', 'slow');
    expect(second.status).to.equal(409);
    expect(second.headers.get('retry-after')).to.equal('1');
    expect(await codeOf(second)).to.equal('idempotency.in_progress');
    release();
    expect((await running).status).to.equal(201);
    expect(await countOf('slow')).to.equal(1);
  });

  it('stores nothing of a request that failed, which may then be repeated', async () => {
    expect(await codeOf(await place('k4', 'none'))).to.equal('orders.sold_out');
    expect(await countOf('none')).to.equal(0);
    expect((await place('k4', 'some')).status).to.equal(201);
  });

  it('does the work of many simultaneous requests with one key once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => place('k5', 'rush')));
    expect(await countOf('rush')).to.equal(1);
    for (const answer of answers) expect(answer.status === 201 || (await codeOf(answer)) === 'idempotency.in_progress').to.equal(true);
  });

  it('prepares before the transaction, and not at all for a repetition', async () => {
    const answers = [await place('k6', 'vase', '/v1/appraisals'), await place('k6', 'vase', '/v1/appraisals')];
    expect(await Promise.all(answers.map((answer) => answer.json()))).to.deep.equal([{ transactions: 0 }, { transactions: 0 }]);
    expect(preparations).to.equal(1);
    expect((await place(undefined, 'vase', '/v1/appraisals')).status).to.equal(201);
    expect(preparations).to.equal(2);
  });

  it('works each time without a key', async () => {
    await Promise.all([place(undefined, 'twice'), place(undefined, 'twice')]);
    expect(await countOf('twice')).to.equal(2);
  });
});
