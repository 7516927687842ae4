// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateCreditDealBody = BodyOf<operations['creditDeals.create']>;
export type CreateCreditDealResult = ResultOf<operations['creditDeals.create']>;
/** Codes that {@link createCreditDeal} may fail with, besides those of every call. */
export type CreateCreditDealProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.deal_exists'
  | 'credit.proposal_ended'
  | 'credit.unknown_proposal'
  | 'dependency.unavailable'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'tickets.stage_refused'
  | 'tickets.unknown_stage';
/**
 * Note that a contract came of a proposal of the same ticket.
 *
 * `POST /v1/credit/deals`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.deal_exists`, `credit.proposal_ended`, `credit.unknown_proposal`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.stage_refused`, `tickets.unknown_stage`
 */
export const createCreditDeal: (
  transport: Transport,
  body: CreateCreditDealBody,
  options?: CallOptions,
) => Promise<CreateCreditDealResult> = /* @__PURE__ */ defineCall('POST /v1/credit/deals', 'bi');

export type GetCreditDealParameters = ParametersOf<operations['creditDeals.get']>;
export type GetCreditDealResult = ResultOf<operations['creditDeals.get']>;
/** Codes that {@link getCreditDeal} may fail with, besides those of every call. */
export type GetCreditDealProblem =
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
 * Read a contract.
 *
 * `GET /v1/credit/deals/{id}`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditDeal: (
  transport: Transport,
  parameters: GetCreditDealParameters,
  options?: CallOptions,
) => Promise<GetCreditDealResult> = /* @__PURE__ */ defineCall('GET /v1/credit/deals/{id}', 'p');

export type ListCreditDealsParameters = ParametersOf<operations['creditDeals.list']>;
export type ListCreditDealsResult = ResultOf<operations['creditDeals.list']>;
/** Codes that {@link listCreditDeals} may fail with, besides those of every call. */
export type ListCreditDealsProblem =
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
 * List the contracts of a ticket, newest first.
 *
 * `GET /v1/credit/deals`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditDeals: (
  transport: Transport,
  parameters: ListCreditDealsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditDeals.list']>, ListCreditDealsResult> = /* @__PURE__ */ defineList('GET /v1/credit/deals', 'p');
