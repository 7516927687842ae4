import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { definePlugin } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { createApp } from '../src/create-app.js';
import { asOwner, createScratchDatabase, rejection, type ScratchDatabase } from './kernel-fixture.js';

const redisUrl = (): string => process.env['LEADENGINE_TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';

describe('createApp', () => {
  let scratch: ScratchDatabase;

  beforeEach(async () => {
    scratch = await createScratchDatabase();
  });
  afterEach(() => scratch.drop());

  const envOn = (more: Record<string, string> = {}) => ({
    DATABASE_URL: scratch.url,
    PORT: '0',
    LEADENGINE_JWT_SECRET: 'a secret for tests, long enough to sign',
    LEADENGINE_LOG_LEVEL: 'error',
    LEADENGINE_REDIS_PREFIX: `test-${randomUUID()}`,
    ...more,
  });

  for (const [backend, settings] of [
    ['PostgreSQL', () => ({})],
    ['Redis', () => ({ REDIS_URL: redisUrl() })],
  ] as const) {
    it(`boots the whole engine with queues on ${backend}, answers and stops`, async () => {
      const app = await createApp({ plugins: [], env: envOn(settings()), environment: 'test' });
      try {
        await app.migrate();
        await app.start();
        const ready = await fetch(`${app.url}/readyz`);
        expect(ready.status, await ready.text()).to.equal(200);
        expect((await fetch(`${app.url}/v1/tickets`)).status).to.equal(401);
        expect(app.queueNames()).to.include.members(['messages.deliver', 'leadengine-subscribers', 'leadengine-schedules']);
      } finally {
        await app.stop();
      }
    });
  }

  const freePort = async (): Promise<number> => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    return port;
  };

  it('answers health and metrics, and nothing else, in a process without the role api', async () => {
    const port = await freePort();
    const app = await createApp({
      plugins: [],
      env: envOn({ LEADENGINE_OPERATIONS_PORT: String(port) }),
      roles: ['worker'],
      environment: 'test',
    });
    try {
      await app.migrate();
      await app.start();
      const status = async (path: string): Promise<number> => (await fetch(`http://127.0.0.1:${String(port)}${path}`)).status;
      expect(await status('/readyz')).to.equal(200);
      expect(await (await fetch(`http://127.0.0.1:${String(port)}/metrics`)).text()).to.match(/^leadengine_process_cpu_seconds_total \d/m);
      for (const path of ['/v1/tickets', '/openapi.json', '/docs', '/queues', '/']) expect(await status(path), path).to.equal(404);
    } finally {
      await app.stop();
    }
  });

  it('does not start on a table of tenants that is not closed, and says which', async () => {
    const leaky = definePlugin({
      name: 'leaky',
      contract: 1,
      migrations: {
        '20261128000000_leaky': {
          async up(knex) {
            await knex.raw(`create table leaky_notes (id uuid primary key, tenant_id uuid not null);
              grant select on leaky_notes to leadengine_app`);
          },
          async down(knex) {
            await knex.raw('drop table leaky_notes');
          },
        },
      },
      setup: () => ({}),
    });
    const app = await createApp({ plugins: [leaky], env: envOn(), environment: 'test' });
    await app.migrate();
    const { message } = await rejection(app.start());
    expect(message).to.contain('leaky_notes (row level security is off)');
    expect(message).to.contain('leaky_notes (the key leaky_notes_pkey does not start with tenant_id)');
  });

  it('runs with one login that may create roles and is no superuser', async () => {
    const login = `owner_${randomUUID().slice(0, 8)}`;
    await asOwner(scratch.url, `create role ${login} login createrole createdb password 'test'`);
    await asOwner(
      scratch.url,
      `alter database ${new URL(scratch.url).pathname.slice(1)} owner to ${login}; alter schema public owner to ${login}`,
    );
    // As in a cluster of its own, where this login has made the roles: it has the right to grant them.
    await asOwner(
      scratch.url,
      `grant leadengine_app, leadengine_relay, leadengine_platform, leadengine_queue to ${login} with admin option, inherit false, set false`,
    );
    const url = new URL(scratch.url);
    [url.username, url.password] = [login, 'test'];
    const app = await createApp({ plugins: [], env: envOn({ DATABASE_URL: url.toString() }), environment: 'test' });
    try {
      await app.migrate();
      await app.start();
      expect((await fetch(`${app.url}/readyz`)).status).to.equal(200);
    } finally {
      await app.stop();
    }
  });

  it('frees everything when its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    try {
      const app = await createApp({ plugins: [], env: envOn({ PORT: String(port) }), environment: 'test' });
      await app.migrate();
      expect(await rejection(app.start())).to.include({ code: 'EADDRINUSE' });
      expect(app.isReady()).to.equal(false);
    } finally {
      taken.close();
    }
  });

  it('names every missing setting of every plugin at once', async () => {
    const error = await rejection(createApp({ plugins: [], env: {} }));
    expect(error.message).to.contain('DATABASE_URL (engine)').and.contain('LEADENGINE_JWT_SECRET (identity)');
  });

  it('shows its settings without secrets', async () => {
    const app = await createApp({ plugins: [], env: envOn() });
    const shown = JSON.stringify(app.settings);
    await app.stop();
    expect(shown).to.contain('LEADENGINE_JWT_SECRET').and.not.contain('long enough').and.not.contain(scratch.url);
  });
});
