import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type {
  ChannelIngestion,
  Leases,
  MediaReader,
  OutboundChange,
  OutboundMessage,
  Scope,
  StatusReport,
  Transaction,
} from '@leadengine/plugin-kit';
import { createWhatsAppSimulator, quietConsole, type SimulatedUser } from '@leadengine/whatsapp-simulator';
import { Client } from 'pg';
import { migrate } from '../../../packages/core/src/database/migrate.js';
import { kernelMigrations } from '../../../packages/core/src/database/migrations/index.js';
import { channelsPlugin } from '../../../packages/core/src/domain/channels/plugin.js';
import { saveInstance } from '../../../packages/core/src/domain/channels/instance.repository.js';
import { createKeyring } from '../../../packages/core/src/domain/identity/access-tokens.js';
import {
  asOwner,
  createScratchDatabase,
  openDatabase,
  scopes,
  silentLog,
  systemClock,
} from '../../../packages/core/test/kernel-fixture.js';
import { createInstanceSeals } from '../src/baileys/auth/instance-seal.js';
import { laneSettings, type LaneSettings } from '../src/baileys/outbound/lane-settings.js';
import { createOutboundMetrics } from '../src/baileys/outbound/outbound-metrics.js';
import { createOutboundSender } from '../src/baileys/outbound/outbound-sender.js';
import { createOutbound } from '../src/baileys/outbound/outbound.js';
import { savePace } from '../src/baileys/outbound/send-state.repository.js';
import { InstanceStatusChanged } from '../src/contract.js';
import { whatsappPlugin } from '../src/index.js';
import { createSockets } from './outbound-sockets.js';
import { eventually } from './sandbox-fixture.js';

quietConsole();

const runnerId = 'whatsapp.session';
const noMetric = { add: () => undefined, set: () => undefined, observe: () => undefined };

/** Short waits, so that a test of silence takes no minute. */
const quick: Partial<LaneSettings> = { ackMs: 600, resendMs: 400, retryMs: 400, graceMs: 50, pollMs: 200, writeMs: 3_000 };

