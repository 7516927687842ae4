// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type ArchiveWhatsappInstanceParameters = ParametersOf<operations['whatsapp.archiveInstance']>;
export type ArchiveWhatsappInstanceResult = ResultOf<operations['whatsapp.archiveInstance']>;
/** Codes that {@link archiveWhatsappInstance} may fail with, besides those of every call. */
export type ArchiveWhatsappInstanceProblem =
  | 'auth.forbidden'
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
 * Disconnect and archive a WhatsApp number.
 *
 * Its tickets and messages stay.
 *
 * `DELETE /v1/whatsapp/instances/{id}`, needs `whatsapp:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const archiveWhatsappInstance: (
  transport: Transport,
  parameters: ArchiveWhatsappInstanceParameters,
  options?: CallOptions,
) => Promise<ArchiveWhatsappInstanceResult> = /* @__PURE__ */ defineCall(
  'whatsapp.archiveInstance',
  'DELETE /v1/whatsapp/instances/{id}',
  'p',
);

export type ConnectWhatsappInstanceParameters = ParametersOf<operations['whatsapp.connectInstance']>;
export type ConnectWhatsappInstanceResult = ResultOf<operations['whatsapp.connectInstance']>;
/** Codes that {@link connectWhatsappInstance} may fail with, besides those of every call. */
export type ConnectWhatsappInstanceProblem =
  | 'auth.forbidden'
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
 * Connect a WhatsApp number.
 *
 * `POST /v1/whatsapp/instances/{id}/connect`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const connectWhatsappInstance: (
  transport: Transport,
  parameters: ConnectWhatsappInstanceParameters,
  options?: CallOptions,
) => Promise<ConnectWhatsappInstanceResult> = /* @__PURE__ */ defineCall(
  'whatsapp.connectInstance',
  'POST /v1/whatsapp/instances/{id}/connect',
  'pi',
);

export type CreateWhatsappInstanceBody = BodyOf<operations['whatsapp.createInstance']>;
export type CreateWhatsappInstanceResult = ResultOf<operations['whatsapp.createInstance']>;
/** Codes that {@link createWhatsappInstance} may fail with, besides those of every call. */
export type CreateWhatsappInstanceProblem =
  | 'auth.forbidden'
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
  | 'whatsapp.engine_unavailable';
/**
 * Add a WhatsApp number.
 *
 * `POST /v1/whatsapp/instances`, needs `whatsapp:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `whatsapp.engine_unavailable`
 */
export const createWhatsappInstance: (
  transport: Transport,
  body: CreateWhatsappInstanceBody,
  options?: CallOptions,
) => Promise<CreateWhatsappInstanceResult> = /* @__PURE__ */ defineCall('whatsapp.createInstance', 'POST /v1/whatsapp/instances', 'bi');

export type DisconnectWhatsappInstanceParameters = ParametersOf<operations['whatsapp.disconnectInstance']>;
export type DisconnectWhatsappInstanceResult = ResultOf<operations['whatsapp.disconnectInstance']>;
/** Codes that {@link disconnectWhatsappInstance} may fail with, besides those of every call. */
export type DisconnectWhatsappInstanceProblem =
  | 'auth.forbidden'
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
 * Disconnect a WhatsApp number.
 *
 * What customers write meanwhile arrives after the next connect.
 *
 * `POST /v1/whatsapp/instances/{id}/disconnect`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const disconnectWhatsappInstance: (
  transport: Transport,
  parameters: DisconnectWhatsappInstanceParameters,
  options?: CallOptions,
) => Promise<DisconnectWhatsappInstanceResult> = /* @__PURE__ */ defineCall(
  'whatsapp.disconnectInstance',
  'POST /v1/whatsapp/instances/{id}/disconnect',
  'pi',
);

export type GetWhatsappInstanceParameters = ParametersOf<operations['whatsapp.getInstance']>;
export type GetWhatsappInstanceResult = ResultOf<operations['whatsapp.getInstance']>;
/** Codes that {@link getWhatsappInstance} may fail with, besides those of every call. */
export type GetWhatsappInstanceProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Get a WhatsApp number.
 *
 * `GET /v1/whatsapp/instances/{id}`, needs `whatsapp:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getWhatsappInstance: (
  transport: Transport,
  parameters: GetWhatsappInstanceParameters,
  options?: CallOptions,
) => Promise<GetWhatsappInstanceResult> = /* @__PURE__ */ defineCall('whatsapp.getInstance', 'GET /v1/whatsapp/instances/{id}', 'p');

export type GetWhatsappInstanceQrParameters = ParametersOf<operations['whatsapp.getInstanceQr']>;
export type GetWhatsappInstanceQrResult = ResultOf<operations['whatsapp.getInstanceQr']>;
/** Codes that {@link getWhatsappInstanceQr} may fail with, besides those of every call. */
export type GetWhatsappInstanceQrProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found'
  | 'whatsapp.pairing_not_needed';
/**
 * Get the QR code that links a phone.
 *
 * Numbers of the sandbox engine have no phone to link.
 *
 * `GET /v1/whatsapp/instances/{id}/qr`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`, `whatsapp.pairing_not_needed`
 */
