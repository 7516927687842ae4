import { randomUUID } from 'node:crypto';
import { createTestApp, findTenantLeaks, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';
import { listText } from '../src/domain/quick-replies/quick-reply.repository.js';
import { addTicket } from './ticket-fixture.js';

describe('quick replies', function () {
  this.timeout(120_000);
  let app: TestApp;
  let admin: TestUser;
  let agent: TestUser;

  before(async () => {
    app = await createTestApp();
    admin = app.admin;
    agent = await app.addUser(admin, 'agent');
  });
  after(() => app.stop());

  const call = <T = Record<string, unknown>>(user: TestUser, method: string, path: string, body?: unknown) =>
    app.request<T>(method, `/v1/quick-replies${path}`, { token: user.token, ...(body !== undefined && { body }) });
  const codeOf = ({ status, body }: { readonly status: number; readonly body: Readonly<Record<string, unknown>> }) =>
    `${String(status)} ${String(body['code'])}`;
  const add = async (by: TestUser, shortcut: string, text = 'Olá', isShared = false): Promise<string> => {
    const { status, body } = await call(by, 'POST', '', { shortcut, text, isShared });
    expect(status, JSON.stringify(body)).to.equal(201);
    return String(body['id']);
  };

  it('are shared or one’s own, with shortcuts unique in each', async () => {
    const shared = await add(admin, 'ola', 'Olá a todos', true);
    const own = await add(agent, 'ola', 'Oi, sou eu');
    await add(admin, 'ola', 'Outro dono');
    expect(codeOf(await call(agent, 'POST', '', { shortcut: 'ola', text: 'x' }))).to.equal('409 quick_replies.shortcut_taken');
    expect(codeOf(await call(admin, 'POST', '', { shortcut: 'ola', text: 'x', isShared: true }))).to.equal(
      '409 quick_replies.shortcut_taken',
    );
    const { body } = await call<{ data: { id: string }[] }>(agent, 'GET', '?shortcut=ola');
    expect(body.data.map(({ id }) => id)).to.have.members([shared, own]);
    expect((await call(admin, 'GET', `/${own}`)).status).to.equal(404);
    expect((await call(admin, 'DELETE', `/${own}`)).status).to.equal(404);
  });

  it('are one per shortcut, however many add it at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => call(admin, 'POST', '', { shortcut: 'corrida', text: 'x', isShared: true })),
    );
    expect(answers.filter(({ status }) => status === 201)).to.have.length(1);
    expect(answers.filter(({ status }) => status === 409)).to.have.length(7);
  });

  it('are shared by those who may', async () => {
    const id = await add(admin, 'taxas', 'Taxa', true);
    expect(codeOf(await call(agent, 'POST', '', { shortcut: 'x', text: 'x', isShared: true }))).to.equal(
      '403 quick_replies.sharing_not_allowed',
    );
    expect(codeOf(await call(agent, 'PATCH', `/${id}`, { text: 'y' }))).to.equal('403 quick_replies.sharing_not_allowed');
    expect(codeOf(await call(agent, 'DELETE', `/${id}`))).to.equal('403 quick_replies.sharing_not_allowed');
    const edited = await call(admin, 'PATCH', `/${id}`, { text: 'Taxa nova' });
    expect(edited.body).to.include({ text: 'Taxa nova', version: 2 });
    const stale = await app.request('PATCH', `/v1/quick-replies/${id}`, {
      token: admin.token,
      body: { text: 'z' },
      headers: { 'if-match': '"1"' },
    });
    expect(stale.status).to.equal(412);
    expect((await call(admin, 'DELETE', `/${id}`)).status).to.equal(204);
  });

  it('fill variables in for a ticket and name those that nobody knows', async () => {
    const ticket = await addTicket(app, admin, 'Maria da Silva');
    const id = await add(agent, 'saudacao', 'Oi {{contact.firstName}}, sou {{agent.name}}: {{ticket.id}} {{nada.disso}}');
    const { body } = await call(agent, 'POST', `/${id}/render`, { ticketId: ticket });
    expect(body).to.deep.equal({ text: `Oi Maria, sou Test agent: ${ticket} {{nada.disso}}`, unknownVariables: ['nada.disso'] });
    expect(codeOf(await call(agent, 'POST', `/${id}/render`, { ticketId: randomUUID() }))).to.equal('422 quick_replies.unknown_ticket');
  });

  it('are found by the start of their shortcut, in pages, by their index', async () => {
    for (const shortcut of ['boleto', 'boleto-2', 'boa-tarde', 'bom-dia', 'cpf']) await add(admin, shortcut, 'x', true);
    const found: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: { data: { shortcut: string }[]; nextCursor: string | null } } = await call(
        agent,
        'GET',
        `?shortcut=bo&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      found.push(...body.data.map(({ shortcut }) => shortcut));
      cursor = body.nextCursor;
    }
    expect(found).to.deep.equal(['boa-tarde', 'boleto', 'boleto-2', 'bom-dia']);

    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query('set local role leadengine_app');
      await client.query(`select set_config('app.tenant_id', $1, true)`, [admin.tenant.id]);
      await client.query('set local enable_seqscan = off');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${listText}`, [
        admin.tenant.id,
        agent.id,
        'bo',
        'bo\u007f',
        '',
        '00000000-0000-0000-0000-000000000000',
        3,
      ]);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).to.match(/Index (Only )?Scan using quick_replies_by_shortcut/);
      expect(plan).to.match(/Index Cond: .*shortcut.*>=/);
      expect(plan).not.to.contain('Sort');
    } finally {
      await client.end();
    }
  });

  it('are kept from other tenants', async () => {
    const secret = 'segredo das respostas';
    await add(admin, 'segredo', secret, true);
    const stranger = await app.addTenant();
    const { leaks, operations } = await findTenantLeaks({ app, owner: admin, stranger, secret, watchedTables: ['quick_replies'] });
    expect(leaks).to.deep.equal([]);
    expect(operations).to.include.members(['quickReplies.render', 'quickReplies.update']);
  });
});
