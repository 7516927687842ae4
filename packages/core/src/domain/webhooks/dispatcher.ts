import { defineRunner, type Leases, type RunnerDefinition, type Scope } from '@leadengine/plugin-kit';
import { EventCursorExpired } from '../../contract/problems.js';
import { WebhookDisabled, type WebhookDisabledReason } from './contract.js';
import { runSession, type SessionParts } from './dispatch-session.js';
import { findTarget } from './outcome.repository.js';
import { disableWebhook, lockWebhook } from './subscription.repository.js';
import { dispatcherId } from './webhook.service.js';

export interface DispatcherParts extends Omit<SessionParts, 'disable' | 'onWake'> {
  readonly leases: Leases;
}

/** Delivers the events of one subscription. The lease sees to it that in the whole cluster one process does. */
export const createDispatcher = ({ leases, ...parts }: DispatcherParts): RunnerDefinition => {
  const { unitOfWork } = parts;

  const disable = (scope: Scope, webhookId: string, reason: WebhookDisabledReason): Promise<void> =>
    unitOfWork.run(scope, async (tx) => {
      const webhook = await disableWebhook(tx, webhookId, reason);
      if (webhook === undefined) return;
      await leases.release(tx, dispatcherId, webhookId);
      tx.emit(WebhookDisabled, webhook);
      scope.log.warn({ reason, id: webhookId }, 'a webhook was disabled');
    });

  /** False when it was enabled meanwhile. */
  const giveUp = (scope: Scope, webhookId: string): Promise<boolean> =>
    unitOfWork.run(scope, async (tx) => {
      if ((await lockWebhook(tx, webhookId))?.isEnabled === true) return false;
      await leases.release(tx, dispatcherId, webhookId);
      return true;
    });

  const sessionParts: SessionParts = {
    ...parts,
    disable,
    onWake(webhookId, listener, signal) {
      leases.onWake(dispatcherId, webhookId, listener, signal);
    },
  };

  return defineRunner({
    id: dispatcherId,
    summary: 'Delivers the events of one webhook, in order per conversation',
    async run({ key: webhookId, scope }) {
      while (!scope.signal.aborted) {
        const target = await unitOfWork.read(scope, (sql) => findTarget(sql, webhookId));
        if (target?.isEnabled !== true) {
          if (await giveUp(scope, webhookId)) return;
          continue;
        }
        try {
          await runSession(sessionParts, scope, webhookId, target);
        } catch (error) {
          if (!(error instanceof EventCursorExpired)) throw error;
          await disable(scope, webhookId, 'events_expired');
        }
      }
    },
  });
};
