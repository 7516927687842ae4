import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { defineRoute, NoContent, reply } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { createRateLimits } from '../src/http/rate-limit.js';
import type { HttpContext } from '../src/http/request-state.js';
import type { RateLimitStore } from '../src/kernel/parts.js';
import type { KernelDatabase } from '../src/database/create-database.js';
import { startHttp } from './http-fixture.js';
import { createMigratedDatabase, openDatabase, rejection, silentLog, type ScratchDatabase } from './kernel-fixture.js';

const redisUrl = (): string => process.env['LEADENGINE_TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';

/** As much of a request as a limit looks at. */
const answerOnly = () => {
  const headers: Record<string, string> = {};
  return { headers, ctx: { res: { setHeader: (name: string, value: string) => (headers[name] = value) } } as unknown as HttpContext };
};

describe('rate limits', () => {
  let scratch: ScratchDatabase;
  let database: KernelDatabase;

  before(async () => {
    scratch = await createMigratedDatabase();
    database = openDatabase(scratch.url);
  });
  after(async () => {
    await database.close();
    await scratch.drop();
  });

  const stores: readonly (readonly [string, () => RateLimitStore])[] = [
    ['PostgreSQL', () => ({ kind: 'postgres', pool: database.platformPool, schema: 'platform', table: 'rate_limits' })],
    ['Redis', () => ({ kind: 'redis', url: redisUrl(), prefix: `test-${randomUUID()}` })],
  ];
  for (const [name, storeOf] of stores) {
    it(`are shared by processes on ${name}, exact when small`, async () => {
      const store = storeOf();
      const processes = [createRateLimits(store, silentLog), createRateLimits(store, silentLog)];
      try {
        const policy = { name: `login-${randomUUID()}`, points: 5, perSeconds: 60 };
        const limits = processes.map((each) => each.define(policy));
        let passed = 0;
        for (let attempt = 0; attempt < 12; attempt += 1) {
          try {
            await limits[attempt % 2]?.take(answerOnly().ctx, 'somebody');
            passed += 1;
          } catch (error) {
            expect(error).to.include({ code: 'rate.limited' });
          }
        }
        expect(passed).to.equal(5);
        const { ctx, headers } = answerOnly();
        await limits[0]?.take(ctx, 'somebody else');
        expect(headers['RateLimit']).to.match(/;r=4;t=\d+$/);
      } finally {
        await Promise.all(processes.map((each) => each.close()));
      }
    });

    it(`let no more pass than allowed when large, also at once, on ${name}`, async () => {
      const store = storeOf();
      const processes = [createRateLimits(store, silentLog), createRateLimits(store, silentLog)];
      try {
        const policy = { name: `bulk-${randomUUID()}`, points: 1000, perSeconds: 60 };
        const limits = processes.map((each) => each.define(policy));
        const outcomes = await Promise.allSettled(
          Array.from({ length: 1300 }, async (_, index) => limits[index % 2]?.take(answerOnly().ctx, 'tenant')),
        );
        const passed = outcomes.filter(({ status }) => status === 'fulfilled').length;
        expect(passed).to.be.within(980, 1000);
      } finally {
        await Promise.all(processes.map((each) => each.close()));
      }
    });
  }

  it('let requests pass and count in the process when the store is gone', async () => {
    const limits = createRateLimits({ kind: 'redis', url: 'redis://127.0.0.1:1', prefix: 'x' }, silentLog);
    try {
      const limit = limits.define({ name: 'lost', points: 2, perSeconds: 60 });
      await limit.take(answerOnly().ctx, 'a');
      await limit.take(answerOnly().ctx, 'a');
      expect(await rejection(Promise.resolve().then(() => limit.take(answerOnly().ctx, 'a')))).to.include({ code: 'rate.limited' });
    } finally {
      await limits.close();
    }
  });
});

describe('stopping', () => {
  it('finishes what runs, refuses what comes, and ends at once when nothing runs', async () => {
    let finish: (() => void) | undefined;
    const slow = defineRoute({
      id: 'slow.wait',
      method: 'POST',
      path: '/slow',
      summary: 'Waits',
      access: { public: true },
      responses: { 204: NoContent },
      handler: async () => {
        await new Promise<void>((resolve) => (finish = resolve));
        return reply(204, null);
      },
    });
    const http = await startHttp({ routes: [{ plugin: 'slow', path: '/v1/slow', route: slow }] });
    const running = http.call('/v1/slow', { method: 'POST' });
    while (finish === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
    const closing = http.close();
    expect(await rejection(http.call('/healthz'))).to.be.instanceOf(TypeError);
    finish();
    const answer = await running;
    expect(answer.status).to.equal(204);
    await closing;
    await http.close();
  });

  it('does not wait for connections that a client opened ahead of a request', async () => {
    const http = await startHttp({ routes: [] });
    const { hostname, port } = new URL(http.url);
    const ahead = connect(Number(port), hostname);
    await once(ahead, 'connect');
    await http.call('/healthz');
    const gone = once(ahead, 'close');
    const startedAt = performance.now();

    await http.close();

    // Draining ends by itself, well before its timeout of many seconds cuts what is left.
    expect(performance.now() - startedAt).to.be.below(2_000);
    await gone;
  });
});
