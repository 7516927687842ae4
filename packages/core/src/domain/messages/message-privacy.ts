import type { PersonalDataHolder } from '../contacts/contract.js';
import type { MediaLibrary } from '../media/contract.js';
import { messageColumnsOf, toMessage, type MessageRow } from './message.row.js';

/** Messages by ticket, as their index has them. */
const ofContact = `tickets t where t.tenant_id = $1 and t.contact_id = $2 and m.tenant_id = $1 and m.ticket_id = t.id`;

/** What was said by and to a person, and the files of it. */
export const createMessageData = (library: Pick<MediaLibrary, 'eraseOf'>): PersonalDataHolder => ({
  name: 'messages',

  collect: async (sql, contactId) => {
    const rows = await sql<MessageRow>(`select ${messageColumnsOf('m')} from messages m, ${ofContact} order by m.created_at, m.id`, [
      sql.scope.tenantId,
      contactId,
    ]);
    return rows.map(toMessage);
  },

  async erase(tx, contactId) {
    // First: what messages say leads to their files.
    await library.eraseOf(tx, contactId);
    const values = [tx.scope.tenantId, contactId];
    const ids = `select m.id from messages m, ${ofContact}`;
    for (const table of ['message_deliveries', 'message_revisions', 'poll_votes']) {
      await tx.sql(`delete from ${table} where tenant_id = $1 and message_id in (${ids})`, values);
    }
    // Providers put the sender's address into the ids of their events.
    await tx.sql(
      `update inbound_events set raw = '{}', provider_event_id = 'erased:' || id, message = case when state = 'processed' then null else message end
       where tenant_id = $1 and message_id in (${ids})`,
      values,
    );
    await tx.sql(
      `update messages m set content = '{"type":"revoked"}', type = 'revoked', failure = null, reply_to = null, reactions = '[]', poll_results = null,
         status = case when m.status = 'queued' then 'failed' else m.status end
       from ${ofContact}`,
      values,
    );
  },
});
