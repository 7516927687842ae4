import { definePlugin } from '@leadengine/plugin-kit';
import { Authenticator } from '../../contract/principal.js';
import { ChannelDirectory } from '../channels/contract.js';
import { Contacts } from '../contacts/contract.js';
import { InboundWrites } from '../messages/contract.js';
import { Tags } from '../tags/contract.js';
import { Tickets } from '../tickets/contract.js';
import { insertReply } from './activity.repository.js';
import { LeadCreated, Leads, LeadUpdated } from './contract.js';
import { conversionRoutes } from './conversion.routes.js';
import { createOnInbound } from './create-on-inbound.js';
import { leadData } from './lead-privacy.js';
import { createLeads } from './lead.service.js';
import { createLeadMerge } from './merge-leads.js';
import { leadMigrations } from './migrations.js';
import { leadRoutes } from './routes.js';
import { countTaggedLeads } from './tag.repository.js';

/** Chances to sell something, on a board. */
export const leadsPlugin = definePlugin({
  name: 'leads',
  contract: 1,
  // Routes lie below /leads and /tickets.
  routePrefix: '',
  // The authenticator stands for the plugin that owns the table of users, whom leads belong to.
  requires: {
    contacts: Contacts,
    tickets: Tickets,
    tags: Tags,
    channels: ChannelDirectory,
    authenticator: Authenticator,
    inboundWrites: InboundWrites,
  },
  provides: { leads: Leads },
  permissions: {
    'leads:read': { description: 'See leads', roles: ['supervisor', 'agent'] },
    'leads:write': { description: 'Add, change and move leads', roles: ['supervisor', 'agent'] },
    'leads:configure': { description: 'Change what leads do by themselves', roles: ['supervisor'] },
  },
  migrations: leadMigrations,
  events: [LeadCreated, LeadUpdated],
  setup({ unitOfWork, clock, services: { contacts, tickets, tags, channels, inboundWrites } }) {
    contacts.registerDataHolder(leadData);
    const leads = createLeads({ unitOfWork, contacts, tickets, tags, channels, now: () => clock.now() });
    // The lead comes first, so that its first message is noted in it.
    inboundWrites.add(createOnInbound(leads));
    inboundWrites.add((tx, message) => insertReply(tx, message.contactId, message.id));
    tags.registerUse({ kind: 'leads', count: countTaggedLeads });
    contacts.registerMergeParticipant(createLeadMerge(leads));
    return {
      services: { leads },
      routes: [...leadRoutes(leads), ...conversionRoutes(leads, unitOfWork)],
    };
  },
});
