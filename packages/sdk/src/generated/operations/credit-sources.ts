// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CheckCreditSourceParameters = ParametersOf<operations['creditSources.check']>;
export type CheckCreditSourceResult = ResultOf<operations['creditSources.check']>;
/** Codes that {@link checkCreditSource} may fail with, besides those of every call. */
export type CheckCreditSourceProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.upstream_refused'
  | 'credit.upstream_unavailable'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Ask the source whether it answers.
 *
 * `POST /v1/credit/sources/{id}/check`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.upstream_refused`, `credit.upstream_unavailable`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const checkCreditSource: (
  transport: Transport,
  parameters: CheckCreditSourceParameters,
  options?: CallOptions,
) => Promise<CheckCreditSourceResult> = /* @__PURE__ */ defineCall('POST /v1/credit/sources/{id}/check', 'p');

export type CreateCreditSourceBody = BodyOf<operations['creditSources.create']>;
export type CreateCreditSourceResult = ResultOf<operations['creditSources.create']>;
/** Codes that {@link createCreditSource} may fail with, besides those of every call. */
export type CreateCreditSourceProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.source_name_taken'
  | 'credit.source_url_refused'
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
 * Add a source of leads.
 *
 * `POST /v1/credit/sources`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.source_name_taken`, `credit.source_url_refused`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createCreditSource: (
  transport: Transport,
  body: CreateCreditSourceBody,
  options?: CallOptions,
) => Promise<CreateCreditSourceResult> = /* @__PURE__ */ defineCall('POST /v1/credit/sources', 'bi');

export type GetCreditSourceParameters = ParametersOf<operations['creditSources.get']>;
export type GetCreditSourceResult = ResultOf<operations['creditSources.get']>;
/** Codes that {@link getCreditSource} may fail with, besides those of every call. */
export type GetCreditSourceProblem =
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
 * Read a source of leads and how it has been doing.
 *
 * `GET /v1/credit/sources/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditSource: (
  transport: Transport,
  parameters: GetCreditSourceParameters,
  options?: CallOptions,
) => Promise<GetCreditSourceResult> = /* @__PURE__ */ defineCall('GET /v1/credit/sources/{id}', 'p');

export type GetCreditSourcePullParameters = ParametersOf<operations['creditSources.getPull']>;
export type GetCreditSourcePullResult = ResultOf<operations['creditSources.getPull']>;
/** Codes that {@link getCreditSourcePull} may fail with, besides those of every call. */
export type GetCreditSourcePullProblem =
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
 * Read how far a pull is.
 *
 * `GET /v1/credit/pulls/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditSourcePull: (
  transport: Transport,
  parameters: GetCreditSourcePullParameters,
  options?: CallOptions,
) => Promise<GetCreditSourcePullResult> = /* @__PURE__ */ defineCall('GET /v1/credit/pulls/{id}', 'p');

export type ListCreditSourcesParameters = ParametersOf<operations['creditSources.list']>;
export type ListCreditSourcesResult = ResultOf<operations['creditSources.list']>;
/** Codes that {@link listCreditSources} may fail with, besides those of every call. */
export type ListCreditSourcesProblem =
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
 * List the sources of leads by name.
 *
 * `GET /v1/credit/sources`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditSources: (
  transport: Transport,
  parameters?: ListCreditSourcesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditSources.list']>, ListCreditSourcesResult> = /* @__PURE__ */ defineList('GET /v1/credit/sources', 'p');

export type ListCreditSourcePullsParameters = ParametersOf<operations['creditSources.listPulls']>;
export type ListCreditSourcePullsResult = ResultOf<operations['creditSources.listPulls']>;
/** Codes that {@link listCreditSourcePulls} may fail with, besides those of every call. */
export type ListCreditSourcePullsProblem =
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
 * List the pulls from a source, newest first.
 *
 * `GET /v1/credit/sources/{id}/pulls`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listCreditSourcePulls: (
  transport: Transport,
  parameters: ListCreditSourcePullsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditSources.listPulls']>, ListCreditSourcePullsResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/sources/{id}/pulls',
  'p',
);

export type PullCreditSourceParameters = ParametersOf<operations['creditSources.pull']>;
export type PullCreditSourceBody = BodyOf<operations['creditSources.pull']>;
export type PullCreditSourceResult = ResultOf<operations['creditSources.pull']>;
/** Codes that {@link pullCreditSource} may fail with, besides those of every call. */
export type PullCreditSourceProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.agreement_without_source_code'
  | 'credit.pull_running'
  | 'credit.source_inactive'
  | 'credit.unknown_agreement'
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
 * Pull the leads of an agreement.
 *
 * A job reads them page by page; what became of it stands in the pull.
 *
 * `POST /v1/credit/sources/{id}/pulls`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_without_source_code`, `credit.pull_running`, `credit.source_inactive`, `credit.unknown_agreement`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const pullCreditSource: (
  transport: Transport,
  parameters: PullCreditSourceParameters,
  body: PullCreditSourceBody,
  options?: CallOptions,
) => Promise<PullCreditSourceResult> = /* @__PURE__ */ defineCall('POST /v1/credit/sources/{id}/pulls', 'pbi');

export type UpdateCreditSourceParameters = ParametersOf<operations['creditSources.update']>;
export type UpdateCreditSourceBody = BodyOf<operations['creditSources.update']>;
export type UpdateCreditSourceResult = ResultOf<operations['creditSources.update']>;
/** Codes that {@link updateCreditSource} may fail with, besides those of every call. */
export type UpdateCreditSourceProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.source_name_taken'
  | 'credit.source_url_refused'
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
 * Change a source of leads, or switch it off.
 *
 * Another host needs the token again.
 *
 * `PATCH /v1/credit/sources/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.source_name_taken`, `credit.source_url_refused`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateCreditSource: (
  transport: Transport,
  parameters: UpdateCreditSourceParameters,
  body: UpdateCreditSourceBody,
  options?: CallOptions,
) => Promise<UpdateCreditSourceResult> = /* @__PURE__ */ defineCall('PATCH /v1/credit/sources/{id}', 'pb');
