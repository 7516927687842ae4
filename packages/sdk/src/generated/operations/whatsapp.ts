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
 * Disconnect and archive a WhatsApp number.
 *
 * Its tickets and messages stay.
 *
 * `DELETE /v1/whatsapp/instances/{id}`, needs `whatsapp:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const archiveWhatsappInstance: (
  transport: Transport,
  parameters: ArchiveWhatsappInstanceParameters,
  options?: CallOptions,
) => Promise<ArchiveWhatsappInstanceResult> = /* @__PURE__ */ defineCall('DELETE /v1/whatsapp/instances/{id}', 'p');

export type CheckWhatsappNumbersParameters = ParametersOf<operations['whatsapp.checkNumbers']>;
export type CheckWhatsappNumbersBody = BodyOf<operations['whatsapp.checkNumbers']>;
export type CheckWhatsappNumbersResult = ResultOf<operations['whatsapp.checkNumbers']>;
/** Codes that {@link checkWhatsappNumbers} may fail with, besides those of every call. */
export type CheckWhatsappNumbersProblem =
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
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'whatsapp.no_answer'
  | 'whatsapp.not_connected';
/**
 * See which telephone numbers are on WhatsApp.
 *
 * Up to 50 at once. WhatsApp minds numbers that ask about many strangers, so ask about people whom you will write to.
 *
 * `POST /v1/whatsapp/instances/{id}/check-numbers`, needs `messages:send`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `whatsapp.no_answer`, `whatsapp.not_connected`
 */
export const checkWhatsappNumbers: (
  transport: Transport,
  parameters: CheckWhatsappNumbersParameters,
  body: CheckWhatsappNumbersBody,
  options?: CallOptions,
) => Promise<CheckWhatsappNumbersResult> = /* @__PURE__ */ defineCall('POST /v1/whatsapp/instances/{id}/check-numbers', 'pb');

export type ConnectWhatsappInstanceParameters = ParametersOf<operations['whatsapp.connectInstance']>;
export type ConnectWhatsappInstanceResult = ResultOf<operations['whatsapp.connectInstance']>;
/** Codes that {@link connectWhatsappInstance} may fail with, besides those of every call. */
export type ConnectWhatsappInstanceProblem =
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
 * Connect a WhatsApp number.
 *
 * A number of the baileys engine that no phone is linked to shows a QR code, see GET …/qr. Ends a wait for the next try at once.
 *
 * `POST /v1/whatsapp/instances/{id}/connect`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const connectWhatsappInstance: (
  transport: Transport,
  parameters: ConnectWhatsappInstanceParameters,
  options?: CallOptions,
) => Promise<ConnectWhatsappInstanceResult> = /* @__PURE__ */ defineCall('POST /v1/whatsapp/instances/{id}/connect', 'pi');

export type CreateWhatsappInstanceBody = BodyOf<operations['whatsapp.createInstance']>;
export type CreateWhatsappInstanceResult = ResultOf<operations['whatsapp.createInstance']>;
/** Codes that {@link createWhatsappInstance} may fail with, besides those of every call. */
export type CreateWhatsappInstanceProblem =
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
 * Add a WhatsApp number.
 *
 * `POST /v1/whatsapp/instances`, needs `whatsapp:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createWhatsappInstance: (
  transport: Transport,
  body: CreateWhatsappInstanceBody,
  options?: CallOptions,
) => Promise<CreateWhatsappInstanceResult> = /* @__PURE__ */ defineCall('POST /v1/whatsapp/instances', 'bi');

export type DisconnectWhatsappInstanceParameters = ParametersOf<operations['whatsapp.disconnectInstance']>;
export type DisconnectWhatsappInstanceResult = ResultOf<operations['whatsapp.disconnectInstance']>;
/** Codes that {@link disconnectWhatsappInstance} may fail with, besides those of every call. */
export type DisconnectWhatsappInstanceProblem =
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
 * Disconnect a WhatsApp number.
 *
 * What customers write meanwhile arrives after the next connect.
 *
 * `POST /v1/whatsapp/instances/{id}/disconnect`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const disconnectWhatsappInstance: (
  transport: Transport,
  parameters: DisconnectWhatsappInstanceParameters,
  options?: CallOptions,
) => Promise<DisconnectWhatsappInstanceResult> = /* @__PURE__ */ defineCall('POST /v1/whatsapp/instances/{id}/disconnect', 'pi');

