import { Id } from '@leadengine/core/contract';
import type { Sql } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { keysetStatement, readPage, type KeysetOrder, type PageQuery } from '../keyset.js';
import type { AgreementLeads, LeadDashboard } from './lead.schema.js';

interface CountsRow {
  readonly total: number;
  readonly available: number;
  readonly hot: number;
}

interface AgreementRow {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly status: string;
  readonly search: string;
}

const counts = `count(distinct person_id)::int as total,
  count(distinct person_id) filter (where available_from <= now_at)::int as available,
  count(distinct person_id) filter (where available_from <= now_at and is_hot)::int as hot`;

const byName: KeysetOrder<AgreementRow> = {
  columns: ['search', 'id'],
  direction: 'asc',
  cursor: Type.Tuple([Type.String(), Id]),
  keyOf: (row) => [row.search, row.id],
};

const onSale = `select id, name, slug, status, search from credit_agreements where tenant_id = $1 and status in ('active', 'published')`;

/** Agreements that are sold under, by name, each with what there is to take. The counts of a page are one statement. */
export const listAgreementLeads = async (
  sql: Sql,
  query: PageQuery,
  now: Date,
): Promise<{ data: AgreementLeads[]; nextCursor: string | null }> => {
  const { tenantId } = sql.scope;
  const page = await readPage(sql, keysetStatement(onSale, tenantId, [], byName, query), byName, query, (row) => row);
  const rows = await sql<CountsRow & { readonly agreement_id: string }>(
    `select agreement_id, ${counts} from credit_registrations, (select $3::timestamptz as now_at) clock
     where tenant_id = $1 and agreement_id = any($2::uuid[]) group by agreement_id`,
    [tenantId, page.data.map(({ id }) => id), now],
  );
  const found = new Map(rows.map((row) => [row.agreement_id, row]));
  return {
    data: page.data.map(({ id, name, slug, status }) => {
      const { total = 0, available = 0, hot = 0 } = found.get(id) ?? {};
      return { agreementId: id, name, slug, status, totalLeads: total, availableLeads: available, hotLeads: hot };
    }),
    nextCursor: page.nextCursor,
  };
};

/** One statement, so that its figures are of the same moment. */
export const readDashboard = async (sql: Sql, now: Date): Promise<LeadDashboard> => {
  const [row] = await sql<
    CountsRow & { agreements: number; allocated: number; contacted: number; won: number; lost: number; conversion: string | null }
  >(
    `select r.*, g.*, a.*, round(a.won::numeric / nullif(a.won + a.lost, 0), 4)::text as conversion
     from (select ${counts} from credit_registrations, (select $2::timestamptz as now_at) clock where tenant_id = $1) r,
       (select count(*)::int as agreements from credit_agreements where tenant_id = $1 and status in ('active', 'published')) g,
       (select count(*) filter (where status = 'allocated')::int as allocated, count(*) filter (where status = 'contacted')::int as contacted,
          count(*) filter (where status = 'won')::int as won, count(*) filter (where status = 'lost')::int as lost
        from credit_allocations where tenant_id = $1) a`,
    [sql.scope.tenantId, now],
  );
  if (!row) throw new Error('An aggregate without a row.');
  return {
    totalLeads: row.total,
    availableLeads: row.available,
    hotLeads: row.hot,
    activeAgreements: row.agreements,
    allocations: { allocated: row.allocated, contacted: row.contacted, won: row.won, lost: row.lost },
    conversionRate: row.conversion,
  };
};
