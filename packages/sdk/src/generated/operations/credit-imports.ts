// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BinaryBody } from '../../operation.js';
import type { ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type ApplyCreditImportParameters = ParametersOf<operations['creditImports.apply']>;
export type ApplyCreditImportResult = ResultOf<operations['creditImports.apply']>;
/** Codes that {@link applyCreditImport} may fail with, besides those of every call. */
export type ApplyCreditImportProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.import_needs_approval'
  | 'credit.import_not_ready'
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
 * Put the tables of an import in force.
 *
 * A job makes one version of each table that changes, all of an agreement or none.
 *
 * `POST /v1/credit/imports/{id}/apply`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.import_needs_approval`, `credit.import_not_ready`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const applyCreditImport: (
  transport: Transport,
  parameters: ApplyCreditImportParameters,
  options?: CallOptions,
) => Promise<ApplyCreditImportResult> = /* @__PURE__ */ defineCall('POST /v1/credit/imports/{id}/apply', 'pi');

export type ApproveCreditImportParameters = ParametersOf<operations['creditImports.approve']>;
export type ApproveCreditImportResult = ResultOf<operations['creditImports.approve']>;
/** Codes that {@link approveCreditImport} may fail with, besides those of every call. */
export type ApproveCreditImportProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.import_approver_is_author'
  | 'credit.import_not_ready'
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
 * Approve an import that changes more than usual.
 *
 * By somebody who did not send the file.
 *
 * `POST /v1/credit/imports/{id}/approve`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.import_approver_is_author`, `credit.import_not_ready`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const approveCreditImport: (
  transport: Transport,
  parameters: ApproveCreditImportParameters,
  options?: CallOptions,
) => Promise<ApproveCreditImportResult> = /* @__PURE__ */ defineCall('POST /v1/credit/imports/{id}/approve', 'pi');

export type CancelCreditImportParameters = ParametersOf<operations['creditImports.cancel']>;
export type CancelCreditImportResult = ResultOf<operations['creditImports.cancel']>;
/** Codes that {@link cancelCreditImport} may fail with, besides those of every call. */
export type CancelCreditImportProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.import_under_way'
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
 * Give an import up before it is applied.
 *
 * `POST /v1/credit/imports/{id}/cancel`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.import_under_way`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const cancelCreditImport: (
  transport: Transport,
  parameters: CancelCreditImportParameters,
  options?: CallOptions,
) => Promise<CancelCreditImportResult> = /* @__PURE__ */ defineCall('POST /v1/credit/imports/{id}/cancel', 'pi');

export type CreateCreditImportParameters = ParametersOf<operations['creditImports.create']>;
export type CreateCreditImportBody = BinaryBody;
export type CreateCreditImportResult = ResultOf<operations['creditImports.create']>;
/** Codes that {@link createCreditImport} may fail with, besides those of every call. */
export type CreateCreditImportProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.effective_time_empty'
  | 'credit.unknown_agreement'
  | 'credit.unknown_import_template'
  | 'credit.unknown_product'
  | 'dependency.unavailable'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'media.empty'
  | 'media.quota_exceeded'
  | 'media.too_large'
  | 'media.type_mismatch'
  | 'media.type_not_allowed'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.unsupported_media_type';
/**
 * Send a file of rate tables.
 *
 * The body is the file, CSV or XLSX. It is read by a job, whose progress comes as events credit.import_updated; nothing is in force until it is applied. The same file under the same options is the same import, which is answered with 200.
 *
 * `POST /v1/credit/imports`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.effective_time_empty`, `credit.unknown_agreement`, `credit.unknown_import_template`, `credit.unknown_product`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `media.empty`, `media.quota_exceeded`, `media.too_large`, `media.type_mismatch`, `media.type_not_allowed`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.unsupported_media_type`
 */
export const createCreditImport: (
  transport: Transport,
  parameters: CreateCreditImportParameters,
  body: CreateCreditImportBody,
  options?: CallOptions,
) => Promise<CreateCreditImportResult> = /* @__PURE__ */ defineCall('POST /v1/credit/imports', 'pbin');

export type ExportCreditImportIssuesParameters = ParametersOf<operations['creditImports.exportIssues']>;
export type ExportCreditImportIssuesResult = Response;
/** Codes that {@link exportCreditImportIssues} may fail with, besides those of every call. */
export type ExportCreditImportIssuesProblem =
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
 * Download what is wrong in a file as CSV.
 *
 * UTF-8 with a byte order mark; cells that a spreadsheet would run begin with an apostrophe.
 *
 * `GET /v1/credit/imports/{id}/issues/export`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const exportCreditImportIssues: (
  transport: Transport,
  parameters: ExportCreditImportIssuesParameters,
  options?: CallOptions,
) => Promise<ExportCreditImportIssuesResult> = /* @__PURE__ */ defineCall('GET /v1/credit/imports/{id}/issues/export', 'pr');

export type GetCreditImportParameters = ParametersOf<operations['creditImports.get']>;
export type GetCreditImportResult = ResultOf<operations['creditImports.get']>;
/** Codes that {@link getCreditImport} may fail with, besides those of every call. */
export type GetCreditImportProblem =
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
 * Read how far an import is and what it would change.
 *
 * `GET /v1/credit/imports/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditImport: (
  transport: Transport,
  parameters: GetCreditImportParameters,
  options?: CallOptions,
) => Promise<GetCreditImportResult> = /* @__PURE__ */ defineCall('GET /v1/credit/imports/{id}', 'p');

export type GetCreditImportPreviewParameters = ParametersOf<operations['creditImports.getPreview']>;
export type GetCreditImportPreviewResult = ResultOf<operations['creditImports.getPreview']>;
/** Codes that {@link getCreditImportPreview} may fail with, besides those of every call. */
export type GetCreditImportPreviewProblem =
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
 * See how the columns and the first 50 rows were understood.
 *
 * `GET /v1/credit/imports/{id}/preview`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditImportPreview: (
  transport: Transport,
  parameters: GetCreditImportPreviewParameters,
  options?: CallOptions,
) => Promise<GetCreditImportPreviewResult> = /* @__PURE__ */ defineCall('GET /v1/credit/imports/{id}/preview', 'p');

export type ListCreditImportsParameters = ParametersOf<operations['creditImports.list']>;
export type ListCreditImportsResult = ResultOf<operations['creditImports.list']>;
/** Codes that {@link listCreditImports} may fail with, besides those of every call. */
export type ListCreditImportsProblem =
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
 * List imports, newest first.
 *
 * `GET /v1/credit/imports`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditImports: (
  transport: Transport,
  parameters?: ListCreditImportsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditImports.list']>, ListCreditImportsResult> = /* @__PURE__ */ defineList('GET /v1/credit/imports', 'p');

export type ListCreditImportChangesParameters = ParametersOf<operations['creditImports.listChanges']>;
export type ListCreditImportChangesResult = ResultOf<operations['creditImports.listChanges']>;
/** Codes that {@link listCreditImportChanges} may fail with, besides those of every call. */
export type ListCreditImportChangesProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.import_swept'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor'
  | 'resource.not_found';
/**
 * Compare the rates of a table of an import with those in force, term by term.
 *
 * `GET /v1/credit/import-tables/{id}/changes`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.import_swept`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listCreditImportChanges: (
  transport: Transport,
  parameters: ListCreditImportChangesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditImports.listChanges']>, ListCreditImportChangesResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/import-tables/{id}/changes',
  'p',
);

export type ListCreditImportIssuesParameters = ParametersOf<operations['creditImports.listIssues']>;
export type ListCreditImportIssuesResult = ResultOf<operations['creditImports.listIssues']>;
/** Codes that {@link listCreditImportIssues} may fail with, besides those of every call. */
export type ListCreditImportIssuesProblem =
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
 * List what is wrong in a file, in its order.
 *
 * `GET /v1/credit/imports/{id}/issues`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listCreditImportIssues: (
  transport: Transport,
  parameters: ListCreditImportIssuesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditImports.listIssues']>, ListCreditImportIssuesResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/imports/{id}/issues',
  'p',
);

export type ListCreditImportTablesParameters = ParametersOf<operations['creditImports.listTables']>;
export type ListCreditImportTablesResult = ResultOf<operations['creditImports.listTables']>;
/** Codes that {@link listCreditImportTables} may fail with, besides those of every call. */
export type ListCreditImportTablesProblem =
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
 * List the tables of an import with how much they change.
 *
 * `GET /v1/credit/imports/{id}/tables`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listCreditImportTables: (
  transport: Transport,
  parameters: ListCreditImportTablesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditImports.listTables']>, ListCreditImportTablesResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/imports/{id}/tables',
  'p',
);
