import type { Plugin } from '@leadengine/plugin-kit';
import { channelsPlugin } from './channels/plugin.js';
import { contactsPlugin } from './contacts/plugin.js';
import { embedSessionsPlugin } from './embed-sessions/plugin.js';
import { eventsPlugin } from './events/plugin.js';
import { flagsPlugin } from './flags/plugin.js';
import { identityPlugin } from './identity/plugin.js';
import { inboxPlugin } from './inbox/plugin.js';
import { mailPlugin } from './mail/plugin.js';
import { mediaPlugin } from './media/plugin.js';
import { leadsPlugin } from './leads/plugin.js';
import { messagesPlugin } from './messages/plugin.js';
import { outboundHttpPlugin } from './outbound-http/plugin.js';
import { personalDataPlugin } from './personal-data/plugin.js';
import { presencePlugin } from './presence/plugin.js';
import { preferencesPlugin } from './preferences/plugin.js';
import { queuesPlugin } from './queues/plugin.js';
import { tagsPlugin } from './tags/plugin.js';
import { quickRepliesPlugin } from './quick-replies/plugin.js';
import { routingPlugin } from './routing/plugin.js';
import { tenantsPlugin } from './tenants/plugin.js';
import { ticketsPlugin } from './tickets/plugin.js';
import { viewsPlugin } from './views/plugin.js';
import { webhooksPlugin } from './webhooks/plugin.js';

/** The helpdesk itself, on the same contract as any plugin. */
export const internalPlugins: readonly Plugin[] = [
  tenantsPlugin,
  mailPlugin,
  identityPlugin,
  embedSessionsPlugin,
  eventsPlugin,
  outboundHttpPlugin,
  queuesPlugin,
  personalDataPlugin,
  tagsPlugin,
  channelsPlugin,
  mediaPlugin,
  contactsPlugin,
  ticketsPlugin,
  presencePlugin,
  viewsPlugin,
  messagesPlugin,
  inboxPlugin,
  webhooksPlugin,
  preferencesPlugin,
  flagsPlugin,
  routingPlugin,
  quickRepliesPlugin,
  leadsPlugin,
];
