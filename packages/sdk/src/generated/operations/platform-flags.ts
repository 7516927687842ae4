// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreatePlatformFlagBody = BodyOf<operations['platformFlags.create']>;
export type CreatePlatformFlagResult = ResultOf<operations['platformFlags.create']>;
/** Codes that {@link createPlatformFlag} may fail with, besides those of every call. */
export type CreatePlatformFlagProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'flags.exists'
  | 'flags.too_many'
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
 * Add a flag.
 *
 * Off for everybody unless it says otherwise.
 *
 * `POST /v1/platform/flags`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `flags.exists`, `flags.too_many`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createPlatformFlag: (
  transport: Transport,
  body: CreatePlatformFlagBody,
  options?: CallOptions,
) => Promise<CreatePlatformFlagResult> = /* @__PURE__ */ defineCall('POST /v1/platform/flags', 'bi');

export type GetPlatformFlagParameters = ParametersOf<operations['platformFlags.get']>;
export type GetPlatformFlagResult = ResultOf<operations['platformFlags.get']>;
/** Codes that {@link getPlatformFlag} may fail with, besides those of every call. */
export type GetPlatformFlagProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Read a flag.
 *
 * `GET /v1/platform/flags/{key}`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getPlatformFlag: (
  transport: Transport,
  parameters: GetPlatformFlagParameters,
  options?: CallOptions,
) => Promise<GetPlatformFlagResult> = /* @__PURE__ */ defineCall('GET /v1/platform/flags/{key}', 'p');

export type ListPlatformFlagsParameters = ParametersOf<operations['platformFlags.list']>;
export type ListPlatformFlagsResult = ResultOf<operations['platformFlags.list']>;
/** Codes that {@link listPlatformFlags} may fail with, besides those of every call. */
export type ListPlatformFlagsProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor';
/**
 * List the flags by key.
 *
 * `GET /v1/platform/flags`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listPlatformFlags: (
  transport: Transport,
  parameters?: ListPlatformFlagsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['platformFlags.list']>, ListPlatformFlagsResult> = /* @__PURE__ */ defineList('GET /v1/platform/flags', 'p');

export type ListPlatformFlagOverridesParameters = ParametersOf<operations['platformFlags.listOverrides']>;
export type ListPlatformFlagOverridesResult = ResultOf<operations['platformFlags.listOverrides']>;
/** Codes that {@link listPlatformFlagOverrides} may fail with, besides those of every call. */
export type ListPlatformFlagOverridesProblem =
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
/**
 * List the tenants that have a flag their own way.
 *
 * `GET /v1/platform/flags/{key}/overrides`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listPlatformFlagOverrides: (
  transport: Transport,
  parameters: ListPlatformFlagOverridesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['platformFlags.listOverrides']>, ListPlatformFlagOverridesResult> = /* @__PURE__ */ defineList(
  'GET /v1/platform/flags/{key}/overrides',
  'p',
);

export type RemovePlatformFlagParameters = ParametersOf<operations['platformFlags.remove']>;
export type RemovePlatformFlagResult = ResultOf<operations['platformFlags.remove']>;
/** Codes that {@link removePlatformFlag} may fail with, besides those of every call. */
export type RemovePlatformFlagProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Remove a flag with its overrides.
 *
 * `DELETE /v1/platform/flags/{key}`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const removePlatformFlag: (
  transport: Transport,
  parameters: RemovePlatformFlagParameters,
  options?: CallOptions,
) => Promise<RemovePlatformFlagResult> = /* @__PURE__ */ defineCall('DELETE /v1/platform/flags/{key}', 'p');

export type RemovePlatformFlagOverrideParameters = ParametersOf<operations['platformFlags.removeOverride']>;
export type RemovePlatformFlagOverrideResult = ResultOf<operations['platformFlags.removeOverride']>;
/** Codes that {@link removePlatformFlagOverride} may fail with, besides those of every call. */
export type RemovePlatformFlagOverrideProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Let the flag decide for a tenant again.
 *
 * `DELETE /v1/platform/flags/{key}/overrides/{tenantId}`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const removePlatformFlagOverride: (
  transport: Transport,
  parameters: RemovePlatformFlagOverrideParameters,
  options?: CallOptions,
) => Promise<RemovePlatformFlagOverrideResult> = /* @__PURE__ */ defineCall('DELETE /v1/platform/flags/{key}/overrides/{tenantId}', 'p');

export type SetPlatformFlagOverrideParameters = ParametersOf<operations['platformFlags.setOverride']>;
export type SetPlatformFlagOverrideBody = BodyOf<operations['platformFlags.setOverride']>;
export type SetPlatformFlagOverrideResult = ResultOf<operations['platformFlags.setOverride']>;
/** Codes that {@link setPlatformFlagOverride} may fail with, besides those of every call. */
export type SetPlatformFlagOverrideProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'flags.unknown_tenant'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * Switch a flag for one tenant, whatever the flag says.
 *
 * `PUT /v1/platform/flags/{key}/overrides/{tenantId}`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `flags.unknown_tenant`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const setPlatformFlagOverride: (
  transport: Transport,
  parameters: SetPlatformFlagOverrideParameters,
  body: SetPlatformFlagOverrideBody,
  options?: CallOptions,
) => Promise<SetPlatformFlagOverrideResult> = /* @__PURE__ */ defineCall('PUT /v1/platform/flags/{key}/overrides/{tenantId}', 'pb');

export type UpdatePlatformFlagParameters = ParametersOf<operations['platformFlags.update']>;
export type UpdatePlatformFlagBody = BodyOf<operations['platformFlags.update']>;
export type UpdatePlatformFlagResult = ResultOf<operations['platformFlags.update']>;
/** Codes that {@link updatePlatformFlag} may fail with, besides those of every call. */
export type UpdatePlatformFlagProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
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
 * Switch a flag or change its rollout.
 *
 * Takes effect on every process within a second.
 *
 * `PATCH /v1/platform/flags/{key}`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updatePlatformFlag: (
  transport: Transport,
  parameters: UpdatePlatformFlagParameters,
  body: UpdatePlatformFlagBody,
  options?: CallOptions,
) => Promise<UpdatePlatformFlagResult> = /* @__PURE__ */ defineCall('PATCH /v1/platform/flags/{key}', 'pb');
