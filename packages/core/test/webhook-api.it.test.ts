import { verifyWebhook } from '@leadengine/sdk/webhooks';
import { isProblem, type LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, eventually, findTenantLeaks, rejection, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';
import { createNotes, quickWebhooks } from './webhook-fixture.js';
import { startReceiver, type Receiver } from './webhook-receiver.js';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('webhook subscriptions', function () {
  this.timeout(120_000);
  const notes = createNotes();
  let app: TestApp;
  let client: LeadEngineClient;
  let receiver: Receiver;

  before(async () => {
    app = await createTestApp({ plugins: [notes.plugin], env: { ...quickWebhooks, LEADENGINE_WEBHOOKS_PER_TENANT: '4' } });
    client = app.client(app.admin);
  });
  after(() => app.stop());
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(async () => {
    for (const { id } of (await client.webhooks.list()).data) await client.webhooks.delete({ id });
    await receiver.close();
  });

  const subscribe = (types: string[] = ['sample.*'], url = receiver.url) => client.webhooks.create({ url, types });
  const emit = (...numbers: number[]) =>
    notes.emit(
      app,
      app.admin,
      numbers.map((n) => ({ ticketId: `t${String(n)}`, n })),
    );
  const accepted = (count: number, withinMs = 60_000) =>
    eventually(() => Promise.resolve(receiver.accepted.length >= count ? receiver.accepted : undefined), withinMs);
  const numbers = () => receiver.accepted.map(({ event }) => Number(event.data['n'])).sort((a, b) => a - b);
  const deliveries = async (id: string, query: { status?: 'pending' | 'delivered' | 'failed'; type?: string } = {}) =>
    (await client.webhooks.listDeliveries({ id, ...query })).data;
  const settled = (id: string, status: 'delivered' | 'failed', count = 1) =>
    eventually(async () => {
      const found = await deliveries(id, { status });
      return found.length >= count ? found : undefined;
    });

  it('tries again until the endpoint takes the event, and logs each attempt', async () => {
    const { id } = await subscribe();
    receiver.answer = () => (receiver.received.length < 3 ? { status: 502, body: 'x'.repeat(2000) } : undefined);

    const [eventId] = await emit(1);
    const refused = await eventually(async () => (await deliveries(id, { status: 'pending' }))[0]);
    await accepted(1);
    const [delivery] = await settled(id, 'delivered');

    expect(refused).to.deep.include({ eventId, statusCode: 502, errorCode: 'bad_status', answer: 'x'.repeat(500) });
    expect(refused.nextAttemptAt).to.be.a('string');
    expect(delivery).to.deep.include({
      eventId,
      eventType: 'sample.noted',
      status: 'delivered',
      attempts: 3,
      statusCode: 204,
      errorCode: null,
    });
    expect(delivery?.durationMs).to.be.a('number');
    expect(await client.webhooks.getDelivery({ id, deliveryId: delivery?.id ?? '' })).to.deep.equal(delivery);
    expect(new Set(receiver.received.map(({ id: sent }) => sent)).size).to.equal(1);
  });

  it('waits as long as the endpoint asks for, with every event', async () => {
    await subscribe();
    receiver.answer = () => (receiver.received.length === 1 ? { status: 429, headers: { 'retry-after': '1' } } : undefined);

    await emit(1);
    await eventually(() => Promise.resolve(receiver.received[0]));
    await pause(100);
    await emit(2);
    await accepted(2);

    for (const request of receiver.received.slice(1)) expect(request.at - (receiver.received[0]?.at ?? 0)).to.be.greaterThan(950);
  });

  it('counts a time-out, a closed port and a redirect as failures', async () => {
    const { id } = await subscribe();
    // Each lasts until it was seen: a delivery shows its last attempt only.
    const failsWith = (code: string) => eventually(async () => (await deliveries(id)).find(({ errorCode }) => errorCode === code));
    receiver.answer = () => ({ delayMs: 1500 });
    await emit(1);
    const late = await failsWith('timeout');
    receiver.answer = () => ({ status: 307, headers: { location: receiver.url } });
    const redirected = await failsWith('redirected');
    const closed = await subscribe(['sample.*'], 'http://127.0.0.1:1/');
    await emit(2);
    const refused = await eventually(async () => (await deliveries(closed.id))[0]);

    expect(redirected.id).to.equal(late.id);
    expect(refused.errorCode).to.equal('connection_failed');
  });

  it('delivers again one by one and from a place in the log, under the same ids', async () => {
    const { id } = await subscribe();
    const { position } = await client.webhooks.get({ id });
    const ids = await emit(1, 2, 3);
    await settled(id, 'delivered', 3);
    const [newest] = await deliveries(id);

    await client.webhooks.replayDelivery({ id, deliveryId: newest?.id ?? '' });
    await accepted(4);
    const between = new Date().toISOString();
    await pause(20);
    ids.push(...(await emit(4)));
    await accepted(5);
    await settled(id, 'delivered', 4);
    const started = await client.webhooks.replay({ id }, { after: position });
    await accepted(9);
    await pause(300);
    await client.webhooks.replay({ id }, { since: between });
    await accepted(10);
    await pause(300);

    expect(started).to.deep.equal({ after: position, until: String(BigInt(position) + 4n) });
    expect(numbers()).to.deep.equal([1, 1, 2, 2, 3, 3, 3, 4, 4, 4]);
    expect(new Set(receiver.accepted.map((each) => each.id))).to.deep.equal(new Set(ids));
    expect(await deliveries(id)).to.have.length(4);
    expect(await rejection(client.webhooks.replay({ id }, { after: '999999' }))).to.include({ code: 'request.invalid_cursor' });
  });

  it('finds a place in the log by its number and not by its digits', async () => {
    const { id } = await subscribe();
    const { position } = await client.webhooks.get({ id });
    const first = Array.from({ length: 99 - Number(position) }, () => 0);
    await emit(...first);
    await accepted(first.length);
    await pause(20);
    const between = new Date().toISOString();
    await emit(1);
    await accepted(first.length + 1);

    expect(await client.webhooks.replay({ id }, { since: between })).to.deep.equal({ after: '99', until: '100' });
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    await database.query('delete from event_log where tenant_id = $1 and cursor <= 98', [app.admin.tenant.id]);
    await database.end();
    expect(await client.webhooks.replay({ id }, { after: '98' })).to.include({ after: '98' });
    expect(await rejection(client.webhooks.replay({ id }, { after: '97' }))).to.include({ code: 'events.cursor_expired' });
  });

  it('is disabled after a window of nothing but failures, tells it, and goes on where the caller says', async () => {
    const { id } = await subscribe(['sample.*']);
    const watcher = await startReceiver();
    const { id: watching } = await subscribe(['webhook.*'], watcher.url);
    receiver.answer = () => ({ status: 500 });
    await emit(1, 2);

    const told = await eventually(() => Promise.resolve(watcher.accepted[0]));
    const disabled = await client.webhooks.get({ id });
    expect(told.event).to.deep.include({ type: 'webhook.disabled', data: disabled });
    expect(disabled).to.include({ isEnabled: false, disabledReason: 'failing' });
    expect(await rejection(client.webhooks.replay({ id }, { after: '0' }))).to.include({ status: 409, code: 'webhooks.disabled' });

    receiver.answer = () => undefined;
    await emit(3);
    const enabled = await client.webhooks.update({ id }, { isEnabled: true, from: 'position' });
    expect(enabled).to.include({ isEnabled: true, disabledReason: null, disabledAt: null, failingSince: null });
    await eventually(() => Promise.resolve(numbers().includes(3) ? true : undefined));

    await client.webhooks.update({ id }, { isEnabled: false });
    expect((await client.webhooks.get({ id })).disabledReason).to.equal('by_hand');
    await emit(4);
    // "Now" is the end of the log, which an event reaches soon after its commit.
    await pause(500);
    await client.webhooks.update({ id }, { isEnabled: true, from: 'now' });
    await emit(5);
    await eventually(() => Promise.resolve(numbers().includes(5) ? true : undefined));
    await pause(200);
    expect(numbers()).not.to.include(4);
    await client.webhooks.delete({ id: watching });
    await watcher.close();
  });

  it('repeats nothing when it is disabled and enabled while events are on their way', async () => {
    const { id } = await subscribe();
    receiver.answer = () => ({ delayMs: 40 });
    await emit(...Array.from({ length: 120 }, (_, n) => n));
    for (let round = 1; round <= 3; round++) {
      await accepted(round * 20);
      await client.webhooks.update({ id }, { isEnabled: false });
      await pause(400);
      await client.webhooks.update({ id }, { isEnabled: true });
    }
    await accepted(120);
    await pause(300);

    expect(numbers()).to.deep.equal(Array.from({ length: 120 }, (_, n) => n));
    expect(receiver.received).to.have.length(120);
  });

  it('is disabled at once when the endpoint says that it is gone', async () => {
    const { id } = await subscribe();
    receiver.answer = () => ({ status: 410 });
    await emit(1);
    const webhook = await eventually(async () => {
      const found = await client.webhooks.get({ id });
      return found.isEnabled ? undefined : found;
    });

    expect(webhook.disabledReason).to.equal('gone');
    await pause(300);
    expect(receiver.received).to.have.length(1);
    receiver.answer = () => undefined;
    await client.webhooks.update({ id }, { isEnabled: true });
    await accepted(1);
  });

  it('spends the attempts of a few events only on an endpoint that is down, and catches up when it is back', async () => {
    const { id } = await subscribe();
    receiver.answer = () => ({ status: 503 });
    await emit(...Array.from({ length: 300 }, (_, n) => n));
    await pause(1200);
    const waiting = await deliveries(id, { status: 'pending' });
    receiver.answer = () => undefined;
    await accepted(300, 20_000);

    expect(waiting.length).to.be.within(1, 20);
    expect(numbers()).to.deep.equal(Array.from({ length: 300 }, (_, n) => n));
  });

  it('posts a ping and tells how it went', async () => {
    const { id, secret } = await subscribe();
    const good = await client.webhooks.test({ id });
    receiver.answer = () => ({ status: 404, body: 'wrong path' });
    const bad = await client.webhooks.test({ id });

    expect(good).to.deep.include({ isDelivered: true, statusCode: 204, errorCode: null });
    expect(bad).to.deep.include({ isDelivered: false, statusCode: 404, errorCode: 'bad_status', answer: 'wrong path' });
    const [ping] = receiver.received;
    expect(await verifyWebhook(ping?.body ?? '', ping?.headers ?? {}, secret)).to.deep.include({
      id: good.eventId,
      type: 'webhook.ping',
      data: { webhookId: id },
    });
  });

  it('pages through the delivery log, filtered by status and type', async () => {
    const { id } = await subscribe(['sample.*', 'contact.*']);
    await emit(...Array.from({ length: 7 }, (_, n) => n));
    await client.contacts.create({ name: 'Rosa', phone: '+5511900000062' });
    await settled(id, 'delivered', 8);

    const all = await client.webhooks.listDeliveries({ id, limit: 3 }).toArray({ limit: 100 });
    const cursors = all.map(({ cursor }) => Number(cursor));
    expect(cursors).to.deep.equal([...cursors].sort((a, b) => b - a));
    expect(new Set(cursors).size).to.equal(8);
    expect(await client.webhooks.listDeliveries({ id, type: 'contact.created', limit: 3 }).toArray({ limit: 100 })).to.have.length(1);
    expect(
      await client.webhooks.listDeliveries({ id, type: 'sample.noted', status: 'delivered', limit: 3 }).toArray({ limit: 100 }),
    ).to.have.length(7);
    expect(await deliveries(id, { status: 'failed' })).to.deep.equal([]);
  });

  it('reads the delivery log by an index for every filter', async () => {
    const { id } = await subscribe();
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    try {
      await database.query(
        `insert into webhook_deliveries (tenant_id, id, webhook_id, cursor, event_id, event_type, lane, generation, status, attempts, created_at)
         select $1, gen_random_uuid(), $2, 1000000 + n, gen_random_uuid(), 'sample.' || n % 50, 'x', 0,
           case when n % 100 = 0 then 'failed' else 'delivered' end, 1, now() from generate_series(1, 20000) n`,
        [app.admin.tenant.id, id],
      );
      await database.query('analyze webhook_deliveries');
      const plan = async (condition: string): Promise<string> => {
        await database.query('begin');
        await database.query('set local role leadengine_app');
        await database.query(`select set_config('app.tenant_id', $1, true)`, [app.admin.tenant.id]);
        const { rows } = await database.query<{ 'QUERY PLAN': string }>(
          `explain (analyze, costs off) select id from webhook_deliveries d where d.tenant_id = '${app.admin.tenant.id}' and d.webhook_id = '${id}' and ${condition}`,
        );
        await database.query('rollback');
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      };
      const page = 'd.cursor < 1015000 order by d.cursor desc limit 51';
      for (const condition of [
        page,
        `d.status = 'failed' and ${page}`,
        `d.event_type = 'sample.7' and ${page}`,
        `d.status = 'pending' order by d.cursor limit 100`,
      ]) {
        const text = await plan(condition);
        expect(text, condition).to.match(/Index (Only )?Scan/);
        expect(text, condition).not.to.match(/Seq Scan|Sort/);
        for (const [, removed = '0'] of text.matchAll(/Rows Removed by Filter: (\d+)/g))
          expect(Number(removed), condition).to.be.lessThan(200);
      }
    } finally {
      await database.end();
    }
  });

  it('refuses more webhooks than a tenant may have, however many ask at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 9 }, () => subscribe()));

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.length(4);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(isProblem(outcome.reason, 'webhooks.too_many')).to.equal(true);
  });

  it('refuses a change of a version that is not the present one, unknown types of input and callers without permission', async () => {
    const { id, version } = await subscribe();
    await client.webhooks.update({ id }, { description: 'first' }, { ifMatch: version });
    const agent = await app.addUser(app.admin, 'agent');

    expect(await rejection(client.webhooks.update({ id }, { description: 'second' }, { ifMatch: version }))).to.include({ status: 412 });
    expect(await rejection(subscribe(['Ticket created']))).to.include({ status: 400 });
    expect(await rejection(subscribe([]))).to.include({ status: 400 });
    expect(await rejection(subscribe(['*'], 'no url'))).to.include({ status: 400 });
    expect(await rejection(app.client(agent).webhooks.list())).to.include({ status: 403 });
  });

  it('shows nothing to another tenant and takes nothing from it', async () => {
    const { id } = await client.webhooks.create({
      url: `${receiver.url}?segredo-da-tenant-a`,
      types: ['sample.*'],
      description: 'segredo-da-tenant-a',
    });
    await emit(1);
    await settled(id, 'delivered');
    const stranger = await app.addTenant();
    await notes.emit(app, stranger, [{ ticketId: 'x', n: 99 }]);

    const { leaks, tables, operations } = await findTenantLeaks({
      app,
      owner: app.admin,
      stranger,
      secret: 'segredo-da-tenant-a',
      watchedTables: ['webhook_subscriptions', 'webhook_secrets', 'webhook_deliveries'],
    });

    expect(leaks).to.deep.equal([]);
    expect(tables).to.include.members(['webhook_subscriptions', 'webhook_secrets', 'webhook_deliveries']);
    expect(operations).to.include.members(['webhooks.rotateSecret', 'webhooks.replayDelivery', 'webhooks.test']);
    expect(numbers()).to.deep.equal([1]);
  });
});
