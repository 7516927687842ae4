import type { ChangeOutcome, InboundChange, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { addressOf } from '../contacts/address.js';
import { storableJson, storableText } from '../storable.js';
import { mayChange } from './change.js';
import type { ChangeWriter } from './change.writer.js';
import { findTarget } from './quote.js';

/** A change came before the message it belongs to. */
export class TargetNotHere extends Error {
  override readonly name = 'TargetNotHere';
}

/** Notes the event; false when it was here before. */
const noteEvent = async (tx: Transaction, change: InboundChange, messageId: string): Promise<boolean> => {
  const rows = await tx.sql<{ id: string }>(
    `insert into inbound_events (tenant_id, id, channel, instance_id, provider_event_id, raw, state, message_id, received_at)
     values ($1, $2, $3, $4, $5, $6, 'processed', $7, $8) on conflict on constraint inbound_events_event do nothing returning id`,
    [
      tx.scope.tenantId,
      uuidv7(),
      change.channel,
      change.instanceId,
      storableText(change.providerEventId),
      storableJson(change.raw),
      messageId,
      tx.now,
    ],
  );
  return rows.length > 0;
};

/**
 * Applies a change that was heard on a channel, once per event.
 *
 * @throws TargetNotHere
 */
export const storeChange = async (tx: Transaction, inbound: InboundChange, writer: ChangeWriter): Promise<ChangeOutcome> => {
  const { change, by, instanceId } = inbound;
  const person = addressOf(inbound.channel, storableText(inbound.from));
  const target = await findTarget(tx.sql, instanceId, person, inbound.target);
  if (!target) throw new TargetNotHere(`There is no message ${inbound.target.providerMessageId} yet.`);
  if (!(await noteEvent(tx, inbound, target.id))) return { kind: 'duplicate' };
  const at = inbound.occurredAt < tx.now ? inbound.occurredAt : tx.now;
  const voter = by === 'contact' ? person.canonical : 'us';
  if (change.kind === 'vote') await writer.vote(tx, target.id, { voter, options: change.options, at });
  else if (mayChange(inbound)) {
    const stored = change.kind === 'edit' ? { ...change, text: storableText(change.text) } : change;
    await writer.apply(
      tx,
      target.id,
      stored,
      { author: by, userId: null, at },
      by === 'contact' ? `contact:${person.canonical}` : 'system:phone',
    );
  } else tx.scope.log.warn({ instanceId, messageId: target.id }, "somebody tried to change another's message");
  return { kind: 'applied', messageId: target.id };
};
