// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type EditMessageParameters = ParametersOf<operations['messages.edit']>;
export type EditMessageBody = BodyOf<operations['messages.edit']>;
export type EditMessageResult = ResultOf<operations['messages.edit']>;
/** Codes that {@link editMessage} may fail with, besides those of every call. */
export type EditMessageProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'channels.unsupported'
  | 'dependency.unavailable'
  | 'internal'
  | 'messages.not_changeable'
  | 'messages.window_closed'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * Edit the text or caption of a message we sent.
 *
 * Answers at once with the message as it is. message.updated follows when the network took it, else message.change_failed.
 *
 * `PATCH /v1/messages/{id}`, needs `messages:send`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unsupported`, `dependency.unavailable`, `internal`, `messages.not_changeable`, `messages.window_closed`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const editMessage: (
  transport: Transport,
  parameters: EditMessageParameters,
  body: EditMessageBody,
  options?: CallOptions,
) => Promise<EditMessageResult> = /* @__PURE__ */ defineCall('PATCH /v1/messages/{id}', 'pb');

export type GetMessageParameters = ParametersOf<operations['messages.get']>;
export type GetMessageResult = ResultOf<operations['messages.get']>;
/** Codes that {@link getMessage} may fail with, besides those of every call. */
export type GetMessageProblem =
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
 * Read a message.
 *
 * `GET /v1/messages/{id}`, needs `messages:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getMessage: (transport: Transport, parameters: GetMessageParameters, options?: CallOptions) => Promise<GetMessageResult> =
  /* @__PURE__ */ defineCall('GET /v1/messages/{id}', 'p');

