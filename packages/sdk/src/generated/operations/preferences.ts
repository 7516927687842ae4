// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall } from '../../define-call.js';
import type { BodyOf, ResultOf } from '../../operation-types.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type DefaultsPreferenceResult = ResultOf<operations['preferences.defaults']>;
/** Codes that {@link defaultsPreference} may fail with, besides those of every call. */
export type DefaultsPreferenceProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited';
/**
 * What users work with who chose nothing.
 *
 * `GET /v1/me/preferences/defaults`, needs `preferences:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const defaultsPreference: (transport: Transport, options?: CallOptions) => Promise<DefaultsPreferenceResult> =
  /* @__PURE__ */ defineCall('GET /v1/me/preferences/defaults', '');

export type GetPreferenceResult = ResultOf<operations['preferences.get']>;
/** Codes that {@link getPreference} may fail with, besides those of every call. */
export type GetPreferenceProblem =
  | 'auth.forbidden'
  | 'auth.not_a_user'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited';
/**
 * How I want to work.
 *
 * `GET /v1/me/preferences`, needs `preferences:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.not_a_user`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const getPreference: (transport: Transport, options?: CallOptions) => Promise<GetPreferenceResult> = /* @__PURE__ */ defineCall(
  'GET /v1/me/preferences',
  '',
);

export type UpdatePreferenceBody = BodyOf<operations['preferences.update']>;
export type UpdatePreferenceResult = ResultOf<operations['preferences.update']>;
/** Codes that {@link updatePreference} may fail with, besides those of every call. */
export type UpdatePreferenceProblem =
  | 'auth.forbidden'
  | 'auth.not_a_user'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'preferences.too_large'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * Change how I want to work.
 *
 * The body is merged into what was chosen before, as in RFC 7396: null goes back to the default.
 *
 * `PATCH /v1/me/preferences`, needs `preferences:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.not_a_user`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `preferences.too_large`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const updatePreference: (
  transport: Transport,
  body: UpdatePreferenceBody,
  options?: CallOptions,
) => Promise<UpdatePreferenceResult> = /* @__PURE__ */ defineCall('PATCH /v1/me/preferences', 'b');
