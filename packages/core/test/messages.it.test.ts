import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Problem, StatusReport } from '@leadengine/plugin-kit';
import type { MessageInput } from '../src/domain/messages/contract.js';
import { startHelpdesk, textFrom, type Helpdesk, type Tenant } from './helpdesk-fixture.js';
import { asOwner, rejection } from './kernel-fixture.js';

describe('messages', () => {
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
  const text = (words: string): MessageInput => ({ type: 'text', text: words });

  const received = async (from = '+5511987654321', words = 'oi'): Promise<string> => {
    const outcome = await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, from, words));
    if (outcome.kind !== 'stored') throw new Error(`It was ${outcome.kind}.`);
    return outcome.ticketId;
  };

  it('stores a message with its place in the lane, its event and its job in one commit', async () => {
    const { id: userId, scope } = await tenant.user();
    const ticketId = await received();
    const before = (await helpdesk.outbox(tenant.id)).length;

    const message = await helpdesk.messages.send(scope, ticketId, text('Bom dia, Maria!'));

    expect(message).to.include({ ticketId, direction: 'outbound', status: 'queued', senderId: userId, sentAt: null });
    const outbox = (await helpdesk.outbox(tenant.id)).slice(before);
    expect(outbox.map(({ name }) => name)).to.deep.equal(['message.queued', 'ticket.updated', 'messages.deliver']);
    expect(outbox[0]?.payload).to.deep.equal(message);
    const ticket = await helpdesk.tickets.get(scope, ticketId);
    expect(outbox[1]?.payload).to.deep.equal(ticket);
    expect(ticket).to.include({ messageCount: 2, inboundCount: 1, outboundCount: 1, version: 1 });
    expect(ticket.lastMessage).to.include({ preview: 'Bom dia, Maria!', direction: 'outbound' });
    expect(ticket.firstResponseAt).to.be.a('string');
    expect(await helpdesk.messages.get(scope, message.id)).to.deep.equal(message);
  });

  it('sends every kind of content', async () => {
    const ticketId = await received();
    const media = { mimeType: 'application/pdf', url: 'https://files.example.com/a.pdf' };
    const contents: MessageInput[] = [
      { type: 'document', media: { ...media, fileName: 'proposta.pdf', sizeBytes: 1234 }, caption: 'Segue' },
      { type: 'image', media },
      { type: 'location', latitude: -23.5, longitude: -46.6, name: 'Loja' },
      { type: 'contact', fullName: 'Ana', phones: ['+5511912345678'] },
    ];
    for (const content of contents) {
      const message = await helpdesk.messages.send(tenant.scope, ticketId, content);
      expect(message.content).to.deep.equal(content);
    }
    helpdesk.channel.sent.length = 0;
    await helpdesk.deliver(tenant.scope, ticketId);
    expect(helpdesk.channel.sent.map(({ content }) => content.type)).to.deep.equal(['document', 'image', 'location', 'contact']);
    expect(helpdesk.channel.sent[0]?.content).to.deep.include({ caption: 'Segue' });
  });

  it('pages newest first without gaps and tells an empty ticket from none', async () => {
    const ticketId = await received('+5511987654321', 'm 0');
    for (let index = 1; index < 12; index++) await received('+5511987654321', `m ${String(index)}`);
    const seen: unknown[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await helpdesk.messages.list(tenant.scope, ticketId, { limit: 5, ...(cursor ? { cursor } : {}) });
      seen.push(...page.data.map(({ content }) => (content.type === 'text' ? content.text : '')));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).to.deep.equal(Array.from({ length: 12 }, (_, index) => `m ${String(11 - index)}`));

    const contact = await helpdesk.contacts.create(tenant.scope, { name: 'Ana', phone: '+5511912345678' });
    const empty = await helpdesk.tickets.create(tenant.scope, { contactId: contact.id, instanceId: tenant.instanceId });
    expect(await helpdesk.messages.list(tenant.scope, empty.id, {})).to.deep.equal({ data: [], nextCursor: null });
    expect(await problemOf(helpdesk.messages.list(tenant.scope, randomUUID(), {}))).to.include({ code: 'resource.not_found' });
    const other = await helpdesk.tenant();
    expect(await problemOf(helpdesk.messages.list(other.scope, ticketId, {}))).to.include({ code: 'resource.not_found' });
    expect(await problemOf(helpdesk.messages.list(tenant.scope, ticketId, { cursor: 'x' }))).to.include({ code: 'request.invalid_cursor' });
  });

  it('refuses to write into closed, unknown and foreign tickets', async () => {
    const ticketId = await received();
    await helpdesk.tickets.close(tenant.scope, ticketId, {});
    const other = await helpdesk.tenant();
    expect(await problemOf(helpdesk.messages.send(tenant.scope, ticketId, text('oi')))).to.include({ code: 'tickets.not_open' });
    expect(await problemOf(helpdesk.messages.send(tenant.scope, randomUUID(), text('oi')))).to.include({ code: 'resource.not_found' });
    expect(await problemOf(helpdesk.messages.send(other.scope, ticketId, text('oi')))).to.include({ code: 'resource.not_found' });
  });

  it('lets a status climb only, in whatever order reports come', async () => {
    const ticketId = await received();
    const rank = { queued: 0, sent: 1, delivered: 2, read: 3 } as const;

    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('sent', 'delivered', 'read', 'failed'), { minLength: 1, maxLength: 8 }),
        async (statuses) => {
          const message = await helpdesk.messages.send(tenant.scope, ticketId, text('oi'));
          let expected = 'queued';
          for (const status of statuses) {
            const report: StatusReport = {
              channel: 'whatsapp',
              instanceId: tenant.instanceId,
              providerMessageId: message.providerMessageId,
              status,
              failure: status === 'failed' ? { code: 'rejected', detail: 'No.' } : undefined,
              occurredAt: new Date(),
            };
            await helpdesk.ingestion.reportStatus(tenant.scope, report);
            if (expected !== 'failed') {
              if (status === 'failed') expected = expected === 'queued' || expected === 'sent' ? 'failed' : expected;
              else if (rank[status] > rank[expected as keyof typeof rank]) expected = status;
            }
            const now = await helpdesk.messages.get(tenant.scope, message.id);
            expect(now.status).to.equal(expected);
            expect(now.failure === null).to.equal(expected !== 'failed');
            if (expected === 'read') expect([now.sentAt, now.deliveredAt, now.readAt]).not.to.include(null);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps one status when many reports come at once, with one event per step', async () => {
    const ticketId = await received();
    const message = await helpdesk.messages.send(tenant.scope, ticketId, text('oi'));
    const report = (status: StatusReport['status']): Promise<void> =>
      helpdesk.ingestion.reportStatus(tenant.scope, {
        channel: 'whatsapp',
        instanceId: tenant.instanceId,
        providerMessageId: message.providerMessageId,
        status,
        failure: undefined,
        occurredAt: new Date(),
      });
    await Promise.all(Array.from({ length: 30 }, (_, index) => report((['read', 'sent', 'delivered'] as const)[index % 3] ?? 'sent')));
    expect(await helpdesk.messages.get(tenant.scope, message.id)).to.include({ status: 'read' });
    const names = (await helpdesk.outbox(tenant.id)).map(({ name }) => name);
    for (const name of ['message.sent', 'message.delivered', 'message.read']) {
      expect(names.filter((each) => each === name).length).to.be.at.most(1);
    }
    expect(names.filter((name) => name === 'message.read')).to.have.length(1);
  });

  it('keeps reports on messages it does not know yet', async () => {
    const ticketId = await received();
    const message = await helpdesk.messages.send(tenant.scope, ticketId, text('oi'));
    const providerMessageId = 'ABCDEF';
    const report = (status: StatusReport['status']): Promise<void> =>
      helpdesk.ingestion.reportStatus(tenant.scope, {
        channel: 'whatsapp',
        instanceId: tenant.instanceId,
        providerMessageId,
        status,
        failure: undefined,
        occurredAt: new Date(),
      });
    await report('read');
    await report('delivered');
    await report('read');
    await helpdesk.schedule('messages.apply-reports').run(tenant.scope);
    expect(await helpdesk.messages.get(tenant.scope, message.id)).to.include({ status: 'queued' });

    await asOwner(helpdesk.url, 'update messages set provider_message_id = $1 where id = $2', [providerMessageId, message.id]);
    await helpdesk.schedule('messages.apply-reports').run(tenant.scope);

    expect(await helpdesk.messages.get(tenant.scope, message.id)).to.include({ status: 'read' });
    expect(await asOwner(helpdesk.url, 'select 1 from pending_status_reports where tenant_id = $1', [tenant.id])).to.have.length(0);
  });

  it('keeps counters equal to what is stored, however inbound, outbound and reading interleave', async () => {
    const step = fc.constantFrom('in', 'in', 'out', 'read', 'deliver');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 16 }), async (steps) => {
        tenant = await helpdesk.tenant();
        const ticketId = await received();
        const run = async (kind: (typeof steps)[number]): Promise<unknown> => {
          if (kind === 'in') return received();
          if (kind === 'out') return helpdesk.messages.send(tenant.scope, ticketId, text('resposta'));
          if (kind === 'read') return helpdesk.tickets.markRead(tenant.scope, ticketId);
          return helpdesk.deliver(tenant.scope, ticketId);
        };
        await Promise.all(steps.map(run));

        const [row] = await asOwner(
          helpdesk.url,
          `select t.message_count, t.inbound_count, t.outbound_count, t.unread_count, t.last_seq, t.last_message_direction, t.last_message_at,
             count(*)::int as messages, count(*) filter (where direction = 'inbound')::int as inbound,
             count(*) filter (where direction = 'outbound')::int as outbound,
             count(*) filter (where direction = 'inbound' and seq > t.last_read_seq)::int as unread,
             (array_agg(direction order by m.created_at desc, m.id desc))[1] as newest_direction, max(m.created_at) as newest_at,
             bool_and(m.created_at = (select x.created_at from messages x where x.ticket_id = t.id and x.seq = m.seq)) as ordered,
             count(distinct m.created_at)::int as moments
           from tickets t join messages m on m.tenant_id = t.tenant_id and m.ticket_id = t.id where t.id = $1 group by t.tenant_id, t.id`,
          [ticketId],
        );
        const counts = row as Record<string, unknown>;
        expect([
          counts['message_count'],
          counts['inbound_count'],
          counts['outbound_count'],
          counts['unread_count'],
          counts['last_seq'],
        ]).to.deep.equal([counts['messages'], counts['inbound'], counts['outbound'], counts['unread'], counts['messages']]);
        expect(counts['moments']).to.equal(counts['messages']);
        expect(counts['last_message_direction']).to.equal(counts['newest_direction']);
        expect(counts['last_message_at']).to.deep.equal(counts['newest_at']);
      }),
      { numRuns: 25 },
    );
  });
});
