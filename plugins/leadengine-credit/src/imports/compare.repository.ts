import type { Sql, Transaction } from '@leadengine/plugin-kit';
import type { RowIssue } from '../import/row-issue.js';
import type { ImportDiff } from './import.schema.js';
import { endOf, startOf } from './time-of-table.js';

/** Tables by number, from the first one after `after` up to and with `upTo`. */
export interface TableRange {
  readonly importId: string;
  readonly after: number;
  readonly upTo: number;
}

const inRange = 'n.tenant_id = $1 and n.import_id = $2 and n.number > $3 and n.number <= $4';
const parametersOf = (tx: Transaction, { importId, after, upTo }: TableRange) => [tx.scope.tenantId, importId, after, upTo] as const;

/** Finds the tables by what they are called; where only case differs, that is no other table. */
export const resolveTables = async (tx: Transaction, range: TableRange): Promise<void> => {
  await tx.sql(
    `update credit_import_tables o set table_id = f.table_id from (
       select distinct on (n.id) n.id, t.id as table_id from credit_import_tables n
         join credit_tables t on t.tenant_id = $1 and t.agreement_id = n.agreement_id and t.product_id = n.product_id
           and lower(t.bank) = lower(n.bank) and lower(t.code) = lower(n.code) and lower(t.modality) = lower(n.modality)
       where ${inRange}
       order by n.id, (t.bank = n.bank and t.code = n.code and t.modality = n.modality) desc, t.id) f
     where o.tenant_id = $1 and o.id = f.id`,
    parametersOf(tx, range),
  );
};

const baseOf = (now: string): string => `
  select n.id, v.id as version_id from credit_import_tables n join credit_imports i on i.tenant_id = $1 and i.id = n.import_id
    join credit_table_versions v on v.tenant_id = $1 and v.table_id = n.table_id and v.status = 'published' and v.effective @> ${startOf(now)}
  where ${inRange}`;

/** Notes which version each table is compared with. */
export const noteBases = async (tx: Transaction, range: TableRange): Promise<void> => {
  await tx.sql(
    `update credit_import_tables o set base_version_id = f.version_id from (${baseOf('$5')}) f where o.tenant_id = $1 and o.id = f.id`,
    [...parametersOf(tx, range), tx.now],
  );
};

/** Tables that are not compared with what would be replaced now: somebody has published meanwhile. */
export const countMovedBases = async (tx: Transaction, range: TableRange, agreementId: string): Promise<number> => {
  const [row] = await tx.sql<{ count: number }>(
    `select count(*)::int as count from credit_import_tables n left join (${baseOf('$5')}) f on f.id = n.id
     where ${inRange} and n.agreement_id = $6 and f.version_id is distinct from n.base_version_id`,
    [...parametersOf(tx, range), tx.now, agreementId],
  );
  return row?.count ?? 0;
};

const compared = [
  'monthly_rate',
  'coefficient',
  'fee_rate',
  'fee_flat',
  'min_amount',
  'max_amount',
  'min_installment',
  'max_installment',
  'min_age',
  'max_age',
  'commission_rate',
] as const;

/** SQL for whether a staged rate `s` says the same as one in force `b`. */
export const saysTheSame = `(${compared.map((column) => `s.${column}`).join(', ')}) is not distinct from (${compared.map((column) => `b.${column}`).join(', ')})`;

/**
 * Counts, per table, what differs from its base. Right after an import, statistics know of none of its rows: the rates of each base are looked
 * up by themselves, where a join might read all rates of the tenant, and sums are made once, where a join might make them for each table.
 */
export const compareTables = async (tx: Transaction, range: TableRange): Promise<void> => {
  await tx.sql(
    `with staged as (
       select * from credit_import_rates where tenant_id = $1 and import_id = $2 and table_number > $3 and table_number <= $4
     ), base as (
       select n.number as table_number, c.* from credit_import_tables n
         cross join lateral (select * from credit_rates where tenant_id = $1 and version_id = n.base_version_id offset 0) c
       where ${inRange}
     ), paired as (
       select coalesce(s.table_number, b.table_number) as number,
         case when b.id is null then 'added' when s.id is null then 'removed' when ${saysTheSame} then 'unchanged' else 'changed' end as change,
         abs(s.coefficient - b.coefficient) / b.coefficient as coefficient_change,
         abs(s.commission_rate - b.commission_rate) as commission_change
       from staged s full join base b
         on b.table_number = s.table_number and b.term_months = s.term_months and b.contract_day = s.contract_day
     ), totals as materialized (
       select number, count(*) filter (where change = 'added')::int as added, count(*) filter (where change = 'changed')::int as changed,
         count(*) filter (where change = 'removed')::int as removed, count(*) filter (where change = 'unchanged')::int as unchanged,
         max(coefficient_change) as coefficient_change, max(commission_change) as commission_change
       from paired group by number
     )
     update credit_import_tables o set added = f.added, changed = f.changed, removed = f.removed, unchanged = f.unchanged,
       max_coefficient_change = f.coefficient_change, max_commission_change = f.commission_change
     from totals f
     where o.tenant_id = $1 and o.import_id = $2 and o.number = f.number`,
    parametersOf(tx, range),
  );
};

