import type { Transaction } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { readStored } from '../../contract/stored-value.js';
import { UnmergeRefused, type MergeParticipant } from '../contacts/contract.js';
import { violatesUnique } from '../database-fault.js';
import { Id, nullable, Timestamp } from '../schema.js';
import { TicketUpdated, type Ticket } from './contract.js';
import { activeStatusesSql, TicketStatus } from './status.js';
import { findTicket } from './ticket.repository.js';
import { ticketColumns, toTicket, type TicketRow } from './ticket.row.js';
import { applyEdit } from './transition.js';

const columns = ticketColumns.join(', ');
const mergedReason = 'merged';

const ClosedTicket = Type.Object({ id: Id, status: TicketStatus, assigneeId: nullable(Id), waitingSince: nullable(Timestamp) });
type ClosedTicket = Static<typeof ClosedTicket>;

/** What a merge did to tickets. */
const MovedTickets = Type.Object({ ids: Type.Array(Id), closed: Type.Array(ClosedTicket) });

/** Locks a contact's active tickets that another contact has one beside, on the same channel. */
const lockDoubles = async (tx: Transaction, sourceId: string, targetId: string): Promise<readonly Ticket[]> => {
  await tx.sql('select 1 from tickets where tenant_id = $1 and contact_id in ($2, $3) order by id for no key update', [
    tx.scope.tenantId,
    sourceId,
    targetId,
  ]);
  const rows = await tx.sql<TicketRow>(
    `select ${columns} from tickets t where tenant_id = $1 and contact_id = $2 and status in ${activeStatusesSql} and exists (
       select 1 from tickets o where o.tenant_id = $1 and o.contact_id = $3 and o.channel = t.channel and o.status in ${activeStatusesSql})`,
    [tx.scope.tenantId, sourceId, targetId],
  );
  return rows.map(toTicket);
};

/** Gives tickets to a contact, with its name. */
const give = async (tx: Transaction, fromId: string, toId: string, ids?: readonly string[]): Promise<readonly Ticket[]> => {
  const rows = await tx.sql<TicketRow>(
    `update tickets t set contact_id = c.id, contact_name = c.name, version = t.version + 1, updated_at = $4 from contacts c
     where t.tenant_id = $1 and t.contact_id = $2 and c.tenant_id = $1 and c.id = $3 and ($5::uuid[] is null or t.id = any($5::uuid[]))
     returning ${ticketColumns.map((column) => `t.${column}`).join(', ')}`,
    [tx.scope.tenantId, fromId, toId, tx.now, ids ?? null],
  );
  return rows.map(toTicket);
};

const revive = async (tx: Transaction, { id, status, assigneeId, waitingSince }: ClosedTicket): Promise<void> => {
  const ticket = await findTicket(tx.sql, id);
  if (ticket?.status !== 'closed' || ticket.closeReason !== mergedReason) {
    throw new UnmergeRefused({ reason: `Ticket ${id}, which the merge closed, has been reopened or closed anew since.` });
  }
  try {
    await tx.sql(
      `update tickets set status = $3, assignee_id = $4, waiting_since = $5, closed_at = null, closed_by = null, close_reason = null
       where tenant_id = $1 and id = $2`,
      [tx.scope.tenantId, id, status, assigneeId, waitingSince],
    );
  } catch (error) {
    if (!violatesUnique(error, 'tickets_one_active')) throw error;
    throw new UnmergeRefused({ reason: `Ticket ${id} cannot be open again beside another open ticket.` }, { cause: error });
  }
};

/**
 * Tickets follow their contact. Of two active ones on a channel the source's is closed; it keeps its messages, so that each
 * ticket stays the conversation it was.
 */
export const mergeTickets: MergeParticipant = {
  name: 'tickets.tickets',

  async moveIn(tx, sourceId, targetId) {
    const doubles = await lockDoubles(tx, sourceId, targetId);
    for (const ticket of doubles) await applyEdit(tx, ticket, { status: 'closed', reason: mergedReason });
    const moved = await give(tx, sourceId, targetId);
    for (const ticket of moved) tx.emit(TicketUpdated, ticket);
    return {
      ids: moved.map(({ id }) => id),
      closed: doubles.map(({ id, status, assigneeId, waitingSince }) => ({ id, status, assigneeId, waitingSince })),
    };
  },

  async moveBack(tx, sourceId, targetId, journal) {
    const { ids, closed } = readStored(MovedTickets, journal);
    await tx.sql('select 1 from tickets where tenant_id = $1 and contact_id = $2 order by id for no key update', [
      tx.scope.tenantId,
      targetId,
    ]);
    const given = await give(tx, targetId, sourceId, ids);
    if (given.length !== ids.length) throw new UnmergeRefused({ reason: 'A ticket of the contact belongs to another contact by now.' });
    for (const ticket of closed) await revive(tx, ticket);
    for (const id of ids) {
      const ticket = await findTicket(tx.sql, id);
      if (ticket) tx.emit(TicketUpdated, ticket);
    }
  },
};
