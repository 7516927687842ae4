import { Readable } from 'node:stream';
import type { Scope } from '@leadengine/plugin-kit';
import type { ContactListQuery, Contacts } from './contract.js';
import type { Contact } from './profile.js';

const head = [
  'id',
  'name',
  'phone',
  'email',
  'document',
  'birthDate',
  'status',
  'tags',
  'notes',
  'createdAt',
  'lastInteractionAt',
] as const;
const rowsPerPage = 100;
const byteOrderMark = '\ufeff';

/** Spreadsheets run what looks like a formula; an apostrophe makes it a text. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** One cell of RFC 4180. */
export const csvCell = (value: string): string => {
  const text = guarded(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const lineOf = (contact: Contact): string => {
  const cells = [
    contact.id,
    contact.name,
    contact.phone,
    contact.email,
    contact.document,
    contact.birthDate,
    contact.status,
    contact.tags.map(({ name }) => name).join('|'),
    contact.notes,
    contact.createdAt,
    contact.lastInteractionAt,
  ];
  return `${cells.map((cell) => csvCell(cell ?? '')).join(',')}\r\n`;
};

/** All contacts that a list would show, page by page, as they are sent. */
export const exportContacts = (contacts: Contacts, scope: Scope, query: ContactListQuery): Readable => {
  const lines = async function* (): AsyncGenerator<string> {
    yield `${byteOrderMark}${head.join(',')}\r\n`;
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Contacts['list']>> = await contacts.list(scope, {
        ...query,
        limit: rowsPerPage,
        ...(cursor !== null && { cursor }),
      });
      yield page.data.map(lineOf).join('');
      cursor = page.nextCursor;
    } while (cursor !== null);
  };
  return Readable.from(lines(), { objectMode: false });
};