export const getWhatsappInstanceQr: (
  transport: Transport,
  parameters: GetWhatsappInstanceQrParameters,
  options?: CallOptions,
) => Promise<GetWhatsappInstanceQrResult> = /* @__PURE__ */ defineCall('whatsapp.getInstanceQr', 'GET /v1/whatsapp/instances/{id}/qr', 'p');

export type GetWhatsappInstanceStatusParameters = ParametersOf<operations['whatsapp.getInstanceStatus']>;
export type GetWhatsappInstanceStatusResult = ResultOf<operations['whatsapp.getInstanceStatus']>;
/** Codes that {@link getWhatsappInstanceStatus} may fail with, besides those of every call. */
export type GetWhatsappInstanceStatusProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * See how a WhatsApp number is doing.
 *
 * `GET /v1/whatsapp/instances/{id}/status`, needs `whatsapp:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getWhatsappInstanceStatus: (
  transport: Transport,
  parameters: GetWhatsappInstanceStatusParameters,
  options?: CallOptions,
) => Promise<GetWhatsappInstanceStatusResult> = /* @__PURE__ */ defineCall(
  'whatsapp.getInstanceStatus',
  'GET /v1/whatsapp/instances/{id}/status',
  'p',
);

export type ListWhatsappInstancesParameters = ParametersOf<operations['whatsapp.listInstances']>;
export type ListWhatsappInstancesResult = ResultOf<operations['whatsapp.listInstances']>;
/** Codes that {@link listWhatsappInstances} may fail with, besides those of every call. */
export type ListWhatsappInstancesProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid';
/**
 * List WhatsApp numbers.
 *
 * `GET /v1/whatsapp/instances`, needs `whatsapp:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
 */
export const listWhatsappInstances: (
  transport: Transport,
  parameters?: ListWhatsappInstancesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['whatsapp.listInstances']>, ListWhatsappInstancesResult> = /* @__PURE__ */ defineList(
  'whatsapp.listInstances',
  'GET /v1/whatsapp/instances',
  'p',
);

export type SendWhatsappMessageParameters = ParametersOf<operations['whatsapp.sendMessage']>;
export type SendWhatsappMessageBody = BodyOf<operations['whatsapp.sendMessage']>;
export type SendWhatsappMessageResult = ResultOf<operations['whatsapp.sendMessage']>;
/** Codes that {@link sendWhatsappMessage} may fail with, besides those of every call. */
export type SendWhatsappMessageProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'channels.unsupported'
  | 'contacts.invalid_phone'
  | 'contacts.phone_taken'
  | 'dependency.unavailable'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'messages.template_parameter_missing'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * Send a message to a telephone number.
 *
 * Goes to the active ticket of whoever has the number; a number nobody has becomes a contact.
 *
 * `POST /v1/whatsapp/instances/{id}/messages`, needs `messages:send`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unsupported`, `contacts.invalid_phone`, `contacts.phone_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `messages.template_parameter_missing`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const sendWhatsappMessage: (
  transport: Transport,
  parameters: SendWhatsappMessageParameters,
  body: SendWhatsappMessageBody,
  options?: CallOptions,
) => Promise<SendWhatsappMessageResult> = /* @__PURE__ */ defineCall(
  'whatsapp.sendMessage',
  'POST /v1/whatsapp/instances/{id}/messages',
  'pbi',
);

export type UpdateWhatsappInstanceParameters = ParametersOf<operations['whatsapp.updateInstance']>;
export type UpdateWhatsappInstanceBody = BodyOf<operations['whatsapp.updateInstance']>;
export type UpdateWhatsappInstanceResult = ResultOf<operations['whatsapp.updateInstance']>;
/** Codes that {@link updateWhatsappInstance} may fail with, besides those of every call. */
export type UpdateWhatsappInstanceProblem =
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
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'resource.version_mismatch';
/**
 * Rename a WhatsApp number.
 *
 * `PATCH /v1/whatsapp/instances/{id}`, needs `whatsapp:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateWhatsappInstance: (
  transport: Transport,
  parameters: UpdateWhatsappInstanceParameters,
  body: UpdateWhatsappInstanceBody,
  options?: CallOptions,
) => Promise<UpdateWhatsappInstanceResult> = /* @__PURE__ */ defineCall(
  'whatsapp.updateInstance',
  'PATCH /v1/whatsapp/instances/{id}',
  'pb',
);
