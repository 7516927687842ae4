import { toTimestamp, toTimestampOrNull } from '../schema.js';
import type { TagRef } from '../tags/contract.js';
import { maskDocument } from './document.js';
import type { Contact, ContactStatus } from './profile.js';

/** A contact as the table has it. */
export interface ContactRow {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly notes: string;
  readonly status: ContactStatus;
  readonly source: Contact['source'];
  readonly is_vip: boolean;
  readonly is_blocked: boolean;
  readonly document_hint: string | null;
  readonly birth_date: string | null;
  readonly locale: string | null;
  readonly custom_fields: Contact['customFields'];
  readonly consents: Contact['consents'];
  readonly merged_into: string | null;
  readonly last_interaction_at: Date | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** A contact with what it is marked with. */
export interface TaggedContactRow extends ContactRow {
  readonly tags: readonly TagRef[];
}

export const contactColumns = [
  'id',
  'name',
  'phone',
  'email',
  'notes',
  'status',
  'source',
  'is_vip',
  'is_blocked',
  'document_hint',
  'birth_date',
  'locale',
  'custom_fields',
  'consents',
  'merged_into',
  'last_interaction_at',
  'version',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof ContactRow)[];

/** The tags of a contact whose row goes by this name, as an expression. */
export const contactTagsSql = (alias: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'color', g.color) order by lower(g.name))
     from contact_tags ct join tags g on g.tenant_id = ct.tenant_id and g.id = ct.tag_id
     where ct.tenant_id = ${alias}.tenant_id and ct.contact_id = ${alias}.id), '[]')`;

/** What is selected of a contact whose row goes by this name. */
export const contactSelect = (alias: string): string =>
  `${contactColumns.map((column) => `${alias}.${column}`).join(', ')}, ${contactTagsSql(alias)} as tags`;

/** The database spells times in its own way. */
const toSummary = (consent: Contact['consents'][number]): Contact['consents'][number] => ({
  ...consent,
  since: toTimestamp(new Date(consent.since)),
  expiresAt: consent.expiresAt === null ? null : toTimestamp(new Date(consent.expiresAt)),
});

export const toContact = (row: TaggedContactRow): Contact => ({
  id: row.id,
  name: row.name,
  phone: row.phone,
  email: row.email,
  notes: row.notes,
  status: row.status,
  source: row.source,
  isVip: row.is_vip,
  isBlocked: row.is_blocked,
  document: row.document_hint === null ? null : maskDocument(row.document_hint),
  birthDate: row.birth_date,
  locale: row.locale,
  customFields: row.custom_fields,
  tags: [...row.tags],
  consents: row.consents.map(toSummary),
  lastInteractionAt: toTimestampOrNull(row.last_interaction_at),
  mergedIntoId: row.merged_into,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});
