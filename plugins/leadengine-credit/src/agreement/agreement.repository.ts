import { Id, plainText, storableJson, storableText, toTimestamp, toTimestampOrNull, violatesUnique } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import { AgreementSlugTaken, SourceCodeTaken } from './agreement.problems.js';
import type { Agreement, AgreementStatus } from './agreement.schema.js';

interface AgreementRow {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly status: AgreementStatus;
  readonly payer: Agreement['payer'];
  readonly segment: string;
  readonly description: string;
  readonly source_code: string | null;
  readonly tags: string[];
  readonly metadata: Record<string, unknown>;
  readonly search: string;
  readonly version: number;
  readonly published_at: Date | null;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = `id, name, slug, status, payer, segment, description, source_code, tags, metadata, search, version, published_at, created_at,
  updated_at`;
const select = `select ${columns} from credit_agreements where tenant_id = $1`;

const toAgreement = (row: AgreementRow): Agreement => ({
  id: row.id,
  name: row.name,
  slug: row.slug,
  status: row.status,
  payer: row.payer,
  segment: row.segment,
  description: row.description,
  sourceCode: row.source_code,
  tags: row.tags,
  metadata: row.metadata,
  version: row.version,
  publishedAt: toTimestampOrNull(row.published_at),
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

export interface AgreementListQuery extends PageQuery {
  readonly status?: AgreementStatus;
  readonly q?: string;
}

const byName: KeysetOrder<AgreementRow> = {
  columns: ['search', 'id'],
  direction: 'asc',
  cursor: Type.Tuple([Type.String(), Id]),
  keyOf: (row) => [row.search, row.id],
};

export const agreementListStatement = (tenantId: string, query: AgreementListQuery): ListStatement =>
  keysetStatement(
    select,
    tenantId,
    [
      equal('status', query.status),
      query.q === undefined ? undefined : [(text) => `strpos(search, ${text}) > 0`, plainText(query.q.trim())],
    ],
    byName,
    query,
  );

export const listAgreements = (sql: Sql, query: AgreementListQuery) =>
  readPage(sql, agreementListStatement(sql.scope.tenantId, query), byName, query, toAgreement);

export const findAgreement = async (sql: Sql, id: string): Promise<Agreement | undefined> => {
  const [row] = await sql<AgreementRow>(`${select} and id = $2`, [sql.scope.tenantId, id]);
  return row && toAgreement(row);
};

export const findAgreementsBySourceCode = async (sql: Sql, codes: readonly string[]): Promise<ReadonlyMap<string, Agreement>> => {
  const rows = await sql<AgreementRow>(`${select} and source_code = any($2::text[])`, [sql.scope.tenantId, codes]);
  return new Map(rows.map((row) => [row.source_code ?? '', toAgreement(row)]));
};

/** Keeps the agreement, and what belongs to it, from being changed by others until the transaction ends. */
export const lockAgreement = async (tx: Transaction, id: string): Promise<Agreement | undefined> => {
  const [row] = await tx.sql<AgreementRow>(`${select} and id = $2 for no key update`, [tx.scope.tenantId, id]);
  return row && toAgreement(row);
};

/** Keeps the agreement's status as it is until the transaction ends; others may do so as well. */
export const shareAgreement = async (tx: Transaction, id: string): Promise<Agreement | undefined> => {
  const [row] = await tx.sql<AgreementRow>(`${select} and id = $2 for share`, [tx.scope.tenantId, id]);
  return row && toAgreement(row);
};

/** What an agreement is saved with. */
export type AgreementValues = Pick<
  Agreement,
  'name' | 'slug' | 'status' | 'payer' | 'segment' | 'description' | 'sourceCode' | 'tags' | 'metadata' | 'publishedAt'
>;

const parametersOf = (tx: Transaction, id: string, values: AgreementValues) => [
  tx.scope.tenantId,
  id,
  storableText(values.name.trim()),
  values.slug,
  values.status,
  values.payer,
  storableText(values.segment),
  storableText(values.description),
  values.sourceCode,
  values.tags.map(storableText),
  storableJson(values.metadata),
  plainText(storableText(`${values.name.trim()} ${values.slug}`)),
  values.publishedAt,
  tx.now,
];

const write = async (tx: Transaction, text: string, id: string, values: AgreementValues): Promise<Agreement> => {
  try {
    const [row] = await tx.sql<AgreementRow>(`${text} returning ${columns}`, parametersOf(tx, id, values));
    return toAgreement(row as AgreementRow);
  } catch (error) {
    if (violatesUnique(error, 'credit_agreements_slug')) throw new AgreementSlugTaken({ slug: values.slug });
    if (violatesUnique(error, 'credit_agreements_source_code')) throw new SourceCodeTaken({ sourceCode: values.sourceCode ?? '' });
    throw error;
  }
};

/** @throws AgreementSlugTaken, SourceCodeTaken */
export const insertAgreement = (tx: Transaction, values: AgreementValues): Promise<Agreement> =>
  write(
    tx,
    `insert into credit_agreements (tenant_id, id, name, slug, status, payer, segment, description, source_code, tags, metadata, search,
       published_at, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text[], $11::jsonb, $12, $13::timestamptz, $14, $14)`,
    uuidv7(),
    values,
  );

/** Changes an agreement that the caller has locked. @throws AgreementSlugTaken, SourceCodeTaken */
export const updateAgreement = (tx: Transaction, id: string, values: AgreementValues): Promise<Agreement> =>
  write(
    tx,
    `update credit_agreements set name = $3, slug = $4, status = $5, payer = $6, segment = $7, description = $8, source_code = $9,
       tags = $10::text[], metadata = $11::jsonb, search = $12, published_at = $13::timestamptz, updated_at = $14, version = version + 1
     where tenant_id = $1 and id = $2`,
    id,
    values,
  );
