// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CheckCreditSourceParameters = ParametersOf<operations['creditSources.check']>;
export type CheckCreditSourceResult = ResultOf<operations['creditSources.check']>;
/** Codes that {@link checkCreditSource} may fail with, besides those of every call. */
export type CheckCreditSourceProblem =
  | 'auth.forbidden'
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
const checkCreditSourceOperation: Operation = { id: 'creditSources.check', method: 'POST', path: '/v1/credit/sources/{id}/check' };
/**
 * Ask the source whether it answers.
 *
 * `POST /v1/credit/sources/{id}/check`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.upstream_refused`, `credit.upstream_unavailable`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const checkCreditSource = (
  transport: Transport,
  parameters: CheckCreditSourceParameters,
  options?: CallOptions,
): Promise<CheckCreditSourceResult> => sendCall(transport, checkCreditSourceOperation, parameters, undefined, options);

export type CreateCreditSourceBody = BodyOf<operations['creditSources.create']>;
export type CreateCreditSourceResult = ResultOf<operations['creditSources.create']>;
/** Codes that {@link createCreditSource} may fail with, besides those of every call. */
export type CreateCreditSourceProblem =
  | 'auth.forbidden'
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
const createCreditSourceOperation: Operation = { id: 'creditSources.create', method: 'POST', path: '/v1/credit/sources', idempotent: true };
/**
 * Add a source of leads.
 *
 * `POST /v1/credit/sources`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.source_name_taken`, `credit.source_url_refused`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createCreditSource = (
  transport: Transport,
  body: CreateCreditSourceBody,
  options?: CallOptions,
): Promise<CreateCreditSourceResult> => sendCall(transport, createCreditSourceOperation, undefined, body, options);

export type GetCreditSourceParameters = ParametersOf<operations['creditSources.get']>;
export type GetCreditSourceResult = ResultOf<operations['creditSources.get']>;
/** Codes that {@link getCreditSource} may fail with, besides those of every call. */
export type GetCreditSourceProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
const getCreditSourceOperation: Operation = { id: 'creditSources.get', method: 'GET', path: '/v1/credit/sources/{id}' };
/**
 * Read a source of leads and how it has been doing.
 *
 * `GET /v1/credit/sources/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditSource = (
  transport: Transport,
  parameters: GetCreditSourceParameters,
  options?: CallOptions,
): Promise<GetCreditSourceResult> => sendCall(transport, getCreditSourceOperation, parameters, undefined, options);

export type GetCreditSourcePullParameters = ParametersOf<operations['creditSources.getPull']>;
export type GetCreditSourcePullResult = ResultOf<operations['creditSources.getPull']>;
/** Codes that {@link getCreditSourcePull} may fail with, besides those of every call. */
export type GetCreditSourcePullProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
const getCreditSourcePullOperation: Operation = { id: 'creditSources.getPull', method: 'GET', path: '/v1/credit/pulls/{id}' };
/**
 * Read how far a pull is.
 *
 * `GET /v1/credit/pulls/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditSourcePull = (
  transport: Transport,
  parameters: GetCreditSourcePullParameters,
  options?: CallOptions,
): Promise<GetCreditSourcePullResult> => sendCall(transport, getCreditSourcePullOperation, parameters, undefined, options);

export type ListCreditSourcesParameters = ParametersOf<operations['creditSources.list']>;
export type ListCreditSourcesResult = ResultOf<operations['creditSources.list']>;
/** Codes that {@link listCreditSources} may fail with, besides those of every call. */
export type ListCreditSourcesProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor';
const listCreditSourcesOperation: Operation = { id: 'creditSources.list', method: 'GET', path: '/v1/credit/sources' };
/**
 * List the sources of leads by name.
 *
 * `GET /v1/credit/sources`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditSources = (
  transport: Transport,
  parameters?: ListCreditSourcesParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['creditSources.list']>, ListCreditSourcesResult> =>
  sendList(transport, listCreditSourcesOperation, parameters, options);

export type ListCreditSourcePullsParameters = ParametersOf<operations['creditSources.listPulls']>;
export type ListCreditSourcePullsResult = ResultOf<operations['creditSources.listPulls']>;
/** Codes that {@link listCreditSourcePulls} may fail with, besides those of every call. */
export type ListCreditSourcePullsProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor'
  | 'resource.not_found';
const listCreditSourcePullsOperation: Operation = { id: 'creditSources.listPulls', method: 'GET', path: '/v1/credit/sources/{id}/pulls' };
/**
 * List the pulls from a source, newest first.
 *
 * `GET /v1/credit/sources/{id}/pulls`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listCreditSourcePulls = (
  transport: Transport,
  parameters: ListCreditSourcePullsParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['creditSources.listPulls']>, ListCreditSourcePullsResult> =>
  sendList(transport, listCreditSourcePullsOperation, parameters, options);

export type PullCreditSourceParameters = ParametersOf<operations['creditSources.pull']>;
export type PullCreditSourceBody = BodyOf<operations['creditSources.pull']>;
export type PullCreditSourceResult = ResultOf<operations['creditSources.pull']>;
/** Codes that {@link pullCreditSource} may fail with, besides those of every call. */
export type PullCreditSourceProblem =
  | 'auth.forbidden'
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
const pullCreditSourceOperation: Operation = {
  id: 'creditSources.pull',
  method: 'POST',
  path: '/v1/credit/sources/{id}/pulls',
  idempotent: true,
};
/**
 * Pull the leads of an agreement.
 *
 * A job reads them page by page; what became of it stands in the pull.
 *
 * `POST /v1/credit/sources/{id}/pulls`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_without_source_code`, `credit.pull_running`, `credit.source_inactive`, `credit.unknown_agreement`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const pullCreditSource = (
  transport: Transport,
  parameters: PullCreditSourceParameters,
  body: PullCreditSourceBody,
  options?: CallOptions,
): Promise<PullCreditSourceResult> => sendCall(transport, pullCreditSourceOperation, parameters, body, options);

export type UpdateCreditSourceParameters = ParametersOf<operations['creditSources.update']>;
export type UpdateCreditSourceBody = BodyOf<operations['creditSources.update']>;
export type UpdateCreditSourceResult = ResultOf<operations['creditSources.update']>;
/** Codes that {@link updateCreditSource} may fail with, besides those of every call. */
export type UpdateCreditSourceProblem =
  | 'auth.forbidden'
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
const updateCreditSourceOperation: Operation = { id: 'creditSources.update', method: 'PATCH', path: '/v1/credit/sources/{id}' };
/**
 * Change a source of leads, or switch it off.
 *
 * Another host needs the token again.
 *
 * `PATCH /v1/credit/sources/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.source_name_taken`, `credit.source_url_refused`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateCreditSource = (
  transport: Transport,
  parameters: UpdateCreditSourceParameters,
  body: UpdateCreditSourceBody,
  options?: CallOptions,
): Promise<UpdateCreditSourceResult> => sendCall(transport, updateCreditSourceOperation, parameters, body, options);
