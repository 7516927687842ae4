// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type GetMessageParameters = ParametersOf<operations['messages.get']>;
export type GetMessageResult = ResultOf<operations['messages.get']>;
/** Codes that {@link getMessage} may fail with, besides those of every call. */
export type GetMessageProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
const getMessageOperation: Operation = { id: 'messages.get', method: 'GET', path: '/v1/messages/{id}' };
/**
 * Read a message.
 *
 * `GET /v1/messages/{id}`, needs `messages:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getMessage = (transport: Transport, parameters: GetMessageParameters, options?: CallOptions): Promise<GetMessageResult> =>
  sendCall(transport, getMessageOperation, parameters, undefined, options);

export type ListMessagesParameters = ParametersOf<operations['messages.list']>;
export type ListMessagesResult = ResultOf<operations['messages.list']>;
/** Codes that {@link listMessages} may fail with, besides those of every call. */
export type ListMessagesProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor'
  | 'resource.not_found';
const listMessagesOperation: Operation = { id: 'messages.list', method: 'GET', path: '/v1/tickets/{id}/messages' };
/**
 * List a ticket's messages, newest first.
 *
 * `GET /v1/tickets/{id}/messages`, needs `messages:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listMessages = (
  transport: Transport,
  parameters: ListMessagesParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['messages.list']>, ListMessagesResult> => sendList(transport, listMessagesOperation, parameters, options);

export type SendMessageParameters = ParametersOf<operations['messages.send']>;
export type SendMessageBody = BodyOf<operations['messages.send']>;
export type SendMessageResult = ResultOf<operations['messages.send']>;
/** Codes that {@link sendMessage} may fail with, besides those of every call. */
export type SendMessageProblem =
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
  | 'resource.not_found'
  | 'tickets.not_open';
const sendMessageOperation: Operation = { id: 'messages.send', method: 'POST', path: '/v1/tickets/{id}/messages', idempotent: true };
/**
 * Send a message to the contact of a ticket.
 *
 * Answers as soon as the message is stored. What becomes of it follows as message.sent, delivered, read or failed on /v1/events.
 *
 * `POST /v1/tickets/{id}/messages`, needs `messages:send`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.not_open`
 */
export const sendMessage = (
  transport: Transport,
  parameters: SendMessageParameters,
  body: SendMessageBody,
  options?: CallOptions,
): Promise<SendMessageResult> => sendCall(transport, sendMessageOperation, parameters, body, options);
