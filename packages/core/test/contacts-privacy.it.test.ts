import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import type { LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, eventually, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';

const secrets = ['Rosa Segredo', '+5511900000031', 'rosa@segredo.example', '52998224725', 'palavra-secreta', 'tarefa-secreta'];

describe('the rights of people over their data', function () {
  this.timeout(120_000);
  let app: TestApp;
  let owner: TestUser;
  let client: LeadEngineClient;
  let contactId: string;

  before(async () => {
    app = await createTestApp({ plugins: [whatsappPlugin] });
  });
  after(() => app.stop());

  beforeEach(async () => {
    owner = await app.addTenant();
    client = app.client(owner);
    const instance = await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
    await client.whatsapp.connectInstance({ id: instance.id });
    await client.whatsappSandbox.write(
      { id: instance.id },
      { from: '+5511900000031', displayName: 'Rosa Segredo', text: 'palavra-secreta' },
    );
    contactId = await eventually(async () => (await client.contacts.list({ q: 'rosa' })).data[0]?.id);
    await client.contacts.update({ id: contactId }, { email: 'rosa@segredo.example', document: '52998224725', notes: 'palavra-secreta' });
    await client.contacts.notes.create({ id: contactId }, { body: 'palavra-secreta' });
    await client.contacts.tasks.create({ id: contactId }, { title: 'tarefa-secreta' });
    const lead = await client.leads.create({ contactId, source: 'referral', customFields: { apelido: 'palavra-secreta' } });
    await client.leads.addActivity({ id: lead.id }, { type: 'note', note: 'palavra-secreta' });
    const part = await client.contacts.create({ name: 'Rosa Segredo', notes: 'palavra-secreta' });
    await client.contacts.merge({ targetId: contactId, sourceIds: [part.id] });
  });

  it('hands out all that is kept of a person to those who may', async () => {
    const answer = await app.request('GET', `/v1/contacts/${contactId}/export`, { token: owner.token });
    expect(answer.status).to.equal(200);
    const text = JSON.stringify(answer.body);
    for (const secret of secrets) expect(text).to.include(secret);
    expect(answer.body).to.include.keys('contact', 'phones', 'emails', 'notes', 'tasks', 'interactions', 'tickets', 'messages', 'leads');
    const supervisor = await app.addUser(owner, 'supervisor');
    expect((await app.request('GET', `/v1/contacts/${contactId}/export`, { token: supervisor.token })).status).to.equal(403);
  });

  it('erases a person from every table and keeps the counts', async () => {
    const [ticket] = (await client.tickets.list({ contact: contactId })).data;
    await app.request('POST', `/v1/tickets/${ticket?.id ?? ''}/notes`, { token: owner.token, body: { body: 'palavra-secreta' } });
    const erasure = await client.contacts.erase({ id: contactId });
    expect(erasure.mergedIds).to.have.length(1);

    const erased = await client.tickets.get({ id: ticket?.id ?? '' });
    expect(erased).to.include({ status: 'closed', messageCount: 1, inboundCount: 1 });
    const [message] = (await client.messages.list({ id: erased.id })).data;
    expect(message?.content).to.deep.equal({ type: 'revoked' });
    expect(await client.contacts.get({ id: contactId })).to.include({
      name: 'Contato apagado',
      phone: null,
      email: null,
      document: null,
      status: 'archived',
    });
    for (const q of ['rosa', '0031', 'rosa@segredo.example']) expect((await client.contacts.list({ q })).data, q).to.have.length(0);

    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    try {
      const { rows: tables } = await database.query<{ name: string }>(
        `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
         where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`,
      );
      // What was published and answered is forgotten a little later.
      await eventually(async () => {
        const { rows } = await database.query('select from erasures where tenant_id = $1', [owner.tenant.id]);
        return rows.length === 0 ? true : undefined;
      });
      // The sandbox is no network with people.
      for (const { name } of tables.filter((table) => !table.name.startsWith('whatsapp_sandbox_'))) {
        const { rows } = await database.query<{ row: string }>(`select t::text as row from ${name} t where tenant_id = $1`, [
          owner.tenant.id,
        ]);
        for (const secret of secrets)
          expect(
            rows.flatMap(({ row }) => (row.includes(secret) ? [row] : [])),
            `${secret} in ${name}`,
          ).to.deep.equal([]);
      }
    } finally {
      await database.end();
    }
  });

  it('goes through a log of any length, past an erasure that cannot be done', async () => {
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    try {
      const stranger = await app.addTenant();
      // No id is such a pattern, so that the statement fails each time.
      await database.query(
        `insert into erasures (tenant_id, id, ids, due_at) values ($1, gen_random_uuid(), '{"("}', now() - interval '1 h')`,
        [stranger.tenant.id],
      );
      const { rows } = await database.query<{ last: string }>(
        'select coalesce(max(cursor), 0) as last from event_log where tenant_id = $1',
        [owner.tenant.id],
      );
      await database.query(
        `insert into event_log (tenant_id, cursor, id, type, version, occurred_at, actor, correlation_id, data)
         select $1, $2::bigint + 1000000 + n, gen_random_uuid(), 'sample.seen', 1, now(), '{"kind":"system","id":"test"}', 'c1',
           case when n % 500 = 0 then jsonb_build_object('contactId', $3::text, 'note', 'palavra-secreta') else '{"note": "palavra-de-outra"}' end
         from generate_series(1, 5000) n`,
        [owner.tenant.id, rows[0]?.last ?? '0', contactId],
      );
      await client.contacts.erase({ id: contactId });
      const texts = async () => {
        const found = await database.query<{ note: string; count: number }>(
          `select data ->> 'note' as note, count(*)::int as count from event_log where tenant_id = $1 and type = 'sample.seen' group by 1 order by 1`,
          [owner.tenant.id],
        );
        return found.rows;
      };
      await eventually(async () => ((await texts()).some(({ note }) => note === 'palavra-secreta') ? undefined : true));
      expect(await texts()).to.deep.equal([
        { note: '', count: 10 },
        { note: 'palavra-de-outra', count: 4990 },
      ]);
      const { rows: left } = await database.query<{ attempts: number }>('select attempts from erasures where tenant_id = $1', [
        stranger.tenant.id,
      ]);
      expect(left[0]?.attempts).to.be.at.least(1);
      await database.query('delete from erasures where tenant_id = $1', [stranger.tenant.id]);
    } finally {
      await database.end();
    }
  });

  it('gives no answer again that told of an erased person, and does nothing twice', async () => {
    const request = { token: owner.token, body: { name: 'Rosa Segredo' }, headers: { 'Idempotency-Key': 'rosa' } };
    const { body } = await app.request<{ id: string }>('POST', '/v1/contacts', request);
    await client.contacts.erase({ id: body.id });
    const repeated = await eventually(async () => {
      const answer = await app.request<{ code: string }>('POST', '/v1/contacts', request);
      return answer.status === 201 ? undefined : answer;
    });
    expect(repeated.body.code).to.equal('idempotency.answer_unavailable');
    expect((await client.contacts.list({ q: 'rosa' })).data.map(({ id }) => id)).to.deep.equal([contactId]);
  });

  it('makes a new contact of who writes again after the erasure', async () => {
    await client.contacts.erase({ id: contactId });
    const [instance] = (await client.whatsapp.listInstances()).data;
    await client.whatsappSandbox.write({ id: instance?.id ?? '' }, { from: '+5511900000031', displayName: 'Rosa', text: 'oi' });
    const again = await eventually(async () => (await client.contacts.list({ q: 'rosa' })).data[0]);
    expect(again.id).not.to.equal(contactId);
  });

  it('refuses the erasure while the data is held for a legal duty', async () => {
    await client.contacts.hold({ id: contactId }, { reason: 'Contrato 123 até 2031' });
    const refusal = await rejection(client.contacts.erase({ id: contactId }));
    expect(refusal).to.include({ status: 409, code: 'contacts.erasure_refused' });
    expect((await client.contacts.get({ id: contactId })).email).to.equal('rosa@segredo.example');
    await client.contacts.hold({ id: contactId }, { reason: null });
    expect((await client.contacts.erase({ id: contactId })).contactId).to.equal(contactId);
  });
});
