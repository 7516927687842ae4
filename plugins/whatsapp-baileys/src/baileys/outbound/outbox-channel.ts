import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import {
  ChannelFailure,
  type ChannelCapability,
  type Leases,
  type MessageContent,
  type OutboundChange,
  type OutboundMessage,
  type Scope,
  type SendOutcome,
  type Transaction,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import type { EngineChannel } from '../../instance/engine-channels.js';
import { findInstance } from '../../instance/instance.repository.js';
import type { InstanceSeals } from '../auth/instance-seal.js';
import { sealJob } from './outbound-job.js';
import { findStand, insertEntry, lockStand, markChatKnown, reopenEntry, type EntryStand } from './outbox.repository.js';

const capabilities: ReadonlySet<ChannelCapability> = new Set([
  'media',
  'location',
  'contact',
  'template',
  'poll',
  'reaction',
  'edit',
  'revoke',
  'read_receipts',
  'groups',
] as const);

/** Whoever wrote within this time is in conversation with us. */
const conversationMs = 24 * 3_600_000;
const shortestLookMs = 50;
const longestLookMs = 500;

const priorityOf = ({ lastInboundAt, isCampaign }: OutboundMessage, now: Date): 0 | 1 | 2 => {
  if (lastInboundAt !== undefined && now.getTime() - lastInboundAt.getTime() < conversationMs) return 0;
  return isCampaign === true ? 2 : 1;
};

const digestOf = (content: MessageContent): Buffer | null => {
  if (content.type !== 'text' && content.type !== 'template') return null;
  return createHash('sha256').update(content.text.trim().replaceAll(/\s+/g, ' ').toLowerCase()).digest();
};

/** A change has an id of its own on the wire, the same in each attempt. */
const messageIdOf = (changeId: string): string => `3EB0${createHash('sha256').update(changeId).digest('hex').slice(0, 18).toUpperCase()}`;

const hasArrived = ({ state }: EntryStand): boolean => state === 'server' || state === 'delivered' || state === 'read';

const assertConnected = async (tx: Transaction, instanceId: string): Promise<void> => {
  const instance = await findInstance(tx.sql, instanceId);
  if (instance === undefined) throw new ChannelFailure('instance_disconnected', 'The number was removed.', { isRetryable: false });
  if (instance.status !== 'connected' && instance.status !== 'connecting')
    throw new ChannelFailure('instance_disconnected', 'The number is not connected.', { isRetryable: true });
};

export interface OutboxChannelParts {
  readonly unitOfWork: UnitOfWork;
  readonly leases: Leases;
  readonly seals: InstanceSeals;
  /** Runner whose lease holds the connection of a number. */
  readonly runnerId: string;
}

/**
 * Linked phones as a channel: what is sent is put into the outbox, once per id, and whoever holds the connection is woken. It sends and
 * reports.
 */
export const createOutboxChannel = ({ unitOfWork, leases, seals, runnerId }: OutboxChannelParts): EngineChannel => {
  const submit = async (tx: Transaction, message: OutboundMessage): Promise<SendOutcome> => {
    const { instanceId, providerMessageId, to } = message;
    const stand = await lockStand(tx, instanceId, providerMessageId);
    if (stand !== undefined && hasArrived(stand)) return { kind: 'sent' };
    // What is on its way or about to be reported needs nothing. What failed and was reported is here because a person asked again.
    if (stand !== undefined && (stand.is_open || stand.report !== null)) return { kind: 'accepted' };
    await assertConnected(tx, instanceId);
    const isStranger = message.lastInboundAt === undefined;
    if (!isStranger) await markChatKnown(tx, instanceId, to);
    if (stand !== undefined) await reopenEntry(tx, stand.id);
    else
      await insertEntry(tx, {
        instanceId,
        chat: to,
        providerMessageId,
        kind: 'send',
        priority: priorityOf(message, tx.now),
        isStranger,
        textDigest: digestOf(message.content),
        sealed: sealJob(seals.of(tx.scope.tenantId, instanceId), providerMessageId, {
          kind: 'send',
          content: message.content,
          replyTo: message.replyTo,
        }),
      });
    leases.wake(tx, runnerId, instanceId);
    return { kind: 'accepted' };
  };

  const submitChange = async (tx: Transaction, { instanceId, changeId, to, target, change }: OutboundChange): Promise<void> => {
    const providerMessageId = messageIdOf(changeId);
    const stand = await lockStand(tx, instanceId, providerMessageId);
    if (stand !== undefined && (stand.is_open || hasArrived(stand))) return;
    await assertConnected(tx, instanceId);
    if (stand !== undefined) await reopenEntry(tx, stand.id);
    else
      await insertEntry(tx, {
        instanceId,
        chat: to,
        providerMessageId,
        kind: 'change',
        priority: 0,
        isStranger: false,
        textDigest: null,
        sealed: sealJob(seals.of(tx.scope.tenantId, instanceId), providerMessageId, { kind: 'change', target, change }),
      });
    leases.wake(tx, runnerId, instanceId);
  };

  /** The engine shows a change once the network took it, so this waits for that. */
  const untilTaken = async (scope: Scope, instanceId: string, providerMessageId: string): Promise<void> => {
    for (let lookMs = shortestLookMs; ; lookMs = Math.min(lookMs * 1.5, longestLookMs)) {
      const stand = await unitOfWork.read(scope, (sql) => findStand(sql, instanceId, providerMessageId));
      if (stand === undefined) throw new ChannelFailure('unknown', 'The change is gone.', { isRetryable: true });
      if (hasArrived(stand)) return;
      if (!stand.is_open)
        throw new ChannelFailure(stand.failure_code ?? 'unknown', stand.failure_detail ?? 'No reason was given.', { isRetryable: false });
      if (scope.signal.aborted) throw new ChannelFailure('timeout', 'WhatsApp has not confirmed it yet.', { isRetryable: true });
      await setTimeout(lookMs, undefined, { signal: scope.signal }).catch(() => undefined);
    }
  };

  return {
    capabilities,
    send: (scope, message) => unitOfWork.run(scope, (tx) => submit(tx, message)),
    async change(scope, wanted) {
      await unitOfWork.run(scope, (tx) => submitChange(tx, wanted));
      await untilTaken(scope, wanted.instanceId, messageIdOf(wanted.changeId));
    },
  };
};
