import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { storableJson } from '../storable.js';
import { actorOf } from './records.repository.js';

/** Contacts' own rows that follow a person. */
const movedTables = ['contact_identities', 'contact_notes', 'contact_tasks', 'contact_interactions', 'contact_consents'] as const;
type MovedTable = (typeof movedTables)[number];

/** Fields of the source that the target lacked. */
const filledFields = ['phone', 'email', 'birth_date', 'locale', 'document_sealed', 'document_index', 'document_hint'] as const;

/** What a merge did to the contacts' own tables. */
export interface OwnJournal {
  readonly rows: Readonly<Partial<Record<MovedTable, readonly string[]>>>;
  readonly tags: readonly string[];
  readonly filled: Readonly<Record<string, string>>;
  /** Of the target, before. */
  readonly lastInteractionAt: string | null;
}

export interface MergeJournal {
  readonly own: OwnJournal;
  readonly participants: Readonly<Record<string, unknown>>;
}

/**
 * Waits for messages that are being stored under addresses of these contacts, and keeps new ones waiting: they hold their
 * address for as long as they are being stored. Comes before the contacts are locked, in the order that arriving messages lock in.
 */
export const lockIdentities = async (tx: Transaction, contactIds: readonly string[]): Promise<void> => {
  await tx.sql('select 1 from contact_identities where tenant_id = $1 and contact_id = any($2::uuid[]) order by id for update', [
    tx.scope.tenantId,
    contactIds,
  ]);
};

const fillText = `
  update contacts t set ${filledFields.map((field) => `${field} = case when j.taken ? '${field}' then s.${field} else t.${field} end`).join(', ')},
    last_interaction_at = greatest(t.last_interaction_at, s.last_interaction_at)
  from contacts s, (select $4::jsonb as taken) j
  where t.tenant_id = $1 and t.id = $3 and s.tenant_id = $1 and s.id = $2`;

type FieldRow = Readonly<Record<(typeof filledFields)[number], string | null>> & {
  readonly id: string;
  readonly last_interaction_at: Date | null;
};

