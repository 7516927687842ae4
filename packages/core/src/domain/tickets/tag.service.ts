import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import type { Tags } from '../tags/contract.js';
import { TicketUpdated, type Ticket } from './contract.js';
import { asCallerSees } from './read-marker.repository.js';
import { addTags, removeTag } from './tag.repository.js';
import { findTicket, lockTicket } from './ticket.repository.js';

/** Tags on tickets. */
export interface TicketTags {
  /** Puts tags on a ticket, making those that are missing. @throws NotFound */
  add(scope: Scope, ticketId: string, names: readonly string[]): Promise<Ticket>;
  /** Takes a tag off a ticket; one that it does not carry changes nothing. @throws NotFound */
  remove(scope: Scope, ticketId: string, tagId: string): Promise<Ticket>;
}

export const createTicketTags = (unitOfWork: UnitOfWork, tags: Tags): TicketTags => {
  const change = (scope: Scope, ticketId: string, work: (tx: Transaction) => Promise<boolean>): Promise<Ticket> =>
    unitOfWork.run(scope, async (tx) => {
      const before = await lockTicket(tx, ticketId);
      if (!before) throw new NotFound({ resource: 'ticket' });
      if (!(await work(tx))) return asCallerSees(tx.sql, before);
      const after = (await findTicket(tx.sql, ticketId)) ?? before;
      tx.emit(TicketUpdated, after);
      return asCallerSees(tx.sql, after);
    });

  return {
    add: (scope, ticketId, names) =>
      change(scope, ticketId, async (tx) => {
        const found = await tags.ensureIn(tx, names);
        return addTags(
          tx,
          ticketId,
          found.map(({ id }) => id),
        );
      }),
    remove: (scope, ticketId, tagId) => change(scope, ticketId, (tx) => removeTag(tx, ticketId, tagId)),
  };
};
