import { dayText, parseDay, type Day } from '../finance/day.js';

/** Why contact is allowed or withheld. */
export type ContactReason =
  | 'OK'
  | 'CUSTOMER_INITIATED'
  | 'EXEMPT_PURPOSE'
  | 'OPTED_OUT'
  | 'NAO_ME_PERTURBE'
  | 'INSS_DDB_180'
  | 'NO_CONSENT'
  | 'NO_PROVENANCE'
  | 'INVALID_DATE';

/** Days the rules count; an administrator may change them with the law. */
export interface ContactRules {
  /** Days from the registration in Não Me Perturbe to its legal effect. The gate blocks from the first day on. */
  readonly doNotContactDays: number;
  /** Days from the start of a benefit (DDB) without active marketing. */
  readonly benefitDays: number;
  /** Agreements whose customers draw INSS benefits. */
  readonly benefitAgreements: readonly string[];
  /** Purposes that are no marketing (fraud checks, collection, retention on portability). */
  readonly exemptPurposes: readonly string[];
}

/** IN PRES/INSS 138/2022 art. 35 and the Não Me Perturbe self-regulation. */
export const publishedContactRules: ContactRules = {
  doNotContactDays: 30,
  benefitDays: 180,
  benefitAgreements: ['INSS', 'BPC'],
  exemptPurposes: ['fraud_check', 'collection', 'portability_retention'],
};

export interface ContactRequest {
  readonly agreement: string;
  /** Start of the benefit as an ISO date, where known. */
  readonly ddb?: string | null | undefined;
  readonly today: string;
  readonly direction: 'outbound' | 'inbound_reply';
  readonly purpose: string;
  readonly doNotContact?: { readonly registeredOn: string; readonly removedOn?: string | null | undefined } | null | undefined;
  /** What the person agreed to last: `opt_in` allows offers, `opt_out` ends them, `inbound` is a talk the person began. */
  readonly consent: 'opt_in' | 'opt_out' | 'inbound' | 'none';
  /** Whether source, day, legal basis and evidence of the record are known. @defaultValue true */
  readonly hasProvenance?: boolean | undefined;
}

export interface ContactDecision {
  readonly isAllowed: boolean;
  readonly reason: ContactReason;
  /** First day on which the same contact would be allowed, where waiting helps. */
  readonly allowedFrom?: string;
  /** Day from which the registration in Não Me Perturbe binds by law. */
  readonly legallyEffectiveOn?: string;
}

const withheld = (reason: ContactReason, when: Omit<ContactDecision, 'isAllowed' | 'reason'> = {}): ContactDecision => ({
  isAllowed: false,
  reason,
  ...when,
});

/**
 * Whether someone may be written to for a purpose. Answers to customers are no active marketing and pass. For the rest the
 * lasting reasons come before the passing ones: opt-out, Não Me Perturbe (at once, although the law grants 30 days), 180 days from the start of an
 * INSS benefit, missing provenance, missing opt-in.
 */
export const decideContact = (request: ContactRequest, rules: ContactRules = publishedContactRules): ContactDecision => {
  if (request.direction === 'inbound_reply') return { isAllowed: true, reason: 'CUSTOMER_INITIATED' };
  const today = parseDay(request.today);
  if (today === undefined) return withheld('INVALID_DATE');
  if (rules.exemptPurposes.includes(request.purpose)) return { isAllowed: true, reason: 'EXEMPT_PURPOSE' };
  if (request.consent === 'opt_out') return withheld('OPTED_OUT');
  return (
    doNotContactOf(request, rules, today) ??
    benefitOf(request, rules, today) ??
    (request.hasProvenance === false ? withheld('NO_PROVENANCE') : undefined) ??
    (request.consent === 'opt_in' ? { isAllowed: true, reason: 'OK' } : withheld('NO_CONSENT'))
  );
};

const doNotContactOf = ({ doNotContact }: ContactRequest, rules: ContactRules, today: Day): ContactDecision | undefined => {
  if (doNotContact === null || doNotContact === undefined) return undefined;
  const registered = parseDay(doNotContact.registeredOn);
  // A registration without a readable day is one all the same.
  if (registered === undefined) return withheld('NAO_ME_PERTURBE');
  const removed = typeof doNotContact.removedOn === 'string' ? parseDay(doNotContact.removedOn) : undefined;
  if (registered > today || (removed !== undefined && removed <= today)) return undefined;
  return withheld('NAO_ME_PERTURBE', { legallyEffectiveOn: dayText(registered + rules.doNotContactDays) });
};

const benefitOf = ({ agreement, ddb }: ContactRequest, rules: ContactRules, today: Day): ContactDecision | undefined => {
  if (ddb === null || ddb === undefined || !rules.benefitAgreements.includes(agreement.trim().toUpperCase())) return undefined;
  const start = parseDay(ddb);
  if (start === undefined) return withheld('INVALID_DATE');
  const allowedFrom = start + rules.benefitDays;
  return today < allowedFrom ? withheld('INSS_DDB_180', { allowedFrom: dayText(allowedFrom) }) : undefined;
};
