import { randomUUID } from 'node:crypto';
import { ChannelIngestion, ChannelRegistry } from '@leadengine/plugin-kit';
import type { LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';
import { messageSearchStatement } from '../src/domain/messages/search.repository.js';
import type { MessageSearchQuery } from '../src/contract.js';

describe('search of messages', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;
  const instanceId = randomUUID();

  const write = async (from: string, text: string, user: TestUser = app.admin): Promise<{ ticketId: string; messageId: string }> => {
    const eventId = randomUUID();
    const outcome = await app.app.service(ChannelIngestion).receive(app.scope(user.tenant.id), {
      channel: 'whatsapp',
      instanceId,
      providerEventId: eventId,
      providerMessageId: eventId,
      from,
      displayName: 'Rosa',
      occurredAt: new Date(),
      content: { type: 'text', text },
      raw: {},
    });
    if (outcome.kind !== 'stored') throw new Error(`The message was ${outcome.kind}.`);
    return outcome;
  };
  const found = async (query: MessageSearchQuery): Promise<string[]> =>
    (await client.messages.search(query)).data.map(({ content }) => ('text' in content ? content.text : content.type));

  before(async () => {
    app = await createTestApp();
    client = app.client(app.admin);
    await app.app.database.unitOfWork.run(app.scope(app.admin.tenant.id), (tx) =>
      app.app
        .service(ChannelRegistry)
        .saveInstance(tx, { id: instanceId, channel: 'whatsapp', name: 'Loja', status: 'connected', address: undefined }),
    );
  });
  after(() => app.stop());

  it('finds words in any order, the beginning of the last one, and neither accents nor case matter', async () => {
    for (const text of ['A simulação do crédito', 'Crédito consignado aprovado!', 'Bom dia']) await write('+5511900000001', text);

    expect(await found({ q: 'CREDITO' })).to.deep.equal(['Crédito consignado aprovado!', 'A simulação do crédito']);
    expect(await found({ q: 'cred' })).to.have.length(2);
    expect(await found({ q: 'crédito simul' })).to.deep.equal(['A simulação do crédito']);
    expect(await found({ q: 'a simulacao' })).to.deep.equal(['A simulação do crédito']);
    expect(await found({ q: 'simul credito' })).to.deep.equal([]);
    expect(await found({ q: 'aprovado b' })).to.deep.equal(['Crédito consignado aprovado!']);
    expect(await rejection(client.messages.search({ q: 'a !' }))).to.include({ status: 400, code: 'request.invalid' });
  });

  it('narrows to a ticket, a contact and a time, and pages newest first', async () => {
    const texts = ['boleto um', 'boleto dois', 'boleto tres', 'boleto quatro', 'boletos cinco'];
    for (const text of texts) await write('+5511900000002', text);
    const { ticketId, messageId } = await write('+5511900000003', 'boleto de outra');
    const other = await client.messages.get({ id: messageId });

    for (const [q, count] of [
      ['bol', 6],
      ['boleto bo', 5],
      ['boleto um', 1],
    ] as const) {
      const whole = await found({ q });
      const paged = await client.messages.search({ q, limit: 2 }).toArray({ limit: 100 });
      expect(whole, q).to.have.length(count);
      expect(
        paged.map(({ content }) => 'text' in content && content.text),
        q,
      ).to.deep.equal(whole);
      expect(
        paged.map(({ createdAt }) => createdAt),
        q,
      ).to.deep.equal(
        paged
          .map(({ createdAt }) => createdAt)
          .sort()
          .reverse(),
      );
    }
    expect(await found({ q: 'boleto', ticket: ticketId })).to.deep.equal(['boleto de outra']);
    expect(await found({ q: 'boleto', contact: other.contactId })).to.deep.equal(['boleto de outra']);
    expect(await found({ q: 'boleto', from: other.createdAt })).to.deep.equal(['boleto de outra']);
    expect(await found({ q: 'boleto', to: other.createdAt })).to.have.length(5);
    expect(await found({ q: 'boleto', ticket: randomUUID() })).to.deep.equal([]);
  });

  it('follows what a message says: edits, and nothing of what was erased', async () => {
    const { messageId } = await write('+5511900000004', 'meu cpf secreto');
    const { contactId } = await client.messages.get({ id: messageId });
    await app.app.service(ChannelIngestion).receiveChange(app.scope(app.admin.tenant.id), {
      channel: 'whatsapp',
      instanceId,
      providerEventId: randomUUID(),
      from: '+5511900000004',
      by: 'contact',
      target: { providerMessageId: (await client.messages.get({ id: messageId })).providerMessageId, isOurs: false },
      change: { kind: 'edit', text: 'meu numero secreto' },
      occurredAt: new Date(),
      raw: {},
    });
    expect(await found({ q: 'cpf' })).to.deep.equal([]);
    expect(await found({ q: 'numero secreto' })).to.deep.equal(['meu numero secreto']);

    await client.contacts.erase({ id: contactId });

    expect(await found({ q: 'secreto' })).to.deep.equal([]);
  });

  it('shows messages to those who may read them, of their tenant only', async () => {
    await write('+5511900000005', 'palavra-chave');
    const agent = await app.addUser(app.admin, 'agent');
    expect((await app.client(agent).messages.search({ q: 'palavra' })).data).to.have.length(1);
    const stranger = await app.addTenant();
    expect((await app.client(stranger).messages.search({ q: 'palavra' })).data).to.deep.equal([]);
    const key = await client.apiKeys.create({ name: 'k', scopes: ['tickets:read'] });
    expect((await app.request('GET', '/v1/messages?q=palavra', { token: key.key })).status).to.equal(403);
  });

  it('walks an index, whatever it is narrowed by, in tens of thousands of messages', async () => {
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    try {
      const { tenant } = await app.addTenant();
      const ticketId = randomUUID();
      await database.query('set session_replication_role = replica');
      await database.query(
        `insert into messages (tenant_id, id, ticket_id, contact_id, instance_id, direction, type, content, status, provider_message_id, seq, created_at)
         select case when i <= 6000 then $1::uuid else gen_random_uuid() end, gen_random_uuid(), case when i % 50 = 0 then $2::uuid else gen_random_uuid() end, $2, $2, 'inbound', 'text',
           jsonb_build_object('type', 'text', 'text', 'bom palavra' || i % 400 || ' p' || i % 3), 'received', i, i, now() - i * interval '1 second'
         from generate_series(1, 30000) i`,
        [tenant.id, ticketId],
      );
      await database.query(
        `insert into message_terms (tenant_id, message_id, term, created_at)
         select tenant_id, id, word, created_at from messages m, message_words(content) word where contact_id = $1`,
        [ticketId],
      );
      await database.query('set session_replication_role = origin');
      await database.query('analyze messages; analyze message_terms; analyze tickets');
      const time = new Date().toISOString();
      const queries: readonly [MessageSearchQuery, RegExp][] = [
        [{ q: 'pal' }, /Index Only Scan using message_terms_by_time/],
        [{ q: 'palavra1' }, /Index Only Scan using message_terms_by_time/],
        [{ q: 'pal', from: time, to: time }, /Index Only Scan using message_terms_by_time/],
        [{ q: 'bom pal' }, /Index Only Scan using message_terms_by_time/],
        [{ q: 'palavra7 bom p1', to: time }, /Index Only Scan using message_terms_by_time/],
        [{ q: 'bom', ticket: ticketId }, /Index Scan (using|on) messages_of_ticket/],
        [{ q: 'bom', contact: ticketId }, /Index Scan (using|on) messages_of_ticket/],
      ];
      // 400 words begin so: more than are looked up one by one.
      const { text: manyText, values: manyValues } = messageSearchStatement({ q: 'palavra', limit: 10 }, tenant.id);
      const { rows: newest } = await database.query<{ content: { text: string } }>({ text: manyText, values: [...manyValues] });
      expect(newest.map(({ content }) => content.text.split(' ')[1])).to.deep.equal(
        Array.from({ length: 11 }, (_, index) => `palavra${String(index + 1)}`),
      );
      for (const [query, index] of queries) {
        const { text, values } = messageSearchStatement(query, tenant.id);
        await database.query('begin');
        await database.query('set local role leadengine_app');
        await database.query(`select set_config('app.tenant_id', $1, true)`, [tenant.id]);
        const { rows } = await database.query<{ 'QUERY PLAN': string }>({ text: `explain ${text}`, values: [...values] });
        await database.query('rollback');
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        expect(plan, JSON.stringify(query)).to.match(index);
        expect(plan, JSON.stringify(query)).not.to.match(/Seq Scan on message/);
      }
    } finally {
      await database.end();
    }
  });
});
