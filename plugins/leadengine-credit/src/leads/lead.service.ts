import { InvalidRequest, NotFound, parseDocument, type Contacts } from '@leadengine/core/contract';
import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type { PageQuery } from '../keyset.js';
import { listAgreementLeads, readDashboard } from './lead-counts.repository.js';
import { findLead, linkPerson, listLeads, lockPersonOf, listLeadsOfDocument, type LeadListQuery } from './lead.repository.js';
import type { CreditLead } from './lead.schema.js';
import type { SealedValues } from './sealed-values.js';

/** Whatever channel a number came over, it is found under it. */
const phoneChannel = 'phone';
const unnamed = 'Sem nome';

interface Needs {
  readonly contacts: Contacts;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly seals: SealedValues;
}

/** Reads leads and counts them. Every figure is of the tenant's own rows; nothing is estimated or made up. */
export const createCreditLeads = ({ unitOfWork, contacts, clock, seals }: Needs) => ({
  /** Newest first. @throws InvalidCursor */
  list: (scope: Scope, query: LeadListQuery) => unitOfWork.read(scope, (sql) => listLeads(sql, query)),

  /** @throws NotFound */
  get: async (scope: Scope, id: string): Promise<CreditLead> => {
    const lead = await unitOfWork.read(scope, (sql) => findLead(sql, id));
    if (!lead) throw new NotFound({ resource: 'lead' });
    return lead;
  },

  /** All registrations of a person, newest first. @throws InvalidRequest */
  lookUp: (scope: Scope, document: string): Promise<CreditLead[]> => {
    const digits = parseDocument(document);
    if (digits === undefined) throw new InvalidRequest({ errors: [{ pointer: '/document', detail: 'is no CPF' }] });
    return unitOfWork.read(scope, (sql) => listLeadsOfDocument(sql, seals.documentIndexes(scope.tenantId, digits)));
  },

  /** Finds the contact of a lead's person by CPF, or by telephone number, or adds one. @throws NotFound */
  linkContact: (scope: Scope, id: string): Promise<CreditLead> =>
    unitOfWork.run(scope, async (tx) => {
      const person = await lockPersonOf(tx, id);
      if (!person) throw new NotFound({ resource: 'lead' });
      if (person.contactId === null) {
        const document = person.documentSealed === null ? undefined : await seals.openDocument(scope.tenantId, person.documentSealed);
        const known =
          (document === undefined ? undefined : await contacts.findByDocument(tx.sql, document)) ??
          (person.phone === null ? undefined : await contacts.findByAddress(tx.sql, phoneChannel, person.phone));
        const contact =
          known ??
          (await contacts.createIn(tx, {
            name: person.name === '' ? unnamed : person.name,
            ...(person.phone !== null && { phone: person.phone }),
            ...(document !== undefined && { document }),
          }));
        await linkPerson(tx, person.id, contact.id);
      }
      const lead = await findLead(tx.sql, id);
      if (!lead) throw new NotFound({ resource: 'lead' });
      return lead;
    }),

  byAgreement: (scope: Scope, query: PageQuery) => unitOfWork.read(scope, (sql) => listAgreementLeads(sql, query, clock.now())),

  dashboard: (scope: Scope) => unitOfWork.read(scope, (sql) => readDashboard(sql, clock.now())),
});

export type CreditLeads = ReturnType<typeof createCreditLeads>;
