import { eventually } from '@leadengine/testing';
import { expect } from 'chai';
import { StepFailure } from '../src/saga/step-failure.js';
import { startProvisioning, type ProvisioningApp } from './provisioning-fixture.js';

interface Answer {
  readonly id: string;
  readonly token: string;
  readonly status: string;
  readonly state: string;
  readonly code: string;
  readonly provisioningId: string | null;
  readonly errors: readonly { readonly pointer: string }[];
}

describe('an offer of a tenant', function () {
  this.timeout(120_000);
  let engine: ProvisioningApp;
  const email = 'dona@corretora.example';
  const createdBy = { name: 'Beto', email: 'beto@platform.example' };
  const operator = { name: 'Dona Ana', email };

  before(async () => {
    engine = await startProvisioning();
  });
  afterEach(() => {
    engine.boundary = () => Promise.resolve();
  });
  after(() => engine.app.stop());

  const invite = async (more: object = {}): Promise<Answer> => {
    const { status, body } = await engine.call<Answer>('POST', '/onboarding-invites', {
      email,
      organization: 'Corretora',
      createdBy,
      ...more,
    });
    expect(status, JSON.stringify(body)).to.equal(201);
    return body;
  };
  /** Without any key, as the page of a guest does. */
  const guest = (path: string, body: object) => engine.app.request<Answer>('POST', `/v1/platform/onboarding/${path}`, { body });
  const setUp = (token: string, slug: string, more: object = {}) =>
    guest('set-up', { token, tenant: { name: 'Corretora', slug }, operator, ...more });
  /** Asks the database, since guests may ask so often a minute only. */
  const isOver = (slug: string) =>
    eventually(async () => {
      const [run] = await engine.query<{ state: string }>(
        'select state from platform.provision_runs where slug = $1 order by id desc limit 1',
        [slug],
      );
      return ['completed', 'undone'].includes(run?.state ?? '') ? run?.state : undefined;
    });
  const find = async (id: string) => {
    const { body } = await engine.call<{ data: readonly Answer[] }>('GET', '/onboarding-invites?limit=100');
    return body.data.find((each) => each.id === id);
  };

  it('ends in the same run as every tenant, with the invited as its first admin', async () => {
    const { id, token } = await invite({ slugHint: 'corretora' });
    expect((await guest('inspect', { token })).body).to.deep.include({ email, organization: 'Corretora', slugHint: 'corretora' });
    expect((await guest('progress', { token })).body.code).to.equal('invites.not_open');
    const first = await setUp(token, 'corretora');
    expect([first.status, first.body.state]).to.deep.equal([202, 'preparing']);
    expect((await setUp(token, 'corretora')).status).to.equal(202);
    expect(await isOver('corretora')).to.equal('completed');
    expect((await guest('progress', { token })).body.state).to.equal('ready');
    const runs = await engine.query<{ id: string; state: string; owner: string }>(
      `select id, state, request -> 'owner' ->> 'email' as owner from platform.provision_runs where slug = 'corretora'`,
    );
    expect(runs).to.have.length(1);
    expect(runs[0]).to.include({ state: 'completed', owner: email });
    expect(await find(id)).to.include({ status: 'accepted', provisioningId: runs[0]?.id });
    const admins = await engine.query<{ email: string; role: string }>(
      `select i.email, i.role from invites i join platform.tenants t on t.id = i.tenant_id where t.slug = 'corretora'`,
    );
    expect(admins).to.deep.equal([{ email, role: 'admin' }]);
    expect((await guest('inspect', { token })).body.code).to.equal('invites.used');
  });

  it('makes one tenant, whatever it is called, and for the invited only', async () => {
    const { token } = await invite();
    const stranger = await setUp(token, 'alheia', { operator: { ...operator, email: 'other@corretora.example' } });
    expect([stranger.status, stranger.body.code]).to.deep.equal([409, 'onboarding.email_mismatch']);
    const answers = await Promise.all(['uma', 'outra'].map((slug) => setUp(token, `${slug}-so`)));
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([202, 409]);
    const runs = await engine.query<{ slug: string }>(`select slug from platform.provision_runs where slug in ('uma-so', 'outra-so')`);
    expect(runs).to.have.length(1);
    expect(await isOver(runs[0]?.slug ?? '')).to.equal('completed');
  });

  it('stays open when its slug is taken, and when the run is taken back', async () => {
    const { id, token } = await invite();
    expect((await setUp(token, 'corretora')).body.code).to.equal('tenants.slug_taken');
    engine.boundary = (point) =>
      point === 'forward smoke effect' ? Promise.reject(new StepFailure('test.refused', 'Refused for the test.')) : Promise.resolve();
    expect((await setUp(token, 'azarada')).status).to.equal(202);
    expect(await isOver('azarada')).to.equal('undone');
    engine.boundary = () => Promise.resolve();
    expect((await guest('progress', { token })).body.code).to.equal('invites.not_open');
    expect(await find(id)).to.include({ status: 'pending', provisioningId: null });
    expect((await setUp(token, 'azarada')).status).to.equal(202);
    expect(await isOver('azarada')).to.equal('completed');
  });

  it('is renewed, revoked and over with its time', async () => {
    const { id, token } = await invite();
    const { body: renewed } = await engine.call<Answer>('POST', `/onboarding-invites/${id}/renew`);
    expect((await guest('inspect', { token })).body.code).to.equal('invites.unknown_token');
    expect((await guest('inspect', { token: renewed.token })).status).to.equal(200);
    expect((await engine.call<Answer>('POST', `/onboarding-invites/${id}/revoke`, { reason: 'Changed our mind' })).body.status).to.equal(
      'revoked',
    );
    expect((await guest('inspect', { token: renewed.token })).status).to.equal(410);
    expect((await engine.call<Answer>('POST', `/onboarding-invites/${id}/renew`)).body.code).to.equal('invites.not_open');
    const old = await invite();
    await engine.query(`update platform.onboarding_invites set expires_at = now() - interval '1 second' where id = $1`, [old.id]);
    expect((await guest('inspect', { token: old.token })).body.code).to.equal('invites.expired');
    const { body } = await engine.call<{ data: readonly Answer[] }>('GET', '/onboarding-invites?status=expired');
    expect(body.data.map((each) => each.id)).to.deep.equal([old.id]);
    expect(JSON.stringify(body)).not.to.include('"token"');
  });

  it('needs a key of the platform and good input', async () => {
    const weak = await engine.key(['provisioning:read']);
    const body = { email, organization: 'Corretora', createdBy };
    expect((await engine.app.request('POST', '/v1/platform/onboarding-invites', { token: weak, body })).status).to.equal(403);
    const long = await engine.call<Answer>('POST', '/onboarding-invites', { ...body, expiresInDays: 61 });
    expect([long.status, long.body.errors[0]?.pointer]).to.deep.equal([400, '/expiresInDays']);
    const { token } = await invite();
    expect((await setUp(token, 'A B')).body.errors[0]?.pointer).to.equal('/tenant/slug');
    expect((await guest('inspect', { token: token.replace(/.(?=.{5}$)/, (letter) => (letter === 'A' ? 'B' : 'A')) })).status).to.equal(404);
  });
});
