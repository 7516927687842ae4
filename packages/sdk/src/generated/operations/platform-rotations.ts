// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CancelPlatformRotationParameters = ParametersOf<operations['platformRotations.cancel']>;
export type CancelPlatformRotationResult = ResultOf<operations['platformRotations.cancel']>;
/** Codes that {@link cancelPlatformRotation} may fail with, besides those of every call. */
export type CancelPlatformRotationProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found'
  | 'rotations.not_cancelable';
/**
 * Cancel a rotation whose new secret is not in use yet.
 *
 * `POST /v1/platform/rotations/{id}/cancel`, needs `provisioning:rotate`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `rotations.not_cancelable`
 */
export const cancelPlatformRotation: (
  transport: Transport,
  parameters: CancelPlatformRotationParameters,
  options?: CallOptions,
) => Promise<CancelPlatformRotationResult> = /* @__PURE__ */ defineCall('POST /v1/platform/rotations/{id}/cancel', 'p');

export type CreatePlatformRotationBody = BodyOf<operations['platformRotations.create']>;
export type CreatePlatformRotationResult = ResultOf<operations['platformRotations.create']>;
/** Codes that {@link createPlatformRotation} may fail with, besides those of every call. */
export type CreatePlatformRotationProblem =
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
  | 'rotations.grace_too_long'
  | 'rotations.in_progress'
  | 'rotations.unknown_kind'
  | 'rotations.window_open';
/**
 * Replace a secret.
 *
 * Done in the background; follow it by its id. A repetition with the same `Idempotency-Key` answers with the same rotation. A second one of the same secret is refused while the first is under way or its old secret still accepted.
 *
 * `POST /v1/platform/rotations`, needs `provisioning:rotate`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `rotations.grace_too_long`, `rotations.in_progress`, `rotations.unknown_kind`, `rotations.window_open`
 */
export const createPlatformRotation: (
  transport: Transport,
  body: CreatePlatformRotationBody,
  options?: CallOptions,
) => Promise<CreatePlatformRotationResult> = /* @__PURE__ */ defineCall('POST /v1/platform/rotations', 'b');

export type GetPlatformRotationParameters = ParametersOf<operations['platformRotations.get']>;
export type GetPlatformRotationResult = ResultOf<operations['platformRotations.get']>;
/** Codes that {@link getPlatformRotation} may fail with, besides those of every call. */
export type GetPlatformRotationProblem =
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
 * Read a rotation with all its steps.
 *
 * `GET /v1/platform/rotations/{id}`, needs `provisioning:read-rotations`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getPlatformRotation: (
  transport: Transport,
  parameters: GetPlatformRotationParameters,
  options?: CallOptions,
) => Promise<GetPlatformRotationResult> = /* @__PURE__ */ defineCall('GET /v1/platform/rotations/{id}', 'p');

export type ListPlatformRotationsParameters = ParametersOf<operations['platformRotations.list']>;
export type ListPlatformRotationsResult = ResultOf<operations['platformRotations.list']>;
/** Codes that {@link listPlatformRotations} may fail with, besides those of every call. */
export type ListPlatformRotationsProblem =
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
 * List the replacements of a tenant's secrets.
 *
 * Newest first.
 *
 * `GET /v1/platform/rotations`, needs `provisioning:read-rotations`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listPlatformRotations: (
  transport: Transport,
  parameters: ListPlatformRotationsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['platformRotations.list']>, ListPlatformRotationsResult> = /* @__PURE__ */ defineList(
  'GET /v1/platform/rotations',
  'p',
);

export type RevokePlatformRotationPreviousParameters = ParametersOf<operations['platformRotations.revokePrevious']>;
export type RevokePlatformRotationPreviousResult = ResultOf<operations['platformRotations.revokePrevious']>;
/** Codes that {@link revokePlatformRotationPrevious} may fail with, besides those of every call. */
export type RevokePlatformRotationPreviousProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found'
  | 'rotations.not_in_grace';
/**
 * Stop accepting the old secret now.
 *
 * For a secret that leaked.
 *
 * `POST /v1/platform/rotations/{id}/revoke-previous`, needs `provisioning:rotate`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `rotations.not_in_grace`
 */
export const revokePlatformRotationPrevious: (
  transport: Transport,
  parameters: RevokePlatformRotationPreviousParameters,
  options?: CallOptions,
) => Promise<RevokePlatformRotationPreviousResult> = /* @__PURE__ */ defineCall('POST /v1/platform/rotations/{id}/revoke-previous', 'p');
