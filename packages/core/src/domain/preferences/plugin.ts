import { definePlugin } from '@leadengine/plugin-kit';
import { Authenticator } from '../../contract/principal.js';
import { preferenceMigrations } from './migrations.js';
import { createUserPreferences } from './preferences.service.js';
import { preferenceRoutes } from './routes.js';

/** How each user wants to work, the same on every device. */
export const preferencesPlugin = definePlugin({
  name: 'preferences',
  contract: 1,
  // Routes lie below /me.
  routePrefix: '',
  // The authenticator stands for the plugin that owns the table of users.
  requires: { authenticator: Authenticator },
  permissions: {
    'preferences:read': { description: 'See one’s own preferences', roles: ['supervisor', 'agent'] },
    'preferences:write': { description: 'Change one’s own preferences', roles: ['supervisor', 'agent'] },
  },
  migrations: preferenceMigrations,
  setup: ({ unitOfWork }) => ({ routes: preferenceRoutes(createUserPreferences(unitOfWork)) }),
});
