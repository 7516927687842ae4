import { createSecretKey, randomUUID } from 'node:crypto';
import type { DerivedKeys } from '@leadengine/core/contract';
import type { ChannelRegistry, Leases, Scope } from '@leadengine/plugin-kit';
import { createWhatsAppSimulator, type LinkedDevice, type SimulatedUser } from '@leadengine/whatsapp-simulator';
import { migrate } from '../../../packages/core/src/database/migrate.js';
import { kernelMigrations } from '../../../packages/core/src/database/migrations/index.js';
import { archiveInstance, saveInstance } from '../../../packages/core/src/domain/channels/instance.repository.js';
import { channelsPlugin } from '../../../packages/core/src/domain/channels/plugin.js';
import { createSendGates } from '../../../packages/core/src/domain/channels/send-gates.js';
import {
  asOwner,
  createScratchDatabase,
  openDatabase,
  scopes,
  silentLog,
  systemClock,
} from '../../../packages/core/test/kernel-fixture.js';
import { createInstanceSeals } from '../src/baileys/auth/instance-seal.js';
import { codeBound } from '../src/baileys/session/session-log.js';
import { holdNumber } from '../src/baileys/session/hold-number.js';
import type { SessionParts } from '../src/baileys/session/session-parts.js';
import type { LiveSession, SessionPart } from '../src/baileys/session/live-session.js';
import { sessionTimes, type SessionTimes } from '../src/baileys/session/session-times.js';
import { createVersionBreaker } from '../src/baileys/session/version-breaker.js';
import { installSignatureCheck } from '../src/baileys/socket/signature-check.js';
import { createSocketFactory } from '../src/baileys/socket/socket-factory.js';
import { InstanceQrUpdated, InstanceStatusChanged } from '../src/contract.js';
import { whatsappPlugin } from '../src/index.js';
import { createInstanceService } from '../src/instance/instance.service.js';
import { createLinkedNumbers } from '../src/instance/linked-number.service.js';
import { sessionRunnerId } from '../src/instance/session-runner-id.js';
import { eventually } from './sandbox-fixture.js';

/** Wakes reach whoever listens in this process; the test plays the table of leases. */
const createLeases = (): Leases => {
  const listeners = new Map<string, Set<() => void>>();
  return {
    want: () => Promise.resolve(),
    lock: () => Promise.resolve(),
    release: () => Promise.resolve(),
    wake: (tx, _runner, key) => {
      tx.afterCommit(() => listeners.get(key)?.forEach((listener) => listener()));
    },
    onWake(_runner, key, listener, signal) {
      const of = listeners.get(key) ?? new Set();
      listeners.set(key, of.add(listener));
      signal.addEventListener('abort', () => of.delete(listener));
    },
  };
};

const count = { add: () => undefined };

