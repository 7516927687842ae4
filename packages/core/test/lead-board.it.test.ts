import { createTestApp, rejection, type TestApp } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';

describe('the board of leads', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;

  before(async () => {
    app = await createTestApp();
    client = app.client(app.admin);
  });
  after(() => app.stop());

  const addLead = async () => {
    const contact = await client.contacts.create({ name: 'Rosa' });
    return client.leads.create({ contactId: contact.id, source: 'manual' });
  };
  const column = async (status: 'engaged' | 'qualified' | 'proposal'): Promise<string[]> =>
    (await client.leads.list({ status, sort: 'position' })).data.map(({ id }) => id);

  it('puts a lead right above another one, also above the topmost', async () => {
    const [a, b, c, d] = [await addLead(), await addLead(), await addLead(), await addLead()];
    for (const { id } of [c, b, a]) await client.leads.move({ id }, { status: 'engaged' });

    await client.leads.move({ id: d.id }, { status: 'engaged', beforeId: c.id });
    expect(await column('engaged')).to.deep.equal([a.id, b.id, d.id, c.id]);

    await client.leads.move({ id: d.id }, { status: 'engaged', beforeId: a.id });
    expect(await column('engaged')).to.deep.equal([d.id, a.id, b.id, c.id]);
    await client.leads.move({ id: d.id }, { status: 'engaged', beforeId: d.id });
    expect(await column('engaged')).to.deep.equal([d.id, a.id, b.id, c.id]);
  });

  it('puts a lead between two, also when one of them was moved away meanwhile', async () => {
    const [a, b, c] = [await addLead(), await addLead(), await addLead()];
    for (const { id } of [b, a]) await client.leads.move({ id }, { status: 'qualified' });
    await client.leads.move({ id: c.id }, { status: 'qualified', afterId: a.id, beforeId: b.id });
    expect(await column('qualified')).to.deep.equal([a.id, c.id, b.id]);

    await client.leads.move({ id: a.id }, { status: 'proposal' });
    const late = await addLead();
    await client.leads.move({ id: late.id }, { status: 'qualified', afterId: a.id, beforeId: c.id });

    expect(await column('qualified')).to.deep.equal([late.id, c.id, b.id]);
    expect(await rejection(client.leads.move({ id: late.id }, { status: 'proposal', beforeId: b.id }))).to.include({
      status: 422,
      code: 'leads.unknown_reference',
    });
  });

  it('marks leads with tags, finds them by tag and counts them', async () => {
    const [a, b, c] = [await addLead(), await addLead(), await addLead()];
    const tagged = await client.leads.addTags({ id: a.id }, { names: ['VIP', 'Ágil'] });
    expect(tagged.tags.map(({ name }) => name)).to.deep.equal(['Ágil', 'VIP']);
    expect(tagged.version).to.equal(a.version + 1);
    expect(await client.leads.addTags({ id: a.id }, { names: ['vip'] })).to.deep.equal(tagged);
    for (const { id } of [b, c]) await client.leads.addTags({ id }, { names: ['VIP'] });
    const vip = tagged.tags.find(({ name }) => name === 'VIP')?.id ?? '';

    expect((await client.leads.list({ tag: vip, limit: 2 }).toArray({ limit: 10 })).map(({ id }) => id)).to.deep.equal([c.id, b.id, a.id]);
    expect((await client.leads.list({ tag: vip, sort: 'updated' })).data.map(({ id }) => id)).to.deep.equal([c.id, b.id, a.id]);
    expect((await client.tags.get({ id: vip })).uses).to.deep.include({ kind: 'leads', count: 3 });

    expect((await client.leads.removeTag({ id: a.id, tagId: vip })).tags.map(({ name }) => name)).to.deep.equal(['Ágil']);
    await client.tags.delete({ id: vip });
    expect((await client.leads.get({ id: b.id })).tags).to.deep.equal([]);
  });
});
