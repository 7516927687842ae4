import type { MediaLibrary } from '../media/contract.js';
import type { Messages } from './contract.js';
import { withLink } from './message-media.js';

/** Messages with fresh links to their files in every answer. What is read or sent inside a transaction goes on as it is stored. */
export const linkedMessages = (messages: Messages, library: MediaLibrary): Messages => ({
  ...messages,
  list: async (scope, ticketId, query) => {
    const page = await messages.list(scope, ticketId, query);
    return { ...page, data: page.data.map((message) => withLink(library, scope, message)) };
  },
  search: async (scope, query) => {
    const page = await messages.search(scope, query);
    return { ...page, data: page.data.map((message) => withLink(library, scope, message)) };
  },
  get: async (scope, ...rest) => withLink(library, scope, await messages.get(scope, ...rest)),
  send: async (scope, ...rest) => withLink(library, scope, await messages.send(scope, ...rest)),
  sendToContact: async (scope, ...rest) => withLink(library, scope, await messages.sendToContact(scope, ...rest)),
  sendToAddress: async (scope, ...rest) => withLink(library, scope, await messages.sendToAddress(scope, ...rest)),
  react: async (scope, ...rest) => withLink(library, scope, await messages.react(scope, ...rest)),
  edit: async (scope, ...rest) => withLink(library, scope, await messages.edit(scope, ...rest)),
  revoke: async (scope, ...rest) => withLink(library, scope, await messages.revoke(scope, ...rest)),
  resend: async (scope, ...rest) => withLink(library, scope, await messages.resend(scope, ...rest)),
});
