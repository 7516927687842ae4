import {
  defineEvent,
  definePlugin,
  defineRoute,
  defineService,
  NoContent,
  reply,
  type Leases,
  type Plugin,
  type SystemScopes,
} from '@leadengine/plugin-kit';
import { eventually } from '@leadengine/testing';
import { expect } from 'chai';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { DerivedKeys } from '../src/contract/derived-keys.js';
import { Authenticator } from '../src/contract/principal.js';
import { PlatformUnitOfWork } from '../src/database/database.js';
import { SchemaMismatchError } from '../src/database/verify.js';
import { createKeyring } from '../src/domain/identity/access-tokens.js';
import type { EventStream } from '../src/events/event-stream.js';
import { assembleApp, type Assembly } from '../src/kernel/assemble-app.js';
import { BootError } from '../src/kernel/errors.js';
import type { CreateHttp, CreateJobs, CreateTelemetry, HttpInput, JobsInput, JobsWiring } from '../src/kernel/parts.js';
import { asOwner, createScratchDatabase, rejection, silentLog, type ScratchDatabase } from './kernel-fixture.js';

const Greeter = defineService<{ greet(): string }>('greeting.greeter');
const Greeted = defineEvent({ name: 'greeting.greeted', version: 1, summary: 'Greeted', payload: Type.Object({}) });

/** Parts that note what happens to them, so that the kernel is tested without its neighbors. */
const recordingAssembly = (internal: readonly Plugin[], failing?: string) => {
  const events: string[] = [];
  const seen: { jobs?: JobsInput; wiring?: JobsWiring; http?: HttpInput } = {};
  const note = (event: string): Promise<void> => {
    events.push(event);
    return event === failing ? Promise.reject(new Error(`${event} failed`)) : Promise.resolve();
  };
  const metric = { add() {}, set() {}, observe() {} };
  const createTelemetry: CreateTelemetry = () => ({
    log: silentLog,
    accessLog: silentLog,
    auditLog: silentLog,
    metrics: () => ({ counter: () => metric, gauge: () => metric, histogram: () => metric }),
    renderMetrics: () => Promise.resolve({ contentType: 'text/plain', body: '' }),
    httpClient: { fetch },
    close: () => note('telemetry closed'),
  });
  const createJobs: CreateJobs = (input) => {
    seen.jobs = input;
    return {
      leases: {} as Leases,
      eventStream: {} as EventStream,
      health: [],
      start(wiring) {
        seen.wiring = wiring;
        return note('jobs started');
      },
      stopRunners: () => note('runners stopped'),
      stop: () => note('jobs stopped'),
      wakeRelay: () => void events.push('relay woken'),
      queueNames: () => [],
      inspect: () => Promise.resolve([]),
      load: () => Promise.resolve(undefined),
      removeJobsOf: () => Promise.resolve(0),
      bullBoardQueues: () => [],
    };
  };
  const createHttp: CreateHttp = (input) => {
    seen.http = input;
    return {
      openApiDocument: () => ({ openapi: '3.1.0' }),
      listen: () => note('http listening').then(() => 'http://127.0.0.1:1'),
      close: () => note('http closed'),
    };
  };
  const assembly: Assembly = { internal, createTelemetry, createJobs, createHttp };
  return { assembly, events, seen, note };
};

const identity = definePlugin({
  name: 'identity',
  contract: 1,
  provides: { authenticator: Authenticator, derivedKeys: DerivedKeys },
  setup: () => ({
    services: {
      authenticator: { authenticate: () => Promise.reject(new Error('nobody')) },
      derivedKeys: createKeyring(['a secret for tests, long enough to sign']),
    },
  }),
});

