// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall } from '../../define-call.js';
import type { ParametersOf } from '../../operation-types.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type BundleAuditExportParameters = ParametersOf<operations['auditExports.bundle']>;
export type BundleAuditExportResult = Response;
/** Codes that {@link bundleAuditExport} may fail with, besides those of every call. */
export type BundleAuditExportProblem =
  | 'audit.not_sealed_yet'
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
 * Take the log out as a file that proves itself.
 *
 * The signed checkpoint, each event as it was hashed, and what the rest of the log hashes to. `leadengine audit verify --bundle` checks it without the database.
 *
 * `GET /v1/audit/exports/bundle`, needs `audit:export`
 *
 * @throws LeadEngineError `audit.not_sealed_yet`, `audit.outside_the_log`, `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
 */
export const bundleAuditExport: (
  transport: Transport,
  parameters?: BundleAuditExportParameters,
  options?: CallOptions,
) => Promise<BundleAuditExportResult> = /* @__PURE__ */ defineCall('GET /v1/audit/exports/bundle', 'pr');

export type TableAuditExportParameters = ParametersOf<operations['auditExports.table']>;
export type TableAuditExportResult = Response;
/** Codes that {@link tableAuditExport} may fail with, besides those of every call. */
export type TableAuditExportProblem =
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
 * Take events out as CSV or lines of JSON.
 *
 * What a list with these filters shows, the latest first. For a file that proves itself take the bundle.
 *
 * `GET /v1/audit/exports`, needs `audit:export`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
 */
export const tableAuditExport: (
  transport: Transport,
  parameters?: TableAuditExportParameters,
  options?: CallOptions,
) => Promise<TableAuditExportResult> = /* @__PURE__ */ defineCall('GET /v1/audit/exports', 'pr');
