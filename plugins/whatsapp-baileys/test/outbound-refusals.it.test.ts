import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { savePace } from '../src/baileys/outbound/send-state.repository.js';
import { createOutboundFixture, type OutboundFixture } from './outbound-fixture.js';
import { eventually } from './sandbox-fixture.js';

describe('what WhatsApp refuses', function () {
  this.timeout(120_000);
  let fixture: OutboundFixture;
  let shop: Awaited<ReturnType<OutboundFixture['shop']>>;
  let strangers = 0;

  before(async () => {
    fixture = await createOutboundFixture();
  });
  after(() => fixture.close());
  beforeEach(async () => {
    shop = await fixture.shop();
  });
  afterEach(() => {
    fixture.simulator.faults.clear();
  });

  const stranger = () => {
    const phoneNumber = String(5_511_960_000_000 + ++strangers);
    const user = fixture.simulator.user({ phoneNumber, name: `Stranger ${String(strangers)}` });
    const write = async (text = `Oi ${phoneNumber}`): Promise<string> => {
      const message = fixture.message(shop.instanceId, `+${phoneNumber}`, { lastInboundAt: undefined, content: { type: 'text', text } });
      await fixture.channel.send(fixture.scope, message);
      return message.providerMessageId;
    };
    return { user, write };
  };
  const sendState = async () =>
    (
      await fixture.asOwner<{ restriction: string | null; restricted_until: Date | null; paused_until: Date | null; pause_streak: number }>(
        'select restriction, restricted_until, paused_until, pause_streak from whatsapp_send_states where instance_id = $1',
        [shop.instanceId],
      )
    )[0];
  const failureOf = (id: string) => fixture.statuses.findLast(({ providerMessageId }) => providerMessageId === id)?.failure?.code;
  const answers = (id: string) => fixture.simulator.observations.list('answered', (seen) => seen.id === id).length;

  // Hazard 5, and the reach-out lock: trying again counts as another reach-out.
  it('never repeats a 463, begins no chats with strangers until the lock ends, and goes on with those who know us', async () => {
    fixture.simulator.faults.add({ direction: 'fromClient', fault: { kind: 'nack', code: '463' }, times: 1 });
    const first = stranger();
    const refused = await first.write();
    await shop.untilTold(refused, 'failed');
    expect(failureOf(refused)).to.equal('restricted');
    expect(answers(refused)).to.equal(1);
    const until = new Date(Date.now() + 3_600_000);
    fixture.simulator.timeLock(shop.device, until);
    await eventually(async () => ((await sendState())?.restricted_until ? true : undefined));
    expect(await sendState()).to.include({ restriction: 'reachout_time_lock' });

    const second = stranger();
    const held = await second.write();
    const known = await shop.send();
    await shop.untilTold(known, 'delivered');
    await sleep(300);
    expect(second.user.received).to.have.length(0);

    fixture.simulator.timeLock(shop.device, undefined);
    await shop.untilTold(held, 'delivered');
    expect(first.user.received).to.have.length(0);
  });

  it('begins no chats with strangers while the cap on new chats is used up', async () => {
    fixture.simulator.capping(shop.device, { used: 10, total: 10, status: 'CAPPED' });
    await eventually(async () => ((await sendState())?.restriction === 'message_cap' ? true : undefined));
    const someone = stranger();
    const held = await someone.write();
    await shop.untilTold(await shop.send(), 'delivered');
    expect(someone.user.received).to.have.length(0);
    expect(await shop.entry(held)).to.include({ state: 'queued' });
  });

  it('looks up the devices and writes once more after a 479, and then fails', async () => {
    fixture.simulator.faults.add({ direction: 'fromClient', fault: { kind: 'nack', code: '479' }, times: 1 });
    const id = await shop.send();
    await shop.untilTold(id, 'delivered');
    expect(answers(id)).to.equal(2);
    fixture.simulator.faults.lasting.nack = '479';
    const lost = await shop.send();
    await shop.untilTold(lost, 'failed');
    expect(failureOf(lost)).to.equal('rejected');
    expect(answers(lost)).to.equal(2);
  });

  it('rests after a 429, longer each time, loses nothing and takes up its pace when the server does', async () => {
    fixture.simulator.faults.add({ direction: 'fromClient', fault: { kind: 'nack', code: '429' }, times: 2 });
    const id = await shop.send();
    const restUntil = async (streak: number) =>
      eventually(async () => {
        const state = await sendState();
        return state?.pause_streak === streak ? state.paused_until : undefined;
      });
    const pass = () =>
      fixture.asOwner(
        `with state as (update whatsapp_send_states set paused_until = now() where instance_id = $1)
         update whatsapp_outbox set not_before = now() where instance_id = $1`,
        [shop.instanceId],
      );
    expect(((await restUntil(1))?.getTime() ?? 0) - Date.now()).to.be.within(50_000, 60_000);
    const other = await shop.send();
    await sleep(300);
    expect(shop.received(other)).to.have.length(0);
    await pass();
    expect(((await restUntil(2))?.getTime() ?? 0) - Date.now()).to.be.within(110_000, 120_000);
    await pass();
    for (const each of [id, other]) await shop.untilTold(each, 'delivered');
    await eventually(async () => ((await sendState())?.pause_streak === 0 ? true : undefined));
    expect(answers(id)).to.equal(3);
  });

  it('begins as many chats with strangers a day as the number may, and not more', async () => {
    await fixture.unitOfWork.run(fixture.scope, (tx) => savePace(tx, shop.instanceId, { newChatsPerDay: 2 }));
    const people = [stranger(), stranger(), stranger()];
    const ids: string[] = [];
    for (const each of people) ids.push(await each.write());
    await shop.untilTold(await shop.send(), 'delivered');
    await sleep(300);
    expect(people.map(({ user }) => user.received.length)).to.deep.equal([1, 1, 0]);
    // Who writes to us is no stranger any more.
    await fixture.channel.send(fixture.scope, fixture.message(shop.instanceId, `+${people[2]?.user.phoneNumber ?? ''}`));
    await eventually(() => (people[2]?.user.received.length === 2 ? true : undefined));
    expect(people[2]?.user.received[0]?.id).to.equal(ids[2]);
  });

  it('does not send the same words to too many strangers in an hour', async () => {
    await fixture.unitOfWork.run(fixture.scope, (tx) => savePace(tx, shop.instanceId, { sameTextPerHour: 2 }));
    const people = [stranger(), stranger(), stranger(), stranger()];
    for (const each of people.slice(0, 3)) await each.write('Promoção  só hoje');
    await people[3]?.write('Outra coisa');
    await eventually(() => (people[3]?.user.received.length === 1 ? true : undefined));
    await sleep(300);
    expect(people.map(({ user }) => user.received.length)).to.deep.equal([1, 1, 0, 1]);
  });
});
