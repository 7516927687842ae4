import { Id, Timestamp, toTimestamp } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { actorText } from '../agreement/history.repository.js';
import type { OfferRequest } from '../finance/index.js';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import { markTop } from './rank-offers.js';
import { engineVersion, type CreditOffer, type CreditSimulation } from './simulation.schema.js';

interface SimulationRow {
  readonly id: string;
  readonly ticket_id: string;
  readonly agreement_id: string;
  readonly product_id: string;
  readonly registration_id: string | null;
  readonly mode: CreditSimulation['mode'];
  readonly amount: string;
  readonly payoff: string;
  readonly available_margin: string | null;
  readonly income: CreditSimulation['income'];
  readonly margins: CreditSimulation['margins'];
  readonly contract_on: string;
  readonly rates_as_of: Date;
  readonly engine_version: string;
  readonly rule_version: string;
  readonly created_by: string;
  readonly created_at: Date;
}

interface OfferRow {
  readonly id: string;
  readonly simulation_id: string;
  readonly rank: number;
  readonly is_eligible: boolean;
  readonly table_id: string;
  readonly version_id: string;
  readonly rate_id: string;
  readonly bank: string;
  readonly table_name: string;
  readonly modality: string;
  readonly term_months: number;
  readonly monthly_rate: string;
  readonly coefficient: string;
  readonly contract_on: string;
  readonly first_due_on: string;
  readonly last_due_on: string;
  readonly grace_days: number;
  readonly installment: string;
  readonly financed: string;
  readonly net: string;
  readonly fee: string;
  readonly iof: string;
  readonly total: string;
  readonly cet_annual: string;
  readonly cet_monthly: string;
  readonly commission_rate: string | null;
  readonly violations: CreditOffer['violations'];
}

const simulationColumns = `id, ticket_id, agreement_id, product_id, registration_id, mode, amount::text as amount, payoff::text as payoff,
  available_margin::text as available_margin, income, margins, contract_on::text as contract_on, rates_as_of, engine_version, rule_version, created_by, created_at`;
const offerColumns = `id, simulation_id, rank, is_eligible, table_id, version_id, rate_id, bank, table_name, modality, term_months,
  trim_scale(monthly_rate)::text as monthly_rate, coefficient::text as coefficient, contract_on::text as contract_on,
  first_due_on::text as first_due_on, last_due_on::text as last_due_on, grace_days, installment::text as installment,
  financed::text as financed, net::text as net, fee::text as fee, iof::text as iof, total::text as total, cet_annual::text as cet_annual,
  cet_monthly::text as cet_monthly, trim_scale(commission_rate)::text as commission_rate, violations`;
const select = `select ${simulationColumns} from credit_simulations where tenant_id = $1`;

const toOffer = (row: OfferRow, isTop: boolean): CreditOffer => ({
  id: row.id,
  rank: row.rank,
  isEligible: row.is_eligible,
  isTop,
  tableId: row.table_id,
  versionId: row.version_id,
  rateId: row.rate_id,
  bank: row.bank,
  tableName: row.table_name,
  modality: row.modality,
  termMonths: row.term_months,
  monthlyRate: row.monthly_rate,
  coefficient: row.coefficient,
  contractOn: row.contract_on,
  firstDueOn: row.first_due_on,
  lastDueOn: row.last_due_on,
  graceDays: row.grace_days,
  installment: row.installment,
  financed: row.financed,
  net: row.net,
  fee: row.fee,
  iof: row.iof,
  total: row.total,
  cetAnnual: row.cet_annual,
  cetMonthly: row.cet_monthly,
  commissionRate: row.commission_rate,
  violations: row.violations,
});

/** Of ranked rows of one simulation. */
const toOffers = (rows: readonly OfferRow[]): CreditOffer[] => {
  const top = markTop(rows.map((row) => ({ tableId: row.table_id, isEligible: row.is_eligible })));
  return rows.map((row, at) => toOffer(row, top[at] ?? false));
};

const toSimulation = (row: SimulationRow, offers: CreditOffer[]): CreditSimulation => ({
  id: row.id,
  ticketId: row.ticket_id,
  agreementId: row.agreement_id,
  productId: row.product_id,
  leadId: row.registration_id,
  mode: row.mode,
  amount: row.amount,
  payoff: row.payoff,
  availableMargin: row.available_margin,
  income: row.income,
  margins: row.margins,
  contractOn: row.contract_on,
  ratesAsOf: toTimestamp(row.rates_as_of),
  engineVersion: row.engine_version,
  ruleVersion: row.rule_version,
  createdBy: row.created_by,
  createdAt: toTimestamp(row.created_at),
  offers,
});

const offersOf = async (sql: Sql, simulationIds: readonly string[]): Promise<ReadonlyMap<string, OfferRow[]>> => {
  const rows = await sql<OfferRow>(
    `select ${offerColumns} from credit_offers where tenant_id = $1 and simulation_id = any($2::uuid[]) order by simulation_id, rank`,
    [sql.scope.tenantId, simulationIds],
  );
  const found = new Map<string, OfferRow[]>(simulationIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.simulation_id)?.push(row);
  return found;
};