export type GetWhatsappInstanceParameters = ParametersOf<operations['whatsapp.getInstance']>;
export type GetWhatsappInstanceResult = ResultOf<operations['whatsapp.getInstance']>;
/** Codes that {@link getWhatsappInstance} may fail with, besides those of every call. */
export type GetWhatsappInstanceProblem =
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
 * Get a WhatsApp number.
 *
 * `GET /v1/whatsapp/instances/{id}`, needs `whatsapp:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getWhatsappInstance: (
  transport: Transport,
  parameters: GetWhatsappInstanceParameters,
  options?: CallOptions,
) => Promise<GetWhatsappInstanceResult> = /* @__PURE__ */ defineCall('GET /v1/whatsapp/instances/{id}', 'p');

export type GetWhatsappInstanceMetricsParameters = ParametersOf<operations['whatsapp.getInstanceMetrics']>;
export type GetWhatsappInstanceMetricsResult = ResultOf<operations['whatsapp.getInstanceMetrics']>;
/** Codes that {@link getWhatsappInstanceMetrics} may fail with, besides those of every call. */
export type GetWhatsappInstanceMetricsProblem =
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
 * See what went through a WhatsApp number in the last day.
 *
 * `GET /v1/whatsapp/instances/{id}/metrics`, needs `whatsapp:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getWhatsappInstanceMetrics: (
  transport: Transport,
  parameters: GetWhatsappInstanceMetricsParameters,
  options?: CallOptions,
) => Promise<GetWhatsappInstanceMetricsResult> = /* @__PURE__ */ defineCall('GET /v1/whatsapp/instances/{id}/metrics', 'p');

export type GetWhatsappInstanceQrParameters = ParametersOf<operations['whatsapp.getInstanceQr']>;
export type GetWhatsappInstanceQrResult = ResultOf<operations['whatsapp.getInstanceQr']>;
/** Codes that {@link getWhatsappInstanceQr} may fail with, besides those of every call. */
export type GetWhatsappInstanceQrProblem =
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
  | 'resource.not_found'
  | 'whatsapp.already_linked'
  | 'whatsapp.code_not_ready'
  | 'whatsapp.pairing_not_needed';
/**
 * Get the code that links a phone.
 *
 * A new code comes every 20 s, the first after 60 s; the event whatsapp.instance.qr_updated tells of each. Linking that nobody answers ends after 5 rounds or 10 minutes.
 *
 * `GET /v1/whatsapp/instances/{id}/qr`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`, `whatsapp.already_linked`, `whatsapp.code_not_ready`, `whatsapp.pairing_not_needed`
 */
export const getWhatsappInstanceQr: (
  transport: Transport,
  parameters: GetWhatsappInstanceQrParameters,
  options?: CallOptions,
) => Promise<GetWhatsappInstanceQrResult> = /* @__PURE__ */ defineCall('GET /v1/whatsapp/instances/{id}/qr', 'p');

export type GetWhatsappInstanceStatusParameters = ParametersOf<operations['whatsapp.getInstanceStatus']>;
export type GetWhatsappInstanceStatusResult = ResultOf<operations['whatsapp.getInstanceStatus']>;
/** Codes that {@link getWhatsappInstanceStatus} may fail with, besides those of every call. */
export type GetWhatsappInstanceStatusProblem =
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
 * See how a WhatsApp number is doing.
 *
 * `GET /v1/whatsapp/instances/{id}/status`, needs `whatsapp:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getWhatsappInstanceStatus: (
  transport: Transport,
  parameters: GetWhatsappInstanceStatusParameters,
  options?: CallOptions,
) => Promise<GetWhatsappInstanceStatusResult> = /* @__PURE__ */ defineCall('GET /v1/whatsapp/instances/{id}/status', 'p');

export type ListWhatsappGatewaySecretsParameters = ParametersOf<operations['whatsapp.listGatewaySecrets']>;
export type ListWhatsappGatewaySecretsResult = ResultOf<operations['whatsapp.listGatewaySecrets']>;
/** Codes that {@link listWhatsappGatewaySecrets} may fail with, besides those of every call. */
export type ListWhatsappGatewaySecretsProblem =
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
  | 'resource.not_found'
  | 'whatsapp.not_a_gateway';
/**
 * List the secrets that a number's gateway signs with.
 *
 * `GET /v1/whatsapp/instances/{id}/gateway-secrets`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`, `whatsapp.not_a_gateway`
 */
