// Written by `npm run generate -w @leadengine/sdk` from openapi.json. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type ListMessagesParameters = ParametersOf<operations['messages.list']>;
export type ListMessagesResult = ResultOf<operations['messages.list']>;
/** Codes that {@link listMessages} may fail with, besides those of every call. */
export type ListMessagesProblem = never;
const listMessagesOperation: Operation = { id: 'messages.list', method: 'GET', path: '/v1/tickets/{ticketId}/messages' };
/**
 * x.
 *
 * `GET /v1/tickets/{ticketId}/messages`, needs `messages:read`
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
export type SendMessageProblem = never;
const sendMessageOperation: Operation = { id: 'messages.send', method: 'POST', path: '/v1/tickets/{ticketId}/messages', idempotent: true };
/**
 * x.
 *
 * `POST /v1/tickets/{ticketId}/messages`, needs `messages:write`
 */
export const sendMessage = (
  transport: Transport,
  parameters: SendMessageParameters,
  body: SendMessageBody,
  options?: CallOptions,
): Promise<SendMessageResult> => sendCall(transport, sendMessageOperation, parameters, body, options);