describe('assembleApp', () => {
  let scratch: ScratchDatabase;

  beforeEach(async () => {
    scratch = await createScratchDatabase();
  });
  afterEach(() => scratch.drop());

  const greeting = (note: (event: string) => Promise<void>): Plugin =>
    definePlugin({
      name: 'greeting',
      contract: 1,
      config: Type.Object({ word: Type.String({ default: 'Hello', env: 'GREETING_WORD', description: 'Word' }) }),
      requires: { authenticator: Authenticator },
      provides: { greeter: Greeter },
      permissions: { 'greeting:read': 'Be greeted' },
      events: [Greeted],
      migrations: {
        '20260101000000_words': {
          up: async (knex) => void (await knex.raw('create table greeting_words (word text)')),
          down: async (knex) => void (await knex.raw('drop table greeting_words')),
        },
      },
      setup: ({ config, services }) => ({
        services: { greeter: { greet: () => `${config.word} ${typeof services.authenticator.authenticate}` } },
        routes: [
          defineRoute({
            id: 'greeting.get',
            method: 'GET',
            path: '/',
            summary: 'Greet',
            access: { permission: 'greeting:read' },
            responses: { 204: NoContent },
            handler: () => Promise.resolve(reply(204, null)),
          }),
        ],
        health: [{ name: 'mood', check: () => Promise.resolve() }],
        ready: () => note('greeting ready'),
        stop: () => note('greeting stopped'),
      }),
    });

  const env = (more: Record<string, string> = {}) => ({ DATABASE_URL: scratch.url, PORT: '0', ...more });

  it('refuses to start on a schema that is behind and frees everything', async () => {
    const { assembly, events, note } = recordingAssembly([identity]);
    const app = await assembleApp(assembly, { plugins: [greeting(note)], env: env() });
    expect(await rejection(app.start())).to.be.instanceOf(SchemaMismatchError);
    expect(events).to.deep.equal(['telemetry closed']);
  });

  it('migrates, starts and stops in the order of the phases', async () => {
    const { assembly, events, seen, note } = recordingAssembly([identity]);
    const app = await assembleApp(assembly, { plugins: [greeting(note)], env: env({ GREETING_WORD: 'Bom dia' }) });
    expect((await app.migrate()).applied.at(-1)).to.equal('greeting/20260101000000_words');
    await app.start();
    expect(app.isReady()).to.equal(true);
    expect(app.url).to.equal('http://127.0.0.1:1');
    expect(app.plugins).to.deep.equal(['identity', 'greeting']);
    expect(app.service(Greeter).greet()).to.equal('Bom dia function');
    expect(() => app.service(defineService('greeting.none'))).to.throw('No plugin of this app provides "greeting.none"');
    expect(seen.http?.routes.map(({ path, plugin }) => `${plugin} ${path}`)).to.deep.equal(['greeting /v1/greeting']);
    expect(seen.http?.health.map(({ name }) => name)).to.deep.equal(['postgres', 'greeting.mood']);
    expect(seen.http?.rateLimitStore.kind).to.equal('postgres');
    expect(seen.jobs?.backend.kind).to.equal('postgres');
    expect(seen.wiring?.events).to.deep.equal([Greeted]);
    expect(seen.wiring?.schedules.map(({ id }) => id)).to.deep.equal(['kernel.purge-idempotency-keys']);
    await app.stop();
    expect(events).to.deep.equal([
      'jobs started',
      'http listening',
      'greeting ready',
      'http closed',
      'runners stopped',
      'jobs stopped',
      'greeting stopped',
      'telemetry closed',
    ]);
  });

  it('stops what had started when a phase fails', async () => {
    const { assembly, events, note } = recordingAssembly([identity], 'http listening');
    const app = await assembleApp(assembly, { plugins: [greeting(note)], env: env() });
    await app.migrate();
    expect((await rejection(app.start())).message).to.equal('http listening failed');
    // The greeting had not become ready, so there was nothing of it to stop.
    expect(events).to.deep.equal(['jobs started', 'http listening', 'http closed', 'runners stopped', 'jobs stopped', 'telemetry closed']);
  });

  it('does not listen without the role api, and wakes the relay after commits', async () => {
    const { assembly, events, note } = recordingAssembly([identity]);
    const app = await assembleApp(assembly, { plugins: [greeting(note)], env: env(), roles: ['worker'] });
    await app.migrate();
    await app.start();
    expect(events).to.not.include('http listening');
    expect(() => app.url).to.throw('does not listen');
    await app.database.unitOfWork.run(app.scopes.system(uuidv7(), 'test'), (tx) => Promise.resolve(tx.emit(Greeted, {})));
    // Where the tenant lies is asked for first.
    expect(await eventually(() => Promise.resolve(events.includes('relay woken') || undefined))).to.equal(true);
    await app.stop();
  });

  it('gives schedules the active tenants only, and purges old idempotency keys of each', async () => {
    const { assembly, seen, note } = recordingAssembly([identity]);
    const app = await assembleApp(assembly, { plugins: [greeting(note)], env: env({ REDIS_URL: 'redis://127.0.0.1:1' }) });
    await app.migrate();
    await app.start();
    const [active, suspended] = [uuidv7(), uuidv7()];
    await asOwner(
      scratch.url,
      `insert into platform.tenants (id, slug, name, status) values ($1, 'a', 'A', 'active'), ($2, 'b', 'B', 'suspended')`,
      [active, suspended],
    );
    expect(await seen.jobs?.activeTenants(5000)).to.deep.equal([active]);
    expect(seen.jobs?.backend).to.deep.equal({ kind: 'redis', url: 'redis://127.0.0.1:1', prefix: 'leadengine' });

    await asOwner(
      scratch.url,
      `insert into idempotency_keys (tenant_id, actor_id, key, request_hash, expires_at) values ($1, 'u', 'old', '', now() - interval '1 s'), ($1, 'u', 'new', '', now() + interval '1 h')`,
      [active],
    );
    await seen.wiring?.schedules[0]?.run(app.scopes.system(active, 'test'));
    expect(await asOwner(scratch.url, 'select key from idempotency_keys')).to.deep.equal([{ key: 'new' }]);
    await app.stop();
  });

  it('answers openapi without any server, names a failing setup and an app nobody could call', async () => {
    const { assembly, events, note } = recordingAssembly([identity]);
    const offline = await assembleApp(assembly, { plugins: [greeting(note)], env: { DATABASE_URL: 'postgres://127.0.0.1:1/none' } });
    expect(offline.openApiDocument()).to.deep.equal({ openapi: '3.1.0' });
    await offline.stop();
    expect(events).to.deep.equal(['telemetry closed']);

    const broken = definePlugin({
      name: 'broken',
      contract: 1,
      setup() {
        throw new Error('no luck');
      },
    });
    expect((await rejection(assembleApp(recordingAssembly([identity]).assembly, { plugins: [broken], env: env() }))).message).to.equal(
      'Plugin "broken" failed to set up: no luck.',
    );
    expect(await rejection(assembleApp(recordingAssembly([]).assembly, { plugins: [], env: env() }))).to.be.instanceOf(BootError);
  });

  it('hands platform tables to listed plugins only', async () => {
    const reaching = definePlugin({ name: 'reaching', contract: 1, requires: { platform: PlatformUnitOfWork }, setup: () => ({}) });
    const { assembly } = recordingAssembly([identity]);
    expect((await rejection(assembleApp(assembly, { plugins: [reaching], env: env() }))).message).to.contain('platformPlugins');
    await (await assembleApp(assembly, { plugins: [reaching], env: env(), platformPlugins: ['reaching'] })).stop();
  });

  it('keeps system scopes alive until the app stops', async () => {
    const { assembly } = recordingAssembly([identity]);
    const app = await assembleApp(assembly, { plugins: [], env: env() });
    const scopes: SystemScopes = app.scopes;
    const scope = scopes.system(uuidv7(), 'test');
    expect(scope.signal.aborted).to.equal(false);
    await app.stop();
    expect(scope.signal.aborted).to.equal(true);
  });
});
