import type { ProposalStatus } from '../../sales/proposal.schema.js';
import type { ForeignObject } from '../foreign-json.js';
import { optionalText } from '../foreign-json.js';
import type { ProviderFailureCode } from '../provider-failure.js';
import type { RefusalReader } from '../provider-http.js';

/** States that both banks with an English API name alike; what one has beyond these it adds. */
export const englishStates: Readonly<Record<string, ProposalStatus>> = {
  RECEIVED: 'analysis',
  UNDER_REVIEW: 'analysis',
  PENDING_CONSENT: 'awaiting_consent',
  PENDING_SIGNATURE: 'awaiting_signature',
  PENDING_DOCUMENTS: 'pendency',
  PENDING_BALANCE: 'awaiting_balance',
  PENDING_GUARANTEE: 'awaiting_annotation',
  GUARANTEE_FAILED: 'annotation_failed',
  PENDING_DISBURSEMENT: 'awaiting_disbursement',
  DISBURSEMENT_ATTEMPT_FAILED: 'disbursement_failed',
  ISSUED: 'paid',
  REJECTED: 'rejected',
  CANCELED: 'cancelled',
  EXPIRED: 'expired',
};

const refusals: Readonly<Record<string, ProviderFailureCode>> = {
  MARGIN_EXCEEDED: 'margin_exceeded',
  BENEFIT_BLOCKED: 'benefit_blocked',
  NOT_ELIGIBLE: 'not_eligible',
  CONSENT_MISSING: 'consent_missing',
  CONSENT_EXPIRED: 'consent_expired',
  RATE_OVER_CAP: 'over_rate_cap',
  WINDOW_CLOSED: 'window_closed',
  NOT_CANCELLABLE: 'not_cancellable',
  IDEMPOTENCY_MISMATCH: 'duplicate',
};

/** Reads `{ code }` of an error; other codes are left to the status. */
export const readEnglishRefusal: RefusalReader = (body) => {
  const word = typeof body === 'object' && body !== null ? optionalText(body as ForeignObject, 'code') : null;
  const code = word === null ? undefined : refusals[word];
  return code === undefined ? undefined : { code, text: `The provider refuses: ${String(word)}.` };
};
