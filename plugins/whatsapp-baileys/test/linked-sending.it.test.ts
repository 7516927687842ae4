import { eventually } from '@leadengine/testing';
import type { LinkedDevice, SimulatedUser } from '@leadengine/whatsapp-simulator';
import { expect } from 'chai';
import { Client } from 'pg';
import { createLinkedFixture, type LinkedFixture } from './linked-fixture.js';

interface SentMessage {
  readonly id: string;
  readonly status: string;
  readonly providerMessageId: string;
}

describe('sending through a linked phone, by the API', function () {
  this.timeout(120_000);
  let fixture: LinkedFixture;
  let ana: SimulatedUser;
  let device: LinkedDevice;
  let id: string;

  before(async () => {
    fixture = await createLinkedFixture();
    const shop = fixture.simulator.user({ phoneNumber: '5511990000001', name: 'Loja' });
    ana = fixture.simulator.user({ phoneNumber: '5511990000002', name: 'Ana' });
    ({ id, device } = await fixture.link(shop));
  });
  after(() => fixture.close());

  const request = async <T>(method: string, path: string, body?: unknown) =>
    fixture.app.request<T>(method, path, { token: fixture.app.admin.token, ...(body === undefined ? {} : { body }) });
  const send = (content: Record<string, unknown>, to = '+5511990000002') =>
    fixture.call<SentMessage>('POST', `/${id}/messages`, { to, content });
  const reaches = (message: SentMessage, status: string) =>
    eventually(async () => {
      const { body } = await request<SentMessage & { failure: { code: string } | null; reactions?: unknown[] }>(
        'GET',
        `/v1/messages/${message.id}`,
      );
      return body.status === status ? body : undefined;
    });

  it('delivers a message and shows how far it came', async () => {
    const message = await send({ type: 'text', text: 'Olá' });
    expect(message.status).to.equal('queued');
    await reaches(message, 'delivered');
    expect(ana.received.map(({ content }) => content.extendedTextMessage?.text)).to.deep.equal(['Olá']);
    fixture.simulator.receipt(ana, device, message.providerMessageId, { type: 'read' });
    await reaches(message, 'read');
  });

  it('asks for the devices of a person once, not once per connection', async () => {
    const after = fixture.simulator.observations.latest;
    device.connection?.reset();
    await fixture.simulator.observations.until('online', undefined, { after });
    await reaches(await send({ type: 'text', text: 'De volta' }), 'delivered');
    const asked = fixture.simulator.observations.list('keysAsked', ({ of }) => of === ana.jid || of === ana.lid, after);
    expect(asked).to.deep.equal([]);
  });

  // Baileys commits the keys after the bytes have left; a death in between would use a key twice, which no phone can read.
  it('lets no bytes leave before the ratchet that encrypted them is committed', async () => {
    const client = new Client({ connectionString: fixture.app.databaseUrl });
    await client.connect();
    await client.query('begin');
    await client.query('lock table whatsapp_keys in exclusive mode');
    const message = await send({ type: 'text', text: 'Depois do commit' });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(ana.received.some(({ id: messageId }) => messageId === message.providerMessageId)).to.equal(false);
    await client.query('rollback');
    await client.end();
    await reaches(message, 'delivered');
  });

  it('edits and revokes what was sent once WhatsApp took it', async () => {
    const message = await send({ type: 'text', text: 'Olà' });
    await reaches(message, 'delivered');
    expect((await request('PATCH', `/v1/messages/${message.id}`, { text: 'Olá!' })).status).to.be.below(300);
    await eventually(async () => {
      const { body } = await request<{ content: { text?: string } }>('GET', `/v1/messages/${message.id}`);
      return body.content.text === 'Olá!' ? true : undefined;
    });
    expect(ana.received.some(({ content }) => content.protocolMessage?.editedMessage?.extendedTextMessage?.text === 'Olá!')).to.equal(true);
  });

  it('fails what goes to a number that is not on WhatsApp, with the reason', async () => {
    const { failure } = await reaches(await send({ type: 'text', text: 'Oi' }, '+5511900000999'), 'failed');
    expect(failure).to.include({ code: 'invalid_recipient' });
  });

  it('says which numbers are on WhatsApp, and refuses more than 50 and numbers without a connection', async () => {
    expect(await fixture.call('POST', `/${id}/check-numbers`, { numbers: ['+5511990000002', '+5511900000998'] })).to.deep.equal({
      numbers: [
        { number: '+5511990000002', exists: true, address: ana.jid },
        { number: '+5511900000998', exists: false, address: null },
      ],
    });
    const many = Array.from({ length: 51 }, (_, index) => `+55119000${String(10_000 + index)}`);
    const path = `/v1/whatsapp/instances/${id}/check-numbers`;
    expect((await request('POST', path, { numbers: many })).status).to.equal(400);
    const { id: unlinked } = await fixture.create();
    const refused = await request<{ code: string }>('POST', path.replace(id, unlinked), { numbers: ['+5511990000002'] });
    expect([refused.status, refused.body.code]).to.deep.equal([409, 'whatsapp.not_connected']);
  });

  it('shows the pace, and why a number may begin no new chats, with what helps', async () => {
    await fixture.call('PATCH', `/${id}`, { pace: { minGapMs: 10, maxGapMs: 20, newChatsPerDay: 500 } });
    const until = new Date(Date.now() + 3_600_000);
    fixture.simulator.timeLock(device, until);
    const { linked } = await eventually(async () => {
      const health = await fixture.call<{ linked: { pace: object; restriction: { until: string } | null } }>('GET', `/${id}/status`);
      return health.linked.restriction === null ? undefined : health;
    });
    expect(linked.pace).to.deep.equal({ minGapMs: 10, maxGapMs: 20, burst: 3, sameChatMs: 1000, newChatsPerDay: 500, sameTextPerHour: 20 });
    expect(linked.restriction).to.include({ kind: 'reachout_time_lock', action: 'answer_only' });
    expect(new Date(linked.restriction?.until ?? 0).getTime()).to.be.closeTo(until.getTime(), 1000);
    await fixture.call('PATCH', `/${id}`, { pace: null });
    expect(await fixture.call('GET', `/${id}/status`)).to.have.nested.property('linked.pace.minGapMs', 1200);
  });

  it('counts what went through', async () => {
    const { outbound } = await fixture.call<{ outbound: { sent: number; failed: number; waiting: number; failures: unknown[] } }>(
      'GET',
      `/${id}/metrics`,
    );
    expect(outbound.sent).to.be.at.least(3);
    expect(outbound).to.deep.include({ failed: 1, waiting: 0, unknown: 0, failures: [{ code: 'invalid_recipient', count: 1 }] });
  });
});
