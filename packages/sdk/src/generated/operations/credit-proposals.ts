// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateCreditProposalBody = BodyOf<operations['creditProposals.create']>;
export type CreateCreditProposalResult = ResultOf<operations['creditProposals.create']>;
/** Codes that {@link createCreditProposal} may fail with, besides those of every call. */
export type CreateCreditProposalProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.offer_not_eligible'
  | 'credit.unknown_offer'
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
 * Propose an offer of a simulation of the same ticket.
 *
 * Takes the figures over from the offer. It is no acceptance: contracts are signed where the bank asks for it.
 *
 * `POST /v1/credit/proposals`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.offer_not_eligible`, `credit.unknown_offer`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.stage_refused`, `tickets.unknown_stage`
 */
export const createCreditProposal: (
  transport: Transport,
  body: CreateCreditProposalBody,
  options?: CallOptions,
) => Promise<CreateCreditProposalResult> = /* @__PURE__ */ defineCall('POST /v1/credit/proposals', 'bi');

export type DocumentCreditProposalParameters = ParametersOf<operations['creditProposals.document']>;
export type DocumentCreditProposalResult = Response;
/** Codes that {@link documentCreditProposal} may fail with, besides those of every call. */
export type DocumentCreditProposalProblem =
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
 * Download a proposal, or its total cost (CET), as a PDF in Portuguese.
 *
 * With the figures and names of the day it was made, whatever changed since. `cet-sheet` has what is financed by its parts, in reais and per cent, and is to be shown before contracting. Neither is a contract or an acceptance. `proposal` lists each installment, unless the bank divides it by a coefficient of its own.
 *
 * `GET /v1/credit/proposals/{id}/documents/{name}`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const documentCreditProposal: (
  transport: Transport,
  parameters: DocumentCreditProposalParameters,
  options?: CallOptions,
) => Promise<DocumentCreditProposalResult> = /* @__PURE__ */ defineCall('GET /v1/credit/proposals/{id}/documents/{name}', 'pr');

export type GetCreditProposalParameters = ParametersOf<operations['creditProposals.get']>;
export type GetCreditProposalResult = ResultOf<operations['creditProposals.get']>;
/** Codes that {@link getCreditProposal} may fail with, besides those of every call. */
export type GetCreditProposalProblem =
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
 * Read a proposal.
 *
 * `GET /v1/credit/proposals/{id}`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditProposal: (
  transport: Transport,
  parameters: GetCreditProposalParameters,
  options?: CallOptions,
) => Promise<GetCreditProposalResult> = /* @__PURE__ */ defineCall('GET /v1/credit/proposals/{id}', 'p');

export type ListCreditProposalsParameters = ParametersOf<operations['creditProposals.list']>;
export type ListCreditProposalsResult = ResultOf<operations['creditProposals.list']>;
/** Codes that {@link listCreditProposals} may fail with, besides those of every call. */
export type ListCreditProposalsProblem =
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
 * List the proposals of a ticket, newest first.
 *
 * `GET /v1/credit/proposals`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditProposals: (
  transport: Transport,
  parameters: ListCreditProposalsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditProposals.list']>, ListCreditProposalsResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/proposals',
  'p',
);

export type SendCreditProposalCardParameters = ParametersOf<operations['creditProposals.sendCard']>;
export type SendCreditProposalCardResult = ResultOf<operations['creditProposals.sendCard']>;
/** Codes that {@link sendCreditProposalCard} may fail with, besides those of every call. */
export type SendCreditProposalCardProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.proposal_ended'
  | 'dependency.unavailable'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'messages.withheld'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found'
  | 'tickets.not_open';
/**
 * Send a proposal to its customer, as a message in the conversation of its ticket.
 *
 * In Portuguese, with the figures that were stored. Answers with the same message when it is asked again; a new one is sent only when that failed or was revoked. An answer of the customer accepts nothing.
 *
 * `POST /v1/credit/proposals/{id}/message`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.proposal_ended`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `messages.withheld`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `tickets.not_open`
 */
export const sendCreditProposalCard: (
  transport: Transport,
  parameters: SendCreditProposalCardParameters,
  options?: CallOptions,
) => Promise<SendCreditProposalCardResult> = /* @__PURE__ */ defineCall('POST /v1/credit/proposals/{id}/message', 'pi');

export type UpdateCreditProposalParameters = ParametersOf<operations['creditProposals.update']>;
export type UpdateCreditProposalBody = BodyOf<operations['creditProposals.update']>;
export type UpdateCreditProposalResult = ResultOf<operations['creditProposals.update']>;
/** Codes that {@link updateCreditProposal} may fail with, besides those of every call. */
export type UpdateCreditProposalProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
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
 * Note where the bank is with a proposal.
 *
 * `PATCH /v1/credit/proposals/{id}`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateCreditProposal: (
  transport: Transport,
  parameters: UpdateCreditProposalParameters,
  body: UpdateCreditProposalBody,
  options?: CallOptions,
) => Promise<UpdateCreditProposalResult> = /* @__PURE__ */ defineCall('PATCH /v1/credit/proposals/{id}', 'pb');
