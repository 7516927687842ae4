// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateCreditTableParameters = ParametersOf<operations['creditTables.create']>;
export type CreateCreditTableBody = BodyOf<operations['creditTables.create']>;
export type CreateCreditTableResult = ResultOf<operations['creditTables.create']>;
/** Codes that {@link createCreditTable} may fail with, besides those of every call. */
export type CreateCreditTableProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.table_code_taken'
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
  | 'resource.not_found';
/**
 * Add a rate table to an agreement.
 *
 * `POST /v1/credit/agreements/{id}/tables`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.table_code_taken`, `credit.unknown_product`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const createCreditTable: (
  transport: Transport,
  parameters: CreateCreditTableParameters,
  body: CreateCreditTableBody,
  options?: CallOptions,
) => Promise<CreateCreditTableResult> = /* @__PURE__ */ defineCall('POST /v1/credit/agreements/{id}/tables', 'pbi');

export type CreateCreditTableVersionParameters = ParametersOf<operations['creditTables.createVersion']>;
export type CreateCreditTableVersionBody = BodyOf<operations['creditTables.createVersion']>;
export type CreateCreditTableVersionResult = ResultOf<operations['creditTables.createVersion']>;
/** Codes that {@link createCreditTableVersion} may fail with, besides those of every call. */
export type CreateCreditTableVersionProblem =
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
 * Write a version of a rate table.
 *
 * A draft until it is published. Its rates never change.
 *
 * `POST /v1/credit/tables/{id}/versions`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const createCreditTableVersion: (
  transport: Transport,
  parameters: CreateCreditTableVersionParameters,
  body: CreateCreditTableVersionBody,
  options?: CallOptions,
) => Promise<CreateCreditTableVersionResult> = /* @__PURE__ */ defineCall('POST /v1/credit/tables/{id}/versions', 'pbi');

export type GetCreditTableParameters = ParametersOf<operations['creditTables.get']>;
export type GetCreditTableResult = ResultOf<operations['creditTables.get']>;
/** Codes that {@link getCreditTable} may fail with, besides those of every call. */
export type GetCreditTableProblem =
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
 * Read a rate table.
 *
 * `GET /v1/credit/tables/{id}`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditTable: (
  transport: Transport,
  parameters: GetCreditTableParameters,
  options?: CallOptions,
) => Promise<GetCreditTableResult> = /* @__PURE__ */ defineCall('GET /v1/credit/tables/{id}', 'p');

export type GetCreditTableInForceParameters = ParametersOf<operations['creditTables.getInForce']>;
export type GetCreditTableInForceResult = ResultOf<operations['creditTables.getInForce']>;
/** Codes that {@link getCreditTableInForce} may fail with, besides those of every call. */
export type GetCreditTableInForceProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.no_version_in_force'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Read the rates in force now or at another time.
 *
 * `GET /v1/credit/tables/{id}/in-force`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.no_version_in_force`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditTableInForce: (
  transport: Transport,
  parameters: GetCreditTableInForceParameters,
  options?: CallOptions,
) => Promise<GetCreditTableInForceResult> = /* @__PURE__ */ defineCall('GET /v1/credit/tables/{id}/in-force', 'p');

export type GetCreditTableVersionParameters = ParametersOf<operations['creditTables.getVersion']>;
export type GetCreditTableVersionResult = ResultOf<operations['creditTables.getVersion']>;
/** Codes that {@link getCreditTableVersion} may fail with, besides those of every call. */
export type GetCreditTableVersionProblem =
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
 * Read a version of a rate table.
 *
 * `GET /v1/credit/table-versions/{id}`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditTableVersion: (
  transport: Transport,
  parameters: GetCreditTableVersionParameters,
  options?: CallOptions,
) => Promise<GetCreditTableVersionResult> = /* @__PURE__ */ defineCall('GET /v1/credit/table-versions/{id}', 'p');

export type ListCreditTablesParameters = ParametersOf<operations['creditTables.list']>;
export type ListCreditTablesResult = ResultOf<operations['creditTables.list']>;
/** Codes that {@link listCreditTables} may fail with, besides those of every call. */
export type ListCreditTablesProblem =
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
 * List the rate tables of an agreement by priority.
 *
 * `GET /v1/credit/agreements/{id}/tables`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listCreditTables: (
  transport: Transport,
  parameters: ListCreditTablesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditTables.list']>, ListCreditTablesResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/agreements/{id}/tables',
  'p',
);

export type ListCreditTableVersionsParameters = ParametersOf<operations['creditTables.listVersions']>;
export type ListCreditTableVersionsResult = ResultOf<operations['creditTables.listVersions']>;
/** Codes that {@link listCreditTableVersions} may fail with, besides those of every call. */
export type ListCreditTableVersionsProblem =
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
 * List the versions of a rate table, newest first.
 *
 * `GET /v1/credit/tables/{id}/versions`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listCreditTableVersions: (
  transport: Transport,
  parameters: ListCreditTableVersionsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditTables.listVersions']>, ListCreditTableVersionsResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/tables/{id}/versions',
  'p',
);

export type PublishCreditTableVersionParameters = ParametersOf<operations['creditTables.publishVersion']>;
export type PublishCreditTableVersionBody = BodyOf<operations['creditTables.publishVersion']>;
export type PublishCreditTableVersionResult = ResultOf<operations['creditTables.publishVersion']>;
/** Codes that {@link publishCreditTableVersion} may fail with, besides those of every call. */
export type PublishCreditTableVersionProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.effective_time_empty'
  | 'credit.effective_time_overlaps'
  | 'credit.effective_time_rewrites_past'
  | 'credit.version_published'
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
 * Put a version in force, now or later.
 *
 * Ends the version that is in force then. The end is the first instant at which it is no longer in force.
 *
 * `POST /v1/credit/table-versions/{id}/publish`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.effective_time_empty`, `credit.effective_time_overlaps`, `credit.effective_time_rewrites_past`, `credit.version_published`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const publishCreditTableVersion: (
  transport: Transport,
  parameters: PublishCreditTableVersionParameters,
  body?: PublishCreditTableVersionBody,
  options?: CallOptions,
) => Promise<PublishCreditTableVersionResult> = /* @__PURE__ */ defineCall('POST /v1/credit/table-versions/{id}/publish', 'pbi');

