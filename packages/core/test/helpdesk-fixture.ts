import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ChannelFailure,
  ChannelIngestion,
  ChannelRegistry,
  type Channel,
  type Clock,
  type InboundMessage,
  type Leases,
  type OutboundChange,
  type OutboundMessage,
  type Plugin,
  type ProcessorDefinition,
  type ScheduleDefinition,
  type Scope,
  type SendOutcome,
  type SubscriberDefinition,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import { createDatabase, type KernelDatabase } from '../src/database/create-database.js';
import { kernelMigrations } from '../src/database/migrations/index.js';
import { DerivedKeys } from '../src/contract/derived-keys.js';
import { createOutboxCatalog } from '../src/database/outbox-catalog.js';
import { channelsPlugin } from '../src/domain/channels/plugin.js';
import { Contacts } from '../src/domain/contacts/contract.js';
import { contactsPlugin } from '../src/domain/contacts/plugin.js';
import { createKeyring } from '../src/domain/identity/access-tokens.js';
import { identityMigrations } from '../src/domain/identity/migrations.js';
import { Messages } from '../src/domain/messages/contract.js';
import { mediaPlugin } from '../src/domain/media/plugin.js';
import { outboundHttpPlugin } from '../src/domain/outbound-http/plugin.js';
import { messagesPlugin } from '../src/domain/messages/plugin.js';
import { personalDataPlugin } from '../src/domain/personal-data/plugin.js';
import { Queues } from '../src/domain/queues/contract.js';
import { queuesPlugin } from '../src/domain/queues/plugin.js';
import { seedHelpdesk } from '../src/domain/queues/seed-helpdesk.js';
import { Tickets } from '../src/domain/tickets/contract.js';
import { tagsPlugin } from '../src/domain/tags/plugin.js';
import { ticketsPlugin } from '../src/domain/tickets/plugin.js';
import { configOwners } from '../src/kernel/declarations.js';
import { loadConfig } from '../src/kernel/load-config.js';
import { setUpPlugins } from '../src/kernel/plugin-context.js';
import { asOwner, createMigratedDatabase, scopes, silentLog, systemClock } from './kernel-fixture.js';

const plugins: readonly Plugin[] = [
  queuesPlugin,
  tagsPlugin,
  personalDataPlugin,
  contactsPlugin,
  channelsPlugin,
  outboundHttpPlugin,
  mediaPlugin,
  ticketsPlugin,
  messagesPlugin,
];

/** A channel that remembers what it was asked to send and answers as told. */
export interface RecordingChannel extends Channel {
  readonly sent: OutboundMessage[];
  readonly changed: OutboundChange[];
  /** Answers the next sends, one after the other; then each is taken. */
  readonly answers: ((message: OutboundMessage) => Promise<SendOutcome>)[];
}

const createRecordingChannel = (): RecordingChannel => {
  const sent: OutboundMessage[] = [];
  const changed: OutboundChange[] = [];
  const answers: RecordingChannel['answers'] = [];
  return {
    name: 'whatsapp',
    sent,
    answers,
    changed,
    capabilities: () =>
      Promise.resolve(new Set(['media', 'location', 'contact', 'template', 'poll', 'reaction', 'edit', 'revoke'] as const)),
    changeWindows: { editMs: 900_000, revokeMs: 3_600_000 },
    change: (_scope, change) => {
      changed.push(change);
      return Promise.resolve();
    },
    send: (_scope, message) => {
      sent.push(message);
      return answers.shift()?.(message) ?? Promise.resolve({ kind: 'sent' });
    },
  };
};

/** A clock that stands until it is moved, or runs with the system's. */
export interface TestClock extends Clock {
  advance(ms: number): void;
}

const createTestClock = (): TestClock => {
  let offsetMs = 0;
  return { now: () => new Date(systemClock.now().getTime() + offsetMs), advance: (ms) => void (offsetMs += ms) };
};

/** The helpdesk's plugins on a database of their own, without HTTP and jobs. */
export interface Helpdesk {
  readonly url: string;
  readonly database: KernelDatabase;
  readonly unitOfWork: UnitOfWork;
  readonly clock: TestClock;
  readonly channel: RecordingChannel;
  readonly queues: Queues;
  readonly contacts: Contacts;
  readonly tickets: Tickets;
  readonly messages: Messages;
  readonly ingestion: ChannelIngestion;
  readonly registry: ChannelRegistry;
  schedule(id: string): ScheduleDefinition;
  processor(queue: string): ProcessorDefinition;
  subscriber(id: string): SubscriberDefinition;
  /** A tenant with default queue and one connected instance. */
  tenant(): Promise<Tenant>;
  /** Rows of the outbox, oldest first. */
  outbox(tenantId: string): Promise<{ name: string; payload: Record<string, unknown>; available_at: Date }[]>;
  /** Works off the lane of a ticket, as its job would. */
  deliver(scope: Scope, ticketId: string): Promise<void>;
  stop(): Promise<void>;
}

export interface Tenant {
  readonly id: string;
  readonly scope: Scope;
  readonly instanceId: string;
  /** Adds a user and returns a scope of theirs. */
  user(status?: 'active' | 'inactive'): Promise<{ readonly id: string; readonly scope: Scope }>;
}

