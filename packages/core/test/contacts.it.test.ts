import { expect } from 'chai';
import type { Problem } from '@leadengine/plugin-kit';
import { startHelpdesk, type Helpdesk, type Tenant } from './helpdesk-fixture.js';
import { rejection } from './kernel-fixture.js';

describe('contacts', () => {
  let helpdesk: Helpdesk;
  let tenant: Tenant;

  before(async () => {
    helpdesk = await startHelpdesk();
  });
  after(() => helpdesk.stop());
  beforeEach(async () => {
    tenant = await helpdesk.tenant();
  });

  const problemOf = async (promise: Promise<unknown>): Promise<Problem> => (await rejection(promise)) as Problem;

  it('reads telephone numbers as Brazilians write them', async () => {
    const contact = await helpdesk.contacts.create(tenant.scope, { name: ' Maria ', phone: '(11) 8765-4321', email: 'maria@example.com' });
    expect(contact).to.include({ name: 'Maria', phone: '+5511987654321', email: 'maria@example.com', version: 1 });
    expect((await helpdesk.outbox(tenant.id)).map(({ name, payload }) => [name, payload])).to.deep.equal([['contact.created', contact]]);
    expect(await problemOf(helpdesk.contacts.create(tenant.scope, { name: 'X', phone: '12345678901234567890' }))).to.include({
      code: 'contacts.invalid_phone',
    });
  });

  it('has one contact per number in any spelling, also when many are added at once', async () => {
    const spellings = ['11 98765-4321', '+55 11 8765-4321', '+5511987654321', '(11) 8765 4321'];
    const settled = await Promise.allSettled(spellings.map((phone) => helpdesk.contacts.create(tenant.scope, { name: phone, phone })));
    const created = settled.filter((each) => each.status === 'fulfilled');
    expect(created).to.have.length(1);
    for (const each of settled) {
      if (each.status === 'rejected') {
        expect(each.reason).to.deep.include({ code: 'contacts.phone_taken', details: { existingContactId: created[0]?.value.id } });
      }
    }
    expect((await helpdesk.contacts.list(tenant.scope, {})).data).to.have.length(1);
    expect(
      await helpdesk.unitOfWork.read(tenant.scope, (sql) => helpdesk.contacts.findByAddress(sql, 'whatsapp', '+551187654321')),
    ).to.deep.equal(created[0]?.value);
  });

  it('does not take a number from another contact', async () => {
    const first = await helpdesk.contacts.create(tenant.scope, { name: 'Ana', phone: '+5511987654321' });
    const second = await helpdesk.contacts.create(tenant.scope, { name: 'Bia' });
    const refusal = await problemOf(helpdesk.contacts.update(tenant.scope, second.id, { phone: '+551187654321' }, undefined));
    expect(refusal).to.deep.include({ code: 'contacts.phone_taken', details: { existingContactId: first.id } });
    expect(await helpdesk.contacts.get(tenant.scope, second.id)).to.deep.equal(second);
  });

  it('changes what is named and refuses edits of an old version', async () => {
    const contact = await helpdesk.contacts.create(tenant.scope, { name: 'Ana', email: 'ana@example.com', notes: 'cliente' });
    const edited = await helpdesk.contacts.update(tenant.scope, contact.id, { email: null, isBlocked: true }, 1);
    expect(edited).to.include({ name: 'Ana', email: null, notes: 'cliente', isBlocked: true, version: 2 });
    expect(await problemOf(helpdesk.contacts.update(tenant.scope, contact.id, { name: 'B' }, 1))).to.include({
      code: 'resource.version_mismatch',
    });
    const other = await helpdesk.tenant();
    expect(await problemOf(helpdesk.contacts.get(other.scope, contact.id))).to.include({ code: 'resource.not_found' });
    expect(await problemOf(helpdesk.contacts.update(other.scope, contact.id, { name: 'B' }, undefined))).to.include({
      code: 'resource.not_found',
    });
  });

  it('lists by name or newest first, in pages that neither skip nor repeat', async () => {
    const names = ['bruno', 'Ana', 'ana', 'Ávila', 'Zé', 'carla', 'Carla'];
    for (const name of names) await helpdesk.contacts.create(tenant.scope, { name });
    const all = async (sort: 'name' | 'created'): Promise<string[]> => {
      const seen: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await helpdesk.contacts.list(tenant.scope, { sort, limit: 2, ...(cursor ? { cursor } : {}) });
        seen.push(...page.data.map(({ name }) => name));
        cursor = page.nextCursor;
      } while (cursor !== null);
      return seen;
    };
    expect(await all('created')).to.deep.equal([...names].reverse());
    const byName = await all('name');
    expect([...byName].sort()).to.deep.equal([...names].sort());
    expect(byName.map((name) => name.toLowerCase()).filter((name) => name !== 'ávila')).to.deep.equal([
      'ana',
      'ana',
      'bruno',
      'carla',
      'carla',
      'zé',
    ]);
    const { nextCursor } = await helpdesk.contacts.list(tenant.scope, { sort: 'name', limit: 2 });
    expect(await problemOf(helpdesk.contacts.list(tenant.scope, { sort: 'created', cursor: nextCursor ?? '' }))).to.include({
      code: 'request.invalid_cursor',
    });
  });
});
