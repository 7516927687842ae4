import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import type { Tags } from '../tags/contract.js';
import { linkTags, tagExists, unlinkTags } from './contact-tags.repository.js';
import { lockContacts, touchContact, updateContact } from './contact.repository.js';
import { lockExisting } from './contact.service.js';
import { ContactUpdated, type ContactBulkAction, type ContactBulkOutcome } from './contract.js';
import { UnknownContacts } from './problems.js';
import type { Contact } from './profile.js';

/** Marks contacts and changes many of them. */
export interface ContactGroups {
  /** Putting on what is on changes nothing. @throws NotFound, also when there is no such tag */
  putTag(scope: Scope, contactId: string, tagId: string): Promise<Contact>;
  /** @throws NotFound */
  removeTag(scope: Scope, contactId: string, tagId: string): Promise<Contact>;
  /** All or none. @throws UnknownContacts */
  changeMany(scope: Scope, action: ContactBulkAction): Promise<ContactBulkOutcome>;
}

export const createContactGroups = (unitOfWork: UnitOfWork, tags: Tags): ContactGroups => {
  const retag = (scope: Scope, contactId: string, tagId: string, change: typeof linkTags): Promise<Contact> =>
    unitOfWork.run(scope, async (tx) => {
      const contact = await lockExisting(tx, contactId);
      if (!(await tagExists(tx.sql, tagId))) throw new NotFound({ resource: 'tag' });
      const changed = await change(tx, [contactId], [tagId]);
      if (changed.size === 0) return contact;
      const touched = await touchContact(tx, contactId);
      tx.emit(ContactUpdated, touched);
      return touched;
    });

  const changeTags = async (tx: Transaction, { contactIds, addTags = [], removeTags = [] }: ContactBulkAction): Promise<Set<string>> => {
    const idsOf = (refs: readonly { readonly id: string }[]): string[] => refs.map(({ id }) => id);
    const added = await linkTags(tx, contactIds, idsOf(await tags.ensureIn(tx, addTags)));
    const removed = await unlinkTags(tx, contactIds, idsOf(await tags.findByNames(tx.sql, removeTags)));
    return new Set([...added, ...removed]);
  };

  return {
    putTag: (scope, contactId, tagId) => retag(scope, contactId, tagId, linkTags),
    removeTag: (scope, contactId, tagId) => retag(scope, contactId, tagId, unlinkTags),

    changeMany: (scope, action) =>
      unitOfWork.run(scope, async (tx) => {
        const contacts = await lockContacts(tx, action.contactIds);
        const found = new Set(contacts.map(({ id }) => id));
        const unknown = action.contactIds.filter((id) => !found.has(id));
        if (unknown.length > 0) throw new UnknownContacts({ contactIds: unknown });
        const retagged = await changeTags(tx, action);
        const { status, block } = action;
        let updated = 0;
        for (const contact of contacts) {
          const isBlocked = block ?? contact.isBlocked;
          const next = status ?? contact.status;
          if (isBlocked === contact.isBlocked && next === contact.status && !retagged.has(contact.id)) continue;
          tx.emit(ContactUpdated, await updateContact(tx, contact, { isBlocked, status: next }));
          updated += 1;
        }
        return { updated, unchanged: contacts.length - updated };
      }),
  };
};
