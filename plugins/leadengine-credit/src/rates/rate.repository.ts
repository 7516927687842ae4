import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { Rate, RateInput } from './table.schema.js';

interface RateRow {
  readonly id: string;
  readonly version_id: string;
  readonly term_months: number;
  readonly contract_day: number;
  readonly monthly_rate: string;
  readonly coefficient: string | null;
  readonly fee_rate: string;
  readonly fee_flat: string;
  readonly min_amount: string | null;
  readonly max_amount: string | null;
  readonly min_installment: string | null;
  readonly max_installment: string | null;
  readonly min_age: number | null;
  readonly max_age: number | null;
  readonly commission_rate: string | null;
}

const columns = `id, version_id, term_months, contract_day, trim_scale(monthly_rate)::text as monthly_rate, coefficient::text as coefficient,
  trim_scale(fee_rate)::text as fee_rate, fee_flat::text as fee_flat, min_amount::text as min_amount, max_amount::text as max_amount,
  min_installment::text as min_installment, max_installment::text as max_installment, min_age, max_age,
  trim_scale(commission_rate)::text as commission_rate`;

const toRate = (row: RateRow): Rate => ({
  id: row.id,
  termMonths: row.term_months,
  contractDay: row.contract_day,
  monthlyRate: row.monthly_rate,
  coefficient: row.coefficient,
  feeRate: row.fee_rate,
  feeFlat: row.fee_flat,
  minAmount: row.min_amount,
  maxAmount: row.max_amount,
  minInstallment: row.min_installment,
  maxInstallment: row.max_installment,
  minAge: row.min_age,
  maxAge: row.max_age,
  commissionRate: row.commission_rate,
});

/** Rates of several versions at once, by term. */
export const listRates = async (sql: Sql, versionIds: readonly string[]): Promise<ReadonlyMap<string, Rate[]>> => {
  const rows = await sql<RateRow>(
    `select ${columns} from credit_rates where tenant_id = $1 and version_id = any($2::uuid[]) order by version_id, term_months, contract_day`,
    [sql.scope.tenantId, versionIds],
  );
  const rates = new Map<string, Rate[]>(versionIds.map((id) => [id, []]));
  for (const row of rows) rates.get(row.version_id)?.push(toRate(row));
  return rates;
};

/** With the version they belong to: afterwards nobody adds to it. */
export const insertRates = async (tx: Transaction, versionId: string, rates: readonly RateInput[]): Promise<void> => {
  await tx.sql(
    `insert into credit_rates (tenant_id, id, version_id, term_months, contract_day, monthly_rate, coefficient, fee_rate, fee_flat, min_amount,
       max_amount, min_installment, max_installment, min_age, max_age, commission_rate)
     select $1, r.id, $2, r."termMonths", coalesce(r."contractDay", 0), r."monthlyRate", r.coefficient, coalesce(r."feeRate", 0),
       coalesce(r."feeFlat", 0), r."minAmount", r."maxAmount", r."minInstallment", r."maxInstallment", r."minAge", r."maxAge", r."commissionRate"
     from jsonb_to_recordset($3::jsonb) as r(id uuid, "termMonths" smallint, "contractDay" smallint, "monthlyRate" numeric, coefficient numeric,
       "feeRate" numeric, "feeFlat" numeric, "minAmount" numeric, "maxAmount" numeric, "minInstallment" numeric, "maxInstallment" numeric,
       "minAge" smallint, "maxAge" smallint, "commissionRate" numeric)`,
    [tx.scope.tenantId, versionId, JSON.stringify(rates.map((rate) => ({ ...rate, id: uuidv7() })))],
  );
};

/** The rates of one version as those of another. */
export const copyRates = async (tx: Transaction, fromId: string, toId: string): Promise<void> => {
  await insertRates(tx, toId, (await listRates(tx.sql, [fromId])).get(fromId) ?? []);
};
