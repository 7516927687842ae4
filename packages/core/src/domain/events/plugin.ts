import { definePlugin } from '@leadengine/plugin-kit';
import { EventStream } from '../../events/event-stream.js';
import { PermissionCatalog } from '../../kernel/permission-catalog.js';
import { eventRoutes } from './routes.js';

/** The tenant's event log over HTTP, and what may be granted. */
export const eventsPlugin = definePlugin({
  name: 'events',
  contract: 1,
  routePrefix: '',
  requires: { events: EventStream, permissions: PermissionCatalog },
  permissions: {
    'events:read': { description: 'Follow the event stream', roles: ['supervisor', 'agent'] },
    'permissions:read': { description: 'See which permissions exist', roles: ['supervisor', 'agent'] },
  },
  setup: ({ services: { events, permissions } }) => ({ routes: eventRoutes(events, permissions) }),
});
