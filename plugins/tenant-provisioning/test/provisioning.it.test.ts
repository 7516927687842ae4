import { Logins } from '@leadengine/core/contract';
import { SecretStore } from '@leadengine/plugin-kit';
import { rejection } from '@leadengine/testing';
import { expect } from 'chai';
import type { FlattenedJWS, JWK } from 'jose';
import { verifyEvidence } from '../src/verify.js';
import { input, rowsOf, startProvisioning, type ProvisioningApp, type Run } from './provisioning-fixture.js';

describe('a tenant that is asked for', function () {
  this.timeout(120_000);
  let engine: ProvisioningApp;

  before(async () => {
    engine = await startProvisioning();
  });
  after(() => engine.app.stop());

  const ask = (slug: string, more: object = {}, key?: string) =>
    engine.call('POST', '/provisionings', input(slug, more), key === undefined ? {} : { 'idempotency-key': key });

  const make = async (slug: string): Promise<Run> => {
    const { status, body } = await ask(slug);
    expect(status, JSON.stringify(body)).to.equal(202);
    return engine.until(body.id, ['completed', 'undone', 'stuck']);
  };

  it('is made, checked and handed over, with final secrets that only the store knows', async () => {
    const run = await make('alfa');
    expect(run).to.include({ state: 'completed', failure: null });
    expect(run.steps.map(({ status, attempts }) => `${status} ${String(attempts)}`)).to.satisfy((all: string[]) =>
      all.every((each) => each === 'done 1'),
    );

    const [tenant] = await engine.query<{ settings: Record<string, unknown> }>('select settings from platform.tenants where slug = $1', [
      'alfa',
    ]);
    expect(tenant?.settings).to.deep.include({ provisioning: run.id, mode: 'pooled' });
    expect(tenant?.settings['createdBy']).to.include({ name: 'Beto Plataforma', email: 'beto@platform.example' });

    const scope = engine.app.scope(run.tenantId);
    const store = engine.app.app.service(SecretStore);
    const versions = await store.list(scope);
    expect(versions.map(({ name, version, stage }) => `${name} ${String(version)} ${stage}`)).to.deep.equal(
      ['ADMIN_PASSWORD', 'BROKER_API_KEY', 'JWT_SECRET', 'WHATSAPP_WEBHOOK_API_KEY'].map((name) => `${name} 2 current`),
    );
    const password = (await store.get(scope, 'ADMIN_PASSWORD')).value.reveal();
    const login = (typed: string) =>
      engine.app.app
        .service(Logins)
        .login({ tenant: 'alfa', email: 'operator@alfa.leadengine.invalid', password: typed }, { requestId: 'test', ip: '127.0.0.1' });
    const session = await login(password);
    expect(session.user.role).to.equal('admin');
    expect(Buffer.from(session.accessToken.split('.')[0] ?? '', 'base64url').toString(), 'signed by its own secret').to.contain(
      `"kid":"${run.tenantId}.2"`,
    );
    expect(await rejection(login(`${password}x`))).to.include({ code: 'auth.invalid_credentials' });

    const policies = await engine.query<{ kind: string; every_days: number }>(
      'select kind, every_days from rotation_policies where tenant_id = $1 and next_at > now() order by kind',
      [run.tenantId],
    );
    expect(policies).to.deep.equal([
      { kind: 'admin_credential', every_days: 90 },
      { kind: 'stored_secret', every_days: 90 },
    ]);
    const invites = await engine.query<{ email: string; role: string }>('select email, role from invites where tenant_id = $1', [
      run.tenantId,
    ]);
    expect(invites).to.deep.equal([{ email: 'ana@alfa.example', role: 'admin' }]);
    const left = await rowsOf(engine, run.tenantId);
    expect(left).to.include({ queues: 1, users: 1 });
    for (const table of ['contacts', 'tickets', 'messages', 'leads', 'channel_instances']) expect(left).not.to.have.property(table);
    const done = engine.recorded.filter(({ targets }) => targets.some(({ id }) => id === run.id)).map(({ action }) => action);
    expect(done.filter((action) => action === 'provisioning.step_done')).to.have.length(run.steps.length);
    expect(done.at(-1)).to.equal('provisioning.completed');
  });

  it('leaves evidence that verifies offline, and does not once a byte is another', async () => {
    const run = await make('beta');
    const { body } = await engine.call<{ data: { name: string }[] }>('GET', `/provisionings/${run.id}/artifacts`);
    const names = body.data.map(({ name }) => name);
    expect(names).to.include.members([
      'request.json',
      'plan.json',
      'env.template',
      'secrets.json',
      'smoke.json',
      'dump.ndjson.gz',
      'handover.md',
    ]);
    const documents = new Map<string, Buffer>();
    const token = await engine.key(['provisioning:artifacts', 'provisioning:read']);
    for (const name of names) {
      const response = await fetch(`${engine.app.url}/v1/platform/provisionings/${run.id}/artifacts/${name}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      documents.set(name, Buffer.from(await response.arrayBuffer()));
    }
    const manifest = JSON.parse(String(documents.get('manifest.json'))) as FlattenedJWS;
    const { body: key } = await engine.call<JWK>('GET', '/provisionings/signing-key');

    const report = await verifyEvidence(manifest, documents, key);
    expect(report).to.deep.include({ isIntact: true, faults: [], kid: key.kid });
    expect(report.manifest?.artifacts.map(({ name }) => name).sort()).to.deep.equal(
      names.filter((name) => name !== 'manifest.json').sort(),
    );

    const changed = new Map(documents).set('smoke.json', Buffer.from('{}'));
    expect(await verifyEvidence(manifest, changed, key)).to.deep.include({ isIntact: false, faults: ['smoke.json was changed.'] });
    const forged = { ...manifest, payload: Buffer.from('{"artifacts":[]}').toString('base64url') };
    expect((await verifyEvidence(forged, documents, key)).isIntact).to.equal(false);

    const store = engine.app.app.service(SecretStore);
    const values = await Promise.all(
      ['ADMIN_PASSWORD', 'JWT_SECRET'].map(async (name) => (await store.get(engine.app.scope(run.tenantId), name)).value.reveal()),
    );
    for (const document of documents.values()) for (const value of values) expect(document.includes(value)).to.equal(false);
  });

  it('is one run for one key, however often it is asked for', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => ask('gama', {}, 'same-key')));
    const accepted = answers.filter(({ status }) => status === 202);
    expect(answers.filter(({ status }) => status !== 202).map(({ body }) => (body as unknown as { code: string }).code)).to.satisfy(
      (codes: string[]) => codes.every((code) => code === 'idempotency.in_progress'),
    );
    const again = await ask('gama', {}, 'same-key');
    expect(new Set([...accepted, again].map(({ body }) => body.id))).to.have.property('size', 1);
    const other = await engine.call<{ code: string }>('POST', '/provisionings', input('delta'), { 'idempotency-key': 'same-key' });
    expect(other).to.deep.include({ status: 409 });
    expect(other.body.code).to.equal('idempotency.key_reused');
    const rows = await engine.query<{ count: number }>(`select count(*)::int as count from platform.provision_runs where slug = 'gama'`);
    expect(rows).to.deep.equal([{ count: 1 }]);
    await engine.until(again.body.id, ['completed']);
  });

  it('has one winner when two ask for one slug at once', async () => {
    const answers = await Promise.all([ask('gemeas'), ask('gemeas'), ask('gemeas')]);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([202, 409, 409]);
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => (body as unknown as { code: string }).code)).to.deep.equal([
      'tenants.slug_taken',
      'tenants.slug_taken',
    ]);
    const winner = answers.find(({ status }) => status === 202)?.body.id ?? '';
    expect(await engine.until(winner, ['completed', 'undone'])).to.include({ state: 'completed' });
    expect((await ask('gemeas')).status).to.equal(409);
  });

  it('is planned without a trace, and refused when the plan is another one by then', async () => {
    const before = await engine.query('select id from platform.provision_runs');
    const dry = await engine.call<{ planHash: string; steps: { name: string }[] }>('POST', '/provisionings/plan', input('seco'));
    expect(dry.status).to.equal(200);
    expect(dry.body.steps.map(({ name }) => name)).to.include.members(['headroom', 'secrets', 'tenant', 'smoke']);
    expect(await engine.query('select id from platform.provision_runs')).to.have.length(before.length);
    const refused = await engine.call<{ code: string }>('POST', '/provisionings', input('seco', { planHash: '0'.repeat(64) }));
    expect(refused.body.code).to.equal('provisioning.plan_changed');
    const { body } = await ask('seco', { planHash: dry.body.planHash });
    expect(await engine.until(body.id, ['completed'])).to.include({ planHash: dry.body.planHash });
  });

  it('is refused when its slug is reserved or there is no room', async () => {
    const code = async (more: object, slug = 'cheia') =>
      (await engine.call<{ code: string }>('POST', '/provisionings', input(slug, more))).body.code;
    expect(await code({}, 'admin')).to.equal('provisioning.slug_reserved');
    expect(await code({ sla: { messagesPerSecond: 9000 } })).to.equal('provisioning.no_headroom');
    expect(await code({ owner: { name: 'x', email: 'no address', squad: 'y' } })).to.equal('request.invalid');
    const { body } = await engine.call<{ messagesPerSecond: { limit: number }; redisClients: { used: number; limit: number } }>(
      'GET',
      '/headroom',
    );
    expect(body.messagesPerSecond.limit).to.equal(700);
    expect(body.redisClients.limit).to.be.greaterThan(body.redisClients.used);
    expect(body.redisClients.used).to.be.greaterThan(0);
  });

  it('is followed from any place until it is over', async () => {
    const { body } = await ask('seguida');
    const follow = async (headers: Record<string, string> = {}): Promise<string[]> => {
      const token = await engine.key(['provisioning:read']);
      const response = await fetch(`${engine.app.url}/v1/platform/provisionings/${body.id}/progress`, {
        headers: { authorization: `Bearer ${token}`, ...headers },
      });
      return [...(await response.text()).matchAll(/^data: (.*)$/gm)].map(([, data = '']) => data);
    };
    const live = await follow();
    expect(JSON.parse(live.at(-1) ?? '')).to.include({ type: 'run', state: 'completed' });
    const events = live.map((data) => JSON.parse(data) as { number: number });
    expect(events.map(({ number }) => number)).to.deep.equal(events.map((_, index) => index + 1));
    expect(await follow({ 'last-event-id': '3' })).to.deep.equal(live.slice(3));
  });

  it('is nobody’s business without the right key', async () => {
    const token = await engine.key(['tenants:read']);
    for (const [method, path] of [
      ['GET', '/provisionings'],
      ['GET', '/headroom'],
      ['POST', '/provisionings'],
    ] as const) {
      const { status } = await engine.app.request(method, `/v1/platform${path}`, {
        token,
        ...(method === 'POST' && { body: input('intrusa') }),
      });
      expect(status, path).to.equal(403);
    }
    expect((await engine.app.request('GET', '/v1/platform/provisionings', { token: engine.app.admin.token })).status).to.equal(403);
  });
});
