// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateCreditImportTemplateBody = BodyOf<operations['creditImportTemplates.create']>;
export type CreateCreditImportTemplateResult = ResultOf<operations['creditImportTemplates.create']>;
/** Codes that {@link createCreditImportTemplate} may fail with, besides those of every call. */
export type CreateCreditImportTemplateProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.import_template_name_taken'
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
 * Save a mapping of columns for the files of a sender.
 *
 * `POST /v1/credit/import-templates`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.import_template_name_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createCreditImportTemplate: (
  transport: Transport,
  body: CreateCreditImportTemplateBody,
  options?: CallOptions,
) => Promise<CreateCreditImportTemplateResult> = /* @__PURE__ */ defineCall('POST /v1/credit/import-templates', 'bi');

export type GetCreditImportTemplateParameters = ParametersOf<operations['creditImportTemplates.get']>;
export type GetCreditImportTemplateResult = ResultOf<operations['creditImportTemplates.get']>;
/** Codes that {@link getCreditImportTemplate} may fail with, besides those of every call. */
export type GetCreditImportTemplateProblem =
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
 * Read a mapping of columns.
 *
 * `GET /v1/credit/import-templates/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getCreditImportTemplate: (
  transport: Transport,
  parameters: GetCreditImportTemplateParameters,
  options?: CallOptions,
) => Promise<GetCreditImportTemplateResult> = /* @__PURE__ */ defineCall('GET /v1/credit/import-templates/{id}', 'p');

export type ListCreditImportTemplatesParameters = ParametersOf<operations['creditImportTemplates.list']>;
export type ListCreditImportTemplatesResult = ResultOf<operations['creditImportTemplates.list']>;
/** Codes that {@link listCreditImportTemplates} may fail with, besides those of every call. */
export type ListCreditImportTemplatesProblem =
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
 * List mappings of columns by name.
 *
 * `GET /v1/credit/import-templates`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditImportTemplates: (
  transport: Transport,
  parameters?: ListCreditImportTemplatesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditImportTemplates.list']>, ListCreditImportTemplatesResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/import-templates',
  'p',
);

export type RemoveCreditImportTemplateParameters = ParametersOf<operations['creditImportTemplates.remove']>;
export type RemoveCreditImportTemplateResult = ResultOf<operations['creditImportTemplates.remove']>;
/** Codes that {@link removeCreditImportTemplate} may fail with, besides those of every call. */
export type RemoveCreditImportTemplateProblem =
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
  | 'resource.not_found';
/**
 * Remove a mapping of columns.
 *
 * `DELETE /v1/credit/import-templates/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const removeCreditImportTemplate: (
  transport: Transport,
  parameters: RemoveCreditImportTemplateParameters,
  options?: CallOptions,
) => Promise<RemoveCreditImportTemplateResult> = /* @__PURE__ */ defineCall('DELETE /v1/credit/import-templates/{id}', 'p');

export type UpdateCreditImportTemplateParameters = ParametersOf<operations['creditImportTemplates.update']>;
export type UpdateCreditImportTemplateBody = BodyOf<operations['creditImportTemplates.update']>;
export type UpdateCreditImportTemplateResult = ResultOf<operations['creditImportTemplates.update']>;
/** Codes that {@link updateCreditImportTemplate} may fail with, besides those of every call. */
export type UpdateCreditImportTemplateProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.import_template_name_taken'
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
 * Change a mapping of columns.
 *
 * Imports that were sent keep the mapping they had.
 *
 * `PATCH /v1/credit/import-templates/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.import_template_name_taken`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateCreditImportTemplate: (
  transport: Transport,
  parameters: UpdateCreditImportTemplateParameters,
  body: UpdateCreditImportTemplateBody,
  options?: CallOptions,
) => Promise<UpdateCreditImportTemplateResult> = /* @__PURE__ */ defineCall('PATCH /v1/credit/import-templates/{id}', 'pb');
