// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type GetAuditEventParameters = ParametersOf<operations['auditEvents.get']>;
export type GetAuditEventResult = ResultOf<operations['auditEvents.get']>;
/** Codes that {@link getAuditEvent} may fail with, besides those of every call. */
export type GetAuditEventProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
const getAuditEventOperation: Operation = { id: 'auditEvents.get', method: 'GET', path: '/v1/audit/events/{id}' };
/**
 * Read an event.
 *
 * `GET /v1/audit/events/{id}`, needs `audit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getAuditEvent = (
  transport: Transport,
  parameters: GetAuditEventParameters,
  options?: CallOptions,
): Promise<GetAuditEventResult> => sendCall(transport, getAuditEventOperation, parameters, undefined, options);

export type ListAuditEventsParameters = ParametersOf<operations['auditEvents.list']>;
export type ListAuditEventsResult = ResultOf<operations['auditEvents.list']>;
/** Codes that {@link listAuditEvents} may fail with, besides those of every call. */
export type ListAuditEventsProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor';
const listAuditEventsOperation: Operation = { id: 'auditEvents.list', method: 'GET', path: '/v1/audit/events' };
/**
 * List what was done, the latest first.
 *
 * `GET /v1/audit/events`, needs `audit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listAuditEvents = (
  transport: Transport,
  parameters?: ListAuditEventsParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['auditEvents.list']>, ListAuditEventsResult> =>
  sendList(transport, listAuditEventsOperation, parameters, options);

export type ProveAuditEventParameters = ParametersOf<operations['auditEvents.prove']>;
export type ProveAuditEventResult = ResultOf<operations['auditEvents.prove']>;
/** Codes that {@link proveAuditEvent} may fail with, besides those of every call. */
export type ProveAuditEventProblem =
  | 'audit.not_sealed_yet'
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
const proveAuditEventOperation: Operation = { id: 'auditEvents.prove', method: 'GET', path: '/v1/audit/events/{id}/proof' };
/**
 * Prove that an event is in the log.
 *
 * An inclusion proof of RFC 6962 against the latest checkpoint.
 *
 * `GET /v1/audit/events/{id}/proof`, needs `audit:read`
 *
 * @throws LeadEngineError `audit.not_sealed_yet`, `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const proveAuditEvent = (
  transport: Transport,
  parameters: ProveAuditEventParameters,
  options?: CallOptions,
): Promise<ProveAuditEventResult> => sendCall(transport, proveAuditEventOperation, parameters, undefined, options);

export type VerifyAuditEventBody = BodyOf<operations['auditEvents.verify']>;
export type VerifyAuditEventResult = ResultOf<operations['auditEvents.verify']>;
/** Codes that {@link verifyAuditEvent} may fail with, besides those of every call. */
export type VerifyAuditEventProblem =
  | 'audit.too_large_to_verify'
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
const verifyAuditEventOperation: Operation = { id: 'auditEvents.verify', method: 'POST', path: '/v1/audit/verify' };
/**
 * Recompute the log and compare it with all checkpoints.
 *
 * Of logs with up to 200,000 events. Whoever distrusts the engine exports the log and verifies the file elsewhere.
 *
 * `POST /v1/audit/verify`, needs `audit:read`
 *
 * @throws LeadEngineError `audit.too_large_to_verify`, `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const verifyAuditEvent = (
  transport: Transport,
  body?: VerifyAuditEventBody,
  options?: CallOptions,
): Promise<VerifyAuditEventResult> => sendCall(transport, verifyAuditEventOperation, undefined, body, options);