export const listWhatsappGatewaySecrets: (
  transport: Transport,
  parameters: ListWhatsappGatewaySecretsParameters,
  options?: CallOptions,
) => Promise<ListWhatsappGatewaySecretsResult> = /* @__PURE__ */ defineCall('GET /v1/whatsapp/instances/{id}/gateway-secrets', 'p');

export type ListWhatsappGroupsParameters = ParametersOf<operations['whatsapp.listGroups']>;
export type ListWhatsappGroupsResult = ResultOf<operations['whatsapp.listGroups']>;
/** Codes that {@link listWhatsappGroups} may fail with, besides those of every call. */
export type ListWhatsappGroupsProblem =
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
 * List the groups of a WhatsApp number, as they were when it was last connected.
 *
 * `GET /v1/whatsapp/instances/{id}/groups`, needs `whatsapp:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const listWhatsappGroups: (
  transport: Transport,
  parameters: ListWhatsappGroupsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['whatsapp.listGroups']>, ListWhatsappGroupsResult> = /* @__PURE__ */ defineList(
  'GET /v1/whatsapp/instances/{id}/groups',
  'p',
);

export type ListWhatsappInstanceTransitionsParameters = ParametersOf<operations['whatsapp.listInstanceTransitions']>;
export type ListWhatsappInstanceTransitionsResult = ResultOf<operations['whatsapp.listInstanceTransitions']>;
/** Codes that {@link listWhatsappInstanceTransitions} may fail with, besides those of every call. */
export type ListWhatsappInstanceTransitionsProblem =
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
 * List how the link of a WhatsApp number went.
 *
 * The latest first. Numbers of the sandbox engine have no link and an empty history.
 *
 * `GET /v1/whatsapp/instances/{id}/status/history`, needs `whatsapp:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const listWhatsappInstanceTransitions: (
  transport: Transport,
  parameters: ListWhatsappInstanceTransitionsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['whatsapp.listInstanceTransitions']>, ListWhatsappInstanceTransitionsResult> = /* @__PURE__ */ defineList(
  'GET /v1/whatsapp/instances/{id}/status/history',
  'p',
);

export type ListWhatsappInstancesParameters = ParametersOf<operations['whatsapp.listInstances']>;
export type ListWhatsappInstancesResult = ResultOf<operations['whatsapp.listInstances']>;
/** Codes that {@link listWhatsappInstances} may fail with, besides those of every call. */
export type ListWhatsappInstancesProblem =
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
 * List WhatsApp numbers.
 *
 * `GET /v1/whatsapp/instances`, needs `whatsapp:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
 */
export const listWhatsappInstances: (
  transport: Transport,
  parameters?: ListWhatsappInstancesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['whatsapp.listInstances']>, ListWhatsappInstancesResult> = /* @__PURE__ */ defineList(
  'GET /v1/whatsapp/instances',
  'p',
);

export type LogoutWhatsappInstanceParameters = ParametersOf<operations['whatsapp.logoutInstance']>;
export type LogoutWhatsappInstanceResult = ResultOf<operations['whatsapp.logoutInstance']>;
/** Codes that {@link logoutWhatsappInstance} may fail with, besides those of every call. */
export type LogoutWhatsappInstanceProblem =
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
  | 'whatsapp.pairing_not_needed';
/**
 * Log a WhatsApp number out.
 *
 * Takes the device off the account at WhatsApp and wipes the keys of the link. When WhatsApp cannot be reached within 20 s the keys are wiped all the same; the phone then goes on listing the device.
 *
 * `POST /v1/whatsapp/instances/{id}/logout`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `whatsapp.pairing_not_needed`
 */
export const logoutWhatsappInstance: (
  transport: Transport,
  parameters: LogoutWhatsappInstanceParameters,
  options?: CallOptions,
) => Promise<LogoutWhatsappInstanceResult> = /* @__PURE__ */ defineCall('POST /v1/whatsapp/instances/{id}/logout', 'pi');

export type ReceiveWhatsappGatewayEventsParameters = ParametersOf<operations['whatsapp.receiveGatewayEvents']>;
export type ReceiveWhatsappGatewayEventsBody = BodyOf<operations['whatsapp.receiveGatewayEvents']>;
export type ReceiveWhatsappGatewayEventsResult = ResultOf<operations['whatsapp.receiveGatewayEvents']>;
/** Codes that {@link receiveWhatsappGatewayEvents} may fail with, besides those of every call. */
export type ReceiveWhatsappGatewayEventsProblem =
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'whatsapp.sandbox_message_ambiguous'
  | 'whatsapp.webhook_signature_invalid'
  | 'whatsapp.webhook_stale';
/**
 * Take in what a gateway heard on WhatsApp.
 *
 * Signed as Standard Webhooks describes, with a secret of the number. Answers 204 when all events are stored; the same event twice is one. After any other answer send the call again, with the same event ids and a new timestamp.
 *
 * `POST /v1/whatsapp/webhook/{instanceId}`
 *
 * @throws LeadEngineError `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `whatsapp.sandbox_message_ambiguous`, `whatsapp.webhook_signature_invalid`, `whatsapp.webhook_stale`
 */
export const receiveWhatsappGatewayEvents: (
  transport: Transport,
  parameters: ReceiveWhatsappGatewayEventsParameters,
  body: ReceiveWhatsappGatewayEventsBody,
  options?: CallOptions,
) => Promise<ReceiveWhatsappGatewayEventsResult> = /* @__PURE__ */ defineCall('POST /v1/whatsapp/webhook/{instanceId}', 'pbu');

export type RequestWhatsappPairingCodeParameters = ParametersOf<operations['whatsapp.requestPairingCode']>;
export type RequestWhatsappPairingCodeBody = BodyOf<operations['whatsapp.requestPairingCode']>;
export type RequestWhatsappPairingCodeResult = ResultOf<operations['whatsapp.requestPairingCode']>;
/** Codes that {@link requestWhatsappPairingCode} may fail with, besides those of every call. */
export type RequestWhatsappPairingCodeProblem =
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
  | 'resource.not_found'
  | 'whatsapp.already_linked'
  | 'whatsapp.pairing_not_needed';
/**
 * Link a phone by a code that is typed on it.
 *
 * The code is there within seconds: GET …/qr. The phone asks for it under Linked devices, Link with phone number.
 *
 * `POST /v1/whatsapp/instances/{id}/pairing-code`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `whatsapp.already_linked`, `whatsapp.pairing_not_needed`
 */
export const requestWhatsappPairingCode: (
  transport: Transport,
  parameters: RequestWhatsappPairingCodeParameters,
  body: RequestWhatsappPairingCodeBody,
  options?: CallOptions,
) => Promise<RequestWhatsappPairingCodeResult> = /* @__PURE__ */ defineCall('POST /v1/whatsapp/instances/{id}/pairing-code', 'pbi');

export type RevokeWhatsappGatewaySecretParameters = ParametersOf<operations['whatsapp.revokeGatewaySecret']>;
export type RevokeWhatsappGatewaySecretResult = ResultOf<operations['whatsapp.revokeGatewaySecret']>;
/** Codes that {@link revokeWhatsappGatewaySecret} may fail with, besides those of every call. */
export type RevokeWhatsappGatewaySecretProblem =
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
 * Take a secret of a number's gateway back at once.
 *
 * `DELETE /v1/whatsapp/instances/{id}/gateway-secrets/{secretId}`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const revokeWhatsappGatewaySecret: (
  transport: Transport,
  parameters: RevokeWhatsappGatewaySecretParameters,
  options?: CallOptions,
) => Promise<RevokeWhatsappGatewaySecretResult> = /* @__PURE__ */ defineCall(
  'DELETE /v1/whatsapp/instances/{id}/gateway-secrets/{secretId}',
  'p',
);

export type RotateWhatsappGatewaySecretParameters = ParametersOf<operations['whatsapp.rotateGatewaySecret']>;
export type RotateWhatsappGatewaySecretResult = ResultOf<operations['whatsapp.rotateGatewaySecret']>;
/** Codes that {@link rotateWhatsappGatewaySecret} may fail with, besides those of every call. */
export type RotateWhatsappGatewaySecretProblem =
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
  | 'whatsapp.not_a_gateway';
/**
 * Make a new secret for a number's gateway.
 *
 * Shown once. The secret before it is taken for another day, so that the gateway can change over.
 *
 * `POST /v1/whatsapp/instances/{id}/gateway-secrets`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `whatsapp.not_a_gateway`
 */
export const rotateWhatsappGatewaySecret: (
  transport: Transport,
  parameters: RotateWhatsappGatewaySecretParameters,
  options?: CallOptions,
) => Promise<RotateWhatsappGatewaySecretResult> = /* @__PURE__ */ defineCall('POST /v1/whatsapp/instances/{id}/gateway-secrets', 'pi');

export type SendWhatsappMessageParameters = ParametersOf<operations['whatsapp.sendMessage']>;
export type SendWhatsappMessageBody = BodyOf<operations['whatsapp.sendMessage']>;
export type SendWhatsappMessageResult = ResultOf<operations['whatsapp.sendMessage']>;
/** Codes that {@link sendWhatsappMessage} may fail with, besides those of every call. */
export type SendWhatsappMessageProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
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
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unsupported`, `contacts.invalid_phone`, `contacts.phone_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `messages.template_parameter_missing`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const sendWhatsappMessage: (
  transport: Transport,
  parameters: SendWhatsappMessageParameters,
  body: SendWhatsappMessageBody,
  options?: CallOptions,
) => Promise<SendWhatsappMessageResult> = /* @__PURE__ */ defineCall('POST /v1/whatsapp/instances/{id}/messages', 'pbi');

export type UpdateWhatsappInstanceParameters = ParametersOf<operations['whatsapp.updateInstance']>;
export type UpdateWhatsappInstanceBody = BodyOf<operations['whatsapp.updateInstance']>;
export type UpdateWhatsappInstanceResult = ResultOf<operations['whatsapp.updateInstance']>;
/** Codes that {@link updateWhatsappInstance} may fail with, besides those of every call. */
export type UpdateWhatsappInstanceProblem =
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
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'resource.version_mismatch';
/**
 * Rename a WhatsApp number.
 *
 * `PATCH /v1/whatsapp/instances/{id}`, needs `whatsapp:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateWhatsappInstance: (
  transport: Transport,
  parameters: UpdateWhatsappInstanceParameters,
  body: UpdateWhatsappInstanceBody,
  options?: CallOptions,
) => Promise<UpdateWhatsappInstanceResult> = /* @__PURE__ */ defineCall('PATCH /v1/whatsapp/instances/{id}', 'pb');

export type WipeWhatsappInstanceParameters = ParametersOf<operations['whatsapp.wipeInstance']>;
export type WipeWhatsappInstanceResult = ResultOf<operations['whatsapp.wipeInstance']>;
/** Codes that {@link wipeWhatsappInstance} may fail with, besides those of every call. */
export type WipeWhatsappInstanceProblem =
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
  | 'whatsapp.pairing_not_needed';
/**
 * Wipe the link of a WhatsApp number without telling WhatsApp.
 *
 * For a phone that is lost or an account that is blocked. Messages and tickets stay.
 *
 * `POST /v1/whatsapp/instances/{id}/wipe`, needs `whatsapp:connect`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `whatsapp.pairing_not_needed`
 */
export const wipeWhatsappInstance: (
  transport: Transport,
  parameters: WipeWhatsappInstanceParameters,
  options?: CallOptions,
) => Promise<WipeWhatsappInstanceResult> = /* @__PURE__ */ defineCall('POST /v1/whatsapp/instances/{id}/wipe', 'pi');
