// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateCreditAgreementBody = BodyOf<operations['creditAgreements.create']>;
export type CreateCreditAgreementResult = ResultOf<operations['creditAgreements.create']>;
/** Codes that {@link createCreditAgreement} may fail with, besides those of every call. */
export type CreateCreditAgreementProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.agreement_slug_taken'
  | 'credit.source_code_taken'
  | 'dependency.unavailable'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * Add an agreement, as a draft.
 *
 * `POST /v1/credit/agreements`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_slug_taken`, `credit.source_code_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createCreditAgreement: (
  transport: Transport,
  body: CreateCreditAgreementBody,
  options?: CallOptions,
) => Promise<CreateCreditAgreementResult> = /* @__PURE__ */ defineCall('POST /v1/credit/agreements', 'bi');

export type GetCreditAgreementParameters = ParametersOf<operations['creditAgreements.get']>;
export type GetCreditAgreementResult = ResultOf<operations['creditAgreements.get']>;
/** Codes that {@link getCreditAgreement} may fail with, besides those of every call. */
export type GetCreditAgreementProblem =
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
 * Read an agreement.
 *
 * `GET /v1/credit/agreements/{id}`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditAgreement: (
  transport: Transport,
  parameters: GetCreditAgreementParameters,
  options?: CallOptions,
) => Promise<GetCreditAgreementResult> = /* @__PURE__ */ defineCall('GET /v1/credit/agreements/{id}', 'p');

export type ListCreditAgreementsParameters = ParametersOf<operations['creditAgreements.list']>;
export type ListCreditAgreementsResult = ResultOf<operations['creditAgreements.list']>;
/** Codes that {@link listCreditAgreements} may fail with, besides those of every call. */
export type ListCreditAgreementsProblem =
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
 * List agreements by name.
 *
 * `GET /v1/credit/agreements`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditAgreements: (
  transport: Transport,
  parameters?: ListCreditAgreementsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditAgreements.list']>, ListCreditAgreementsResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/agreements',
  'p',
);

export type ListCreditAgreementHistoryParameters = ParametersOf<operations['creditAgreements.listHistory']>;
export type ListCreditAgreementHistoryResult = ResultOf<operations['creditAgreements.listHistory']>;
/** Codes that {@link listCreditAgreementHistory} may fail with, besides those of every call. */
export type ListCreditAgreementHistoryProblem =
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
 * What was done to an agreement, newest first.
 *
 * `GET /v1/credit/agreements/{id}/history`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listCreditAgreementHistory: (
  transport: Transport,
  parameters: ListCreditAgreementHistoryParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditAgreements.listHistory']>, ListCreditAgreementHistoryResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/agreements/{id}/history',
  'p',
);

export type SetCreditAgreementStatusParameters = ParametersOf<operations['creditAgreements.setStatus']>;
export type SetCreditAgreementStatusBody = BodyOf<operations['creditAgreements.setStatus']>;
export type SetCreditAgreementStatusResult = ResultOf<operations['creditAgreements.setStatus']>;
/** Codes that {@link setCreditAgreementStatus} may fail with, besides those of every call. */
export type SetCreditAgreementStatusProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.agreement_status_refused'
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
 * Publish, suspend, end or archive an agreement.
 *
 * `POST /v1/credit/agreements/{id}/status`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_status_refused`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const setCreditAgreementStatus: (
  transport: Transport,
  parameters: SetCreditAgreementStatusParameters,
  body: SetCreditAgreementStatusBody,
  options?: CallOptions,
) => Promise<SetCreditAgreementStatusResult> = /* @__PURE__ */ defineCall('POST /v1/credit/agreements/{id}/status', 'pbi');

export type UpdateCreditAgreementParameters = ParametersOf<operations['creditAgreements.update']>;
export type UpdateCreditAgreementBody = BodyOf<operations['creditAgreements.update']>;
export type UpdateCreditAgreementResult = ResultOf<operations['creditAgreements.update']>;
/** Codes that {@link updateCreditAgreement} may fail with, besides those of every call. */
export type UpdateCreditAgreementProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.agreement_slug_taken'
  | 'credit.source_code_taken'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'resource.version_mismatch';
/**
 * Change an agreement.
 *
 * `PATCH /v1/credit/agreements/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_slug_taken`, `credit.source_code_taken`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateCreditAgreement: (
  transport: Transport,
  parameters: UpdateCreditAgreementParameters,
  body: UpdateCreditAgreementBody,
  options?: CallOptions,
) => Promise<UpdateCreditAgreementResult> = /* @__PURE__ */ defineCall('PATCH /v1/credit/agreements/{id}', 'pb');
