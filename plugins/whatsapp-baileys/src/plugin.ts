import { Contacts, DerivedKeys, Messages, OutboundHttp, SendGates } from '@leadengine/core/contract';
import {
  ChannelIngestion,
  ChannelRegistry,
  definePlugin,
  defineSchedule,
  MediaReader,
  SecretRotations,
  type Plugin,
  type RunnerContext,
} from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { createInstanceSeals } from './baileys/auth/instance-seal.js';
import type { Driver } from './baileys/create-driver.js';
import { inboundSettings } from './baileys/inbound/inbound-settings.js';
import { hasLeftOver } from './baileys/inbound/left-over.repository.js';
import { pruneInboxes } from './baileys/inbound/prune-inboxes.js';
import { InboxReplay } from './baileys/inbound/inbox-replay.js';
import { lazyInbound } from './baileys/lazy-inbound.js';
import { createGatewayChannel } from './gateway/gateway-channel.js';
import { GatewaySendRequested } from './gateway/gateway.events.js';
import { gatewayRoutes } from './gateway/gateway.routes.js';
import { createGatewaySecretRotation } from './gateway/secret-rotation.js';
import { createGatewayService } from './gateway/gateway.service.js';
import { createEngineChannels } from './instance/engine-channels.js';
import { baileysSettings } from './baileys/baileys-settings.js';
import { createOutboundMetrics } from './baileys/outbound/outbound-metrics.js';
import { createOutbound } from './baileys/outbound/outbound.js';
import { createSessionMetrics } from './baileys/session/session-metrics.js';
import { pruneSessions } from './baileys/session/session.repository.js';
import { groupRoutes } from './instance/group.routes.js';
import { resealLinks } from './baileys/auth/reseal.js';
import { linkedData } from './privacy/linked-data.js';
import { InstanceQrUpdated, InstanceStatusChanged } from './instance/instance.events.js';
import { instanceRoutes } from './instance/instance.routes.js';
import { createInstanceService } from './instance/instance.service.js';
import { createLinkedNumbers } from './instance/linked-number.service.js';
import { linkingRoutes } from './instance/linking.routes.js';
import { sendingRoutes } from './instance/sending.routes.js';
import { createSendingService } from './instance/sending.service.js';
import { sessionRunnerId } from './instance/session-runner-id.js';
import { createInstanceRunner } from './instance/session-runner.js';
import { migrations } from './migrations/index.js';
import { pruneActions } from './sandbox/action.repository.js';
import { createSandboxChannel } from './sandbox/sandbox-channel.js';
import { createSandboxSeeder, SandboxSeeder } from './sandbox/sandbox-seeder.js';
import { createSandboxService } from './sandbox/sandbox.service.js';
import { sandboxRoutes } from './sandbox/sandbox.routes.js';
import { createSessionRunner } from './sandbox/session-runner.js';

const config = Type.Object({
  ...baileysSettings,
  ...inboundSettings,
  sandboxPollMs: Type.Integer({
    default: 5_000,
    minimum: 100,
    maximum: 60_000,
    env: 'LEADENGINE_WHATSAPP_SANDBOX_POLL_MS',
    description: 'Longest sleep of a sandbox number without a look for due events, in milliseconds; it is woken earlier as a rule',
  }),
  sandboxRetentionHours: Type.Integer({
    default: 168,
    minimum: 1,
    env: 'LEADENGINE_WHATSAPP_SANDBOX_RETENTION_HOURS',
    description: 'How long events that the sandbox network has handed in are kept, in hours',
  }),
});

/** Longest sleep of a reader of an inbox, which is woken by each commit. */
const inboxPollMs = 15_000;
/** As a rule what cannot be decrypted comes again within this. */
const undecryptableHoldMs = 3_000;

