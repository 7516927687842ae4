/** What a product writes against the published types; compiled by every version of TypeScript that they are for. */
import { createClient, createTransport, isProblem, pageToken, type LeadEngineEvent } from '@leadengine/sdk';
import { expressEmbedSession, koaProvisioning, nextEmbedSession } from '@leadengine/sdk/hosts';
import { listTickets } from '@leadengine/sdk/operations';
import { mockClient } from '@leadengine/sdk/testing';
import { verifyWebhook } from '@leadengine/sdk/webhooks';
import '@leadengine/widgets/define';
import type { LeInbox, WidgetEventOf } from '@leadengine/widgets';
import { createInboxController } from '@leadengine/widgets/controllers';

const client = createClient({ baseUrl: 'https://engine.example.com', token: 'key' });

export const serve = async (): Promise<void> => {
  for await (const ticket of client.tickets.list({ status: 'active' })) {
    const text: string = ticket.contact.name;
    await client.messages.send({ id: ticket.id }, { type: 'text', text });
  }
  // @ts-expect-error There is no such status.
  await client.tickets.list({ status: 'nonsense' });
  try {
    await client.tickets.reopen({ id: '1' });
  } catch (error) {
    if (isProblem(error, 'resource.not_found')) console.log(error.detail);
  }
  for await (const event of client.subscribe({ types: ['message.received'] })) {
    const ticketId: string = event.data.ticketId;
    console.log(ticketId);
  }
  const page = await listTickets(createTransport({ baseUrl: 'https://engine.example.com' }), { limit: 20 });
  console.log(page.data[0]?.id);
  const heard = await verifyWebhook('', {}, ['whsec_secret']);
  if (heard.type === 'message.received') console.log(heard.data.ticketId);
  await client.media.upload({}, new Uint8Array(3));
  mockClient()
    .on((all) => all.tickets.list)
    .fail(503);
};

export const parts = [expressEmbedSession, nextEmbedSession, koaProvisioning, createInboxController, pageToken] as const;
export type Types = LeadEngineEvent['type'];

const inbox = document.querySelector('le-inbox');
export const element: LeInbox | null = inbox;
inbox?.addEventListener('le-select', (event: WidgetEventOf<'le-inbox', 'le-select'>) => console.log(event.detail.ticketId));
// @ts-expect-error A tab has a name of its own.
if (inbox !== null) inbox.tab = 7;
