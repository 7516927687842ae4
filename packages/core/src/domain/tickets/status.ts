import { Type, type Static } from 'typebox';

/**
 * `open`: waits for an agent. `assigned`: an agent has it. `pending`: waits for the customer or for something else.
 * `resolved` and `closed`: done; the customer's next message opens a new ticket.
 */
export const TicketStatus = Type.Union([
  Type.Literal('open'),
  Type.Literal('pending'),
  Type.Literal('assigned'),
  Type.Literal('resolved'),
  Type.Literal('closed'),
]);
export type TicketStatus = Static<typeof TicketStatus>;

/** Where a ticket may go from each status. Staying is always allowed and changes nothing. */
export const ticketTransitions: Readonly<Record<TicketStatus, readonly TicketStatus[]>> = {
  open: ['pending', 'assigned', 'resolved', 'closed'],
  pending: ['open', 'assigned', 'resolved', 'closed'],
  assigned: ['open', 'pending', 'resolved', 'closed'],
  resolved: ['open', 'assigned', 'closed'],
  closed: ['open', 'assigned'],
};

/** Statuses of which a contact has one ticket per channel at most. Equals the predicate of the index `tickets_one_active`. */
export const activeStatuses = ['open', 'pending', 'assigned'] as const satisfies readonly TicketStatus[];

/** The same as SQL, for texts whose plans shall use partial indexes. */
export const activeStatusesSql = `('open', 'pending', 'assigned')`;

export const isActive = (status: TicketStatus): boolean => (activeStatuses as readonly TicketStatus[]).includes(status);
