import { randomUUID } from 'node:crypto';
import type { Problem } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { createContactMerges, type ContactMerges } from '../src/domain/contacts/merge.service.js';
import type { MergeParticipant } from '../src/domain/contacts/contract.js';
import { mergeMessages } from '../src/domain/messages/merge-messages.js';
import { mergeTickets } from '../src/domain/tickets/merge-tickets.js';
import { startHelpdesk, textFrom, type Helpdesk, type Tenant } from './helpdesk-fixture.js';
import { asOwner, rejection } from './kernel-fixture.js';

const phones = ['+5511900000001', '+5511900000002', '+5511900000003'] as const;

describe('merging contacts', () => {
  let helpdesk: Helpdesk;
  let merges: ContactMerges;
  let tenant: Tenant;

  before(async () => {
    helpdesk = await startHelpdesk();
    merges = createContactMerges(helpdesk.unitOfWork, [mergeTickets, mergeMessages]);
  });
  after(() => helpdesk.stop());
  beforeEach(async () => {
    tenant = await helpdesk.tenant();
  });

  const problemOf = async (promise: Promise<unknown>): Promise<Problem> => (await rejection(promise)) as Problem;

  /** Somebody who wrote, with the ticket that opened. */
  const writer = async (phone: string, text = 'oi'): Promise<{ contactId: string; ticketId: string }> => {
    const outcome = await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, phone, text, { displayName: `De ${phone.slice(-1)}` }));
    if (outcome.kind !== 'stored') throw new Error(outcome.kind);
    return { ticketId: outcome.ticketId, contactId: (await helpdesk.tickets.get(tenant.scope, outcome.ticketId)).contact.id };
  };

  /** All rows that tell whose is what, without versions and times of change. */
  const state = async (): Promise<unknown> => {
    const select = (text: string) => asOwner<{ row: unknown }>(helpdesk.url, text, [tenant.id]);
    return [
      await select(`select to_jsonb(c) - 'version' - 'updated_at' as row from contacts c where tenant_id = $1 order by id`),
      await select(`select to_jsonb(i) as row from contact_identities i where tenant_id = $1 order by id`),
      await select(`select to_jsonb(k) - 'version' - 'updated_at' as row from tickets k where tenant_id = $1 order by id`),
      await select(`select to_jsonb(m) as row from messages m where tenant_id = $1 order by id`),
      await select(`select to_jsonb(t) as row from contact_tags t where tenant_id = $1 order by contact_id, tag_id`),
      await select(`select to_jsonb(t) as row from contact_terms t where tenant_id = $1 order by term, contact_id, source_id`),
    ];
  };

  const messagesOf = async (): Promise<{ contact_id: string; ticket_id: string; ticket_contact: string }[]> =>
    asOwner(
      helpdesk.url,
      `select m.contact_id, m.ticket_id, k.contact_id as ticket_contact from messages m join tickets k on k.tenant_id = m.tenant_id and k.id = m.ticket_id
       where m.tenant_id = $1`,
      [tenant.id],
    );

  it('moves addresses, tickets and messages, and closes the second open ticket of a channel', async () => {
    const [one, two] = [await writer(phones[0]), await writer(phones[1])];
    const target = await merges.merge(tenant.scope, { targetId: one.contactId, sourceIds: [two.contactId] });

    expect(target.id).to.equal(one.contactId);
    const closed = await helpdesk.tickets.get(tenant.scope, two.ticketId);
    expect(closed).to.deep.include({ status: 'closed', closeReason: 'merged' });
    expect(closed.contact).to.include({ id: one.contactId, name: target.name });
    expect((await helpdesk.tickets.get(tenant.scope, one.ticketId)).status).to.equal('open');
    for (const message of await messagesOf()) expect(message.contact_id).to.equal(one.contactId);
    expect((await helpdesk.messages.list(tenant.scope, two.ticketId, {})).data).to.have.length(1);
    expect(await writer(phones[1])).to.deep.equal({ contactId: one.contactId, ticketId: one.ticketId });

    const hidden = await helpdesk.contacts.get(tenant.scope, two.contactId);
    expect(hidden.mergedIntoId).to.equal(one.contactId);
    expect((await helpdesk.contacts.list(tenant.scope, {})).data.map(({ id }) => id)).to.deep.equal([one.contactId]);
    const events = (await helpdesk.outbox(tenant.id)).filter(({ name }) => name === 'contact.merged');
    expect(events.map(({ payload }) => payload['mergedId'])).to.deep.equal([two.contactId]);
  });

  it('fills what the target lacks and keeps what it has', async () => {
    const source = await helpdesk.contacts.create(tenant.scope, {
      name: 'Fonte',
      phone: phones[0],
      email: 'fonte@example.com',
      document: '529.982.247-25',
      birthDate: '1980-01-02',
    });
    const target = await helpdesk.contacts.create(tenant.scope, { name: 'Alvo', email: 'alvo@example.com' });
    const merged = await merges.merge(tenant.scope, { targetId: target.id, sourceIds: [source.id] });
    expect(merged).to.include({
      name: 'Alvo',
      email: 'alvo@example.com',
      phone: phones[0],
      birthDate: '1980-01-02',
      document: '***.***.***-25',
    });
    expect(await helpdesk.unitOfWork.read(tenant.scope, (sql) => helpdesk.contacts.findByDocument(sql, '52998224725'))).to.deep.equal(
      merged,
    );
  });

  it('takes a merge back exactly', async () => {
    const [one, two] = [await writer(phones[0]), await writer(phones[1])];
    const third = await helpdesk.contacts.create(tenant.scope, { name: 'Terceira', email: 'x@example.com', document: '529.982.247-25' });
    await helpdesk.unitOfWork.run(tenant.scope, (tx) => helpdesk.contacts.addTagsIn(tx, third.id, ['Quente']));
    const before = await state();

    await merges.merge(tenant.scope, { targetId: one.contactId, sourceIds: [two.contactId, third.id] });
    expect(await state()).not.to.deep.equal(before);
    await merges.unmerge(tenant.scope, third.id);
    const back = await merges.unmerge(tenant.scope, two.contactId);

    expect(back).to.include({ id: two.contactId, mergedIntoId: null });
    expect(await state()).to.deep.equal(before);
    expect(await problemOf(merges.unmerge(tenant.scope, two.contactId))).to.include({ code: 'contacts.not_merged' });
    expect(await problemOf(merges.unmerge(tenant.scope, randomUUID()))).to.include({ code: 'resource.not_found' });
  });

  it('refuses to take back what was changed since, and changes nothing then', async () => {
    const [one, two] = [await writer(phones[0]), await writer(phones[1])];
    await merges.merge(tenant.scope, { targetId: one.contactId, sourceIds: [two.contactId] });
    await helpdesk.tickets.close(tenant.scope, one.ticketId, {});
    await helpdesk.tickets.reopen(tenant.scope, two.ticketId);
    const before = await state();
    expect(await problemOf(merges.unmerge(tenant.scope, two.contactId))).to.include({ code: 'contacts.unmerge_refused' });
    expect(await state()).to.deep.equal(before);

    const three = await writer(phones[2]);
    await merges.merge(tenant.scope, { targetId: three.contactId, sourceIds: [one.contactId] });
    expect(await problemOf(merges.unmerge(tenant.scope, two.contactId))).to.include({ code: 'contacts.unmerge_refused' });
  });

  it('refuses unknown, merged and foreign contacts and a merge into itself', async () => {
    const [one, two] = [await writer(phones[0]), await writer(phones[1])];
    const { contactId: targetId } = one;
    const unknown = randomUUID();
    expect(await problemOf(merges.merge(tenant.scope, { targetId, sourceIds: [unknown] }))).to.deep.include({
      code: 'contacts.unknown',
      details: { contactIds: [unknown] },
    });
    expect(await problemOf(merges.merge(tenant.scope, { targetId, sourceIds: [targetId] }))).to.include({
      code: 'contacts.merge_into_itself',
    });
    const other = await helpdesk.tenant();
    expect(await problemOf(merges.merge(other.scope, { targetId, sourceIds: [two.contactId] }))).to.include({ code: 'contacts.unknown' });
    await merges.merge(tenant.scope, { targetId, sourceIds: [two.contactId] });
    expect(await problemOf(merges.merge(tenant.scope, { targetId, sourceIds: [two.contactId] }))).to.include({ code: 'contacts.unknown' });
  });

  it('lets other plugins take part and undoes their part as well', async () => {
    const calls: unknown[] = [];
    const participant: MergeParticipant = {
      name: 'leads.leads',
      moveIn: (_tx, source, target) => {
        calls.push(['in', source, target]);
        return Promise.resolve({ moved: [1, 2] });
      },
      moveBack: (_tx, source, target, moved) => {
        calls.push(['back', source, target, moved]);
        return Promise.resolve();
      },
    };
    const withLeads = createContactMerges(helpdesk.unitOfWork, [mergeTickets, mergeMessages, participant]);
    const [one, two] = [await writer(phones[0]), await writer(phones[1])];
    await withLeads.merge(tenant.scope, { targetId: one.contactId, sourceIds: [two.contactId] });
    await withLeads.unmerge(tenant.scope, two.contactId);
    expect(calls).to.deep.equal([
      ['in', two.contactId, one.contactId],
      ['back', two.contactId, one.contactId, { moved: [1, 2] }],
    ]);
  });

  it('merges once when many try at once', async () => {
    const [one, two] = [await writer(phones[0]), await writer(phones[1])];
    const settled = await Promise.allSettled([
      ...Array.from({ length: 4 }, () => merges.merge(tenant.scope, { targetId: one.contactId, sourceIds: [two.contactId] })),
      ...Array.from({ length: 4 }, () => merges.merge(tenant.scope, { targetId: two.contactId, sourceIds: [one.contactId] })),
    ]);
    expect(settled.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    for (const each of settled) if (each.status === 'rejected') expect(each.reason).to.include({ code: 'contacts.unknown' });
    expect((await helpdesk.contacts.list(tenant.scope, {})).data).to.have.length(1);
  });

  it('loses no message that arrives while contacts are merged and parted', async () => {
    const [one, two] = [await writer(phones[0]), await writer(phones[1])];
    const arriving = async (): Promise<void> => {
      for (let round = 0; round < 20; round += 1) {
        await Promise.all(
          phones.slice(0, 2).map((phone) => helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, phone, String(round)))),
        );
      }
    };
    const merging = async (): Promise<number> => {
      let undone = 0;
      for (let round = 0; round < 6; round += 1) {
        await merges.merge(tenant.scope, { targetId: one.contactId, sourceIds: [two.contactId] });
        const refusal = await merges.unmerge(tenant.scope, two.contactId).then(
          () => undefined,
          (error: unknown) => error as Problem,
        );
        if (refusal !== undefined) throw refusal;
        undone += 1;
      }
      return undone;
    };
    const [, , undone] = await Promise.all([arriving(), arriving(), merging()]);
    expect(undone).to.equal(6);
    await merges.merge(tenant.scope, { targetId: one.contactId, sourceIds: [two.contactId] });

    const messages = await messagesOf();
    expect(messages).to.have.length(2 + 2 * 2 * 20);
    for (const { contact_id, ticket_contact } of messages) {
      expect(contact_id).to.equal(ticket_contact);
      expect(contact_id).to.equal(one.contactId);
    }
    const deferred = await asOwner(helpdesk.url, `select id from inbound_events where tenant_id = $1 and state <> 'processed'`, [
      tenant.id,
    ]);
    expect(deferred).to.have.length(0);
  });
});
