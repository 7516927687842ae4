import { createTestApp, eventually, findTenantLeaks, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { LeadListQuery } from '../src/domain/leads/contract.js';
import { leadListStatement } from '../src/domain/leads/lead-list.js';

describe('leads', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;
  let agent: TestUser;

  before(async () => {
    app = await createTestApp({ plugins: [whatsappPlugin] });
    client = app.client(app.admin);
    agent = await app.addUser(app.admin, 'agent');
  });
  after(() => app.stop());

  const addContact = async (name = 'Rosa'): Promise<string> => (await client.contacts.create({ name })).id;
  const addLead = async (parts: object = {}) => client.leads.create({ contactId: await addContact(), source: 'manual', ...parts });

  it('carry a summary of contact and owner, and never more of the owner', async () => {
    const contactId = await addContact('Maria');

    const lead = await client.leads.create({ contactId, source: 'indicacao', ownerId: agent.id, valueCents: 1_250_000, score: 80 });

    expect(lead).to.deep.include({
      status: 'new',
      contact: { id: contactId, name: 'Maria', phone: null },
      valueCents: 1_250_000,
      currency: 'BRL',
    });
    expect(lead.owner).to.have.all.keys('id', 'name');
    expect((await client.leads.list({ owner: agent.id })).data).to.deep.equal([lead]);
    expect((await app.client(agent).leads.list({ owner: 'me' })).data).to.deep.equal([lead]);
    expect(JSON.stringify(await client.leads.list({ limit: 100 }))).not.to.match(/password|hash|email/i);
  });

  it('are one per contact while open, also when many are added at once', async () => {
    const contactId = await addContact();

    const settled = await Promise.allSettled(Array.from({ length: 8 }, () => client.leads.create({ contactId, source: 'manual' })));

    const made = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value.id] : []));
    expect(made).to.have.length(1);
    for (const each of settled) if (each.status === 'rejected') expect(each.reason).to.include({ status: 409, code: 'leads.already_open' });
    expect((await client.leads.list({ contact: contactId })).data).to.have.length(1);
  });

  it('go from status to status by one rule, and write down each step', async () => {
    const { id } = await addLead();
    await client.leads.update({ id }, { status: 'qualified' });
    await client.leads.update({ id }, { status: 'converted' });
    expect(await rejection(client.leads.update({ id }, { status: 'new' }))).to.include({ status: 422, code: 'leads.transition_refused' });

    const { data } = await client.leads.listActivities({ id });

    expect(data.map(({ fromStatus, toStatus }) => `${String(fromStatus)} ${String(toStatus)}`)).to.deep.equal([
      'qualified converted',
      'new qualified',
    ]);
    expect((await client.leads.get({ id })).closedAt).to.be.a('string');
  });

  it('are lost for a reason and may be taken up again while no other is open', async () => {
    const { id, contact } = await addLead();
    expect(await rejection(client.leads.update({ id }, { status: 'lost' }))).to.include({ status: 422, code: 'leads.loss_reason_needed' });
    expect(await rejection(client.leads.update({ id }, { lostReason: 'outro' }))).to.include({ code: 'leads.loss_reason_needed' });
    expect(await client.leads.update({ id }, { status: 'lost', lostReason: 'orcamento' })).to.include({ lostReason: 'orcamento' });

    const other = await client.leads.create({ contactId: contact.id, source: 'manual' });
    expect(await rejection(client.leads.update({ id }, { status: 'contacted' }))).to.include({ status: 409, code: 'leads.already_open' });
    await client.leads.update({ id: other.id }, { status: 'lost', lostReason: 'outro' });

    expect(await client.leads.update({ id }, { status: 'contacted' })).to.include({
      status: 'contacted',
      lostReason: null,
      closedAt: null,
    });
  });

  it('refuse what does not exist and edits of an old version', async () => {
    const nobody = randomUUID();
    for (const bad of [{ contactId: nobody }, { ownerId: nobody }, { ticketId: nobody }])
      expect(await rejection(addLead(bad)), JSON.stringify(bad)).to.include({ status: 422, code: 'leads.unknown_reference' });
    const { id } = await addLead();
    const stale = await app.request('PATCH', `/v1/leads/${id}`, {
      token: app.admin.token,
      headers: { 'if-match': '"7"' },
      body: { score: 3 },
    });
    expect(stale.status).to.equal(412);
    expect((await app.request('GET', '/v1/leads?sort=position', { token: app.admin.token })).status).to.equal(400);
  });

  it('keep one order per column when many are moved at once', async () => {
    const stranger = await app.addTenant();
    const own = app.client(stranger);
    const ids: string[] = [];
    for (let index = 0; index < 50; index += 1) {
      const contact = await own.contacts.create({ name: `C${String(index)}` });
      ids.push((await own.leads.create({ contactId: contact.id, source: 'manual' })).id);
    }
    const [anchor = '', ...rest] = ids;
    await own.leads.move({ id: anchor }, { status: 'proposal' });

    await Promise.all(
      rest.map((id, index) => own.leads.move({ id }, { status: 'proposal', ...(index % 2 === 0 ? { afterId: anchor } : {}) })),
    );

    const column = await own.leads.list({ status: 'proposal', sort: 'position', limit: 7 }).toArray({ limit: 100 });
    expect(column.map(({ id }) => id)).to.have.members(ids);
    expect(new Set(column.map(({ position }) => position)).size).to.equal(50);
    expect(column.map(({ position }) => position)).to.deep.equal([...column.map(({ position }) => position)].sort());
    expect(column.findIndex(({ id }) => id === anchor)).to.equal(24);
  });

  it('go right below the lead they are dropped on', async () => {
    const [a, b, c] = [await addLead(), await addLead(), await addLead()];
    for (const { id } of [c, b, a]) await client.leads.move({ id }, { status: 'nurturing' });

    await client.leads.move({ id: a.id }, { status: 'nurturing', afterId: b.id });

    const column = await client.leads.list({ status: 'nurturing', sort: 'position' });
    expect(column.data.map(({ id }) => id)).to.deep.equal([b.id, a.id, c.id]);
    expect(await rejection(client.leads.move({ id: a.id }, { status: 'engaged', afterId: b.id }))).to.include({
      code: 'leads.unknown_reference',
    });
  });

  it('keep calls and notes, newest first', async () => {
    const { id } = await addLead();
    await client.leads.addActivity({ id }, { type: 'call', callResult: 'no_answer' });
    await client.leads.addActivity({ id }, { type: 'note', note: 'Liga depois' });

    const { data } = await client.leads.listActivities({ id });

    expect(data.map(({ type, callResult, note }) => [type, callResult, note])).to.deep.equal([
      ['note', null, 'Liga depois'],
      ['call', 'no_answer', ''],
    ]);
  });

  it('note once that the contact wrote', async () => {
    const contact = await client.contacts.create({ name: 'Rosa', phone: '+5511900000071' });
    const { id } = await client.leads.create({ contactId: contact.id, source: 'manual' });
    const instance = await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
    await client.whatsapp.connectInstance({ id: instance.id });

    await client.whatsappSandbox.write({ id: instance.id }, { from: '+5511900000071', displayName: 'Rosa', text: 'Tenho interesse' });

    const replies = await eventually(async () => {
      const { data } = await client.leads.listActivities({ id });
      return data.length > 0 ? data : undefined;
    });
    expect(replies.map(({ type }) => type)).to.deep.equal(['whatsapp_replied']);
    expect(replies[0]?.messageId).to.be.a('string');
  });

  it('follow their contact into a merge and back, and leave one person one open lead', async () => {
    const [keeper, other] = [await addLead({ score: 10 }), await addLead({ score: 20 })];
    await client.leads.update({ id: other.id }, { status: 'proposal' });
    const [targetId, sourceId] = [keeper.contact.id, other.contact.id];
    const past = await addLead();
    await client.leads.update({ id: past.id }, { status: 'lost', lostReason: 'orcamento' });

    await client.contacts.merge({ targetId, sourceIds: [sourceId, past.contact.id] });

    const merged = (await client.leads.list({ contact: targetId })).data;
    expect(merged.map(({ id }) => id)).to.have.members([keeper.id, other.id, past.id]);
    expect(await client.leads.get({ id: other.id })).to.deep.include({ status: 'lost', lostReason: 'outro', score: 20 });
    expect((await client.leads.get({ id: keeper.id })).status).to.equal('new');
    expect((await client.leads.list({ contact: sourceId })).data).to.deep.equal([]);

    await client.contacts.unmerge({ id: sourceId });

    const back = await client.leads.get({ id: other.id });
    expect(back).to.deep.include({ status: 'proposal', lostReason: null, closedAt: null });
    expect(back.contact.id).to.equal(sourceId);
    expect((await client.leads.get({ id: past.id })).contact.id).to.equal(targetId);
  });

  it('keep a merge from being taken back when the lead it closed was taken up since', async () => {
    const [keeper, other] = [await addLead(), await addLead()];
    await client.contacts.merge({ targetId: keeper.contact.id, sourceIds: [other.contact.id] });
    await client.leads.update({ id: keeper.id }, { status: 'converted' });
    await client.leads.update({ id: other.id }, { status: 'contacted' });

    expect(await rejection(client.contacts.unmerge({ id: other.contact.id }))).to.include({
      status: 409,
      code: 'contacts.unmerge_refused',
    });
    expect((await client.leads.get({ id: other.id })).contact.id).to.equal(keeper.contact.id);
  });

  it('are found through an index by every filter and sort', async () => {
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    try {
      const { tenant } = await app.addTenant();
      const me = randomUUID();
      await database.query('set session_replication_role = replica');
      await database.query(
        `insert into leads (tenant_id, id, contact_id, owner_id, ticket_id, status, position, source, score, value_cents, currency, probability,
           next_follow_up_at, created_at, updated_at)
         select case when i % 2 = 0 then $1::uuid else gen_random_uuid() end, gen_random_uuid(), gen_random_uuid(),
           case when i % 100 < 90 then gen_random_uuid() end, gen_random_uuid(), (array['new', 'contacted', 'proposal'])[i % 3 + 1],
           'a' || lpad(i::text, 8, '0'), 's' || i % 50, i % 101, 0, 'BRL', 0, case when i % 10 = 0 then now() + (i - 20000) * interval '1 hour' end,
           now() - i * interval '1 minute', now() - i * interval '1 minute'
         from generate_series(1, 40000) i`,
        [tenant.id],
      );
      await database.query(
        `insert into contacts (tenant_id, id, name, name_source, created_at, updated_at)
         select tenant_id, contact_id, 'Rosa', 'manual', created_at, updated_at from leads where source like 's%'`,
      );
      await database.query(
        `insert into lead_tags (tenant_id, lead_id, tag_id, created_at)
         select tenant_id, id, case when id::text < '2' then $1::uuid else gen_random_uuid() end, created_at from leads where source like 's%'`,
        [me],
      );
      await database.query('set session_replication_role = origin');
      await database.query('analyze leads; analyze lead_tags; analyze contacts; analyze users');
      const queries: readonly LeadListQuery[] = [
        {},
        { sort: 'updated' },
        { sort: 'score' },
        { sort: 'followUp' },
        { sort: 'position', status: 'new' },
        { status: 'proposal' },
        { owner: me },
        { owner: 'none' },
        { source: 's4' },
        { contact: me },
        { ticket: me },
        { tag: me },
        { followUpDue: true, sort: 'followUp' },
      ];
      for (const query of queries) {
        const { text, values } = leadListStatement(query, { kind: 'system', id: 'test' }, tenant.id, new Date());
        await database.query('begin');
        await database.query('set local role leadengine_app');
        await database.query(`select set_config('app.tenant_id', $1, true)`, [tenant.id]);
        const { rows } = await database.query<{ 'QUERY PLAN': string }>({ text: `explain ${text}`, values: [...values] });
        await database.query('rollback');
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        expect(plan, JSON.stringify(query)).to.match(/Index (Only )?Scan using leads_\w+ on leads l/);
        expect(plan, JSON.stringify(query)).not.to.match(/Seq Scan on leads|Bitmap Heap Scan on leads/);
        if (query.ticket === undefined) expect(plan, JSON.stringify(query)).not.to.contain('Sort Key');
      }
    } finally {
      await database.end();
    }
  });

  it('show nothing to another tenant', async () => {
    const { id } = await addLead();
    await client.leads.addActivity({ id }, { type: 'note', note: 'segredo-da-tenant-a' });
    await client.leads.addTags({ id }, { names: ['segredo-da-tenant-a'] });
    await client.leads.updateSettings({ createOnInbound: false });

    const { leaks, tables, operations } = await findTenantLeaks({
      app,
      owner: app.admin,
      stranger: await app.addTenant(),
      secret: 'segredo-da-tenant-a',
      watchedTables: ['leads', 'lead_activities', 'lead_tags', 'lead_settings'],
    });

    expect(leaks).to.deep.equal([]);
    expect(tables).to.include.members(['leads', 'lead_activities', 'lead_tags', 'lead_settings']);
    expect(operations).to.include.members(['leads.move', 'leads.addActivity', 'leads.convert', 'leads.addTags']);
  });
});