export type ListMessagesParameters = ParametersOf<operations['messages.list']>;
export type ListMessagesResult = ResultOf<operations['messages.list']>;
/** Codes that {@link listMessages} may fail with, besides those of every call. */
export type ListMessagesProblem =
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
 * List a ticket's messages, newest first.
 *
 * `GET /v1/tickets/{id}/messages`, needs `messages:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listMessages: (
  transport: Transport,
  parameters: ListMessagesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['messages.list']>, ListMessagesResult> = /* @__PURE__ */ defineList('GET /v1/tickets/{id}/messages', 'p');

export type ListMessageFailedParameters = ParametersOf<operations['messages.listFailed']>;
export type ListMessageFailedResult = ResultOf<operations['messages.listFailed']>;
/** Codes that {@link listMessageFailed} may fail with, besides those of every call. */
export type ListMessageFailedProblem =
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
 * List messages that did not go out, newest first.
 *
 * Of all conversations, with the reason. What is sent again leaves the list.
 *
 * `GET /v1/messages/failed`, needs `messages:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listMessageFailed: (
  transport: Transport,
  parameters: ListMessageFailedParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['messages.listFailed']>, ListMessageFailedResult> = /* @__PURE__ */ defineList('GET /v1/messages/failed', 'p');

export type ListMessageRevisionsParameters = ParametersOf<operations['messages.listRevisions']>;
export type ListMessageRevisionsResult = ResultOf<operations['messages.listRevisions']>;
/** Codes that {@link listMessageRevisions} may fail with, besides those of every call. */
export type ListMessageRevisionsProblem =
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
 * List what a message said before, newest first.
 *
 * Of revoked messages only when the engine is set to keep it.
 *
 * `GET /v1/messages/{id}/revisions`, needs `messages:history`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listMessageRevisions: (
  transport: Transport,
  parameters: ListMessageRevisionsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['messages.listRevisions']>, ListMessageRevisionsResult> = /* @__PURE__ */ defineList(
  'GET /v1/messages/{id}/revisions',
  'p',
);

export type ReactMessageParameters = ParametersOf<operations['messages.react']>;
export type ReactMessageBody = BodyOf<operations['messages.react']>;
export type ReactMessageResult = ResultOf<operations['messages.react']>;
/** Codes that {@link reactMessage} may fail with, besides those of every call. */
export type ReactMessageProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'channels.unsupported'
  | 'dependency.unavailable'
  | 'internal'
  | 'messages.not_changeable'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * React to a message, or take the reaction back.
 *
 * Answers at once with the message as it is. message.updated follows when the network took it, else message.change_failed.
 *
 * `PUT /v1/messages/{id}/reaction`, needs `messages:send`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unsupported`, `dependency.unavailable`, `internal`, `messages.not_changeable`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const reactMessage: (
  transport: Transport,
  parameters: ReactMessageParameters,
  body: ReactMessageBody,
  options?: CallOptions,
) => Promise<ReactMessageResult> = /* @__PURE__ */ defineCall('PUT /v1/messages/{id}/reaction', 'pb');

export type ResendMessageParameters = ParametersOf<operations['messages.resend']>;
export type ResendMessageResult = ResultOf<operations['messages.resend']>;
/** Codes that {@link resendMessage} may fail with, besides those of every call. */
export type ResendMessageProblem =
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
  | 'messages.not_changeable'
  | 'messages.not_failed'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found'
  | 'tickets.not_open';
/**
 * Send a failed message again.
 *
 * It goes to the end of its conversation. Asking again while it waits changes nothing.
 *
 * `POST /v1/messages/{id}/resend`, needs `messages:send`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `messages.not_changeable`, `messages.not_failed`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `tickets.not_open`
 */
export const resendMessage: (
  transport: Transport,
  parameters: ResendMessageParameters,
  options?: CallOptions,
) => Promise<ResendMessageResult> = /* @__PURE__ */ defineCall('POST /v1/messages/{id}/resend', 'pi');

export type RevokeMessageParameters = ParametersOf<operations['messages.revoke']>;
export type RevokeMessageResult = ResultOf<operations['messages.revoke']>;
/** Codes that {@link revokeMessage} may fail with, besides those of every call. */
export type RevokeMessageProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'channels.unsupported'
  | 'dependency.unavailable'
  | 'internal'
  | 'messages.not_changeable'
  | 'messages.window_closed'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Delete a message we sent for everyone.
 *
 * What waits to be sent is cancelled. Answers at once with the message as it is. message.updated follows when the network took it, else message.change_failed.
 *
 * `DELETE /v1/messages/{id}`, needs `messages:send`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unsupported`, `dependency.unavailable`, `internal`, `messages.not_changeable`, `messages.window_closed`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const revokeMessage: (
  transport: Transport,
  parameters: RevokeMessageParameters,
  options?: CallOptions,
) => Promise<RevokeMessageResult> = /* @__PURE__ */ defineCall('DELETE /v1/messages/{id}', 'p');

export type SearchMessageParameters = ParametersOf<operations['messages.search']>;
export type SearchMessageResult = ResultOf<operations['messages.search']>;
/** Codes that {@link searchMessage} may fail with, besides those of every call. */
export type SearchMessageProblem =
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
 * Search messages, newest first.
 *
 * Accents and letter case do not matter. All words must be there; of the last one the beginning is enough.
 *
 * `GET /v1/messages`, needs `messages:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const searchMessage: (
  transport: Transport,
  parameters: SearchMessageParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['messages.search']>, SearchMessageResult> = /* @__PURE__ */ defineList('GET /v1/messages', 'p');

export type SendMessageParameters = ParametersOf<operations['messages.send']>;
export type SendMessageBody = BodyOf<operations['messages.send']>;
export type SendMessageResult = ResultOf<operations['messages.send']>;
/** Codes that {@link sendMessage} may fail with, besides those of every call. */
export type SendMessageProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'channels.unknown_instance'
  | 'channels.unsupported'
  | 'dependency.unavailable'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'media.kind_mismatch'
  | 'media.unknown'
  | 'messages.template_parameter_missing'
  | 'messages.unknown_reply_target'
  | 'messages.withheld'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'tickets.not_open';
/**
 * Send a message to the contact of a ticket.
 *
 * Answers as soon as the message is stored. What becomes of it follows as message.sent, delivered, read or failed on /v1/events. The header `Le-Collision` names a user who was writing in the ticket at the same time.
 *
 * `POST /v1/tickets/{id}/messages`, needs `messages:send`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unknown_instance`, `channels.unsupported`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `media.kind_mismatch`, `media.unknown`, `messages.template_parameter_missing`, `messages.unknown_reply_target`, `messages.withheld`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.not_open`
 */
export const sendMessage: (
  transport: Transport,
  parameters: SendMessageParameters,
  body: SendMessageBody,
  options?: CallOptions,
) => Promise<SendMessageResult> = /* @__PURE__ */ defineCall('POST /v1/tickets/{id}/messages', 'pbi');

export type SendMessageToContactParameters = ParametersOf<operations['messages.sendToContact']>;
export type SendMessageToContactBody = BodyOf<operations['messages.sendToContact']>;
export type SendMessageToContactResult = ResultOf<operations['messages.sendToContact']>;
/** Codes that {@link sendMessageToContact} may fail with, besides those of every call. */
export type SendMessageToContactProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'channels.unknown_instance'
  | 'channels.unsupported'
  | 'dependency.unavailable'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'media.kind_mismatch'
  | 'media.unknown'
  | 'messages.no_instance'
  | 'messages.template_parameter_missing'
  | 'messages.unknown_reply_target'
  | 'messages.withheld'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'tickets.contact_unreachable';
/**
 * Send a message to a contact.
 *
 * Goes to the contact's active ticket, which is opened when there is none.
 *
 * `POST /v1/contacts/{id}/messages`, needs `messages:send`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unknown_instance`, `channels.unsupported`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `media.kind_mismatch`, `media.unknown`, `messages.no_instance`, `messages.template_parameter_missing`, `messages.unknown_reply_target`, `messages.withheld`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.contact_unreachable`
 */
export const sendMessageToContact: (
  transport: Transport,
  parameters: SendMessageToContactParameters,
  body: SendMessageToContactBody,
  options?: CallOptions,
) => Promise<SendMessageToContactResult> = /* @__PURE__ */ defineCall('POST /v1/contacts/{id}/messages', 'pbi');
