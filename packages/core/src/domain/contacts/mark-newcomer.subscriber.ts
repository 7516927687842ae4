import { defineSubscriber, type SubscriberDefinition, type Transaction } from '@leadengine/plugin-kit';
import { ContactCreated, type Contacts } from './contract.js';

const inboundTag = 'inbound';

const findFirstChannel = async (tx: Transaction, contactId: string): Promise<string | undefined> => {
  const [row] = await tx.sql<{ channel: string }>(
    'select channel from tickets where tenant_id = $1 and contact_id = $2 order by created_at, id limit 1',
    [tx.scope.tenantId, contactId],
  );
  return row?.channel;
};

/** Who became known by writing is marked with the channel and as inbound. Done apart from the message, which must not wait for it. */
export const markNewcomer = (contacts: Pick<Contacts, 'lock' | 'addTagsIn'>): SubscriberDefinition =>
  defineSubscriber('contacts.mark-newcomer', ContactCreated, async (tx, { id, source }) => {
    if (source !== 'channel' || !(await contacts.lock(tx, id))) return;
    const channel = await findFirstChannel(tx, id);
    await contacts.addTagsIn(tx, id, channel === undefined ? [inboundTag] : [channel, inboundTag]);
  });
