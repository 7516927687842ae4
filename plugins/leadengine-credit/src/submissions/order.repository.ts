import type { Sql } from '@leadengine/plugin-kit';
import type { SealedValues } from '../leads/sealed-values.js';
import type { ProposalOrder } from '../providers/provider-port.js';

interface OrderRow {
  readonly reference: string;
  readonly document_sealed: string;
  readonly number_sealed: string;
  readonly name: string;
  readonly agreement_code: string;
  readonly table_code: string;
  readonly term_months: number;
  readonly monthly_rate: string;
  readonly contract_on: string;
  readonly installment: string;
  readonly financed: string;
  readonly net: string;
}

/** Whether it is known whose proposal it is. */
export const hasCustomer = async (sql: Sql, proposalId: string): Promise<boolean> =>
  (
    await sql(
      `select 1 from credit_proposals p
         join credit_simulations m on m.tenant_id = $1 and m.id = p.simulation_id
         join credit_registrations r on r.tenant_id = $1 and r.id = m.registration_id
         join credit_persons c on c.tenant_id = $1 and c.id = r.person_id
       where p.tenant_id = $1 and p.id = $2 and c.document_sealed is not null and not c.is_erased`,
      [sql.scope.tenantId, proposalId],
    )
  ).length > 0;

/** All that a provider is told of a submission. Undefined once the customer was forgotten. */
export const readOrder = async (sql: Sql, submissionId: string, seals: SealedValues): Promise<ProposalOrder | undefined> => {
  const { tenantId } = sql.scope;
  const [row] = await sql<OrderRow>(
    `select s.reference, c.document_sealed, r.number_sealed, c.name, coalesce(a.source_code, a.slug) as agreement_code, t.code as table_code,
       o.term_months, trim_scale(o.monthly_rate)::text as monthly_rate, o.contract_on::text as contract_on,
       o.installment::text as installment, o.financed::text as financed, o.net::text as net
     from credit_submissions s
       join credit_proposals p on p.tenant_id = $1 and p.id = s.proposal_id
       join credit_offers o on o.tenant_id = $1 and o.id = p.offer_id
       join credit_tables t on t.tenant_id = $1 and t.id = o.table_id
       join credit_simulations m on m.tenant_id = $1 and m.id = p.simulation_id
       join credit_agreements a on a.tenant_id = $1 and a.id = m.agreement_id
       join credit_registrations r on r.tenant_id = $1 and r.id = m.registration_id
       join credit_persons c on c.tenant_id = $1 and c.id = r.person_id
     where s.tenant_id = $1 and s.id = $2 and c.document_sealed is not null and not c.is_erased`,
    [tenantId, submissionId],
  );
  if (row === undefined) return undefined;
  const [document, registration] = await Promise.all([
    seals.openDocument(tenantId, row.document_sealed),
    seals.openNumber(tenantId, row.number_sealed),
  ]);
  if (document === undefined || registration === undefined) return undefined;
  return {
    reference: row.reference,
    customer: { document, name: row.name, registration },
    agreementCode: row.agreement_code,
    tableCode: row.table_code,
    termMonths: row.term_months,
    monthlyRate: row.monthly_rate,
    contractOn: row.contract_on,
    installment: row.installment,
    financed: row.financed,
    net: row.net,
  };
};
