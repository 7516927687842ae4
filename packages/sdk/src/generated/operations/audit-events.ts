// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type GetAuditEventParameters = ParametersOf<operations['auditEvents.get']>;
export type GetAuditEventResult = ResultOf<operations['auditEvents.get']>;
/** Codes that {@link getAuditEvent} may fail with, besides those of every call. */
export type GetAuditEventProblem =
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
 * Read an event.
 *
 * `GET /v1/audit/events/{id}`, needs `audit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getAuditEvent: (
  transport: Transport,
  parameters: GetAuditEventParameters,
  options?: CallOptions,
) => Promise<GetAuditEventResult> = /* @__PURE__ */ defineCall('GET /v1/audit/events/{id}', 'p');

export type ListAuditEventsParameters = ParametersOf<operations['auditEvents.list']>;
export type ListAuditEventsResult = ResultOf<operations['auditEvents.list']>;
/** Codes that {@link listAuditEvents} may fail with, besides those of every call. */
export type ListAuditEventsProblem =
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
 * List what was done, the latest first.
 *
 * `GET /v1/audit/events`, needs `audit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listAuditEvents: (
  transport: Transport,
  parameters?: ListAuditEventsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['auditEvents.list']>, ListAuditEventsResult> = /* @__PURE__ */ defineList('GET /v1/audit/events', 'p');

export type ProveAuditEventParameters = ParametersOf<operations['auditEvents.prove']>;
export type ProveAuditEventResult = ResultOf<operations['auditEvents.prove']>;
/** Codes that {@link proveAuditEvent} may fail with, besides those of every call. */
export type ProveAuditEventProblem =
  | 'audit.not_sealed_yet'
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
 * Prove that an event is in the log.
 *
 * An inclusion proof of RFC 6962 against the latest checkpoint.
 *
 * `GET /v1/audit/events/{id}/proof`, needs `audit:read`
 *
 * @throws LeadEngineError `audit.not_sealed_yet`, `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const proveAuditEvent: (
  transport: Transport,
  parameters: ProveAuditEventParameters,
  options?: CallOptions,
) => Promise<ProveAuditEventResult> = /* @__PURE__ */ defineCall('GET /v1/audit/events/{id}/proof', 'p');

export type VerifyAuditEventBody = BodyOf<operations['auditEvents.verify']>;
export type VerifyAuditEventResult = ResultOf<operations['auditEvents.verify']>;
/** Codes that {@link verifyAuditEvent} may fail with, besides those of every call. */
export type VerifyAuditEventProblem =
  | 'audit.too_large_to_verify'
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
 * Recompute the log and compare it with all checkpoints.
 *
 * Of logs with up to 200,000 events. Whoever distrusts the engine exports the log and verifies the file elsewhere.
 *
 * `POST /v1/audit/verify`, needs `audit:read`
 *
 * @throws LeadEngineError `audit.too_large_to_verify`, `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const verifyAuditEvent: (
  transport: Transport,
  body?: VerifyAuditEventBody,
  options?: CallOptions,
) => Promise<VerifyAuditEventResult> = /* @__PURE__ */ defineCall('POST /v1/audit/verify', 'b');
