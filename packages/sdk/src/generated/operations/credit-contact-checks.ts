// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateCreditContactCheckBody = BodyOf<operations['creditContactChecks.create']>;
export type CreateCreditContactCheckResult = ResultOf<operations['creditContactChecks.create']>;
/** Codes that {@link createCreditContactCheck} may fail with, besides those of every call. */
export type CreateCreditContactCheckProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
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
 * Decide who of these people may be contacted, and keep why.
 *
 * Before a campaign. Não Me Perturbe, 180 days from the start of a benefit, consent, opt-outs and where the record is from.
 *
 * `POST /v1/credit/contact-checks`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createCreditContactCheck: (
  transport: Transport,
  body: CreateCreditContactCheckBody,
  options?: CallOptions,
) => Promise<CreateCreditContactCheckResult> = /* @__PURE__ */ defineCall('POST /v1/credit/contact-checks', 'bi');

export type ListCreditContactChecksParameters = ParametersOf<operations['creditContactChecks.list']>;
export type ListCreditContactChecksResult = ResultOf<operations['creditContactChecks.list']>;
/** Codes that {@link listCreditContactChecks} may fail with, besides those of every call. */
export type ListCreditContactChecksProblem =
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
 * List what was decided about contacting people, newest first.
 *
 * First messages that were withheld are under the occasion first_contact, each with its reason.
 *
 * `GET /v1/credit/contact-decisions`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditContactChecks: (
  transport: Transport,
  parameters?: ListCreditContactChecksParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditContactChecks.list']>, ListCreditContactChecksResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/contact-decisions',
  'p',
);
