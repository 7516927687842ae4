import { expect } from 'chai';
import type { MessageInput } from '../src/domain/messages/contract.js';
import { createSendGates } from '../src/domain/channels/send-gates.js';
import { failing, startHelpdesk, textFrom, type Helpdesk, type Tenant } from './helpdesk-fixture.js';
import { asOwner } from './kernel-fixture.js';

describe('how fast and whether an instance sends', function () {
  this.timeout(120_000);
  let helpdesk: Helpdesk;
  let tenant: Tenant;
  const gates = createSendGates(5);

  before(async () => {
    helpdesk = await startHelpdesk();
  });
  after(() => helpdesk.stop());
  beforeEach(async () => {
    helpdesk.channel.sent.length = 0;
    helpdesk.channel.answers.length = 0;
    tenant = await helpdesk.tenant();
  });

  const text: MessageInput = { type: 'text', text: 'oi' };
  const ticketOf = async (from: string): Promise<string> => {
    const outcome = await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, from, 'oi'));
    if (outcome.kind !== 'stored') throw new Error(`It was ${outcome.kind}.`);
    return outcome.ticketId;
  };
  const setRate = (rate: number | null): Promise<void> =>
    helpdesk.unitOfWork.run(tenant.scope, (tx) => gates.setRate(tx, tenant.instanceId, rate));
  const state = () => helpdesk.unitOfWork.read(tenant.scope, (sql) => gates.stateOf(sql, { id: tenant.instanceId, channel: 'whatsapp' }));
  const events = async (name: string) => (await helpdesk.outbox(tenant.id)).filter((row) => row.name === name);
  const jobsOf = async (ticketId: string) => (await events('messages.deliver')).filter(({ payload }) => payload['ticketId'] === ticketId);

  it('keeps the pace of an instance over all its conversations and workers, and loses nothing', async () => {
    await setRate(10);
    const tickets = await Promise.all(Array.from({ length: 6 }, (_, index) => ticketOf(`+55119110020${String(index)}`)));
    for (const ticketId of tickets) for (let index = 0; index < 5; index++) await helpdesk.messages.send(tenant.scope, ticketId, text);
    const times: number[] = [];
    helpdesk.channel.answers.push(
      ...Array.from({ length: 30 }, () => () => {
        times.push(performance.now());
        return Promise.resolve({ kind: 'sent' } as const);
      }),
    );
    const started = performance.now();
    const deadline = started + 30_000;
    while (times.length < 30 && performance.now() < deadline) await Promise.all(tickets.map((id) => helpdesk.deliver(tenant.scope, id)));

    expect(times).to.have.length(30);
    // A second's worth at once, then ten per second: waiting makes a send later, never earlier.
    times.forEach((time, index) => {
      expect(time - started, `send ${String(index)}`).to.be.at.least((index - 10) * 100 - 20);
    });
    expect(await asOwner(helpdesk.url, 'select 1 from message_deliveries where tenant_id = $1', [tenant.id])).to.have.length(0);
  });

  it('leaves a longer wait to the job queue without using up attempts', async () => {
    await setRate(0.1);
    const ticketId = await ticketOf('+551191100211');
    await helpdesk.messages.send(tenant.scope, ticketId, text);
    await helpdesk.messages.send(tenant.scope, ticketId, text);
    await helpdesk.deliver(tenant.scope, ticketId);
    expect(helpdesk.channel.sent).to.have.length(1);
    const due = (await jobsOf(ticketId)).at(-1)?.available_at.getTime() ?? 0;
    expect(due - helpdesk.clock.now().getTime()).to.be.within(5_000, 10_000);
    helpdesk.clock.advance(10_000);
    await helpdesk.deliver(tenant.scope, ticketId);
    expect(helpdesk.channel.sent).to.have.length(2);
    expect(helpdesk.channel.sent[1]).to.include({ attempt: 1 });
  });

  it('stops sending after five failures in a minute, takes messages all the while and goes on after one trial', async () => {
    const tickets = await Promise.all(Array.from({ length: 6 }, (_, index) => ticketOf(`+55119110022${String(index)}`)));
    for (const ticketId of tickets) await helpdesk.messages.send(tenant.scope, ticketId, text);
    helpdesk.channel.answers.push(...Array.from({ length: 5 }, () => failing('timeout', true)));
    for (const ticketId of tickets.slice(0, 5)) await helpdesk.deliver(tenant.scope, ticketId);
    expect((await state()).circuit).to.include({ state: 'open', recentFailures: 5 });
    expect((await events('channel.circuit_opened')).map(({ payload }) => payload['instanceId'])).to.deep.equal([tenant.instanceId]);

    const last = tickets[5] ?? '';
    const queued = await helpdesk.messages.send(tenant.scope, last, text);
    expect(queued.status).to.equal('queued');
    helpdesk.clock.advance(30_000);
    for (const ticketId of tickets) await helpdesk.deliver(tenant.scope, ticketId);
    expect(helpdesk.channel.sent).to.have.length(5);

    helpdesk.clock.advance(91_000);
    const before = (await jobsOf(tickets[1] ?? '')).length;
    await helpdesk.deliver(tenant.scope, last);
    expect((await state()).circuit).to.deep.equal({ state: 'closed', openUntil: null, recentFailures: 0 });
    expect(await events('channel.circuit_closed')).to.have.length(1);
    expect((await jobsOf(tickets[1] ?? '')).length).to.equal(before + 1);
    for (const ticketId of tickets) await helpdesk.deliver(tenant.scope, ticketId);
    expect(helpdesk.channel.sent).to.have.length(12);
    expect(
      await asOwner(helpdesk.url, `select 1 from messages where tenant_id = $1 and direction = 'outbound' and status <> 'sent'`, [
        tenant.id,
      ]),
    ).to.deep.equal([]);
  });

  it('opens once when failures come at the same time, and lets one of many lanes try', async () => {
    const tickets = await Promise.all(Array.from({ length: 10 }, (_, index) => ticketOf(`+55119110023${String(index)}`)));
    for (const ticketId of tickets) await helpdesk.messages.send(tenant.scope, ticketId, text);
    helpdesk.channel.answers.push(...Array.from({ length: 10 }, () => failing('unknown', true)));
    await Promise.all(tickets.map((ticketId) => helpdesk.deliver(tenant.scope, ticketId)));
    expect(await events('channel.circuit_opened')).to.have.length(1);
    const tried = helpdesk.channel.sent.length;

    helpdesk.channel.answers.length = 0;
    helpdesk.channel.answers.push(failing('timeout', true));
    helpdesk.clock.advance(121_000);
    await Promise.all(tickets.map((ticketId) => helpdesk.deliver(tenant.scope, ticketId)));
    expect(helpdesk.channel.sent).to.have.length(tried + 1);
    expect((await state()).circuit.state).to.equal('open');
    expect(await events('channel.circuit_closed')).to.have.length(0);
  });

  it('does not blame the instance for a wrong number', async () => {
    const tickets = await Promise.all(Array.from({ length: 7 }, (_, index) => ticketOf(`+55119110024${String(index)}`)));
    for (const ticketId of tickets) {
      await helpdesk.messages.send(tenant.scope, ticketId, text);
      helpdesk.channel.answers.push(failing('invalid_recipient', false));
      await helpdesk.deliver(tenant.scope, ticketId);
    }
    expect((await state()).circuit).to.include({ state: 'closed', recentFailures: 0 });
  });

  it('counts what the holder of a connection reports of messages it took for later, and waits for that report on a trial', async () => {
    const tickets = await Promise.all(Array.from({ length: 6 }, (_, index) => ticketOf(`+55119110025${String(index)}`)));
    const accept = () => Promise.resolve({ kind: 'accepted' } as const);
    helpdesk.channel.answers.push(accept, accept, accept, accept, accept, accept);
    const report = (index: number, status: 'sent' | 'failed') =>
      helpdesk.ingestion.reportStatus(tenant.scope, {
        channel: 'whatsapp',
        instanceId: tenant.instanceId,
        providerMessageId: helpdesk.channel.sent[index]?.providerMessageId ?? '',
        status,
        failure: status === 'failed' ? { code: 'unknown', detail: 'No confirmation.' } : undefined,
        occurredAt: helpdesk.clock.now(),
      });
    for (const ticketId of tickets.slice(0, 5)) {
      await helpdesk.messages.send(tenant.scope, ticketId, text);
      await helpdesk.deliver(tenant.scope, ticketId);
    }
    for (let index = 0; index < 5; index++) await report(index, 'failed');
    await report(0, 'failed');
    expect((await state()).circuit).to.include({ state: 'open', recentFailures: 5 });

    const last = tickets[5] ?? '';
    await helpdesk.messages.send(tenant.scope, last, text);
    helpdesk.clock.advance(121_000);
    await helpdesk.deliver(tenant.scope, last);
    expect(helpdesk.channel.sent).to.have.length(6);
    expect((await state()).circuit.state).to.equal('half_open');
    await report(5, 'sent');
    expect((await state()).circuit.state).to.equal('closed');
  });
});
