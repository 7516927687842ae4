import { expect } from 'chai';
import type { Session } from '../src/domain/identity/contract.js';
import type { Tenant } from '../src/domain/tenants/contract.js';
import { adminOf, jwtSecret, password, startIdentity, type Answer, type IdentityApp } from './identity-fixture.js';
import { asOwner } from './kernel-fixture.js';

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly parameters: readonly { readonly $ref?: string; readonly name?: string }[];
}

const newPassword = 'Vento leste 83 barcos';
const tenantsPath = '/v1/platform/tenants';
const newTenant = { name: 'Peixaria', adminEmail: 'admin@diaria.example', adminPassword: 'Rede cheia 31 peixes' };

describe('a repeated request with secrets', function () {
  this.timeout(120_000);
  let engine: IdentityApp;
  let tenant: Tenant;
  let admin: Session;
  let platformKey: string;

  before(async () => {
    engine = await startIdentity();
    tenant = await engine.tenant();
    admin = await engine.session(tenant);
    platformKey = (await engine.platformKey(['*'])).key;
  });
  after(() => engine.stop());

  const keyed = (key: string) => ({ 'idempotency-key': key });
  const post = (path: string, body: unknown, key: string, token = admin.accessToken) =>
    engine.call('POST', path, { token, body, headers: keyed(key) });
  const code = ({ status, body }: Answer) => ({ status, code: body['code'] });
  const isReplay = ({ headers }: Answer) => headers.get('idempotency-replayed') === 'true';
  const count = async (text: string, values: readonly unknown[]): Promise<number> => (await asOwner(engine.url, text, values)).length;
  const reused = { status: 409, code: 'idempotency.key_reused' };

  /** Every table that a text could have slipped into, as text. */
  const wholeDatabase = async (url = engine.url): Promise<string> => {
    const tables = await asOwner<{ name: string }>(
      url,
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.map(({ name }) => name)).to.include.members([
      'public.idempotency_keys',
      'platform.idempotency_keys',
      'public.outbox',
      'public.event_log',
      'public.inbox',
    ]);
    const parts: string[] = [];
    for (const { name } of tables) {
      const rows = await asOwner<{ row: string }>(url, `select t::text as row from ${name} t`);
      parts.push(...rows.map(({ row }) => row));
    }
    return parts.join('\n');
  };

  /** Two that come at once: each is done, repeated, or told that the other is running. */
  const twins = (send: () => Promise<Answer>) => Promise.all([send(), send()]);
  const acceptTwins = (answers: readonly Answer[], success: number): void => {
    for (const answer of answers) {
      if (answer.status !== success) expect(code(answer)).to.deep.equal({ status: 409, code: 'idempotency.in_progress' });
    }
    expect(answers.some(({ status }) => status === success)).to.equal(true);
  };

  describe('for an API key', () => {
    const path = '/v1/api-keys';
    const input = (name: string) => ({ name, scopes: ['users:read'] });
    const keysNamed = (name: string) => count('select 1 from api_keys where name = $1', [name]);

    it('is answered with the same key, made once, which works', async () => {
      const first = await post(path, input('caixa'), 'ak-1');
      const second = await post(path, input('caixa'), 'ak-1');
      expect([first.status, isReplay(first), second.status, isReplay(second)]).to.deep.equal([201, false, 201, true]);
      expect(second.text).to.equal(first.text);
      expect(await keysNamed('caixa')).to.equal(1);
      const token = String(second.body['key']);
      expect((await engine.call('GET', '/v1/users', { token })).status).to.equal(200);
      expect(await wholeDatabase()).not.to.contain(token);
      expect(await wholeDatabase()).not.to.contain(token.slice(-40));
    });

    it('refuses the key with another body', async () => {
      await post(path, input('um'), 'ak-2');
      expect(code(await post(path, input('dois'), 'ak-2'))).to.deep.equal(reused);
      expect(await keysNamed('dois')).to.equal(0);
    });

    it('is done once when two come at once', async () => {
      acceptTwins(await twins(() => post(path, input('juntos'), 'ak-3')), 201);
      expect(await keysNamed('juntos')).to.equal(1);
    });

    it('leaves the same key of somebody else alone', async () => {
      const first = await post(path, input('meu'), 'ak-4');
      const colleague = await engine.call('POST', '/v1/users', {
        token: admin.accessToken,
        body: { email: 'outra@example.com', name: 'Outra', role: 'admin', password },
      });
      expect(colleague.status).to.equal(201);
      const strangers = [await engine.session(tenant, 'outra@example.com'), await engine.session(await engine.tenant())];
      for (const { accessToken } of strangers) {
        const own = await post(path, input('meu'), 'ak-4', accessToken);
        expect([own.status, isReplay(own)]).to.deep.equal([201, false]);
        expect(own.body['key']).not.to.equal(first.body['key']);
      }
    });

    it('does not open an answer that was copied to somebody else', async () => {
      await post(path, input('alvo'), 'ak-5');
      await post(path, input('alvo'), 'ak-6');
      await asOwner(
        engine.url,
        `update idempotency_keys set (request_hash, response_sealed) =
           (select request_hash, response_sealed from idempotency_keys where tenant_id = $1 and key = 'ak-5')
         where tenant_id = $1 and key = 'ak-6'`,
        [tenant.id],
      );
      expect(code(await post(path, input('alvo'), 'ak-6'))).to.deep.equal(reused);
      await post(path, input('alvo'), 'ak-7');
      await asOwner(
        engine.url,
        `update idempotency_keys set response_sealed = (select response_sealed from idempotency_keys where tenant_id = $1 and key = 'ak-5')
         where tenant_id = $1 and key = 'ak-7'`,
        [tenant.id],
      );
      expect(code(await post(path, input('alvo'), 'ak-7'))).to.deep.equal({ status: 409, code: 'idempotency.answer_unavailable' });
      expect(await keysNamed('alvo')).to.equal(3);
    });
  });

  describe('for a user', () => {
    const path = '/v1/users';
    const secret = 'Farol aceso 12 noites';
    const input = (email: string, typed = secret) => ({ email, name: 'Rita', role: 'agent', password: typed });

    it('is answered with the same user, made once, without a trace of the password', async () => {
      const first = await post(path, input('rita@example.com'), 'u-1');
      const second = await post(path, input('rita@example.com'), 'u-1');
      expect([first.status, second.status, isReplay(second)]).to.deep.equal([201, 201, true]);
      expect(second.text).to.equal(first.text);
      expect(second.headers.get('etag')).to.equal(first.headers.get('etag'));
      expect(await count('select 1 from users where email = $1', ['rita@example.com'])).to.equal(1);
      expect(code(await post(path, input('rita@example.com', `${secret}!`), 'u-1'))).to.deep.equal(reused);
      expect(await wholeDatabase()).not.to.contain(secret);
      expect((await engine.logIn(tenant, 'rita@example.com', secret)).status).to.equal(200);
    });

    it('keeps no hash of the request that a guess at the password could be tried on', async () => {
      const { createHash } = await import('node:crypto');
      const body = JSON.stringify(input('rita@example.com'));
      const dump = await wholeDatabase();
      for (const text of [body, `POST ${path}\n${body}`, secret]) {
        for (const encoding of ['base64url', 'hex', 'base64'] as const) {
          expect(dump).not.to.contain(createHash('sha256').update(text).digest(encoding));
        }
      }
    });

    it('is done once when two come at once', async () => {
      acceptTwins(await twins(() => post(path, input('gemea@example.com'), 'u-2')), 201);
      expect(await count('select 1 from users where email = $1', ['gemea@example.com'])).to.equal(1);
    });
  });

  describe('for a new password', () => {
    const path = '/v1/auth/password';
    const change = { currentPassword: password, newPassword };

    it('repeats the answer to the user, who has to log in again first', async () => {
      const user = await engine.member(tenant, admin, 'agent');
      const first = await post(path, change, 'p-1', user.accessToken);
      expect(first.status).to.equal(200);
      expect((await post(path, change, 'p-1', user.accessToken)).status).to.equal(401);
      const { accessToken } = await engine.session(tenant, user.user.email, newPassword);
      const second = await post(path, change, 'p-1', accessToken);
      expect([second.status, isReplay(second)]).to.deep.equal([200, true]);
      expect(second.text).to.equal(first.text);
      expect((await engine.call('GET', '/v1/me', { token: String(second.body['accessToken']) })).status).to.equal(200);
      expect(code(await post(path, { ...change, newPassword: `${newPassword}!` }, 'p-1', accessToken))).to.deep.equal(reused);
      const dump = await wholeDatabase();
      for (const text of [password, newPassword, String(first.body['accessToken']), String(first.body['refreshToken'])]) {
        expect(dump).not.to.contain(text);
      }
    });

    it('is changed once when two come at once', async () => {
      const user = await engine.member(tenant, admin, 'agent');
      const answers = await twins(() => post(path, change, 'p-2', user.accessToken));
      expect(answers.filter(({ status }) => status === 200).length).to.be.greaterThan(0);
      for (const answer of answers) expect(answer.status).to.be.oneOf([200, 401, 409]);
      const [row] = await asOwner<{ session_epoch: number }>(engine.url, 'select session_epoch from users where id = $1', [user.user.id]);
      expect(row?.session_epoch).to.equal(2);
    });

    it('counts wrong passwords and stores nothing of them', async () => {
      const user = await engine.member(tenant, admin, 'agent');
      const wrong = { ...change, currentPassword: 'não é esta, nem de longe' };
      expect(code(await post(path, wrong, 'p-3', user.accessToken))).to.deep.equal({ status: 422, code: 'auth.wrong_password' });
      expect((await post(path, change, 'p-3', user.accessToken)).status).to.equal(200);
    });
  });

  describe('for a tenant', () => {
    const secret = 'Rede cheia 31 peixes';
    const input = (slug: string) => ({ slug, name: 'Peixaria', adminEmail: `admin@${slug}.example`, adminPassword: secret });
    const add = (slug: string, key: string, token = platformKey) => post(tenantsPath, input(slug), key, token);
    const tenantsNamed = (slug: string) => count('select 1 from platform.tenants where slug = $1', [slug]);

    it('is answered with the same tenant, made once with one admin, without a trace of the password', async () => {
      const first = await add('peixaria', 't-1');
      const second = await add('peixaria', 't-1');
      expect([first.status, isReplay(first), second.status, isReplay(second)]).to.deep.equal([201, false, 201, true]);
      expect(second.text).to.equal(first.text);
      expect(await tenantsNamed('peixaria')).to.equal(1);
      expect(await count('select 1 from users where email = $1', ['admin@peixaria.example'])).to.equal(1);
      expect(code(await add('peixaria-dois', 't-1'))).to.deep.equal(reused);
      expect(await wholeDatabase()).not.to.contain(secret);
      expect((await engine.logIn(first.body as unknown as Tenant, 'admin@peixaria.example', secret)).status).to.equal(200);
    });

    it('is done once when two come at once', async () => {
      acceptTwins(await twins(() => add('gemea', 't-2')), 201);
      expect(await tenantsNamed('gemea')).to.equal(1);
      expect(await count('select 1 from users where email = $1', ['admin@gemea.example'])).to.equal(1);
    });

    it('leaves the same key of another platform key alone', async () => {
      await add('minha', 't-3');
      const other = (await engine.platformKey(['*'])).key;
      expect(code(await add('minha', 't-3', other))).to.deep.equal({ status: 409, code: 'tenants.slug_taken' });
      expect(isReplay(await add('sua', 't-3', other))).to.equal(false);
    });

    it('leaves nothing of a tenant whose last step fails, not even an event', async () => {
      const rows = async () => [
        await count('select 1 from users', []),
        await count('select 1 from queues', []),
        await count('select 1 from outbox', []),
        await count('select 1 from platform.idempotency_keys', []),
      ];
      const before = await rows();
      await asOwner(
        engine.url,
        `create function refuse_answer() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
         create trigger refuse_answer before insert on platform.idempotency_keys for each row execute function refuse_answer()`,
      );
      expect((await add('quebrada', 't-4')).status).to.equal(500);
      expect([await tenantsNamed('quebrada'), ...(await rows())]).to.deep.equal([0, ...before]);
      await asOwner(engine.url, 'drop trigger refuse_answer on platform.idempotency_keys; drop function refuse_answer()');
      expect((await add('quebrada', 't-4')).status).to.equal(201);
    });

    it('neither shows tenants to the app role nor lets it change them', async () => {
      for (const statement of [
        'select slug from platform.tenants',
        `update platform.tenants set status = 'suspended'`,
        'delete from platform.tenants',
        `insert into platform.tenants (id, slug, name, settings) values (gen_random_uuid(), 'x', 'x', '{}')`,
        'delete from platform.idempotency_keys',
        'select id from platform.platform_keys',
      ]) {
        const failure = await asOwner(engine.url, `set role leadengine_app; ${statement}`).then(
          () => undefined,
          (error: unknown) => (error as { readonly code: string }).code,
        );
        expect(failure, statement).to.equal('42501');
      }
    });
  });

  it('is not done again and says so when the secret it was sealed under is gone', async () => {
    const input = { name: 'antiga', scopes: ['users:read'] };
    const first = await post('/v1/api-keys', input, 'r-1');
    const next = 'another secret for tests, long enough to sign';
    const askAs = async (env: Readonly<Record<string, string>>) => {
      const other = await startIdentity(env, engine);
      try {
        const { accessToken } = await other.session(tenant, adminOf(tenant));
        const again = { token: accessToken, headers: keyed('r-1') };
        return [
          await other.call('POST', '/v1/api-keys', { ...again, body: input }),
          await other.call('POST', '/v1/api-keys', { ...again, body: { ...input, name: 'nova' } }),
        ] as const;
      } finally {
        await other.stop({ keepDatabase: true });
      }
    };
    const [kept, changed] = await askAs({ LEADENGINE_JWT_SECRET: next, LEADENGINE_PREVIOUS_JWT_SECRET: jwtSecret });
    expect([kept.status, isReplay(kept), kept.text]).to.deep.equal([201, true, first.text]);
    expect(code(changed)).to.deep.equal(reused);
    for (const answer of await askAs({ LEADENGINE_JWT_SECRET: next })) {
      expect(code(answer)).to.deep.equal({ status: 409, code: 'idempotency.answer_unavailable' });
    }
    expect(await count(`select 1 from api_keys where name in ('antiga', 'nova')`, [])).to.equal(1);
  });

  it('is a new request after 24 h', async () => {
    const input = { name: 'diária', scopes: ['users:read'] };
    const first = await post('/v1/api-keys', input, 'd-1');
    expect((await post(tenantsPath, { ...newTenant, slug: 'diaria' }, 'd-1', platformKey)).status).to.equal(201);
    engine.advance(86_400_000 + 1000);
    admin = await engine.session(tenant);
    const second = await post('/v1/api-keys', input, 'd-1');
    expect([second.status, isReplay(second)]).to.deep.equal([201, false]);
    expect(second.body['key']).not.to.equal(first.body['key']);
    expect(code(await post(tenantsPath, { ...newTenant, slug: 'diaria' }, 'd-1', platformKey))).to.include({ code: 'tenants.slug_taken' });
    expect((await post(tenantsPath, { ...newTenant, slug: 'diaria-dois' }, 'd-1', platformKey)).status).to.equal(201);
    for (const table of ['idempotency_keys', 'platform.idempotency_keys']) {
      expect(await count(`select 1 from ${table} where key = 'd-1'`, [])).to.equal(1);
    }
  });

  it('seals every answer that has a member which sounds secret', () => {
    const telling = engine.app.declarations.routes
      .map(({ route }) => route)
      .filter(({ access, method, idempotent = method === 'POST' }) => 'permission' in access && idempotent)
      .filter(({ responses }) => /"[^"]*(key|secret|token|password|passphrase)":\{/i.test(JSON.stringify(responses)));
    expect(telling.map(({ id }) => id)).to.include.members(['auth.changePassword', 'apiKeys.create', 'webhooks.create']);
    expect(telling.filter(({ secretAnswer }) => secretAnswer !== true).map(({ id }) => id)).to.deep.equal([]);
  });

  it('works with a key on every POST but the public ones', () => {
    const { paths } = engine.app.openApiDocument() as OpenApi;
    const posts = Object.values(paths).flatMap(({ post: operation }) => (operation === undefined ? [] : [operation]));
    const takesKey = ({ parameters }: Operation) => parameters.some(({ $ref }) => $ref === '#/components/parameters/IdempotencyKey');
    const isPublic = ({ security }: Operation) => security.length === 0;
    const idsOf = (operations: readonly Operation[]) => operations.map(({ operationId }) => operationId);
    // These keep nothing that a repetition could double: a text that is shown, and a state that is over in half a minute.
    const keepsNothing = ['quickReplies.render', 'tickets.reportPresence'];
    expect(idsOf(posts.filter((operation) => takesKey(operation) === isPublic(operation)))).to.have.members(keepsNothing);
    expect(idsOf(posts.filter(isPublic)).sort()).to.deep.equal([
      'auth.login',
      'auth.logout',
      'auth.recoverPassword',
      'auth.refresh',
      'auth.resetPassword',
      'invites.accept',
      'invites.inspect',
    ]);
    expect(idsOf(posts.filter(takesKey))).to.include.members([
      'users.create',
      'apiKeys.create',
      'auth.changePassword',
      'platformTenants.create',
    ]);
  });
});
