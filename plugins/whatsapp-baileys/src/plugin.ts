import { Messages, SendGates } from '@leadengine/core/contract';
import { ChannelIngestion, ChannelRegistry, definePlugin, defineSchedule, MediaReader, type Plugin } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { createEngineChannels } from './instance/engine-channels.js';
import { InstanceStatusChanged } from './instance/instance.events.js';
import { instanceRoutes } from './instance/instance.routes.js';
import { createInstanceService } from './instance/instance.service.js';
import { migrations } from './migrations/index.js';
import { pruneActions } from './sandbox/action.repository.js';
import { createSandboxChannel } from './sandbox/sandbox-channel.js';
import { createSandboxSeeder, SandboxSeeder } from './sandbox/sandbox-seeder.js';
import { createSandboxService } from './sandbox/sandbox.service.js';
import { sandboxRoutes } from './sandbox/sandbox.routes.js';
import { createSessionRunner } from './sandbox/session-runner.js';

const config = Type.Object({
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

/** WhatsApp numbers. This release has the engine `sandbox`: simulated customers, no phone. */
export const whatsappPlugin: Plugin = definePlugin({
  name: 'whatsapp',
  contract: 1,
  routePrefix: '/whatsapp',
  config,
  requires: { registry: ChannelRegistry, ingestion: ChannelIngestion, messages: Messages, gates: SendGates },
  optional: { reader: MediaReader },
  provides: { sandboxSeeder: SandboxSeeder },
  permissions: {
    'whatsapp:read': { description: 'See WhatsApp numbers and their status', roles: ['supervisor', 'agent'] },
    'whatsapp:write': { description: 'Add, change and archive WhatsApp numbers, and drive the sandbox', roles: ['supervisor'] },
    'whatsapp:connect': { description: 'Connect and disconnect WhatsApp numbers', roles: ['supervisor'] },
  },
  events: [InstanceStatusChanged],
  migrations,
  setup({ config: settings, services, unitOfWork, leases, clock, metrics }) {
    const instances = createInstanceService({ unitOfWork, registry: services.registry, leases, gates: services.gates });
    const sandbox = createSandboxService({ unitOfWork, leases });
    services.registry.register(
      createEngineChannels(unitOfWork, { sandbox: createSandboxChannel({ unitOfWork, leases, reader: services.reader }) }),
    );
    return {
      services: { sandboxSeeder: createSandboxSeeder({ unitOfWork, instances, sandbox }) },
      routes: [...instanceRoutes(instances, services.messages), ...sandboxRoutes(sandbox)],
      runners: [
        createSessionRunner({
          unitOfWork,
          ingestion: services.ingestion,
          leases,
          clock,
          pollMs: settings.sandboxPollMs,
          performed: metrics.counter('sandbox_actions_total', 'Events that the sandbox network handed in', ['kind']),
          failed: metrics.counter('sandbox_action_failures_total', 'Tries to hand in an event of the sandbox network that failed', [
            'kind',
          ]),
        }),
      ],
      schedules: [
        defineSchedule({
          id: 'whatsapp.prune-sandbox',
          summary: 'Deletes events that the sandbox network handed in long ago',
          everyMs: 3_600_000,
          run: (scope) =>
            unitOfWork.run(scope, async (tx) => {
              await pruneActions(tx, new Date(tx.now.getTime() - settings.sandboxRetentionHours * 3_600_000));
            }),
        }),
      ],
    };
  },
});
