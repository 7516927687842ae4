// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
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
const createPlatformFlagOperation: Operation = { id: 'platformFlags.create', method: 'POST', path: '/v1/platform/flags', idempotent: true };
/**
 * Add a flag.
 *
 * Off for everybody unless it says otherwise.
 *
 * `POST /v1/platform/flags`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `flags.exists`, `flags.too_many`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createPlatformFlag = (
  transport: Transport,
  body: CreatePlatformFlagBody,
  options?: CallOptions,
): Promise<CreatePlatformFlagResult> => sendCall(transport, createPlatformFlagOperation, undefined, body, options);

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
const getPlatformFlagOperation: Operation = { id: 'platformFlags.get', method: 'GET', path: '/v1/platform/flags/{key}' };
/**
 * Read a flag.
 *
 * `GET /v1/platform/flags/{key}`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getPlatformFlag = (
  transport: Transport,
  parameters: GetPlatformFlagParameters,
  options?: CallOptions,
): Promise<GetPlatformFlagResult> => sendCall(transport, getPlatformFlagOperation, parameters, undefined, options);

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
const listPlatformFlagsOperation: Operation = { id: 'platformFlags.list', method: 'GET', path: '/v1/platform/flags' };
/**
 * List the flags by key.
 *
 * `GET /v1/platform/flags`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listPlatformFlags = (
  transport: Transport,
  parameters?: ListPlatformFlagsParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['platformFlags.list']>, ListPlatformFlagsResult> =>
  sendList(transport, listPlatformFlagsOperation, parameters, options);

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
const listPlatformFlagOverridesOperation: Operation = {
  id: 'platformFlags.listOverrides',
  method: 'GET',
  path: '/v1/platform/flags/{key}/overrides',
};
/**
 * List the tenants that have a flag their own way.
 *
 * `GET /v1/platform/flags/{key}/overrides`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listPlatformFlagOverrides = (
  transport: Transport,
  parameters: ListPlatformFlagOverridesParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['platformFlags.listOverrides']>, ListPlatformFlagOverridesResult> =>
  sendList(transport, listPlatformFlagOverridesOperation, parameters, options);

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
const removePlatformFlagOperation: Operation = { id: 'platformFlags.remove', method: 'DELETE', path: '/v1/platform/flags/{key}' };
/**
 * Remove a flag with its overrides.
 *
 * `DELETE /v1/platform/flags/{key}`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const removePlatformFlag = (
  transport: Transport,
  parameters: RemovePlatformFlagParameters,
  options?: CallOptions,
): Promise<RemovePlatformFlagResult> => sendCall(transport, removePlatformFlagOperation, parameters, undefined, options);

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
const removePlatformFlagOverrideOperation: Operation = {
  id: 'platformFlags.removeOverride',
  method: 'DELETE',
  path: '/v1/platform/flags/{key}/overrides/{tenantId}',
};
/**
 * Let the flag decide for a tenant again.
 *
 * `DELETE /v1/platform/flags/{key}/overrides/{tenantId}`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const removePlatformFlagOverride = (
  transport: Transport,
  parameters: RemovePlatformFlagOverrideParameters,
  options?: CallOptions,
): Promise<RemovePlatformFlagOverrideResult> => sendCall(transport, removePlatformFlagOverrideOperation, parameters, undefined, options);

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
const setPlatformFlagOverrideOperation: Operation = {
  id: 'platformFlags.setOverride',
  method: 'PUT',
  path: '/v1/platform/flags/{key}/overrides/{tenantId}',
};
/**
 * Switch a flag for one tenant, whatever the flag says.
 *
 * `PUT /v1/platform/flags/{key}/overrides/{tenantId}`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `flags.unknown_tenant`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const setPlatformFlagOverride = (
  transport: Transport,
  parameters: SetPlatformFlagOverrideParameters,
  body: SetPlatformFlagOverrideBody,
  options?: CallOptions,
): Promise<SetPlatformFlagOverrideResult> => sendCall(transport, setPlatformFlagOverrideOperation, parameters, body, options);

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
const updatePlatformFlagOperation: Operation = { id: 'platformFlags.update', method: 'PATCH', path: '/v1/platform/flags/{key}' };
/**
 * Switch a flag or change its rollout.
 *
 * Takes effect on every process within a second.
 *
 * `PATCH /v1/platform/flags/{key}`, needs `flags:administer`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updatePlatformFlag = (
  transport: Transport,
  parameters: UpdatePlatformFlagParameters,
  body: UpdatePlatformFlagBody,
  options?: CallOptions,
): Promise<UpdatePlatformFlagResult> => sendCall(transport, updatePlatformFlagOperation, parameters, body, options);
