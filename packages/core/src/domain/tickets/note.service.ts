import type { UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import { isActiveUser } from './assignee.repository.js';
import { actorName } from './history.repository.js';
import { NoteCreated, NoteDeleted, type TicketNotes } from './note.contract.js';
import { deleteNote, insertNote, listNotes, lockNote, userOf } from './note.repository.js';
import { NoteNotOwn, UnknownMention, UserNeeded } from './problems.js';
import { ticketExists } from './ticket.repository.js';

export const createTicketNotes = (unitOfWork: UnitOfWork): TicketNotes => ({
  list: (scope, ticketId, query) =>
    unitOfWork.read(scope, async (sql) => {
      const page = await listNotes(sql, ticketId, query);
      if (page.data.length === 0 && !(await ticketExists(sql, ticketId))) throw new NotFound({ resource: 'ticket' });
      return page;
    }),

  add: (scope, ticketId, input) =>
    unitOfWork.run(scope, async (tx) => {
      if (!(await ticketExists(tx.sql, ticketId))) throw new NotFound({ resource: 'ticket' });
      if (input.visibility === 'private' && userOf(tx) === null) throw new UserNeeded();
      for (const userId of [...(input.mentions ?? [])].sort()) {
        if (!(await isActiveUser(tx, userId))) throw new UnknownMention({ userId });
      }
      const note = await insertNote(tx, ticketId, input);
      if (note.visibility === 'team') tx.emit(NoteCreated, note);
      return note;
    }),

  remove: (scope, ticketId, id) =>
    unitOfWork.run(scope, async (tx) => {
      const note = await lockNote(tx, ticketId, id);
      if (!note) throw new NotFound({ resource: 'note' });
      if (note.author !== actorName(scope.actor)) throw new NoteNotOwn();
      await deleteNote(tx, id);
      if (note.visibility === 'team') tx.emit(NoteDeleted, note);
    }),
});
