import { definePlugin } from '@leadengine/plugin-kit';
import { createContacts } from './contact.service.js';
import { ContactCreated, Contacts, ContactUpdated } from './contract.js';
import { contactMigrations } from './migrations.js';
import { contactRoutes } from './routes.js';

/** People and the addresses that lead to them. */
export const contactsPlugin = definePlugin({
  name: 'contacts',
  contract: 1,
  provides: { contacts: Contacts },
  permissions: {
    'contacts:read': { description: 'See contacts', roles: ['supervisor', 'agent'] },
    'contacts:write': { description: 'Add and change contacts', roles: ['supervisor', 'agent'] },
  },
  migrations: contactMigrations,
  events: [ContactCreated, ContactUpdated],
  setup({ unitOfWork }) {
    const contacts = createContacts(unitOfWork);
    return { services: { contacts }, routes: contactRoutes(contacts) };
  },
});
