import { expect } from 'chai';
import { failing, startHelpdesk, textFrom, type Helpdesk, type Tenant } from './helpdesk-fixture.js';
import { asOwner } from './kernel-fixture.js';

describe('delivery lanes', () => {
  let helpdesk: Helpdesk;
  let tenant: Tenant;
  let ticketId: string;

  before(async () => {
    helpdesk = await startHelpdesk();
  });
  after(() => helpdesk.stop());
  beforeEach(async () => {
    helpdesk.channel.sent.length = 0;
    helpdesk.channel.answers.length = 0;
    tenant = await helpdesk.tenant();
    const outcome = await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, '+551187654321', 'oi'));
    if (outcome.kind !== 'stored') throw new Error(`It was ${outcome.kind}.`);
    ({ ticketId } = outcome);
  });

  const write = async (words: string): Promise<string> =>
    (await helpdesk.messages.send(tenant.scope, ticketId, { type: 'text', text: words })).id;
  const statusOf = async (id: string): Promise<string> => (await helpdesk.messages.get(tenant.scope, id)).status;
  const words = (): string[] => helpdesk.channel.sent.map(({ content }) => (content.type === 'text' ? content.text : ''));
  const lane = () =>
    asOwner<{ state: string; attempts: number; not_before: Date | null }>(
      helpdesk.url,
      'select state, attempts, not_before from message_deliveries where ticket_id = $1 order by seq',
      [ticketId],
    );
  const jobs = async () => (await helpdesk.outbox(tenant.id)).filter(({ name }) => name === 'messages.deliver');

  it('sends in order to the address that wrote, raises the status and empties the lane', async () => {
    const ids = [await write('um'), await write('dois'), await write('três')];
    await helpdesk.deliver(tenant.scope, ticketId);
    expect(words()).to.deep.equal(['um', 'dois', 'três']);
    expect(helpdesk.channel.sent[0]).to.include({ to: '+551187654321', instanceId: tenant.instanceId, attempt: 1, messageId: ids[0] });
    for (const id of ids) expect(await statusOf(id)).to.equal('sent');
    expect(await lane()).to.deep.equal([]);
    expect((await helpdesk.outbox(tenant.id)).filter(({ name }) => name === 'message.sent')).to.have.length(3);
  });

  it('sends each message once when many workers take the same lane', async () => {
    for (let index = 0; index < 10; index++) await write(String(index));
    let sending = 0;
    let most = 0;
    helpdesk.channel.answers.push(
      ...Array.from({ length: 10 }, () => async () => {
        most = Math.max(most, ++sending);
        await new Promise((resolve) => setTimeout(resolve, 5));
        sending--;
        return { kind: 'sent' } as const;
      }),
    );
    await Promise.all(Array.from({ length: 8 }, () => helpdesk.deliver(tenant.scope, ticketId)));
    await helpdesk.deliver(tenant.scope, ticketId);
    expect(words()).to.deep.equal(Array.from({ length: 10 }, (_, index) => String(index)));
    expect(most).to.equal(1);
  });

  it('holds the lane back after a failure that may pass, and goes on when its time has come', async () => {
    const [first, second] = [await write('um'), await write('dois')];
    helpdesk.channel.answers.push(failing('instance_disconnected', true));
    await helpdesk.deliver(tenant.scope, ticketId);
    expect(words()).to.deep.equal(['um']);
    expect((await lane())[0]).to.include({ state: 'queued', attempts: 1 });
    const retry = (await jobs()).at(-1);
    expect(retry?.available_at.getTime()).to.equal((await lane())[0]?.not_before?.getTime());

    await helpdesk.deliver(tenant.scope, ticketId);
    expect(words()).to.have.length(1);

    helpdesk.clock.advance(2000);
    await helpdesk.deliver(tenant.scope, ticketId);
    expect(words()).to.deep.equal(['um', 'um', 'dois']);
    expect(helpdesk.channel.sent[1]).to.include({ attempt: 2, providerMessageId: helpdesk.channel.sent[0]?.providerMessageId });
    expect([await statusOf(first), await statusOf(second)]).to.deep.equal(['sent', 'sent']);
  });

  it('fails a message for good and sends the next', async () => {
    const [first, second] = [await write('um'), await write('dois')];
    helpdesk.channel.answers.push(failing('invalid_recipient', false));
    await helpdesk.deliver(tenant.scope, ticketId);
    expect(await helpdesk.messages.get(tenant.scope, first)).to.deep.include({
      status: 'failed',
      failure: { code: 'invalid_recipient', detail: 'As told.', isRetryable: false },
    });
    expect(await statusOf(second)).to.equal('sent');
    expect((await helpdesk.outbox(tenant.id)).map(({ name }) => name)).to.include('message.failed');
  });

  it('fails a message when its attempts are used up', async () => {
    const first = await write('um');
    helpdesk.channel.answers.push(failing('timeout', true), failing('timeout', true), failing('timeout', true));
    for (let attempt = 0; attempt < 3; attempt++) {
      await helpdesk.deliver(tenant.scope, ticketId);
      helpdesk.clock.advance(600_000);
    }
    expect(await statusOf(first)).to.equal('failed');
    expect(await lane()).to.deep.equal([]);
  });

  it('takes over from a worker that died, with the same provider id', async () => {
    await write('um');
    let hasStarted: () => void = () => undefined;
    const started = new Promise<void>((resolve) => (hasStarted = resolve));
    let die: (error: Error) => void = () => undefined;
    helpdesk.channel.answers.push(() => {
      hasStarted();
      return new Promise((_, reject) => (die = reject));
    });
    const dead = helpdesk.deliver(tenant.scope, ticketId);
    await started;

    await helpdesk.deliver(tenant.scope, ticketId);
    expect(words()).to.have.length(1);
    helpdesk.clock.advance(16_000);
    await helpdesk.deliver(tenant.scope, ticketId);

    expect(words()).to.deep.equal(['um', 'um']);
    expect(new Set(helpdesk.channel.sent.map(({ providerMessageId }) => providerMessageId)).size).to.equal(1);
    expect(helpdesk.channel.sent[1]).to.include({ attempt: 2 });
    die(new Error('The first worker comes back.'));
    await dead;
    expect(await statusOf(helpdesk.channel.sent[0]?.messageId ?? '')).to.equal('sent');
    expect(await lane()).to.deep.equal([]);
  });

  it('does not send again what was reported as delivered before the crash', async () => {
    const id = await write('um');
    await asOwner(
      helpdesk.url,
      `update message_deliveries set state = 'sending', attempts = 1, claimed_until = '2020-01-01' where message_id = $1`,
      [id],
    );
    await helpdesk.ingestion.reportStatus(tenant.scope, {
      channel: 'whatsapp',
      instanceId: tenant.instanceId,
      providerMessageId: (await helpdesk.messages.get(tenant.scope, id)).providerMessageId,
      status: 'delivered',
      failure: undefined,
      occurredAt: new Date(),
    });
    await helpdesk.deliver(tenant.scope, ticketId);
    expect(words()).to.deep.equal([]);
    expect(await statusOf(id)).to.equal('delivered');
    expect(await lane()).to.deep.equal([]);
  });

  it('leaves an accepted message queued until its report comes', async () => {
    const id = await write('um');
    helpdesk.channel.answers.push(() => Promise.resolve({ kind: 'accepted' }));
    await helpdesk.deliver(tenant.scope, ticketId);
    expect(await statusOf(id)).to.equal('queued');
    expect(await lane()).to.deep.equal([]);
  });

  it('believes a late report of a message whose failure left open whether it arrived, and no other', async () => {
    const report = async (id: string, status: 'failed' | 'delivered', code: 'unknown' | 'rejected' = 'unknown') =>
      helpdesk.ingestion.reportStatus(tenant.scope, {
        channel: 'whatsapp',
        instanceId: tenant.instanceId,
        providerMessageId: (await helpdesk.messages.get(tenant.scope, id)).providerMessageId,
        status,
        failure: status === 'failed' ? { code, detail: 'As told.' } : undefined,
        occurredAt: new Date(),
      });
    const [doubtful, refused] = [await write('um'), await write('dois')];
    helpdesk.channel.answers.push(...[1, 2].map(() => () => Promise.resolve({ kind: 'accepted' } as const)));
    await helpdesk.deliver(tenant.scope, ticketId);
    await report(doubtful, 'failed');
    await report(refused, 'failed', 'rejected');
    for (const id of [doubtful, refused]) await report(id, 'delivered');
    expect([await statusOf(doubtful), await statusOf(refused)]).to.deep.equal(['delivered', 'failed']);
    expect((await helpdesk.messages.get(tenant.scope, doubtful)).failure).to.equal(null);
    // Who wrote to us lately and whether it is a campaign goes along, since networks mind.
    expect(helpdesk.channel.sent[0]?.lastInboundAt).to.be.instanceOf(Date);
    expect(helpdesk.channel.sent[0]?.isCampaign).to.equal(false);
  });

  it('wakes lanes whose job was lost, each once in a while', async () => {
    await write('um');
    const sweep = helpdesk.schedule('messages.sweep-lanes');
    await sweep.run(tenant.scope);
    expect(await jobs()).to.have.length(1);
    helpdesk.clock.advance(31_000);
    await sweep.run(tenant.scope);
    await sweep.run(tenant.scope);
    expect(await jobs()).to.have.length(2);
    await helpdesk.deliver(tenant.scope, ticketId);
    helpdesk.clock.advance(31_000);
    await sweep.run(tenant.scope);
    expect(await jobs()).to.have.length(2);
  });

  it('fails what no channel can send', async () => {
    await asOwner(
      helpdesk.url,
      `insert into channel_instances (tenant_id, id, channel, name, status, created_at, updated_at) values ($1, gen_random_uuid(), 'pigeon', 'P', 'connected', now(), now())`,
      [tenant.id],
    );
    const [instance] = await asOwner<{ id: string }>(
      helpdesk.url,
      `select id from channel_instances where tenant_id = $1 and channel = 'pigeon'`,
      [tenant.id],
    );
    const contact = await helpdesk.contacts.create(tenant.scope, { name: 'Ana', phone: '+5511912345678' });
    const ticket = await helpdesk.tickets.create(tenant.scope, { contactId: contact.id, instanceId: instance?.id ?? '' });
    const { id } = await helpdesk.messages.send(tenant.scope, ticket.id, { type: 'text', text: 'oi' });
    await helpdesk.deliver(tenant.scope, ticket.id);
    expect((await helpdesk.messages.get(tenant.scope, id)).failure?.code).to.equal('not_configured');
  });
});
