import { expect } from 'chai';
import { createContactMerges } from '../src/domain/contacts/merge.service.js';
import type { Contact } from '../src/domain/contacts/contract.js';
import { mergeMessages } from '../src/domain/messages/merge-messages.js';
import { mergeTickets } from '../src/domain/tickets/merge-tickets.js';
import { startHelpdesk, textFrom, type Helpdesk, type Tenant } from './helpdesk-fixture.js';

const lid = '123456789012345@lid';
const phone = '+5511987654321';

describe('addresses of one person', () => {
  let helpdesk: Helpdesk;
  let tenant: Tenant;

  before(async () => {
    helpdesk = await startHelpdesk();
  });
  after(() => helpdesk.stop());
  beforeEach(async () => {
    tenant = await helpdesk.tenant();
  });

  const writer = async (from: string, displayName?: string): Promise<{ contact: Contact; ticketId: string }> => {
    const outcome = await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, from, 'oi', { displayName }));
    if (outcome.kind !== 'stored') throw new Error(outcome.kind);
    const { contact } = await helpdesk.tickets.get(tenant.scope, outcome.ticketId);
    return { ticketId: outcome.ticketId, contact: await helpdesk.contacts.get(tenant.scope, contact.id) };
  };
  const link = () => helpdesk.ingestion.linkAddresses(tenant.scope, 'whatsapp', [[lid, phone]]);

  it('let a handle be no telephone number', async () => {
    expect((await writer(lid, 'Ana')).contact).to.deep.include({ name: 'Ana', phone: null });
  });

  it('change nothing while nobody is known', async () => {
    await link();

    expect((await helpdesk.contacts.list(tenant.scope, {})).data).to.deep.equal([]);
  });

  it('give a contact who was known by a handle its telephone number, and its name if it has no other', async () => {
    const { contact, ticketId } = await writer(lid);
    await link();
    await link();

    expect(await helpdesk.contacts.get(tenant.scope, contact.id)).to.deep.include({ phone, name: phone });
    expect(await writer('+551187654321')).to.deep.include({ ticketId });
    expect((await helpdesk.outbox(tenant.id)).filter(({ name }) => name === 'contact.updated')).to.have.length(1);
  });

  it('merge two contacts into the older one, which people can take back', async () => {
    const older = await writer(phone, 'Ana');
    const younger = await writer(lid, 'Ana');
    await link();
    await link();

    expect(await helpdesk.contacts.get(tenant.scope, younger.contact.id)).to.deep.include({ mergedIntoId: older.contact.id });
    expect(await helpdesk.tickets.get(tenant.scope, younger.ticketId)).to.deep.include({ status: 'closed', closeReason: 'merged' });
    expect((await writer(lid)).ticketId).to.equal(older.ticketId);

    const merges = createContactMerges(helpdesk.unitOfWork, [mergeTickets, mergeMessages]);
    await merges.unmerge(tenant.scope, younger.contact.id);
    expect((await writer(lid)).contact.id).to.equal(younger.contact.id);
  });

  it('belong to their tenant', async () => {
    const { contact } = await writer(lid);
    const other = await helpdesk.tenant();
    await helpdesk.ingestion.linkAddresses(other.scope, 'whatsapp', [[lid, phone]]);

    expect((await helpdesk.contacts.get(tenant.scope, contact.id)).phone).to.equal(null);
  });
});
