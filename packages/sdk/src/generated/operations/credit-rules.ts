// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateCreditRuleBody = BodyOf<operations['creditRules.create']>;
export type CreateCreditRuleResult = ResultOf<operations['creditRules.create']>;
/** Codes that {@link createCreditRule} may fail with, besides those of every call. */
export type CreateCreditRuleProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.rule_exists'
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
 * Add a rule that holds from a day on.
 *
 * Tax, caps, terms, fees and margins. Of one kind, payer and day there is one; a later one follows it.
 *
 * `POST /v1/credit/rules`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.rule_exists`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createCreditRule: (
  transport: Transport,
  body: CreateCreditRuleBody,
  options?: CallOptions,
) => Promise<CreateCreditRuleResult> = /* @__PURE__ */ defineCall('POST /v1/credit/rules', 'bi');

export type InCreditRuleForceParameters = ParametersOf<operations['creditRules.inForce']>;
export type InCreditRuleForceResult = ResultOf<operations['creditRules.inForce']>;
/** Codes that {@link inCreditRuleForce} may fail with, besides those of every call. */
export type InCreditRuleForceProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid';
/**
 * Read what holds for a payer on a contract date.
 *
 * `GET /v1/credit/rules/in-force`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
 */
export const inCreditRuleForce: (
  transport: Transport,
  parameters: InCreditRuleForceParameters,
  options?: CallOptions,
) => Promise<InCreditRuleForceResult> = /* @__PURE__ */ defineCall('GET /v1/credit/rules/in-force', 'p');

export type ListCreditRulesParameters = ParametersOf<operations['creditRules.list']>;
export type ListCreditRulesResult = ResultOf<operations['creditRules.list']>;
/** Codes that {@link listCreditRules} may fail with, besides those of every call. */
export type ListCreditRulesProblem =
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
 * List the tenant's own rules, newest first.
 *
 * `GET /v1/credit/rules`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditRules: (
  transport: Transport,
  parameters?: ListCreditRulesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditRules.list']>, ListCreditRulesResult> = /* @__PURE__ */ defineList('GET /v1/credit/rules', 'p');

export type PublishedCreditRuleResult = ResultOf<operations['creditRules.published']>;
/** Codes that {@link publishedCreditRule} may fail with, besides those of every call. */
export type PublishedCreditRuleProblem =
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
 * Read the rules that come with the engine.
 *
 * `GET /v1/credit/rules/published`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const publishedCreditRule: (transport: Transport, options?: CallOptions) => Promise<PublishedCreditRuleResult> =
  /* @__PURE__ */ defineCall('GET /v1/credit/rules/published', '');

export type WithdrawCreditRuleParameters = ParametersOf<operations['creditRules.withdraw']>;
export type WithdrawCreditRuleResult = ResultOf<operations['creditRules.withdraw']>;
/** Codes that {@link withdrawCreditRule} may fail with, besides those of every call. */
export type WithdrawCreditRuleProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.rule_withdrawn'
  | 'dependency.unavailable'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Withdraw a rule.
 *
 * What went by it stays as it is; from now on the rule before it holds again.
 *
 * `POST /v1/credit/rules/{id}/withdraw`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.rule_withdrawn`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const withdrawCreditRule: (
  transport: Transport,
  parameters: WithdrawCreditRuleParameters,
  options?: CallOptions,
) => Promise<WithdrawCreditRuleResult> = /* @__PURE__ */ defineCall('POST /v1/credit/rules/{id}/withdraw', 'pi');
