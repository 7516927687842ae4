import { Id, maskDocument, Timestamp, toTimestamp, toTimestampOrNull } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import type { CreditLead } from './lead.schema.js';
import { maskNumber } from './sealed-values.js';

interface LeadRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly document_hint: string | null;
  readonly phone: string | null;
  readonly contact_id: string | null;
  readonly has_provenance: boolean;
  readonly number_hint: string;
  readonly margin: string | null;
  readonly net_margin: string | null;
  readonly margin_at: Date | null;
  readonly is_hot: boolean;
  readonly score: number;
  readonly available_from: Date | null;
  readonly received_at: Date;
  readonly updated_at: Date;
}

const select = `select r.id, r.agreement_id, r.person_id, p.name, p.document_hint, p.phone, p.contact_id,
    p.legal_basis <> '' as has_provenance, r.number_hint, r.margin::text as margin, r.net_margin::text as net_margin, r.margin_at, r.is_hot,
    r.score, r.available_from, r.received_at, r.updated_at
  from credit_registrations r join credit_persons p on p.tenant_id = $1 and p.id = r.person_id
  where r.tenant_id = $1`;

const toLead = (row: LeadRow): CreditLead => ({
  id: row.id,
  agreementId: row.agreement_id,
  person: {
    id: row.person_id,
    name: row.name,
    document: row.document_hint === null ? null : maskDocument(row.document_hint),
    phone: row.phone,
    contactId: row.contact_id,
    hasProvenance: row.has_provenance,
  },
  registration: maskNumber(row.number_hint),
  margin: row.margin,
  netMargin: row.net_margin,
  marginAt: toTimestampOrNull(row.margin_at),
  isHot: row.is_hot,
  score: row.score,
  availableFrom: toTimestampOrNull(row.available_from),
  receivedAt: toTimestamp(row.received_at),
  updatedAt: toTimestamp(row.updated_at),
});

export interface LeadListQuery extends PageQuery {
  readonly agreementId?: string;
  readonly receivedFrom?: string;
  readonly receivedTo?: string;
}

const newestFirst: KeysetOrder<LeadRow> = {
  columns: ['r.received_at', 'r.id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.received_at), row.id],
};

export const leadListStatement = (tenantId: string, query: LeadListQuery): ListStatement =>
  keysetStatement(
    select,
    tenantId,
    [
      equal('r.agreement_id', query.agreementId),
      query.receivedFrom === undefined ? undefined : [(time) => `r.received_at >= ${time}`, new Date(query.receivedFrom)],
      query.receivedTo === undefined ? undefined : [(time) => `r.received_at < ${time}`, new Date(query.receivedTo)],
    ],
    newestFirst,
    query,
  );

export const listLeads = (sql: Sql, query: LeadListQuery) =>
  readPage(sql, leadListStatement(sql.scope.tenantId, query), newestFirst, query, toLead);

export const findLead = async (sql: Sql, id: string): Promise<CreditLead | undefined> => {
  const [row] = await sql<LeadRow>(`${select} and r.id = $2`, [sql.scope.tenantId, id]);
  return row && toLead(row);
};

/** All registrations of whoever has one of these digests as their CPF's. */
export const listLeadsOfDocument = async (sql: Sql, indexes: readonly string[]): Promise<CreditLead[]> => {
  const rows = await sql<LeadRow>(`${select} and p.document_index = any($2::text[]) order by r.received_at desc, r.id desc limit 100`, [
    sql.scope.tenantId,
    indexes,
  ]);
  return rows.map(toLead);
};

/** A person as they are kept. */
export interface KeptPerson {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly documentSealed: string | null;
  readonly contactId: string | null;
}

/** The person of a registration, locked. Of somebody who was forgotten nothing is found. */
export const lockPersonOf = async (tx: Transaction, registrationId: string): Promise<KeptPerson | undefined> => {
  const [row] = await tx.sql<{ id: string; name: string; phone: string | null; document_sealed: string | null; contact_id: string | null }>(
    `select id, name, phone, document_sealed, contact_id from credit_persons
     where tenant_id = $1 and id = (select person_id from credit_registrations where tenant_id = $1 and id = $2) and not is_erased
     for no key update`,
    [tx.scope.tenantId, registrationId],
  );
  return row && { id: row.id, name: row.name, phone: row.phone, documentSealed: row.document_sealed, contactId: row.contact_id };
};

/** Of a person that the caller has locked. */
export const linkPerson = async (tx: Transaction, id: string, contactId: string): Promise<void> => {
  await tx.sql('update credit_persons set contact_id = $3, updated_at = $4 where tenant_id = $1 and id = $2', [
    tx.scope.tenantId,
    id,
    contactId,
    tx.now,
  ]);
};
