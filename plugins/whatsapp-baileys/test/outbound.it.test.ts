import { expect } from 'chai';
import { createOutboundFixture, type OutboundFixture } from './outbound-fixture.js';
import { eventually } from './sandbox-fixture.js';

describe('what leaves through a linked phone', function () {
  this.timeout(120_000);
  let fixture: OutboundFixture;
  let shop: Awaited<ReturnType<OutboundFixture['shop']>>;

  before(async () => {
    fixture = await createOutboundFixture();
    shop = await fixture.shop();
  });
  after(() => fixture.close());
  afterEach(() => {
    fixture.simulator.faults.clear();
  });

  it('goes out, is confirmed, delivered and read, reported in order', async () => {
    const id = await shop.send();
    expect((await shop.arrived(id)).extendedTextMessage?.text).to.equal('Olá');
    await shop.untilTold(id, 'delivered');
    fixture.simulator.receipt(shop.customer, shop.device, id, { type: 'read' });
    await shop.untilTold(id, 'read');
    expect(['sent,delivered,read', 'delivered,read']).to.include(fixture.told(id).join());
    expect(await shop.entry(id)).to.include({ state: 'read', is_open: false, writes: 1 });
    expect(shop.received(id)).to.have.length(1);
  });

  it('is sent once however often it is handed in, and known as sent afterwards', async () => {
    const message = fixture.message(shop.instanceId, shop.to);
    const id = message.providerMessageId;
    await Promise.all(Array.from({ length: 5 }, () => fixture.channel.send(fixture.scope, message)));
    await shop.untilTold(id, 'delivered');
    expect(await fixture.channel.send(fixture.scope, { ...message, attempt: 2 })).to.deep.equal({ kind: 'sent' });
    expect(shop.received(id)).to.have.length(1);
  });

  it('keeps the order of a chat when the server is slow with one message', async () => {
    fixture.simulator.faults.add({ direction: 'fromClient', fault: { kind: 'delay', ms: 300 }, at: 1 });
    const ids: string[] = [];
    for (let index = 0; index < 5; index++) ids.push(await shop.send({ content: { type: 'text', text: String(index) } }));
    for (const id of ids) await shop.arrived(id);
    const order = shop.customer.received.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
    expect(order).to.deep.equal(ids);
  });

  // Hazard 4: receipts may name the LID of whom we wrote to by number.
  it('takes a receipt that names the recipient in another way', async () => {
    fixture.simulator.behavior.confirmsDelivery = false;
    const id = await shop.send();
    await shop.untilTold(id, 'sent');
    fixture.simulator.receipt(shop.customer, shop.device, id, { type: 'played', addressing: 'lid' });
    await shop.untilTold(id, 'read');
    fixture.simulator.behavior.confirmsDelivery = true;
  });

  // Hazard 3: statuses come out of order and in one go.
  it('keeps the highest status in whatever order receipts come', async () => {
    fixture.simulator.behavior.confirmsDelivery = false;
    const ids = [await shop.send(), await shop.send()];
    for (const id of ids) await shop.untilTold(id, 'sent');
    fixture.simulator.receipt(shop.customer, shop.device, ids, { type: 'read' });
    fixture.simulator.receipt(shop.customer, shop.device, ids);
    for (const id of ids) await shop.untilTold(id, 'read');
    await fixture.simulator.observations.until('acked', ({ tag, id }) => tag === 'receipt' && id === ids[0]);
    for (const id of ids) expect(await shop.entry(id)).to.include({ state: 'read' });
    fixture.simulator.behavior.confirmsDelivery = true;
  });

  // Hazard 6: without devices the library sends to nobody and calls it a success.
  it('does not send to nobody when the question for devices stays without an answer', async () => {
    const bia = fixture.simulator.user({ phoneNumber: '5511980000001', name: 'Bia' });
    fixture.simulator.faults.lasting.muteQueries.add('usync');
    const message = fixture.message(shop.instanceId, '+5511980000001');
    await fixture.channel.send(fixture.scope, message);
    const waits = await eventually(async () => {
      const [row] = await fixture.asOwner<{ refusals: number; writes: number; state: string }>(
        'select refusals, writes, state from whatsapp_outbox where provider_message_id = $1 and refusals > 0',
        [message.providerMessageId],
      );
      return row;
    });
    expect(waits).to.include({ writes: 0, state: 'queued' });
    fixture.simulator.faults.clear();
    await eventually(() => bia.received.find(({ id }) => id === message.providerMessageId));
  });

  it('says that a number is not on WhatsApp, and asks once in a day', async () => {
    const ids = [fixture.message(shop.instanceId, '+5511970000009'), fixture.message(shop.instanceId, '+5511970000009')];
    for (const message of ids) await fixture.channel.send(fixture.scope, message);
    for (const { providerMessageId: id } of ids) await shop.untilTold(id, 'failed');
    expect(fixture.statuses.findLast(({ providerMessageId }) => providerMessageId === ids[0]?.providerMessageId)?.failure?.code).to.equal(
      'invalid_recipient',
    );
    expect(
      await fixture.asOwner('select 1 from whatsapp_recipients where address = $1 and jid is null', ['+5511970000009']),
    ).to.have.length(1);
  });

  it('answers whether numbers are on WhatsApp, from any process', async () => {
    const answer = await fixture.checks.ask(fixture.scope, shop.instanceId, [shop.to, '+5511970000008']);
    expect(answer).to.deep.equal([
      { number: shop.to, exists: true, jid: shop.customer.jid },
      { number: '+5511970000008', exists: false, jid: null },
    ]);
  });
});
