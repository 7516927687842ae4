import { listMessages } from '../../packages/core/dist/domain/messages/message.repository.js';
import { ticketListStatement } from '../../packages/core/dist/domain/tickets/ticket-list.js';

const anyTicket = '00000000-0000-7000-8000-000000000000';

/** What the engine itself sends for a list of tickets, so that the yardstick cannot drift away from it. */
export const ticketStatement = (query, { tenantId, adminId }) => ticketListStatement(query, { kind: 'user', id: adminId }, tenantId, 50);

/** The same for a page of a conversation. */
export const pageStatement = async ({ tenantId, adminId }) => {
  let statement;
  const recorder = Object.assign(
    (text, values) => {
      statement = { text, values };
      return Promise.resolve([]);
    },
    { scope: { tenantId, actor: { kind: 'user', id: adminId } } },
  );
  await listMessages(recorder, anyTicket, {});
  return statement;
};
