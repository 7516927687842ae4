import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestApp, eventually, findTenantLeaks, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';

const newPassword = 'Outra maré 58 vezes';

describe('a team', function () {
  this.timeout(120_000);
  let app: TestApp;
  let admin: TestUser;
  let mails: string;
  let offsetMs = 0;

  before(async () => {
    mails = await mkdtemp(join(tmpdir(), 'mails-'));
    app = await createTestApp({
      env: { LEADENGINE_MAIL_DIRECTORY: mails, LEADENGINE_PORTAL_URL: 'https://portal.example/', LEADENGINE_TRUST_PROXY: 'true' },
      clock: { now: () => new Date(Date.now() + offsetMs) },
    });
    admin = app.admin;
  });
  beforeEach(async () => {
    offsetMs = 0;
    // Tokens follow the clock, which some tests move.
    admin = await app.login(app.admin.tenant, app.admin.email, app.admin.password);
  });
  after(async () => {
    await app.stop();
    await rm(mails, { recursive: true });
  });

  const call = <T = Record<string, unknown>>(user: TestUser | undefined, method: string, path: string, body?: unknown) =>
    app.request<T>(method, path, { ...(user && { token: user.token }), ...(body !== undefined && { body }) });
  const codeOf = ({ status, body }: { readonly status: number; readonly body: Readonly<Record<string, unknown>> }) =>
    `${String(status)} ${String(body['code'])}`;
  const idOf = ({ body }: { readonly body: Readonly<Record<string, unknown>> }): string => String(body['id']);
  let counter = 0;
  const freshEmail = (): string => `pessoa${String((counter += 1))}@example.com`;
  const sql = async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> => {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    try {
      return (await client.query(text, [...values])).rows as T[];
    } finally {
      await client.end();
    }
  };
  /** The token of a mail, which may come a moment later. */
  const mailed = (name: string): Promise<string> =>
    eventually(async () => {
      const file = (await readdir(mails)).find((each) => each.startsWith(name) && each.endsWith('.eml'));
      if (file === undefined) return undefined;
      const text = (await readFile(join(mails, file), 'utf8')).replaceAll('=\n', '').replaceAll('=3D', '=');
      return /#token=(le[iw]_[0-9A-Za-z]+)/.exec(text)?.[1];
    });
  const invite = async (by: TestUser, email: string, more: object = {}) => {
    const made = await call(by, 'POST', '/v1/invites', { email, role: 'agent', ...more });
    expect(made.status, JSON.stringify(made.body)).to.equal(201);
    return { id: idOf(made), token: await mailed(`invite-${idOf(made)}-1`) };
  };
  const accept = (token: string, password = newPassword) =>
    call(undefined, 'POST', '/v1/invites/accept', { token, name: 'Rosa Lima', password });

  describe('users', () => {
    it('are listed by status and role', async () => {
      const agent = await app.addUser(admin, 'agent');
      await call(admin, 'PATCH', `/v1/users/${agent.id}`, { status: 'inactive' });
      const list = async (query: string) =>
        (await call<{ data: { id: string; status: string; role: string }[] }>(admin, 'GET', `/v1/users?${query}`)).body.data;
      expect((await list('status=inactive')).every(({ status }) => status === 'inactive')).to.equal(true);
      expect((await list('status=inactive')).map(({ id }) => id)).to.include(agent.id);
      expect((await list('status=active')).map(({ id }) => id)).not.to.include(agent.id);
      expect((await list('status=all')).map(({ id }) => id)).to.include.members([agent.id, admin.id]);
      expect((await list('role=admin')).every(({ role }) => role === 'admin')).to.equal(true);
    });

    it('lose their sessions at once when their access ends, and nobody ends their own', async () => {
      const agent = await app.addUser(admin, 'agent');
      expect((await call(agent, 'GET', '/v1/me')).status).to.equal(200);
      await call(admin, 'PATCH', `/v1/users/${agent.id}`, { status: 'inactive' });
      expect((await call(agent, 'GET', '/v1/me')).status).to.equal(401);
      expect((await call(undefined, 'POST', '/v1/auth/refresh', { refreshToken: agent.refreshToken })).status).to.equal(401);
      const supervisor = await app.addUser(admin, 'supervisor');
      expect(codeOf(await call(supervisor, 'PATCH', `/v1/users/${supervisor.id}`, { status: 'inactive' }))).to.equal(
        '409 users.own_access',
      );
    });

    it('keep an active admin when twenty demote and deactivate each other at once', async () => {
      const first = await app.addTenant();
      const second = await app.addUser(first, 'admin');
      const third = await app.addUser(first, 'admin');
      const all = [first, second, third];
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => {
          const by = all[index % 3] as TestUser;
          const whom = all[(index + 1) % 3] as TestUser;
          return call(by, 'PATCH', `/v1/users/${whom.id}`, index % 2 === 0 ? { role: 'agent' } : { status: 'inactive' });
        }),
      );
      const rows = await sql(`select 1 from users where tenant_id = $1 and role = 'admin' and status = 'active'`, [first.tenant.id]);
      expect(rows.length).to.be.at.least(1);
      expect(answers.map(({ status }) => status).filter((status) => ![200, 401, 403, 409].includes(status))).to.deep.equal([]);
    });

    it('say themselves whether they are available', async () => {
      const agent = await app.addUser(admin, 'agent');
      const changed = await call(agent, 'PATCH', '/v1/me', { isAvailable: false });
      expect(changed.body).to.include({ isAvailable: false, name: 'Test agent' });
    });
  });

  describe('custom roles', () => {
    const makeRole = async (permissions: readonly string[]): Promise<string> =>
      idOf(await call(admin, 'POST', '/v1/roles', { name: `Papel ${String((counter += 1))}`, permissions }));

    it('hold exactly their permissions, and change at once on tokens in use', async () => {
      const role = await makeRole(['self:read', 'queues:read']);
      const agent = await app.addUser(admin, 'agent');
      expect((await call(agent, 'GET', '/v1/users')).status).to.equal(200);
      expect((await call(admin, 'PATCH', `/v1/users/${agent.id}`, { roleId: role })).status).to.equal(200);
      expect((await call(agent, 'GET', '/v1/users')).status).to.equal(403);
      expect((await call(agent, 'GET', '/v1/queues')).status).to.equal(200);
      expect((await call(agent, 'GET', '/v1/me')).body['permissions']).to.deep.equal(['queues:read', 'self:read']);
      await call(admin, 'PATCH', `/v1/roles/${role}`, { permissions: ['self:read', 'users:read'] });
      expect((await call(agent, 'GET', '/v1/users')).status).to.equal(200);
      expect((await call(agent, 'GET', '/v1/queues')).status).to.equal(403);
      await call(admin, 'PATCH', `/v1/users/${agent.id}`, { roleId: null });
      expect((await call(agent, 'GET', '/v1/queues')).status).to.equal(200);
    });

    it('give nobody more than whoever gives them holds', async () => {
      const narrow = await makeRole(['roles:read', 'roles:write', 'users:read', 'users:write', 'self:read']);
      const wide = await makeRole(['users:read', 'api-keys:write']);
      const manager = await app.addUser(admin, 'agent');
      await call(admin, 'PATCH', `/v1/users/${manager.id}`, { roleId: narrow });
      const refused = '403 roles.permission_not_grantable';
      expect(codeOf(await call(manager, 'POST', '/v1/roles', { name: 'Mais', permissions: ['api-keys:write'] }))).to.equal(refused);
      expect(codeOf(await call(manager, 'PATCH', `/v1/roles/${narrow}`, { permissions: ['api-keys:write'] }))).to.equal(refused);
      expect(codeOf(await call(manager, 'PATCH', `/v1/roles/${wide}`, { permissions: [] }))).to.equal(refused);
      expect(codeOf(await call(manager, 'DELETE', `/v1/roles/${wide}`))).to.equal(refused);
      const notGrantable = '403 users.role_not_grantable';
      expect(codeOf(await call(manager, 'PATCH', `/v1/users/${manager.id}`, { roleId: wide }))).to.equal(notGrantable);
      expect(codeOf(await call(manager, 'PATCH', `/v1/users/${manager.id}`, { role: 'admin' }))).to.equal(notGrantable);
      expect(codeOf(await call(manager, 'PATCH', `/v1/users/${admin.id}`, { status: 'inactive' }))).to.equal(notGrantable);
      expect((await call(manager, 'POST', '/v1/roles', { name: 'Menos', permissions: ['users:read'] })).status).to.equal(201);
    });

    it('stay while somebody holds them, and go afterwards', async () => {
      const role = await makeRole(['self:read']);
      const agent = await app.addUser(admin, 'agent');
      await call(admin, 'PATCH', `/v1/users/${agent.id}`, { roleId: role });
      expect(codeOf(await call(admin, 'DELETE', `/v1/roles/${role}`))).to.equal('409 roles.in_use');
      await call(admin, 'PATCH', `/v1/users/${agent.id}`, { roleId: null });
      const invited = await call(admin, 'POST', '/v1/invites', { email: freshEmail(), role: 'agent', roleId: role });
      expect((await call(admin, 'DELETE', `/v1/roles/${role}`)).status).to.equal(204);
      expect((await call(admin, 'GET', `/v1/invites/${idOf(invited)}`)).body['status']).to.equal('revoked');
      expect(codeOf(await call(admin, 'PATCH', `/v1/users/${agent.id}`, { roleId: role }))).to.equal('422 roles.unknown');
    });

    it('know the permissions that plugins declare, and no others', async () => {
      const { body } = await call<{ data: { id: string; plugin: string }[] }>(admin, 'GET', '/v1/permissions');
      expect(body.data.map(({ id }) => id)).to.include.members(['tickets:read', 'quick-replies:share', 'roles:write']);
      expect(codeOf(await call(admin, 'POST', '/v1/roles', { name: 'X', permissions: ['no:such'] }))).to.equal(
        '422 roles.unknown_permission',
      );
      expect(codeOf(await call(admin, 'PATCH', `/v1/users/${admin.id}`, { roleId: await makeRole([]) }))).to.equal(
        '422 users.role_not_for_admins',
      );
    });
  });

  describe('invites', () => {
    it('bring somebody into the existing tenant with the role they name, and log in', async () => {
      const email = freshEmail();
      const { id, token } = await invite(admin, email, { role: 'supervisor' });
      const shown = await call(undefined, 'POST', '/v1/invites/inspect', { token });
      expect(shown.body).to.include({ email, role: 'supervisor', tenantSlug: admin.tenant.slug });
      const { status, body } = await accept(token);
      expect(status, JSON.stringify(body)).to.equal(201);
      const me = await app.request<{ user: { email: string; role: string }; tenant: { id: string } }>('GET', '/v1/me', {
        token: String(body['accessToken']),
      });
      expect(me.body.user).to.include({ email, role: 'supervisor', name: 'Rosa Lima' });
      expect(me.body.tenant.id).to.equal(admin.tenant.id);
      const found = await eventually(async () => {
        const { body: row } = await call<{ status: string; userId: string; deliveries: { outcome: string }[] }>(
          admin,
          'GET',
          `/v1/invites/${id}`,
        );
        return row.deliveries.length > 0 ? row : undefined;
      });
      expect(found.status).to.equal('accepted');
      expect(found.deliveries.map(({ outcome }) => outcome)).to.deep.equal(['sent']);
    });

    it('work once, however many accept at once', async () => {
      const { token } = await invite(admin, freshEmail());
      const answers = await Promise.all(Array.from({ length: 8 }, () => accept(token)));
      const codes = answers.map((answer) => (answer.status === 201 ? '201' : codeOf(answer)));
      expect(codes.filter((each) => each === '201')).to.have.length(1);
      expect(codes.filter((each) => each === '409 invites.used')).to.have.length(7);
    });

    it('end when they expire, are revoked or are sent again', async () => {
      const expiring = await invite(admin, freshEmail(), { expiresInDays: 1 });
      offsetMs = 86_400_000 + 1000;
      expect(codeOf(await accept(expiring.token))).to.equal('410 invites.expired');
      offsetMs = 0;
      const revoked = await invite(admin, freshEmail());
      expect((await call(admin, 'POST', `/v1/invites/${revoked.id}/revoke`)).body['status']).to.equal('revoked');
      expect(codeOf(await accept(revoked.token))).to.equal('410 invites.revoked');
      expect(codeOf(await call(admin, 'POST', `/v1/invites/${revoked.id}/resend`))).to.equal('409 invites.not_open');
      const again = await invite(admin, freshEmail());
      expect((await call(admin, 'POST', `/v1/invites/${again.id}/resend`)).body['sendCount']).to.equal(2);
      const second = await mailed(`invite-${again.id}-2`);
      expect(codeOf(await accept(again.token))).to.equal('404 invites.unknown_token');
      expect((await accept(second)).status).to.equal(201);
      expect(codeOf(await accept(second.replace(/.(?=.{5}$)/, (letter) => (letter === 'A' ? 'B' : 'A'))))).to.equal(
        '404 invites.unknown_token',
      );
    });

    it('are one per address, for those who have no access yet', async () => {
      const email = freshEmail();
      const { id } = await invite(admin, email);
      expect(codeOf(await call(admin, 'POST', '/v1/invites', { email: email.toUpperCase(), role: 'agent' }))).to.equal(
        '409 invites.already_invited',
      );
      expect(codeOf(await call(admin, 'POST', '/v1/invites', { email: admin.email, role: 'agent' }))).to.equal('409 users.email_taken');
      const racing = freshEmail();
      const made = await Promise.all(Array.from({ length: 6 }, () => call(admin, 'POST', '/v1/invites', { email: racing, role: 'agent' })));
      expect(made.filter(({ status }) => status === 201)).to.have.length(1);
      expect(id).to.be.a('string');
    });

    it('are listed by status, newest first, in pages', async () => {
      const here = await app.addTenant();
      const ids: string[] = [];
      for (let index = 0; index < 5; index += 1)
        ids.unshift(idOf(await call(here, 'POST', '/v1/invites', { email: freshEmail(), role: 'agent' })));
      await call(here, 'POST', `/v1/invites/${String(ids[0])}/revoke`);
      const list = async (query: string) =>
        (await call<{ data: { id: string }[]; nextCursor: string | null }>(here, 'GET', `/v1/invites?${query}`)).body;
      const first = await list('status=pending&limit=3');
      const rest = await list(`status=pending&limit=3&cursor=${String(first.nextCursor)}`);
      expect([...first.data, ...rest.data].map(({ id }) => id)).to.deep.equal(ids.slice(1));
      expect((await list('status=revoked')).data.map(({ id }) => id)).to.deep.equal([ids[0]]);
      expect((await list('status=accepted')).data).to.deep.equal([]);
    });

    it('give nobody more than whoever invites holds', async () => {
      const supervisor = await app.addUser(admin, 'supervisor');
      expect(codeOf(await call(supervisor, 'POST', '/v1/invites', { email: freshEmail(), role: 'admin' }))).to.equal(
        '403 users.role_not_grantable',
      );
    });

    it('keep their token out of answers, tables, queues and logs', async () => {
      const { id, token } = await invite(admin, freshEmail());
      const answers = await Promise.all([call(admin, 'GET', `/v1/invites/${id}`), call(admin, 'GET', '/v1/invites')]);
      expect(JSON.stringify(answers.map(({ body }) => body))).not.to.contain(token);
      const rows = await sql<{ row: unknown }>('select to_jsonb(i) as row from invites i union all select to_jsonb(o) from outbox o');
      expect(JSON.stringify(rows)).not.to.contain(token);
      for (const name of await readdir(mails)) expect((await stat(join(mails, name))).mode & 0o077).to.equal(0);
    });
  });

  describe('a new password', () => {
    const offer = async (user: TestUser): Promise<string> => {
      const before = new Set(await readdir(mails));
      expect((await call(admin, 'POST', `/v1/users/${user.id}/password-reset`)).status).to.equal(202);
      return freshReset(before);
    };
    const freshReset = async (before: ReadonlySet<string>): Promise<string> => {
      const name = await eventually(async () =>
        (await readdir(mails)).find((each) => each.startsWith('password-reset-') && each.endsWith('.eml') && !before.has(each)),
      );
      return mailed(name);
    };
    const reset = (token: string, password = newPassword) =>
      call(undefined, 'POST', '/v1/auth/password/reset', { token, newPassword: password });

    it('is chosen by its owner with a link that works once and ends all sessions', async () => {
      const agent = await app.addUser(admin, 'agent');
      const token = await offer(agent);
      const answers = await Promise.all(Array.from({ length: 5 }, () => reset(token)));
      expect(answers.filter(({ status }) => status === 204)).to.have.length(1);
      expect(answers.filter(({ status }) => status === 410)).to.have.length(4);
      expect((await call(agent, 'GET', '/v1/me')).status).to.equal(401);
      expect((await app.login(agent.tenant, agent.email, newPassword)).id).to.equal(agent.id);
      expect(await rejection(app.login(agent.tenant, agent.email, agent.password))).to.be.an('error');
    });

    it('is offered for a day, to active users, by those who may manage them', async () => {
      const agent = await app.addUser(admin, 'agent');
      const token = await offer(agent);
      offsetMs = 86_400_000 + 1000;
      expect(codeOf(await reset(token))).to.equal('410 auth.password_reset_invalid');
      offsetMs = 0;
      const supervisor = await app.addUser(admin, 'supervisor');
      expect(codeOf(await call(supervisor, 'POST', `/v1/users/${admin.id}/password-reset`))).to.equal('403 users.role_not_grantable');
      await call(admin, 'PATCH', `/v1/users/${agent.id}`, { status: 'inactive' });
      expect(codeOf(await call(admin, 'POST', `/v1/users/${agent.id}/password-reset`))).to.equal('409 users.not_active');
      expect(codeOf(await reset(token))).to.equal('410 auth.password_reset_invalid');
    });

    it('can be asked for by anybody, with one answer for those who exist and those who do not', async () => {
      const agent = await app.addUser(admin, 'agent');
      const before = new Set(await readdir(mails));
      const ask = async (tenant: string, email: string) => {
        const started = performance.now();
        const { status, body } = await call(undefined, 'POST', '/v1/auth/password/recover', { tenant, email });
        return { status, body, took: performance.now() - started };
      };
      const known = await ask(agent.tenant.slug, agent.email);
      const others = [await ask(agent.tenant.slug, 'nobody@example.com'), await ask('no-such-tenant', agent.email)];
      for (const { status, body, took } of [known, ...others]) {
        expect(status).to.equal(202);
        expect(body).to.deep.equal(known.body);
        expect(took).to.be.at.least(395);
      }
      expect((await reset(await freshReset(before))).status).to.equal(204);
      expect((await readdir(mails)).filter((name) => name.startsWith('password-reset-') && !before.has(name))).to.have.length(1);
    });

    it('cannot be asked for without end', async () => {
      const statuses: number[] = [];
      for (let attempt = 0; attempt < 8; attempt += 1) {
        const { status } = await call(undefined, 'POST', '/v1/auth/password/recover', {
          tenant: admin.tenant.slug,
          email: 'flood@example.com',
        });
        statuses.push(status);
      }
      expect(statuses.slice(0, 5)).to.deep.equal([202, 202, 202, 202, 202]);
      expect(statuses).to.include(429);
    });
  });

  it('cannot be joined or administered by whoever likes', async () => {
    const { body, status } = await call(undefined, 'POST', '/v1/auth/register', {
      email: freshEmail(),
      password: newPassword,
      role: 'admin',
    });
    expect({ status, code: body['code'] }).to.deep.equal({ status: 404, code: 'route.not_found' });
    expect(
      (await call(undefined, 'POST', '/v1/users', { email: freshEmail(), name: 'Eu', role: 'admin', password: newPassword })).status,
    ).to.equal(401);
    const longer = { tenant: admin.tenant.slug, email: admin.email, password: admin.password, accessTtl: '30d', refreshTtl: '1y' };
    expect((await call(undefined, 'POST', '/v1/auth/login', longer)).status).to.equal(400);
    for (const value of ['true', '1', admin.token]) {
      const headers = { 'x-platform-admin': value, 'x-platform-admin-token': value };
      expect((await app.request('GET', '/v1/platform/tenants', { token: admin.token, headers })).status).to.equal(403);
    }
  });

  it('is kept from other tenants', async () => {
    const stranger = await app.addTenant();
    const { leaks, operations } = await findTenantLeaks({
      app,
      owner: admin,
      stranger,
      secret: 'pessoa1@example.com',
      watchedTables: ['roles', 'invites', 'password_resets'],
    });
    expect(leaks).to.deep.equal([]);
    expect(operations).to.include.members(['roles.update', 'invites.resend', 'users.offerPasswordReset']);
  });
});
