import { definePlugin, defineSchedule } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { DerivedKeys } from '../../contract/derived-keys.js';
import { EventStream } from '../../events/event-stream.js';
import { OutboundHttp } from '../outbound-http/contract.js';
import { WebhookDisabled } from './contract.js';
import { purgeDeliveries } from './delivery.repository.js';
import { createDispatcher } from './dispatcher.js';
import { webhookMigrations } from './migrations.js';
import { createPostEvent } from './post-event.js';
import { webhookRoutes } from './routes.js';
import { createWebhookSecretRotation, WebhookSecretRotation } from './secret-rotation.js';
import { createSecretSeal } from './secret-seal.js';
import { createSigningSecrets } from './signing-secrets.js';
import { createWebhookTester } from './test-webhook.js';
import { createWebhooks } from './webhook.service.js';

const dayMs = 86_400_000;

const config = Type.Object({
  maxPerTenant: Type.Integer({
    default: 20,
    minimum: 1,
    maximum: 100,
    env: 'LEADENGINE_WEBHOOKS_PER_TENANT',
    description: 'Webhooks of one tenant',
  }),
  concurrency: Type.Integer({
    default: 8,
    minimum: 1,
    maximum: 100,
    env: 'LEADENGINE_WEBHOOKS_CONCURRENCY',
    description: 'Requests to one webhook at once',
  }),
  timeoutMs: Type.Integer({
    default: 10_000,
    minimum: 100,
    maximum: 60_000,
    env: 'LEADENGINE_WEBHOOKS_TIMEOUT_MS',
    description: 'Longest time an endpoint may take',
  }),
  firstRetryMs: Type.Integer({
    default: 5000,
    minimum: 10,
    env: 'LEADENGINE_WEBHOOKS_FIRST_RETRY_MS',
    description: 'Mean wait before the second attempt; later waits grow with it',
  }),
  retryWindowSeconds: Type.Integer({
    default: 86_400,
    minimum: 1,
    maximum: 604_800,
    env: 'LEADENGINE_WEBHOOKS_RETRY_SECONDS',
    description: 'How long a delivery is tried; a webhook that only fails for as long is disabled',
  }),
  retentionDays: Type.Integer({
    default: 30,
    minimum: 1,
    maximum: 365,
    env: 'LEADENGINE_WEBHOOKS_RETENTION_DAYS',
    description: 'How long the delivery log is kept',
  }),
});

/** Events to the endpoints of other systems: signed, in order per conversation, at least once. */
export const webhooksPlugin = definePlugin({
  name: 'webhooks',
  contract: 1,
  config,
  requires: { outbound: OutboundHttp, keys: DerivedKeys, events: EventStream },
  provides: { rotation: WebhookSecretRotation },
  permissions: {
    'webhooks:read': 'See webhooks and their delivery log',
    'webhooks:write': 'Add, change and remove webhooks, and deliver again',
  },
  migrations: webhookMigrations,
  events: [WebhookDisabled],
  setup({ config: settings, services: { outbound, keys, events }, unitOfWork, leases, clock, metrics }) {
    const seal = createSecretSeal(keys);
    const secrets = createSigningSecrets(unitOfWork, clock, seal);
    const post = createPostEvent({ outbound, clock, timeoutMs: settings.timeoutMs });
    const webhooks = createWebhooks({ unitOfWork, outbound, leases, seal, clock, maxPerTenant: settings.maxPerTenant });
    return {
      services: { rotation: createWebhookSecretRotation({ unitOfWork, leases, seal, clock }) },
      routes: webhookRoutes(webhooks, createWebhookTester({ unitOfWork, clock, secrets, post })),
      runners: [
        createDispatcher({
          unitOfWork,
          events,
          secrets,
          post,
          clock,
          leases,
          plan: { firstMs: settings.firstRetryMs, windowMs: settings.retryWindowSeconds * 1000 },
          concurrency: settings.concurrency,
          duration: metrics.histogram('delivery_duration_seconds', 'Duration of webhook requests', { labelNames: ['outcome'] }),
        }),
      ],
      schedules: [
        defineSchedule({
          id: 'webhooks.purge-deliveries',
          summary: 'Removes deliveries past their time from the log',
          everyMs: 3_600_000,
          async run(scope) {
            const msecs = clock.now().getTime() - settings.retentionDays * dayMs;
            const beforeId = uuidv7({ msecs, seq: 0, random: new Uint8Array(16) });
            while (!scope.signal.aborted && (await unitOfWork.run(scope, (tx) => purgeDeliveries(tx, beforeId))));
          },
        }),
      ],
    };
  },
});
