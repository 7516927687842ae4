import { defineService, type Clock, type Leases, type RotationKind, type Transaction, type UnitOfWork } from '@leadengine/plugin-kit';
import { Webhook as Signer } from 'standardwebhooks';
import { NotFound } from '../../contract/problems.js';
import { newWebhookSecret, type SecretSeal } from './secret-seal.js';
import {
  deletePendingSecret,
  expireSecrets,
  findSecret,
  forgetPrevious,
  insertPendingSecret,
  listSecrets,
  usePendingSecret,
} from './secret.repository.js';
import { listWebhooks, lockWebhook, touchWebhook } from './subscription.repository.js';
import { dispatcherId } from './webhook.service.js';

/** Replaces the secrets that sign webhooks. While the old one is accepted both sign, so receivers change over whenever they like. */
export const WebhookSecretRotation = defineService<RotationKind>('webhooks.secret-rotation');

export interface SecretRotationParts {
  readonly unitOfWork: UnitOfWork;
  readonly leases: Leases;
  readonly seal: SecretSeal;
  readonly clock: Clock;
}

const secondsOfDay = 86_400;

export const createWebhookSecretRotation = ({ unitOfWork, leases, seal, clock }: SecretRotationParts): RotationKind => {
  const lockExisting = async (tx: Transaction, id: string): Promise<void> => {
    if ((await lockWebhook(tx, id)) === undefined) throw new NotFound({ resource: 'webhook' });
  };

  const changed = async (tx: Transaction, webhookId: string): Promise<void> => {
    await touchWebhook(tx, webhookId);
    leases.wake(tx, dispatcherId, webhookId);
  };

  return {
    name: 'webhook_secret',
    summary: 'Signs the events that go to a webhook',
    graceSeconds: secondsOfDay,
    longestGraceSeconds: 7 * secondsOfDay,

    subjects: async (scope) => (await unitOfWork.read(scope, listWebhooks)).map(({ id }) => id),

    async create(scope, { id, subject }) {
      const sealed = await seal.seal(newWebhookSecret(), subject);
      await unitOfWork.run(scope, async (tx) => {
        await lockExisting(tx, subject);
        await insertPendingSecret(tx, id, subject, sealed);
      });
    },

    /** A receiver has to verify what both have signed with either of them. */
    async test(scope, { id, subject }) {
      const [added, signing] = await unitOfWork.read(
        scope,
        async (sql) => [await findSecret(sql, id), await listSecrets(sql, subject)] as const,
      );
      if (added === undefined) throw new NotFound({ resource: 'webhook' });
      const secrets = await Promise.all([added, ...signing].map(({ sealed }) => seal.open(sealed, subject)));
      const [fresh] = secrets;
      if (fresh === undefined) throw new Error('The new secret does not open.');
      const body = JSON.stringify({ type: 'webhook.secret_test' });
      const now = clock.now();
      const legible = secrets.filter((secret) => secret !== undefined);
      const headers = {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': legible.map((secret) => new Signer(secret).sign(id, now, body)).join(' '),
      };
      for (const secret of legible) new Signer(secret).verify(body, headers);
    },

    finish: (scope, { id, subject }, previousUntil) =>
      unitOfWork.run(scope, async (tx) => {
        await lockExisting(tx, subject);
        const added = await findSecret(tx.sql, id);
        if (added === undefined) throw new NotFound({ resource: 'webhook' });
        if (!added.isPending) return;
        await expireSecrets(tx, subject, previousUntil);
        await usePendingSecret(tx, id);
        await changed(tx, subject);
      }),

    revoke: (scope, { subject }) =>
      unitOfWork.run(scope, async (tx) => {
        if ((await lockWebhook(tx, subject)) === undefined) return;
        await forgetPrevious(tx, subject);
        await changed(tx, subject);
      }),

    cancel: (scope, { id }) => unitOfWork.run(scope, (tx) => deletePendingSecret(tx, id)),
  };
};
