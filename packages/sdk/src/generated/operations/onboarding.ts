// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type InspectOnboardingBody = BodyOf<operations['onboarding.inspect']>;
export type InspectOnboardingResult = ResultOf<operations['onboarding.inspect']>;
/** Codes that {@link inspectOnboarding} may fail with, besides those of every call. */
export type InspectOnboardingProblem =
  | 'dependency.unavailable'
  | 'internal'
  | 'invites.expired'
  | 'invites.revoked'
  | 'invites.unknown_token'
  | 'invites.used'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * See what a token offers.
 *
 * `POST /v1/platform/onboarding/inspect`
 *
 * @throws LeadEngineError `dependency.unavailable`, `internal`, `invites.expired`, `invites.revoked`, `invites.unknown_token`, `invites.used`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const inspectOnboarding: (
  transport: Transport,
  body: InspectOnboardingBody,
  options?: CallOptions,
) => Promise<InspectOnboardingResult> = /* @__PURE__ */ defineCall('POST /v1/platform/onboarding/inspect', 'bu');

export type InviteOnboardingBody = BodyOf<operations['onboarding.invite']>;
export type InviteOnboardingResult = ResultOf<operations['onboarding.invite']>;
/** Codes that {@link inviteOnboarding} may fail with, besides those of every call. */
export type InviteOnboardingProblem =
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
  | 'request.unsupported_media_type';
/**
 * Offer a tenant to somebody.
 *
 * Mails a link to the page `/onboarding` of the portal, with the token after `#token=`. The page asks how the tenant is called and calls `onboarding.setUp` with it. The answer has the token too, for those who hand it on themselves.
 *
 * `POST /v1/platform/onboarding-invites`, needs `provisioning:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const inviteOnboarding: (
  transport: Transport,
  body: InviteOnboardingBody,
  options?: CallOptions,
) => Promise<InviteOnboardingResult> = /* @__PURE__ */ defineCall('POST /v1/platform/onboarding-invites', 'b');

export type ListOnboardingParameters = ParametersOf<operations['onboarding.list']>;
export type ListOnboardingResult = ResultOf<operations['onboarding.list']>;
/** Codes that {@link listOnboarding} may fail with, besides those of every call. */
export type ListOnboardingProblem =
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
 * List the offers of a tenant.
 *
 * Newest first.
 *
 * `GET /v1/platform/onboarding-invites`, needs `provisioning:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listOnboarding: (
  transport: Transport,
  parameters?: ListOnboardingParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['onboarding.list']>, ListOnboardingResult> = /* @__PURE__ */ defineList(
  'GET /v1/platform/onboarding-invites',
  'p',
);

export type ProgressOnboardingBody = BodyOf<operations['onboarding.progress']>;
export type ProgressOnboardingResult = ResultOf<operations['onboarding.progress']>;
/** Codes that {@link progressOnboarding} may fail with, besides those of every call. */
export type ProgressOnboardingProblem =
  | 'dependency.unavailable'
  | 'internal'
  | 'invites.not_open'
  | 'invites.unknown_token'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * See how far the tenant is.
 *
 * `POST /v1/platform/onboarding/progress`
 *
 * @throws LeadEngineError `dependency.unavailable`, `internal`, `invites.not_open`, `invites.unknown_token`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const progressOnboarding: (
  transport: Transport,
  body: ProgressOnboardingBody,
  options?: CallOptions,
) => Promise<ProgressOnboardingResult> = /* @__PURE__ */ defineCall('POST /v1/platform/onboarding/progress', 'bu');

export type RenewOnboardingParameters = ParametersOf<operations['onboarding.renew']>;
export type RenewOnboardingResult = ResultOf<operations['onboarding.renew']>;
/** Codes that {@link renewOnboarding} may fail with, besides those of every call. */
export type RenewOnboardingProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'invites.not_open'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Make a new token.
 *
 * The one before no longer works, and the time begins anew. It is mailed when the first one was.
 *
 * `POST /v1/platform/onboarding-invites/{id}/renew`, needs `provisioning:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `invites.not_open`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const renewOnboarding: (
  transport: Transport,
  parameters: RenewOnboardingParameters,
  options?: CallOptions,
) => Promise<RenewOnboardingResult> = /* @__PURE__ */ defineCall('POST /v1/platform/onboarding-invites/{id}/renew', 'p');

export type RevokeOnboardingParameters = ParametersOf<operations['onboarding.revoke']>;
export type RevokeOnboardingBody = BodyOf<operations['onboarding.revoke']>;
export type RevokeOnboardingResult = ResultOf<operations['onboarding.revoke']>;
/** Codes that {@link revokeOnboarding} may fail with, besides those of every call. */
export type RevokeOnboardingProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'invites.not_open'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * Take an offer back.
 *
 * `POST /v1/platform/onboarding-invites/{id}/revoke`, needs `provisioning:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `invites.not_open`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const revokeOnboarding: (
  transport: Transport,
  parameters: RevokeOnboardingParameters,
  body: RevokeOnboardingBody,
  options?: CallOptions,
) => Promise<RevokeOnboardingResult> = /* @__PURE__ */ defineCall('POST /v1/platform/onboarding-invites/{id}/revoke', 'pb');

export type SetOnboardingUpBody = BodyOf<operations['onboarding.setUp']>;
export type SetOnboardingUpResult = ResultOf<operations['onboarding.setUp']>;
/** Codes that {@link setOnboardingUp} may fail with, besides those of every call. */
export type SetOnboardingUpProblem =
  | 'dependency.unavailable'
  | 'idempotency.key_reused'
  | 'internal'
  | 'invites.expired'
  | 'invites.revoked'
  | 'invites.unknown_token'
  | 'invites.used'
  | 'onboarding.email_mismatch'
  | 'provisioning.mode_unavailable'
  | 'provisioning.no_headroom'
  | 'provisioning.slug_reserved'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'tenants.slug_taken';
/**
 * Say how the tenant is called, and have it made.
 *
 * Made like every tenant, with all checks; `onboarding.progress` says how far it is. The first admin then gets a mail with a link to choose a password. The same call again is the same tenant.
 *
 * `POST /v1/platform/onboarding/set-up`
 *
 * @throws LeadEngineError `dependency.unavailable`, `idempotency.key_reused`, `internal`, `invites.expired`, `invites.revoked`, `invites.unknown_token`, `invites.used`, `onboarding.email_mismatch`, `provisioning.mode_unavailable`, `provisioning.no_headroom`, `provisioning.slug_reserved`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tenants.slug_taken`
 */
export const setOnboardingUp: (transport: Transport, body: SetOnboardingUpBody, options?: CallOptions) => Promise<SetOnboardingUpResult> =
  /* @__PURE__ */ defineCall('POST /v1/platform/onboarding/set-up', 'bu');
