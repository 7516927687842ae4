import { definePlugin } from '@leadengine/plugin-kit';
import { PersonalDataCipher } from '../../contract/personal-data-cipher.js';
import { Authenticator } from '../../contract/principal.js';
import { Tags } from '../tags/contract.js';
import { createAddressBook } from './address-book.service.js';
import { addressBookRoutes } from './address-book.routes.js';
import { createContactGroups } from './contact-groups.service.js';
import { contactGroupRoutes } from './contact-groups.routes.js';
import { countTaggedContacts } from './contact-tags.repository.js';
import { createContacts } from './contact.service.js';
import {
  AddressBook,
  ContactCreated,
  ContactMerged,
  Contacts,
  ContactUnmerged,
  ContactUpdated,
  type MergeParticipant,
} from './contract.js';
import { createDocumentClaims } from './document-claims.js';
import { createContactMerges } from './merge.service.js';
import { contactMigrations } from './migrations.js';
import { createContactRecords } from './records.service.js';
import { recordRoutes } from './records.routes.js';
import { contactRoutes } from './routes.js';

/** People, the addresses that lead to them and what is known of them. */
export const contactsPlugin = definePlugin({
  name: 'contacts',
  contract: 1,
  // Routes lie below /contacts and /tasks.
  routePrefix: '',
  // The authenticator stands for the plugin that owns the table of users, whom tasks are given to.
  requires: { tags: Tags, cipher: PersonalDataCipher, authenticator: Authenticator },
  provides: { contacts: Contacts, addressBook: AddressBook },
  permissions: {
    'contacts:read': { description: 'See contacts', roles: ['supervisor', 'agent'] },
    'contacts:write': { description: 'Add and change contacts', roles: ['supervisor', 'agent'] },
    'contacts:merge': { description: 'Merge contacts and take merges back', roles: ['supervisor'] },
    'contacts:read_document': { description: 'See the whole CPF of a contact', roles: ['supervisor'] },
  },
  migrations: contactMigrations,
  events: [ContactCreated, ContactUpdated, ContactMerged, ContactUnmerged],
  setup({ unitOfWork, services: { tags, cipher } }) {
    const participants: MergeParticipant[] = [];
    const documents = createDocumentClaims(cipher);
    const contacts = createContacts({ unitOfWork, tags, documents, participants });
    const addressBook = createAddressBook(unitOfWork);
    const groups = createContactGroups(unitOfWork, tags);
    const merges = createContactMerges(unitOfWork, participants);
    tags.registerUse({ kind: 'contacts', count: countTaggedContacts });
    return {
      services: { contacts, addressBook },
      routes: [
        ...contactRoutes(contacts),
        ...addressBookRoutes(addressBook),
        ...contactGroupRoutes(groups, merges),
        ...recordRoutes(createContactRecords(unitOfWork)),
      ],
    };
  },
});
