// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateWebhookBody = BodyOf<operations['webhooks.create']>;
export type CreateWebhookResult = ResultOf<operations['webhooks.create']>;
/** Codes that {@link createWebhook} may fail with, besides those of every call. */
export type CreateWebhookProblem =
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
  | 'webhooks.too_many'
  | 'webhooks.url_refused';
/**
 * Add a webhook.
 *
 * Events from now on are posted to the URL, signed as Standard Webhooks describes: the body is the event as on `/v1/events`, `webhook-id` is the event’s id. Events of one conversation come in order. What fails is tried again for a day. The secret is shown this once.
 *
 * `POST /v1/webhooks`, needs `webhooks:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `webhooks.too_many`, `webhooks.url_refused`
 */
export const createWebhook: (transport: Transport, body: CreateWebhookBody, options?: CallOptions) => Promise<CreateWebhookResult> =
  /* @__PURE__ */ defineCall('POST /v1/webhooks', 'bi');

export type DeleteWebhookParameters = ParametersOf<operations['webhooks.delete']>;
export type DeleteWebhookResult = ResultOf<operations['webhooks.delete']>;
/** Codes that {@link deleteWebhook} may fail with, besides those of every call. */
export type DeleteWebhookProblem =
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
  | 'resource.not_found';
/**
 * Remove a webhook and its delivery log.
 *
 * `DELETE /v1/webhooks/{id}`, needs `webhooks:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const deleteWebhook: (
  transport: Transport,
  parameters: DeleteWebhookParameters,
  options?: CallOptions,
) => Promise<DeleteWebhookResult> = /* @__PURE__ */ defineCall('DELETE /v1/webhooks/{id}', 'p');

export type GetWebhookParameters = ParametersOf<operations['webhooks.get']>;
export type GetWebhookResult = ResultOf<operations['webhooks.get']>;
/** Codes that {@link getWebhook} may fail with, besides those of every call. */
export type GetWebhookProblem =
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
 * Read a webhook.
 *
 * `GET /v1/webhooks/{id}`, needs `webhooks:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getWebhook: (transport: Transport, parameters: GetWebhookParameters, options?: CallOptions) => Promise<GetWebhookResult> =
  /* @__PURE__ */ defineCall('GET /v1/webhooks/{id}', 'p');

export type GetWebhookDeliveryParameters = ParametersOf<operations['webhooks.getDelivery']>;
export type GetWebhookDeliveryResult = ResultOf<operations['webhooks.getDelivery']>;
/** Codes that {@link getWebhookDelivery} may fail with, besides those of every call. */
export type GetWebhookDeliveryProblem =
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
 * Read a delivery.
 *
 * `GET /v1/webhooks/{id}/deliveries/{deliveryId}`, needs `webhooks:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getWebhookDelivery: (
  transport: Transport,
  parameters: GetWebhookDeliveryParameters,
  options?: CallOptions,
) => Promise<GetWebhookDeliveryResult> = /* @__PURE__ */ defineCall('GET /v1/webhooks/{id}/deliveries/{deliveryId}', 'p');

