import { createSecretKey, randomUUID } from 'node:crypto';
import type { DerivedKeys } from '@leadengine/core/contract';
import type {
  ChannelIngestion,
  ChannelRegistry,
  InboundChange,
  InboundMessage,
  Leases,
  RunnerDefinition,
  Scope,
  StatusReport,
  Transaction,
} from '@leadengine/plugin-kit';
import { migrate } from '../../../packages/core/src/database/migrate.js';
import { kernelMigrations } from '../../../packages/core/src/database/migrations/index.js';
import { channelsPlugin } from '../../../packages/core/src/domain/channels/plugin.js';
import { createSendGates } from '../../../packages/core/src/domain/channels/send-gates.js';
import { archiveInstance, saveInstance } from '../../../packages/core/src/domain/channels/instance.repository.js';
import {
  asOwner,
  createScratchDatabase,
  openDatabase,
  scopes,
  silentLog,
  systemClock,
} from '../../../packages/core/test/kernel-fixture.js';
import { InstanceStatusChanged } from '../src/contract.js';
import { whatsappPlugin } from '../src/index.js';
import { createInstanceService } from '../src/instance/instance.service.js';
import { createLinkedNumbers } from '../src/instance/linked-number.service.js';
import { createSandboxChannel } from '../src/sandbox/sandbox-channel.js';
import { createSandboxSeeder } from '../src/sandbox/sandbox-seeder.js';
import { createSandboxService } from '../src/sandbox/sandbox.service.js';

/** What the engine heard, once per event as the real ingestion keeps it, and how often it was told. */
export interface Heard {
  readonly messages: InboundMessage[];
  readonly statuses: StatusReport[];
  readonly changes: InboundChange[];
  readonly told: Map<string, number>;
  /** Called before an event counts as heard; throws to refuse it. */
  before: (key: string) => void | Promise<void>;
}

const createIngestion = (heard: Heard): ChannelIngestion => {
  const tell = async (key: string, keep: () => void) => {
    await heard.before(key);
    const times = (heard.told.get(key) ?? 0) + 1;
    heard.told.set(key, times);
    if (times === 1) keep();
    return times;
  };
  return {
    async receive(_scope, message) {
      const times = await tell(message.providerEventId, () => heard.messages.push(message));
      return times > 1 ? { kind: 'duplicate' } : { kind: 'stored', ticketId: randomUUID(), messageId: randomUUID() };
    },
    async receiveChange(_scope, change) {
      const times = await tell(change.providerEventId, () => heard.changes.push(change));
      return times > 1 ? { kind: 'duplicate' } : { kind: 'applied', messageId: randomUUID() };
    },
    async reportStatus(_scope, report) {
      await tell(`${report.status}:${report.providerMessageId}`, () => heard.statuses.push(report));
    },
    linkAddresses: () => Promise.resolve(),
  };
};

/** Leases that the test plays the runner process for; wakes are delivered after commit. */
const createLeases = () => {
  const wanted = new Set<string>();
  const listeners = new Map<string, Set<() => void>>();
  const leases: Leases = {
    want: (_tx, runner, key) => Promise.resolve(void wanted.add(`${runner}/${key}`)),
    lock: () => Promise.resolve(),
    release: (_tx, runner, key) => Promise.resolve(void wanted.delete(`${runner}/${key}`)),
    wake: (tx: Transaction, runner, key) => {
      tx.afterCommit(() => listeners.get(`${runner}/${key}`)?.forEach((listener) => listener()));
    },
    onWake(runner, key, listener, signal) {
      const of = listeners.get(`${runner}/${key}`) ?? new Set();
      listeners.set(`${runner}/${key}`, of.add(listener));
      signal.addEventListener('abort', () => of.delete(listener));
    },
  };
  return { leases, wanted };
};

/** The plugin on a database of its own, with a recorder in place of the helpdesk. */
export const createSandboxFixture = async () => {
  const scratch = await createScratchDatabase();
  await migrate({
    url: scratch.url,
    owners: [{ name: 'kernel', migrations: kernelMigrations }, channelsPlugin, whatsappPlugin],
    log: silentLog,
  });
  const database = openDatabase(scratch.url, { events: [InstanceStatusChanged] });
  const { unitOfWork } = database;
  const heard: Heard = { messages: [], statuses: [], changes: [], told: new Map(), before: () => undefined };
  const { leases, wanted } = createLeases();
  const registry: ChannelRegistry = { register: () => undefined, saveInstance, archiveInstance };
  const gates = createSendGates(5);
  const count = { add: () => undefined };
  const derived: DerivedKeys = { of: () => [{ id: 'test', key: createSecretKey(Buffer.alloc(32, 7)) }] };
  const wiring = whatsappPlugin.setup({
    config: { sandboxPollMs: 2_000, sandboxRetentionHours: 1 },
    services: {
      registry,
      ingestion: createIngestion(heard),
      messages: {},
      gates,
      derived,
      contacts: { registerDataHolder: () => undefined },
    },
    unitOfWork,
    scopes: { system: () => scopeFor(randomUUID()) },
    log: silentLog,
    auditLog: undefined,
    metrics: { counter: () => count, gauge: () => ({ set: () => undefined }), histogram: () => ({ observe: () => undefined }) },
    clock: systemClock,
    http: { fetch: () => Promise.reject(new Error('The plugin makes no requests.')) },
    leases,
  });
  const runner = wiring.runners?.[0] as RunnerDefinition;
  const instances = createInstanceService({
    unitOfWork,
    registry,
    leases,
    gates,
    clock: systemClock,
    linked: createLinkedNumbers({ unitOfWork, registry, leases, derived }),
  });
  const sandbox = createSandboxService({ unitOfWork, leases });
  const running = new Set<() => Promise<void>>();

  return {
    heard,
    wanted,
    wiring,
    instances,
    sandbox,
    unitOfWork,
    channel: createSandboxChannel({ unitOfWork, leases, reader: undefined }),
    seeder: createSandboxSeeder({ unitOfWork, instances, sandbox }),
    /** Holds the number's session until stopped. `outcome` is undefined or what it failed with. */
    run(scope: Scope, instanceId: string, fence?: Scope['fence']) {
      const abort = new AbortController();
      const outcome = runner.run({ key: instanceId, scope: { ...scope, signal: abort.signal, fence }, graceMs: 5_000 }).then(
        () => undefined,
        (error: unknown) => error,
      );
      const stop = async () => {
        abort.abort();
        await outcome;
      };
      running.add(stop);
      return { outcome, stop };
    },
    asOwner: <Row extends object>(text: string, values?: readonly unknown[]) => asOwner<Row>(scratch.url, text, values),
    forget() {
      heard.messages.length = 0;
      heard.statuses.length = 0;
      heard.changes.length = 0;
      heard.told.clear();
      heard.before = () => undefined;
    },
    async close() {
      for (const stop of running) await stop();
      await database.close();
      await scratch.drop();
    },
  };
};

export type SandboxFixture = Awaited<ReturnType<typeof createSandboxFixture>>;

export const scopeFor = (tenantId: string): Scope =>
  scopes.create({ tenantId, actor: { kind: 'system', id: 'test' }, signal: new AbortController().signal });

/** Waits until `read` gives something else than undefined or false. */
export const eventually = async <T>(read: () => T | undefined | Promise<T | undefined>, withinMs = 60_000): Promise<T> => {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`It did not happen within ${String(withinMs)} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
