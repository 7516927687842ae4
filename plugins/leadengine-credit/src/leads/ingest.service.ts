import { parseDocument, parsePhone, storableText } from '@leadengine/core/contract';
import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { findAgreementsBySourceCode } from '../agreement/agreement.repository.js';
import { lockKnownAgreement } from '../agreement/agreement.service.js';
import {
  findRegistrations,
  insertRegistrations,
  savePersons,
  updateRegistrations,
  type Provenance,
  type ToldPerson,
  type ToldRegistration,
} from './ingest.repository.js';
import { LeadsIngested, type AgreementLeadIngestion, type IngestionReport, type LeadIngestion, type RejectedLead } from './lead.schema.js';
import { plainNumber, type SealedValues } from './sealed-values.js';

/** One registration as it came in. */
export interface IncomingLead {
  readonly pointer: string;
  readonly agreementId: string | undefined;
  readonly number: string;
  readonly document: string;
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly benefitStartedOn?: string | undefined;
  readonly margin?: string | null | undefined;
  readonly netMargin?: string | null | undefined;
  readonly isHot?: boolean | undefined;
  readonly score?: number | undefined;
}

interface CheckedLead extends IncomingLead {
  readonly agreementId: string;
  readonly digits: string;
}

/** Where the same person is told of twice, what is said later counts. */
const latest = <T extends object>(before: T | undefined, told: T): T => ({
  ...before,
  ...(Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as T),
});

/** Takes people and their registrations in. The same leads again change nothing. */
export const createLeadIngestion = (unitOfWork: UnitOfWork, seals: SealedValues) => {
  const check = (lead: IncomingLead): CheckedLead | RejectedLead => {
    const digits = parseDocument(lead.document);
    const { agreementId, pointer } = lead;
    if (digits === undefined || plainNumber(lead.number) === '') return { pointer, code: 'invalid_document' };
    if (agreementId === undefined) return { pointer, code: 'unknown_agreement' };
    if (lead.phone !== undefined && parsePhone(lead.phone) === undefined) return { pointer, code: 'invalid_phone' };
    return { ...lead, agreementId, digits };
  };

  const toldPersons = async (tenantId: string, leads: readonly CheckedLead[]): Promise<ReadonlyMap<string, ToldPerson>> => {
    const persons = new Map<string, ToldPerson>();
    for (const { digits, name, phone, birthDate, benefitStartedOn } of leads) {
      const before = persons.get(digits);
      persons.set(
        digits,
        latest(before, {
          document: before?.document ?? (await seals.sealDocument(tenantId, digits)),
          indexes: before?.indexes ?? seals.documentIndexes(tenantId, digits),
          name: name === undefined ? undefined : storableText(name.trim()),
          phone: phone === undefined ? undefined : parsePhone(phone)?.canonical,
          birthDate,
          benefitStartedOn,
        }),
      );
    }
    return persons;
  };

  /** In the caller's transaction. */
  const ingestIn = async (tx: Transaction, incoming: readonly IncomingLead[], provenance: Provenance): Promise<IngestionReport> => {
    const { tenantId } = tx.scope;
    const rejected: RejectedLead[] = [];
    const checked: CheckedLead[] = [];
    for (const lead of incoming.map(check)) {
      if ('code' in lead) rejected.push(lead);
      else checked.push(lead);
    }
    const told = await toldPersons(tenantId, checked);
    const { ids, added: personsAdded } = await savePersons(tx, [...told.values()], provenance);

    const registrations = new Map<string, ToldRegistration & { readonly pointer: string; readonly older: readonly string[] }>();
    let repeated = 0;
    for (const lead of checked) {
      const personId = ids.get(told.get(lead.digits)?.document.index ?? '');
      if (personId === undefined) throw new Error('A person just saved is gone.');
      const number = plainNumber(lead.number);
      const [index, ...older] = seals.numberIndexes(tenantId, number);
      const key = `${lead.agreementId} ${index}`;
      const before = registrations.get(key);
      if (before !== undefined && before.personId !== personId) {
        rejected.push({ pointer: lead.pointer, code: 'registration_of_another_person' });
        continue;
      }
      if (before !== undefined) repeated += 1;
      registrations.set(
        key,
        latest(before, {
          pointer: lead.pointer,
          personId,
          agreementId: lead.agreementId,
          number: before?.number ?? (await seals.sealNumber(tenantId, number)),
          older,
          margin: lead.margin ?? undefined,
          netMargin: lead.netMargin ?? undefined,
          isHot: lead.isHot,
          score: lead.score,
        }),
      );
    }

    const keys = [...registrations.values()].flatMap(({ agreementId, number, older }) =>
      [number.index, ...older].map((index) => ({ agreementId, index })),
    );
    const known = await findRegistrations(tx, keys);
    const fresh: ToldRegistration[] = [];
    const kept: (ToldRegistration & { readonly id: string })[] = [];
    for (const { pointer, older, ...registration } of registrations.values()) {
      const found = [registration.number.index, ...older].map((index) => known.get(`${registration.agreementId} ${index}`)).find(Boolean);
      if (found === undefined) fresh.push(registration);
      else if (found.personId === registration.personId) kept.push({ ...registration, id: found.id });
      else rejected.push({ pointer, code: 'registration_of_another_person' });
    }
    const added = await insertRegistrations(tx, fresh);
    const changed = await updateRegistrations(tx, kept);
    const report: IngestionReport = {
      received: incoming.length,
      personsAdded,
      added,
      changed,
      unchanged: kept.length - changed + (fresh.length - added) + repeated,
      rejected,
    };
    tx.emit(LeadsIngested, { ...report, rejected: rejected.length, source: provenance.source });
    return report;
  };

  return {
    ingestIn,

    ingest: (scope: Scope, { leads, ...provenance }: LeadIngestion): Promise<IngestionReport> =>
      unitOfWork.run(scope, async (tx) => {
        const codes = [...new Set(leads.flatMap(({ registrations }) => registrations.map(({ agreementCode }) => agreementCode)))];
        const agreements = await findAgreementsBySourceCode(tx.sql, codes);
        const incoming = leads.flatMap(({ registrations, ...person }, at) =>
          registrations.map(({ agreementCode, ...registration }, each) => ({
            ...person,
            ...registration,
            agreementId: agreements.get(agreementCode)?.id,
            pointer: `/leads/${String(at)}/registrations/${String(each)}`,
          })),
        );
        return ingestIn(tx, incoming, provenance);
      }),

    /** @throws NotFound */
    ingestOf: (scope: Scope, agreementId: string, { leads, ...provenance }: AgreementLeadIngestion): Promise<IngestionReport> =>
      unitOfWork.run(scope, async (tx) => {
        await lockKnownAgreement(tx, agreementId);
        const incoming = leads.map(({ registrationNumber, ...rest }, at) => ({
          ...rest,
          number: registrationNumber,
          agreementId,
          pointer: `/leads/${String(at)}`,
        }));
        return ingestIn(tx, incoming, provenance);
      }),
  };
};

export type LeadIngestions = ReturnType<typeof createLeadIngestion>;
