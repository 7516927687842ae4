import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { consentColumns } from './consent.repository.js';

/** What people see instead of a name. */
const erasedName = 'Contato apagado';

/** Contacts that were merged into this one, directly or through others. */
export const findPartIds = async (sql: Sql, contactId: string): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(
    `with recursive part as (
       select id from contacts where tenant_id = $1 and merged_into = $2
       union select c.id from contacts c join part on c.tenant_id = $1 and c.merged_into = part.id
     ) select id from part order by id`,
    [sql.scope.tenantId, contactId],
  );
  return rows.map(({ id }) => id);
};

export const findLegalHold = async (sql: Sql, ids: readonly string[]): Promise<string | undefined> => {
  const [row] = await sql<{ legal_hold: string }>(
    'select legal_hold from contacts where tenant_id = $1 and id = any($2::uuid[]) and legal_hold is not null order by id limit 1',
    [sql.scope.tenantId, ids],
  );
  return row?.legal_hold;
};

export const setLegalHold = async (tx: Transaction, contactId: string, reason: string | null): Promise<void> => {
  await tx.sql('update contacts set legal_hold = $3, updated_at = $4 where tenant_id = $1 and id = $2', [
    tx.scope.tenantId,
    contactId,
    reason,
    tx.now,
  ]);
};

interface KeptRows {
  readonly notes: unknown;
  readonly tasks: unknown;
  readonly interactions: unknown;
  readonly consents: unknown;
}

/** What people wrote down about the contact. */
export const collectRecords = async (sql: Sql, contactId: string): Promise<KeptRows | undefined> => {
  const all = (table: string, columns: string): string =>
    `coalesce((select jsonb_agg(to_jsonb(r) order by r.created_at, r.id) from (
       select ${columns} from ${table} where tenant_id = $1 and contact_id = $2) r), '[]')`;
  const [row] = await sql<KeptRows>(
    `select ${all('contact_notes', 'id, body, created_by, created_at')} as notes,
       ${all('contact_tasks', 'id, title, description, status, due_at, created_by, created_at')} as tasks,
       ${all('contact_interactions', 'id, channel, direction, summary, occurred_at, created_by, created_at')} as interactions,
       ${all('contact_consents', consentColumns)} as consents`,
    [sql.scope.tenantId, contactId],
  );
  return row;
};

/** Empties the contacts' own tables of these people. Their rows stay, so that what counts them still does. */
export const eraseOwnRows = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  const { tenantId } = tx.scope;
  for (const table of [
    'contact_identities',
    'contact_notes',
    'contact_tasks',
    'contact_interactions',
    'contact_consents',
    'contact_tags',
  ]) {
    await tx.sql(`delete from ${table} where tenant_id = $1 and contact_id = any($2::uuid[])`, [tenantId, ids]);
  }
  await tx.sql('delete from contact_merges where tenant_id = $1 and (source_id = any($2::uuid[]) or target_id = any($2::uuid[]))', [
    tenantId,
    ids,
  ]);
  await tx.sql(
    `update contact_import_rows set detail = null where tenant_id = $1 and contact_id = any($2::uuid[]) and detail is not null`,
    [tenantId, ids],
  );
  await tx.sql(
    `update contacts set name = $3, name_source = 'manual', phone = null, email = null, notes = '', status = 'archived', is_vip = false,
       birth_date = null, locale = null, custom_fields = '{}', document_sealed = null, document_index = null, document_hint = null,
       erased_at = $4, version = version + 1, updated_at = $4
     where tenant_id = $1 and id = any($2::uuid[])`,
    [tenantId, ids, erasedName, tx.now],
  );
};

/** Has what was published and answered about these things forgotten as well, which takes longer than this transaction may. */
export const haveForgotten = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  await tx.sql('insert into erasures (tenant_id, id, ids, due_at) values ($1, $2, $3, $4)', [tx.scope.tenantId, uuidv7(), ids, tx.now]);
};
