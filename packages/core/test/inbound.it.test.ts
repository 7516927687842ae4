import { expect } from 'chai';
import { asOwner } from './kernel-fixture.js';
import { startHelpdesk, textFrom, type Helpdesk } from './helpdesk-fixture.js';

describe('inbound messages', () => {
  let helpdesk: Helpdesk;

  before(async () => {
    helpdesk = await startHelpdesk();
  });
  after(() => helpdesk.stop());

  const count = async (tenantId: string, table: string): Promise<number> => {
    const [row] = await asOwner<{ count: number }>(helpdesk.url, `select count(*)::int as count from ${table} where tenant_id = $1`, [
      tenantId,
    ]);
    return row?.count ?? 0;
  };

  it('makes contact, ticket and message of a first message and publishes them in full', async () => {
    const tenant = await helpdesk.tenant();

    const outcome = await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, '+5511987654321', 'Bom dia\n tudo  bem?'));

    expect(outcome.kind).to.equal('stored');
    const {
      data: [ticket],
    } = await helpdesk.tickets.list(tenant.scope, { status: 'open' });
    expect(ticket).to.deep.include({
      unreadCount: 1,
      messageCount: 1,
      inboundCount: 1,
      outboundCount: 0,
      channel: 'whatsapp',
      stage: 'novo',
    });
    expect(ticket?.contact).to.include({ name: 'Maria', address: '+5511987654321' });
    expect(ticket?.lastMessage).to.include({ preview: 'Bom dia tudo bem?', direction: 'inbound', type: 'text' });
    expect(ticket?.queueId).to.equal((await helpdesk.queues.list(tenant.scope))[0]?.id);
    expect(new Date(ticket?.windowExpiresAt ?? 0).getTime() - new Date(ticket?.lastInboundAt ?? 0).getTime()).to.equal(24 * 3_600_000);
    const events = await helpdesk.outbox(tenant.id);
    expect(events.map(({ name }) => name)).to.deep.equal(['contact.created', 'ticket.created', 'message.received']);
    expect(events[1]?.payload).to.deep.equal(ticket);
    expect(events[2]?.payload['content']).to.deep.equal({ type: 'text', text: 'Bom dia\n tudo  bem?' });
  });

  it('stores an event once, however often it comes', async () => {
    const tenant = await helpdesk.tenant();
    const message = textFrom(tenant, '+5511987654321', 'oi');

    const outcomes = await Promise.all(Array.from({ length: 10 }, () => helpdesk.ingestion.receive(tenant.scope, message)));

    expect(outcomes.filter(({ kind }) => kind === 'stored')).to.have.length(1);
    expect(outcomes.filter(({ kind }) => kind === 'duplicate')).to.have.length(9);
    expect(await count(tenant.id, 'messages')).to.equal(1);
    expect(await count(tenant.id, 'outbox')).to.equal(3);
  });

  it('makes one contact and one open ticket of 50 first messages that come at once, in both spellings of a number', async () => {
    const tenant = await helpdesk.tenant();
    const spellings = ['+5511987654321', '+551187654321'];

    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, spellings[index % 2] ?? '', `mensagem ${String(index)}`)),
      ),
    );

    expect(outcomes.every(({ kind }) => kind === 'stored')).to.equal(true);
    expect(await count(tenant.id, 'contacts')).to.equal(1);
    expect(await count(tenant.id, 'contact_identities')).to.equal(2);
    const { data } = await helpdesk.tickets.list(tenant.scope, {});
    expect(data).to.have.length(1);
    expect(data[0]).to.include({ messageCount: 50, inboundCount: 50, unreadCount: 50 });
    const seqs = await asOwner<{ seq: number }>(helpdesk.url, 'select seq from messages where tenant_id = $1 order by created_at, id', [
      tenant.id,
    ]);
    expect(seqs.map(({ seq }) => seq)).to.deep.equal(Array.from({ length: 50 }, (_, index) => index + 1));
    const created = (await helpdesk.outbox(tenant.id)).filter(({ name }) => name.endsWith('.created'));
    expect(created.map(({ name }) => name)).to.deep.equal(['contact.created', 'ticket.created']);
  });

  it('keeps landlines and foreign numbers apart', async () => {
    const tenant = await helpdesk.tenant();
    for (const from of ['+551132654321', '+5511932654321', '+14155550123', 'some-handle']) {
      await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, from, 'oi'));
    }
    expect(await count(tenant.id, 'contacts')).to.equal(4);
  });

  it('knows a contact that was typed in under the other spelling, and answers where it wrote from', async () => {
    const tenant = await helpdesk.tenant();
    const contact = await helpdesk.contacts.create(tenant.scope, { name: 'Maria da Silva', phone: '(11) 98765-4321' });

    await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, '+551187654321', 'oi', { displayName: 'mari' }));

    const {
      data: [ticket],
    } = await helpdesk.tickets.list(tenant.scope, {});
    expect(ticket?.contact).to.deep.equal({ id: contact.id, name: 'Maria da Silva', address: '+551187654321' });
    expect(await helpdesk.unitOfWork.read(tenant.scope, (sql) => helpdesk.contacts.findAddress(sql, contact.id, 'whatsapp'))).to.equal(
      '+551187654321',
    );
  });

  it('follows the name that a contact shows until somebody enters one', async () => {
    const tenant = await helpdesk.tenant();
    const from = '+5511987654321';
    await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, from, 'oi', { displayName: 'mari' }));
    await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, from, 'oi', { displayName: 'Mari S.' }));
    const {
      data: [contact],
    } = await helpdesk.contacts.list(tenant.scope, {});
    expect(contact).to.include({ name: 'Mari S.', version: 2 });

    await helpdesk.contacts.update(tenant.scope, contact?.id ?? '', { name: 'Maria' }, 2);
    await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, from, 'oi', { displayName: 'mari' }));

    const {
      data: [ticket],
    } = await helpdesk.tickets.list(tenant.scope, {});
    expect(ticket?.contact.name).to.equal('Maria');
  });

  it('opens a new ticket when the last one is closed', async () => {
    const tenant = await helpdesk.tenant();
    const first = await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, '+5511987654321', 'oi'));
    if (first.kind !== 'stored') throw new Error('not stored');
    await helpdesk.tickets.close(tenant.scope, first.ticketId, {});

    const second = await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, '+5511987654321', 'voltei'));

    expect(second).to.include({ kind: 'stored' });
    expect(second).not.to.include({ ticketId: first.ticketId });
    expect(await count(tenant.id, 'contacts')).to.equal(1);
  });

  it('stores whatever strangers write', async () => {
    const tenant = await helpdesk.tenant();
    const nasty = 'a\u0000b \ud800 \udc00 😀 \u202e';

    const outcome = await helpdesk.ingestion.receive(
      tenant.scope,
      textFrom(tenant, 'weird\u0000address', nasty, { displayName: `${'x'.repeat(500)}\u0000`, raw: { nested: [{ [nasty]: nasty }] } }),
    );

    expect(outcome.kind).to.equal('stored');
    if (outcome.kind !== 'stored') return;
    expect((await helpdesk.messages.get(tenant.scope, outcome.messageId)).content).to.deep.equal({
      type: 'text',
      text: 'ab \ufffd \ufffd 😀 \u202e',
    });
  });

  it('keeps an event raw when its side effects fail, and stores them later', async () => {
    const tenant = await helpdesk.tenant();
    const unknownInstance = crypto.randomUUID();
    const message = textFrom(tenant, '+5511987654321', 'oi', { instanceId: unknownInstance });

    expect(await helpdesk.ingestion.receive(tenant.scope, message)).to.deep.equal({ kind: 'deferred' });
    expect(await helpdesk.ingestion.receive(tenant.scope, message)).to.deep.equal({ kind: 'duplicate' });
    expect(await count(tenant.id, 'contacts')).to.equal(0);

    helpdesk.clock.advance(6000);
    await helpdesk.schedule('messages.retry-inbound').run(tenant.scope);
    const [kept] = await asOwner<{ attempts: number; state: string; error: string }>(
      helpdesk.url,
      'select attempts, state, error from inbound_events where tenant_id = $1',
      [tenant.id],
    );
    expect(kept).to.include({ attempts: 2, state: 'pending' });
    expect(kept?.error).to.include('tickets_instance');

    await helpdesk.unitOfWork.run(tenant.scope, (tx) =>
      helpdesk.registry.saveInstance(tx, {
        id: unknownInstance,
        channel: 'whatsapp',
        name: 'Late',
        status: 'connected',
        address: undefined,
      }),
    );
    helpdesk.clock.advance(60_000);
    await helpdesk.schedule('messages.retry-inbound').run(tenant.scope);
    const { data } = await helpdesk.tickets.list(tenant.scope, {});
    expect(data).to.have.length(1);
    expect(await helpdesk.ingestion.receive(tenant.scope, message)).to.deep.equal({ kind: 'duplicate' });
  });

  it('takes three round trips at most', async () => {
    const tenant = await helpdesk.tenant();
    const texts: string[] = [];
    const watched: Helpdesk['unitOfWork'] = {
      ...helpdesk.unitOfWork,
      run: (scope, work) =>
        helpdesk.unitOfWork.run(scope, (tx) =>
          work({
            ...tx,
            sql: Object.assign((text: string, values: never) => (texts.push(text), tx.sql(text, values)), { scope }) as typeof tx.sql,
          }),
        ),
    };
    const { createInbound } = await import('../src/domain/messages/inbound.service.js');
    const { createChangeWriter } = await import('../src/domain/messages/change.writer.js');

    await createInbound({
      unitOfWork: watched,
      clock: helpdesk.clock,
      writer: createChangeWriter({ keepRevoked: false }),
      library: {} as never,
      writes: [],
    }).receive(tenant.scope, textFrom(tenant, '+5511987654321', 'oi'));

    // BEGIN travels with the first statement and the outbox with COMMIT.
    expect(texts).to.have.length(1);
  });
});
