import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import { findAnyContact, lockContacts, touchContact } from './contact.repository.js';
import { ContactMerged, ContactUnmerged, ContactUpdated, type ContactMergeInput, type MergeParticipant } from './contract.js';
import {
  closeMerge,
  findMergeInForce,
  findStrayIdentities,
  insertMerge,
  lockIdentities,
  mergeOwnRows,
  unmergeOwnRows,
  type MergeJournal,
} from './merge.repository.js';
import { MergeIntoItself, NotMerged, UnknownContacts, UnmergeRefused } from './problems.js';
import type { Contact } from './profile.js';

/** Makes one contact of several, and several of one again. */
export interface ContactMerges {
  /** @throws MergeIntoItself, UnknownContacts */
  merge(scope: Scope, input: ContactMergeInput): Promise<Contact>;
  /** @returns The contact that comes back. @throws NotFound, NotMerged, UnmergeRefused */
  unmerge(scope: Scope, sourceId: string): Promise<Contact>;
}

const refuse = (reason: string): Error => new UnmergeRefused({ reason });

export const createContactMerges = (unitOfWork: UnitOfWork, participants: readonly MergeParticipant[]): ContactMerges => {
  const getAny = async (tx: Transaction, id: string): Promise<Contact> => {
    const contact = await findAnyContact(tx.sql, id);
    if (!contact) throw new NotFound({ resource: 'contact' });
    return contact;
  };

  const mergeOne = async (tx: Transaction, sourceId: string, targetId: string): Promise<Contact> => {
    const own = await mergeOwnRows(tx, sourceId, targetId);
    const moved: Record<string, unknown> = {};
    for (const { name, moveIn } of participants) moved[name] = await moveIn(tx, sourceId, targetId);
    const id = await insertMerge(tx, sourceId, targetId, { own, participants: moved });
    const contact = await touchContact(tx, targetId);
    tx.emit(ContactMerged, { id, mergedId: sourceId, contact });
    return contact;
  };

  const undo = async (tx: Transaction, sourceId: string, targetId: string, { own, participants: moved }: MergeJournal): Promise<void> => {
    if ((await findStrayIdentities(tx.sql, targetId, own.rows.contact_identities ?? [])) > 0) {
      throw refuse('An address of the contact was removed or belongs to another contact by now.');
    }
    await unmergeOwnRows(tx, sourceId, targetId, own);
    for (const { name, moveBack } of participants) {
      // A plugin that was added after the merge has nothing to give back.
      if (Object.hasOwn(moved, name)) await moveBack(tx, sourceId, targetId, moved[name]);
    }
  };

  return {
    merge: (scope, { targetId, sourceIds }) =>
      unitOfWork.run(scope, async (tx) => {
        if (sourceIds.includes(targetId)) throw new MergeIntoItself();
        const ids = [targetId, ...sourceIds];
        await lockIdentities(tx, ids);
        const contacts = await lockContacts(tx, ids);
        const found = new Set(contacts.map(({ id }) => id));
        const unknown = ids.filter((id) => !found.has(id));
        if (unknown.length > 0) throw new UnknownContacts({ contactIds: unknown });
        let target: Contact | undefined;
        for (const sourceId of sourceIds) target = await mergeOne(tx, sourceId, targetId);
        if (!target) throw new Error('A merge has a source at least.');
        return target;
      }),

    unmerge: (scope, sourceId) =>
      unitOfWork.run(scope, async (tx) => {
        const known = await findMergeInForce(tx.sql, sourceId);
        if (!known) {
          await getAny(tx, sourceId);
          throw new NotMerged();
        }
        const { target_id: targetId } = known;
        await lockIdentities(tx, [sourceId, targetId]);
        const [target] = await lockContacts(tx, [sourceId, targetId]);
        if (!(await closeMerge(tx, known.id))) throw new NotMerged();
        if (target?.id !== targetId) throw refuse('The contact it was merged into was itself merged into another one; undo that first.');
        await undo(tx, sourceId, targetId, known.journal);
        const source = await getAny(tx, sourceId);
        tx.emit(ContactUnmerged, { id: known.id, targetId, contact: source });
        tx.emit(ContactUpdated, await touchContact(tx, targetId));
        return source;
      }),
  };
};
