import { Id, storableJson, storableText, Timestamp, toTimestamp, toTimestampOrNull } from '@leadengine/core/contract';
import type { Sql, SqlValue, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { actorText } from '../agreement/history.repository.js';
import type { Mapping, ReadSpec } from '../import/read-spec.js';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import type { CoefficientBasis } from '../rates/table.schema.js';
import type { ApprovalReason, CreditImport, ImportDiff, ImportPreview, ImportStatus } from './import.schema.js';

interface ImportRow {
  readonly id: string;
  readonly agreement_id: string | null;
  readonly product_id: string | null;
  readonly template_id: string | null;
  readonly media_id: string;
  readonly file_name: string | null;
  readonly size_bytes: string;
  readonly sha256: string;
  readonly mapping: Mapping;
  readonly coefficient_basis: CoefficientBasis;
  readonly effective_from: Date | null;
  readonly effective_until: Date | null;
  readonly time_zone: string;
  readonly status: ImportStatus;
  readonly spec: ReadSpec | null;
  readonly progress: number;
  readonly rows_read: number;
  readonly rate_count: number;
  readonly table_count: number;
  readonly error_count: number;
  readonly warning_count: number;
  readonly compared_tables: number;
  readonly applied_tables: number;
  readonly diff: ImportDiff | null;
  readonly approval_reasons: ApprovalReason[];
  readonly approved_by: string | null;
  readonly failure_code: string | null;
  readonly failure: string | null;
  readonly created_by: string;
  readonly created_at: Date;
  readonly started_at: Date | null;
  readonly ended_at: Date | null;
  readonly is_swept: boolean;
}

/** An import with what only its jobs need. */
export interface ImportWork extends CreditImport {
  readonly mediaId: string;
  readonly mapping: Mapping;
  readonly spec: ReadSpec | null;
  readonly comparedTables: number;
  readonly isSwept: boolean;
}

const columns = `id, agreement_id, product_id, template_id, media_id, file_name, size_bytes, sha256, mapping, coefficient_basis, effective_from,
  effective_until, time_zone, status, spec, progress, rows_read, rate_count, table_count, error_count, warning_count, compared_tables,
  applied_tables, diff, approval_reasons, approved_by, failure_code, failure, created_by, created_at, started_at, ended_at, is_swept`;
const select = `select ${columns} from credit_imports where tenant_id = $1`;

const toImport = (row: ImportRow): CreditImport => ({
  id: row.id,
  agreementId: row.agreement_id,
  productId: row.product_id,
  templateId: row.template_id,
  fileName: row.file_name,
  sizeBytes: Number(row.size_bytes),
  sha256: row.sha256,
  coefficientBasis: row.coefficient_basis,
  effectiveFrom: toTimestampOrNull(row.effective_from),
  effectiveUntil: toTimestampOrNull(row.effective_until),
  status: row.status,
  progress: Math.min(1, Math.round(row.progress * 1000) / 1000),
  rowsRead: row.rows_read,
  rateCount: row.rate_count,
  tableCount: row.table_count,
  errorCount: row.error_count,
  warningCount: row.warning_count,
  appliedTables: row.applied_tables,
  diff: row.diff,
  approvalReasons: row.approval_reasons,
  approvedBy: row.approved_by,
  failureCode: row.failure_code,
  failure: row.failure,
  createdBy: row.created_by,
  createdAt: toTimestamp(row.created_at),
  startedAt: toTimestampOrNull(row.started_at),
  endedAt: toTimestampOrNull(row.ended_at),
});

const toWork = (row: ImportRow): ImportWork => ({
  ...toImport(row),
  mediaId: row.media_id,
  mapping: row.mapping,
  spec: row.spec,
  comparedTables: row.compared_tables,
  isSwept: row.is_swept,
});

/** What other code is told of it. */
export const shownImport = ({
  mediaId: _mediaId,
  mapping: _mapping,
  spec: _spec,
  comparedTables: _compared,
  isSwept: _swept,
  ...shown
}: ImportWork): CreditImport => shown;

export interface ImportListQuery extends PageQuery {
  readonly agreementId?: string;
}

const newestFirst: KeysetOrder<ImportRow> = {
  columns: ['created_at', 'id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.created_at), row.id],
};

export const importListStatement = (tenantId: string, query: ImportListQuery): ListStatement =>
  keysetStatement(select, tenantId, [equal('agreement_id', query.agreementId)], newestFirst, query);

export const listImports = (sql: Sql, query: ImportListQuery) =>
  readPage(sql, importListStatement(sql.scope.tenantId, query), newestFirst, query, toImport);

export const findImport = async (sql: Sql, id: string): Promise<ImportWork | undefined> => {
  const [row] = await sql<ImportRow>(`${select} and id = $2`, [sql.scope.tenantId, id]);
  return row && toWork(row);
};

export const lockImport = async (tx: Transaction, id: string): Promise<ImportWork | undefined> => {
  const [row] = await tx.sql<ImportRow>(`${select} and id = $2 for no key update`, [tx.scope.tenantId, id]);
  return row && toWork(row);
};

export const findPreview = async (sql: Sql, id: string): Promise<ImportPreview | null | undefined> => {
  const [row] = await sql<{ preview: ImportPreview | null }>('select preview from credit_imports where tenant_id = $1 and id = $2', [
    sql.scope.tenantId,
    id,
  ]);
  return row?.preview;
};

/** An import of the same file that is read the same way, and that is not over without effect. */
export const findSameImport = async (sql: Sql, sha256: string, mappingKey: string): Promise<CreditImport | undefined> => {
  const [row] = await sql<ImportRow>(
    `${select} and sha256 = $2 and mapping_key = $3 and status not in ('failed', 'cancelled', 'invalid')`,
    [sql.scope.tenantId, sha256, mappingKey],
  );
  return row && toImport(row);
};

/** What an import is made from. */
export interface NewImport extends Pick<
  CreditImport,
  'agreementId' | 'productId' | 'templateId' | 'fileName' | 'sizeBytes' | 'sha256' | 'coefficientBasis' | 'effectiveFrom' | 'effectiveUntil'
> {
  readonly mediaId: string;
  readonly mapping: Mapping;
  readonly mappingKey: string;
  readonly timeZone: string;
}

/** Undefined when there is the same import already. */
export const insertImport = async (tx: Transaction, input: NewImport): Promise<CreditImport | undefined> => {
  const [row] = await tx.sql<ImportRow>(
    `insert into credit_imports (tenant_id, id, agreement_id, product_id, template_id, media_id, file_name, size_bytes, sha256, mapping,
       mapping_key, coefficient_basis, effective_from, effective_until, time_zone, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12, $13::timestamptz, $14::timestamptz, $15, $16, $17)
     on conflict (tenant_id, sha256, mapping_key) where status not in ('failed', 'cancelled', 'invalid') do nothing returning ${columns}`,
    [
      tx.scope.tenantId,
      uuidv7(),
      input.agreementId,
      input.productId,
      input.templateId,
      input.mediaId,
      input.fileName,
      input.sizeBytes,
      input.sha256,
      storableJson(input.mapping),
      input.mappingKey,
      input.coefficientBasis,
      input.effectiveFrom,
      input.effectiveUntil,
      input.timeZone,
      actorText(tx.scope.actor),
      tx.now,
    ],
  );
  return row && toImport(row);
};

const ended: ReadonlySet<ImportStatus> = new Set<ImportStatus>(['invalid', 'applied', 'failed', 'cancelled']);

/** What changes with a status; all else stays. */
export interface ImportStep {
  readonly progress?: number;
  readonly spec?: ReadSpec;
  readonly diff?: ImportDiff;
  readonly approvalReasons?: readonly ApprovalReason[];
  readonly approvedBy?: string;
  readonly failureCode?: string;
  readonly failure?: string;
}

/** Moves an import on; undefined when it is in none of the statuses it may come from, as when it was cancelled. */
export const moveImport = async (
  tx: Transaction,
  id: string,
  from: readonly ImportStatus[],
  to: ImportStatus,
  step: ImportStep = {},
): Promise<ImportWork | undefined> => {
  const text = (value: string | undefined): SqlValue => (value === undefined ? null : storableText(value));
  const [row] = await tx.sql<ImportRow>(
    `update credit_imports set status = $4, progress = coalesce($5::real, progress), spec = coalesce(spec, $6::jsonb), diff = coalesce($7::jsonb, diff),
       approval_reasons = coalesce($8::text[], approval_reasons), approved_by = coalesce($9, approved_by), failure_code = coalesce($10, failure_code),
       failure = coalesce($11, failure), started_at = coalesce(started_at, case when $4 = 'queued' then null else $12::timestamptz end),
       ended_at = case when $13::boolean then $12::timestamptz end
     where tenant_id = $1 and id = $2 and status = any($3::text[]) returning ${columns}`,
    [
      tx.scope.tenantId,
      id,
      from,
      to,
      step.progress ?? null,
      step.spec === undefined ? null : storableJson(step.spec),
      step.diff === undefined ? null : storableJson(step.diff),
      step.approvalReasons ?? null,
      text(step.approvedBy),
      text(step.failureCode),
      text(step.failure),
      tx.now,
      ended.has(to),
    ],
  );
  return row && toWork(row);
};

/** How far a job has come with an import. */
export interface ImportProgress {
  readonly progress: number;
  readonly rowsRead?: number;
  readonly rates?: number;
  readonly tables?: number;
  readonly errors?: number;
  readonly warnings?: number;
  readonly comparedTables?: number;
  readonly appliedTables?: number;
  readonly preview?: ImportPreview;
}

/** Undefined when the import is no longer where the caller left it: another job goes on with it, or it was cancelled. */
export const advanceImport = async (tx: Transaction, before: ImportWork, made: ImportProgress): Promise<ImportWork | undefined> => {
  const [row] = await tx.sql<ImportRow>(
    `update credit_imports set progress = $6::real, rows_read = $7, rate_count = rate_count + $8, table_count = table_count + $9,
       error_count = error_count + $10, warning_count = warning_count + $11, compared_tables = $12, applied_tables = applied_tables + $13,
       preview = coalesce(preview, $14::jsonb)
     where tenant_id = $1 and id = $2 and status = $3 and rows_read = $4 and compared_tables = $5 returning ${columns}`,
    [
      tx.scope.tenantId,
      before.id,
      before.status,
      before.rowsRead,
      before.comparedTables,
      made.progress,
      made.rowsRead ?? before.rowsRead,
      made.rates ?? 0,
      made.tables ?? 0,
      made.errors ?? 0,
      made.warnings ?? 0,
      made.comparedTables ?? before.comparedTables,
      made.appliedTables ?? 0,
      made.preview === undefined ? null : storableJson(made.preview),
    ],
  );
  return row && toWork(row);
};
