import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { storableJson } from '../storable.js';
import type { Lead } from './contract.js';
import { selectLeads, toLead, type LeadRow } from './lead.row.js';
import { openLeadStatusesSql } from './status.js';

export const findLead = async (sql: Sql, id: string): Promise<Lead | undefined> => {
  const [row] = await sql<LeadRow>(`${selectLeads} and l.id = $2`, [sql.scope.tenantId, id]);
  return row && toLead(row);
};

/** The contact is locked first, so that whether it has another open lead cannot change meanwhile. */
export const lockLead = async (tx: Transaction, id: string): Promise<Lead | undefined> => {
  const { tenantId } = tx.scope;
  await tx.sql(
    'select 1 from contacts where tenant_id = $1 and id = (select contact_id from leads where tenant_id = $1 and id = $2) for no key update',
    [tenantId, id],
  );
  await tx.sql('select 1 from leads where tenant_id = $1 and id = $2 for no key update', [tenantId, id]);
  return findLead(tx.sql, id);
};

export const findOpenLeadId = async (sql: Sql, contactId: string): Promise<string | undefined> => {
  const [row] = await sql<{ id: string }>(
    `select id from leads where tenant_id = $1 and contact_id = $2 and status in ${openLeadStatusesSql}`,
    [sql.scope.tenantId, contactId],
  );
  return row?.id;
};

/** The open lead that has the ticket, else the newest one. */
export const findLeadOfTicket = async (sql: Sql, ticketId: string): Promise<Lead | undefined> => {
  const [row] = await sql<LeadRow>(
    `${selectLeads} and l.ticket_id = $2 order by l.closed_at is null desc, l.created_at desc, l.id desc limit 1`,
    [sql.scope.tenantId, ticketId],
  );
  return row && toLead(row);
};

export const isActiveOwner = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.sql(`select 1 from users where tenant_id = $1 and id = $2 and status = 'active' for key share`, [tx.scope.tenantId, id]))
    .length > 0;

/** What a lead is saved with. */
export interface LeadValues extends Pick<
  Lead,
  'status' | 'position' | 'ticketId' | 'source' | 'score' | 'valueCents' | 'currency' | 'probability' | 'lostReason'
> {
  readonly ownerId: string | null;
  readonly expectedCloseOn: string | null;
  readonly nextFollowUpAt: string | null;
  readonly customFields: Readonly<Record<string, unknown>>;
  readonly closedAt: Date | null;
}

const parametersOf = (tx: Transaction, id: string, values: LeadValues) => [
  tx.scope.tenantId,
  id,
  values.ownerId,
  values.ticketId,
  values.status,
  values.position,
  values.source,
  values.score,
  values.valueCents,
  values.currency,
  values.probability,
  values.lostReason,
  values.expectedCloseOn,
  values.nextFollowUpAt,
  storableJson(values.customFields),
  values.closedAt,
  tx.now,
];

const reread = async (tx: Transaction, id: string): Promise<Lead> => {
  const lead = await findLead(tx.sql, id);
  if (!lead) throw new Error('A lead just written is gone.');
  return lead;
};

/** The caller has locked the contact. */
export const insertLead = async (tx: Transaction, id: string, contactId: string, values: LeadValues): Promise<Lead> => {
  await tx.sql(
    `insert into leads (tenant_id, id, owner_id, ticket_id, status, position, source, score, value_cents, currency, probability, lost_reason,
       expected_close_on, next_follow_up_at, custom_fields, closed_at, created_at, updated_at, contact_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::date, $14::timestamptz, $15::jsonb, $16, $17, $17, $18)`,
    [...parametersOf(tx, id, values), contactId],
  );
  return reread(tx, id);
};

/** Changes a lead that the caller has locked. */
export const updateLead = async (tx: Transaction, id: string, values: LeadValues): Promise<Lead> => {
  await tx.sql(
    `update leads set owner_id = $3, ticket_id = $4, status = $5, position = $6, source = $7, score = $8, value_cents = $9, currency = $10,
       probability = $11, lost_reason = $12, expected_close_on = $13::date, next_follow_up_at = $14::timestamptz, custom_fields = $15::jsonb,
       closed_at = $16, updated_at = $17, version = version + 1
     where tenant_id = $1 and id = $2`,
    parametersOf(tx, id, values),
  );
  return reread(tx, id);
};
