// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type DashboardCreditLeadResult = ResultOf<operations['creditLeads.dashboard']>;
/** Codes that {@link dashboardCreditLead} may fail with, besides those of every call. */
export type DashboardCreditLeadProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited';
const dashboardCreditLeadOperation: Operation = { id: 'creditLeads.dashboard', method: 'GET', path: '/v1/credit/leads/dashboard' };
/**
 * Read how many people there are and what became of those who were taken.
 *
 * `GET /v1/credit/leads/dashboard`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const dashboardCreditLead = (transport: Transport, options?: CallOptions): Promise<DashboardCreditLeadResult> =>
  sendCall(transport, dashboardCreditLeadOperation, undefined, undefined, options);

export type GetCreditLeadParameters = ParametersOf<operations['creditLeads.get']>;
export type GetCreditLeadResult = ResultOf<operations['creditLeads.get']>;
/** Codes that {@link getCreditLead} may fail with, besides those of every call. */
export type GetCreditLeadProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
const getCreditLeadOperation: Operation = { id: 'creditLeads.get', method: 'GET', path: '/v1/credit/leads/{id}' };
/**
 * Read a registration with its person.
 *
 * `GET /v1/credit/leads/{id}`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditLead = (
  transport: Transport,
  parameters: GetCreditLeadParameters,
  options?: CallOptions,
): Promise<GetCreditLeadResult> => sendCall(transport, getCreditLeadOperation, parameters, undefined, options);

export type IngestCreditLeadBody = BodyOf<operations['creditLeads.ingest']>;
export type IngestCreditLeadResult = ResultOf<operations['creditLeads.ingest']>;
/** Codes that {@link ingestCreditLead} may fail with, besides those of every call. */
export type IngestCreditLeadProblem =
  | 'auth.forbidden'
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
const ingestCreditLeadOperation: Operation = {
  id: 'creditLeads.ingest',
  method: 'POST',
  path: '/v1/credit/leads/ingest',
  idempotent: true,
};
/**
 * Take in people with their registrations.
 *
 * The same leads again change nothing. What cannot be taken in is listed; the rest is.
 *
 * `POST /v1/credit/leads/ingest`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const ingestCreditLead = (
  transport: Transport,
  body: IngestCreditLeadBody,
  options?: CallOptions,
): Promise<IngestCreditLeadResult> => sendCall(transport, ingestCreditLeadOperation, undefined, body, options);

export type IngestCreditLeadOfAgreementParameters = ParametersOf<operations['creditLeads.ingestOfAgreement']>;
export type IngestCreditLeadOfAgreementBody = BodyOf<operations['creditLeads.ingestOfAgreement']>;
export type IngestCreditLeadOfAgreementResult = ResultOf<operations['creditLeads.ingestOfAgreement']>;
/** Codes that {@link ingestCreditLeadOfAgreement} may fail with, besides those of every call. */
export type IngestCreditLeadOfAgreementProblem =
  | 'auth.forbidden'
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
const ingestCreditLeadOfAgreementOperation: Operation = {
  id: 'creditLeads.ingestOfAgreement',
  method: 'POST',
  path: '/v1/credit/agreements/{id}/leads',
  idempotent: true,
};
/**
 * Take in people with a registration under one agreement.
 *
 * `POST /v1/credit/agreements/{id}/leads`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const ingestCreditLeadOfAgreement = (
  transport: Transport,
  parameters: IngestCreditLeadOfAgreementParameters,
  body: IngestCreditLeadOfAgreementBody,
  options?: CallOptions,
): Promise<IngestCreditLeadOfAgreementResult> => sendCall(transport, ingestCreditLeadOfAgreementOperation, parameters, body, options);

export type LinkCreditLeadContactParameters = ParametersOf<operations['creditLeads.linkContact']>;
export type LinkCreditLeadContactResult = ResultOf<operations['creditLeads.linkContact']>;
/** Codes that {@link linkCreditLeadContact} may fail with, besides those of every call. */
export type LinkCreditLeadContactProblem =
  | 'auth.forbidden'
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
const linkCreditLeadContactOperation: Operation = {
  id: 'creditLeads.linkContact',
  method: 'POST',
  path: '/v1/credit/leads/{id}/contact',
  idempotent: true,
};
/**
 * Make the person of a lead a contact.
 *
 * The contact with the CPF or the telephone number, else a new one. A person who has a contact keeps it.
 *
 * `POST /v1/credit/leads/{id}/contact`, needs `credit:sell`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const linkCreditLeadContact = (
  transport: Transport,
  parameters: LinkCreditLeadContactParameters,
  options?: CallOptions,
): Promise<LinkCreditLeadContactResult> => sendCall(transport, linkCreditLeadContactOperation, parameters, undefined, options);

export type ListCreditLeadsParameters = ParametersOf<operations['creditLeads.list']>;
export type ListCreditLeadsResult = ResultOf<operations['creditLeads.list']>;
/** Codes that {@link listCreditLeads} may fail with, besides those of every call. */
export type ListCreditLeadsProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor';
const listCreditLeadsOperation: Operation = { id: 'creditLeads.list', method: 'GET', path: '/v1/credit/leads' };
/**
 * List registrations with their people, newest first.
 *
 * `GET /v1/credit/leads`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditLeads = (
  transport: Transport,
  parameters?: ListCreditLeadsParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['creditLeads.list']>, ListCreditLeadsResult> =>
  sendList(transport, listCreditLeadsOperation, parameters, options);

export type ListCreditLeadByAgreementParameters = ParametersOf<operations['creditLeads.listByAgreement']>;
export type ListCreditLeadByAgreementResult = ResultOf<operations['creditLeads.listByAgreement']>;
/** Codes that {@link listCreditLeadByAgreement} may fail with, besides those of every call. */
export type ListCreditLeadByAgreementProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor';
const listCreditLeadByAgreementOperation: Operation = {
  id: 'creditLeads.listByAgreement',
  method: 'GET',
  path: '/v1/credit/leads/by-agreement',
};
/**
 * List agreements on sale with the people there are to sell to.
 *
 * `GET /v1/credit/leads/by-agreement`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditLeadByAgreement = (
  transport: Transport,
  parameters?: ListCreditLeadByAgreementParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['creditLeads.listByAgreement']>, ListCreditLeadByAgreementResult> =>
  sendList(transport, listCreditLeadByAgreementOperation, parameters, options);

export type LookCreditLeadUpBody = BodyOf<operations['creditLeads.lookUp']>;
export type LookCreditLeadUpResult = ResultOf<operations['creditLeads.lookUp']>;
/** Codes that {@link lookCreditLeadUp} may fail with, besides those of every call. */
export type LookCreditLeadUpProblem =
  | 'auth.forbidden'
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
const lookCreditLeadUpOperation: Operation = { id: 'creditLeads.lookUp', method: 'POST', path: '/v1/credit/leads/lookup' };
/**
 * Find the registrations behind a CPF.
 *
 * A POST, so that the CPF stands in no URL. The answer has 100 registrations at most.
 *
 * `POST /v1/credit/leads/lookup`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const lookCreditLeadUp = (
  transport: Transport,
  body: LookCreditLeadUpBody,
  options?: CallOptions,
): Promise<LookCreditLeadUpResult> => sendCall(transport, lookCreditLeadUpOperation, undefined, body, options);
