import type { MergeParticipant, PersonalDataHolder } from '@leadengine/core/contract';
import { Id, readStored } from '@leadengine/core/contract';
import { Type } from 'typebox';
import type { SealedValues } from './sealed-values.js';

interface KeptPerson {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly birth_date: string | null;
  readonly document_sealed: string | null;
  readonly source: string;
  readonly legal_basis: string;
  readonly evidence: string;
}

interface KeptRegistration {
  readonly person_id: string;
  readonly number_sealed: string;
  readonly margin: string | null;
  readonly net_margin: string | null;
}

const opened = async (seals: SealedValues['openDocument'], tenantId: string, sealed: string | null): Promise<string | null> =>
  sealed === null ? null : ((await seals(tenantId, sealed)) ?? null);

/** What credit keeps of a contact's person: who they are, their registrations and what was noted about them. */
export const createPersonData = (seals: SealedValues): PersonalDataHolder => ({
  name: 'credit.persons',

  async collect(sql, contactId) {
    const { tenantId } = sql.scope;
    const persons = await sql<KeptPerson>(
      `select id, name, phone, birth_date::text as birth_date, document_sealed, source, legal_basis, evidence from credit_persons
       where tenant_id = $1 and contact_id = $2 order by id`,
      [tenantId, contactId],
    );
    const registrations = await sql<KeptRegistration>(
      `select person_id, number_sealed, margin::text as margin, net_margin::text as net_margin from credit_registrations
       where tenant_id = $1 and person_id = any($2::uuid[]) order by id`,
      [tenantId, persons.map(({ id }) => id)],
    );
    const numbers = await Promise.all(registrations.map((each) => opened(seals.openNumber, tenantId, each.number_sealed)));
    return Promise.all(
      persons.map(async ({ id, document_sealed: sealed, birth_date: birthDate, legal_basis: legalBasis, ...person }) => ({
        ...person,
        birthDate,
        legalBasis,
        document: await opened(seals.openDocument, tenantId, sealed),
        registrations: registrations.flatMap((each, at) =>
          each.person_id === id ? [{ number: numbers[at] ?? null, margin: each.margin, netMargin: each.net_margin }] : [],
        ),
      })),
    );
  },

  listIds: async (sql, contactId) =>
    (
      await sql<{ id: string }>('select id from credit_persons where tenant_id = $1 and contact_id = $2', [sql.scope.tenantId, contactId])
    ).map(({ id }) => id),

  async erase(tx, contactId) {
    const values = [tx.scope.tenantId, contactId];
    const ofPerson = 'tenant_id = $1 and person_id in (select id from credit_persons where tenant_id = $1 and contact_id = $2)';
    await tx.sql(
      `update credit_allocation_events set note = '' where tenant_id = $1 and note <> ''
         and allocation_id in (select id from credit_allocations where ${ofPerson})`,
      values,
    );
    await tx.sql(`update credit_allocations set notes = '' where ${ofPerson}`, values);
    await tx.sql(
      `update credit_registrations set number_sealed = '', number_index = id::text, number_hint = '', margin = null, net_margin = null,
         margin_at = null, available_from = null
       where ${ofPerson}`,
      values,
    );
    await tx.sql(
      `update credit_persons set document_sealed = null, document_index = null, document_hint = null, name = '', phone = null, birth_date = null,
         benefit_started_on = null,         legal_basis = '', evidence = '', is_erased = true
       where tenant_id = $1 and contact_id = $2`,
      values,
    );
  },
});

const MovedPersons = Type.Array(Id);

/** A person follows their contact. */
export const createPersonMerge = (): MergeParticipant => ({
  name: 'credit.persons',

  async moveIn(tx, sourceId, targetId) {
    const rows = await tx.sql<{ id: string }>(
      'update credit_persons set contact_id = $3 where tenant_id = $1 and contact_id = $2 returning id',
      [tx.scope.tenantId, sourceId, targetId],
    );
    return rows.map(({ id }) => id);
  },

  async moveBack(tx, sourceId, targetId, moved) {
    await tx.sql('update credit_persons set contact_id = $3 where tenant_id = $1 and contact_id = $2 and id = any($4::uuid[])', [
      tx.scope.tenantId,
      targetId,
      sourceId,
      readStored(MovedPersons, moved),
    ]);
  },
});
