import type { Clock, Leases, Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { EventCursorExpired, InvalidCursor, NotFound, VersionMismatch } from '../../contract/problems.js';
import { OutboundFailure, type OutboundHttp } from '../outbound-http/contract.js';
import {
  SecretNotShownAgain,
  TooManyWebhooks,
  WebhookIsDisabled,
  WebhookUrlRefused,
  type RotatedWebhookSecret,
  type Webhook,
  type WebhookDelivery,
  type WebhookInput,
  type WebhookPatch,
  type WebhookReplay,
  type WebhookReplayStarted,
  type WebhookWithSecret,
} from './contract.js';
import { abandonDeliveries, findDelivery, listDeliveries, requeueDelivery, type DeliveryQuery } from './delivery.repository.js';
import { cursorBefore, findLoggedEvent, logBounds } from './event-log.repository.js';
import { newWebhookSecret, type SecretSeal } from './secret-seal.js';
import { expireSecrets, insertSecret, listSecrets } from './secret.repository.js';
import {
  countWebhooks,
  deleteWebhook,
  disableWebhook,
  enableWebhook,
  findWebhook,
  insertWebhook,
  listWebhooks,
  lockWebhook,
  rewindWebhook,
  touchWebhook,
  updateWebhook,
} from './subscription.repository.js';

/** Runner that delivers one subscription's events. Its key is the subscription's id. */
export const dispatcherId = 'webhooks.dispatcher';

/** How long a replaced secret still signs. */
const overlapMs = 86_400_000;

export interface WebhookParts {
  readonly unitOfWork: UnitOfWork;
  readonly outbound: OutboundHttp;
  readonly leases: Leases;
  readonly seal: SecretSeal;
  readonly clock: Clock;
  readonly maxPerTenant: number;
}

const notFound = () => new NotFound({ resource: 'webhook' });

export const createWebhooks = ({ unitOfWork, outbound, leases, seal, clock, maxPerTenant }: WebhookParts) => {
  const acceptUrl = (url: string | undefined): void => {
    if (url === undefined) return;
    try {
      outbound.assertUrl(url);
    } catch (error) {
      if (error instanceof OutboundFailure) throw new WebhookUrlRefused({ reason: error.code }, { cause: error });
      throw error;
    }
  };

  const lockExisting = async (tx: Transaction, id: string): Promise<Webhook> => {
    const webhook = await lockWebhook(tx, id);
    if (webhook === undefined) throw notFound();
    return webhook;
  };

  /** @throws EventCursorExpired when events behind the cursor are no longer kept. */
  const assertKept = async (tx: Transaction, after: bigint): Promise<void> => {
    const { first, last } = await logBounds(tx.sql);
    if (after > BigInt(last)) throw new InvalidCursor();
    if (after < BigInt(last) && (first === undefined || BigInt(first) > after + 1n)) throw new EventCursorExpired();
  };

  const addSecret = async (tx: Transaction, webhookId: string): Promise<string> => {
    const secret = newWebhookSecret();
    await insertSecret(tx, webhookId, await seal.seal(secret, webhookId));
    return secret;
  };

  /** Turns deliveries on or off; the rest of a patch is done before. */
  const switchTo = async (tx: Transaction, webhook: Webhook, isEnabled: boolean, from: WebhookPatch['from']): Promise<Webhook> => {
    if (isEnabled === webhook.isEnabled) return webhook;
    if (!isEnabled) {
      await leases.release(tx, dispatcherId, webhook.id);
      return (await disableWebhook(tx, webhook.id, 'by_hand')) ?? webhook;
    }
    if (from === 'now') await abandonDeliveries(tx, webhook.id);
    else await assertKept(tx, BigInt(webhook.position));
    await leases.want(tx, dispatcherId, webhook.id);
    return enableWebhook(tx, webhook.id, from === 'now' ? (await logBounds(tx.sql)).last : undefined);
  };

  return {
    list: (scope: Scope): Promise<readonly Webhook[]> => unitOfWork.read(scope, listWebhooks),

    /** @throws NotFound */
    get: async (scope: Scope, id: string): Promise<Webhook> => {
      const webhook = await unitOfWork.read(scope, (sql) => findWebhook(sql, id));
      if (webhook === undefined) throw notFound();
      return webhook;
    },

    /** @throws WebhookUrlRefused, TooManyWebhooks */
    create: (scope: Scope, input: WebhookInput): Promise<WebhookWithSecret> => {
      acceptUrl(input.url);
      return unitOfWork.run(scope, async (tx) => {
        if ((await countWebhooks(tx)) >= maxPerTenant) throw new TooManyWebhooks({ limit: maxPerTenant });
        const webhook = await insertWebhook(tx, uuidv7(), input);
        const secret = await addSecret(tx, webhook.id);
        await leases.want(tx, dispatcherId, webhook.id);
        return { ...webhook, secret };
      });
    },

    /** @throws NotFound, VersionMismatch, WebhookUrlRefused, EventCursorExpired */
    update: (scope: Scope, id: string, patch: WebhookPatch, ifMatch: number | undefined): Promise<Webhook> => {
      acceptUrl(patch.url);
      return unitOfWork.run(scope, async (tx) => {
        const webhook = await lockExisting(tx, id);
        if (ifMatch !== undefined && ifMatch !== webhook.version) throw new VersionMismatch({ currentVersion: webhook.version });
        const { url = webhook.url, types = webhook.types, description = webhook.description, isEnabled = webhook.isEnabled, from } = patch;
        const updated = await updateWebhook(tx, id, { url, types, description });
        leases.wake(tx, dispatcherId, id);
        return switchTo(tx, updated, isEnabled, from);
      });
    },

    /** @throws NotFound */
    remove: (scope: Scope, id: string): Promise<void> =>
      unitOfWork.run(scope, async (tx) => {
        await leases.release(tx, dispatcherId, id);
        if (!(await deleteWebhook(tx, id))) throw notFound();
      }),

    /** @throws NotFound */
    rotateSecret: (scope: Scope, id: string): Promise<RotatedWebhookSecret> =>
      unitOfWork.run(scope, async (tx) => {
        await lockExisting(tx, id);
        const previousValidUntil = new Date(tx.now.getTime() + overlapMs);
        await expireSecrets(tx, id, previousValidUntil);
        const secret = await addSecret(tx, id);
        await touchWebhook(tx, id);
        leases.wake(tx, dispatcherId, id);
        return { secret, previousValidUntil: previousValidUntil.toISOString() };
      }),

    /** The new secret of a rotation that nobody of the tenant was there for. @throws NotFound, SecretNotShownAgain */
    revealSecret: async (scope: Scope, id: string): Promise<RotatedWebhookSecret> => {
      const stored = await unitOfWork.read(scope, async (sql) => {
        if ((await findWebhook(sql, id)) === undefined) throw notFound();
        return listSecrets(sql, id);
      });
      const current = stored.find(({ expiresAt }) => expiresAt === null);
      const until = stored.find(({ expiresAt }) => expiresAt !== null && expiresAt > clock.now())?.expiresAt;
      if (current === undefined || until == null) throw new SecretNotShownAgain();
      const secret = await seal.open(current.sealed, id);
      if (secret === undefined) throw new SecretNotShownAgain();
      return { secret, previousValidUntil: until.toISOString() };
    },

    /** @throws NotFound, WebhookIsDisabled, InvalidCursor, EventCursorExpired */
    replay: (scope: Scope, id: string, { since, after }: WebhookReplay): Promise<WebhookReplayStarted> =>
      unitOfWork.run(scope, async (tx) => {
        const webhook = await lockExisting(tx, id);
        if (!webhook.isEnabled) throw new WebhookIsDisabled();
        const wanted = after ?? (await cursorBefore(tx.sql, new Date(since ?? tx.now)));
        await assertKept(tx, BigInt(wanted));
        await rewindWebhook(tx, id, wanted);
        leases.wake(tx, dispatcherId, id);
        return { after: wanted, until: (await logBounds(tx.sql)).last };
      }),

    /** Newest event first. @throws NotFound, InvalidCursor */
    listDeliveries: (scope: Scope, id: string, query: DeliveryQuery) =>
      unitOfWork.read(scope, async (sql) => {
        if ((await findWebhook(sql, id)) === undefined) throw notFound();
        return listDeliveries(sql, id, query);
      }),

    /** @throws NotFound */
    getDelivery: async (scope: Scope, id: string, deliveryId: string): Promise<WebhookDelivery> => {
      const delivery = await unitOfWork.read(scope, (sql) => findDelivery(sql, id, deliveryId));
      if (delivery === undefined) throw new NotFound({ resource: 'delivery' });
      return delivery;
    },

    /** @throws NotFound, WebhookIsDisabled, EventCursorExpired */
    replayDelivery: (scope: Scope, id: string, deliveryId: string): Promise<WebhookDelivery> =>
      unitOfWork.run(scope, async (tx) => {
        const webhook = await lockExisting(tx, id);
        const delivery = await requeueDelivery(tx, id, deliveryId);
        if (delivery === undefined) throw new NotFound({ resource: 'delivery' });
        if (!webhook.isEnabled) throw new WebhookIsDisabled();
        if ((await findLoggedEvent(tx.sql, delivery.cursor)) === undefined) throw new EventCursorExpired();
        leases.wake(tx, dispatcherId, id);
        return delivery;
      }),
  };
};

export type Webhooks = ReturnType<typeof createWebhooks>;