/** The outbox on a database of its own, real sockets and the simulator, with a recorder in place of the helpdesk. */
export const createOutboundFixture = async () => {
  const scratch = await createScratchDatabase();
  await migrate({
    url: scratch.url,
    owners: [{ name: 'kernel', migrations: kernelMigrations }, channelsPlugin, whatsappPlugin],
    log: silentLog,
  });
  const database = openDatabase(scratch.url, { events: [InstanceStatusChanged] });
  const { unitOfWork } = database;
  const simulator = await createWhatsAppSimulator();
  const undo = [simulator.installRootKey(), simulator.trustMediaHost()];
  const seals = createInstanceSeals(createKeyring(['a secret of the tests, long enough']));

  const statuses: StatusReport[] = [];
  let beforeReport: () => Promise<void> = () => Promise.resolve();
  const ingestion = {
    async reportStatus(_scope: Scope, report: StatusReport) {
      await beforeReport();
      statuses.push(report);
    },
  } as unknown as ChannelIngestion;

  const wakes = new Map<string, Set<() => void>>();
  const leases: Leases = {
    want: () => Promise.resolve(),
    lock: () => Promise.resolve(),
    release: () => Promise.resolve(),
    wake: (tx: Transaction, _runner, key) => {
      tx.afterCommit(() => wakes.get(key)?.forEach((wake) => wake()));
    },
    onWake: () => undefined,
  };
  const files = new Map<string, { readonly bytes: Buffer; readonly mimeType: string }>();
  const reader: MediaReader = {
    open(_scope, mediaId) {
      const file = files.get(mediaId);
      return Promise.resolve(
        file && {
          mimeType: file.mimeType,
          fileName: undefined,
          sizeBytes: file.bytes.length,
          sha256: createHash('sha256').update(file.bytes).digest('hex'),
          bytes: Readable.from([file.bytes]),
        },
      );
    },
  };

  const outbound = createOutbound({ unitOfWork, leases, seals, ingestion, clock: systemClock, runnerId });
  const { channel, checks, upkeep } = outbound;
  const make = (settings: Partial<LaneSettings> = {}) =>
    createOutboundSender({
      unitOfWork,
      seals,
      outbound,
      clock: systemClock,
      metrics: createOutboundMetrics({ counter: () => noMetric, gauge: () => noMetric, histogram: () => noMetric }),
      reader,
      http: undefined,
      settings: { ...laneSettings, ...quick, ...settings },
    });
  const { sent } = make();

  const tenantId = randomUUID();
  const scope = scopes.create({ tenantId, actor: { kind: 'system', id: 'test' }, signal: new AbortController().signal });

  const addInstance = async (): Promise<string> => {
    const id = randomUUID();
    await unitOfWork.run(scope, async (tx) => {
      await saveInstance(tx, { id, channel: 'whatsapp', name: 'Loja', status: 'connected', address: undefined });
      await tx.sql(
        `insert into whatsapp_instances (tenant_id, id, engine, name, status, status_changed_at, state, created_at, updated_at)
         values ($1, $2, 'baileys', 'Loja', 'connected', $3, 'online', $3, $3)`,
        [tenantId, id, tx.now],
      );
      await savePace(tx, id, { minGapMs: 0, maxGapMs: 0, burst: 1, sameChatMs: 0, newChatsPerDay: 1000 });
    });
    return id;
  };

  const { hold, link, stopAll } = createSockets({ simulator, scope, make, wakes });

  let nextNumber = 5_511_990_000_001;

  /** An account with a linked phone, on line, and a person that it writes to. */
  const shop = async (settings: Partial<LaneSettings> = {}) => {
    const account = simulator.user({ phoneNumber: String(nextNumber++), name: 'Loja' });
    const customer = simulator.user({ phoneNumber: String(nextNumber++), name: 'Ana' });
    const instanceId = await addInstance();
    const { phone, device } = await link(account);
    const holder = hold(instanceId, phone, settings);
    await holder.online();
    const to = `+${customer.phoneNumber}`;
    const deskOf = createDesk(instanceId, to, customer);
    return { account, customer, instanceId, phone, device, holder, to, ...deskOf };
  };

  /** Shorthand for one person's chat. */
  const createDesk = (instanceId: string, to: string, customer: SimulatedUser) => {
    const received = (id: string) => customer.received.filter((each) => each.id === id);
    return {
      send: async (changes: Partial<OutboundMessage> = {}): Promise<string> => {
        const wanted = message(instanceId, to, changes);
        await channel.send(scope, wanted);
        return wanted.providerMessageId;
      },
      received,
      arrived: (id: string) => eventually(() => received(id)[0]?.content),
      untilTold: (id: string, status: StatusReport['status']) => eventually(() => told(id).includes(status) || undefined),
      entry: async (id: string) => (await outbox(instanceId)).find((each) => each.provider_message_id === id),
      change: (target: OutboundChange['target'], change: OutboundChange['change']) =>
        channel.change?.(scope, { changeId: randomUUID(), instanceId, to, target, change, attempt: 1 }),
    };
  };

  /** What was reported of a message, in order. */
  const told = (id: string) => statuses.filter(({ providerMessageId }) => providerMessageId === id).map(({ status }) => status);

  const message = (instanceId: string, to: string, changes: Partial<OutboundMessage> = {}): OutboundMessage => ({
    messageId: randomUUID(),
    providerMessageId: `3EB0${randomUUID().replaceAll('-', '').slice(0, 18).toUpperCase()}`,
    instanceId,
    to,
    content: { type: 'text', text: 'Olá' },
    lastInboundAt: new Date(),
    attempt: 1,
    ...changes,
  });

  const outbox = (instanceId: string) =>
    asOwner<{
      provider_message_id: string;
      state: string;
      is_open: boolean;
      writes: number;
      overdues: number;
      failure_code: string | null;
      nack: string | null;
    }>(
      scratch.url,
      'select provider_message_id, state, is_open, writes, overdues, failure_code, nack from whatsapp_outbox where instance_id = $1 order by seq',
      [instanceId],
    );

  return {
    url: scratch.url,
    unitOfWork,
    scope,
    simulator,
    channel,
    checks,
    upkeep,
    sent,
    statuses,
    files,
    addInstance,
    link,
    hold,
    outbox,
    /** Runs before each report reaches the engine. */
    interceptReports: (work: () => Promise<void>) => (beforeReport = work),
    /** Keeps everybody else from writing to the outbox until released. */
    async blockOutbox() {
      const client = new Client({ connectionString: scratch.url });
      await client.connect();
      await client.query('begin');
      await client.query('lock table whatsapp_outbox in exclusive mode');
      return async (): Promise<void> => {
        await client.query('rollback');
        await client.end();
      };
    },
    /** Waits until something could not be prepared. */
    untilRefused: (id: string) =>
      eventually(async () => {
        const text = 'select refusals from whatsapp_outbox where provider_message_id = $1 and refusals > 0';
        return (await asOwner<{ refusals: number }>(scratch.url, text, [id]))[0];
      }),
    told,
    message,
    shop,
    asOwner: <Row extends object>(text: string, values?: readonly unknown[]) => asOwner<Row>(scratch.url, text, values),
    async close() {
      await stopAll();
      await sleep(50);
      await simulator.close();
      for (const each of undo) each();
      await database.close();
      await scratch.drop();
    },
  };
};

export type OutboundFixture = Awaited<ReturnType<typeof createOutboundFixture>>;