const newestFirst: KeysetOrder<SimulationRow> = {
  columns: ['created_at', 'id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.created_at), row.id],
};

export const simulationListStatement = (tenantId: string, ticketId: string, query: PageQuery): ListStatement =>
  keysetStatement(select, tenantId, [equal('ticket_id', ticketId)], newestFirst, query);

/** With the offers of a whole page in one statement. */
export const listSimulations = async (sql: Sql, ticketId: string, query: PageQuery) => {
  const page = await readPage(sql, simulationListStatement(sql.scope.tenantId, ticketId, query), newestFirst, query, (row) => row);
  const offers = await offersOf(
    sql,
    page.data.map(({ id }) => id),
  );
  return { data: page.data.map((row) => toSimulation(row, toOffers(offers.get(row.id) ?? []))), nextCursor: page.nextCursor };
};

export const findSimulation = async (sql: Sql, id: string): Promise<CreditSimulation | undefined> => {
  const [row] = await sql<SimulationRow>(`${select} and id = $2`, [sql.scope.tenantId, id]);
  return row && toSimulation(row, toOffers((await offersOf(sql, [id])).get(id) ?? []));
};

/** What a simulation is saved with; the rest is of the transaction. */
export type NewSimulation = Pick<
  CreditSimulation,
  | 'ticketId'
  | 'agreementId'
  | 'productId'
  | 'leadId'
  | 'mode'
  | 'amount'
  | 'payoff'
  | 'availableMargin'
  | 'income'
  | 'margins'
  | 'contractOn'
  | 'ratesAsOf'
  | 'ruleVersion'
>;

export type NewOffer = Omit<CreditOffer, 'id' | 'rank' | 'isEligible' | 'isTop'> & { readonly request: OfferRequest };

/** Offers come ranked. */
export const insertSimulation = async (tx: Transaction, simulation: NewSimulation, offers: readonly NewOffer[]): Promise<string> => {
  const id = uuidv7();
  await tx.sql(
    `insert into credit_simulations (tenant_id, id, ticket_id, agreement_id, product_id, registration_id, mode, amount, payoff, available_margin,
       contract_on, rates_as_of, engine_version, rule_version, created_by, created_at, income, margins)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::date, $12::timestamptz, $13, $14, $15, $16, $17::jsonb, $18::jsonb)`,
    [
      tx.scope.tenantId,
      id,
      simulation.ticketId,
      simulation.agreementId,
      simulation.productId,
      simulation.leadId,
      simulation.mode,
      simulation.amount,
      simulation.payoff,
      simulation.availableMargin,
      simulation.contractOn,
      simulation.ratesAsOf,
      engineVersion,
      simulation.ruleVersion,
      actorText(tx.scope.actor),
      tx.now,
      simulation.income && JSON.stringify(simulation.income),
      simulation.margins && JSON.stringify(simulation.margins),
    ],
  );
  await tx.sql(
    `insert into credit_offers (tenant_id, id, simulation_id, rank, table_id, version_id, rate_id, bank, table_name, modality, term_months,
       monthly_rate, coefficient, contract_on, first_due_on, last_due_on, grace_days, installment, financed, net, fee, iof, total, cet_annual,
       cet_monthly, commission_rate, violations, request)
     select $1, o.id, $2, o.rank, o."tableId", o."versionId", o."rateId", o.bank, o."tableName", o.modality, o."termMonths", o."monthlyRate",
       o.coefficient, o."contractOn", o."firstDueOn", o."lastDueOn", o."graceDays", o.installment, o.financed, o.net, o.fee, o.iof, o.total,
       o."cetAnnual", o."cetMonthly", o."commissionRate", o.violations, o.request
     from jsonb_to_recordset($3::jsonb) as o(id uuid, rank int, "tableId" uuid, "versionId" uuid, "rateId" uuid, bank text, "tableName" text,
       modality text, "termMonths" smallint, "monthlyRate" numeric, coefficient numeric, "contractOn" date, "firstDueOn" date, "lastDueOn" date,
       "graceDays" int, installment numeric, financed numeric, net numeric, fee numeric, iof numeric, total numeric, "cetAnnual" numeric,
       "cetMonthly" numeric, "commissionRate" numeric, violations jsonb, request jsonb)`,
    [tx.scope.tenantId, id, JSON.stringify(offers.map((offer, at) => ({ ...offer, id: uuidv7(), rank: at + 1 })))],
  );
  return id;
};

/** Tables of a product with the version in force at an instant. */
export interface TableInForce {
  readonly tableId: string;
  readonly versionId: string;
  readonly bank: string;
  readonly name: string;
  readonly modality: string;
  readonly priority: number;
  readonly basis: 'd30' | 'calendar' | 'calendar_365';
}

export const findTablesInForce = (sql: Sql, productId: string, asOf: Date): Promise<readonly TableInForce[]> =>
  sql<TableInForce>(
    `select t.id as "tableId", v.id as "versionId", t.bank, t.name, t.modality, t.priority::int as priority, v.coefficient_basis as basis
     from credit_tables t join credit_table_versions v on v.tenant_id = $1 and v.table_id = t.id and v.status = 'published'
       and v.effective @> $3::timestamptz
     where t.tenant_id = $1 and t.product_id = $2 and not t.is_archived order by t.priority, t.id limit 200`,
    [sql.scope.tenantId, productId, asOf],
  );
