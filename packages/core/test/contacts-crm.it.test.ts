import type { Contact, LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, findTenantLeaks, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';

const cpf = '529.982.247-25';
const unknownId = '01900000-0000-7000-8000-000000000000';

describe('what is known of contacts', function () {
  this.timeout(120_000);
  let app: TestApp;
  let owner: TestUser;
  let client: LeadEngineClient;

  before(async () => {
    app = await createTestApp();
  });
  after(() => app.stop());
  beforeEach(async () => {
    owner = await app.addTenant();
    client = app.client(owner);
  });

  const add = (name: string, phone?: string): Promise<Contact> =>
    client.contacts.create({ name, ...(phone === undefined ? {} : { phone }) });

  it('keeps status, VIP mark, birth date, locale and values of the tenant’s own', async () => {
    const contact = await client.contacts.create({
      name: 'Ana',
      status: 'inactive',
      isVip: true,
      birthDate: '1980-02-29',
      locale: 'pt-BR',
      customFields: { matricula: '123', margem: 350.5, ativo: true, nada: null },
    });
    expect(contact).to.deep.include({ status: 'inactive', source: 'manual', isVip: true, birthDate: '1980-02-29', locale: 'pt-BR' });
    expect(contact.customFields).to.deep.equal({ matricula: '123', margem: 350.5, ativo: true, nada: null });
    const changed = await client.contacts.update({ id: contact.id }, { status: 'archived', birthDate: null, customFields: { novo: 'x' } });
    expect(changed).to.deep.include({ status: 'archived', isVip: true, birthDate: null, locale: 'pt-BR', customFields: { novo: 'x' } });
    expect(await rejection(client.contacts.update({ id: contact.id }, { customFields: { '1x': 'y' } }))).to.include({ status: 400 });
    expect(await rejection(client.contacts.create({ name: 'B', customFields: { tief: { a: 1 } as unknown as string } }))).to.include({
      status: 400,
    });
  });

  it('shows a CPF masked, whole to those who may see it, and never to the database', async () => {
    const contact = await client.contacts.create({ name: 'Ana', document: cpf });
    expect(contact.document).to.equal('***.***.***-25');
    expect(await client.contacts.readDocument({ id: contact.id })).to.deep.equal({ document: '52998224725' });
    const agent = app.client(await app.addUser(owner, 'agent'));
    expect(await rejection(agent.contacts.readDocument({ id: contact.id }))).to.include({ status: 403 });
    const rows = await app.app.database.unitOfWork.read(app.scope(owner.tenant.id), (sql) =>
      sql<{ row: string }>('select c::text as row from contacts c where tenant_id = $1', [owner.tenant.id]),
    );
    expect(rows[0]?.row).not.to.match(/52998224725|529\.982/);
    expect(await rejection(client.contacts.create({ name: 'B', document: '529.982.247-26' }))).to.include({
      status: 422,
      code: 'contacts.invalid_document',
    });
  });

  it('gives a CPF to one contact of a tenant, also when many claim it at once', async () => {
    const settled = await Promise.allSettled(
      Array.from({ length: 6 }, (_, index) => client.contacts.create({ name: `C${String(index)}`, document: cpf })),
    );
    const created = settled.filter((each) => each.status === 'fulfilled');
    expect(created).to.have.length(1);
    for (const each of settled) if (each.status === 'rejected') expect(each.reason).to.include({ code: 'contacts.document_taken' });
    const other = app.client(await app.addTenant());
    expect(await other.contacts.create({ name: 'Outra', document: cpf })).to.include({ document: '***.***.***-25' });
    const [first] = created;
    await client.contacts.update({ id: first?.value.id ?? '' }, { document: null });
    expect(await client.contacts.create({ name: 'D', document: cpf })).to.include({ document: '***.***.***-25' });
  });

  it('has several numbers per contact, of which one is primary', async () => {
    const { id } = await add('Ana', '+5511987650001');
    const work = await client.contacts.phones.create({ id }, { phone: '(11) 8765-0002', label: 'trabalho' });
    expect(work).to.include({ number: '+5511987650002', label: 'trabalho', isPrimary: false, isObserved: false });
    expect((await client.contacts.phones.update({ id, phoneId: work.id }, { isPrimary: true })).isPrimary).to.equal(true);
    expect((await client.contacts.get({ id })).phone).to.equal('+5511987650002');
    expect((await client.contacts.phones.list({ id })).data.map(({ number }) => number)).to.deep.equal([
      '+5511987650002',
      '+5511987650001',
    ]);
    await client.contacts.phones.delete({ id, phoneId: work.id });
    expect((await client.contacts.get({ id })).phone).to.equal('+5511987650001');
    const elsewhere = await add('Bia', '+551187650002');
    expect(elsewhere.phone).to.equal('+5511987650002');
  });

  it('refuses a number or address of another contact and names the contact', async () => {
    const first = await client.contacts.create({ name: 'Ana', phone: '+5511987650001', email: 'Ana@Example.com' });
    const { id } = await add('Bia');
    for (const phone of ['+5511987650001', '+551187650001', '11 8765-0001']) {
      const refusal = await rejection(client.contacts.phones.create({ id }, { phone }));
      expect(refusal).to.include({ status: 409, code: 'contacts.phone_taken' });
      expect(refusal.message).to.include(first.id);
    }
    expect(await rejection(client.contacts.emails.create({ id }, { email: 'ana@example.com' }))).to.include({
      status: 409,
      code: 'contacts.email_taken',
    });
    expect((await client.contacts.phones.list({ id: first.id })).data).to.have.length(1);
    expect((await client.contacts.phones.list({ id })).data).to.have.length(0);
  });

  it('has several e-mail addresses per contact, of which one is primary', async () => {
    const { id } = await client.contacts.create({ name: 'Ana', email: 'ana@example.com' });
    const work = await client.contacts.emails.create({ id }, { email: 'ANA@work.example', label: 'trabalho', isPrimary: true });
    expect(work).to.include({ address: 'ana@work.example', isPrimary: true });
    expect((await client.contacts.get({ id })).email).to.equal('ana@work.example');
    await client.contacts.emails.delete({ id, emailId: work.id });
    expect((await client.contacts.get({ id })).email).to.equal('ana@example.com');
    await client.contacts.update({ id }, { email: null });
    expect((await client.contacts.emails.list({ id })).data).to.have.length(0);
  });

  it('puts tags on contacts, takes them off and counts them', async () => {
    const { id } = await add('Ana');
    const tag = await client.tags.create({ name: 'Quente', color: '#FF0000' });
    expect((await client.contacts.tags.put({ id, tagId: tag.id })).tags).to.deep.equal([{ id: tag.id, name: 'Quente', color: '#FF0000' }]);
    expect((await client.contacts.tags.put({ id, tagId: tag.id })).version).to.equal(2);
    expect((await client.tags.get({ id: tag.id })).uses).to.deep.include({ kind: 'contacts', count: 1 });
    expect((await client.contacts.list({ tag: tag.id })).data.map((each) => each.id)).to.deep.equal([id]);
    expect((await client.contacts.tags.delete({ id, tagId: tag.id })).tags).to.deep.equal([]);
    expect(await rejection(client.contacts.tags.put({ id, tagId: unknownId }))).to.include({ status: 404 });
  });

  it('changes many contacts at once, all or none', async () => {
    const [one, two, three] = [await add('Ana'), await add('Bia'), await add('Cida')];
    const contactIds = [one.id, two.id, three.id];
    const refusal = await rejection(client.contacts.changeMany({ contactIds: [...contactIds, unknownId], block: true }));
    expect(refusal).to.include({ status: 422, code: 'contacts.unknown' });
    expect((await client.contacts.get({ id: one.id })).isBlocked).to.equal(false);
    expect(await client.contacts.changeMany({ contactIds, status: 'archived', addTags: ['Lote 1', 'lote 1'], block: true })).to.deep.equal({
      updated: 3,
      unchanged: 0,
    });
    expect(await client.contacts.changeMany({ contactIds, status: 'archived', addTags: ['LOTE 1'] })).to.deep.equal({
      updated: 0,
      unchanged: 3,
    });
    const changed = await client.contacts.get({ id: two.id });
    expect(changed).to.include({ status: 'archived', isBlocked: true });
    expect(changed.tags.map(({ name }) => name)).to.deep.equal(['Lote 1']);
    expect(await client.contacts.changeMany({ contactIds: [two.id], removeTags: ['lote 1'], block: false })).to.deep.equal({
      updated: 1,
      unchanged: 0,
    });
    expect((await client.contacts.get({ id: two.id })).tags).to.deep.equal([]);
  });

  it('keeps notes and recorded talks', async () => {
    const { id } = await add('Ana');
    await client.contacts.notes.create({ id }, { body: 'Ligar depois das 18 h' });
    await client.contacts.notes.create({ id }, { body: 'Prefere e-mail' });
    const notes = await client.contacts.notes.list({ id }, { limit: 1 } as never);
    expect(notes.data[0]?.body).to.equal('Prefere e-mail');
    expect(notes.data[0]?.createdBy).to.equal(`user:${owner.id}`);
    const talk = await client.contacts.interactions.create(
      { id },
      { channel: 'phone', direction: 'outbound', summary: 'Não atendeu', occurredAt: '2026-01-02T03:04:05.000Z' },
    );
    expect(talk).to.include({ channel: 'phone', direction: 'outbound', occurredAt: '2026-01-02T03:04:05.000Z' });
    expect((await client.contacts.get({ id })).lastInteractionAt).to.equal('2026-01-02T03:04:05.000Z');
    expect(
      await rejection(
        client.contacts.interactions.create(
          { id },
          { channel: 'phone', direction: 'inbound', summary: 'x', occurredAt: '2999-01-01T00:00:00Z' },
        ),
      ),
    ).to.include({ status: 400 });
  });

  it('gives tasks to users and lists them by due time', async () => {
    const { id } = await add('Ana');
    const agent = await app.addUser(owner, 'agent');
    const due = (day: number): string => `2027-01-0${String(day)}T12:00:00.000Z`;
    const task = (title: string, dueAt: string | null, assigneeId: string | null) =>
      client.contacts.tasks.create({ id }, { title, dueAt, assigneeId });
    await task('third', due(3), agent.id);
    await task('never', null, agent.id);
    const first = await task('first', due(1), agent.id);
    await task('other', due(2), null);
    const mine = await app.client(agent).tasks.list({ assignee: 'me', limit: 1 }).toArray({ limit: 10 });
    expect(mine.map(({ title }) => title)).to.deep.equal(['first', 'third', 'never']);
    expect((await client.tasks.list({ assignee: 'none' })).data.map(({ title }) => title)).to.deep.equal(['other']);
    const done = await client.tasks.update({ id: first.id }, { status: 'completed' });
    expect(done).to.include({ status: 'completed', version: 2 });
    expect(done.settledAt).to.be.a('string');
    expect((await client.tasks.update({ id: first.id }, { status: 'open' })).settledAt).to.equal(null);
    await client.tasks.update({ id: first.id }, { status: 'cancelled' });
    expect((await client.tasks.list({ assignee: agent.id })).data.map(({ title }) => title)).to.deep.equal(['third', 'never']);
    expect((await client.contacts.tasks.list({ id })).data).to.have.length(4);
    expect(await rejection(task('x', null, unknownId))).to.include({ status: 422, code: 'contacts.unknown_assignee' });
    const stale = await app.request('PATCH', `/v1/tasks/${first.id}`, {
      token: owner.token,
      body: { title: 'x' },
      headers: { 'if-match': '"1"' },
    });
    expect(stale.status).to.equal(412);
  });

  it('pages through the timeline without a gap or a repetition', async () => {
    const { id } = await add('Ana');
    for (const body of ['1', '2', '3']) {
      await client.contacts.notes.create({ id }, { body });
      await client.contacts.tasks.create({ id }, { title: `tarefa ${body}` });
      await client.contacts.interactions.create({ id }, { channel: 'web', direction: 'inbound', summary: `conversa ${body}` });
    }
    const whole = (await client.contacts.listTimeline({ id, limit: 100 })).data;
    const paged = await client.contacts.listTimeline({ id, limit: 2 }).toArray({ limit: 50 });
    expect(paged).to.deep.equal(whole);
    expect(whole.map(({ kind }) => kind).sort()).to.deep.equal([
      ...Array.from({ length: 3 }, () => 'interaction'),
      ...Array.from({ length: 3 }, () => 'note'),
      ...Array.from({ length: 3 }, () => 'task'),
    ]);
    expect([...whole].map(({ at }) => at)).to.deep.equal(
      [...whole]
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  it('shows nothing to another tenant', async () => {
    const secret = 'segredo-da-tenant-a';
    const { id } = await client.contacts.create({ name: secret, phone: '+5511900000011', email: 'rosa@example.com', document: cpf });
    const tag = await client.tags.create({ name: secret });
    await client.contacts.tags.put({ id, tagId: tag.id });
    await client.contacts.notes.create({ id }, { body: secret });
    await client.contacts.tasks.create({ id }, { title: secret });
    await client.contacts.interactions.create({ id }, { channel: 'web', direction: 'inbound', summary: secret });
    const merged = await add(secret);
    await client.contacts.merge({ targetId: id, sourceIds: [merged.id] });
    const { leaks, tables, operations } = await findTenantLeaks({
      app,
      owner,
      stranger: await app.addTenant(),
      secret,
      watchedTables: ['contact_tags', 'contact_terms', 'contact_notes', 'contact_tasks', 'contact_interactions', 'contact_merges'],
    });
    expect(leaks).to.deep.equal([]);
    expect(tables).to.include.members(['contact_tags', 'contact_terms', 'contact_notes', 'contact_tasks', 'contact_merges']);
    expect(operations).to.include.members(['contacts.merge', 'contacts.unmerge', 'tasks.update', 'contacts.phones.delete']);
  });
});
