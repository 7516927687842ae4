import { listMessages } from '../../packages/core/dist/domain/messages/message.repository.js';
import { ticketListStatement } from '../../packages/core/dist/domain/tickets/ticket-list.js';

const tenantId = '00000000-0000-7000-8000-000000000000';
const actor = { kind: 'user', id: tenantId };

/** What the engine itself sends, so that the yardstick cannot drift away from it. */
export const captureStatements = async () => {
  let page;
  const recorder = Object.assign(
    (text) => {
      page = text;
      return Promise.resolve([]);
    },
    { scope: { tenantId, actor } },
  );
  await listMessages(recorder, tenantId, {});
  return { list: ticketListStatement({ status: 'active' }, actor, tenantId, 50).text, page };
};
