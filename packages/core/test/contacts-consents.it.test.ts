import type { LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, eventually, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';

describe('consents of contacts', function () {
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

  const addContact = async (name = 'Rosa'): Promise<string> => (await client.contacts.create({ name })).id;
  const granted = { channel: 'whatsapp', purpose: 'marketing', state: 'granted', captureMethod: 'message' } as const;
  const query = async (text: string, values: readonly string[]): Promise<string[]> => {
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    const { rows } = await database.query<{ row: string }>(text, [...values]).finally(() => database.end());
    return rows.map(({ row }) => row);
  };
  const statesOf = async (id: string): Promise<string[]> =>
    (await client.contacts.get({ id })).consents.map(({ channel, purpose, state }) => `${channel} ${purpose} ${state}`);

  it('are added one after the other, and the contact tells how each stands', async () => {
    const id = await addContact();
    const first = await client.contacts.consents.create(
      { id },
      { ...granted, textVersion: 'v3', proof: 'wamid.1', occurredAt: '2026-01-01T10:00:00Z', expiresAt: '2030-01-01T00:00:00Z' },
    );
    await client.contacts.consents.create({ id }, { ...granted, purpose: 'data_query', captureMethod: 'web_form' });
    const revoked = await client.contacts.consents.create({ id }, { ...granted, state: 'revoked' });
    // What is written down late changes nothing of what came after it.
    await client.contacts.consents.create({ id }, { ...granted, occurredAt: '2025-01-01T10:00:00Z' });

    expect(first).to.deep.include({ textVersion: 'v3', proof: 'wamid.1', recordedBy: `user:${owner.id}`, contactId: id });
    const contact = await client.contacts.get({ id });
    expect(contact.consents.map(({ purpose, state }) => [purpose, state])).to.deep.equal([
      ['data_query', 'granted'],
      ['marketing', 'revoked'],
    ]);
    expect(contact.consents[1]).to.deep.equal({
      channel: 'whatsapp',
      purpose: 'marketing',
      state: 'revoked',
      since: revoked.occurredAt,
      expiresAt: null,
      consentId: revoked.id,
    });
    expect(contact.version).to.equal(5);
    const { data } = await client.contacts.consents.list({ id });
    expect(data.map(({ occurredAt }) => occurredAt)).to.deep.equal(
      data
        .map(({ occurredAt }) => occurredAt)
        .sort()
        .reverse(),
    );
    expect(await client.contacts.consents.list({ id, limit: 1 }).toArray({ limit: 10 })).to.have.length(4);
  });

  it('refuse what cannot be', async () => {
    const id = await addContact();
    const bad = [
      { ...granted, occurredAt: '2100-01-01T00:00:00Z' },
      { ...granted, state: 'revoked' as const, expiresAt: '2100-01-01T00:00:00Z' },
      { ...granted, expiresAt: '2020-01-01T00:00:00Z' },
      { ...granted, purpose: 'Marketing!' },
    ];
    for (const body of bad)
      expect(await rejection(client.contacts.consents.create({ id }, body)), JSON.stringify(body)).to.include({ status: 400 });
    expect(await statesOf(id)).to.deep.equal([]);
  });

  it('cannot be changed, not even by the engine', async () => {
    const id = await addContact();
    const { id: consentId } = await client.contacts.consents.create({ id }, granted);

    const change = app.app.database.unitOfWork.run(app.scope(owner.tenant.id), (tx) =>
      tx.sql(`update contact_consents set state = 'revoked' where tenant_id = $1 and id = $2`, [owner.tenant.id, consentId]),
    );

    expect(await rejection(change)).to.be.instanceOf(Error);
    expect(await statesOf(id)).to.deep.equal(['whatsapp marketing granted']);
  });

  it('follow their contact into a merge and back', async () => {
    const [target, source] = [await addContact(), await addContact('Rosa P.')];
    await client.contacts.consents.create({ id: target }, { ...granted, occurredAt: '2026-01-01T10:00:00Z' });
    await client.contacts.consents.create({ id: source }, { ...granted, state: 'revoked', occurredAt: '2026-02-01T10:00:00Z' });
    await client.contacts.consents.create({ id: source }, { ...granted, channel: 'email' });

    await client.contacts.merge({ targetId: target, sourceIds: [source] });
    expect(await statesOf(target)).to.deep.equal(['email marketing granted', 'whatsapp marketing revoked']);

    await client.contacts.unmerge({ id: source });
    expect(await statesOf(target)).to.deep.equal(['whatsapp marketing granted']);
    expect(await statesOf(source)).to.deep.equal(['email marketing granted', 'whatsapp marketing revoked']);
  });

  it('are handed out and erased with the person', async () => {
    const id = await addContact();
    await client.contacts.consents.create({ id }, { ...granted, proof: 'prova-secreta' });
    const exported = await app.request('GET', `/v1/contacts/${id}/export`, { token: owner.token });
    expect(JSON.stringify(exported.body)).to.include('prova-secreta');

    await client.contacts.erase({ id });

    expect(await query('select to_jsonb(c)::text as row from contact_consents c where tenant_id = $1', [owner.tenant.id])).to.deep.equal(
      [],
    );
    expect((await client.contacts.get({ id })).consents).to.deep.equal([]);
  });

  it('are told as they are recorded, and are nobody else’s', async () => {
    const id = await addContact();
    const { id: consentId } = await client.contacts.consents.create({ id }, granted);

    const told = await eventually(async () => {
      const rows = await query('select to_jsonb(e)::text as row from event_log e where tenant_id = $1', [owner.tenant.id]);
      return rows.find((each) => each.includes('contact.consent_recorded'));
    });
    expect(told).to.include(consentId);
    const stranger = app.client(await app.addTenant());
    expect(await rejection(stranger.contacts.consents.create({ id }, granted))).to.include({ status: 404 });
    expect(await rejection(stranger.contacts.consents.list({ id }))).to.include({ status: 404 });
  });
});