export type RepublishCreditTableVersionParameters = ParametersOf<operations['creditTables.republishVersion']>;
export type RepublishCreditTableVersionBody = BodyOf<operations['creditTables.republishVersion']>;
export type RepublishCreditTableVersionResult = ResultOf<operations['creditTables.republishVersion']>;
/** Codes that {@link republishCreditTableVersion} may fail with, besides those of every call. */
export type RepublishCreditTableVersionProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.effective_time_empty'
  | 'credit.effective_time_overlaps'
  | 'credit.effective_time_rewrites_past'
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
 * Put the rates of an older version in force again, as a new version.
 *
 * `POST /v1/credit/table-versions/{id}/republish`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.effective_time_empty`, `credit.effective_time_overlaps`, `credit.effective_time_rewrites_past`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const republishCreditTableVersion: (
  transport: Transport,
  parameters: RepublishCreditTableVersionParameters,
  body?: RepublishCreditTableVersionBody,
  options?: CallOptions,
) => Promise<RepublishCreditTableVersionResult> = /* @__PURE__ */ defineCall('POST /v1/credit/table-versions/{id}/republish', 'pbi');

export type UpdateCreditTableParameters = ParametersOf<operations['creditTables.update']>;
export type UpdateCreditTableBody = BodyOf<operations['creditTables.update']>;
export type UpdateCreditTableResult = ResultOf<operations['creditTables.update']>;
/** Codes that {@link updateCreditTable} may fail with, besides those of every call. */
export type UpdateCreditTableProblem =
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
 * Rename, rank or archive a rate table.
 *
 * `PATCH /v1/credit/tables/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateCreditTable: (
  transport: Transport,
  parameters: UpdateCreditTableParameters,
  body: UpdateCreditTableBody,
  options?: CallOptions,
) => Promise<UpdateCreditTableResult> = /* @__PURE__ */ defineCall('PATCH /v1/credit/tables/{id}', 'pb');

export type WithdrawCreditTableVersionParameters = ParametersOf<operations['creditTables.withdrawVersion']>;
export type WithdrawCreditTableVersionResult = ResultOf<operations['creditTables.withdrawVersion']>;
/** Codes that {@link withdrawCreditTableVersion} may fail with, besides those of every call. */
export type WithdrawCreditTableVersionProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.version_in_force'
  | 'credit.version_not_published'
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
 * Take back a publication whose time has not come.
 *
 * `POST /v1/credit/table-versions/{id}/withdraw`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.version_in_force`, `credit.version_not_published`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const withdrawCreditTableVersion: (
  transport: Transport,
  parameters: WithdrawCreditTableVersionParameters,
  options?: CallOptions,
) => Promise<WithdrawCreditTableVersionResult> = /* @__PURE__ */ defineCall('POST /v1/credit/table-versions/{id}/withdraw', 'pi');
