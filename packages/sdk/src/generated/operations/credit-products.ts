// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateCreditProductParameters = ParametersOf<operations['creditProducts.create']>;
export type CreateCreditProductBody = BodyOf<operations['creditProducts.create']>;
export type CreateCreditProductResult = ResultOf<operations['creditProducts.create']>;
/** Codes that {@link createCreditProduct} may fail with, besides those of every call. */
export type CreateCreditProductProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.product_name_taken'
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
 * Add a product to an agreement.
 *
 * `POST /v1/credit/agreements/{id}/products`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.product_name_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const createCreditProduct: (
  transport: Transport,
  parameters: CreateCreditProductParameters,
  body: CreateCreditProductBody,
  options?: CallOptions,
) => Promise<CreateCreditProductResult> = /* @__PURE__ */ defineCall('POST /v1/credit/agreements/{id}/products', 'pbi');

export type ListCreditProductsParameters = ParametersOf<operations['creditProducts.list']>;
export type ListCreditProductsResult = ResultOf<operations['creditProducts.list']>;
/** Codes that {@link listCreditProducts} may fail with, besides those of every call. */
export type ListCreditProductsProblem =
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
 * List the products of an agreement by name.
 *
 * `GET /v1/credit/agreements/{id}/products`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listCreditProducts: (
  transport: Transport,
  parameters: ListCreditProductsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditProducts.list']>, ListCreditProductsResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/agreements/{id}/products',
  'p',
);

export type UpdateCreditProductParameters = ParametersOf<operations['creditProducts.update']>;
export type UpdateCreditProductBody = BodyOf<operations['creditProducts.update']>;
export type UpdateCreditProductResult = ResultOf<operations['creditProducts.update']>;
/** Codes that {@link updateCreditProduct} may fail with, besides those of every call. */
export type UpdateCreditProductProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.product_name_taken'
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
 * Rename a product, or stop selling it.
 *
 * `PATCH /v1/credit/products/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.product_name_taken`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateCreditProduct: (
  transport: Transport,
  parameters: UpdateCreditProductParameters,
  body: UpdateCreditProductBody,
  options?: CallOptions,
) => Promise<UpdateCreditProductResult> = /* @__PURE__ */ defineCall('PATCH /v1/credit/products/{id}', 'pb');
