// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type ApproveProvisioningParameters = ParametersOf<operations['provisionings.approve']>;
export type ApproveProvisioningBody = BodyOf<operations['provisionings.approve']>;
export type ApproveProvisioningResult = ResultOf<operations['provisionings.approve']>;
/** Codes that {@link approveProvisioning} may fail with, besides those of every call. */
export type ApproveProvisioningProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'provisioning.not_in_this_state'
  | 'provisioning.own_approval'
  | 'provisioning.plan_changed'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * Approve a run that waits for it.
 *
 * By another platform key than the one that asked.
 *
 * `POST /v1/platform/provisionings/{id}/approve`, needs `provisioning:approve`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `provisioning.not_in_this_state`, `provisioning.own_approval`, `provisioning.plan_changed`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const approveProvisioning: (
  transport: Transport,
  parameters: ApproveProvisioningParameters,
  body: ApproveProvisioningBody,
  options?: CallOptions,
) => Promise<ApproveProvisioningResult> = /* @__PURE__ */ defineCall('POST /v1/platform/provisionings/{id}/approve', 'pb');

export type CancelProvisioningParameters = ParametersOf<operations['provisionings.cancel']>;
export type CancelProvisioningResult = ResultOf<operations['provisionings.cancel']>;
/** Codes that {@link cancelProvisioning} may fail with, besides those of every call. */
export type CancelProvisioningProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'provisioning.not_in_this_state'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Take a run back.
 *
 * `POST /v1/platform/provisionings/{id}/cancel`, needs `provisioning:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `provisioning.not_in_this_state`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const cancelProvisioning: (
  transport: Transport,
  parameters: CancelProvisioningParameters,
  options?: CallOptions,
) => Promise<CancelProvisioningResult> = /* @__PURE__ */ defineCall('POST /v1/platform/provisionings/{id}/cancel', 'p');

export type CreateProvisioningBody = BodyOf<operations['provisionings.create']>;
export type CreateProvisioningResult = ResultOf<operations['provisionings.create']>;
/** Codes that {@link createProvisioning} may fail with, besides those of every call. */
export type CreateProvisioningProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'provisioning.mode_unavailable'
  | 'provisioning.no_headroom'
  | 'provisioning.plan_changed'
  | 'provisioning.slug_reserved'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'tenants.slug_taken';
/**
 * Ask for a tenant.
 *
 * Answers at once; a worker makes the tenant, checks it and hands it over, or takes everything back. The same `Idempotency-Key` of the same platform key is the same run, for ever.
 *
 * `POST /v1/platform/provisionings`, needs `provisioning:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `provisioning.mode_unavailable`, `provisioning.no_headroom`, `provisioning.plan_changed`, `provisioning.slug_reserved`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tenants.slug_taken`
 */
export const createProvisioning: (
  transport: Transport,
  body: CreateProvisioningBody,
  options?: CallOptions,
) => Promise<CreateProvisioningResult> = /* @__PURE__ */ defineCall('POST /v1/platform/provisionings', 'bi');

export type GetProvisioningParameters = ParametersOf<operations['provisionings.get']>;
export type GetProvisioningResult = ResultOf<operations['provisionings.get']>;
/** Codes that {@link getProvisioning} may fail with, besides those of every call. */
export type GetProvisioningProblem =
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
 * Read a run with its steps.
 *
 * `GET /v1/platform/provisionings/{id}`, needs `provisioning:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getProvisioning: (
  transport: Transport,
  parameters: GetProvisioningParameters,
  options?: CallOptions,
) => Promise<GetProvisioningResult> = /* @__PURE__ */ defineCall('GET /v1/platform/provisionings/{id}', 'p');

export type GetProvisioningArtifactParameters = ParametersOf<operations['provisionings.getArtifact']>;
export type GetProvisioningArtifactResult = Response;
/** Codes that {@link getProvisioningArtifact} may fail with, besides those of every call. */
export type GetProvisioningArtifactProblem =
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
 * Read a document of a run.
 *
 * `GET /v1/platform/provisionings/{id}/artifacts/{name}`, needs `provisioning:artifacts`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getProvisioningArtifact: (
  transport: Transport,
  parameters: GetProvisioningArtifactParameters,
  options?: CallOptions,
) => Promise<GetProvisioningArtifactResult> = /* @__PURE__ */ defineCall('GET /v1/platform/provisionings/{id}/artifacts/{name}', 'pr');

export type HeadroomProvisioningResult = ResultOf<operations['provisionings.headroom']>;
/** Codes that {@link headroomProvisioning} may fail with, besides those of every call. */
export type HeadroomProvisioningProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited';
/**
 * See what room there is for further tenants.
 *
 * `GET /v1/platform/headroom`, needs `provisioning:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const headroomProvisioning: (transport: Transport, options?: CallOptions) => Promise<HeadroomProvisioningResult> =
  /* @__PURE__ */ defineCall('GET /v1/platform/headroom', '');

