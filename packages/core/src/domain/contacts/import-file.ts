import { parse } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { plainText } from '../search-text.js';
import { parsePhone } from './address.js';
import { parseDocument } from './document.js';
import { UnreadableImport } from './import.contract.js';
import type { CustomFields } from './profile.js';

/** What a row of a file says of a person. */
export interface ImportedPerson {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly document?: string;
  readonly birthDate?: string;
  readonly notes?: string;
  readonly tags: readonly string[];
  readonly customFields: CustomFields;
}

/** A row that was read, or why it cannot be taken. */
export type ImportedRow = { readonly person: ImportedPerson } | { readonly fault: string };

type Field = Exclude<keyof ImportedPerson, 'customFields'>;

const customPrefix = 'custom.';

const spellings: Readonly<Record<string, Field>> = {
  name: 'name',
  nome: 'name',
  phone: 'phone',
  telefone: 'phone',
  celular: 'phone',
  whatsapp: 'phone',
  email: 'email',
  document: 'document',
  cpf: 'document',
  documento: 'document',
  birthdate: 'birthDate',
  nascimento: 'birthDate',
  notes: 'notes',
  observacoes: 'notes',
  tags: 'tags',
  etiquetas: 'tags',
};

const plainHead = (head: string): string => plainText(head.trim()).replaceAll(/[\s_-]/g, '');

/** What a column means: a field, a value of the tenant's own, or nothing that is taken. */
const columnOf = (head: string): string => {
  const trimmed = head.trim();
  return trimmed.toLowerCase().startsWith(customPrefix)
    ? `${customPrefix}${trimmed.slice(customPrefix.length)}`
    : (spellings[plainHead(head)] ?? '');
};

const options = { bom: true, delimiter: [',', ';'], trim: true, skip_empty_lines: true, relax_column_count: true };

/** @throws UnreadableImport */
export const readHead = (csv: string): readonly string[] => {
  let head: readonly string[] | undefined;
  try {
    [head] = parseNow(csv, { ...options, to: 1 });
  } catch (cause) {
    throw new UnreadableImport({ reason: 'The head line is not CSV.' }, { cause });
  }
  const columns = (head ?? []).map(columnOf);
  if (!columns.includes('name')) throw new UnreadableImport({ reason: 'The head line needs a column name (or nome).' });
  if (new Set(columns.filter((column) => column !== '')).size < columns.filter((column) => column !== '').length) {
    throw new UnreadableImport({ reason: 'Two columns mean the same.' });
  }
  return columns;
};

/** The apostrophe with which spreadsheets, and our own export, mark texts that look like formulas. */
const withoutGuard = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const brazilianDate = /^(\d{2})\/(\d{2})\/(\d{4})$/;

const dateOf = (text: string): string | undefined => {
  const [, day, month, year] = brazilianDate.exec(text) ?? [];
  const date = year === undefined ? text : `${year}-${month ?? ''}-${day ?? ''}`;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date;
};

const faultOf = (
  { name, phone, email, document, notes, tags, customFields }: ImportedPerson,
  rawDate: string | undefined,
  date: string | undefined,
) => {
  if (name !== undefined && name.length > 200) return 'name: longer than 200 characters';
  if (phone !== undefined && !parsePhone(phone)) return 'phone: no such number can exist';
  if (email !== undefined && (email.length > 254 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))) return 'email: not an address';
  if (document !== undefined && parseDocument(document) === undefined) return 'document: not a CPF';
  if (rawDate !== undefined && date === undefined) return 'birthDate: not a date';
  if (notes !== undefined && notes.length > 5000) return 'notes: longer than 5000 characters';
  if (tags.length > 20 || tags.some((tag) => tag.length > 64)) return 'tags: more than 20, or longer than 64 characters';
  const wrong = Object.entries(customFields).find(([key, value]) => !/^[A-Za-z][\w.-]{0,63}$/.test(key) || String(value).length > 1000);
  if (wrong !== undefined || Object.keys(customFields).length > 50) return `${customPrefix}${wrong?.[0] ?? ''}: cannot be kept`;
  return undefined;
};

const toRow = (columns: readonly string[], cells: readonly string[]): ImportedRow => {
  const texts = new Map<string, string>();
  for (const [index, column] of columns.entries()) {
    const cell = withoutGuard(cells[index] ?? '');
    // An export masks CPFs; a masked one says nothing.
    const isMasked = column === 'document' && cell.startsWith('***');
    if (column !== '' && cell !== '' && !isMasked) texts.set(column, cell);
  }
  const rawDate = texts.get('birthDate');
  const date = rawDate === undefined ? undefined : dateOf(rawDate);
  const text = (field: Field) => {
    const value = texts.get(field);
    return value === undefined ? {} : { [field]: value };
  };
  const person: ImportedPerson = {
    ...text('name'),
    ...text('phone'),
    ...text('email'),
    ...text('document'),
    ...text('notes'),
    ...(date !== undefined && { birthDate: date }),
    tags: (texts.get('tags') ?? '')
      .split('|')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    customFields: Object.fromEntries(
      [...texts].filter(([column]) => column.startsWith(customPrefix)).map(([column, cell]) => [column.slice(customPrefix.length), cell]),
    ),
  };
  const fault = faultOf(person, rawDate, date);
  return fault === undefined ? { person } : { fault };
};

/** The rows after the head, as they are read. @throws UnreadableImport where the file is no CSV any more */
export const readRows = async function* (csv: string): AsyncGenerator<ImportedRow> {
  const columns = readHead(csv);
  try {
    for await (const cells of parse(csv, { ...options, from: 2 })) yield toRow(columns, cells as readonly string[]);
  } catch (cause) {
    if (cause instanceof UnreadableImport) throw cause;
    throw new UnreadableImport({ reason: 'A line is not CSV.' }, { cause });
  }
};
