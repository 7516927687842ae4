import type { PersonalDataHolder } from '../contacts/contract.js';
import { TicketUpdated } from './contract.js';
import { isActive } from './status.js';
import { ticketColumns, toTicket, type TicketRow } from './ticket.row.js';
import { applyEdit } from './transition.js';

const columns = ticketColumns.join(', ');
const erasedReason = 'erased';
const ofContact = `select ${columns} from tickets where tenant_id = $1 and contact_id = $2 order by id`;

/** What tickets tell of a person. */
export const ticketData: PersonalDataHolder = {
  name: 'tickets',

  collect: async (sql, contactId) => {
    const values = [sql.scope.tenantId, contactId];
    const notes = await sql<{ note: unknown }>(
      `select to_jsonb(n) - 'tenant_id' as note from ticket_notes n where tenant_id = $1 and ticket_id in (
         select id from tickets where tenant_id = $1 and contact_id = $2) order by created_at, id`,
      values,
    );
    return { tickets: (await sql<TicketRow>(ofContact, values)).map(toTicket), notes: notes.map(({ note }) => note) };
  },

  listIds: async (sql, contactId) =>
    (await sql<{ id: string }>('select id from tickets where tenant_id = $1 and contact_id = $2', [sql.scope.tenantId, contactId])).map(
      ({ id }) => id,
    ),

  async erase(tx, contactId) {
    const { tenantId } = tx.scope;
    const tickets = (await tx.sql<TicketRow>(`${ofContact} for no key update`, [tenantId, contactId])).map(toTicket);
    for (const ticket of tickets) {
      if (isActive(ticket.status)) await applyEdit(tx, ticket, { status: 'closed', reason: erasedReason });
    }
    const erased = await tx.sql<TicketRow>(
      `update tickets t set contact_name = c.name, contact_address = '', subject = '', next_step = null, next_step_at = null,
         last_message_preview = case when t.last_message_preview is not null then '' end,
         close_reason = case when t.close_reason = $4 then t.close_reason end, version = t.version + 1, updated_at = $3
       from contacts c where t.tenant_id = $1 and t.contact_id = $2 and c.tenant_id = $1 and c.id = $2
       returning ${ticketColumns.map((column) => `t.${column}`).join(', ')}`,
      [tenantId, contactId, tx.now, erasedReason],
    );
    await tx.sql(
      'delete from ticket_notes where tenant_id = $1 and ticket_id in (select id from tickets where tenant_id = $1 and contact_id = $2)',
      [tenantId, contactId],
    );
    for (const row of erased) tx.emit(TicketUpdated, toTicket(row));
  },
};
