import { createHash } from 'node:crypto';
import {
  ChannelFailure,
  type ChannelCapability,
  type Leases,
  type MediaReader,
  type OutboundChange,
  type OutboundMessage,
  type Scope,
  type Transaction,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { EngineChannel } from '../instance/engine-channels.js';
import { findInstance } from '../instance/instance.repository.js';
import { sessionRunnerId } from '../instance/session-runner-id.js';
import { scheduleActions, type NewAction } from './action.repository.js';
import { planSend, type PlannedAction } from './behavior-planner.js';
import { advanceScript, lockCustomer, type CustomerRow } from './customer.repository.js';
import { absorbRepeat, changeOnPhone, putOnPhone, reactToCustomer } from './inbox.repository.js';
import { toContent } from './message-content.js';
import { customerFile } from './sample-media.js';

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
] as const);

const toNewAction = (customerId: string, message: OutboundMessage, action: PlannedAction): NewAction => ({
  id: uuidv7(),
  customerId,
  kind: action.kind,
  eventId: action.eventId,
  providerMessageId: action.kind === 'reply' ? action.messageId : message.providerMessageId,
  content: action.kind === 'reply' ? toContent(action.message) : null,
  dueAt: action.dueAt,
});

const assertConnected = async (tx: Transaction, instanceId: string): Promise<void> => {
  const instance = await findInstance(tx.sql, instanceId);
  if (instance === undefined) throw new ChannelFailure('instance_disconnected', 'The number was removed.', { isRetryable: false });
  if (instance.status !== 'connected')
    throw new ChannelFailure('instance_disconnected', 'The number is not connected.', { isRetryable: true });
};

const requireCustomer = async (tx: Transaction, instanceId: string, phone: string): Promise<CustomerRow> => {
  const customer = await lockCustomer(tx, instanceId, phone);
  if (customer === undefined)
    throw new ChannelFailure('invalid_recipient', 'The number is not on the sandbox network.', { isRetryable: false });
  return customer;
};

const change = async (tx: Transaction, { instanceId, to, target, change: wanted }: OutboundChange): Promise<void> => {
  await assertConnected(tx, instanceId);
  await requireCustomer(tx, instanceId, to);
  const { providerMessageId, isOurs } = target;
  const isThere = isOurs
    ? await changeOnPhone(tx, instanceId, providerMessageId, wanted)
    : wanted.kind === 'reaction' && (await reactToCustomer(tx, instanceId, providerMessageId, wanted.emoji));
  if (!isThere) throw new ChannelFailure('rejected', 'The message is not on the phone.', { isRetryable: false });
};

const send = async (tx: Transaction, message: OutboundMessage, leases: Leases): Promise<void> => {
  const { instanceId, providerMessageId } = message;
  // First of all: what was sent once stays sent, whatever has become of the number or the customer since.
  if (await absorbRepeat(tx, instanceId, providerMessageId)) return;

  await assertConnected(tx, instanceId);
  const customer = await requireCustomer(tx, instanceId, message.to);
  const plan = planSend(
    { ...customer, scriptPosition: customer.script_position },
    { providerMessageId, attempt: message.attempt, sentAt: tx.now },
  );
  if (plan.outcome === 'refuse') throw new ChannelFailure(plan.code, plan.reason, { isRetryable: plan.isRetryable });

  const deliveries = await putOnPhone(tx, {
    id: uuidv7(),
    instanceId,
    customerId: customer.id,
    providerMessageId,
    content: message.content,
    replyTo: message.replyTo?.providerMessageId ?? null,
  });
  if (deliveries > 1) return;
  if (plan.actions.some(({ kind }) => kind === 'reply')) await advanceScript(tx, customer.id);
  await scheduleActions(
    tx,
    instanceId,
    plan.actions.map((action) => toNewAction(customer.id, message, action)),
  );
  leases.wake(tx, sessionRunnerId, instanceId);
};

export interface SandboxChannelParts {
  readonly unitOfWork: UnitOfWork;
  readonly leases: Leases;
  readonly reader: MediaReader | undefined;
}

/** A network takes a file's bytes along. This one reads them to the end and lets them go. */
const carryBytes = async (scope: Scope, { content }: OutboundMessage, reader: MediaReader | undefined): Promise<void> => {
  if (!('media' in content) || content.media.mediaId === undefined) return;
  const file = await reader?.open(scope, content.media.mediaId);
  if (file === undefined) throw new ChannelFailure('rejected', 'The file is not in storage.', { isRetryable: false });
  const hash = createHash('sha256');
  for await (const chunk of file.bytes) hash.update(chunk as Buffer);
  if (hash.digest('hex') !== file.sha256) throw new ChannelFailure('unknown', 'The file could not be read whole.', { isRetryable: true });
};

/** WhatsApp on the sandbox network. A send and all that follows from it are one commit, so a crash loses neither or both. */
export const createSandboxChannel = ({ unitOfWork, leases, reader }: SandboxChannelParts): EngineChannel => ({
  capabilities,
  openMedia: (_scope, { mimeType, sourceUrl }) => Promise.resolve(customerFile(mimeType, sourceUrl)),
  async send(scope, message) {
    await carryBytes(scope, message, reader);
    await unitOfWork.run(scope, (tx) => send(tx, message, leases));
    return { kind: 'sent' };
  },
  change: (scope, wanted) => unitOfWork.run(scope, (tx) => change(tx, wanted)),
});