const readFields = async (tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, FieldRow>> => {
  const rows = await tx.sql<FieldRow>(
    `select id, last_interaction_at, ${filledFields.join(', ')} from contacts where tenant_id = $1 and id = any($2::uuid[])`,
    [tx.scope.tenantId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
};

const moveRows = async (tx: Transaction, table: MovedTable, sourceId: string, targetId: string): Promise<readonly string[]> => {
  const rows = await tx.sql<{ id: string }>(`update ${table} set contact_id = $3 where tenant_id = $1 and contact_id = $2 returning id`, [
    tx.scope.tenantId,
    sourceId,
    targetId,
  ]);
  return rows.map(({ id }) => id);
};

/** Gives all that the contacts plugin keeps of the source to the target, and hides the source. */
export const mergeOwnRows = async (tx: Transaction, sourceId: string, targetId: string): Promise<OwnJournal> => {
  const { tenantId } = tx.scope;
  const fields = await readFields(tx, [sourceId, targetId]);
  const source = fields.get(sourceId);
  const target = fields.get(targetId);
  if (!source || !target) throw new Error('A locked contact is gone.');
  // The source goes first: two contacts in sight cannot have one document.
  await tx.sql('update contacts set merged_into = $3, version = version + 1, updated_at = $4 where tenant_id = $1 and id = $2', [
    tenantId,
    sourceId,
    targetId,
    tx.now,
  ]);
  const rows: Record<MovedTable, readonly string[]> = {
    contact_identities: [],
    contact_notes: [],
    contact_tasks: [],
    contact_interactions: [],
    contact_consents: [],
  };
  for (const table of movedTables) rows[table] = await moveRows(tx, table, sourceId, targetId);
  const tags = await tx.sql<{ tag_id: string }>(
    `insert into contact_tags (tenant_id, contact_id, tag_id, created_at)
     select tenant_id, $3, tag_id, $4 from contact_tags where tenant_id = $1 and contact_id = $2
     on conflict do nothing returning tag_id`,
    [tenantId, sourceId, targetId, tx.now],
  );
  const filled: Record<string, string> = {};
  for (const field of filledFields) {
    const value = source[field];
    if (target[field] === null && value !== null) filled[field] = value;
  }
  await tx.sql(fillText, [tenantId, sourceId, targetId, JSON.stringify(filled)]);
  return { rows, tags: tags.map(({ tag_id }) => tag_id), filled, lastInteractionAt: target.last_interaction_at?.toISOString() ?? null };
};

/** Ids of the source's addresses that do not lead to the target any more. */
export const findStrayIdentities = async (sql: Sql, targetId: string, ids: readonly string[]): Promise<number> => {
  const rows = await sql<{ id: string }>(
    'select id from contact_identities where tenant_id = $1 and contact_id = $2 and id = any($3::uuid[])',
    [sql.scope.tenantId, targetId, ids],
  );
  return ids.length - rows.length;
};

/** Gives back what {@link mergeOwnRows} took. What people changed on the target since stays. */
export const unmergeOwnRows = async (tx: Transaction, sourceId: string, targetId: string, journal: OwnJournal): Promise<void> => {
  const { tenantId } = tx.scope;
  for (const table of movedTables) {
    await tx.sql(`update ${table} set contact_id = $3 where tenant_id = $1 and contact_id = $2 and id = any($4::uuid[])`, [
      tenantId,
      targetId,
      sourceId,
      // Merges of before a table was moved know nothing of it.
      journal.rows[table] ?? [],
    ]);
  }
  await tx.sql('delete from contact_tags where tenant_id = $1 and contact_id = $2 and tag_id = any($3::uuid[])', [
    tenantId,
    targetId,
    journal.tags,
  ]);
  // A field that was filled from the source and then edited is the target's own by now.
  const texts = filledFields.map((field) => `${field} = case when ${field}::text = j.filled ->> '${field}' then null else ${field} end`);
  await tx.sql(
    `update contacts set ${texts.join(', ')},
       last_interaction_at = case when last_interaction_at = (select s.last_interaction_at from contacts s where s.tenant_id = $1 and s.id = $5)
         then $4::timestamptz else last_interaction_at end
     from (select $3::jsonb as filled) j where tenant_id = $1 and id = $2`,
    [tenantId, targetId, JSON.stringify(journal.filled), journal.lastInteractionAt, sourceId],
  );
  await tx.sql('update contacts set merged_into = null, version = version + 1, updated_at = $3 where tenant_id = $1 and id = $2', [
    tenantId,
    sourceId,
    tx.now,
  ]);
};

export const insertMerge = async (tx: Transaction, sourceId: string, targetId: string, journal: MergeJournal): Promise<string> => {
  const id = uuidv7();
  await tx.sql(
    `insert into contact_merges (tenant_id, id, source_id, target_id, journal, merged_by, merged_at) values ($1, $2, $3, $4, $5::jsonb, $6, $7)`,
    [tx.scope.tenantId, id, sourceId, targetId, storableJson(journal), actorOf(tx.scope.actor), tx.now],
  );
  return id;
};

export interface MergeRow {
  readonly id: string;
  readonly target_id: string;
  readonly journal: MergeJournal;
}

export const findMergeInForce = async (sql: Sql, sourceId: string): Promise<MergeRow | undefined> => {
  const [row] = await sql<MergeRow>(
    'select id, target_id, journal from contact_merges where tenant_id = $1 and source_id = $2 and undone_at is null',
    [sql.scope.tenantId, sourceId],
  );
  return row;
};

/** Ends a merge. False when somebody else has ended it. */
export const closeMerge = async (tx: Transaction, id: string): Promise<boolean> =>
  (
    await tx.sql('update contact_merges set undone_at = $3 where tenant_id = $1 and id = $2 and undone_at is null returning id', [
      tx.scope.tenantId,
      id,
      tx.now,
    ])
  ).length > 0;
