// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall } from '../../define-call.js';
import type { ParametersOf, ResultOf } from '../../operation-types.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type ReadAuditStreamParameters = ParametersOf<operations['auditStream.read']>;
export type ReadAuditStreamResult = Response;
/** Codes that {@link readAuditStream} may fail with, besides those of every call. */
export type ReadAuditStreamProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid';
/**
 * Follow the log from a place on, in order.
 *
 * For SIEM systems: ask again with `after` = the answer’s `nextAfter`. The answer is signed as Standard Webhooks describes, with the secret of /audit/stream/secret.
 *
 * `GET /v1/audit/stream`, needs `audit:export`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
 */
export const readAuditStream: (
  transport: Transport,
  parameters?: ReadAuditStreamParameters,
  options?: CallOptions,
) => Promise<ReadAuditStreamResult> = /* @__PURE__ */ defineCall('GET /v1/audit/stream', 'pr');

export type SecretAuditStreamResult = ResultOf<operations['auditStream.secret']>;
/** Codes that {@link secretAuditStream} may fail with, besides those of every call. */
export type SecretAuditStreamProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited';
/**
 * Read the secret that signs the stream.
 *
 * `GET /v1/audit/stream/secret`, needs `audit:export`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const secretAuditStream: (transport: Transport, options?: CallOptions) => Promise<SecretAuditStreamResult> =
  /* @__PURE__ */ defineCall('GET /v1/audit/stream/secret', '');
