// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CardCreditProductSimulationBody = BodyOf<operations['creditProductSimulations.card']>;
export type CardCreditProductSimulationResult = ResultOf<operations['creditProductSimulations.card']>;
/** Codes that {@link cardCreditProductSimulation} may fail with, besides those of every call. */
export type CardCreditProductSimulationProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.agreement_not_on_sale'
  | 'credit.offer_withheld'
  | 'credit.unknown_agreement'
  | 'credit.unknown_lead'
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
 * Compute the limits of a payroll card for a ticket.
 *
 * From the income and the rules in force. A card is no loan with a fixed term: its minimum payment is the reserve.
 *
 * `POST /v1/credit/simulations/cards`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_not_on_sale`, `credit.offer_withheld`, `credit.unknown_agreement`, `credit.unknown_lead`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.stage_refused`, `tickets.unknown_stage`
 */
export const cardCreditProductSimulation: (
  transport: Transport,
  body: CardCreditProductSimulationBody,
  options?: CallOptions,
) => Promise<CardCreditProductSimulationResult> = /* @__PURE__ */ defineCall('POST /v1/credit/simulations/cards', 'bi');

export type FgtsCreditProductSimulationAdvanceBody = BodyOf<operations['creditProductSimulations.fgtsAdvance']>;
export type FgtsCreditProductSimulationAdvanceResult = ResultOf<operations['creditProductSimulations.fgtsAdvance']>;
/** Codes that {@link fgtsCreditProductSimulationAdvance} may fail with, besides those of every call. */
export type FgtsCreditProductSimulationAdvanceProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.offer_withheld'
  | 'credit.unknown_lead'
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
 * Compute an advance of yearly FGTS withdrawals for a ticket.
 *
 * From the balance and the bands, limits and tax in force. The tax is taken off what is paid out.
 *
 * `POST /v1/credit/simulations/fgts-advances`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.offer_withheld`, `credit.unknown_lead`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.stage_refused`, `tickets.unknown_stage`
 */
export const fgtsCreditProductSimulationAdvance: (
  transport: Transport,
  body: FgtsCreditProductSimulationAdvanceBody,
  options?: CallOptions,
) => Promise<FgtsCreditProductSimulationAdvanceResult> = /* @__PURE__ */ defineCall('POST /v1/credit/simulations/fgts-advances', 'bi');

export type ListCreditProductSimulationsParameters = ParametersOf<operations['creditProductSimulations.list']>;
export type ListCreditProductSimulationsResult = ResultOf<operations['creditProductSimulations.list']>;
/** Codes that {@link listCreditProductSimulations} may fail with, besides those of every call. */
export type ListCreditProductSimulationsProblem =
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
 * List the cards, advances and transfers simulated for a ticket, newest first.
 *
 * `GET /v1/credit/product-simulations`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditProductSimulations: (
  transport: Transport,
  parameters: ListCreditProductSimulationsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditProductSimulations.list']>, ListCreditProductSimulationsResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/product-simulations',
  'p',
);

export type PortabilityCreditProductSimulationBody = BodyOf<operations['creditProductSimulations.portability']>;
export type PortabilityCreditProductSimulationResult = ResultOf<operations['creditProductSimulations.portability']>;
/** Codes that {@link portabilityCreditProductSimulation} may fail with, besides those of every call. */
export type PortabilityCreditProductSimulationProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.agreement_not_on_sale'
  | 'credit.offer_withheld'
  | 'credit.unknown_agreement'
  | 'credit.unknown_lead'
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
 * Compute the transfer of a contract to a lower rate for a ticket.
 *
 * Over the same remaining term. The quote of the lender wins over our estimate of the balance; nothing is paid out.
 *
 * `POST /v1/credit/simulations/portabilities`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_not_on_sale`, `credit.offer_withheld`, `credit.unknown_agreement`, `credit.unknown_lead`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.stage_refused`, `tickets.unknown_stage`
 */
export const portabilityCreditProductSimulation: (
  transport: Transport,
  body: PortabilityCreditProductSimulationBody,
  options?: CallOptions,
) => Promise<PortabilityCreditProductSimulationResult> = /* @__PURE__ */ defineCall('POST /v1/credit/simulations/portabilities', 'bi');
