import type { Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { scheduleActions, type NewAction } from './action.repository.js';
import { advanceScript, lockFirstWriters } from './customer.repository.js';
import { toContent } from './message-content.js';

/** Lets customers who write first do so, once since they were set up. */
export const scheduleFirstMessages = async (tx: Transaction, instanceId: string): Promise<void> => {
  const actions: NewAction[] = [];
  for (const customer of await lockFirstWriters(tx, instanceId)) {
    const first = customer.script[0];
    if (first === undefined) continue;
    const providerMessageId = `first-${customer.id}-${String(customer.version)}`;
    actions.push({
      id: uuidv7(),
      customerId: customer.id,
      kind: 'write',
      eventId: `in:${customer.phone}:${providerMessageId}`,
      providerMessageId,
      content: toContent(first),
      dueAt: new Date(tx.now.getTime() + customer.delays.writeMs),
    });
    await advanceScript(tx, customer.id);
  }
  await scheduleActions(tx, instanceId, actions);
};
