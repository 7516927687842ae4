import { GeneratedCredentials, type Rotation } from '@leadengine/core/contract';
import { TenantDirectory } from '@leadengine/core';
import { AuditTrail, definePlugin, SecretStore, type AuditEntry } from '@leadengine/plugin-kit';
import { eventually, findTenantLeaks, findUnauditedRoutes, rejection, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { requestedBy, startRotationApp, type RotationApp } from './rotation-fixture.js';

describe('rotations', function () {
  this.timeout(180_000);
  let app: RotationApp;
  let owner: TestUser;
  let webhookId: string;
  const recorded: (AuditEntry & { readonly actor: string })[] = [];
  const trailPlugin = definePlugin({
    name: 'audit',
    contract: 1,
    provides: { trail: AuditTrail },
    setup: () => ({
      services: { trail: { record: ({ scope: { actor } }, entry) => recorded.push({ ...entry, actor: actor.kind }) } },
    }),
  });
  const secretsOf = (id: string) =>
    app.query<{ state: string }>(
      `select case when is_pending then 'pending' when expires_at is null then 'current' else 'previous' end as state
       from webhook_secrets where webhook_id = $1 order by id`,
      [id],
    );
  const input = (more: object = {}) => ({
    tenantId: owner.tenant.id,
    kind: 'webhook_secret',
    subject: webhookId,
    reason: 'the receiver changed hands',
    requestedBy,
    ...more,
  });
  const ask = (more: object = {}, key?: string) => app.platform<Rotation & { code?: string }>('POST', '/rotations', input(more), key);
  const reaches = (id: string, state: string, tenantId = owner.tenant.id): Promise<Rotation> =>
    eventually(async () => {
      const { body } = await app.platform<Rotation>('GET', `/rotations/${id}?tenantId=${tenantId}`);
      return body.state === state ? body : undefined;
    });

  before(async () => {
    app = await startRotationApp({ roles: ['api', 'worker'], plugins: [trailPlugin] });
  });
  beforeEach(async () => {
    owner = await app.addTenant();
    ({ id: webhookId } = await app.client(owner).webhooks.create({ url: 'https://hooks.example.com/in', types: ['*'] }));
  });
  after(() => app.stop());

  it('replaces the secret of a webhook, lets both sign for a while and revokes the old one', async () => {
    const { status, body } = await ask();
    expect(status).to.equal(202);
    expect(body).to.include({ state: 'creating', isScheduled: false, graceSeconds: 86_400 });
    const waiting = await reaches(body.id, 'in_grace');
    expect(Date.parse(waiting.graceUntil ?? '') - Date.now()).to.be.within(86_300_000, 86_400_000);
    expect(await secretsOf(webhookId)).to.deep.equal([{ state: 'previous' }, { state: 'current' }]);

    expect((await app.platform('POST', `/rotations/${body.id}/revoke-previous?tenantId=${owner.tenant.id}`)).status).to.equal(200);
    await reaches(body.id, 'completed');
    expect(await secretsOf(webhookId)).to.deep.equal([{ state: 'current' }]);
    const steps = ['request', 'create', 'set', 'test', 'finish', 'grace', 'revoke'];
    expect(await app.stepsOf(owner.tenant.id, body.id)).to.deep.equal(steps.map((step) => `${step} done`));
    const events = await app.query<{ type: string }>(`select name as type from outbox where tenant_id = $1 and name = 'secret.rotated'`, [
      owner.tenant.id,
    ]);
    expect(events).to.have.lengthOf(1);
  });

  it('takes one request per key, one rotation per secret at a time, and another one in the window only by force', async () => {
    const [first, repeated] = await Promise.all([ask({}, 'k1'), ask({}, 'k1')]);
    expect([first.status, repeated.status]).to.deep.equal([202, 202]);
    expect(repeated.body.id).to.equal(first.body.id);
    expect((await ask({ reason: 'another' }, 'k1')).body.code).to.equal('idempotency.key_reused');
    await reaches(first.body.id, 'in_grace');
    expect(await ask())
      .to.deep.include({ status: 409 })
      .and.nested.include({ 'body.code': 'rotations.window_open' });

    const second = await ask({ force: true, graceSeconds: 0 });
    expect(second.status).to.equal(202);
    await reaches(first.body.id, 'completed');
    await reaches(second.body.id, 'completed');
    expect(await secretsOf(webhookId)).to.deep.equal([{ state: 'current' }]);
    const { body } = await app.platform<{ data: Rotation[] }>('GET', `/rotations?tenantId=${owner.tenant.id}&limit=1`);
    expect(body.data.map(({ id }) => id)).to.deep.equal([second.body.id]);
  });

  it('leaves in the audit trail who asked and what became of it', async () => {
    recorded.length = 0;
    const { body } = await ask({ graceSeconds: 0 });
    await reaches(body.id, 'completed');
    const own = recorded.filter(({ targets }) => targets.some(({ id }) => id === body.id));
    expect(own.map(({ action, actor }) => `${action} ${actor}`)).to.deep.equal([
      'secret.rotation_requested platform',
      'secret.rotated platform',
      'secret.rotation_completed platform',
    ]);
    expect(findUnauditedRoutes(app.app)).to.deep.equal([]);
  });

  it('refuses what it cannot do, with a code', async () => {
    for (const [more, status, code] of [
      [{ kind: 'moon_key' }, 422, 'rotations.unknown_kind'],
      [{ subject: uuidv7() }, 404, 'resource.not_found'],
      [{ graceSeconds: 604_801 }, 400, 'request.invalid'],
      [{ tenantId: uuidv7() }, 404, 'resource.not_found'],
      [{ requestedBy: { id: 'u1', name: ' ', email: 'no' } }, 400, 'request.invalid'],
    ] as const) {
      const answer = await ask(more);
      expect([answer.status, answer.body.code], code).to.deep.equal([status, code]);
    }
    expect((await app.request('POST', '/v1/platform/rotations', { token: owner.token, body: input() })).status).to.equal(403);
    const { body } = await ask({ graceSeconds: 0 });
    await reaches(body.id, 'completed');
    const late = await app.platform('POST', `/rotations/${body.id}/cancel?tenantId=${owner.tenant.id}`);
    expect(late.body).to.include({ status: 409, code: 'rotations.not_cancelable' });
  });

  it('replaces the password that the engine made for an admin, and ends the sessions under the old one', async () => {
    const id = uuidv7();
    const slug = `g${id.slice(-10)}`;
    const email = `operator@${slug}.leadengine.invalid`;
    const old = 'x'.repeat(43);
    const tenants = app.app.service(TenantDirectory);
    await tenants.provision({ id, slug, name: 'Generated', adminEmail: email, adminPassword: old, settings: {} });
    const scope = app.scope(id);
    await app.issue(scope, 'ADMIN_PASSWORD', old);
    await app.app.service(GeneratedCredentials).replace(scope, email, old);
    const tenant = await tenants.find(id);
    if (tenant === undefined) throw new Error('missing');
    const session = await app.login(tenant, email, old);

    const { body } = await ask({ tenantId: id, kind: 'admin_credential', subject: 'ADMIN_PASSWORD', reason: 'every quarter' });
    await reaches(body.id, 'completed', id);
    expect(await rejection(app.login(tenant, email, old))).to.be.instanceOf(Error);
    expect((await app.request('GET', '/v1/me', { token: session.token })).status).to.equal(401);
    const { value, request } = await app.app.service(SecretStore).get(scope, 'ADMIN_PASSWORD', { version: 2 });
    expect(request).to.deep.include({ requestedBy, rotationId: body.id });
    expect((await app.login(tenant, email, value.reveal())).token).to.be.a('string');
    const kinds = await ask({ tenantId: id, kind: 'admin_credential', subject: 'ADMIN_PASSWORD', graceSeconds: 60 });
    expect(kinds.body.code).to.equal('rotations.grace_too_long');
  });

  it('replaces a stored secret: readers find the old one as the previous until it is revoked', async () => {
    const scope = app.scope(owner.tenant.id);
    const store = app.app.service(SecretStore);
    await app.issue(scope, 'JWT_SECRET', 'the first one');
    const { body } = await ask({ kind: 'stored_secret', subject: 'JWT_SECRET' });
    await reaches(body.id, 'in_grace');
    expect((await store.get(scope, 'JWT_SECRET', { stage: 'previous' })).value.reveal()).to.equal('the first one');
    await app.platform('POST', `/rotations/${body.id}/revoke-previous?tenantId=${owner.tenant.id}`);
    await reaches(body.id, 'completed');
    expect((await store.list(scope)).map(({ version, stage }) => `${String(version)} ${stage}`)).to.deep.equal(['2 current']);
  });

  it('shows nothing of a tenant to another one, by SQL or by any route', async () => {
    const secret = 'SEGREDO_DA_TENANT_A';
    await ask({ reason: secret });
    const policy = { everyDays: 30, reason: secret, requestedBy };
    await app.platform('PUT', `/rotation-policies/webhook_secret?tenantId=${owner.tenant.id}`, policy);
    await app.query(`update rotation_steps set error = $2 where tenant_id = $1`, [owner.tenant.id, secret]);
    const stranger = await app.addTenant();
    const tables = ['rotations', 'rotation_steps', 'rotation_policies'];
    const report = await findTenantLeaks({ app, owner, stranger, secret, watchedTables: tables });
    expect(report.leaks).to.deep.equal([]);
    expect(report.tables).to.include.members(tables);
  });

  it('lets the database hold one open rotation per secret, and one of each stage', async () => {
    const { body } = await ask();
    await reaches(body.id, 'in_grace');
    const copy = `insert into rotations select tenant_id, gen_random_uuid(), kind, subject, state, reason, requested_by, is_scheduled, null, null,
      grace_seconds, grace_until, attempts, last_error, next_at, null, claim, version, created_at, updated_at, finished_at from rotations where id = $1`;
    expect((await rejection(app.query(copy, [body.id]))).message).to.include('rotations_one_open');
    for (const stage of ['current', 'previous']) {
      const twice = `insert into webhook_secrets select tenant_id, gen_random_uuid(), webhook_id, sealed, expires_at, created_at, is_pending
        from webhook_secrets where webhook_id = $1 and (expires_at is null) = $2`;
      expect((await rejection(app.query(twice, [webhookId, stage === 'current']))).message).to.include(`webhook_secrets_one_${stage}`);
    }
  });
});
