// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall } from '../../define-call.js';
import type { BodyOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type DeletePlatformRotationPolicyParameters = ParametersOf<operations['platformRotationPolicies.delete']>;
export type DeletePlatformRotationPolicyResult = ResultOf<operations['platformRotationPolicies.delete']>;
/** Codes that {@link deletePlatformRotationPolicy} may fail with, besides those of every call. */
export type DeletePlatformRotationPolicyProblem =
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
 * Stop replacing a kind of secret on schedule.
 *
 * `DELETE /v1/platform/rotation-policies/{kind}`, needs `provisioning:rotate`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const deletePlatformRotationPolicy: (
  transport: Transport,
  parameters: DeletePlatformRotationPolicyParameters,
  options?: CallOptions,
) => Promise<DeletePlatformRotationPolicyResult> = /* @__PURE__ */ defineCall('DELETE /v1/platform/rotation-policies/{kind}', 'p');

export type ListPlatformRotationPoliciesParameters = ParametersOf<operations['platformRotationPolicies.list']>;
export type ListPlatformRotationPoliciesResult = ResultOf<operations['platformRotationPolicies.list']>;
/** Codes that {@link listPlatformRotationPolicies} may fail with, besides those of every call. */
export type ListPlatformRotationPoliciesProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid';
/**
 * List when a tenant's secrets are replaced.
 *
 * All in one page.
 *
 * `GET /v1/platform/rotation-policies`, needs `provisioning:read-rotations`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
 */
export const listPlatformRotationPolicies: (
  transport: Transport,
  parameters: ListPlatformRotationPoliciesParameters,
  options?: CallOptions,
) => Promise<ListPlatformRotationPoliciesResult> = /* @__PURE__ */ defineCall('GET /v1/platform/rotation-policies', 'p');

export type SavePlatformRotationPolicyParameters = ParametersOf<operations['platformRotationPolicies.save']>;
export type SavePlatformRotationPolicyBody = BodyOf<operations['platformRotationPolicies.save']>;
export type SavePlatformRotationPolicyResult = ResultOf<operations['platformRotationPolicies.save']>;
/** Codes that {@link savePlatformRotationPolicy} may fail with, besides those of every call. */
export type SavePlatformRotationPolicyProblem =
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
  | 'rotations.grace_too_long'
  | 'rotations.unknown_kind';
/**
 * Say how often all secrets of a kind are replaced.
 *
 * `PUT /v1/platform/rotation-policies/{kind}`, needs `provisioning:rotate`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `rotations.grace_too_long`, `rotations.unknown_kind`
 */
export const savePlatformRotationPolicy: (
  transport: Transport,
  parameters: SavePlatformRotationPolicyParameters,
  body: SavePlatformRotationPolicyBody,
  options?: CallOptions,
) => Promise<SavePlatformRotationPolicyResult> = /* @__PURE__ */ defineCall('PUT /v1/platform/rotation-policies/{kind}', 'pb');
