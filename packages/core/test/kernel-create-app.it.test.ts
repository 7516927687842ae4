import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { expect } from 'chai';
import { createApp } from '../src/create-app.js';
import { createScratchDatabase, rejection, type ScratchDatabase } from './kernel-fixture.js';

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
