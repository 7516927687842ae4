import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { markRetryAsked, raiseEntries, reopenUnread } from '../src/baileys/outbound/progress.repository.js';
import { createOutboundFixture, type OutboundFixture } from './outbound-fixture.js';
import type { Holder } from './outbound-sockets.js';
import { eventually } from './sandbox-fixture.js';

describe('a message of which nobody knows whether it arrived', function () {
  this.timeout(120_000);
  let fixture: OutboundFixture;
  let shop: Awaited<ReturnType<OutboundFixture['shop']>>;
  let holder: Holder;

  before(async () => {
    fixture = await createOutboundFixture();
    shop = await fixture.shop();
    holder = shop.holder;
  });
  after(() => fixture.close());
  afterEach(() => {
    fixture.simulator.faults.clear();
    fixture.simulator.behavior.confirmsDelivery = true;
  });

  const restart = async (): Promise<void> => {
    holder = fixture.hold(shop.instanceId, shop.phone);
    await holder.online();
  };
  const failureOf = (id: string) => fixture.statuses.findLast(({ providerMessageId }) => providerMessageId === id)?.failure?.code;

  // Hazard 1: without the server's confirmation no event of the library ever comes.
  it('is settled by a receipt when the confirmation is lost', async () => {
    fixture.simulator.faults.lasting.swallowAcks = true;
    const id = await shop.send();
    await shop.untilTold(id, 'delivered');
    expect(await shop.entry(id)).to.include({ state: 'delivered', writes: 1 });
  });

  // Hazard 2: our own phone's receipt shows that the server had it.
  it("is settled by our own phone's copy when the confirmation is lost", async () => {
    fixture.simulator.faults.lasting.swallowAcks = true;
    fixture.simulator.behavior.confirmsDelivery = false;
    const id = await shop.send();
    await shop.arrived(id);
    fixture.simulator.ownReceipt(shop.device, shop.customer.jid, id);
    await shop.untilTold(id, 'sent');
    expect(await shop.entry(id)).to.include({ state: 'server', writes: 1 });
  });

  it('is written twice more under the same id, and then left to a person, who sends it again under that id', async () => {
    fixture.simulator.faults.lasting.swallowAcks = true;
    fixture.simulator.behavior.confirmsDelivery = false;
    const message = fixture.message(shop.instanceId, shop.to);
    const id = message.providerMessageId;
    await fixture.channel.send(fixture.scope, message);
    await shop.untilTold(id, 'failed');
    expect(failureOf(id)).to.equal('unknown');
    expect(await shop.entry(id)).to.include({ state: 'unknown', is_open: false, writes: 3 });
    const copies = shop.received(id);
    expect(copies).to.have.length(3);
    expect(copies[1]?.content).to.deep.equal(copies[0]?.content);

    fixture.simulator.faults.clear();
    expect(await fixture.channel.send(fixture.scope, { ...message, attempt: 1 })).to.deep.equal({ kind: 'accepted' });
    await shop.untilTold(id, 'sent');
    expect(new Set(shop.customer.received.map((each) => each.id)).has(id)).to.equal(true);
  });

  it('is believed to have arrived when its receipt comes late', async () => {
    fixture.simulator.faults.lasting.swallowAcks = true;
    fixture.simulator.behavior.confirmsDelivery = false;
    const id = await shop.send();
    await shop.untilTold(id, 'failed');
    fixture.simulator.receipt(shop.customer, shop.device, id);
    await shop.untilTold(id, 'delivered');
    expect(await shop.entry(id)).to.include({ state: 'delivered', failure_code: null });
  });

  it('reaches the person once when the process dies before the bytes leave', async () => {
    fixture.simulator.faults.add({ direction: 'fromClient', fault: { kind: 'drop' }, times: 1 });
    const id = await shop.send();
    await eventually(async () => ((await shop.entry(id))?.writes === 1 ? true : undefined));
    await sleep(30);
    holder.kill();
    expect(await shop.entry(id)).to.include({ is_open: true });
    await restart();
    await shop.untilTold(id, 'delivered');
    expect(shop.received(id)).to.have.length(1);
  });

  it('is not written again when its receipt waited while no process held the number', async () => {
    fixture.simulator.faults.add({ direction: 'fromClient', fault: { kind: 'disconnect' }, times: 1 });
    const id = await shop.send();
    await shop.arrived(id);
    holder.kill();
    expect(await shop.entry(id)).to.include({ is_open: true, writes: 1 });
    await restart();
    await shop.untilTold(id, 'delivered');
    expect(shop.received(id)).to.have.length(1);
    expect(await shop.entry(id)).to.include({ state: 'delivered', writes: 1 });
  });

  it('goes out under the same id and with the same words when the process dies between write and confirmation', async () => {
    fixture.simulator.behavior.confirmsDelivery = false;
    fixture.simulator.faults.add({ direction: 'fromClient', fault: { kind: 'disconnect' }, times: 1 });
    const id = await shop.send({ content: { type: 'poll', question: 'Quando?', options: ['Hoje', 'Amanhã'], multiple: false } });
    await shop.arrived(id);
    holder.kill();
    await restart();
    await shop.untilTold(id, 'sent');
    const copies = shop.received(id);
    // A phone shows one message per id; both copies are the same to the last byte, the poll's secret included.
    expect(copies).to.have.length(2);
    expect(copies[1]?.content).to.deep.equal(copies[0]?.content);
    expect(new Set(copies.map((each) => each.id)).size).to.equal(1);
  });

  it('does not let the next message of the chat overtake it', async () => {
    fixture.simulator.behavior.confirmsDelivery = false;
    fixture.simulator.faults.add({ direction: 'fromClient', fault: { kind: 'drop' }, times: 1 });
    const ids = [await shop.send({ content: { type: 'text', text: 'um' } }), await shop.send({ content: { type: 'text', text: 'dois' } })];
    for (const id of ids) await shop.untilTold(id, 'sent');
    expect(shop.customer.received.filter(({ id }) => ids.includes(id)).map(({ id }) => id)).to.deep.equal(ids);
  });

  // After a restart the outbox is the only memory of what was said.
  it('is encrypted again for a phone that could not read it, though another process had sent it', async () => {
    const id = await shop.send({ content: { type: 'text', text: 'De novo?' } });
    await shop.untilTold(id, 'delivered');
    holder.kill();
    await restart();
    const before = shop.received(id).length;
    fixture.simulator.askForRetry(shop.customer, shop.device, id);
    await eventually(() => (shop.received(id).length > before ? true : undefined));
    expect(shop.received(id).at(-1)?.content.extendedTextMessage?.text).to.equal('De novo?');
  });

  it('is written anew when the phone asked for it again and the answer went down with the connection', async () => {
    fixture.simulator.behavior.confirmsDelivery = false;
    const id = await shop.send({ content: { type: 'text', text: 'Ilegível' } });
    await shop.untilTold(id, 'sent');
    const before = shop.received(id).length;
    // The library answers and its answer is lost; it has told the server that it knows all the same.
    fixture.simulator.faults.add({ direction: 'fromClient', fault: { kind: 'drop' }, times: 1 });
    fixture.simulator.askForRetry(shop.customer, shop.device, id);
    await fixture.simulator.observations.until('acked', (seen) => seen.tag === 'receipt' && seen.id === id);
    holder.kill();
    fixture.simulator.behavior.confirmsDelivery = true;
    await restart();
    await shop.untilTold(id, 'delivered');
    expect(shop.received(id).length).to.be.greaterThan(before);
  });

  it('is written anew in a fresh session', async () => {
    fixture.simulator.behavior.confirmsDelivery = false;
    const id = await shop.send({ content: { type: 'text', text: 'De novo, por favor' } });
    await shop.untilTold(id, 'sent');
    const after = fixture.simulator.observations.latest;
    fixture.simulator.behavior.confirmsDelivery = true;
    await fixture.unitOfWork.run(fixture.scope, (tx) => markRetryAsked(tx, shop.instanceId, [id]));
    await shop.untilTold(id, 'delivered');
    const { jid, lid } = shop.customer;
    expect(fixture.simulator.observations.list('keysAsked', ({ of }) => of === jid || of === lid, after)).to.not.deep.equal([]);
  });

  it('is written anew whatever is still said of the write that the phone could not read', async () => {
    fixture.simulator.behavior.confirmsDelivery = false;
    const id = await shop.send({ content: { type: 'text', text: 'Outra vez' } });
    await shop.untilTold(id, 'sent');
    holder.kill();
    const { instanceId } = shop;
    const { unitOfWork, scope } = fixture;
    await unitOfWork.run(scope, (tx) => markRetryAsked(tx, instanceId, [id]));
    await unitOfWork.run(scope, (tx) => reopenUnread(tx, instanceId, 0, 20));
    const late = { messageId: id, level: 'server', at: new Date() } as const;
    await unitOfWork.run(scope, (tx) => raiseEntries(tx, instanceId, [{ ...late, isEcho: true }]));
    await unitOfWork.run(scope, (tx) => raiseEntries(tx, instanceId, [late]));
    expect(await shop.entry(id)).to.include({ state: 'queued', is_open: true });

    fixture.simulator.behavior.confirmsDelivery = true;
    await restart();
    await shop.untilTold(id, 'delivered');
  });

  it('forgets no receipt that it told the server to forget', async () => {
    fixture.simulator.behavior.confirmsDelivery = false;
    const id = await shop.send();
    await shop.untilTold(id, 'sent');
    const release = await fixture.blockOutbox();
    const after = fixture.simulator.observations.latest;
    fixture.simulator.receipt(shop.customer, shop.device, id);
    await sleep(400);
    expect(fixture.simulator.observations.list('acked', (seen) => seen.tag === 'receipt' && seen.id === id, after)).to.have.length(0);
    holder.kill();
    await release();
    await restart();
    await shop.untilTold(id, 'delivered');
  });

  it('is reported by the next holder when a process died after the receipt and before the report', async () => {
    fixture.interceptReports(() => Promise.reject(new Error('The process dies here.')));
    const id = await shop.send();
    await eventually(async () => ((await shop.entry(id))?.state === 'delivered' ? true : undefined));
    holder.kill();
    expect(fixture.told(id)).to.deep.equal([]);
    fixture.interceptReports(() => Promise.resolve());
    await restart();
    await shop.untilTold(id, 'delivered');
  });
});
