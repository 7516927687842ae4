// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall } from '../../define-call.js';
import type { BodyOf, ResultOf } from '../../operation-types.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type EraseAuditSubjectBody = BodyOf<operations['auditSubjects.erase']>;
export type EraseAuditSubjectResult = ResultOf<operations['auditSubjects.erase']>;
/** Codes that {@link eraseAuditSubject} may fail with, besides those of every call. */
export type EraseAuditSubjectProblem =
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
 * Make unreadable what the log says of a person.
 *
 * Destroys the keys of the person. Their events stay and still verify; the erasure is an event itself.
 *
 * `POST /v1/audit/erase`, needs `audit:erase`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const eraseAuditSubject: (
  transport: Transport,
  body: EraseAuditSubjectBody,
  options?: CallOptions,
) => Promise<EraseAuditSubjectResult> = /* @__PURE__ */ defineCall('POST /v1/audit/erase', 'bi');
