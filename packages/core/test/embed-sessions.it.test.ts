import { createClient, LeadEngineError, type EmbedSessionInput, type LeadEngineClient, type MintedEmbedSession } from '@leadengine/sdk';
import { createFakeClock, createTestApp, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { entriesOf, sqlOn, trailPlugin } from './audit-fixture.js';

const origin = 'https://app.aurora.example';
const nobody = '0192f0c1-0000-7000-8000-000000000001';

describe('embed sessions', function () {
  this.timeout(120_000);
  const clock = createFakeClock(new Date());
  let app: TestApp;
  let agent: TestUser;
  let backend: LeadEngineClient;
  let keyId: string;

  /** A client of a page, as a browser sends its requests. */
  const pageOf = (token: string, from: string | undefined = origin): LeadEngineClient =>
    createClient({ baseUrl: app.url, token, retry: { maxRetries: 0 }, ...(from === undefined ? {} : { headers: { origin: from } }) });
  const ask = (more: Partial<EmbedSessionInput> = {}): EmbedSessionInput => ({
    userId: agent.id,
    widgets: ['inbox', 'conversation'],
    origins: [origin],
    ...more,
  });
  const mint = (more: Partial<EmbedSessionInput> = {}): Promise<MintedEmbedSession> => backend.embedSessions.create(ask(more));
  const refusal = async (asked: Promise<unknown>) => {
    const error = await rejection(asked);
    if (!(error instanceof LeadEngineError)) throw error;
    const { status, code, errors } = error as LeadEngineError;
    return { status, code, pointers: errors.map(({ pointer }) => pointer) };
  };

  before(async () => {
    app = await createTestApp({ plugins: [trailPlugin], clock });
    agent = await app.addUser(app.admin, 'agent');
    const key = await app.client(app.admin).apiKeys.create({
      name: 'backend of the host',
      scopes: ['embed-sessions:read', 'embed-sessions:write', 'self:read', 'tickets:read', 'tickets:write', 'queues:read', 'events:read'],
    });
    keyId = key.id;
    backend = createClient({ baseUrl: app.url, token: key.key });
  });
  after(() => app.stop());

  it('let a page act as the user, with what widgets, caller and user have in common', async () => {
    const session = await mint();
    expect(session.scopes).to.deep.equal(['events:read', 'queues:read', 'self:read', 'tickets:read', 'tickets:write']);
    expect(session.issuedBy).to.deep.equal({ kind: 'api_key', id: keyId });
    expect(new Date(session.expiresAt).getTime() - clock.now().getTime()).to.be.within(898_000, 900_000);

    const page = pageOf(session.token);
    const me = await page.me.get();
    expect(me.actor).to.deep.equal({ kind: 'user', id: agent.id });
    expect(me.permissions).to.deep.equal(session.scopes);
    expect((await page.tickets.list()).data).to.deep.equal([]);
    expect(await refusal(Promise.resolve(page.tags.list()))).to.include({ status: 403, code: 'auth.forbidden' });
  });

  it('let somebody act whom only the host knows, under the id that the host chose', async () => {
    const session = await backend.embedSessions.create({ externalUserId: 'staff-77', widgets: ['inbox'], origins: [origin] });
    const me = await pageOf(session.token).me.get();
    expect(me).to.deep.include({ actor: { kind: 'embed', id: 'staff-77' }, user: null });
    const text = JSON.stringify(
      await refusal(backend.embedSessions.create({ externalUserId: 'a@b.example', widgets: ['inbox'], origins: [origin] })),
    );
    expect(text).to.contain('/externalUserId').and.contain('request.invalid');
  });

  it('keep no token, and sign tokens that nobody can change', async () => {
    const { token } = await mint();
    const rows = await sqlOn<{ text: string }>(app, 'select embed_sessions::text as text from embed_sessions');
    const signature = token.split('.')[2] ?? '';
    expect(rows.map(({ text }) => text).join()).not.to.contain(signature);
    const [header, payload] = token.split('.') as [string, string];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const longer = Buffer.from(JSON.stringify({ ...claims, exp: Number(claims['exp']) + 9000 })).toString('base64url');
    const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'embed+jwt' })).toString('base64url');
    for (const forged of [`${header}.${longer}.${signature}`, `${unsigned}.${payload}.`, `${header}.${payload}.`, `${token}x`]) {
      expect(await refusal(pageOf(forged).me.get())).to.include({ status: 401, code: 'auth.token_invalid' });
    }
  });

  describe('from where', () => {
    it('work from their origins and nowhere else', async () => {
      const { token } = await mint();
      await mint({ origins: ['https://other.example'] });
      for (const from of [
        'https://other.example',
        'https://app.aurora.example.evil.example',
        'http://app.aurora.example',
        'null',
        undefined,
      ]) {
        const client = createClient({
          baseUrl: app.url,
          token,
          retry: { maxRetries: 0 },
          headers: from === undefined ? {} : { origin: from },
        });
        expect(await refusal(client.me.get()), String(from)).to.include({ status: 403, code: 'auth.origin_not_allowed' });
        expect(await refusal(Promise.resolve(client.tickets.list())), String(from)).to.include({ status: 403 });
        const stream = await fetch(`${app.url}/v1/events`, {
          headers: { authorization: `Bearer ${token}`, ...(from && { origin: from }) },
        });
        expect(stream.status, String(from)).to.equal(403);
        expect(stream.headers.get('access-control-allow-origin'), String(from)).to.equal(null);
        await stream.body?.cancel();
      }
    });

    it('work on pages of the engine’s own origin, whose reads carry no Origin', async () => {
      const own = new URL(app.url).origin;
      const { token } = await mint({ origins: [own] });
      const read = (headers: Record<string, string>) =>
        fetch(`${app.url}/v1/me`, { headers: { authorization: `Bearer ${token}`, ...headers } });
      expect((await read({ 'sec-fetch-site': 'same-origin' })).status).to.equal(200);
      expect((await read({ 'sec-fetch-site': 'cross-site' })).status).to.equal(403);
      expect((await read({ 'sec-fetch-site': 'same-origin', origin })).status).to.equal(403);
    });

    it('get CORS answers for exactly their origins', async () => {
      const { token } = await mint();
      await mint({ origins: ['https://other.example'] });
      const preflight = (from: string) =>
        fetch(`${app.url}/v1/tickets`, {
          method: 'OPTIONS',
          headers: { origin: from, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
        });
      const allowed = await preflight(origin);
      expect(allowed.headers.get('access-control-allow-origin')).to.equal(origin);
      expect(allowed.headers.get('access-control-allow-headers')?.toLowerCase()).to.contain('idempotency-key').and.contain('last-event-id');
      expect(allowed.headers.get('access-control-allow-credentials')).to.equal(null);
      expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).to.equal(null);

      const read = async (from: string, bearer: string) => {
        const response = await fetch(`${app.url}/v1/me`, { headers: { authorization: `Bearer ${bearer}`, origin: from } });
        await response.text();
        return {
          status: response.status,
          readable: response.headers.get('access-control-allow-origin'),
          vary: response.headers.get('vary'),
        };
      };
      expect(await read(origin, token)).to.deep.include({ status: 200, readable: origin });
      expect((await read(origin, token)).vary).to.match(/origin/i);
      // A page may read why its own session no longer works, and nothing of a credential that is for no page.
      expect(await read(origin, `${token}x`)).to.deep.include({ status: 401, readable: origin });
      expect(await read('https://other.example', token)).to.deep.include({ status: 403, readable: null });
      expect(await read(origin, app.admin.token)).to.deep.include({ status: 200, readable: null });
    });

    it('take origins that browsers write and that tokens may travel to', async () => {
      const refused = [
        'http://app.aurora.example',
        'https://app.aurora.example/desk',
        'https://user@app.aurora.example',
        'ftp://a.example',
        'javascript:1',
      ];
      expect(await refusal(mint({ origins: [origin, ...refused] }))).to.deep.equal({
        status: 422,
        code: 'embed_sessions.origin_refused',
        pointers: refused.map((_, index) => `/origins/${String(index + 1)}`),
      });
      const { origins } = await mint({
        origins: ['HTTPS://App.Aurora.example/', 'http://localhost:3000', 'https://a.example:443'].slice(0, 2),
      });
      expect(origins).to.deep.equal(['https://app.aurora.example', 'http://localhost:3000']);
    });
  });

  describe('rights', () => {
    it('are those of the caller and of the user, and of no maker of credentials', async () => {
      expect(await refusal(mint({ scopes: ['tickets:read', 'contacts:read'] }))).to.deep.equal({
        status: 422,
        code: 'embed_sessions.scope_not_grantable',
        pointers: ['/scopes/1'],
      });
      const admin = app.client(app.admin);
      expect(await refusal(admin.embedSessions.create(ask({ scopes: ['tickets:read', 'audit:read', 'users:write'] })))).to.deep.include({
        pointers: ['/scopes/1', '/scopes/2'],
      });
      for (const scope of [
        'api-keys:write',
        'embed-sessions:write',
        'embed-keys:write',
        'users:write',
        'roles:write',
        'invites:write',
        'webhooks:write',
      ]) {
        const own = admin.embedSessions.create(ask({ userId: app.admin.id, scopes: [scope] }));
        expect(await refusal(own), scope).to.deep.include({ status: 422, pointers: ['/scopes/0'] });
      }
    });

    it('are looked at again, so that what the user or the caller loses, the session loses', async () => {
      const admin = app.client(app.admin);
      const leaving = await app.addUser(app.admin, 'agent');
      const key = await admin.apiKeys.create({ name: 'short-lived', scopes: ['embed-sessions:write', 'tickets:read'] });
      const short = createClient({ baseUrl: app.url, token: key.key });
      const byKey = await short.embedSessions.create(ask());
      const ofLeaving = await mint({ userId: leaving.id });
      await pageOf(byKey.token).tickets.list();
      await pageOf(ofLeaving.token).tickets.list();
      await admin.apiKeys.revoke({ id: key.id });
      await admin.users.update({ id: leaving.id }, { status: 'inactive' });
      for (const { token } of [byKey, ofLeaving])
        expect(await refusal(Promise.resolve(pageOf(token).tickets.list()))).to.include({ status: 401, code: 'auth.session_revoked' });
    });

    it('show the events of what the session may read, and no others', async () => {
      const admin = app.client(app.admin);
      const scopes = ['events:read', 'contacts:read'];
      const { token } = await admin.embedSessions.create(ask({ userId: app.admin.id, scopes }));
      await app.addUser(app.admin, 'agent');
      await admin.contacts.create({ name: 'Rosa', phone: '+5511900000077' });
      for (const types of [undefined, ['user.created', 'contact.created'] as const]) {
        for await (const event of pageOf(token).subscribe({ after: '0', types })) {
          expect(event.type).to.equal('contact.created');
          break;
        }
      }
      for await (const event of admin.subscribe({ after: '0', types: ['user.created', 'contact.created'] })) {
        expect(event.type).to.equal('user.created');
        break;
      }
    });

    it('name users that exist and are active', async () => {
      expect(await refusal(mint({ userId: nobody }))).to.deep.equal({
        status: 422,
        code: 'embed_sessions.unknown_user',
        pointers: ['/userId'],
      });
      const { userId, ...nobodyAtAll } = ask();
      for (const input of [{ ...ask(), externalUserId: 'x' }, nobodyAtAll])
        expect(await refusal(backend.embedSessions.create(input)), userId).to.deep.include({ status: 400, pointers: ['/userId'] });
    });
  });

  describe('their end', () => {
    it('comes with the token, at most 15 minutes later', async () => {
      expect(await refusal(mint({ ttlSeconds: 901 }))).to.deep.include({ status: 400, pointers: ['/ttlSeconds'] });
      const { token } = await mint({ ttlSeconds: 60 });
      await pageOf(token).me.get();
      clock.advance(61_000);
      expect(await refusal(pageOf(token).me.get())).to.include({ status: 401, code: 'auth.token_expired' });
    });

    it('is put off by a refresh in place, and not beyond twelve hours', async () => {
      const session = await mint({ ttlSeconds: 60 });
      clock.advance(61_000);
      const next = await backend.embedSessions.refresh({ id: session.id }, {});
      expect(next).to.include({ id: session.id, createdAt: session.createdAt });
      await pageOf(next.token).me.get();
      const ofOthers = backend.embedSessions.refresh({ id: session.id }, { userId: app.admin.id });
      expect(await refusal(ofOthers)).to.include({ status: 404 });
      await backend.embedSessions.refresh({ id: session.id }, { userId: agent.id });
      for (let minute = 0; minute < 12 * 60; minute += 14) {
        clock.advance(14 * 60_000);
        await backend.embedSessions.refresh({ id: session.id }, {}).catch((error: unknown) => {
          expect(error).to.include({ code: 'embed_sessions.ended' });
        });
      }
      expect(await refusal(backend.embedSessions.refresh({ id: session.id }, {}))).to.include({
        status: 409,
        code: 'embed_sessions.ended',
      });
    });

    it('comes at once when it is revoked, and refreshing does not bring it back', async () => {
      const session = await mint();
      await pageOf(session.token).me.get();
      await backend.embedSessions.revoke({ id: session.id });
      expect(await refusal(pageOf(session.token).me.get())).to.include({ status: 401, code: 'auth.session_revoked' });
      expect(await refusal(backend.embedSessions.refresh({ id: session.id }, {}))).to.include({ code: 'embed_sessions.ended' });
      expect((await backend.embedSessions.get({ id: session.id })).revokedAt).to.be.a('string');
      await backend.embedSessions.revoke({ id: session.id });
    });
  });

  it('are listed newest first, in pages, without their tokens', async () => {
    const made = [await mint(), await mint(), await mint()];
    clock.advance(1);
    const first = await backend.embedSessions.list({ limit: 2 });
    expect(first.data.map(({ id }) => id)).to.have.members([made[2]?.id, made[1]?.id]);
    const all = await backend.embedSessions.list({ state: 'all' }).toArray({ limit: 100 });
    expect(new Set(all.map(({ id }) => id)).size).to.equal(all.length);
    expect(all.map(({ createdAt }) => createdAt)).to.deep.equal([...all.map(({ createdAt }) => createdAt)].sort().reverse());
    expect(JSON.stringify(all)).not.to.contain('token');
  });

  it('are nobody else’s: another tenant neither sees, renews nor ends them, and makes none for foreign users', async () => {
    const session = await mint();
    const stranger = app.client(await app.addTenant());
    for (const attempt of [
      () => stranger.embedSessions.get({ id: session.id }),
      () => stranger.embedSessions.refresh({ id: session.id }, {}),
      () => stranger.embedSessions.revoke({ id: session.id }),
    ])
      expect(await refusal(attempt())).to.include({ status: 404, code: 'resource.not_found' });
    expect((await stranger.embedSessions.list({ state: 'all' })).data).to.deep.equal([]);
    expect(await refusal(stranger.embedSessions.create(ask()))).to.include({ code: 'embed_sessions.unknown_user' });
    await pageOf(session.token).me.get();
  });

  it('leave in the trail who let whom work from where', async () => {
    const before = await entriesOf(app, app.admin.tenant.id, 'embed_session.created');
    const session = await mint();
    await backend.embedSessions.refresh({ id: session.id }, {});
    await backend.embedSessions.revoke({ id: session.id });
    const entries = await entriesOf(app, app.admin.tenant.id, 'embed_session.created', 'embed_session.refreshed', 'embed_session.revoked');
    const own = entries.filter(({ targets }) => targets.some(({ id }) => id === session.id));
    expect(own.map(({ action }) => action)).to.deep.equal(['embed_session.created', 'embed_session.refreshed', 'embed_session.revoked']);
    expect(own[0]).to.deep.include({
      actor: { kind: 'api_key', id: keyId },
      targets: [
        { type: 'embed_session', id: session.id },
        { type: 'user', id: agent.id },
      ],
      metadata: { widgets: 'inbox conversation', origins: origin },
    });
    expect((await entriesOf(app, app.admin.tenant.id, 'embed_session.created')).length).to.equal(before.length + 1);
    expect(JSON.stringify(entries)).not.to.contain(session.token);
  });

  it('are made once per Idempotency-Key, and the repeated answer holds the same token', async () => {
    const options = { idempotencyKey: 'one-page-view' };
    const [one, two] = [await backend.embedSessions.create(ask(), options), await backend.embedSessions.create(ask(), options)];
    expect(two).to.deep.equal(one);
  });
});
