import { randomUUID } from 'node:crypto';
import type { InboundMessage } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import type { Message } from '../src/domain/messages/contract.js';
import { startHelpdesk, textFrom, type Helpdesk, type Tenant } from './helpdesk-fixture.js';

const phone = '+5511987654321';

describe('messages that are kept without being news', () => {
  let helpdesk: Helpdesk;
  let tenant: Tenant;

  before(async () => {
    helpdesk = await startHelpdesk();
  });
  after(() => helpdesk.stop());
  beforeEach(async () => {
    tenant = await helpdesk.tenant();
  });

  const receive = async (message: InboundMessage): Promise<{ ticketId: string; messageId: string }> => {
    const outcome = await helpdesk.ingestion.receive(tenant.scope, message);
    if (outcome.kind !== 'stored') throw new Error(`It was ${outcome.kind}.`);
    return outcome;
  };
  const message = (text: string, parts: Partial<InboundMessage> = {}) => textFrom(tenant, phone, text, parts);
  const eventNames = async () => (await helpdesk.outbox(tenant.id)).map(({ name }) => name);
  const listed = async (ticketId: string): Promise<readonly Message[]> => (await helpdesk.messages.list(tenant.scope, ticketId, {})).data;

  describe('from our own phone', () => {
    it('go into the open conversation as ours, and count as an answer', async () => {
      const { ticketId } = await receive(message('oi'));
      const ours = message('bom dia', { by: 'us', displayName: 'Loja' });

      expect((await receive(ours)).ticketId).to.equal(ticketId);

      const [newest] = await listed(ticketId);
      expect(newest).to.deep.include({
        direction: 'outbound',
        status: 'sent',
        senderId: null,
        providerMessageId: ours.providerMessageId,
        content: { type: 'text', text: 'bom dia' },
      });
      const ticket = await helpdesk.tickets.get(tenant.scope, ticketId);
      expect(ticket).to.deep.include({ messageCount: 2, inboundCount: 1, outboundCount: 1, waitingSince: null });
      expect(ticket.firstResponseAt).to.be.a('string');
      expect(ticket.contact.name).to.equal('Maria');
      expect((await eventNames()).slice(-2)).to.deep.equal(['ticket.updated', 'message.sent']);
    });

    it('open a conversation with somebody who never wrote, under no name of ours', async () => {
      const { ticketId } = await receive(message('oi', { by: 'us', displayName: 'Loja' }));

      const ticket = await helpdesk.tickets.get(tenant.scope, ticketId);
      expect(ticket).to.deep.include({ status: 'open', unreadCount: 0, waitingSince: null });
      expect(ticket.contact.name).to.equal(phone);
      expect(await eventNames()).to.deep.equal(['contact.created', 'ticket.created', 'message.sent']);
    });

    it('go on in a ticket that was closed today instead of opening another', async () => {
      const { ticketId } = await receive(message('oi'));
      await helpdesk.tickets.close(tenant.scope, ticketId, {});

      expect((await receive(message('até logo', { by: 'us' }))).ticketId).to.equal(ticketId);
      expect((await helpdesk.tickets.get(tenant.scope, ticketId)).status).to.equal('closed');
    });

    it('are not stored again when they were sent from here or have been heard before', async () => {
      const { ticketId } = await receive(message('oi'));
      const sent = await helpdesk.messages.send(tenant.scope, ticketId, { type: 'text', text: 'daqui' });
      const again = { by: 'us', providerMessageId: sent.providerMessageId } as const;
      const own = message('do telefone', { by: 'us' });
      await receive(own);

      expect(await helpdesk.ingestion.receive(tenant.scope, message('daqui', again))).to.deep.equal({ kind: 'duplicate' });
      expect(await helpdesk.ingestion.receive(tenant.scope, own)).to.deep.equal({ kind: 'duplicate' });
      expect(await listed(ticketId)).to.have.length(3);
    });

    it('can be changed like any other of ours', async () => {
      const own = message('ola', { by: 'us' });
      const { messageId } = await receive(own);
      await helpdesk.ingestion.receiveChange(tenant.scope, {
        channel: 'whatsapp',
        instanceId: tenant.instanceId,
        providerEventId: randomUUID(),
        from: phone,
        by: 'us',
        occurredAt: new Date(),
        target: { providerMessageId: own.providerMessageId, isOurs: true },
        change: { kind: 'edit', text: 'olá' },
        raw: {},
      });

      expect((await helpdesk.messages.get(tenant.scope, messageId)).content).to.deep.equal({ type: 'text', text: 'olá' });
    });
  });

  describe('from before the connection', () => {
    const old = (text: string, minute: number, parts: Partial<InboundMessage> = {}): InboundMessage =>
      message(text, { source: 'history', occurredAt: new Date(Date.UTC(2025, 2, 1, 12, minute)), ...parts });

    it('lie in one closed ticket in the order they were written in, whatever order they come in, and tell nobody', async () => {
      const { ticketId } = await receive(old('três', 3));
      await receive(old('um', 1, { by: 'us' }));
      await receive(old('dois', 2));

      expect((await listed(ticketId)).map(({ content }) => content)).to.deep.equal([
        { type: 'text', text: 'três' },
        { type: 'text', text: 'dois' },
        { type: 'text', text: 'um' },
      ]);
      const ticket = await helpdesk.tickets.get(tenant.scope, ticketId);
      expect(ticket).to.deep.include({
        status: 'closed',
        closeReason: 'imported',
        unreadCount: 0,
        messageCount: 3,
        outboundCount: 1,
        waitingSince: null,
        lastActivityAt: '2025-03-01T12:03:00.000Z',
      });
      expect(ticket.lastMessage).to.deep.include({ preview: 'três', direction: 'inbound' });
      expect(await eventNames()).to.deep.equal([]);
      expect((await helpdesk.tickets.list(tenant.scope, { status: 'open' })).data).to.deep.equal([]);
    });

    it('leave an open conversation alone', async () => {
      const { ticketId } = await receive(message('agora'));
      const before = await helpdesk.tickets.get(tenant.scope, ticketId);

      expect((await receive(old('antes', 1))).ticketId).to.not.equal(ticketId);
      expect(await helpdesk.tickets.get(tenant.scope, ticketId)).to.deep.equal(before);
    });

    it('do not take the answer of today into the past', async () => {
      const { ticketId } = await receive(old('antes', 1));

      expect((await receive(message('agora'))).ticketId).to.not.equal(ticketId);
      expect((await receive(message('eu', { by: 'us' }))).ticketId).to.not.equal(ticketId);
    });
  });

  describe('without content at first', () => {
    const waiting = { content: { type: 'unavailable', reason: 'waiting', kind: undefined } } as const;

    it('show that something was written, and the content when it comes', async () => {
      const first = message('', waiting);
      const { ticketId, messageId } = await receive(first);
      expect((await helpdesk.messages.get(tenant.scope, messageId)).content).to.deep.equal({ type: 'unavailable', reason: 'waiting' });

      expect(await receive({ ...first, content: { type: 'text', text: 'enfim' } })).to.deep.include({ ticketId, messageId });
      expect((await helpdesk.messages.get(tenant.scope, messageId)).content).to.deep.equal({ type: 'text', text: 'enfim' });
      expect((await helpdesk.tickets.get(tenant.scope, ticketId)).lastMessage).to.deep.include({ preview: 'enfim', type: 'text' });
      expect((await eventNames()).slice(-2)).to.deep.equal(['message.updated', 'ticket.updated']);
    });

    it('keep the content once it is there', async () => {
      const first = message('', waiting);
      const { messageId } = await receive(first);
      await receive({ ...first, content: { type: 'text', text: 'enfim' } });

      expect(await helpdesk.ingestion.receive(tenant.scope, { ...first, content: { type: 'text', text: 'outra' } })).to.deep.equal({
        kind: 'duplicate',
      });
      expect(await helpdesk.ingestion.receive(tenant.scope, first)).to.deep.equal({ kind: 'duplicate' });
      expect((await helpdesk.messages.get(tenant.scope, messageId)).content).to.deep.equal({ type: 'text', text: 'enfim' });
    });
  });
});
