// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateCreditSimulationBody = BodyOf<operations['creditSimulations.create']>;
export type CreateCreditSimulationResult = ResultOf<operations['creditSimulations.create']>;
/** Codes that {@link createCreditSimulation} may fail with, besides those of every call. */
export type CreateCreditSimulationProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.agreement_not_on_sale'
  | 'credit.no_contract_window'
  | 'credit.no_rates_in_force'
  | 'credit.nothing_computed'
  | 'credit.offer_withheld'
  | 'credit.product_not_simulated'
  | 'credit.unknown_agreement'
  | 'credit.unknown_lead'
  | 'credit.unknown_product'
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
 * Compute what can be offered in a ticket.
 *
 * From the tables, windows and rules in force. Offers that break a rule are shown with what they break.
 *
 * `POST /v1/credit/simulations`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_not_on_sale`, `credit.no_contract_window`, `credit.no_rates_in_force`, `credit.nothing_computed`, `credit.offer_withheld`, `credit.product_not_simulated`, `credit.unknown_agreement`, `credit.unknown_lead`, `credit.unknown_product`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.stage_refused`, `tickets.unknown_stage`
 */
export const createCreditSimulation: (
  transport: Transport,
  body: CreateCreditSimulationBody,
  options?: CallOptions,
) => Promise<CreateCreditSimulationResult> = /* @__PURE__ */ defineCall('POST /v1/credit/simulations', 'bi');

export type FiltersCreditSimulationResult = ResultOf<operations['creditSimulations.filters']>;
/** Codes that {@link filtersCreditSimulation} may fail with, besides those of every call. */
export type FiltersCreditSimulationProblem =
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
 * Read the stages of a sale, what may follow what, and what may be asked.
 *
 * `GET /v1/credit/simulation-filters`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const filtersCreditSimulation: (transport: Transport, options?: CallOptions) => Promise<FiltersCreditSimulationResult> =
  /* @__PURE__ */ defineCall('GET /v1/credit/simulation-filters', '');

export type GetCreditSimulationParameters = ParametersOf<operations['creditSimulations.get']>;
export type GetCreditSimulationResult = ResultOf<operations['creditSimulations.get']>;
/** Codes that {@link getCreditSimulation} may fail with, besides those of every call. */
export type GetCreditSimulationProblem =
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
 * Read a simulation with its offers.
 *
 * `GET /v1/credit/simulations/{id}`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditSimulation: (
  transport: Transport,
  parameters: GetCreditSimulationParameters,
  options?: CallOptions,
) => Promise<GetCreditSimulationResult> = /* @__PURE__ */ defineCall('GET /v1/credit/simulations/{id}', 'p');

export type ListCreditSimulationsParameters = ParametersOf<operations['creditSimulations.list']>;
export type ListCreditSimulationsResult = ResultOf<operations['creditSimulations.list']>;
/** Codes that {@link listCreditSimulations} may fail with, besides those of every call. */
export type ListCreditSimulationsProblem =
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
 * List the simulations of a ticket, newest first.
 *
 * `GET /v1/credit/simulations`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditSimulations: (
  transport: Transport,
  parameters: ListCreditSimulationsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditSimulations.list']>, ListCreditSimulationsResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/simulations',
  'p',
);
