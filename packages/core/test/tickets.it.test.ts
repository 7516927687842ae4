import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Problem } from '@leadengine/plugin-kit';
import { ContactUpdated } from '../src/domain/contacts/contract.js';
import { startHelpdesk, textFrom, type Helpdesk, type Tenant } from './helpdesk-fixture.js';
import { asOwner, rejection } from './kernel-fixture.js';

describe('tickets', () => {
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

  const received = async (from = '+5511987654321', text = 'oi', at: Tenant = tenant): Promise<string> => {
    const outcome = await helpdesk.ingestion.receive(at.scope, textFrom(at, from, text));
    if (outcome.kind !== 'stored') throw new Error(`It was ${outcome.kind}.`);
    return outcome.ticketId;
  };

  const numberOf = (index: number): string => `+55119${String(80_000_000 + index)}`;

  it('lists newest activity first, in pages that neither skip nor repeat', async () => {
    for (let index = 0; index < 25; index++) await received(numberOf(index));
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await helpdesk.tickets.list(tenant.scope, { limit: 7, ...(cursor ? { cursor } : {}) });
      seen.push(...page.data.map(({ contact }) => contact.address));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).to.deep.equal(Array.from({ length: 25 }, (_, index) => numberOf(24 - index)));
  });

  it('filters by status, queue, assignee, channel, instance and contact', async () => {
    const { id: userId, scope: userScope } = await tenant.user();
    const [first, second, third] = [await received(numberOf(1)), await received(numberOf(2)), await received(numberOf(3))];
    const queue = await helpdesk.queues.create(tenant.scope, { name: 'Vendas' });
    await helpdesk.tickets.assign(tenant.scope, first, { assigneeId: userId });
    await helpdesk.tickets.update(tenant.scope, second, { queueId: queue.id, status: 'pending' }, undefined);
    await helpdesk.tickets.close(tenant.scope, third, { reason: 'spam' });
    const ids = async (query: Parameters<Helpdesk['tickets']['list']>[1], scope = tenant.scope): Promise<string[]> =>
      (await helpdesk.tickets.list(scope, query)).data.map(({ id }) => id);

    expect(await ids({})).to.deep.equal([third, second, first]);
    expect(await ids({ status: 'active' })).to.deep.equal([second, first]);
    expect(await ids({ status: 'closed' })).to.deep.equal([third]);
    expect(await ids({ queue: queue.id, status: 'active' })).to.deep.equal([second]);
    expect(await ids({ assignee: userId })).to.deep.equal([first]);
    expect(await ids({ assignee: 'me' }, userScope)).to.deep.equal([first]);
    expect(await ids({ assignee: 'none', status: 'active' })).to.deep.equal([second]);
    expect(await ids({ channel: 'email' })).to.deep.equal([]);
    expect(await ids({ instance: tenant.instanceId, status: 'assigned' })).to.deep.equal([first]);
    const { contact } = await helpdesk.tickets.get(tenant.scope, second);
    expect(await ids({ contact: contact.id })).to.deep.equal([second]);
    expect(await problemOf(ids({ assignee: 'me' }))).to.include({ code: 'request.invalid' });
    expect(await problemOf(ids({ cursor: 'bm9uc2Vuc2U' }))).to.include({ code: 'request.invalid_cursor' });
  });

  it('opens one per contact and channel, also when asked many times at once', async () => {
    const contact = await helpdesk.contacts.create(tenant.scope, { name: 'Maria', phone: '11 98765-4321' });
    const input = { contactId: contact.id, instanceId: tenant.instanceId };

    const settled = await Promise.allSettled(Array.from({ length: 12 }, () => helpdesk.tickets.create(tenant.scope, input)));

    const created = settled.filter((each) => each.status === 'fulfilled');
    expect(created).to.have.length(1);
    const existingTicketId = created[0]?.value.id;
    for (const each of settled) {
      if (each.status === 'rejected') expect(each.reason).to.deep.include({ code: 'tickets.already_open', details: { existingTicketId } });
    }
    expect(await received('+5511987654321')).to.equal(existingTicketId);
  });

  it('refuses what does not exist or belongs to another tenant', async () => {
    const other = await helpdesk.tenant();
    const stranger = await other.user();
    const inactive = await tenant.user('inactive');
    const foreignTicket = await received(numberOf(1), 'oi', other);
    const foreignContact = (await helpdesk.tickets.get(other.scope, foreignTicket)).contact.id;
    const foreignQueue = (await helpdesk.queues.list(other.scope))[0]?.id ?? '';
    const own = await received();
    const contact = await helpdesk.contacts.create(tenant.scope, { name: 'Ana', phone: '+55 11 91234-5678' });
    const mute = await helpdesk.contacts.create(tenant.scope, { name: 'Bia' });
    const { instanceId } = tenant;

    const codes = await Promise.all(
      [
        helpdesk.tickets.get(tenant.scope, foreignTicket),
        helpdesk.tickets.close(tenant.scope, foreignTicket, {}),
        helpdesk.tickets.markRead(tenant.scope, foreignTicket),
        helpdesk.tickets.assign(tenant.scope, own, { assigneeId: stranger.id }),
        helpdesk.tickets.assign(tenant.scope, own, { assigneeId: inactive.id }),
        helpdesk.tickets.assign(tenant.scope, own, { assigneeId: randomUUID() }),
        helpdesk.tickets.update(tenant.scope, own, { queueId: foreignQueue }, undefined),
        helpdesk.tickets.create(tenant.scope, { contactId: foreignContact, instanceId }),
        helpdesk.tickets.create(tenant.scope, { contactId: contact.id, instanceId: other.instanceId }),
        helpdesk.tickets.create(tenant.scope, { contactId: contact.id, instanceId, queueId: foreignQueue }),
        helpdesk.tickets.create(tenant.scope, { contactId: mute.id, instanceId }),
      ].map(async (promise) => (await problemOf(promise)).code),
    );

    expect(codes).to.deep.equal([
      'resource.not_found',
      'resource.not_found',
      'resource.not_found',
      'tickets.unknown_assignee',
      'tickets.unknown_assignee',
      'tickets.unknown_assignee',
      'queues.unknown',
      'tickets.unknown_contact',
      'channels.unknown_instance',
      'queues.unknown',
      'tickets.contact_unreachable',
    ]);
    expect((await helpdesk.tickets.list(tenant.scope, {})).data.map(({ id }) => id)).to.deep.equal([own]);
  });

  it('closes and reopens through one transition, whichever way is taken', async () => {
    const { id: userId, scope } = await tenant.user();
    const id = await received();
    await helpdesk.tickets.assign(scope, id, { assigneeId: userId });

    const closed = await helpdesk.tickets.update(scope, id, { status: 'closed' }, 2);
    expect(closed).to.include({ status: 'closed', closedBy: `user:${userId}`, version: 3 });
    expect(closed.closedAt).to.be.a('string');
    expect(await problemOf(helpdesk.tickets.assign(scope, id, { assigneeId: userId }))).to.include({ code: 'tickets.not_open' });
    expect(await problemOf(helpdesk.tickets.update(scope, id, { status: 'pending' }, undefined))).to.include({
      code: 'tickets.transition_refused',
    });
    expect(await problemOf(helpdesk.tickets.update(scope, id, { priority: 'high' }, 2))).to.include({ code: 'resource.version_mismatch' });

    const reopened = await helpdesk.tickets.reopen(scope, id, {});
    expect(reopened).to.include({ status: 'assigned', assigneeId: userId, closedAt: null, closedBy: null, closeReason: null });
    expect(await helpdesk.tickets.assign(scope, id, { assigneeId: null })).to.include({ status: 'open', assigneeId: null });
    expect(await problemOf(helpdesk.tickets.update(scope, id, { status: 'assigned' }, undefined))).to.include({
      code: 'tickets.assignee_needed',
    });

    const names = (await helpdesk.outbox(tenant.id)).map(({ name }) => name);
    expect(names.slice(3)).to.deep.equal([
      'ticket.updated',
      'ticket.assigned',
      'ticket.updated',
      'ticket.closed',
      'ticket.updated',
      'ticket.updated',
      'ticket.assigned',
    ]);
  });

  it('does not reopen beside another open ticket, and reopens for nobody when the agent has left', async () => {
    const { id: userId } = await tenant.user();
    const first = await received();
    await helpdesk.tickets.assign(tenant.scope, first, { assigneeId: userId });
    await helpdesk.tickets.close(tenant.scope, first, {});
    const second = await received();

    const refusal = await problemOf(helpdesk.tickets.reopen(tenant.scope, first, {}));
    expect(refusal).to.deep.include({ code: 'tickets.already_open', details: { existingTicketId: second } });

    await helpdesk.tickets.close(tenant.scope, second, {});
    await asOwner(helpdesk.url, `update users set status = 'inactive' where id = $1`, [userId]);
    expect(await helpdesk.tickets.reopen(tenant.scope, first, {})).to.include({ status: 'open', assigneeId: null });
  });

  it('keeps one open ticket when reopening, creating and receiving race', async () => {
    const first = await received();
    await helpdesk.tickets.close(tenant.scope, first, {});
    const { contact } = await helpdesk.tickets.get(tenant.scope, first);

    const settled = await Promise.allSettled([
      helpdesk.tickets.reopen(tenant.scope, first, {}),
      helpdesk.tickets.create(tenant.scope, { contactId: contact.id, instanceId: tenant.instanceId }),
      received(),
      helpdesk.tickets.reopen(tenant.scope, first, {}),
      received(),
    ]);

    for (const each of settled) if (each.status === 'rejected') expect(each.reason).to.include({ code: 'tickets.already_open' });
    expect((await helpdesk.tickets.list(tenant.scope, { status: 'active' })).data).to.have.length(1);
  });

  it('counts unread messages until the ticket is marked as read', async () => {
    const id = await received();
    await received();
    expect(await helpdesk.tickets.get(tenant.scope, id)).to.include({ unreadCount: 2, version: 1 });
    expect(await helpdesk.tickets.markRead(tenant.scope, id)).to.include({ unreadCount: 0, messageCount: 2 });
    const before = (await helpdesk.outbox(tenant.id)).length;
    await helpdesk.tickets.markRead(tenant.scope, id);
    expect((await helpdesk.outbox(tenant.id)).length).to.equal(before);
    await received();
    expect(await helpdesk.tickets.get(tenant.scope, id)).to.include({ unreadCount: 1 });
  });

  it("shows the contact's new name in all its tickets", async () => {
    const id = await received();
    const { contact } = await helpdesk.tickets.get(tenant.scope, id);
    const renamed = await helpdesk.contacts.update(tenant.scope, contact.id, { name: 'Maria da Silva' }, undefined);

    await helpdesk.unitOfWork.run(tenant.scope, (tx) =>
      helpdesk.subscriber('tickets.copy-contact-name').handle(tx, renamed, { type: ContactUpdated.name } as never),
    );

    expect((await helpdesk.tickets.get(tenant.scope, id)).contact.name).to.equal('Maria da Silva');
  });
});
