// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type ImportCreditBlockedContactBody = BodyOf<operations['creditBlockedContacts.import']>;
export type ImportCreditBlockedContactResult = ResultOf<operations['creditBlockedContacts.import']>;
/** Codes that {@link importCreditBlockedContact} may fail with, besides those of every call. */
export type ImportCreditBlockedContactProblem =
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
 * Take in entries of Não Me Perturbe, or that they were removed.
 *
 * They hold at once, by telephone number or CPF, and until they are removed. Kept as digests.
 *
 * `POST /v1/credit/blocked-contacts`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const importCreditBlockedContact: (
  transport: Transport,
  body: ImportCreditBlockedContactBody,
  options?: CallOptions,
) => Promise<ImportCreditBlockedContactResult> = /* @__PURE__ */ defineCall('POST /v1/credit/blocked-contacts', 'bi');

export type ListCreditBlockedContactsParameters = ParametersOf<operations['creditBlockedContacts.list']>;
export type ListCreditBlockedContactsResult = ResultOf<operations['creditBlockedContacts.list']>;
/** Codes that {@link listCreditBlockedContacts} may fail with, besides those of every call. */
export type ListCreditBlockedContactsProblem =
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
 * List who asked to be left in peace, newest first.
 *
 * `GET /v1/credit/blocked-contacts`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listCreditBlockedContacts: (
  transport: Transport,
  parameters?: ListCreditBlockedContactsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditBlockedContacts.list']>, ListCreditBlockedContactsResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/blocked-contacts',
  'p',
);