export type ListWebhooksResult = ResultOf<operations['webhooks.list']>;
/** Codes that {@link listWebhooks} may fail with, besides those of every call. */
export type ListWebhooksProblem =
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
 * List the webhooks.
 *
 * All of them in one page.
 *
 * `GET /v1/webhooks`, needs `webhooks:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const listWebhooks: (transport: Transport, options?: CallOptions) => Promise<ListWebhooksResult> = /* @__PURE__ */ defineCall(
  'GET /v1/webhooks',
  '',
);

export type ListWebhookDeliveriesParameters = ParametersOf<operations['webhooks.listDeliveries']>;
export type ListWebhookDeliveriesResult = ResultOf<operations['webhooks.listDeliveries']>;
/** Codes that {@link listWebhookDeliveries} may fail with, besides those of every call. */
export type ListWebhookDeliveriesProblem =
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
  | 'request.invalid_cursor'
  | 'resource.not_found';
/**
 * List deliveries, newest event first.
 *
 * `GET /v1/webhooks/{id}/deliveries`, needs `webhooks:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listWebhookDeliveries: (
  transport: Transport,
  parameters: ListWebhookDeliveriesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['webhooks.listDeliveries']>, ListWebhookDeliveriesResult> = /* @__PURE__ */ defineList(
  'GET /v1/webhooks/{id}/deliveries',
  'p',
);

export type ReplayWebhookParameters = ParametersOf<operations['webhooks.replay']>;
export type ReplayWebhookBody = BodyOf<operations['webhooks.replay']>;
export type ReplayWebhookResult = ResultOf<operations['webhooks.replay']>;
/** Codes that {@link replayWebhook} may fail with, besides those of every call. */
export type ReplayWebhookProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'events.cursor_expired'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_cursor'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'webhooks.disabled';
/**
 * Deliver again from a place in the log.
 *
 * `POST /v1/webhooks/{id}/replay`, needs `webhooks:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `events.cursor_expired`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_cursor`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `webhooks.disabled`
 */
export const replayWebhook: (
  transport: Transport,
  parameters: ReplayWebhookParameters,
  body: ReplayWebhookBody,
  options?: CallOptions,
) => Promise<ReplayWebhookResult> = /* @__PURE__ */ defineCall('POST /v1/webhooks/{id}/replay', 'pbi');

export type ReplayWebhookDeliveryParameters = ParametersOf<operations['webhooks.replayDelivery']>;
export type ReplayWebhookDeliveryResult = ResultOf<operations['webhooks.replayDelivery']>;
/** Codes that {@link replayWebhookDelivery} may fail with, besides those of every call. */
export type ReplayWebhookDeliveryProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'events.cursor_expired'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found'
  | 'webhooks.disabled';
/**
 * Deliver an event again.
 *
 * Under the same `webhook-id`, whatever became of it before.
 *
 * `POST /v1/webhooks/{id}/deliveries/{deliveryId}/replay`, needs `webhooks:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `events.cursor_expired`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `webhooks.disabled`
 */
export const replayWebhookDelivery: (
  transport: Transport,
  parameters: ReplayWebhookDeliveryParameters,
  options?: CallOptions,
) => Promise<ReplayWebhookDeliveryResult> = /* @__PURE__ */ defineCall('POST /v1/webhooks/{id}/deliveries/{deliveryId}/replay', 'pi');

export type RevealWebhookSecretParameters = ParametersOf<operations['webhooks.revealSecret']>;
export type RevealWebhookSecretResult = ResultOf<operations['webhooks.revealSecret']>;
/** Codes that {@link revealWebhookSecret} may fail with, besides those of every call. */
export type RevealWebhookSecretProblem =
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
  | 'resource.not_found'
  | 'webhooks.secret_not_shown_again';
/**
 * Show the new secret while the old one is still accepted.
 *
 * For a secret that was replaced on a schedule, of which the event `secret.rotated` tells.
 *
 * `POST /v1/webhooks/{id}/reveal-secret`, needs `webhooks:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `webhooks.secret_not_shown_again`
 */
export const revealWebhookSecret: (
  transport: Transport,
  parameters: RevealWebhookSecretParameters,
  options?: CallOptions,
) => Promise<RevealWebhookSecretResult> = /* @__PURE__ */ defineCall('POST /v1/webhooks/{id}/reveal-secret', 'pi');

export type RotateWebhookSecretParameters = ParametersOf<operations['webhooks.rotateSecret']>;
export type RotateWebhookSecretResult = ResultOf<operations['webhooks.rotateSecret']>;
/** Codes that {@link rotateWebhookSecret} may fail with, besides those of every call. */
export type RotateWebhookSecretProblem =
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
  | 'resource.not_found';
/**
 * Make a new secret.
 *
 * For a day both secrets sign, so that the receiver can change over at any time in between.
 *
 * `POST /v1/webhooks/{id}/rotate-secret`, needs `webhooks:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const rotateWebhookSecret: (
  transport: Transport,
  parameters: RotateWebhookSecretParameters,
  options?: CallOptions,
) => Promise<RotateWebhookSecretResult> = /* @__PURE__ */ defineCall('POST /v1/webhooks/{id}/rotate-secret', 'pi');

export type TestWebhookParameters = ParametersOf<operations['webhooks.test']>;
export type TestWebhookResult = ResultOf<operations['webhooks.test']>;
/** Codes that {@link testWebhook} may fail with, besides those of every call. */
export type TestWebhookProblem =
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
  | 'resource.not_found';
/**
 * Post a test event.
 *
 * Posts an event of type `webhook.ping` at once and tells how it went.
 *
 * `POST /v1/webhooks/{id}/test`, needs `webhooks:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const testWebhook: (transport: Transport, parameters: TestWebhookParameters, options?: CallOptions) => Promise<TestWebhookResult> =
  /* @__PURE__ */ defineCall('POST /v1/webhooks/{id}/test', 'pi');

export type UpdateWebhookParameters = ParametersOf<operations['webhooks.update']>;
export type UpdateWebhookBody = BodyOf<operations['webhooks.update']>;
export type UpdateWebhookResult = ResultOf<operations['webhooks.update']>;
/** Codes that {@link updateWebhook} may fail with, besides those of every call. */
export type UpdateWebhookProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'events.cursor_expired'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'resource.version_mismatch'
  | 'webhooks.url_refused';
/**
 * Change, disable or enable a webhook.
 *
 * `PATCH /v1/webhooks/{id}`, needs `webhooks:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `events.cursor_expired`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `webhooks.url_refused`
 */
export const updateWebhook: (
  transport: Transport,
  parameters: UpdateWebhookParameters,
  body: UpdateWebhookBody,
  options?: CallOptions,
) => Promise<UpdateWebhookResult> = /* @__PURE__ */ defineCall('PATCH /v1/webhooks/{id}', 'pb');
