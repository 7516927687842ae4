import type { Transaction } from '@leadengine/plugin-kit';
import type { MergeParticipant } from '../contacts/contract.js';

/** Makes messages and the uses of their files those of the contact who has their ticket, by ticket: the index of messages begins with it. */
const followTickets = async (tx: Transaction, fromId: string, toId: string): Promise<void> => {
  await tx.sql(
    `with moved as (
       update messages m set contact_id = $3 from tickets t
       where t.tenant_id = $1 and t.contact_id = $3 and m.tenant_id = $1 and m.ticket_id = t.id and m.contact_id = $2
       returning m.id
     )
     update media_uses u set contact_id = $3 from moved v where u.tenant_id = $1 and u.message_id = v.id`,
    [tx.scope.tenantId, fromId, toId],
  );
};

/** Messages follow their ticket. Registered after the tickets' own part, which moves those first. */
export const mergeMessages: MergeParticipant = {
  name: 'messages.messages',
  moveIn: async (tx, sourceId, targetId) => {
    await followTickets(tx, sourceId, targetId);
    return {};
  },
  moveBack: (tx, sourceId, targetId) => followTickets(tx, targetId, sourceId),
};
