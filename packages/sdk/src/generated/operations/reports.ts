// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall } from '../../define-call.js';
import type { ParametersOf, ResultOf } from '../../operation-types.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type InboxReportParameters = ParametersOf<operations['reports.inbox']>;
export type InboxReportResult = ResultOf<operations['reports.inbox']>;
/** Codes that {@link inboxReport} may fail with, besides those of every call. */
export type InboxReportProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'inbox.period_invalid'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid';
/**
 * Report response times, stages and delivery of a period.
 *
 * `GET /v1/reports/inbox`, needs `inbox:report`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `inbox.period_invalid`, `internal`, `rate.limited`, `request.invalid`
 */
export const inboxReport: (transport: Transport, parameters: InboxReportParameters, options?: CallOptions) => Promise<InboxReportResult> =
  /* @__PURE__ */ defineCall('GET /v1/reports/inbox', 'p');
