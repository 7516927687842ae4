import { storableJson, storableText } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import type { KnownAgreement, StagedTable } from '../import/read-spec.js';
import type { RowIssue } from '../import/row-issue.js';

export const insertStagedTables = async (
  tx: Transaction,
  importId: string,
  tables: readonly (StagedTable & { readonly versionId: string })[],
): Promise<void> => {
  if (tables.length === 0) return;
  await tx.sql(
    `insert into credit_import_tables (tenant_id, id, import_id, number, agreement_id, product_id, version_id, bank, code, name, modality,
       effective_from, effective_until, source_sheet, source_row)
     select $1, t.id, $2, t.number, t."agreementId", t."productId", t."versionId", t.bank, t.code, t.name, t.modality, t."effectiveFrom",
       t."effectiveUntil", t.sheet, t."row"
     from jsonb_to_recordset($3::jsonb) as t(id uuid, number int, "agreementId" uuid, "productId" uuid, "versionId" uuid, bank text, code text,
       name text, modality text, "effectiveFrom" date, "effectiveUntil" date, sheet text, "row" int)`,
    [tx.scope.tenantId, importId, storableJson(tables)],
  );
};

/** @param rates - As the reading thread made them: text that PostgreSQL takes as it is. */
export const insertStagedRates = async (tx: Transaction, importId: string, rates: string): Promise<void> => {
  await tx.sql(
    `insert into credit_import_rates (tenant_id, import_id, table_number, term_months, contract_day, id, source_row, monthly_rate, coefficient,
       fee_rate, fee_flat, min_amount, max_amount, min_installment, max_installment, min_age, max_age, commission_rate)
     select $1, $2, r.n, r.term, r.day, r.id, r."row", r.rate, r.coefficient, r.fee_rate, r.fee_flat, r.min_amount, r.max_amount,
       r.min_installment, r.max_installment, r.min_age, r.max_age, r.commission
     from json_to_recordset($3::json) as r(n int, term smallint, day smallint, id uuid, "row" int, rate numeric, coefficient numeric,
       fee_rate numeric, fee_flat numeric, min_amount numeric, max_amount numeric, min_installment numeric, max_installment numeric,
       min_age smallint, max_age smallint, commission numeric)`,
    [tx.scope.tenantId, importId, rates],
  );
};

/** @param after - Findings that were counted before these. */
export const insertIssues = async (tx: Transaction, importId: string, issues: readonly RowIssue[], after: number): Promise<void> => {
  if (issues.length === 0) return;
  const numbered = issues.map((issue, index) => ({ ...issue, number: after + index + 1 }));
  await tx.sql(
    `insert into credit_import_issues (tenant_id, import_id, number, severity, code, sheet, source_row, source_column, value, hint)
     select $1, $2, i.number, i.severity, i.code, i.sheet, i."row", i."column", i.value, i.hint
     from jsonb_to_recordset($3::jsonb) as i(number int, severity text, code text, sheet text, "row" int, "column" text, value text, hint text)`,
    [tx.scope.tenantId, importId, storableText(storableJson(numbered))],
  );
};

/** Agreements that rows may be for, with what is sold under them: all of the tenant's, or one. */
export const findKnownAgreements = async (sql: Sql, agreementId: string | null): Promise<KnownAgreement[]> => {
  const rows = await sql<{
    id: string;
    name: string;
    slug: string;
    source_code: string | null;
    payer: KnownAgreement['payer'];
    products: KnownAgreement['products'];
  }>(
    `select a.id, a.name, a.slug, a.source_code, a.payer,
       coalesce((select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'name', p.name) order by p.name) from credit_products p
         where p.tenant_id = $1 and p.agreement_id = a.id and p.is_active), '[]') as products
     from credit_agreements a where a.tenant_id = $1 and ($2::uuid is null or a.id = $2::uuid) and a.status not in ('terminated', 'archived')
     order by a.id`,
    [sql.scope.tenantId, agreementId],
  );
  return rows.map(({ source_code, ...agreement }) => ({ ...agreement, sourceCode: source_code }));
};

/** Removes staged rates, a part at a time. Returns how many were removed. */
export const deleteStagedRates = async (tx: Transaction, importId: string, most: number): Promise<number> => {
  const rows = await tx.sql<{ count: number }>(
    `with doomed as (
       select table_number, term_months, contract_day from credit_import_rates where tenant_id = $1 and import_id = $2 limit $3
     ), gone as (
       delete from credit_import_rates r using doomed d
       where r.tenant_id = $1 and r.import_id = $2 and r.table_number = d.table_number and r.term_months = d.term_months
         and r.contract_day = d.contract_day returning 1
     )
     select count(*)::int as count from gone`,
    [tx.scope.tenantId, importId, most],
  );
  return rows[0]?.count ?? 0;
};
