import { DerivedKeys } from '@leadengine/core/contract';
import { createTestApp, eventually, rejection, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { Webhook as Signer } from 'standardwebhooks';
import { v7 as uuidv7 } from 'uuid';
import { createInstanceSeals } from '../src/baileys/auth/instance-seal.js';
import { createGatewaySecretRotation } from '../src/gateway/secret-rotation.js';
import { whatsappPlugin } from '../src/index.js';

interface Secret {
  readonly id: string;
  readonly secret: string;
  readonly webhookPath: string;
  readonly previousValidUntil: string | null;
}

describe('a number that an external gateway holds', function () {
  this.timeout(120_000);
  let app: TestApp;
  let id: string;
  let secret: Secret;

  before(async () => {
    app = await createTestApp({ plugins: [whatsappPlugin] });
    id = (await request<{ id: string }>('POST', '/v1/whatsapp/instances', { name: 'Gateway', engine: 'gateway' })).body.id;
    expect((await request<{ status: string }>('POST', `/v1/whatsapp/instances/${id}/connect`)).body.status).to.equal('connected');
    secret = await rotate();
  });
  after(() => app.stop());

  const request = <T>(method: string, path: string, body?: unknown) =>
    app.request<T>(method, path, { token: app.admin.token, ...(body === undefined ? {} : { body }) });
  const rotate = async () => (await request<Secret>('POST', `/v1/whatsapp/instances/${id}/gateway-secrets`)).body;

  /** A call as a gateway makes it. */
  const call = (events: readonly object[], { by = secret.secret, at = new Date(), path = secret.webhookPath } = {}) => {
    const body = { events };
    return app.request<{ code: string }>('POST', path, {
      body,
      headers: {
        'webhook-id': 'call-1',
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Signer(by).sign('call-1', at, JSON.stringify(body)),
      },
    });
  };
  const message = (number: number) => ({
    type: 'message',
    id: `event-${String(number)}`,
    messageId: `wamid.${String(number)}`,
    from: '+5511900000321',
    displayName: 'Ana',
    occurredAt: new Date().toISOString(),
    message: { text: `Oi ${String(number)}` },
  });
  const messages = async () => {
    const { body: tickets } = await request<{ data: { id: string }[] }>('GET', '/v1/tickets');
    const lists = await Promise.all(
      tickets.data.map((ticket) => request<{ data: { content: { text: string } }[] }>('GET', `/v1/tickets/${ticket.id}/messages`)),
    );
    return lists.flatMap(({ body }) => body.data.map(({ content }) => content.text));
  };

  it('hands in messages with a signed call, each once however often it calls', async () => {
    expect((await call([message(1), message(2)])).status).to.equal(204);
    expect((await call([message(1), message(2)])).status).to.equal(204);
    expect((await call([message(2), message(3)])).status).to.equal(204);
    expect((await messages()).sort()).to.deep.equal(['Oi 1', 'Oi 2', 'Oi 3']);
  });

  it('refuses what is unsigned, signed by another, changed or old, and says no more than it has to', async () => {
    const stranger = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
    const unsigned = await app.request<{ code: string }>('POST', secret.webhookPath, { body: { events: [message(9)] } });
    const forged = await call([message(9)], { by: stranger });
    const elsewhere = await call([message(9)], { path: secret.webhookPath.replace(id, '0192f0c1-0000-7000-8000-000000000001') });
    const other = await app.addTenant();
    const foreign = await call([message(9)], { path: secret.webhookPath.replace(/tenant=.*/, `tenant=${other.tenant.id}`) });
    for (const { status, body } of [unsigned, forged, elsewhere, foreign])
      expect([status, body.code]).to.deep.equal([401, 'whatsapp.webhook_signature_invalid']);
    const old = await call([message(9)], { at: new Date(Date.now() - 301_000) });
    expect([old.status, old.body.code]).to.deep.equal([401, 'whatsapp.webhook_stale']);
    expect(await messages()).not.to.include('Oi 9');
  });

  it('has one secret that counts when several are asked for at the same moment', async () => {
    const { body: number } = await request<{ id: string }>('POST', '/v1/whatsapp/instances', { name: 'Another', engine: 'gateway' });
    const path = `/v1/whatsapp/instances/${number.id}/gateway-secrets`;
    const answers = await Promise.all([1, 2, 3, 4].map(() => request<Secret>('POST', path)));
    expect(answers.map(({ status }) => status)).to.deep.equal([201, 201, 201, 201]);
    const { body } = await request<{ secrets: { id: string; expiresAt: string | null }[] }>('GET', path);
    expect(body.secrets.filter(({ expiresAt }) => expiresAt === null)).to.have.length(1);
    for (const each of body.secrets) await request('DELETE', `${path}/${each.id}`);
  });

  it('takes two secrets at once while a gateway changes over, and none that was taken back', async () => {
    const next = await rotate();
    expect(next.previousValidUntil).to.be.a('string');
    expect((await call([message(4)])).status).to.equal(204);
    expect((await call([message(5)], { by: next.secret })).status).to.equal(204);
    await request('DELETE', `/v1/whatsapp/instances/${id}/gateway-secrets/${secret.id}`);
    expect((await call([message(6)])).status).to.equal(401);
    secret = next;
    const third = await rotate();
    const { body } = await request<{ secrets: { id: string }[] }>('GET', `/v1/whatsapp/instances/${id}/gateway-secrets`);
    expect(body.secrets.map((each) => each.id)).to.deep.equal([third.id, next.id]);
    expect(JSON.stringify(body)).not.to.include('whsec_');
    secret = third;
  });

  it('is asked to send by an event, and reports how far the message came', async () => {
    const sent = await request<{ id: string; providerMessageId: string }>('POST', `/v1/whatsapp/instances/${id}/messages`, {
      to: '+5511900000321',
      content: { type: 'text', text: 'Olá' },
    });
    const { id: messageId, providerMessageId } = sent.body;
    await eventually(async () => {
      const rows = await app.app.database.unitOfWork.read(app.scope(app.admin.tenant.id), (sql) =>
        sql<{ payload: Record<string, unknown> }>(
          `select payload from outbox where tenant_id = $1 and name = 'whatsapp.gateway.send_requested'`,
          [app.admin.tenant.id],
        ),
      );
      return rows.find(({ payload }) => JSON.stringify(payload).includes(providerMessageId));
    });
    const status = (level: string) => ({
      type: 'status',
      messageId: providerMessageId,
      status: level,
      occurredAt: new Date().toISOString(),
    });
    expect((await call([status('sent'), status('delivered')])).status).to.equal(204);
    expect((await call([status('sent')])).status).to.equal(204);
    expect((await request<{ status: string }>('GET', `/v1/messages/${messageId}`)).body.status).to.equal('delivered');
  });

  it('gives no secrets of numbers that are held otherwise', async () => {
    const { body: other } = await request<{ id: string }>('POST', '/v1/whatsapp/instances', { name: 'Sandbox', engine: 'sandbox' });
    const refused = await request<{ code: string }>('POST', `/v1/whatsapp/instances/${other.id}/gateway-secrets`);
    expect([refused.status, refused.body.code]).to.deep.equal([422, 'whatsapp.not_a_gateway']);
  });

  it('replaces the secret step by step: a new one counts when it is in use, and the old one until it is revoked', async () => {
    const rotation = createGatewaySecretRotation({
      unitOfWork: app.app.database.unitOfWork,
      seals: createInstanceSeals(app.app.service(DerivedKeys)),
      clock: { now: () => new Date() },
    });
    const scope = app.scope(app.admin.tenant.id);
    const current = await rotate();
    const run = { id: uuidv7(), subject: id, reason: 'test', requestedBy: { id: 'u1', name: 'Ana', email: 'ana@platform.example' } };
    const secrets = async () =>
      (await request<{ secrets: { id: string }[] }>('GET', `/v1/whatsapp/instances/${id}/gateway-secrets`)).body.secrets;
    expect(await rotation.subjects(scope)).to.deep.equal([id]);
    for (const _ of [1, 2]) await rotation.create(scope, run);
    await rotation.test(scope, run);
    expect((await secrets()).map((one) => one.id)).not.to.include(run.id);

    for (const _ of [1, 2]) await rotation.finish(scope, run, new Date(Date.now() + 60_000));
    expect((await secrets()).map((one) => one.id)).to.deep.equal([run.id, current.id]);
    expect((await call([message(70)], { by: current.secret })).status).to.equal(204);
    for (const _ of [1, 2]) await rotation.revoke(scope, run);
    expect((await call([message(71)], { by: current.secret })).status).to.equal(401);

    const canceled = { ...run, id: uuidv7() };
    await rotation.create(scope, canceled);
    await rotation.cancel(scope, canceled);
    expect(await rejection(rotation.finish(scope, canceled, new Date()))).to.include({ status: 404 });
    expect((await secrets()).map((one) => one.id)).to.deep.equal([run.id]);
  });
});
