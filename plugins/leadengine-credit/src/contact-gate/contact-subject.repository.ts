import type { Sql } from '@leadengine/plugin-kit';

/** What the gate knows of a person under an agreement. */
export interface ContactSubject {
  readonly leadId: string;
  readonly personId: string;
  readonly contactId: string | null;
  readonly phone: string | null;
  readonly documentIndex: string | null;
  readonly payer: string;
  readonly benefitStartedOn: string | null;
  readonly hasProvenance: boolean;
  /** How the consents of the contact stand. */
  readonly consents: readonly { readonly purpose: string; readonly state: string; readonly expiresAt: string | null }[];
}

interface SubjectRow {
  readonly id: string;
  readonly person_id: string;
  readonly contact_id: string | null;
  readonly phone: string | null;
  readonly document_index: string | null;
  readonly payer: string;
  readonly benefit_started_on: string | null;
  readonly has_provenance: boolean;
  readonly consents: ContactSubject['consents'] | null;
}

const select = `select r.id, r.person_id, p.contact_id, p.phone, p.document_index, a.payer, p.benefit_started_on::text as benefit_started_on,
    p.source <> '' and p.legal_basis <> '' and p.evidence <> '' and p.collected_at is not null as has_provenance, c.consents
  from credit_registrations r
    join credit_persons p on p.tenant_id = $1 and p.id = r.person_id
    join credit_agreements a on a.tenant_id = $1 and a.id = r.agreement_id
    left join contacts c on c.tenant_id = $1 and c.id = p.contact_id
  where r.tenant_id = $1 and not p.is_erased`;

const toSubject = (row: SubjectRow): ContactSubject => ({
  leadId: row.id,
  personId: row.person_id,
  contactId: row.contact_id,
  phone: row.phone,
  documentIndex: row.document_index,
  payer: row.payer,
  benefitStartedOn: row.benefit_started_on,
  hasProvenance: row.has_provenance,
  consents: row.consents ?? [],
});

export const findSubjects = async (sql: Sql, leadIds: readonly string[]): Promise<readonly ContactSubject[]> =>
  (await sql<SubjectRow>(`${select} and r.id = any($2::uuid[])`, [sql.scope.tenantId, leadIds])).map(toSubject);

/** All registrations of whoever is behind a contact. */
export const findSubjectsOfContact = async (sql: Sql, contactId: string): Promise<readonly ContactSubject[]> =>
  (await sql<SubjectRow>(`${select} and p.contact_id = $2`, [sql.scope.tenantId, contactId])).map(toSubject);
