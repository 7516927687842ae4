import { createHmac, createSecretKey, generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { createKeyring } from '../src/domain/identity/access-tokens.js';
import { parseCredential, refreshTokenText } from '../src/domain/identity/credential-text.js';
import type { Session } from '../src/domain/identity/contract.js';
import type { Tenant } from '../src/domain/tenants/contract.js';
import { adminOf, jwtSecret, password, startIdentity, within1s, type IdentityApp } from './identity-fixture.js';
import { asOwner } from './kernel-fixture.js';

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('authentication', function () {
  this.timeout(120_000);
  let engine: IdentityApp;
  let tenant: Tenant;

  before(async () => {
    engine = await startIdentity();
    tenant = await engine.tenant();
  });
  after(() => engine.stop());

  const me = (token: string) => engine.call('GET', '/v1/me', { token });
  const refresh = (refreshToken: string) => engine.call('POST', '/v1/auth/refresh', { body: { refreshToken } });

  describe('login', () => {
    it('answers a session that works and says nothing secret', async () => {
      const { status, body, text } = await engine.logIn(tenant, adminOf(tenant));
      expect(status).to.equal(200);
      expect(Object.keys(body).sort()).to.deep.equal(['accessToken', 'expiresIn', 'refreshToken', 'user']);
      expect(text).not.to.match(/\$2[aby]\$|password|hash/i);
      const self = await me((body as unknown as Session).accessToken);
      expect(self.body).to.deep.include({ tenant: { id: tenant.id, slug: tenant.slug, name: tenant.name } });
    });

    it('ignores the case of the address', async () => {
      expect((await engine.logIn(tenant, adminOf(tenant).toUpperCase())).status).to.equal(200);
    });

    it('takes a password composed in another Unicode form', async () => {
      expect((await engine.logIn(tenant, adminOf(tenant), password.normalize('NFD'))).status).to.equal(200);
    });

    it('says the same for an unknown tenant, an unknown user and a wrong password', async () => {
      const shape = ({ status, body }: Awaited<ReturnType<typeof engine.logIn>>) => ({
        status,
        code: body['code'],
        detail: body['detail'],
        title: body['title'],
      });
      const wrong = shape(await engine.logIn(tenant, adminOf(tenant), 'not the password'));
      expect(wrong).to.deep.include({ status: 401, code: 'auth.invalid_credentials' });
      expect(shape(await engine.logIn(tenant, 'nobody@example.com'))).to.deep.equal(wrong);
      expect(shape(await engine.logIn({ ...tenant, slug: 'no-such-tenant' }, adminOf(tenant)))).to.deep.equal(wrong);
    });

    it('refuses unknown members and oversized bodies', async () => {
      const body = { tenant: tenant.slug, email: adminOf(tenant), password, accessTtl: '10y' };
      expect((await engine.call('POST', '/v1/auth/login', { body })).body).to.include({ status: 400, code: 'request.invalid' });
      const large = { tenant: tenant.slug, email: adminOf(tenant), password: 'x'.repeat(5000) };
      expect((await engine.call('POST', '/v1/auth/login', { body: large })).status).to.equal(413);
    });

    it('keeps no password, token or key in the database', async () => {
      const { accessToken, refreshToken } = await engine.session(tenant);
      const rows = await asOwner<Record<string, unknown>>(
        engine.url,
        `select to_jsonb(u) as row from users u union all select to_jsonb(s) from sessions s
         union all select to_jsonb(r) from refresh_tokens r union all select to_jsonb(o) from outbox o
         union all select to_jsonb(i) from idempotency_keys i`,
      );
      const stored = JSON.stringify(rows);
      const secret = parseCredential(refreshTokenText, refreshToken)?.secret.toString('hex');
      expect(secret).to.have.length(64);
      for (const text of [accessToken, refreshToken, String(secret), password]) expect(stored).not.to.contain(text);
    });
  });

  describe('access token', () => {
    const { current } = createKeyring([jwtSecret]);
    const foreign = createKeyring(['another secret, just as long as ours is']).current;
    let claims: Record<string, unknown>;

    before(async () => {
      claims = jwt.decode((await engine.session(tenant)).accessToken) as Record<string, unknown>;
    });

    const signed = (header: object, changed: object = {}, key: typeof current.key = current.key): string => {
      const input = `${base64url({ alg: 'HS256', typ: 'at+jwt', kid: current.id, ...header })}.${base64url({ ...claims, ...changed })}`;
      return `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`;
    };

    it('is accepted as issued', async () => {
      expect((await me(signed({}))).status).to.equal(200);
    });

    const forgeries: Record<string, () => string> = {
      'alg none': () => `${base64url({ alg: 'none', typ: 'at+jwt', kid: current.id })}.${base64url(claims)}.`,
      'another algorithm of the same family': () => jwtWith('HS512'),
      'an asymmetric algorithm': () => {
        const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
        return jwt.sign(claims, privateKey, { algorithm: 'RS256', header: { alg: 'RS256', typ: 'at+jwt', kid: current.id } });
      },
      'a foreign key under our kid': () => signed({}, {}, foreign.key),
      'a foreign key under its own kid': () => signed({ kid: foreign.id }, {}, foreign.key),
      'the raw secret as key': () => signed({}, {}, createSecretKey(Buffer.from(jwtSecret))),
      'no kid': () => signed({ kid: undefined }),
      'a kid that is a path': () => signed({ kid: '../../dev/null' }),
      'a jku': () => signed({ jku: 'https://example.com/keys' }),
      'a jwk': () => signed({ jwk: { kty: 'oct', k: 'AAAA' } }),
      'a crit': () => signed({ crit: ['exp'] }),
      'another typ': () => signed({ typ: 'JWT' }),
      'another audience': () => signed({}, { aud: 'somebody-else' }),
      'no audience': () => signed({}, { aud: undefined }),
      'another issuer': () => signed({}, { iss: 'somebody-else' }),
      'another tenant': () => signed({}, { tid: '0192f0c1-0000-7000-8000-000000000001' }),
      'another user': () => signed({}, { sub: '0192f0c1-0000-7000-8000-000000000001' }),
      'another session': () => signed({}, { sid: '0192f0c1-0000-7000-8000-000000000001' }),
      'a tenant that is no id': () => signed({}, { tid: "x' or true" }),
      'no expiry': () => signed({}, { exp: undefined }),
      'a changed payload': () => {
        const [head, , signature] = signed({}).split('.');
        return `${String(head)}.${base64url({ ...claims, role: 'admin' })}.${String(signature)}`;
      },
      'no token at all': () => 'abc',
      'three dots': () => '...',
    };
    const jwtWith = (alg: 'HS512'): string =>
      jwt.sign(claims, createSecretKey(Buffer.alloc(64, 1)), { algorithm: alg, header: { alg, typ: 'at+jwt', kid: current.id } });

    for (const [what, forge] of Object.entries(forgeries)) {
      it(`is refused with ${what}`, async () => {
        const { status, body } = await me(forge());
        expect({ status, code: body['code'] }).to.deep.equal({ status: 401, code: 'auth.token_invalid' });
      });
    }

    it('is refused as expired after its time, also when it was known before', async () => {
      const exp = Number(claims['exp']);
      expect((await me(signed({}, { exp: exp - 7200, iat: exp - 8100 }))).body).to.include({ status: 401, code: 'auth.token_expired' });
      const own = await startIdentity();
      try {
        const { accessToken } = await own.session(await own.tenant());
        expect((await own.call('GET', '/v1/me', { token: accessToken })).status).to.equal(200);
        own.advance(901_000);
        expect((await own.call('GET', '/v1/me', { token: accessToken })).body).to.include({ status: 401, code: 'auth.token_expired' });
      } finally {
        await own.stop();
      }
    });

    it('needs no header that names a tenant and believes none', async () => {
      const other = await engine.tenant();
      const { accessToken } = await engine.session(tenant);
      const { body } = await engine.call('GET', '/v1/me', { token: accessToken, headers: { 'x-tenant-id': other.id } });
      expect(body['tenant']).to.include({ id: tenant.id });
    });
  });

  describe('refresh', () => {
    it('rotates the token', async () => {
      const first = await engine.session(tenant);
      const { status, body } = await refresh(first.refreshToken);
      expect(status).to.equal(200);
      expect(body['refreshToken']).to.be.a('string').and.not.equal(first.refreshToken);
      expect((await me((body as unknown as Session).accessToken)).status).to.equal(200);
    });

    it('gives two tabs that refresh at once the same successor', async () => {
      const first = await engine.session(tenant);
      const answers = await Promise.all([1, 2, 3, 4].map(() => refresh(first.refreshToken)));
      expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200]);
      expect(new Set(answers.map(({ body }) => body['refreshToken'])).size).to.equal(1);
      expect((await refresh(String(answers[0]?.body['refreshToken']))).status).to.equal(200);
    });

    it('ends the session when a token older than the predecessor comes back, even at once', async () => {
      const first = await engine.session(tenant);
      const second = (await refresh(first.refreshToken)).body as unknown as Session;
      const third = (await refresh(second.refreshToken)).body as unknown as Session;
      expect((await me(third.accessToken)).status).to.equal(200);
      expect((await refresh(first.refreshToken)).body).to.include({ status: 401, code: 'auth.refresh_token_invalid' });
      expect((await refresh(third.refreshToken)).status).to.equal(401);
      expect((await me(third.accessToken)).body).to.include({ status: 401, code: 'auth.token_invalid' });
    });

    it('ends the session when the predecessor comes back after ten seconds', async () => {
      const own = await startIdentity();
      try {
        const first = await own.session(await own.tenant());
        const again = (token: string) => own.call('POST', '/v1/auth/refresh', { body: { refreshToken: token } });
        const second = (await again(first.refreshToken)).body as unknown as Session;
        own.advance(9000);
        expect((await again(first.refreshToken)).body['refreshToken']).to.equal(second.refreshToken);
        own.advance(2000);
        expect((await again(first.refreshToken)).status).to.equal(401);
        expect((await again(second.refreshToken)).status).to.equal(401);
      } finally {
        await own.stop();
      }
    });

    it('refuses other texts and leaves the session alone', async () => {
      const first = await engine.session(tenant);
      const last = first.refreshToken.endsWith('A') ? 'B' : 'A';
      for (const text of ['x', 'ler_', first.accessToken, first.refreshToken.slice(0, -1) + last]) {
        expect((await refresh(text)).body).to.include({ status: 401, code: 'auth.refresh_token_invalid' });
      }
      expect((await refresh(first.refreshToken)).status).to.equal(200);
    });
  });

  describe('logout', () => {
    it('ends the session and its access token at once', async () => {
      const session = await engine.session(tenant);
      expect((await me(session.accessToken)).status).to.equal(200);
      expect((await engine.call('POST', '/v1/auth/logout', { body: { refreshToken: session.refreshToken } })).status).to.equal(204);
      expect((await me(session.accessToken)).status).to.equal(401);
      expect((await refresh(session.refreshToken)).status).to.equal(401);
    });

    it('tells nothing about a token it does not know', async () => {
      expect((await engine.call('POST', '/v1/auth/logout', { body: { refreshToken: 'ler_nothing' } })).status).to.equal(204);
    });
  });

  describe('password change', () => {
    const next = 'Outra maré, 83 ondas';
    const change = (token: string, currentPassword: string, newPassword: string) =>
      engine.call('POST', '/v1/auth/password', { token, body: { currentPassword, newPassword } });

    it('ends all other sessions and opens a new one', async () => {
      const here = await engine.tenant();
      const [mine, elsewhere] = [await engine.session(here), await engine.session(here)];
      const { status, body } = await change(mine.accessToken, password, next);
      expect(status).to.equal(200);
      for (const old of [mine, elsewhere]) {
        expect((await me(old.accessToken)).status).to.equal(401);
        expect((await refresh(old.refreshToken)).status).to.equal(401);
      }
      expect((await me((body as unknown as Session).accessToken)).status).to.equal(200);
      expect((await engine.logIn(here, adminOf(here))).status).to.equal(401);
      expect((await engine.logIn(here, adminOf(here), next)).status).to.equal(200);
    });

    it('lets only one of two changes with the same old password through', async () => {
      const here = await engine.tenant();
      const { accessToken } = await engine.session(here);
      const answers = await Promise.all([change(accessToken, password, next), change(accessToken, password, `${next}!`)]);
      expect(answers.filter(({ status }) => status === 200)).to.have.length(1);
    });

    it('refuses a wrong current password and weak new ones', async () => {
      const here = await engine.tenant('praia-42');
      const { accessToken } = await engine.session(here);
      expect((await change(accessToken, 'wrong', next)).body).to.include({ status: 422, code: 'auth.wrong_password' });
      const weak = { 'Curta 1': 'too_short', senha123456: 'too_common', [`é${'a1b2c3d4e5'.repeat(8)}`]: 'too_long' };
      for (const [text, reason] of Object.entries(weak)) {
        expect((await change(accessToken, password, text)).body, text).to.include({ code: 'auth.password_rejected', reason });
      }
      expect((await change(accessToken, password, `${here.slug}2026!!`)).body).to.include({ reason: 'too_common' });
    });
  });

  it('ends the sessions of a deactivated user within a second, in another process, too', async () => {
    const admin = await engine.session(tenant);
    const agent = await engine.member(tenant, admin, 'agent');
    const other = await startIdentity({}, engine);
    try {
      const there = () => other.call('GET', '/v1/me', { token: agent.accessToken });
      expect((await me(agent.accessToken)).status).to.equal(200);
      expect((await there()).status).to.equal(200);
      const body = { status: 'inactive' };
      expect((await engine.call('PATCH', `/v1/users/${agent.user.id}`, { token: admin.accessToken, body })).status).to.equal(200);
      expect((await me(agent.accessToken)).status).to.equal(401);
      expect(await within1s(async () => (await there()).status === 401)).to.equal(true);
    } finally {
      await other.stop();
    }
    expect((await refresh(agent.refreshToken)).status).to.equal(401);
    expect((await engine.logIn(tenant, agent.user.email)).body).to.include({ code: 'auth.invalid_credentials' });
  });
});
