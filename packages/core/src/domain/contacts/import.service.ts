import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import { storableText } from '../storable.js';
import { parsePhone } from './address.js';
import { findContactByAddress } from './contact.repository.js';
import type { Contacts } from './contract.js';
import { hintOf, maskDocument, parseDocument } from './document.js';
import { emailAddress } from './identity.repository.js';
import { importContacts, UnreadableImport, type ContactImport } from './import.contract.js';
import { readHead, readRows, type ImportedPerson, type ImportedRow } from './import-file.js';
import {
  addDoneRows,
  completeImport,
  findContent,
  findImport,
  insertImport,
  listImportRows,
  lockProgress,
  type DoneRow,
  type ImportRowQuery,
} from './import.repository.js';
import { DocumentTaken, EmailTaken, PhoneTaken } from './problems.js';
import type { Contact, ContactPatch } from './profile.js';

const rowsPerTransaction = 50;
const mostTries = 5;

const invalid = (detail: string): DoneRow => ({ outcome: 'invalid', contactId: null, detail });

/** Somebody else took an address or document between the look and the write. */
const isRace = (error: unknown): boolean => error instanceof PhoneTaken || error instanceof EmailTaken || error instanceof DocumentTaken;

/** Everybody whom the row may mean. */
const findHolders = async (tx: Transaction, contacts: Contacts, person: ImportedPerson): Promise<ReadonlySet<string>> => {
  const phone = person.phone === undefined ? undefined : parsePhone(person.phone);
  const found = [
    person.document === undefined ? undefined : await contacts.findByDocument(tx.sql, person.document),
    phone && (await findContactByAddress(tx.sql, phone)),
    person.email === undefined ? undefined : await findContactByAddress(tx.sql, emailAddress(storableText(person.email))),
  ];
  return new Set(found.flatMap((contact) => (contact === undefined ? [] : [contact.id])));
};

/** What the row says that is not known yet. Empty cells say nothing. */
const newsOf = (contact: Contact, person: ImportedPerson): ContactPatch => {
  const digits = person.document === undefined ? undefined : parseDocument(person.document);
  const customFields = { ...contact.customFields, ...person.customFields };
  return {
    ...(person.name !== undefined && storableText(person.name) !== contact.name && { name: person.name }),
    ...(person.phone !== undefined && parsePhone(person.phone)?.canonical !== contact.phone && { phone: person.phone }),
    ...(person.email !== undefined && emailAddress(person.email).canonical !== contact.email && { email: person.email }),
    ...(person.notes !== undefined && storableText(person.notes) !== contact.notes && { notes: person.notes }),
    ...(person.birthDate !== undefined && person.birthDate !== contact.birthDate && { birthDate: person.birthDate }),
    ...(digits !== undefined && maskDocument(hintOf(digits)) !== contact.document && { document: digits }),
    ...(JSON.stringify(customFields) !== JSON.stringify(contact.customFields) && { customFields }),
  };
};

/** Takes files of contacts in. */
export interface ContactImports {
  /** Stores the file and has a job take it in. @throws UnreadableImport */
  start(scope: Scope, csv: string): Promise<ContactImport>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<ContactImport>;
  /** @throws NotFound, InvalidCursor */
  listRows(scope: Scope, id: string, query: ImportRowQuery): ReturnType<typeof listImportRows>;
  /** Goes on where an earlier run ended; each row is done once. */
  work(scope: Scope, id: string): Promise<void>;
}

export const createContactImports = (unitOfWork: UnitOfWork, contacts: Contacts): ContactImports => {
  const change = async (tx: Transaction, id: string, person: ImportedPerson): Promise<DoneRow> => {
    const contact = await contacts.lock(tx, id);
    if (!contact) return invalid('the contact was merged meanwhile');
    const patch = newsOf(contact, person);
    const updated = Object.keys(patch).length === 0 ? contact : await contacts.updateIn(tx, contact, patch);
    const tagged = person.tags.length === 0 ? updated : await contacts.addTagsIn(tx, id, person.tags);
    return { outcome: tagged.version === contact.version ? 'skipped' : 'updated', contactId: id, detail: null };
  };

  const create = async (tx: Transaction, { tags, name, ...person }: ImportedPerson): Promise<DoneRow> => {
    if (name === undefined) return invalid('name: missing');
    const contact = await contacts.createIn(tx, { name, ...person }, 'import');
    if (tags.length > 0) await contacts.addTagsIn(tx, contact.id, tags);
    return { outcome: 'created', contactId: contact.id, detail: null };
  };

  const takeIn = async (tx: Transaction, row: ImportedRow): Promise<DoneRow> => {
    if ('fault' in row) return invalid(row.fault);
    const [holder, ...others] = await findHolders(tx, contacts, row.person);
    if (others.length > 0) return invalid(`belongs to several contacts: ${[holder, ...others].join(', ')}`);
    return holder === undefined ? create(tx, row.person) : change(tx, holder, row.person);
  };

  const takeInAll = async (scope: Scope, id: string, from: number, rows: readonly ImportedRow[]): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      try {
        await unitOfWork.run(scope, async (tx) => {
          if ((await lockProgress(tx, id)) !== from) return;
          const done: DoneRow[] = [];
          for (const row of rows) done.push(await takeIn(tx, row));
          await addDoneRows(tx, id, from, done);
        });
        return;
      } catch (error) {
        if (!isRace(error) || tries === mostTries) throw error;
      }
    }
  };

  return {
    start: (scope, csv) =>
      unitOfWork.run(scope, async (tx) => {
        const content = storableText(csv);
        readHead(content);
        const started = await insertImport(tx, content);
        tx.enqueue(importContacts, { importId: started.id });
        return started;
      }),

    get: async (scope, id) => {
      const found = await unitOfWork.read(scope, (sql) => findImport(sql, id));
      if (!found) throw new NotFound({ resource: 'import' });
      return found;
    },

    listRows: (scope, id, query) =>
      unitOfWork.read(scope, async (sql) => {
        if (!(await findImport(sql, id))) throw new NotFound({ resource: 'import' });
        return listImportRows(sql, id, query);
      }),

    async work(scope, id) {
      const { content, done } = await unitOfWork.read(scope, async (sql) => ({
        content: await findContent(sql, id),
        done: (await findImport(sql, id))?.rows ?? 0,
      }));
      if (content === undefined) return;
      let place = 0;
      let waiting: ImportedRow[] = [];
      const flush = async (): Promise<void> => {
        if (waiting.length > 0) await takeInAll(scope, id, place - waiting.length, waiting);
        waiting = [];
      };
      try {
        for await (const row of readRows(content)) {
          scope.signal.throwIfAborted();
          place += 1;
          if (place > done) waiting.push(row);
          if (waiting.length === rowsPerTransaction) await flush();
        }
      } catch (error) {
        if (!(error instanceof UnreadableImport)) throw error;
        place += 1;
        waiting.push({ fault: 'the file cannot be read from here on' });
      }
      await flush();
      await unitOfWork.run(scope, (tx) => completeImport(tx, id));
    },
  };
};
