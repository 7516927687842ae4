import type { Sql } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { keysetStatement, readPage, equal, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import { saysTheSame } from './compare.repository.js';
import type { ImportChange, ImportIssue, ImportTable } from './import.schema.js';

interface IssueRow extends Omit<ImportIssue, 'row' | 'column'> {
  readonly number: number;
  readonly source_row: number;
  readonly source_column: string | null;
}

const byNumber = <Row extends { readonly number: number }>(column: string): KeysetOrder<Row> => ({
  columns: [column],
  direction: 'asc',
  cursor: Type.Tuple([Type.Integer()]),
  keyOf: (row) => [row.number],
});
const issueOrder = byNumber<IssueRow>('number');

export const issueListStatement = (tenantId: string, importId: string, query: PageQuery): ListStatement =>
  keysetStatement(
    'select number, severity, code, sheet, source_row, source_column, value, hint from credit_import_issues where tenant_id = $1',
    tenantId,
    [equal('import_id', importId)],
    issueOrder,
    query,
  );

/** In the order of the file, and after them those that tables as a whole have. */
export const listIssues = (sql: Sql, importId: string, query: PageQuery) =>
  readPage(
    sql,
    issueListStatement(sql.scope.tenantId, importId, query),
    issueOrder,
    query,
    ({ severity, code, sheet, source_row, source_column, value, hint }): ImportIssue => ({
      severity,
      code,
      sheet,
      row: source_row,
      column: source_column,
      value,
      hint,
    }),
  );

interface TableRow {
  readonly id: string;
  readonly number: number;
  readonly agreement_id: string;
  readonly product_id: string;
  readonly table_id: string | null;
  readonly version_id: string | null;
  readonly bank: string;
  readonly code: string;
  readonly name: string;
  readonly modality: string;
  readonly effective_from: string | null;
  readonly effective_until: string | null;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly max_coefficient_change: string | null;
  readonly max_commission_change: string | null;
}

const tableOrder = byNumber<TableRow>('number');
const tableSelect = `select id, number, agreement_id, product_id, table_id,
    case when applied_at is not null and added + changed + removed > 0 then version_id end as version_id, bank, code, name, modality,
    effective_from::text as effective_from, effective_until::text as effective_until, added, changed, removed, unchanged,
    trim_scale(max_coefficient_change)::text as max_coefficient_change, trim_scale(max_commission_change)::text as max_commission_change
  from credit_import_tables where tenant_id = $1`;

const toTable = (row: TableRow): ImportTable => ({
  id: row.id,
  agreementId: row.agreement_id,
  productId: row.product_id,
  tableId: row.table_id,
  versionId: row.version_id,
  bank: row.bank,
  code: row.code,
  name: row.name,
  modality: row.modality,
  effectiveFrom: row.effective_from,
  effectiveUntil: row.effective_until,
  added: row.added,
  changed: row.changed,
  removed: row.removed,
  unchanged: row.unchanged,
  maxCoefficientChange: row.max_coefficient_change,
  maxCommissionChange: row.max_commission_change,
});

export const importTableListStatement = (tenantId: string, importId: string, query: PageQuery): ListStatement =>
  keysetStatement(tableSelect, tenantId, [equal('import_id', importId)], tableOrder, query);

/** In the order of the file. */
export const listImportTables = (sql: Sql, importId: string, query: PageQuery) =>
  readPage(sql, importTableListStatement(sql.scope.tenantId, importId, query), tableOrder, query, toTable);

export const findImportOfTable = async (
  sql: Sql,
  tableId: string,
): Promise<{ readonly importId: string; readonly number: number } | undefined> => {
  const [row] = await sql<{ import_id: string; number: number }>(
    'select import_id, number from credit_import_tables where tenant_id = $1 and id = $2',
    [sql.scope.tenantId, tableId],
  );
  return row && { importId: row.import_id, number: row.number };
};

interface ChangeRow {
  readonly change: ImportChange['change'];
  readonly term_months: number;
  readonly contract_day: number;
  readonly source_row: number | null;
  readonly before: ImportChange['before'];
  readonly after: ImportChange['after'];
}

const changeOrder: KeysetOrder<ChangeRow> = {
  columns: ['term_months', 'contract_day'],
  direction: 'asc',
  cursor: Type.Tuple([Type.Integer(), Type.Integer()]),
  keyOf: (row) => [row.term_months, row.contract_day],
};

const shown = (rate: string): string => `case when ${rate}.id is not null then jsonb_build_object(
  'monthlyRate', trim_scale(${rate}.monthly_rate)::text, 'coefficient', ${rate}.coefficient::text, 'feeRate', trim_scale(${rate}.fee_rate)::text,
  'feeFlat', ${rate}.fee_flat::text, 'minAmount', ${rate}.min_amount::text, 'maxAmount', ${rate}.max_amount::text,
  'minInstallment', ${rate}.min_installment::text, 'maxInstallment', ${rate}.max_installment::text, 'minAge', ${rate}.min_age,
  'maxAge', ${rate}.max_age, 'commissionRate', trim_scale(${rate}.commission_rate)::text) end`;

const changesOf = `select change, term_months, contract_day, source_row, before, after from (
    select coalesce(s.term_months, b.term_months) as term_months, coalesce(s.contract_day, b.contract_day) as contract_day, s.source_row,
      case when b.id is null then 'added' when s.id is null then 'removed' when ${saysTheSame} then 'unchanged' else 'changed' end as change,
      ${shown('b')} as before, ${shown('s')} as after
    from (select r.* from credit_import_rates r join credit_import_tables n
        on n.tenant_id = $1 and n.import_id = r.import_id and n.number = r.table_number
        where r.tenant_id = $1 and n.id = $3) s
      full join (select c.* from credit_rates c join credit_import_tables n on n.tenant_id = $1 and n.base_version_id = c.version_id
        where c.tenant_id = $1 and n.id = $3) b
        on b.term_months = s.term_months and b.contract_day = s.contract_day) f where true`;

/** What becomes of each rate of a table, by term: a table has a few hundred at most, which are compared anew. */
export const listChanges = (sql: Sql, tableId: string, query: PageQuery & { readonly change?: ImportChange['change'] }) => {
  const { text, values } = keysetStatement<ChangeRow>(
    changesOf,
    sql.scope.tenantId,
    // The table comes first: the text refers to it by its number.
    [[(parameter) => `${parameter}::uuid is not null`, tableId], equal('change', query.change)],
    changeOrder,
    query,
  );
  return readPage(sql, { text, values }, changeOrder, query, (row): ImportChange => ({
    change: row.change,
    termMonths: row.term_months,
    contractDay: row.contract_day,
    row: row.source_row,
    before: row.before,
    after: row.after,
  }));
};
