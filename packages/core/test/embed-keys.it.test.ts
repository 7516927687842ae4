import { createClient, LeadEngineError, type EmbedKey, type LeadEngineClient } from '@leadengine/sdk';
import { createFakeClock, createTestApp, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { v7 as uuidv7 } from 'uuid';
import { entriesOf, trailPlugin } from './audit-fixture.js';

const origin = 'https://app.aurora.example';

describe('embed sessions that hosts sign', function () {
  this.timeout(120_000);
  const clock = createFakeClock(new Date());
  let app: TestApp;
  let agent: TestUser;
  let admin: LeadEngineClient;
  let privateKey: CryptoKey;
  let key: EmbedKey;

  const publicOf = async (pair: { readonly publicKey: CryptoKey }) => {
    const { x = '' } = await exportJWK(pair.publicKey);
    return { kty: 'OKP', crv: 'Ed25519', x } as const;
  };
  const claims = (more: Readonly<Record<string, unknown>> = {}) => {
    const iat = Math.floor(clock.now().getTime() / 1000);
    return {
      iss: app.admin.tenant.id,
      aud: 'leadengine-embed',
      sid: uuidv7(),
      userId: agent.id,
      widgets: ['inbox'],
      origins: [origin],
      iat,
      exp: iat + 600,
      ...more,
    };
  };
  const sign = (payload: Readonly<Record<string, unknown>>, header: Readonly<Record<string, unknown>> = {}, by = privateKey) =>
    new SignJWT(payload).setProtectedHeader({ alg: 'EdDSA', typ: 'embed+jwt', kid: key.id, ...header }).sign(by);
  const pageOf = (token: string, from = origin): LeadEngineClient =>
    createClient({ baseUrl: app.url, token, retry: { maxRetries: 0 }, headers: { origin: from } });
  const codeOf = async (asked: Promise<unknown>): Promise<string> => {
    const error = await rejection(asked);
    return error instanceof LeadEngineError ? (error as LeadEngineError).code : String(error);
  };

  before(async () => {
    app = await createTestApp({ plugins: [trailPlugin], clock });
    agent = await app.addUser(app.admin, 'agent');
    admin = app.client(app.admin);
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    ({ privateKey } = pair);
    key = await admin.embedKeys.create({
      name: 'host',
      publicKey: await publicOf(pair),
      scopes: ['tickets:read', 'events:read'],
      origins: [origin, 'https://staging.aurora.example'],
    });
  });
  after(() => app.stop());

  it('work like those that the engine makes, within what the key allows', async () => {
    const payload = claims({ scopes: ['tickets:read', 'contacts:read', 'api-keys:write'], origins: [origin, 'https://evil.example'] });
    const page = pageOf(await sign(payload));
    const me = await page.me.get();
    expect(me.actor).to.deep.equal({ kind: 'user', id: agent.id });
    expect(me.permissions).to.deep.equal(['self:read', 'tickets:read']);
    expect(await codeOf(pageOf(await sign(payload), 'https://evil.example').me.get())).to.equal('auth.origin_not_allowed');
    const listed = await admin.embedSessions.get({ id: payload.sid });
    expect(listed).to.deep.include({ issuedBy: { kind: 'embed_key', id: key.id }, origins: [origin], userId: agent.id });
    const started = await entriesOf(app, app.admin.tenant.id, 'embed_session.started');
    expect(started.filter(({ targets }) => targets.some(({ id }) => id === payload.sid))).to.have.length(1);
    const preflight = await fetch(`${app.url}/v1/me`, {
      method: 'OPTIONS',
      headers: { origin: 'https://staging.aurora.example', 'access-control-request-method': 'GET' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).to.equal('https://staging.aurora.example');
  });

  it('go on with a new token of the same session, and can be less but never more', async () => {
    const payload = claims({ scopes: ['tickets:read'] });
    await pageOf(await sign(payload)).me.get();
    clock.advance(590_000);
    await pageOf(await sign(claims({ sid: payload.sid, scopes: ['tickets:read'] }))).me.get();
    expect(await codeOf(pageOf(await sign(claims({ sid: payload.sid, scopes: ['events:read'] }))).me.get())).to.equal('auth.token_invalid');
    const other = claims({ sid: payload.sid, userId: undefined, externalUserId: 'staff-1', scopes: ['tickets:read'] });
    expect(await codeOf(pageOf(await sign(other)).me.get())).to.equal('auth.token_invalid');
  });

  it('are refused when anything in them is not as agreed', async () => {
    const foreign = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    const stranger = await app.addTenant();
    const now = Math.floor(clock.now().getTime() / 1000);
    const bad: readonly (readonly [string, Promise<string>])[] = [
      ['another private key', sign(claims(), {}, foreign.privateKey)],
      ['an unknown key', sign(claims(), { kid: uuidv7() })],
      ['another type', sign(claims(), { typ: 'at+jwt' })],
      ['a header that brings a key along', sign(claims(), { jwk: await publicOf(foreign) })],
      ['another tenant', sign(claims({ iss: stranger.tenant.id }))],
      ['another audience', sign(claims({ aud: 'leadengine-api' }))],
      ['a life of an hour', sign(claims({ exp: now + 3600 }))],
      ['a beginning far ahead', sign(claims({ iat: now + 3600, exp: now + 3700 }))],
      ['no origin of the key', sign(claims({ origins: ['https://evil.example'] }))],
      ['nobody', sign(claims({ userId: undefined }))],
      ['two people', sign(claims({ externalUserId: 'staff-1' }))],
      ['a user of another tenant', sign(claims({ userId: stranger.id }))],
      ['an unknown widget', sign(claims({ widgets: ['everything'] }))],
    ];
    for (const [what, token] of bad) expect(await codeOf(pageOf(await token).me.get()), what).to.equal('auth.token_invalid');
    expect(await codeOf(pageOf(await sign(claims({ iat: now - 900, exp: now - 10 }))).me.get())).to.equal('auth.token_expired');
  });

  it('end with the session, with the key, and with the rights of whoever registered it', async () => {
    const payload = claims();
    const page = pageOf(await sign(payload));
    await page.me.get();
    await admin.embedSessions.revoke({ id: payload.sid });
    expect(await codeOf(page.me.get())).to.equal('auth.session_revoked');
    expect(await codeOf(pageOf(await sign(claims({ sid: payload.sid }))).me.get())).to.equal('auth.session_revoked');

    const other = pageOf(await sign(claims()));
    await other.me.get();
    await admin.embedKeys.revoke({ id: key.id });
    expect(await codeOf(other.me.get())).to.equal('auth.session_revoked');
    expect(await codeOf(pageOf(await sign(claims())).me.get())).to.equal('auth.session_revoked');
    expect((await admin.embedKeys.list()).data).to.deep.equal([]);
  });

  it('need a key that a person registered, that is one, and that stays in its tenant', async () => {
    const publicKey = await publicOf(await generateKeyPair('EdDSA', { crv: 'Ed25519' }));
    const input = { name: 'x', publicKey, scopes: ['tickets:read'], origins: [origin] };
    const { key: apiKey } = await admin.apiKeys.create({ name: 'k', scopes: ['embed-keys:write', 'tickets:read'] });
    const program = createClient({ baseUrl: app.url, token: apiKey });
    expect(await codeOf(program.embedKeys.create(input))).to.equal('embed_sessions.scope_not_grantable');
    const off = '_'.repeat(43);
    expect(await codeOf(admin.embedKeys.create({ ...input, origins: ['http://a.example'] }))).to.equal('embed_sessions.origin_refused');
    expect(await codeOf(admin.embedKeys.create({ ...input, publicKey: { ...publicKey, x: off.slice(1) } }))).to.equal('request.invalid');
    const { id } = await admin.embedKeys.create(input);
    const stranger = app.client(await app.addTenant());
    expect(await codeOf(stranger.embedKeys.revoke({ id }))).to.equal('resource.not_found');
    expect((await stranger.embedKeys.list()).data).to.deep.equal([]);
  });
});
