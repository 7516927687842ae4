// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type AssignCreditAllocationBody = BodyOf<operations['creditAllocations.assign']>;
export type AssignCreditAllocationResult = ResultOf<operations['creditAllocations.assign']>;
/** Codes that {@link assignCreditAllocation} may fail with, besides those of every call. */
export type AssignCreditAllocationProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.agreement_mismatch'
  | 'credit.campaign_not_active'
  | 'credit.campaign_not_found'
  | 'credit.unknown_owner'
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
 * Give the best free people of a campaign to a user.
 *
 * `POST /v1/credit/allocations/assign`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_mismatch`, `credit.campaign_not_active`, `credit.campaign_not_found`, `credit.unknown_owner`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const assignCreditAllocation: (
  transport: Transport,
  body: AssignCreditAllocationBody,
  options?: CallOptions,
) => Promise<AssignCreditAllocationResult> = /* @__PURE__ */ defineCall('POST /v1/credit/allocations/assign', 'bi');

export type DistributeCreditAllocationBody = BodyOf<operations['creditAllocations.distribute']>;
export type DistributeCreditAllocationResult = ResultOf<operations['creditAllocations.distribute']>;
/** Codes that {@link distributeCreditAllocation} may fail with, besides those of every call. */
export type DistributeCreditAllocationProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.campaign_not_active'
  | 'credit.campaign_not_found'
  | 'credit.unknown_owner'
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
 * Give the best free people of a campaign to several users, by a rule.
 *
 * Nobody is given more than their cap; whom nobody can take stays free. What users have of all campaigns counts.
 *
 * `POST /v1/credit/allocations/distribute`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.campaign_not_active`, `credit.campaign_not_found`, `credit.unknown_owner`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const distributeCreditAllocation: (
  transport: Transport,
  body: DistributeCreditAllocationBody,
  options?: CallOptions,
) => Promise<DistributeCreditAllocationResult> = /* @__PURE__ */ defineCall('POST /v1/credit/allocations/distribute', 'bi');

export type ExportCreditAllocationParameters = ParametersOf<operations['creditAllocations.export']>;
export type ExportCreditAllocationResult = Response;
/** Codes that {@link exportCreditAllocation} may fail with, besides those of every call. */
export type ExportCreditAllocationProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.allocation_filter_required'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid';
/**
 * Download a list of allocations as CSV.
 *
 * UTF-8 with a byte order mark; cells that a spreadsheet would run begin with an apostrophe.
 *
 * `GET /v1/credit/allocations/export`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.allocation_filter_required`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
 */
export const exportCreditAllocation: (
  transport: Transport,
  parameters?: ExportCreditAllocationParameters,
  options?: CallOptions,
) => Promise<ExportCreditAllocationResult> = /* @__PURE__ */ defineCall('GET /v1/credit/allocations/export', 'pr');

export type GetCreditAllocationParameters = ParametersOf<operations['creditAllocations.get']>;
export type GetCreditAllocationResult = ResultOf<operations['creditAllocations.get']>;
/** Codes that {@link getCreditAllocation} may fail with, besides those of every call. */
export type GetCreditAllocationProblem =
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
 * Read an allocation.
 *
 * `GET /v1/credit/allocations/{id}`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditAllocation: (
  transport: Transport,
  parameters: GetCreditAllocationParameters,
  options?: CallOptions,
) => Promise<GetCreditAllocationResult> = /* @__PURE__ */ defineCall('GET /v1/credit/allocations/{id}', 'p');

export type ListCreditAllocationsParameters = ParametersOf<operations['creditAllocations.list']>;
export type ListCreditAllocationsResult = ResultOf<operations['creditAllocations.list']>;
/** Codes that {@link listCreditAllocations} may fail with, besides those of every call. */
export type ListCreditAllocationsProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.allocation_filter_required'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor';
/**
 * List who has whom, newest first.
 *
 * Of an agreement, a campaign or a number.
 *
 * `GET /v1/credit/allocations`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.allocation_filter_required`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditAllocations: (
  transport: Transport,
  parameters?: ListCreditAllocationsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditAllocations.list']>, ListCreditAllocationsResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/allocations',
  'p',
);

export type ListCreditAllocationEventsParameters = ParametersOf<operations['creditAllocations.listEvents']>;
export type ListCreditAllocationEventsResult = ResultOf<operations['creditAllocations.listEvents']>;
/** Codes that {@link listCreditAllocationEvents} may fail with, besides those of every call. */
export type ListCreditAllocationEventsProblem =
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
 * What happened to an allocation, newest first.
 *
 * `GET /v1/credit/allocations/{id}/events`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listCreditAllocationEvents: (
  transport: Transport,
  parameters: ListCreditAllocationEventsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditAllocations.listEvents']>, ListCreditAllocationEventsResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/allocations/{id}/events',
  'p',
);

export type TakeCreditAllocationBody = BodyOf<operations['creditAllocations.take']>;
export type TakeCreditAllocationResult = ResultOf<operations['creditAllocations.take']>;
/** Codes that {@link takeCreditAllocation} may fail with, besides those of every call. */
export type TakeCreditAllocationProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.agreement_mismatch'
  | 'credit.campaign_not_active'
  | 'credit.campaign_not_found'
  | 'credit.owner_needed'
  | 'credit.unknown_owner'
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
 * Take the best free people of a campaign.
 *
 * Fewer than asked for when there are no more; never somebody whom another user has.
 *
 * `POST /v1/credit/allocations`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_mismatch`, `credit.campaign_not_active`, `credit.campaign_not_found`, `credit.owner_needed`, `credit.unknown_owner`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const takeCreditAllocation: (
  transport: Transport,
  body: TakeCreditAllocationBody,
  options?: CallOptions,
) => Promise<TakeCreditAllocationResult> = /* @__PURE__ */ defineCall('POST /v1/credit/allocations', 'bi');

export type UpdateCreditAllocationParameters = ParametersOf<operations['creditAllocations.update']>;
export type UpdateCreditAllocationBody = BodyOf<operations['creditAllocations.update']>;
export type UpdateCreditAllocationResult = ResultOf<operations['creditAllocations.update']>;
/** Codes that {@link updateCreditAllocation} may fail with, besides those of every call. */
export type UpdateCreditAllocationProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.person_owned'
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
 * Note what became of a person.
 *
 * Any status may follow any other, while nobody else has the person. Won and lost people are left in peace for a while.
 *
 * `PATCH /v1/credit/allocations/{id}`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.person_owned`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateCreditAllocation: (
  transport: Transport,
  parameters: UpdateCreditAllocationParameters,
  body: UpdateCreditAllocationBody,
  options?: CallOptions,
) => Promise<UpdateCreditAllocationResult> = /* @__PURE__ */ defineCall('PATCH /v1/credit/allocations/{id}', 'pb');