export type ListProvisioningsParameters = ParametersOf<operations['provisionings.list']>;
export type ListProvisioningsResult = ResultOf<operations['provisionings.list']>;
/** Codes that {@link listProvisionings} may fail with, besides those of every call. */
export type ListProvisioningsProblem =
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
 * List the runs, newest first.
 *
 * `GET /v1/platform/provisionings`, needs `provisioning:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listProvisionings: (
  transport: Transport,
  parameters?: ListProvisioningsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['provisionings.list']>, ListProvisioningsResult> = /* @__PURE__ */ defineList(
  'GET /v1/platform/provisionings',
  'p',
);

export type ListProvisioningArtifactsParameters = ParametersOf<operations['provisionings.listArtifacts']>;
export type ListProvisioningArtifactsResult = ResultOf<operations['provisionings.listArtifacts']>;
/** Codes that {@link listProvisioningArtifacts} may fail with, besides those of every call. */
export type ListProvisioningArtifactsProblem =
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
 * List the documents of a run.
 *
 * `GET /v1/platform/provisionings/{id}/artifacts`, needs `provisioning:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const listProvisioningArtifacts: (
  transport: Transport,
  parameters: ListProvisioningArtifactsParameters,
  options?: CallOptions,
) => Promise<ListProvisioningArtifactsResult> = /* @__PURE__ */ defineCall('GET /v1/platform/provisionings/{id}/artifacts', 'p');

export type OffboardProvisioningParameters = ParametersOf<operations['provisionings.offboard']>;
export type OffboardProvisioningBody = BodyOf<operations['provisionings.offboard']>;
export type OffboardProvisioningResult = ResultOf<operations['provisionings.offboard']>;
/** Codes that {@link offboardProvisioning} may fail with, besides those of every call. */
export type OffboardProvisioningProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'provisioning.tenant_busy'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * End a tenant.
 *
 * Nobody gets in from then on. All rows are exported, when there is a key to encrypt the export to, and deleted; the secrets of the tenant are destroyed, which makes them unreadable in backups too. The audit log and a signed certificate stay. Cannot be taken back.
 *
 * `POST /v1/platform/tenants/{id}/offboard`, needs `provisioning:offboard`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `provisioning.tenant_busy`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const offboardProvisioning: (
  transport: Transport,
  parameters: OffboardProvisioningParameters,
  body: OffboardProvisioningBody,
  options?: CallOptions,
) => Promise<OffboardProvisioningResult> = /* @__PURE__ */ defineCall('POST /v1/platform/tenants/{id}/offboard', 'pbi');

export type PlanProvisioningBody = BodyOf<operations['provisionings.plan']>;
export type PlanProvisioningResult = ResultOf<operations['provisionings.plan']>;
/** Codes that {@link planProvisioning} may fail with, besides those of every call. */
export type PlanProvisioningProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
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
 * See what would be done for a tenant.
 *
 * A dry run: nothing is stored. Send the `planHash` with the request to have exactly this done, or be refused.
 *
 * `POST /v1/platform/provisionings/plan`, needs `provisioning:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `provisioning.mode_unavailable`, `provisioning.no_headroom`, `provisioning.slug_reserved`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tenants.slug_taken`
 */
export const planProvisioning: (
  transport: Transport,
  body: PlanProvisioningBody,
  options?: CallOptions,
) => Promise<PlanProvisioningResult> = /* @__PURE__ */ defineCall('POST /v1/platform/provisionings/plan', 'b');

export type ResumeProvisioningParameters = ParametersOf<operations['provisionings.resume']>;
export type ResumeProvisioningResult = ResultOf<operations['provisionings.resume']>;
/** Codes that {@link resumeProvisioning} may fail with, besides those of every call. */
export type ResumeProvisioningProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'provisioning.not_in_this_state'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Have a worker look at a run now.
 *
 * `POST /v1/platform/provisionings/{id}/resume`, needs `provisioning:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `provisioning.not_in_this_state`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const resumeProvisioning: (
  transport: Transport,
  parameters: ResumeProvisioningParameters,
  options?: CallOptions,
) => Promise<ResumeProvisioningResult> = /* @__PURE__ */ defineCall('POST /v1/platform/provisionings/{id}/resume', 'p');

export type RetryProvisioningParameters = ParametersOf<operations['provisionings.retry']>;
export type RetryProvisioningResult = ResultOf<operations['provisionings.retry']>;
/** Codes that {@link retryProvisioning} may fail with, besides those of every call. */
export type RetryProvisioningProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'provisioning.not_in_this_state'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Try again what is stuck.
 *
 * `POST /v1/platform/provisionings/{id}/retry`, needs `provisioning:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `provisioning.not_in_this_state`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const retryProvisioning: (
  transport: Transport,
  parameters: RetryProvisioningParameters,
  options?: CallOptions,
) => Promise<RetryProvisioningResult> = /* @__PURE__ */ defineCall('POST /v1/platform/provisionings/{id}/retry', 'p');

export type SigningProvisioningKeyResult = ResultOf<operations['provisionings.signingKey']>;
/** Codes that {@link signingProvisioningKey} may fail with, besides those of every call. */
export type SigningProvisioningKeyProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited';
/**
 * Read the public key that signs manifests.
 *
 * `GET /v1/platform/provisionings/signing-key`, needs `provisioning:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const signingProvisioningKey: (transport: Transport, options?: CallOptions) => Promise<SigningProvisioningKeyResult> =
  /* @__PURE__ */ defineCall('GET /v1/platform/provisionings/signing-key', '');
