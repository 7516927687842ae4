// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall } from '../../define-call.js';
import type { BinaryBody } from '../../operation.js';
import type { ParametersOf, ResultOf } from '../../operation-types.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type DownloadMediaParameters = ParametersOf<operations['media.download']>;
export type DownloadMediaResult = Response;
/** Codes that {@link downloadMedia} may fail with, besides those of every call. */
export type DownloadMediaProblem =
  | 'dependency.unavailable'
  | 'internal'
  | 'media.link_expired'
  | 'media.link_invalid'
  | 'media.range_not_satisfiable'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Read a file's bytes by its signed link.
 *
 * The link is the url of a file. Takes Range, If-Range and If-None-Match.
 *
 * `GET /v1/media/{id}/content`
 *
 * @throws LeadEngineError `dependency.unavailable`, `internal`, `media.link_expired`, `media.link_invalid`, `media.range_not_satisfiable`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const downloadMedia: (
  transport: Transport,
  parameters: DownloadMediaParameters,
  options?: CallOptions,
) => Promise<DownloadMediaResult> = /* @__PURE__ */ defineCall('GET /v1/media/{id}/content', 'pur');

export type GetMediaParameters = ParametersOf<operations['media.get']>;
export type GetMediaResult = ResultOf<operations['media.get']>;
/** Codes that {@link getMedia} may fail with, besides those of every call. */
export type GetMediaProblem =
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
 * Read what a file is, with a fresh link to its bytes.
 *
 * `GET /v1/media/{id}`, needs `media:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getMedia: (transport: Transport, parameters: GetMediaParameters, options?: CallOptions) => Promise<GetMediaResult> =
  /* @__PURE__ */ defineCall('GET /v1/media/{id}', 'p');

export type UploadMediaParameters = ParametersOf<operations['media.upload']>;
export type UploadMediaBody = BinaryBody;
export type UploadMediaResult = ResultOf<operations['media.upload']>;
/** Codes that {@link uploadMedia} may fail with, besides those of every call. */
export type UploadMediaProblem =
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
  | 'media.empty'
  | 'media.kind_mismatch'
  | 'media.quota_exceeded'
  | 'media.too_large'
  | 'media.type_mismatch'
  | 'media.type_not_allowed'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.unsupported_media_type';
/**
 * Upload a file.
 *
 * The body is the file itself; its content-type says what it is, and its bytes have to agree. application/octet-stream leaves that to the bytes. A file that no message uses within a day is removed.
 *
 * `POST /v1/media`, needs `media:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `media.empty`, `media.kind_mismatch`, `media.quota_exceeded`, `media.too_large`, `media.type_mismatch`, `media.type_not_allowed`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.unsupported_media_type`
 */
export const uploadMedia: (
  transport: Transport,
  parameters: UploadMediaParameters,
  body: UploadMediaBody,
  options?: CallOptions,
) => Promise<UploadMediaResult> = /* @__PURE__ */ defineCall('POST /v1/media', 'pbin');