const mostFindings = 500;

interface FoundRow {
  readonly sheet: string | null;
  readonly source_row: number;
  readonly value: string;
  readonly hint: string;
}

const toIssue = (code: RowIssue['code'], { sheet, source_row, value, hint }: FoundRow): RowIssue => ({
  severity: 'error',
  code,
  sheet,
  row: source_row,
  column: null,
  value,
  hint,
});

/** Coefficients that do not fall with the term: over more months each of them is smaller. */
export const findRisingCoefficients = async (tx: Transaction, range: TableRange): Promise<RowIssue[]> => {
  const rows = await tx.sql<FoundRow>(
    `select n.source_sheet as sheet, r.source_row, trim_scale(r.coefficient)::text as value,
       'The coefficient of ' || r.term_months || ' months is not below that of ' || r.term_before || '.' as hint
     from (
       select table_number, term_months, source_row, coefficient,
         lag(coefficient) over terms as before, lag(term_months) over terms as term_before
       from credit_import_rates where tenant_id = $1 and import_id = $2 and table_number > $3 and table_number <= $4 and coefficient is not null
       window terms as (partition by table_number, contract_day order by term_months)) r
       join credit_import_tables n on n.tenant_id = $1 and n.import_id = $2 and n.number = r.table_number
     where r.coefficient >= r.before order by r.source_row limit ${String(mostFindings)}`,
    parametersOf(tx, range),
  );
  return rows.map((row) => toIssue('COEFFICIENT_NOT_DECREASING', row));
};

/** Tables of the import that would be in force while another version is to come, or while the file has them for another time. */
export const findOverlaps = async (tx: Transaction, importId: string): Promise<RowIssue[]> => {
  const rows = await tx.sql<FoundRow>(
    `with timed as (
       select n.*, ${startOf('$3')} as starts, ${endOf} as ends from credit_import_tables n
         join credit_imports i on i.tenant_id = $1 and i.id = n.import_id
       where n.tenant_id = $1 and n.import_id = $2
     ), lined as (
       select t.*, max(coalesce(ends, 'infinity')) over (
         partition by agreement_id, product_id, lower(bank), lower(code), lower(modality) order by starts, number
         rows between unbounded preceding and 1 preceding) as ends_before
       from timed t)
     select source_sheet as sheet, source_row, code as value, hint from (
       select n.*, case
         when n.ends <= n.starts then 'The time in which the table is in force is over.'
         when n.ends_before > n.starts then 'The file has the table for another time that overlaps.'
         when exists (select 1 from credit_table_versions v where v.tenant_id = $1 and v.table_id = n.table_id and v.status = 'published'
           and lower(v.effective) >= n.starts and lower(v.effective) < coalesce(n.ends, 'infinity'))
           then 'Another version is to come into force in this time.' end as hint
       from lined n) f
     where hint is not null order by source_row limit ${String(mostFindings)}`,
    [tx.scope.tenantId, importId, tx.now],
  );
  return rows.map((row) => toIssue('OVERLAPPING_WINDOW', row));
};

const openStatuses = `('draft', 'simulated', 'awaiting_consent', 'awaiting_signature', 'analysis', 'pendency', 'awaiting_balance',
  'awaiting_annotation', 'annotation_failed', 'awaiting_disbursement', 'disbursement_failed')`;

/** What the whole import changes. */
export const summarize = async (sql: Sql, importId: string): Promise<ImportDiff> => {
  const [row] = await sql<Omit<ImportDiff, 'openProposals'> & { open_proposals: number }>(
    `with tables as (select * from credit_import_tables where tenant_id = $1 and import_id = $2)
     select coalesce(sum(added), 0)::int as added, coalesce(sum(changed), 0)::int as changed, coalesce(sum(removed), 0)::int as removed,
       coalesce(sum(unchanged), 0)::int as unchanged, count(*) filter (where table_id is null)::int as "newTables",
       count(*) filter (where table_id is not null and added + changed + removed > 0)::int as "changedTables",
       count(*) filter (where table_id is not null and added + changed + removed = 0)::int as "unchangedTables",
       trim_scale(max(max_coefficient_change))::text as "maxCoefficientChange",
       trim_scale(max(max_commission_change))::text as "maxCommissionChange",
       (select count(*)::int from credit_proposals p join credit_offers o on o.tenant_id = $1 and o.id = p.offer_id
          where p.tenant_id = $1 and p.status in ${openStatuses}
            and o.table_id in (select table_id from tables where added + changed + removed > 0)) as open_proposals
     from tables`,
    [sql.scope.tenantId, importId],
  );
  if (row === undefined) throw new Error('A sum has no row.');
  const { open_proposals: openProposals, ...sums } = row;
  return { ...sums, openProposals };
};
