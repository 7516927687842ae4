import { definePlugin } from '@leadengine/plugin-kit';
import { Authenticator } from '../../contract/principal.js';
import { Contacts } from '../contacts/contract.js';
import { InboundWrites } from '../messages/contract.js';
import { Tickets } from '../tickets/contract.js';
import { insertReply } from './activity.repository.js';
import { LeadCreated, LeadUpdated } from './contract.js';
import { leadData } from './lead-privacy.js';
import { createLeads } from './lead.service.js';
import { createLeadMerge } from './merge-leads.js';
import { leadMigrations } from './migrations.js';
import { leadRoutes } from './routes.js';

/** Chances to sell something, on a board. */
export const leadsPlugin = definePlugin({
  name: 'leads',
  contract: 1,
  // The authenticator stands for the plugin that owns the table of users, whom leads belong to.
  requires: { contacts: Contacts, tickets: Tickets, authenticator: Authenticator, inboundWrites: InboundWrites },
  permissions: {
    'leads:read': { description: 'See leads', roles: ['supervisor', 'agent'] },
    'leads:write': { description: 'Add, change and move leads', roles: ['supervisor', 'agent'] },
  },
  migrations: leadMigrations,
  events: [LeadCreated, LeadUpdated],
  setup({ unitOfWork, clock, services: { contacts, tickets, inboundWrites } }) {
    contacts.registerDataHolder(leadData);
    inboundWrites.add((tx, message) => insertReply(tx, message.contactId, message.id));
    const leads = createLeads({ unitOfWork, contacts, tickets, now: () => clock.now() });
    contacts.registerMergeParticipant(createLeadMerge(leads));
    return {
      routes: leadRoutes(leads),
    };
  },
});
