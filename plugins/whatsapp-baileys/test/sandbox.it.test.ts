import { randomUUID } from 'node:crypto';
import { ChannelFailure, type OutboundMessage, type Scope } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import type { NewCustomer } from '../src/contract.js';
import { createSandboxFixture, eventually, scopeFor, type SandboxFixture } from './sandbox-fixture.js';

const quick = { writeMs: 0, deliverMs: 5, readMs: 5, answerMs: 5 };
const phone = '+5511900000001';
const text = (providerMessageId: string, instanceId: string, changes: Partial<OutboundMessage> = {}): OutboundMessage => ({
  messageId: randomUUID(),
  providerMessageId,
  instanceId,
  to: phone,
  content: { type: 'text', text: 'Olá' },
  attempt: 1,
  ...changes,
});

describe('the sandbox engine', () => {
  let engine: SandboxFixture;
  let scope: Scope;
  let instanceId: string;

  before(async function () {
    this.timeout(120_000);
    engine = await createSandboxFixture();
  });
  after(() => engine.close());

  beforeEach(async () => {
    engine.forget();
    scope = scopeFor(randomUUID());
    instanceId = (await engine.instances.create(scope, { name: 'Loja', engine: 'sandbox' })).id;
    await engine.instances.connect(scope, instanceId);
  });

  const customer = (changes: Partial<NewCustomer> = {}) =>
    engine.sandbox.configure(scope, instanceId, { phone, behavior: 'answers', delays: quick, script: [{ text: 'Sim' }], ...changes });
  const statuses = () => engine.heard.statuses.map(({ status, providerMessageId }) => `${providerMessageId} ${status}`);
  const texts = () => engine.heard.messages.map(({ content }) => (content.type === 'text' ? content.text : content.type));
  const refusal = async (message: OutboundMessage): Promise<ChannelFailure> => {
    try {
      await engine.channel.send(scope, message);
    } catch (error) {
      if (error instanceof ChannelFailure) return error;
      throw error;
    }
    throw new Error('The send was taken.');
  };
  const allDone = () => eventually(async () => (await engine.instances.health(scope, instanceId)).pendingActions === 0);

  it('delivers, reads and answers a message, in this order', async () => {
    await customer();
    engine.run(scope, instanceId);

    expect(await engine.channel.send(scope, text('m1', instanceId))).to.deep.equal({ kind: 'sent' });
    await allDone();

    expect(statuses()).to.deep.equal(['m1 delivered', 'm1 read']);
    expect(engine.heard.messages).to.have.length(1);
    expect(engine.heard.messages[0]).to.deep.include({
      from: phone,
      providerMessageId: 'm1.reply',
      content: { type: 'text', text: 'Sim' },
    });
  });

  it('absorbs a second send with the same id and counts it, even after the number was disconnected', async () => {
    await customer();
    const message = text('m1', instanceId);
    await Promise.all([engine.channel.send(scope, message), engine.channel.send(scope, message)]);
    await engine.instances.disconnect(scope, instanceId);
    await engine.channel.send(scope, { ...message, attempt: 2 });

    expect(await engine.sandbox.inbox(scope, instanceId, null, null, 10)).to.have.length(1);
    expect((await engine.sandbox.inbox(scope, instanceId, phone, null, 10))[0]).to.include({ deliveries: 3, provider_message_id: 'm1' });
    expect((await engine.instances.health(scope, instanceId)).pendingActions).to.equal(3);
    expect((await engine.sandbox.customers(scope, instanceId, null, 10))[0]).to.include({ script_position: 1 });
  });

  it('says why it does not send, and whether another attempt makes sense', async () => {
    await customer({ behavior: 'fails', failure: { mode: 'first_attempts', attempts: 2 } });
    await customer({ phone: '+5511900000002', behavior: 'fails' });

    expect(await refusal(text('m1', instanceId))).to.include({ code: 'timeout', isRetryable: true });
    expect(await refusal(text('m1', instanceId, { attempt: 2 }))).to.include({ code: 'timeout', isRetryable: true });
    await engine.channel.send(scope, text('m1', instanceId, { attempt: 3 }));
    expect(await refusal(text('m2', instanceId, { to: '+5511900000002' }))).to.include({ code: 'invalid_recipient', isRetryable: false });
    expect(await refusal(text('m3', instanceId, { to: '+5511900000099' }))).to.include({ code: 'invalid_recipient', isRetryable: false });
    await engine.instances.disconnect(scope, instanceId);
    expect(await refusal(text('m4', instanceId))).to.include({ code: 'instance_disconnected', isRetryable: true });
    await engine.instances.archive(scope, instanceId);
    expect(await refusal(text('m5', instanceId))).to.include({ code: 'instance_disconnected', isRetryable: false });
  });

  it('reports a message that the network rejects later', async () => {
    await customer({ behavior: 'fails', failure: { mode: 'rejected_later' } });
    engine.run(scope, instanceId);
    await engine.channel.send(scope, text('m1', instanceId));
    await allDone();

    expect(engine.heard.statuses[0]).to.deep.include({
      status: 'failed',
      failure: { code: 'rejected', detail: 'The sandbox network rejected the message.' },
    });
  });

  it('repeats what was handed in but not noted when a process dies, with the same ids', async () => {
    for (let n = 0; n < 5; n += 1) await engine.sandbox.write(scope, instanceId, { from: phone, text: String(n) });
    // The process hangs after the third event reached the engine and before it could note any of the three.
    let release: () => void = () => undefined;
    const hanging = new Promise<void>((resolve) => (release = resolve));
    engine.heard.before = () => (engine.heard.messages.length < 3 ? undefined : hanging);
    engine.run(scope, instanceId);
    await eventually(() => (engine.heard.messages.length >= 3 ? true : undefined));
    engine.heard.before = () => undefined;

    const second = engine.run(scope, instanceId);
    await allDone();
    await second.stop();

    expect(texts()).to.deep.equal(['0', '1', '2', '3', '4']);
    expect([...engine.heard.told.values()]).to.deep.equal([2, 2, 2, 1, 1]);
    release();
  });

  it('tries an event again that the engine refused, lets nothing of that customer overtake and holds up nobody else', async () => {
    let refusals = 0;
    engine.heard.before = (key) => {
      if (key === `in:${phone}:a1` && refusals < 1) {
        refusals += 1;
        throw new Error('not now');
      }
    };
    await engine.sandbox.write(scope, instanceId, { from: phone, messageId: 'a1', text: 'a1' });
    await engine.sandbox.write(scope, instanceId, { from: phone, messageId: 'a2', text: 'a2' });
    await engine.sandbox.write(scope, instanceId, { from: '+5511900000002', messageId: 'b1', text: 'b1' });
    engine.run(scope, instanceId);
    await allDone();

    expect(texts()).to.deep.equal(['b1', 'a1', 'a2']);
  });

  it('takes one message for the same id from the same phone', async () => {
    engine.run(scope, instanceId);
    for (const from of [phone, phone, '+5511900000002'])
      await engine.sandbox.write(scope, instanceId, { from, messageId: 'same', text: from });
    await allDone();

    expect(texts()).to.have.members([phone, '+5511900000002']);
  });

  it('keeps what customers write while disconnected for the next connect', async () => {
    await engine.instances.disconnect(scope, instanceId);
    expect([...engine.wanted]).not.to.include(`whatsapp.session/${instanceId}`);
    await engine.sandbox.write(scope, instanceId, { from: phone, displayName: 'Ana', text: 'oi \0 \ud83d' });
    await engine.instances.connect(scope, instanceId);
    expect([...engine.wanted]).to.include(`whatsapp.session/${instanceId}`);
    engine.run(scope, instanceId);
    await allDone();

    expect(engine.heard.messages[0]).to.deep.include({ displayName: 'Ana', content: { type: 'text', text: 'oi  \ufffd' } });
  });

  it('stops when its lease was lost and notes nothing', async () => {
    await engine.sandbox.write(scope, instanceId, { from: phone, text: 'oi' });
    const session = engine.run(scope, instanceId, { runner: 'whatsapp.session', key: instanceId, epoch: 7 });

    expect(await session.outcome).to.have.property('name', 'LeaseLostError');
    expect((await engine.instances.health(scope, instanceId)).pendingActions).to.equal(1);
  });

  it('is woken rather than waiting for its next look', async () => {
    engine.run(scope, instanceId);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const began = Date.now();
    await engine.sandbox.write(scope, instanceId, { from: phone, text: 'oi' });
    await eventually(() => engine.heard.messages[0]);

    expect(Date.now() - began).to.be.below(500);
  });

  it('publishes each change of the connection once, and none that changes nothing', async () => {
    await engine.instances.connect(scope, instanceId);
    await engine.instances.disconnect(scope, instanceId);
    await engine.instances.disconnect(scope, instanceId);

    const rows = await engine.asOwner<{ payload: { previousStatus: string; instance: { status: string } } }>(
      `select payload from outbox where tenant_id = $1 and name = 'whatsapp.instance.status_changed' order by seq`,
      [scope.tenantId],
    );
    expect(rows.map(({ payload }) => `${payload.previousStatus} ${payload.instance.status}`)).to.deep.equal([
      'disconnected connected',
      'connected disconnected',
    ]);
  });

  it('changes a number only at the version the caller knows', async () => {
    const before = await engine.instances.get(scope, instanceId);
    const after = await engine.instances.change(scope, instanceId, { name: 'Filial' }, before.version);
    expect(after).to.include({ name: 'Filial', version: before.version + 1 });

    const codes = await Promise.all(
      [
        engine.instances.change(scope, instanceId, { name: 'Outra' }, before.version),
        engine.sandbox.write(scope, instanceId, { from: phone }),
        engine.sandbox.configure(scope, instanceId, { phone, behavior: 'answers', failure: { mode: 'rejected_later' } }),
      ].map((work) =>
        work.then(
          () => 'done',
          (error: unknown) => (error as { readonly code: string }).code,
        ),
      ),
    );
    expect(codes).to.deep.equal([
      'resource.version_mismatch',
      'whatsapp.sandbox_message_ambiguous',
      'whatsapp.sandbox_failure_not_applicable',
    ]);
  });

  it("does not know another tenant's number", async () => {
    const stranger = scopeFor(randomUUID());
    const codes = await Promise.all(
      [
        engine.instances.get(stranger, instanceId),
        engine.instances.health(stranger, instanceId),
        engine.instances.connect(stranger, instanceId),
        engine.instances.archive(stranger, instanceId),
        engine.sandbox.write(stranger, instanceId, { from: phone, text: 'oi' }),
        engine.sandbox.inbox(stranger, instanceId, null, null, 10),
      ].map((work) =>
        work.then(
          () => 'done',
          (error: unknown) => (error as { readonly code: string }).code,
        ),
      ),
    );
    expect(new Set(codes)).to.deep.equal(new Set(['resource.not_found']));
  });

  describe('seeding', () => {
    it('makes one connected number whose customers write within two seconds, however often it is called', async () => {
      const tenant = scopeFor(randomUUID());
      const outcomes = await Promise.all([1, 2, 3].map(() => engine.seeder.seedSandbox(tenant)));
      expect(new Set(outcomes.map(({ instanceId: id }) => id)).size).to.equal(1);
      expect(outcomes.filter(({ isNew }) => isNew)).to.have.length(1);

      const [seeded] = await engine.instances.list(tenant, null, 10);
      expect(seeded).to.include({ name: 'Sandbox', status: 'connected' });
      engine.run(tenant, String(seeded?.id));
      await eventually(() => (engine.heard.messages.length >= 3 ? true : undefined));
      expect(new Set(engine.heard.messages.map(({ from }) => from)).size).to.equal(3);
    });

    it('is one number for those who seed at the same moment, and connected in every list', async () => {
      for (let round = 0; round < 20; round += 1) {
        const tenant = scopeFor(randomUUID());
        const outcomes = await Promise.all([1, 2, 3, 4].map(() => engine.seeder.seedSandbox(tenant)));
        expect(outcomes.filter(({ isNew }) => isNew)).to.have.length(1);
        expect(await engine.asOwner('select status from channel_instances where tenant_id = $1', [tenant.tenantId])).to.deep.equal([
          { status: 'connected' },
        ]);
      }
    });

    it('leaves a number alone that somebody disconnected or archived', async () => {
      const tenant = scopeFor(randomUUID());
      const { instanceId: id } = await engine.seeder.seedSandbox(tenant);
      await engine.instances.disconnect(tenant, id);
      await engine.seeder.seedSandbox(tenant);
      expect(await engine.instances.get(tenant, id)).to.include({ status: 'disconnected' });

      await engine.instances.archive(tenant, id);
      await engine.seeder.seedSandbox(tenant);
      expect(await engine.instances.list(tenant, null, 10)).to.deep.equal([]);
    });
  });

  it('forgets handed-in events after the retention time, and only those', async () => {
    await engine.sandbox.write(scope, instanceId, { from: phone, text: 'old' });
    const session = engine.run(scope, instanceId);
    await allDone();
    await session.stop();
    await engine.sandbox.write(scope, instanceId, { from: phone, text: 'new' });
    await engine.asOwner(`update whatsapp_sandbox_actions set done_at = done_at - interval '2 hours' where tenant_id = $1`, [
      scope.tenantId,
    ]);
    await engine.wiring.schedules?.find(({ id }) => id === 'whatsapp.prune-sandbox')?.run(scope);

    const rows = await engine.asOwner('select content from whatsapp_sandbox_actions where tenant_id = $1', [scope.tenantId]);
    expect(rows).to.deep.equal([{ content: { type: 'text', text: 'new' } }]);
  });
});
