import type { Sql } from '@leadengine/plugin-kit';
import type { OfferRequest } from '../finance/index.js';

/** What documents of a proposal say: columns that nobody rewrites. Amounts are reais, rates fractions, days ISO dates. */
export interface ProposalFacts {
  readonly id: string;
  /** Day in São Paulo. */
  readonly madeOn: string;
  readonly madeAt: Date;
  /** Null once the customer was erased, and in proposals older than the column. */
  readonly customer: string | null;
  readonly agreement: string | null;
  readonly product: string | null;
  readonly bank: string;
  readonly table: string;
  readonly versionId: string;
  readonly termMonths: number;
  readonly installment: string;
  readonly financed: string;
  readonly net: string;
  readonly total: string;
  readonly fee: string;
  readonly iof: string;
  readonly payoff: string;
  readonly monthlyRate: string;
  readonly cetAnnual: string;
  readonly cetMonthly: string;
  readonly contractOn: string;
  readonly firstDueOn: string;
  readonly lastDueOn: string;
  /** What the figures follow from. */
  readonly request: OfferRequest;
  readonly engineVersion: string;
  readonly ruleVersion: string;
}

export const findProposalFacts = async (sql: Sql, id: string): Promise<ProposalFacts | undefined> => {
  const [facts] = await sql<ProposalFacts>(
    `select p.id, (p.created_at at time zone 'America/Sao_Paulo')::date::text as "madeOn", p.created_at as "madeAt",
       nullif(p.customer_name, '') as customer, p.agreement_name as agreement, p.product_name as product, p.bank, o.table_name as "table",
       o.version_id as "versionId", p.term_months::int as "termMonths", p.installment::text as installment, p.financed::text as financed,
       p.net::text as net, p.total::text as total, o.fee::text as fee, o.iof::text as iof, s.payoff::text as payoff,
       o.monthly_rate::text as "monthlyRate", o.cet_annual::text as "cetAnnual", o.cet_monthly::text as "cetMonthly",
       o.contract_on::text as "contractOn", o.first_due_on::text as "firstDueOn", o.last_due_on::text as "lastDueOn",
       o.request, s.engine_version as "engineVersion", s.rule_version as "ruleVersion"
     from credit_proposals p
       join credit_offers o on o.tenant_id = $1 and o.id = p.offer_id
       join credit_simulations s on s.tenant_id = $1 and s.id = p.simulation_id
     where p.tenant_id = $1 and p.id = $2`,
    [sql.scope.tenantId, id],
  );
  return facts;
};
