// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type ActivateCreditCampaignBody = BodyOf<operations['creditCampaigns.activate']>;
export type ActivateCreditCampaignResult = ResultOf<operations['creditCampaigns.activate']>;
/** Codes that {@link activateCreditCampaign} may fail with, besides those of every call. */
export type ActivateCreditCampaignProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.agreement_not_on_sale'
  | 'credit.campaign_transition_refused'
  | 'credit.unknown_agreement'
  | 'credit.unknown_instance'
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
 * Make a campaign of an agreement, or activate the one of this name.
 *
 * Answers 201 when it was made, 200 when it was there.
 *
 * `POST /v1/credit/campaigns`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_not_on_sale`, `credit.campaign_transition_refused`, `credit.unknown_agreement`, `credit.unknown_instance`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const activateCreditCampaign: (
  transport: Transport,
  body: ActivateCreditCampaignBody,
  options?: CallOptions,
) => Promise<ActivateCreditCampaignResult> = /* @__PURE__ */ defineCall('POST /v1/credit/campaigns', 'bi');

export type GetCreditCampaignParameters = ParametersOf<operations['creditCampaigns.get']>;
export type GetCreditCampaignResult = ResultOf<operations['creditCampaigns.get']>;
/** Codes that {@link getCreditCampaign} may fail with, besides those of every call. */
export type GetCreditCampaignProblem =
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
 * Read a campaign.
 *
 * `GET /v1/credit/campaigns/{id}`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditCampaign: (
  transport: Transport,
  parameters: GetCreditCampaignParameters,
  options?: CallOptions,
) => Promise<GetCreditCampaignResult> = /* @__PURE__ */ defineCall('GET /v1/credit/campaigns/{id}', 'p');

export type ListCreditCampaignsParameters = ParametersOf<operations['creditCampaigns.list']>;
export type ListCreditCampaignsResult = ResultOf<operations['creditCampaigns.list']>;
/** Codes that {@link listCreditCampaigns} may fail with, besides those of every call. */
export type ListCreditCampaignsProblem =
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
 * List campaigns, newest first.
 *
 * `GET /v1/credit/campaigns`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditCampaigns: (
  transport: Transport,
  parameters?: ListCreditCampaignsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditCampaigns.list']>, ListCreditCampaignsResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/campaigns',
  'p',
);

export type SummaryCreditCampaignParameters = ParametersOf<operations['creditCampaigns.summary']>;
export type SummaryCreditCampaignResult = ResultOf<operations['creditCampaigns.summary']>;
/** Codes that {@link summaryCreditCampaign} may fail with, besides those of every call. */
export type SummaryCreditCampaignProblem =
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
 * Count what became of the people of a campaign.
 *
 * `GET /v1/credit/campaigns/{id}/summary`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const summaryCreditCampaign: (
  transport: Transport,
  parameters: SummaryCreditCampaignParameters,
  options?: CallOptions,
) => Promise<SummaryCreditCampaignResult> = /* @__PURE__ */ defineCall('GET /v1/credit/campaigns/{id}/summary', 'p');

export type UpdateCreditCampaignParameters = ParametersOf<operations['creditCampaigns.update']>;
export type UpdateCreditCampaignBody = BodyOf<operations['creditCampaigns.update']>;
export type UpdateCreditCampaignResult = ResultOf<operations['creditCampaigns.update']>;
/** Codes that {@link updateCreditCampaign} may fail with, besides those of every call. */
export type UpdateCreditCampaignProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.campaign_transition_refused'
  | 'credit.unknown_instance'
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
 * Pause, go on with or end a campaign, or give it a number.
 *
 * `PATCH /v1/credit/campaigns/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.campaign_transition_refused`, `credit.unknown_instance`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateCreditCampaign: (
  transport: Transport,
  parameters: UpdateCreditCampaignParameters,
  body: UpdateCreditCampaignBody,
  options?: CallOptions,
) => Promise<UpdateCreditCampaignResult> = /* @__PURE__ */ defineCall('PATCH /v1/credit/campaigns/{id}', 'pb');