/** What holds numbers, driven by the test in place of the engine, against a simulator and a database of its own. */
export const createHeldFixture = async (times: Partial<SessionTimes> = {}) => {
  const simulator = await createWhatsAppSimulator();
  const undo = simulator.installRootKey();
  installSignatureCheck(Buffer.from(simulator.rootKey, 'hex'), silentLog);
  const scratch = await createScratchDatabase();
  await migrate({
    url: scratch.url,
    owners: [{ name: 'kernel', migrations: kernelMigrations }, channelsPlugin, whatsappPlugin],
    log: silentLog,
  });
  const database = openDatabase(scratch.url, { events: [InstanceStatusChanged, InstanceQrUpdated] });
  const { unitOfWork } = database;
  const registry: ChannelRegistry = { register: () => undefined, saveInstance, archiveInstance };
  const leases = createLeases();
  const derived: DerivedKeys = { of: () => [{ id: 'test', key: createSecretKey(Buffer.alloc(32, 7)) }] };
  const linked = createLinkedNumbers({ unitOfWork, registry, leases, derived });
  const instances = createInstanceService({ unitOfWork, registry, leases, gates: createSendGates(5), linked, clock: systemClock });
  const tenantId = randomUUID();
  const scope: Scope = scopes.create({ tenantId, actor: { kind: 'system', id: 'test' }, signal: new AbortController().signal });
  const commits: number[] = [];
  const disconnects: string[] = [];
  const holders = new Set<{ stop(): Promise<void> }>();

  const shared: SessionParts = {
    unitOfWork,
    registry,
    leases,
    clock: systemClock,
    derived,
    factory: createSocketFactory({
      serverUrl: simulator.url,
      version: undefined,
      keepAliveMs: 25_000,
      connectTimeoutMs: 20_000,
      queryTimeoutMs: 20_000,
    }),
    gate: { pass: () => Promise.resolve() },
    versions: createVersionBreaker(),
    metrics: {
      connects: count,
      alerts: count,
      disconnects: { add: (_amount, labels) => void disconnects.push(labels?.['code'] ?? '') },
      commitSeconds: { observe: (seconds) => void commits.push(seconds) },
      move: () => undefined,
    },
    times: { ...sessionTimes, ...times },
    parts: [],
    findSentMessage: () => Promise.resolve(undefined),
    random: () => 0,
  };

  /** A process takes the lease; whoever had it before is fenced by it. */
  const take = async (instanceId: string): Promise<number> => {
    const [row] = await asOwner<{ epoch: string }>(
      scratch.url,
      `insert into leases (tenant_id, runner, key, owner, epoch, expires_at) values ($1, $2, $3, 'test', 1, now() + interval '1 hour')
       on conflict (tenant_id, runner, key) do update set epoch = leases.epoch + 1 returning epoch`,
      [tenantId, sessionRunnerId, instanceId],
    );
    return Number(row?.epoch);
  };

  /** Holds a number as one process would. */
  const hold = async (instanceId: string, overrides: Partial<SessionParts> = {}) => {
    const epoch = await take(instanceId);
    const abort = new AbortController();
    const sessions: LiveSession[] = [];
    const recorder: SessionPart = { attach: (session) => void sessions.push(session) };
    const ended = holdNumber(
      { ...shared, ...overrides, parts: [recorder, ...(overrides.parts ?? [])] },
      {
        key: instanceId,
        graceMs: 5_000,
        scope: scopes.create({
          tenantId,
          actor: { kind: 'system', id: 'test' },
          fence: { runner: sessionRunnerId, key: instanceId, epoch },
          signal: abort.signal,
        }),
      },
    );
    const holder = {
      epoch,
      sessions,
      ended,
      async stop() {
        holders.delete(holder);
        abort.abort();
        await ended;
      },
    };
    holders.add(holder);
    return holder;
  };

  const stateOf = async (id: string): Promise<string | null> => (await instances.get(scope, id)).state;

  const reaches = (id: string, state: string, withinMs = 10_000): Promise<true> =>
    eventually(async () => ((await stateOf(id)) === state ? true : undefined), withinMs);

  /** Links a new number that a process holds. */
  const link = async (owner: SimulatedUser, overrides: Partial<SessionParts> = {}) => {
    const { id } = await instances.create(scope, { name: 'Loja', engine: 'baileys' });
    await instances.connect(scope, id);
    const holder = await hold(id, overrides);
    const qr = await eventually(() => linked.code(scope, id).catch(() => undefined));
    const device: LinkedDevice = await simulator.scanQr(owner, qr.value);
    await reaches(id, 'online');
    return { id, holder, device };
  };

  return {
    simulator,
    instances,
    linked,
    scope,
    unitOfWork,
    commits,
    disconnects,
    shared,
    hold,
    take,
    link,
    reaches,
    stateOf,
    sealOf: (instanceId: string) => createInstanceSeals(derived).of(tenantId, instanceId),
    codeBound,
    asOwner: <Row extends object>(text: string, values?: readonly unknown[]) => asOwner<Row>(scratch.url, text, values),
    databaseUrl: scratch.url,
    tenantId,
    async close() {
      for (const holder of [...holders]) await holder.stop();
      await database.close();
      await scratch.drop();
      await simulator.close();
      undo();
    },
  };
};

export type HeldFixture = Awaited<ReturnType<typeof createHeldFixture>>;
