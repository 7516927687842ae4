import { definePlugin, defineProcessor } from '@leadengine/plugin-kit';
import { PersonalDataCipher } from '../../contract/personal-data-cipher.js';
import { Authenticator } from '../../contract/principal.js';
import { Tags } from '../tags/contract.js';
import { createAddressBook } from './address-book.service.js';
import { addressBookRoutes } from './address-book.routes.js';
import { ContactConsentRecorded, ContactConsents } from './consent.contract.js';
import { consentRoutes } from './consent.routes.js';
import { createContactConsents } from './consent.service.js';
import { createContactGroups } from './contact-groups.service.js';
import { contactGroupRoutes } from './contact-groups.routes.js';
import { countTaggedContacts } from './contact-tags.repository.js';
import { createContacts } from './contact.service.js';
import {
  AddressBook,
  ContactCreated,
  ContactErased,
  ContactMerged,
  Contacts,
  ContactUnmerged,
  ContactUpdated,
  type MergeParticipant,
  type PersonalDataHolder,
} from './contract.js';
import { createDocumentClaims } from './document-claims.js';
import { importContacts } from './import.contract.js';
import { importRoutes } from './import.routes.js';
import { createContactImports } from './import.service.js';
import { markNewcomer } from './mark-newcomer.subscriber.js';
import { createAddressLinks } from './address-links.service.js';
import { createContactMerges } from './merge.service.js';
import { contactMigrations } from './migrations.js';
import { privacyRoutes } from './privacy.routes.js';
import { createContactPrivacy } from './privacy.service.js';
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
  provides: { contacts: Contacts, addressBook: AddressBook, consents: ContactConsents },
  permissions: {
    'contacts:read': { description: 'See contacts', roles: ['supervisor', 'agent'] },
    'contacts:write': { description: 'Add and change contacts', roles: ['supervisor', 'agent'] },
    'contacts:merge': { description: 'Merge contacts and take merges back', roles: ['supervisor'] },
    'contacts:import': { description: 'Take contacts in from files', roles: ['supervisor'] },
    'contacts:export': { description: 'Take contacts out', roles: ['supervisor'] },
    'contacts:erase': 'Hand out all that is kept of a person, erase it, and hold it for a legal duty',
    'contacts:read_document': { description: 'See the whole CPF of a contact', roles: ['supervisor'] },
  },
  migrations: contactMigrations,
  queues: [importContacts],
  events: [ContactCreated, ContactUpdated, ContactMerged, ContactUnmerged, ContactErased, ContactConsentRecorded],
  setup({ unitOfWork, services: { tags, cipher } }) {
    const participants: MergeParticipant[] = [];
    const holders: PersonalDataHolder[] = [];
    const documents = createDocumentClaims(cipher);
    const merges = createContactMerges(unitOfWork, participants);
    const links = createAddressLinks(unitOfWork, merges);
    const contacts = createContacts({ unitOfWork, tags, documents, participants, holders, links });
    const addressBook = createAddressBook(unitOfWork);
    const groups = createContactGroups(unitOfWork, tags);
    const consents = createContactConsents(unitOfWork);
    const imports = createContactImports(unitOfWork, contacts);
    tags.registerUse({ kind: 'contacts', count: countTaggedContacts });
    return {
      services: { contacts, addressBook, consents },
      processors: [defineProcessor(importContacts, ({ scope, payload }) => imports.work(scope, payload.importId))],
      subscribers: [markNewcomer(contacts)],
      routes: [
        ...contactRoutes(contacts),
        ...addressBookRoutes(addressBook),
        ...contactGroupRoutes(groups, merges),
        ...importRoutes(imports, contacts),
        ...privacyRoutes(createContactPrivacy({ unitOfWork, contacts, addressBook, documents, holders })),
        ...recordRoutes(createContactRecords(unitOfWork)),
        ...consentRoutes(consents),
      ],
    };
  },
});