/** WhatsApp numbers: of the engine `baileys`, which links a phone, and of the engine `sandbox`, which simulates customers. */
export const whatsappPlugin: Plugin = definePlugin({
  name: 'whatsapp',
  contract: 1,
  routePrefix: '/whatsapp',
  config,
  requires: {
    contacts: Contacts,
    registry: ChannelRegistry,
    ingestion: ChannelIngestion,
    messages: Messages,
    gates: SendGates,
    derived: DerivedKeys,
  },
  optional: { reader: MediaReader, http: OutboundHttp, rotations: SecretRotations },
  provides: { sandboxSeeder: SandboxSeeder, inboxReplay: InboxReplay },
  permissions: {
    'whatsapp:read': { description: 'See WhatsApp numbers and their status', roles: ['supervisor', 'agent'] },
    'whatsapp:write': { description: 'Add, change and archive WhatsApp numbers, and drive the sandbox', roles: ['supervisor'] },
    'whatsapp:connect': { description: 'Connect and disconnect WhatsApp numbers', roles: ['supervisor'] },
  },
  events: [InstanceStatusChanged, InstanceQrUpdated, GatewaySendRequested],
  migrations,
  setup({ config: settings, services, unitOfWork, scopes, leases, clock, metrics, log }) {
    const { registry } = services;
    services.contacts.registerDataHolder(linkedData);
    const linked = createLinkedNumbers({ unitOfWork, registry, leases, derived: services.derived });
    const instances = createInstanceService({ unitOfWork, registry, leases, gates: services.gates, linked, clock });
    const sandbox = createSandboxService({ unitOfWork, leases });
    const { reader, http } = services;
    const seals = createInstanceSeals(services.derived);
    services.rotations?.register(createGatewaySecretRotation({ unitOfWork, seals, clock }));
    const outbound = createOutbound({ unitOfWork, leases, seals, ingestion: services.ingestion, clock, runnerId: sessionRunnerId });
    const sending = createSendingService({ unitOfWork, clock, instances, checks: outbound.checks });
    const sandboxRunner = createSessionRunner({
      unitOfWork,
      ingestion: services.ingestion,
      leases,
      clock,
      pollMs: settings.sandboxPollMs,
      performed: metrics.counter('sandbox_actions_total', 'Events that the sandbox network handed in', ['kind']),
      failed: metrics.counter('sandbox_action_failures_total', 'Tries to hand in an event of the sandbox network that failed', ['kind']),
    });
    const sessionMetrics = createSessionMetrics(metrics);
    const outboundMetrics = createOutboundMetrics(metrics);
    const inbound = lazyInbound(async () => ({
      unitOfWork,
      ingestion: services.ingestion,
      clock,
      leases,
      seals,
      sent: (await import('./baileys/outbound/sent-messages.js')).createSentMessages(unitOfWork, seals),
      metrics,
      settings: {
        pollMs: inboxPollMs,
        holdMs: undecryptableHoldMs,
        placeholderMs: settings.placeholderAfterSeconds * 1000,
        mediaHost: settings.mediaHost,
        chatsAtOnce: settings.chatsAtOnce,
      },
    }));
    registry.register(
      createEngineChannels(unitOfWork, {
        sandbox: createSandboxChannel({ unitOfWork, leases, reader }),
        gateway: createGatewayChannel(unitOfWork),
        baileys: { ...outbound.channel, openMedia: async (scope, file) => (await inbound()).openMedia(scope, file) },
      }),
    );
    let driver: Promise<Driver> | undefined;
    const holdLinked = async (context: RunnerContext): Promise<void> => {
      driver ??= Promise.all([import('./baileys/create-driver.js'), import('./baileys/outbound/outbound-sender.js'), inbound()]).then(
        ([{ createDriver }, { createOutboundSender }, { part }]) => {
          const sender = createOutboundSender({ unitOfWork, seals, outbound, clock, metrics: outboundMetrics, reader, http });
          return createDriver({
            unitOfWork,
            registry,
            leases,
            clock,
            derived: services.derived,
            metrics: sessionMetrics,
            log,
            settings,
            parts: [part, sender.part],
            findSentMessage: sender.sent.find,
          });
        },
      );
      await (await driver).hold(context);
    };
    return {
      services: {
        sandboxSeeder: createSandboxSeeder({ unitOfWork, instances, sandbox }),
        inboxReplay: { replay: async (scope, request) => (await inbound()).care.replay(scope, request) },
      },
      routes: [
        ...instanceRoutes(instances, services.messages),
        ...linkingRoutes(linked),
        ...groupRoutes(unitOfWork),
        ...sendingRoutes(sending),
        ...gatewayRoutes(createGatewayService({ unitOfWork, scopes, clock, seals, ingestion: services.ingestion, instances })),
        ...sandboxRoutes(sandbox),
      ],
      runners: [createInstanceRunner(unitOfWork, { sandbox: (context) => sandboxRunner.run(context), baileys: holdLinked })],
      schedules: [
        defineSchedule({
          id: 'whatsapp.settle-outbox',
          summary: 'Reports what became of messages whose sender died before it could, and gives up what waits for a number that is gone',
          everyMs: 15_000,
          run: outbound.upkeep.settle,
        }),
        defineSchedule({
          id: 'whatsapp.prune-outbox',
          summary: 'Forgets sent messages that nobody can ask for again',
          everyMs: 3_600_000,
          run: outbound.upkeep.prune,
        }),
        defineSchedule({
          id: 'whatsapp.prune-sandbox',
          summary: 'Deletes events that the sandbox network handed in long ago',
          everyMs: 3_600_000,
          run: (scope) =>
            unitOfWork.run(scope, async (tx) => {
              await pruneActions(tx, new Date(tx.now.getTime() - settings.sandboxRetentionHours * 3_600_000));
            }),
        }),
        defineSchedule({
          id: 'whatsapp.read-left-over',
          summary: 'Reads what arrived on numbers that are not connected any more',
          everyMs: 60_000,
          run: async (scope) => {
            if (await unitOfWork.read(scope, (sql) => hasLeftOver(sql, clock.now()))) await (await inbound()).care.sweep(scope);
          },
        }),
        defineSchedule({
          id: 'whatsapp.prune-inbox',
          summary: 'Deletes messages of the inbox that were read long ago',
          everyMs: 3_600_000,
          run: (scope) => pruneInboxes(scope, { unitOfWork, clock, keptDays: settings.inboxRetentionDays }),
        }),
        defineSchedule({
          id: 'whatsapp.reseal-links',
          summary: "Encrypts links of phones anew once the engine's secret was replaced",
          everyMs: 3_600_000,
          run: async (scope) => {
            const count = await resealLinks(unitOfWork, seals, scope);
            if (count > 0) log.info({ tenantId: scope.tenantId, count }, 'links of WhatsApp numbers were encrypted anew');
          },
        }),
        defineSchedule({
          id: 'whatsapp.prune-session-history',
          summary: 'Deletes old history of the states of linked phones',
          everyMs: 3_600_000,
          run: (scope) =>
            unitOfWork.run(scope, (tx) => pruneSessions(tx, new Date(tx.now.getTime() - settings.whatsappHistoryDays * 86_400_000))),
        }),
      ],
    };
  },
});
