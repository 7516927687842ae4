// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
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
const archiveWhatsappInstanceOperation: Operation = {
  id: 'whatsapp.archiveInstance',
  method: 'DELETE',
  path: '/v1/whatsapp/instances/{id}',
};
/**
 * Disconnect and archive a WhatsApp number.
 *
 * Its tickets and messages stay.
 *
 * `DELETE /v1/whatsapp/instances/{id}`, needs `whatsapp:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const archiveWhatsappInstance = (
  transport: Transport,
  parameters: ArchiveWhatsappInstanceParameters,
  options?: CallOptions,
): Promise<ArchiveWhatsappInstanceResult> => sendCall(transport, archiveWhatsappInstanceOperation, parameters, undefined, options);

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
const connectWhatsappInstanceOperation: Operation = {
  id: 'whatsapp.connectInstance',
  method: 'POST',
  path: '/v1/whatsapp/instances/{id}/connect',
  idempotent: true,
};
/**
 * Connect a WhatsApp number.
 *
 * `POST /v1/whatsapp/instances/{id}/connect`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const connectWhatsappInstance = (
  transport: Transport,
  parameters: ConnectWhatsappInstanceParameters,
  options?: CallOptions,
): Promise<ConnectWhatsappInstanceResult> => sendCall(transport, connectWhatsappInstanceOperation, parameters, undefined, options);

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
const createWhatsappInstanceOperation: Operation = {
  id: 'whatsapp.createInstance',
  method: 'POST',
  path: '/v1/whatsapp/instances',
  idempotent: true,
};
/**
 * Add a WhatsApp number.
 *
 * `POST /v1/whatsapp/instances`, needs `whatsapp:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `whatsapp.engine_unavailable`
 */
export const createWhatsappInstance = (
  transport: Transport,
  body: CreateWhatsappInstanceBody,
  options?: CallOptions,
): Promise<CreateWhatsappInstanceResult> => sendCall(transport, createWhatsappInstanceOperation, undefined, body, options);

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
const disconnectWhatsappInstanceOperation: Operation = {
  id: 'whatsapp.disconnectInstance',
  method: 'POST',
  path: '/v1/whatsapp/instances/{id}/disconnect',
  idempotent: true,
};
/**
 * Disconnect a WhatsApp number.
 *
 * What customers write meanwhile arrives after the next connect.
 *
 * `POST /v1/whatsapp/instances/{id}/disconnect`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const disconnectWhatsappInstance = (
  transport: Transport,
  parameters: DisconnectWhatsappInstanceParameters,
  options?: CallOptions,
): Promise<DisconnectWhatsappInstanceResult> => sendCall(transport, disconnectWhatsappInstanceOperation, parameters, undefined, options);

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
const getWhatsappInstanceOperation: Operation = { id: 'whatsapp.getInstance', method: 'GET', path: '/v1/whatsapp/instances/{id}' };
/**
 * Get a WhatsApp number.
 *
 * `GET /v1/whatsapp/instances/{id}`, needs `whatsapp:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getWhatsappInstance = (
  transport: Transport,
  parameters: GetWhatsappInstanceParameters,
  options?: CallOptions,
): Promise<GetWhatsappInstanceResult> => sendCall(transport, getWhatsappInstanceOperation, parameters, undefined, options);

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
const getWhatsappInstanceQrOperation: Operation = { id: 'whatsapp.getInstanceQr', method: 'GET', path: '/v1/whatsapp/instances/{id}/qr' };
/**
 * Get the QR code that links a phone.
 *
 * Numbers of the sandbox engine have no phone to link.
 *
 * `GET /v1/whatsapp/instances/{id}/qr`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`, `whatsapp.pairing_not_needed`
 */
export const getWhatsappInstanceQr = (
  transport: Transport,
  parameters: GetWhatsappInstanceQrParameters,
  options?: CallOptions,
): Promise<GetWhatsappInstanceQrResult> => sendCall(transport, getWhatsappInstanceQrOperation, parameters, undefined, options);

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
const getWhatsappInstanceStatusOperation: Operation = {
  id: 'whatsapp.getInstanceStatus',
  method: 'GET',
  path: '/v1/whatsapp/instances/{id}/status',
};
/**
 * See how a WhatsApp number is doing.
 *
 * `GET /v1/whatsapp/instances/{id}/status`, needs `whatsapp:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getWhatsappInstanceStatus = (
  transport: Transport,
  parameters: GetWhatsappInstanceStatusParameters,
  options?: CallOptions,
): Promise<GetWhatsappInstanceStatusResult> => sendCall(transport, getWhatsappInstanceStatusOperation, parameters, undefined, options);

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
const listWhatsappInstancesOperation: Operation = { id: 'whatsapp.listInstances', method: 'GET', path: '/v1/whatsapp/instances' };
/**
 * List WhatsApp numbers.
 *
 * `GET /v1/whatsapp/instances`, needs `whatsapp:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
 */
export const listWhatsappInstances = (
  transport: Transport,
  parameters?: ListWhatsappInstancesParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['whatsapp.listInstances']>, ListWhatsappInstancesResult> =>
  sendList(transport, listWhatsappInstancesOperation, parameters, options);

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
const sendWhatsappMessageOperation: Operation = {
  id: 'whatsapp.sendMessage',
  method: 'POST',
  path: '/v1/whatsapp/instances/{id}/messages',
  idempotent: true,
};
/**
 * Send a message to a telephone number.
 *
 * Goes to the active ticket of whoever has the number; a number nobody has becomes a contact.
 *
 * `POST /v1/whatsapp/instances/{id}/messages`, needs `messages:send`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unsupported`, `contacts.invalid_phone`, `contacts.phone_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `messages.template_parameter_missing`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const sendWhatsappMessage = (
  transport: Transport,
  parameters: SendWhatsappMessageParameters,
  body: SendWhatsappMessageBody,
  options?: CallOptions,
): Promise<SendWhatsappMessageResult> => sendCall(transport, sendWhatsappMessageOperation, parameters, body, options);

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
const updateWhatsappInstanceOperation: Operation = { id: 'whatsapp.updateInstance', method: 'PATCH', path: '/v1/whatsapp/instances/{id}' };
/**
 * Rename a WhatsApp number.
 *
 * `PATCH /v1/whatsapp/instances/{id}`, needs `whatsapp:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateWhatsappInstance = (
  transport: Transport,
  parameters: UpdateWhatsappInstanceParameters,
  body: UpdateWhatsappInstanceBody,
  options?: CallOptions,
): Promise<UpdateWhatsappInstanceResult> => sendCall(transport, updateWhatsappInstanceOperation, parameters, body, options);