const systemScope = (tenantId: string): Scope =>
  scopes.create({ tenantId, actor: { kind: 'system', id: 'test' }, signal: new AbortController().signal });

export const startHelpdesk = async (): Promise<Helpdesk> => {
  const scratch = await createMigratedDatabase([
    { name: 'kernel', migrations: kernelMigrations },
    { name: 'identity', migrations: identityMigrations },
    ...plugins,
  ]);
  const clock = createTestClock();
  const database = createDatabase({
    settings: { databaseUrl: scratch.url, databasePoolSize: 12, relayPoolSize: 3, platformPoolSize: 2, statementTimeoutMs: 20_000 },
    catalog: createOutboxCatalog(
      plugins.flatMap(({ events = [] }) => events),
      plugins.flatMap(({ queues = [] }) => queues),
    ),
    clock,
    log: silentLog,
    onOutbox: () => undefined,
  });
  const { unitOfWork } = database;
  const services = new Map<string, unknown>([[DerivedKeys.id, createKeyring(['a secret of the tests, long enough'])]]);
  const wired = setUpPlugins({
    order: plugins,
    configOf: new Map<string, Readonly<Record<string, unknown>>>([
      ...loadConfig(configOwners([outboundHttpPlugin, mediaPlugin]), {
        DATABASE_URL: scratch.url,
        LEADENGINE_MEDIA_DIRECTORY: join(tmpdir(), randomUUID()),
      }).of,
      ['channels', { sendsPerSecond: 1000 }],
      ['messages', { deliveryAttempts: 3, sendTimeoutMs: 5000, keepRevokedMessages: false }],
    ]),
    services,
    // Of these the helpdesk uses the unit of work and the clock only.
    shared: {
      unitOfWork,
      scopes,
      clock,
      http: { fetch: () => Promise.reject(new Error('No network in tests.')) },
      leases: {} as Leases,
      log: silentLog,
      auditLog: undefined,
      metrics: () => ({}) as never,
    },
  });
  const channel = createRecordingChannel();
  const registry = services.get(ChannelRegistry.id) as ChannelRegistry;
  registry.register(channel);
  const pick = <T>(what: string, found: T | undefined): T => {
    if (found === undefined) throw new Error(`No plugin brings ${what}.`);
    return found;
  };
  const processor = (queue: string): ProcessorDefinition =>
    pick(
      queue,
      wired.flatMap(({ wiring }) => wiring.processors ?? []).find((each) => each.queue.name === queue),
    );

  return {
    url: scratch.url,
    database,
    unitOfWork,
    clock,
    channel,
    registry,
    queues: services.get(Queues.id) as Queues,
    contacts: services.get(Contacts.id) as Contacts,
    tickets: services.get(Tickets.id) as Tickets,
    messages: services.get(Messages.id) as Messages,
    ingestion: services.get(ChannelIngestion.id) as ChannelIngestion,
    schedule: (id) =>
      pick(
        id,
        wired.flatMap(({ wiring }) => wiring.schedules ?? []).find((each) => each.id === id),
      ),
    subscriber: (id) =>
      pick(
        id,
        wired.flatMap(({ wiring }) => wiring.subscribers ?? []).find((each) => each.id === id),
      ),
    processor,

    async tenant() {
      const id = randomUUID();
      const scope = systemScope(id);
      const instanceId = randomUUID();
      await seedHelpdesk({ database }, scope);
      await unitOfWork.run(scope, async (tx) => {
        await registry.saveInstance(tx, {
          id: instanceId,
          channel: 'whatsapp',
          name: 'Main',
          status: 'connected',
          address: '+5511900000000',
        });
      });
      return {
        id,
        scope,
        instanceId,
        async user(status = 'active') {
          const userId = randomUUID();
          await asOwner(
            scratch.url,
            `insert into users (tenant_id, id, email, name, role, status, password_hash, created_at, updated_at)
             values ($1, $2, $3, 'Ana', 'agent', $4, 'x', now(), now())`,
            [id, userId, `${userId}@example.com`, status],
          );
          return {
            id: userId,
            scope: scopes.create({ tenantId: id, actor: { kind: 'user', id: userId }, signal: new AbortController().signal }),
          };
        },
      };
    },

    outbox: (tenantId) =>
      asOwner(scratch.url, 'select name, payload, available_at from outbox where tenant_id = $1 order by seq', [tenantId]),

    deliver: (scope, ticketId) =>
      processor('messages.deliver').process({ payload: { ticketId }, scope, attempt: 1, isLastAttempt: false, jobId: 'test' }),

    async stop() {
      await database.close();
      await scratch.drop();
    },
  };
};

/** A text from somebody, as a channel hands it in. */
export const textFrom = (tenant: Tenant, from: string, text: string, parts: Partial<InboundMessage> = {}): InboundMessage => {
  const id = randomUUID();
  return {
    channel: 'whatsapp',
    instanceId: tenant.instanceId,
    providerEventId: id,
    providerMessageId: id,
    from,
    displayName: 'Maria',
    occurredAt: new Date(),
    content: { type: 'text', text },
    raw: { id },
    ...parts,
  };
};

/** What a channel throws. */
export const failing = (code: ChannelFailure['code'], isRetryable: boolean) => (): Promise<SendOutcome> =>
  Promise.reject(new ChannelFailure(code, 'As told.', { isRetryable }));
