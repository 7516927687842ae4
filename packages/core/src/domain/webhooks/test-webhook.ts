import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { NotFound } from '../../contract/problems.js';
import { toTimestamp } from '../schema.js';
import type { WebhookTest } from './contract.js';
import type { PostEvent } from './post-event.js';
import type { SigningSecrets } from './signing-secrets.js';
import { findWebhook } from './subscription.repository.js';

export interface WebhookTesterParts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly secrets: SigningSecrets;
  readonly post: PostEvent;
}

/** Posts an event of type `webhook.ping` at once and tells what the endpoint said. It is in no log. @throws NotFound */
export const createWebhookTester =
  ({ unitOfWork, clock, secrets, post }: WebhookTesterParts) =>
  async (scope: Scope, id: string): Promise<WebhookTest> => {
    const webhook = await unitOfWork.read(scope, (sql) => findWebhook(sql, id));
    if (webhook === undefined) throw new NotFound({ resource: 'webhook' });
    const { tenantId, actor, correlationId, signal } = scope;
    const eventId = uuidv7();
    const outcome = await post({
      url: webhook.url,
      secrets: await secrets.of(scope, id),
      envelope: {
        id: eventId,
        type: 'webhook.ping',
        version: 1,
        occurredAt: toTimestamp(clock.now()),
        tenantId,
        actor,
        correlationId,
        data: { webhookId: id },
      },
      signal,
    });
    return {
      eventId,
      isDelivered: outcome.isDelivered,
      statusCode: outcome.statusCode ?? null,
      durationMs: outcome.durationMs,
      errorCode: outcome.errorCode ?? null,
      answer: outcome.answer ?? null,
    };
  };

export type WebhookTester = ReturnType<typeof createWebhookTester>;
