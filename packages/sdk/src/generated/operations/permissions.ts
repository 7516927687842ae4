// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall } from '../../define-call.js';
import type { ResultOf } from '../../operation-types.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type ListPermissionsResult = ResultOf<operations['permissions.list']>;
/** Codes that {@link listPermissions} may fail with, besides those of every call. */
export type ListPermissionsProblem =
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
 * List the permissions that plugins declare.
 *
 * `GET /v1/permissions`, needs `permissions:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const listPermissions: (transport: Transport, options?: CallOptions) => Promise<ListPermissionsResult> = /* @__PURE__ */ defineCall(
  'GET /v1/permissions',
  '',
);
