import { toTimestamp, type PersonalDataHolder } from '@leadengine/core/contract';

const ofContact = '(select id from tickets where tenant_id = $1 and contact_id = $2)';

interface KeptSale {
  readonly kind: string;
  readonly id: string;
  readonly status: string | null;
  readonly bank: string | null;
  readonly term_months: number | null;
  readonly installment: string | null;
  readonly financed: string | null;
  readonly net: string | null;
  readonly note: string | null;
  readonly income: unknown;
  readonly customer: string | null;
  readonly at: Date;
}

/** What was offered to a contact and agreed with them. A contract is kept for as long as it may have to be answered for. */
export const createContractData = (retentionYears: number): PersonalDataHolder => ({
  name: 'credit.contracts',

  collect: async (sql, contactId) => {
    const rows = await sql<KeptSale>(
      `select 'simulation' as kind, id, null as status, null as bank, null::smallint as term_months, null as installment, null as financed,
         null as net, null as note, income, null as customer, created_at as at
       from credit_simulations where tenant_id = $1 and ticket_id in ${ofContact}
       union all
       select kind, id, null, null, null, installment::text, null, net::text, null, input, null, created_at
       from credit_product_simulations where tenant_id = $1 and ticket_id in ${ofContact}
       union all
       select 'proposal', id, status, bank, term_months, installment::text, financed::text, net::text, note, null, customer_name, created_at
       from credit_proposals where tenant_id = $1 and ticket_id in ${ofContact}
       union all
       select 'contract', id, null, bank, term_months, installment::text, financed::text, net::text, null, null, null, closed_at
       from credit_deals where tenant_id = $1 and ticket_id in ${ofContact}
       order by at, id`,
      [sql.scope.tenantId, contactId],
    );
    return rows.map(({ term_months: termMonths, at, ...sale }) => ({ ...sale, termMonths, at: toTimestamp(at) }));
  },

  findDuty: async (sql, contactId) => {
    const [contract] = await sql<{ until: string }>(
      `select (max(closed_at) + make_interval(years => $3))::date::text as until from credit_deals
       where tenant_id = $1 and ticket_id in ${ofContact} having max(closed_at) + make_interval(years => $3) > now()`,
      [sql.scope.tenantId, contactId, retentionYears],
    );
    return contract && `A credit contract of this person is kept until ${contract.until}.`;
  },

  async erase(tx, contactId) {
    await tx.sql(
      `update credit_product_simulations set input = null, figures = null, violations = '[]', net = null, installment = null
       where tenant_id = $1 and ticket_id in ${ofContact} and input is not null`,
      [tx.scope.tenantId, contactId],
    );
    await tx.sql(
      `update credit_simulations set income = null, margins = null where tenant_id = $1 and ticket_id in ${ofContact} and income is not null`,
      [tx.scope.tenantId, contactId],
    );
    await tx.sql(
      `update credit_proposals set note = '', customer_name = null where tenant_id = $1 and ticket_id in ${ofContact}
         and (note <> '' or customer_name is not null)`,
      [tx.scope.tenantId, contactId],
    );
  },
});
