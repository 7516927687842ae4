// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CancelCreditSubmissionParameters = ParametersOf<operations['creditSubmissions.cancel']>;
export type CancelCreditSubmissionBody = BodyOf<operations['creditSubmissions.cancel']>;
export type CancelCreditSubmissionResult = ResultOf<operations['creditSubmissions.cancel']>;
/** Codes that {@link cancelCreditSubmission} may fail with, besides those of every call. */
export type CancelCreditSubmissionProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.provider_cannot_cancel'
  | 'credit.submission_not_accepted'
  | 'credit.submission_over'
  | 'dependency.unavailable'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * Ask the provider to take a proposal back.
 *
 * Answers before the provider is asked; credit.cancellation_updated tells what it says, and the status of the submission follows. A parked one may be asked for again.
 *
 * `POST /v1/credit/submissions/{id}/cancellation`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.provider_cannot_cancel`, `credit.submission_not_accepted`, `credit.submission_over`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const cancelCreditSubmission: (
  transport: Transport,
  parameters: CancelCreditSubmissionParameters,
  body: CancelCreditSubmissionBody,
  options?: CallOptions,
) => Promise<CancelCreditSubmissionResult> = /* @__PURE__ */ defineCall('POST /v1/credit/submissions/{id}/cancellation', 'pbi');

export type CancellationCreditSubmissionParameters = ParametersOf<operations['creditSubmissions.cancellation']>;
export type CancellationCreditSubmissionResult = ResultOf<operations['creditSubmissions.cancellation']>;
/** Codes that {@link cancellationCreditSubmission} may fail with, besides those of every call. */
export type CancellationCreditSubmissionProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Read what became of asking the provider to take a proposal back.
 *
 * `GET /v1/credit/submissions/{id}/cancellation`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const cancellationCreditSubmission: (
  transport: Transport,
  parameters: CancellationCreditSubmissionParameters,
  options?: CallOptions,
) => Promise<CancellationCreditSubmissionResult> = /* @__PURE__ */ defineCall('GET /v1/credit/submissions/{id}/cancellation', 'p');

export type CreateCreditSubmissionParameters = ParametersOf<operations['creditSubmissions.create']>;
export type CreateCreditSubmissionBody = BodyOf<operations['creditSubmissions.create']>;
export type CreateCreditSubmissionResult = ResultOf<operations['creditSubmissions.create']>;
/** Codes that {@link createCreditSubmission} may fail with, besides those of every call. */
export type CreateCreditSubmissionProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.customer_unknown'
  | 'credit.proposal_ended'
  | 'credit.proposal_submitted'
  | 'credit.unknown_provider'
  | 'dependency.unavailable'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * Send a proposal to a provider.
 *
 * Answers before the provider is called; credit.submission_updated tells how it goes. One at a time per proposal.
 *
 * `POST /v1/credit/proposals/{id}/submissions`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.customer_unknown`, `credit.proposal_ended`, `credit.proposal_submitted`, `credit.unknown_provider`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const createCreditSubmission: (
  transport: Transport,
  parameters: CreateCreditSubmissionParameters,
  body: CreateCreditSubmissionBody,
  options?: CallOptions,
) => Promise<CreateCreditSubmissionResult> = /* @__PURE__ */ defineCall('POST /v1/credit/proposals/{id}/submissions', 'pbi');

export type GetCreditSubmissionParameters = ParametersOf<operations['creditSubmissions.get']>;
export type GetCreditSubmissionResult = ResultOf<operations['creditSubmissions.get']>;
/** Codes that {@link getCreditSubmission} may fail with, besides those of every call. */
export type GetCreditSubmissionProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Read what became of a proposal at a provider.
 *
 * `GET /v1/credit/submissions/{id}`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditSubmission: (
  transport: Transport,
  parameters: GetCreditSubmissionParameters,
  options?: CallOptions,
) => Promise<GetCreditSubmissionResult> = /* @__PURE__ */ defineCall('GET /v1/credit/submissions/{id}', 'p');

export type ListCreditSubmissionsParameters = ParametersOf<operations['creditSubmissions.list']>;
export type ListCreditSubmissionsResult = ResultOf<operations['creditSubmissions.list']>;
/** Codes that {@link listCreditSubmissions} may fail with, besides those of every call. */
export type ListCreditSubmissionsProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor';
/**
 * List what was sent to providers, newest first.
 *
 * `GET /v1/credit/submissions`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditSubmissions: (
  transport: Transport,
  parameters?: ListCreditSubmissionsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditSubmissions.list']>, ListCreditSubmissionsResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/submissions',
  'p',
);

export type ListCreditSubmissionEventsParameters = ParametersOf<operations['creditSubmissions.listEvents']>;
export type ListCreditSubmissionEventsResult = ResultOf<operations['creditSubmissions.listEvents']>;
/** Codes that {@link listCreditSubmissionEvents} may fail with, besides those of every call. */
export type ListCreditSubmissionEventsProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor'
  | 'resource.not_found';
/**
 * What the provider said, newest first.
 *
 * `GET /v1/credit/submissions/{id}/events`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listCreditSubmissionEvents: (
  transport: Transport,
  parameters: ListCreditSubmissionEventsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditSubmissions.listEvents']>, ListCreditSubmissionEventsResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/submissions/{id}/events',
  'p',
);

export type RetryCreditSubmissionParameters = ParametersOf<operations['creditSubmissions.retry']>;
export type RetryCreditSubmissionResult = ResultOf<operations['creditSubmissions.retry']>;
/** Codes that {@link retryCreditSubmission} may fail with, besides those of every call. */
export type RetryCreditSubmissionProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.submission_not_parked'
  | 'dependency.unavailable'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Go on with a submission that waits for somebody.
 *
 * `POST /v1/credit/submissions/{id}/retry`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.submission_not_parked`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const retryCreditSubmission: (
  transport: Transport,
  parameters: RetryCreditSubmissionParameters,
  options?: CallOptions,
) => Promise<RetryCreditSubmissionResult> = /* @__PURE__ */ defineCall('POST /v1/credit/submissions/{id}/retry', 'pi');
