// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type LatestAuditCheckpointResult = Response;
/** Codes that {@link latestAuditCheckpoint} may fail with, besides those of every call. */
export type LatestAuditCheckpointProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'resource.not_found';
/**
 * Read the latest checkpoint as a signed note.
 *
 * A C2SP tlog-checkpoint. The header x-audit-verifier-key carries the key that checks it.
 *
 * `GET /v1/audit/checkpoints/latest`, needs `audit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `resource.not_found`
 */
export const latestAuditCheckpoint: (transport: Transport, options?: CallOptions) => Promise<LatestAuditCheckpointResult> =
  /* @__PURE__ */ defineCall('GET /v1/audit/checkpoints/latest', 'r');

export type ListAuditCheckpointsParameters = ParametersOf<operations['auditCheckpoints.list']>;
export type ListAuditCheckpointsResult = ResultOf<operations['auditCheckpoints.list']>;
/** Codes that {@link listAuditCheckpoints} may fail with, besides those of every call. */
export type ListAuditCheckpointsProblem =
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
 * List signed checkpoints, the latest first.
 *
 * `GET /v1/audit/checkpoints`, needs `audit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listAuditCheckpoints: (
  transport: Transport,
  parameters?: ListAuditCheckpointsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['auditCheckpoints.list']>, ListAuditCheckpointsResult> = /* @__PURE__ */ defineList(
  'GET /v1/audit/checkpoints',
  'p',
);

export type ProveAuditCheckpointParameters = ParametersOf<operations['auditCheckpoints.prove']>;
export type ProveAuditCheckpointResult = ResultOf<operations['auditCheckpoints.prove']>;
/** Codes that {@link proveAuditCheckpoint} may fail with, besides those of every call. */
export type ProveAuditCheckpointProblem =
  | 'audit.outside_the_log'
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
 * Prove that the log only grew.
 *
 * A consistency proof of RFC 6962 between two sizes of the log.
 *
 * `GET /v1/audit/consistency`, needs `audit:read`
 *
 * @throws LeadEngineError `audit.outside_the_log`, `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
 */
export const proveAuditCheckpoint: (
  transport: Transport,
  parameters: ProveAuditCheckpointParameters,
  options?: CallOptions,
) => Promise<ProveAuditCheckpointResult> = /* @__PURE__ */ defineCall('GET /v1/audit/consistency', 'p');
