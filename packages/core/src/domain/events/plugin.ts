import { definePlugin } from '@leadengine/plugin-kit';
import { NotificationBus } from '../../database/database.js';
import { EventStream } from '../../events/event-stream.js';
import { EventCatalog } from '../../kernel/event-catalog.js';
import { PermissionCatalog } from '../../kernel/permission-catalog.js';
import { createEventAccess } from './event-access.js';
import { createEphemeralEvents, EphemeralEvents } from './ephemeral-events.js';
import { eventRoutes } from './routes.js';

/** The tenant's event log over HTTP, and what may be granted. */
export const eventsPlugin = definePlugin({
  name: 'events',
  contract: 1,
  routePrefix: '',
  requires: { events: EventStream, bus: NotificationBus, permissions: PermissionCatalog, catalog: EventCatalog },
  provides: { ephemeral: EphemeralEvents },
  permissions: {
    'events:read': { description: 'Follow the event stream', roles: ['supervisor', 'agent'] },
    'permissions:read': { description: 'See which permissions exist', roles: ['supervisor', 'agent'] },
  },
  setup({ clock, log, services: { events, bus, permissions, catalog } }) {
    const ephemeral = createEphemeralEvents(bus, clock, log);
    return {
      services: { ephemeral },
      routes: eventRoutes(events, ephemeral, permissions, createEventAccess(catalog, permissions)),
      ready: () => ephemeral.start(),
      stop() {
        ephemeral.close();
        return Promise.resolve();
      },
    };
  },
});
