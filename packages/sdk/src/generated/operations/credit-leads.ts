// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type DashboardCreditLeadResult = ResultOf<operations['creditLeads.dashboard']>;
/** Codes that {@link dashboardCreditLead} may fail with, besides those of every call. */
export type DashboardCreditLeadProblem =
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
 * Read how many people there are and what became of those who were taken.
 *
 * `GET /v1/credit/leads/dashboard`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const dashboardCreditLead: (transport: Transport, options?: CallOptions) => Promise<DashboardCreditLeadResult> =
  /* @__PURE__ */ defineCall('GET /v1/credit/leads/dashboard', '');

export type GetCreditLeadParameters = ParametersOf<operations['creditLeads.get']>;
export type GetCreditLeadResult = ResultOf<operations['creditLeads.get']>;
/** Codes that {@link getCreditLead} may fail with, besides those of every call. */
export type GetCreditLeadProblem =
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
 * Read a registration with its person.
 *
 * `GET /v1/credit/leads/{id}`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditLead: (
  transport: Transport,
  parameters: GetCreditLeadParameters,
  options?: CallOptions,
) => Promise<GetCreditLeadResult> = /* @__PURE__ */ defineCall('GET /v1/credit/leads/{id}', 'p');

export type IngestCreditLeadBody = BodyOf<operations['creditLeads.ingest']>;
export type IngestCreditLeadResult = ResultOf<operations['creditLeads.ingest']>;
/** Codes that {@link ingestCreditLead} may fail with, besides those of every call. */
export type IngestCreditLeadProblem =
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
 * Take in people with their registrations.
 *
 * The same leads again change nothing. What cannot be taken in is listed; the rest is.
 *
 * `POST /v1/credit/leads/ingest`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const ingestCreditLead: (
  transport: Transport,
  body: IngestCreditLeadBody,
  options?: CallOptions,
) => Promise<IngestCreditLeadResult> = /* @__PURE__ */ defineCall('POST /v1/credit/leads/ingest', 'bi');

export type IngestCreditLeadOfAgreementParameters = ParametersOf<operations['creditLeads.ingestOfAgreement']>;
export type IngestCreditLeadOfAgreementBody = BodyOf<operations['creditLeads.ingestOfAgreement']>;
export type IngestCreditLeadOfAgreementResult = ResultOf<operations['creditLeads.ingestOfAgreement']>;
/** Codes that {@link ingestCreditLeadOfAgreement} may fail with, besides those of every call. */
export type IngestCreditLeadOfAgreementProblem =
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
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * Take in people with a registration under one agreement.
 *
 * `POST /v1/credit/agreements/{id}/leads`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const ingestCreditLeadOfAgreement: (
  transport: Transport,
  parameters: IngestCreditLeadOfAgreementParameters,
  body: IngestCreditLeadOfAgreementBody,
  options?: CallOptions,
) => Promise<IngestCreditLeadOfAgreementResult> = /* @__PURE__ */ defineCall('POST /v1/credit/agreements/{id}/leads', 'pbi');

export type LinkCreditLeadContactParameters = ParametersOf<operations['creditLeads.linkContact']>;
export type LinkCreditLeadContactResult = ResultOf<operations['creditLeads.linkContact']>;
/** Codes that {@link linkCreditLeadContact} may fail with, besides those of every call. */
export type LinkCreditLeadContactProblem =
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
  | 'resource.not_found';
/**
 * Make the person of a lead a contact.
 *
 * The contact with the CPF or the telephone number, else a new one. A person who has a contact keeps it.
 *
 * `POST /v1/credit/leads/{id}/contact`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const linkCreditLeadContact: (
  transport: Transport,
  parameters: LinkCreditLeadContactParameters,
  options?: CallOptions,
) => Promise<LinkCreditLeadContactResult> = /* @__PURE__ */ defineCall('POST /v1/credit/leads/{id}/contact', 'pi');

export type ListCreditLeadsParameters = ParametersOf<operations['creditLeads.list']>;
export type ListCreditLeadsResult = ResultOf<operations['creditLeads.list']>;
/** Codes that {@link listCreditLeads} may fail with, besides those of every call. */
export type ListCreditLeadsProblem =
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
 * List registrations with their people, newest first.
 *
 * `GET /v1/credit/leads`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditLeads: (
  transport: Transport,
  parameters?: ListCreditLeadsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditLeads.list']>, ListCreditLeadsResult> = /* @__PURE__ */ defineList('GET /v1/credit/leads', 'p');

export type ListCreditLeadByAgreementParameters = ParametersOf<operations['creditLeads.listByAgreement']>;
export type ListCreditLeadByAgreementResult = ResultOf<operations['creditLeads.listByAgreement']>;
/** Codes that {@link listCreditLeadByAgreement} may fail with, besides those of every call. */
export type ListCreditLeadByAgreementProblem =
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
 * List agreements on sale with the people there are to sell to.
 *
 * `GET /v1/credit/leads/by-agreement`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditLeadByAgreement: (
  transport: Transport,
  parameters?: ListCreditLeadByAgreementParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditLeads.listByAgreement']>, ListCreditLeadByAgreementResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/leads/by-agreement',
  'p',
);

export type LookCreditLeadUpBody = BodyOf<operations['creditLeads.lookUp']>;
export type LookCreditLeadUpResult = ResultOf<operations['creditLeads.lookUp']>;
/** Codes that {@link lookCreditLeadUp} may fail with, besides those of every call. */
export type LookCreditLeadUpProblem =
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
  | 'request.unsupported_media_type';
/**
 * Find the registrations behind a CPF.
 *
 * A POST, so that the CPF stands in no URL. The answer has 100 registrations at most.
 *
 * `POST /v1/credit/leads/lookup`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const lookCreditLeadUp: (
  transport: Transport,
  body: LookCreditLeadUpBody,
  options?: CallOptions,
) => Promise<LookCreditLeadUpResult> = /* @__PURE__ */ defineCall('POST /v1/credit/leads/lookup', 'b');
