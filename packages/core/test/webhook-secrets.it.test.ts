import { verifyWebhook } from '@leadengine/sdk/webhooks';
import type { LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, eventually, rejection, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { WebhookSecretRotation } from '../src/contract.js';
import { asOwner } from './kernel-fixture.js';
import { createNotes, quickWebhooks } from './webhook-fixture.js';
import { startReceiver, type Received, type Receiver } from './webhook-receiver.js';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('secrets of webhooks', function () {
  this.timeout(120_000);
  const notes = createNotes();
  let app: TestApp;
  let client: LeadEngineClient;
  let receiver: Receiver;

  before(async () => {
    app = await createTestApp({ plugins: [notes.plugin], env: quickWebhooks });
    client = app.client(app.admin);
  });
  after(() => app.stop());
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(async () => {
    for (const { id } of (await client.webhooks.list()).data) await client.webhooks.delete({ id });
    await receiver.close();
  });

  const subscribe = () => client.webhooks.create({ url: receiver.url, types: ['sample.*'] });
  const emit = (n: number) => notes.emit(app, app.admin, [{ ticketId: 't', n }]);
  const accepted = (count: number) => eventually(() => Promise.resolve(receiver.accepted.length >= count ? receiver.accepted : undefined));

  /** Emits until an event comes with so many signatures: a dispatcher hears of new secrets a moment after they are there. */
  const signedBy = async (signatures: number): Promise<{ readonly id: string | undefined; readonly request: Received }> => {
    for (let tries = 1; tries <= 50; tries++) {
      const count = receiver.accepted.length + 1;
      const [id] = await emit(count);
      const request = (await accepted(count)).at(-1);
      if (request === undefined) throw new Error('Nothing came.');
      if (String(request.headers['webhook-signature']).split(' ').length === signatures) return { id, request };
      await pause(50);
    }
    throw new Error(`No event came with ${String(signatures)} signatures.`);
  };

  it('signs with the old and the new secret after a rotation', async () => {
    const { id, secret } = await subscribe();
    const { secret: fresh, previousValidUntil } = await client.webhooks.rotateSecret({ id });
    const { id: eventId, request } = await signedBy(2);

    for (const each of [secret, fresh]) expect(await verifyWebhook(request.body, request.headers, each)).to.deep.include({ id: eventId });
    expect(await rejection(verifyWebhook(request.body, request.headers, `whsec_${btoa('another one altogether')}`))).to.include({
      fault: 'signature',
    });
    expect(request.headers['webhook-signature']).to.match(/^v1,\S+ v1,\S+$/);
    expect(Date.parse(previousValidUntil) - Date.now()).to.be.within(86_390_000, 86_400_000);

    await asOwner(app.databaseUrl, 'update webhook_secrets set expires_at = now() where expires_at is not null');
    await client.webhooks.update({ id }, { description: 'read again' });
    const { request: later } = await signedBy(1);
    expect(await rejection(verifyWebhook(later.body, later.headers, secret))).to.include({ fault: 'signature' });
    expect(await verifyWebhook(later.body, later.headers, fresh)).to.have.property('type', 'sample.noted');
  });

  it('replaces a secret step by step: the new one does not sign before it is used, and both do until the old one is revoked', async () => {
    const { id: subject, secret } = await subscribe();
    const rotation = app.app.service(WebhookSecretRotation);
    const scope = app.scope(app.admin.tenant.id);
    const run = { id: uuidv7(), subject, reason: 'test', requestedBy: { id: 'u1', name: 'Ana', email: 'ana@platform.example' } };
    for (const _ of [1, 2]) await rotation.create(scope, run);
    await rotation.test(scope, run);
    await signedBy(1);
    expect(await rejection(client.webhooks.revealSecret({ id: subject }))).to.include({ code: 'webhooks.secret_not_shown_again' });

    const until = new Date(Date.now() + 60_000);
    for (const _ of [1, 2]) await rotation.finish(scope, run, until);
    const { request } = await signedBy(2);
    const { secret: fresh, previousValidUntil } = await client.webhooks.revealSecret({ id: subject });
    expect(previousValidUntil).to.equal(until.toISOString());
    for (const each of [secret, fresh])
      expect(await verifyWebhook(request.body, request.headers, each)).to.have.property('type', 'sample.noted');

    for (const _ of [1, 2]) await rotation.revoke(scope, run);
    const { request: later } = await signedBy(1);
    expect(await rejection(verifyWebhook(later.body, later.headers, secret))).to.include({ fault: 'signature' });
    expect(await verifyWebhook(later.body, later.headers, fresh)).to.have.property('type', 'sample.noted');
    expect(await rejection(client.webhooks.revealSecret({ id: subject }))).to.include({ code: 'webhooks.secret_not_shown_again' });
  });

  it('shows the secret once, and keeps it sealed', async () => {
    const { id, secret } = await client.webhooks.create({ url: receiver.url, types: ['*'] }, { idempotencyKey: 'one' });
    const repeated = await client.webhooks.create({ url: receiver.url, types: ['*'] }, { idempotencyKey: 'one' });

    expect(secret).to.match(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(repeated).to.include({ id, secret });
    expect(JSON.stringify([await client.webhooks.get({ id }), await client.webhooks.list()])).not.to.include(secret.slice(6));
    for (const table of ['webhook_secrets', 'webhook_subscriptions', 'idempotency_keys', 'outbox', 'event_log'])
      expect(JSON.stringify(await asOwner(app.databaseUrl, `select t::text from ${table} t`)), table).not.to.include(secret.slice(6));
  });
});
