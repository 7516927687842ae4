// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CatalogCreditProviderParameters = ParametersOf<operations['creditProviders.catalog']>;
export type CatalogCreditProviderResult = ResultOf<operations['creditProviders.catalog']>;
/** Codes that {@link catalogCreditProvider} may fail with, besides those of every call. */
export type CatalogCreditProviderProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.no_secret_store'
  | 'credit.provider_refused'
  | 'credit.provider_unavailable'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Read a page of what the provider sells at this moment.
 *
 * `GET /v1/credit/providers/{id}/catalog`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.no_secret_store`, `credit.provider_refused`, `credit.provider_unavailable`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const catalogCreditProvider: (
  transport: Transport,
  parameters: CatalogCreditProviderParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditProviders.catalog']>, CatalogCreditProviderResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/providers/{id}/catalog',
  'p',
);

export type CheckCreditProviderParameters = ParametersOf<operations['creditProviders.check']>;
export type CheckCreditProviderResult = ResultOf<operations['creditProviders.check']>;
/** Codes that {@link checkCreditProvider} may fail with, besides those of every call. */
export type CheckCreditProviderProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.no_secret_store'
  | 'credit.provider_refused'
  | 'credit.provider_unavailable'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Ask the provider whether it answers.
 *
 * `POST /v1/credit/providers/{id}/check`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.no_secret_store`, `credit.provider_refused`, `credit.provider_unavailable`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const checkCreditProvider: (
  transport: Transport,
  parameters: CheckCreditProviderParameters,
  options?: CallOptions,
) => Promise<CheckCreditProviderResult> = /* @__PURE__ */ defineCall('POST /v1/credit/providers/{id}/check', 'p');

export type CreateCreditProviderBody = BodyOf<operations['creditProviders.create']>;
export type CreateCreditProviderResult = ResultOf<operations['creditProviders.create']>;
/** Codes that {@link createCreditProvider} may fail with, besides those of every call. */
export type CreateCreditProviderProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.no_secret_store'
  | 'credit.provider_name_taken'
  | 'credit.provider_url_refused'
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
 * Add a provider.
 *
 * `POST /v1/credit/providers`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.no_secret_store`, `credit.provider_name_taken`, `credit.provider_url_refused`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createCreditProvider: (
  transport: Transport,
  body: CreateCreditProviderBody,
  options?: CallOptions,
) => Promise<CreateCreditProviderResult> = /* @__PURE__ */ defineCall('POST /v1/credit/providers', 'bi');

export type GetCreditProviderParameters = ParametersOf<operations['creditProviders.get']>;
export type GetCreditProviderResult = ResultOf<operations['creditProviders.get']>;
/** Codes that {@link getCreditProvider} may fail with, besides those of every call. */
export type GetCreditProviderProblem =
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
 * Read a provider and how it has been doing.
 *
 * `GET /v1/credit/providers/{id}`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditProvider: (
  transport: Transport,
  parameters: GetCreditProviderParameters,
  options?: CallOptions,
) => Promise<GetCreditProviderResult> = /* @__PURE__ */ defineCall('GET /v1/credit/providers/{id}', 'p');

export type ListCreditProvidersParameters = ParametersOf<operations['creditProviders.list']>;
export type ListCreditProvidersResult = ResultOf<operations['creditProviders.list']>;
/** Codes that {@link listCreditProviders} may fail with, besides those of every call. */
export type ListCreditProvidersProblem =
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
 * List the providers that proposals are sent to, by name.
 *
 * `GET /v1/credit/providers`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditProviders: (
  transport: Transport,
  parameters?: ListCreditProvidersParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditProviders.list']>, ListCreditProvidersResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/providers',
  'p',
);

export type ReceiveCreditProviderParameters = ParametersOf<operations['creditProviders.receive']>;
export type ReceiveCreditProviderBody = BodyOf<operations['creditProviders.receive']>;
export type ReceiveCreditProviderResult = ResultOf<operations['creditProviders.receive']>;
/** Codes that {@link receiveCreditProvider} may fail with, besides those of every call. */
export type ReceiveCreditProviderProblem =
  | 'credit.no_secret_store'
  | 'credit.webhook_refused'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * Take in what a provider says of proposals.
 *
 * Signed in the way of the provider. Answers 204 once all of it is stored; the same event again changes nothing.
 *
 * `POST /v1/credit/provider-webhooks/{id}`
 *
 * @throws LeadEngineError `credit.no_secret_store`, `credit.webhook_refused`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const receiveCreditProvider: (
  transport: Transport,
  parameters: ReceiveCreditProviderParameters,
  body?: ReceiveCreditProviderBody,
  options?: CallOptions,
) => Promise<ReceiveCreditProviderResult> = /* @__PURE__ */ defineCall('POST /v1/credit/provider-webhooks/{id}', 'pbu');

export type UpdateCreditProviderParameters = ParametersOf<operations['creditProviders.update']>;
export type UpdateCreditProviderBody = BodyOf<operations['creditProviders.update']>;
export type UpdateCreditProviderResult = ResultOf<operations['creditProviders.update']>;
/** Codes that {@link updateCreditProvider} may fail with, besides those of every call. */
export type UpdateCreditProviderProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.no_secret_store'
  | 'credit.provider_name_taken'
  | 'credit.provider_url_refused'
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
 * Change a provider, or give it another credential.
 *
 * Closes its circuit. Another host needs the credential again.
 *
 * `PATCH /v1/credit/providers/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.no_secret_store`, `credit.provider_name_taken`, `credit.provider_url_refused`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateCreditProvider: (
  transport: Transport,
  parameters: UpdateCreditProviderParameters,
  body: UpdateCreditProviderBody,
  options?: CallOptions,
) => Promise<UpdateCreditProviderResult> = /* @__PURE__ */ defineCall('PATCH /v1/credit/providers/{id}', 'pb');
