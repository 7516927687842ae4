// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type ChangeWhatsappSandboxParameters = ParametersOf<operations['whatsappSandbox.change']>;
export type ChangeWhatsappSandboxBody = BodyOf<operations['whatsappSandbox.change']>;
export type ChangeWhatsappSandboxResult = ResultOf<operations['whatsappSandbox.change']>;
/** Codes that {@link changeWhatsappSandbox} may fail with, besides those of every call. */
export type ChangeWhatsappSandboxProblem =
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
 * React, edit, revoke or vote as a simulated customer.
 *
 * `POST /v1/whatsapp/instances/{id}/sandbox/changes`, needs `whatsapp:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const changeWhatsappSandbox: (
  transport: Transport,
  parameters: ChangeWhatsappSandboxParameters,
  body: ChangeWhatsappSandboxBody,
  options?: CallOptions,
) => Promise<ChangeWhatsappSandboxResult> = /* @__PURE__ */ defineCall('POST /v1/whatsapp/instances/{id}/sandbox/changes', 'pbi');

export type ConfigureWhatsappSandboxCustomerParameters = ParametersOf<operations['whatsappSandbox.configureCustomer']>;
export type ConfigureWhatsappSandboxCustomerBody = BodyOf<operations['whatsappSandbox.configureCustomer']>;
export type ConfigureWhatsappSandboxCustomerResult = ResultOf<operations['whatsappSandbox.configureCustomer']>;
/** Codes that {@link configureWhatsappSandboxCustomer} may fail with, besides those of every call. */
export type ConfigureWhatsappSandboxCustomerProblem =
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
  | 'resource.not_found'
  | 'whatsapp.sandbox_failure_not_applicable'
  | 'whatsapp.sandbox_message_ambiguous';
/**
 * Set up a simulated customer.
 *
 * The same phone again starts over with the new behavior and script.
 *
 * `POST /v1/whatsapp/instances/{id}/sandbox/customers`, needs `whatsapp:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `whatsapp.sandbox_failure_not_applicable`, `whatsapp.sandbox_message_ambiguous`
 */
export const configureWhatsappSandboxCustomer: (
  transport: Transport,
  parameters: ConfigureWhatsappSandboxCustomerParameters,
  body: ConfigureWhatsappSandboxCustomerBody,
  options?: CallOptions,
) => Promise<ConfigureWhatsappSandboxCustomerResult> = /* @__PURE__ */ defineCall(
  'POST /v1/whatsapp/instances/{id}/sandbox/customers',
  'pbi',
);

export type ListWhatsappSandboxCustomersParameters = ParametersOf<operations['whatsappSandbox.listCustomers']>;
export type ListWhatsappSandboxCustomersResult = ResultOf<operations['whatsappSandbox.listCustomers']>;
/** Codes that {@link listWhatsappSandboxCustomers} may fail with, besides those of every call. */
export type ListWhatsappSandboxCustomersProblem =
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
 * List simulated customers.
 *
 * `GET /v1/whatsapp/instances/{id}/sandbox/customers`, needs `whatsapp:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const listWhatsappSandboxCustomers: (
  transport: Transport,
  parameters: ListWhatsappSandboxCustomersParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['whatsappSandbox.listCustomers']>, ListWhatsappSandboxCustomersResult> = /* @__PURE__ */ defineList(
  'GET /v1/whatsapp/instances/{id}/sandbox/customers',
  'p',
);

export type ListWhatsappSandboxInboxParameters = ParametersOf<operations['whatsappSandbox.listInbox']>;
export type ListWhatsappSandboxInboxResult = ResultOf<operations['whatsappSandbox.listInbox']>;
/** Codes that {@link listWhatsappSandboxInbox} may fail with, besides those of every call. */
export type ListWhatsappSandboxInboxProblem =
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
 * List what simulated customers received.
 *
 * `GET /v1/whatsapp/instances/{id}/sandbox/inbox`, needs `whatsapp:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const listWhatsappSandboxInbox: (
  transport: Transport,
  parameters: ListWhatsappSandboxInboxParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['whatsappSandbox.listInbox']>, ListWhatsappSandboxInboxResult> = /* @__PURE__ */ defineList(
  'GET /v1/whatsapp/instances/{id}/sandbox/inbox',
  'p',
);

export type WriteWhatsappSandboxParameters = ParametersOf<operations['whatsappSandbox.write']>;
export type WriteWhatsappSandboxBody = BodyOf<operations['whatsappSandbox.write']>;
export type WriteWhatsappSandboxResult = ResultOf<operations['whatsappSandbox.write']>;
/** Codes that {@link writeWhatsappSandbox} may fail with, besides those of every call. */
export type WriteWhatsappSandboxProblem =
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
  | 'resource.not_found'
  | 'whatsapp.sandbox_message_ambiguous';
/**
 * Write in as a simulated customer.
 *
 * A phone nobody knows becomes a customer that reads. On a disconnected number the message waits for the next connect.
 *
 * `POST /v1/whatsapp/instances/{id}/sandbox/messages`, needs `whatsapp:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `whatsapp.sandbox_message_ambiguous`
 */
export const writeWhatsappSandbox: (
  transport: Transport,
  parameters: WriteWhatsappSandboxParameters,
  body: WriteWhatsappSandboxBody,
  options?: CallOptions,
) => Promise<WriteWhatsappSandboxResult> = /* @__PURE__ */ defineCall('POST /v1/whatsapp/instances/{id}/sandbox/messages', 'pbi');
