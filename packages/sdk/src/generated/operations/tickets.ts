// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type AssignTicketParameters = ParametersOf<operations['tickets.assign']>;
export type AssignTicketBody = BodyOf<operations['tickets.assign']>;
export type AssignTicketResult = ResultOf<operations['tickets.assign']>;
/** Codes that {@link assignTicket} may fail with, besides those of every call. */
export type AssignTicketProblem =
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
  | 'tickets.not_open'
  | 'tickets.unknown_assignee';
const assignTicketOperation: Operation = { id: 'tickets.assign', method: 'POST', path: '/v1/tickets/{id}/assign', idempotent: true };
/**
 * Give an open ticket to a user, or back to its queue.
 *
 * `POST /v1/tickets/{id}/assign`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.not_open`, `tickets.unknown_assignee`
 */
export const assignTicket = (
  transport: Transport,
  parameters: AssignTicketParameters,
  body: AssignTicketBody,
  options?: CallOptions,
): Promise<AssignTicketResult> => sendCall(transport, assignTicketOperation, parameters, body, options);

export type CloseTicketParameters = ParametersOf<operations['tickets.close']>;
export type CloseTicketBody = BodyOf<operations['tickets.close']>;
export type CloseTicketResult = ResultOf<operations['tickets.close']>;
/** Codes that {@link closeTicket} may fail with, besides those of every call. */
export type CloseTicketProblem =
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
  | 'resource.not_found';
const closeTicketOperation: Operation = { id: 'tickets.close', method: 'POST', path: '/v1/tickets/{id}/close', idempotent: true };
/**
 * Close a ticket.
 *
 * `POST /v1/tickets/{id}/close`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const closeTicket = (
  transport: Transport,
  parameters: CloseTicketParameters,
  body: CloseTicketBody,
  options?: CallOptions,
): Promise<CloseTicketResult> => sendCall(transport, closeTicketOperation, parameters, body, options);

export type CreateTicketBody = BodyOf<operations['tickets.create']>;
export type CreateTicketResult = ResultOf<operations['tickets.create']>;
/** Codes that {@link createTicket} may fail with, besides those of every call. */
export type CreateTicketProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'channels.unknown_instance'
  | 'dependency.unavailable'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'queues.unknown'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'tickets.already_open'
  | 'tickets.contact_unreachable'
  | 'tickets.unknown_contact';
const createTicketOperation: Operation = { id: 'tickets.create', method: 'POST', path: '/v1/tickets', idempotent: true };
/**
 * Open a ticket with a contact.
 *
 * A contact has one open ticket per channel; while there is one, the answer names it.
 *
 * `POST /v1/tickets`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unknown_instance`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tickets.already_open`, `tickets.contact_unreachable`, `tickets.unknown_contact`
 */
export const createTicket = (transport: Transport, body: CreateTicketBody, options?: CallOptions): Promise<CreateTicketResult> =>
  sendCall(transport, createTicketOperation, undefined, body, options);

export type GetTicketParameters = ParametersOf<operations['tickets.get']>;
export type GetTicketResult = ResultOf<operations['tickets.get']>;
/** Codes that {@link getTicket} may fail with, besides those of every call. */
export type GetTicketProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
const getTicketOperation: Operation = { id: 'tickets.get', method: 'GET', path: '/v1/tickets/{id}' };
/**
 * Read a ticket.
 *
 * `GET /v1/tickets/{id}`, needs `tickets:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getTicket = (transport: Transport, parameters: GetTicketParameters, options?: CallOptions): Promise<GetTicketResult> =>
  sendCall(transport, getTicketOperation, parameters, undefined, options);

export type ListTicketsParameters = ParametersOf<operations['tickets.list']>;
export type ListTicketsResult = ResultOf<operations['tickets.list']>;
/** Codes that {@link listTickets} may fail with, besides those of every call. */
export type ListTicketsProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor';
const listTicketsOperation: Operation = { id: 'tickets.list', method: 'GET', path: '/v1/tickets' };
/**
 * List tickets, newest activity first.
 *
 * `GET /v1/tickets`, needs `tickets:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listTickets = (
  transport: Transport,
  parameters?: ListTicketsParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['tickets.list']>, ListTicketsResult> => sendList(transport, listTicketsOperation, parameters, options);

export type MarkTicketReadParameters = ParametersOf<operations['tickets.markRead']>;
export type MarkTicketReadResult = ResultOf<operations['tickets.markRead']>;
/** Codes that {@link markTicketRead} may fail with, besides those of every call. */
export type MarkTicketReadProblem =
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
const markTicketReadOperation: Operation = { id: 'tickets.markRead', method: 'POST', path: '/v1/tickets/{id}/read', idempotent: true };
/**
 * Set the unread count to 0.
 *
 * `POST /v1/tickets/{id}/read`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const markTicketRead = (
  transport: Transport,
  parameters: MarkTicketReadParameters,
  options?: CallOptions,
): Promise<MarkTicketReadResult> => sendCall(transport, markTicketReadOperation, parameters, undefined, options);

export type ReopenTicketParameters = ParametersOf<operations['tickets.reopen']>;
export type ReopenTicketResult = ResultOf<operations['tickets.reopen']>;
/** Codes that {@link reopenTicket} may fail with, besides those of every call. */
export type ReopenTicketProblem =
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
  | 'resource.not_found'
  | 'tickets.already_open';
const reopenTicketOperation: Operation = { id: 'tickets.reopen', method: 'POST', path: '/v1/tickets/{id}/reopen', idempotent: true };
/**
 * Open a resolved or closed ticket again.
 *
 * `POST /v1/tickets/{id}/reopen`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `tickets.already_open`
 */
export const reopenTicket = (
  transport: Transport,
  parameters: ReopenTicketParameters,
  options?: CallOptions,
): Promise<ReopenTicketResult> => sendCall(transport, reopenTicketOperation, parameters, undefined, options);

export type UpdateTicketParameters = ParametersOf<operations['tickets.update']>;
export type UpdateTicketBody = BodyOf<operations['tickets.update']>;
export type UpdateTicketResult = ResultOf<operations['tickets.update']>;
/** Codes that {@link updateTicket} may fail with, besides those of every call. */
export type UpdateTicketProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'queues.unknown'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'resource.version_mismatch'
  | 'tickets.already_open'
  | 'tickets.assignee_needed'
  | 'tickets.transition_refused';
const updateTicketOperation: Operation = { id: 'tickets.update', method: 'PATCH', path: '/v1/tickets/{id}' };
/**
 * Change a ticket.
 *
 * `PATCH /v1/tickets/{id}`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `tickets.already_open`, `tickets.assignee_needed`, `tickets.transition_refused`
 */
export const updateTicket = (
  transport: Transport,
  parameters: UpdateTicketParameters,
  body: UpdateTicketBody,
  options?: CallOptions,
): Promise<UpdateTicketResult> => sendCall(transport, updateTicketOperation, parameters, body, options);
