import { storableText } from '@leadengine/core/contract';
import type { Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { SealedValue } from './sealed-values.js';

/** A person as somebody says they are. Undefined says nothing: what is known stays. */
export interface ToldPerson {
  readonly document: SealedValue;
  /** All digests under which the CPF may lie. */
  readonly indexes: readonly string[];
  readonly name: string | undefined;
  readonly phone: string | undefined;
  readonly birthDate: string | undefined;
  readonly benefitStartedOn: string | undefined;
}

/** Where people come from. */
export interface Provenance {
  readonly source: string;
  readonly legalBasis?: string | undefined;
  readonly evidence?: string | undefined;
  readonly collectedAt?: string | undefined;
}

/** A registration as somebody says it is. */
export interface ToldRegistration {
  readonly personId: string;
  readonly agreementId: string;
  readonly number: SealedValue;
  readonly margin: string | undefined;
  readonly netMargin: string | undefined;
  readonly isHot: boolean | undefined;
  readonly score: number | undefined;
}

const json = (rows: readonly object[]): string => JSON.stringify(rows);

/**
 * Makes people known, and keeps them from being taken or changed by others until the transaction ends. Everybody locks in the order
 * of digests.
 *
 * @returns Ids by the first digest of each, and how many are new.
 */
export const savePersons = async (
  tx: Transaction,
  persons: readonly ToldPerson[],
  { source, legalBasis, evidence, collectedAt }: Provenance,
): Promise<{ readonly ids: ReadonlyMap<string, string>; readonly added: number }> => {
  const { tenantId } = tx.scope;
  const sorted = [...persons].sort((a, b) => (a.document.index < b.document.index ? -1 : 1));
  // A CPF may lie under the digest of an older secret; then it moves to the present one, where the unique index sees it.
  const older = sorted.flatMap(({ document, indexes }) => indexes.slice(1).map((index) => ({ index, present: document.index })));
  if (older.length > 0) {
    await tx.sql(
      `update credit_persons p set document_index = o.present from jsonb_to_recordset($2::jsonb) as o(index text, present text)
       where p.tenant_id = $1 and p.document_index = o.index`,
      [tenantId, json(older)],
    );
  }
  const inserted = await tx.sql<{ id: string }>(
    `insert into credit_persons (tenant_id, id, document_sealed, document_index, document_hint, name, phone, birth_date,
       benefit_started_on, source, collected_at, legal_basis, evidence, created_at, updated_at)
     select $1, n.id, n.sealed, n.index, n.hint, coalesce(n.name, ''), n.phone, n.born, n.benefit, $3, $4::timestamptz, $5, $6, $7, $7
     from jsonb_to_recordset($2::jsonb) as n(id uuid, sealed text, index text, hint text, name text, phone text, born date,
       benefit date)
     order by n.index
     on conflict (tenant_id, document_index) do nothing returning id`,
    [
      tenantId,
      json(
        sorted.map(({ document, name, phone, birthDate, benefitStartedOn }) => ({
          ...{ id: uuidv7(), ...document, name, phone },
          ...{ born: birthDate, benefit: benefitStartedOn },
        })),
      ),
      storableText(source),
      collectedAt ?? null,
      storableText(legalBasis ?? ''),
      storableText(evidence ?? ''),
      tx.now,
    ],
  );
  const rows = await tx.sql<{ id: string; document_index: string }>(
    `select id, document_index from credit_persons where tenant_id = $1 and document_index = any($2::text[]) order by document_index
     for no key update`,
    [tenantId, sorted.map(({ document }) => document.index)],
  );
  await tx.sql(
    `update credit_persons p set name = coalesce(nullif(n.name, ''), p.name), phone = coalesce(n.phone, p.phone),
       birth_date = coalesce(n.born, p.birth_date), benefit_started_on = coalesce(n.benefit, p.benefit_started_on), updated_at = $3,
       legal_basis = coalesce(nullif($4, ''), p.legal_basis), evidence = coalesce(nullif($5, ''), p.evidence),
       collected_at = coalesce($6::timestamptz, p.collected_at)
     from jsonb_to_recordset($2::jsonb) as n(index text, name text, phone text, born date, benefit date)
     where p.tenant_id = $1 and p.document_index = n.index
       and (p.name, p.phone, p.birth_date, p.benefit_started_on, p.legal_basis, p.evidence, p.collected_at) is distinct from (
         coalesce(nullif(n.name, ''), p.name), coalesce(n.phone, p.phone), coalesce(n.born, p.birth_date),
         coalesce(n.benefit, p.benefit_started_on), coalesce(nullif($4, ''), p.legal_basis), coalesce(nullif($5, ''), p.evidence),
         coalesce($6::timestamptz, p.collected_at))`,
    [
      tenantId,
      json(
        sorted.map(({ document, name, phone, birthDate, benefitStartedOn }) => ({
          ...{ index: document.index, name, phone },
          ...{ born: birthDate, benefit: benefitStartedOn },
        })),
      ),
      tx.now,
      storableText(legalBasis ?? ''),
      storableText(evidence ?? ''),
      collectedAt ?? null,
    ],
  );
  return { ids: new Map(rows.map((row) => [row.document_index, row.id])), added: inserted.length };
};

/** Whose registrations these are, by agreement and digest. */
export const findRegistrations = async (
  tx: Transaction,
  keys: readonly { readonly agreementId: string; readonly index: string }[],
): Promise<ReadonlyMap<string, { readonly id: string; readonly personId: string }>> => {
  const rows = await tx.sql<{ id: string; person_id: string; agreement_id: string; number_index: string }>(
    `select r.id, r.person_id, r.agreement_id, r.number_index
     from jsonb_to_recordset($2::jsonb) as k("agreementId" uuid, index text)
       join credit_registrations r on r.tenant_id = $1 and r.agreement_id = k."agreementId" and r.number_index = k.index`,
    [tx.scope.tenantId, json(keys)],
  );
  return new Map(rows.map((row) => [`${row.agreement_id} ${row.number_index}`, { id: row.id, personId: row.person_id }]));
};

const recordset = `jsonb_to_recordset($2::jsonb) as n(id uuid, "personId" uuid, "agreementId" uuid, sealed text, index text, hint text,
  margin numeric, "netMargin" numeric, "isHot" boolean, score smallint)`;

/**
 * Of people that the caller has locked. A new one may be taken when the person's other ones may.
 *
 * @returns How many are new. One that another person got first is left out.
 */
export const insertRegistrations = async (tx: Transaction, registrations: readonly ToldRegistration[]): Promise<number> => {
  const rows = await tx.sql(
    `insert into credit_registrations (tenant_id, id, person_id, agreement_id, number_sealed, number_index, number_hint, margin, net_margin,
       margin_at, is_hot, score, available_from, received_at, updated_at)
     select $1, n.id, n."personId", n."agreementId", n.sealed, n.index, n.hint, n.margin, n."netMargin",
       case when num_nonnulls(n.margin, n."netMargin") > 0 then $3::timestamptz end, coalesce(n."isHot", false), coalesce(n.score, 0),
       case when not exists (select 1 from credit_allocations a where a.tenant_id = $1 and a.person_id = n."personId" and a.is_active)
         then greatest($3::timestamptz, (select max(o.available_from) from credit_registrations o where o.tenant_id = $1 and o.person_id = n."personId"))
       end, $3, $3
     from ${recordset} order by n."agreementId", n.index
     on conflict (tenant_id, agreement_id, number_index) do nothing returning id`,
    [tx.scope.tenantId, json(registrations.map(({ number, ...rest }) => ({ id: uuidv7(), ...rest, ...number }))), tx.now],
  );
  return rows.length;
};

/** What is not said stays as it is. @returns How many changed by it. */
export const updateRegistrations = async (
  tx: Transaction,
  registrations: readonly (ToldRegistration & { readonly id: string })[],
): Promise<number> => {
  const rows = await tx.sql(
    `update credit_registrations r set margin = coalesce(n.margin, r.margin), net_margin = coalesce(n."netMargin", r.net_margin),
       margin_at = case when num_nonnulls(n.margin, n."netMargin") > 0 then $3 else r.margin_at end, is_hot = coalesce(n."isHot", r.is_hot),
       score = coalesce(n.score, r.score), updated_at = $3
     from ${recordset}
     where r.tenant_id = $1 and r.id = n.id and (r.margin, r.net_margin, r.is_hot, r.score) is distinct from (coalesce(n.margin, r.margin),
       coalesce(n."netMargin", r.net_margin), coalesce(n."isHot", r.is_hot), coalesce(n.score, r.score)) returning r.id`,
    [tx.scope.tenantId, json(registrations.map(({ number: _number, ...rest }) => rest)), tx.now],
  );
  return rows.length;
};
