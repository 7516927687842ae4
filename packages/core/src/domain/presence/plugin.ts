import { definePlugin } from '@leadengine/plugin-kit';
import { EphemeralEvents } from '../events/ephemeral-events.js';
import { Tickets } from '../tickets/contract.js';
import { Presence, TicketPresenceChanged } from './contract.js';
import { createPresence } from './presence.service.js';
import { presenceRoutes } from './routes.js';

/** Who is at which ticket, so that two people do not answer the same contact. */
export const presencePlugin = definePlugin({
  name: 'presence',
  contract: 1,
  // Routes lie below /tickets.
  routePrefix: '',
  requires: { tickets: Tickets, ephemeral: EphemeralEvents },
  provides: { presence: Presence },
  events: [TicketPresenceChanged],
  setup({ unitOfWork, clock, services: { tickets, ephemeral } }) {
    const presence = createPresence({ unitOfWork, tickets, ephemeral, clock });
    return {
      services: { presence },
      routes: presenceRoutes(presence),
      ready() {
        presence.listen();
        return Promise.resolve();
      },
      stop() {
        presence.close();
        return Promise.resolve();
      },
    };
  },
});
