import { randomUUID } from 'node:crypto';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { createTestApp, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { runCommand } from './command-process.js';

describe('leadengine whatsapp replay', () => {
  let app: TestApp;
  let instanceId: string;

  before(async () => {
    app = await createTestApp({ plugins: [whatsappPlugin], roles: ['api'] });
    const { body } = await app.request<{ id: string }>('POST', '/v1/whatsapp/instances', {
      token: app.admin.token,
      body: { name: 'Loja', engine: 'baileys' },
    });
    instanceId = body.id;
  });
  after(() => app.stop());

  const inTenant = <Row extends object>(text: string) =>
    app.app.database.unitOfWork.run(app.scope(app.admin.tenant.id), (tx) => tx.sql<Row>(text, [tx.scope.tenantId, instanceId]));
  const run = async (...parameters: readonly string[]) => {
    const command = runCommand(['whatsapp', 'replay', ...parameters], app.env);
    return { code: await command.ended, shown: command.shown() };
  };

  it('reads what is in the inbox of a number again', async () => {
    await inTenant(
      `insert into whatsapp_inbox (tenant_id, instance_id, seq, dedupe_key, kind, stanza, arrived_at, done_at, outcome)
       values ($1, $2, 1, 'k1', 'undecryptable', '{"id":"A1","from":"5511911111111@s.whatsapp.net"}', now() - interval '1 hour', now(), 'old')`,
    );

    expect((await run('--tenant', app.admin.tenant.slug, '--instance', instanceId, '--all')).code).to.equal(0);
    expect(await inTenant('select outcome from whatsapp_inbox where tenant_id = $1 and instance_id = $2')).to.deep.equal([
      { outcome: 'placeholder:stored' },
    ]);
    expect(await inTenant('select content from messages where tenant_id = $1 and instance_id = $2')).to.deep.equal([
      { content: { type: 'unavailable', reason: 'waiting' } },
    ]);
  }).timeout(120_000);

  it('says what is missing', async () => {
    const unknown = await run('--tenant', app.admin.tenant.slug, '--instance', randomUUID(), '--all');
    expect(unknown.code).to.equal(1);
    expect(unknown.shown).to.match(/no linked number/);

    const unclear = await run('--tenant', app.admin.tenant.slug, '--instance', instanceId);
    expect(unclear.code).to.equal(1);
    expect(unclear.shown).to.match(/--since, --failed or --all/);
  }).timeout(120_000);
});
