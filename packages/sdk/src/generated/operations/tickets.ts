// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type AddTicketNoteParameters = ParametersOf<operations['tickets.addNote']>;
export type AddTicketNoteBody = BodyOf<operations['tickets.addNote']>;
export type AddTicketNoteResult = ResultOf<operations['tickets.addNote']>;
/** Codes that {@link addTicketNote} may fail with, besides those of every call. */
export type AddTicketNoteProblem =
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
  | 'tickets.unknown_mention'
  | 'tickets.user_needed';
/**
 * Write a note on a ticket.
 *
 * `POST /v1/tickets/{id}/notes`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.unknown_mention`, `tickets.user_needed`
 */
export const addTicketNote: (
  transport: Transport,
  parameters: AddTicketNoteParameters,
  body: AddTicketNoteBody,
  options?: CallOptions,
) => Promise<AddTicketNoteResult> = /* @__PURE__ */ defineCall('POST /v1/tickets/{id}/notes', 'pbi');

export type AddTicketTagsParameters = ParametersOf<operations['tickets.addTags']>;
export type AddTicketTagsBody = BodyOf<operations['tickets.addTags']>;
export type AddTicketTagsResult = ResultOf<operations['tickets.addTags']>;
/** Codes that {@link addTicketTags} may fail with, besides those of every call. */
export type AddTicketTagsProblem =
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
  | 'resource.not_found';
/**
 * Put tags on a ticket, making those that are missing.
 *
 * `POST /v1/tickets/{id}/tags`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const addTicketTags: (
  transport: Transport,
  parameters: AddTicketTagsParameters,
  body: AddTicketTagsBody,
  options?: CallOptions,
) => Promise<AddTicketTagsResult> = /* @__PURE__ */ defineCall('POST /v1/tickets/{id}/tags', 'pbi');

export type AssignTicketParameters = ParametersOf<operations['tickets.assign']>;
export type AssignTicketBody = BodyOf<operations['tickets.assign']>;
export type AssignTicketResult = ResultOf<operations['tickets.assign']>;
/** Codes that {@link assignTicket} may fail with, besides those of every call. */
export type AssignTicketProblem =
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
  | 'tickets.not_open'
  | 'tickets.unknown_assignee';
/**
 * Give an open ticket to a user, or back to its queue.
 *
 * `POST /v1/tickets/{id}/assign`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.not_open`, `tickets.unknown_assignee`
 */
export const assignTicket: (
  transport: Transport,
  parameters: AssignTicketParameters,
  body: AssignTicketBody,
  options?: CallOptions,
) => Promise<AssignTicketResult> = /* @__PURE__ */ defineCall('POST /v1/tickets/{id}/assign', 'pbi');

export type BulkTicketBody = BodyOf<operations['tickets.bulk']>;
export type BulkTicketResult = ResultOf<operations['tickets.bulk']>;
/** Codes that {@link bulkTicket} may fail with, besides those of every call. */
export type BulkTicketProblem =
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
  | 'resource.not_found';
/**
 * Close or assign up to 200 tickets.
 *
 * Each on its own: what is refused changes nothing and keeps no other from it. 404 when none of them exists.
 *
 * `POST /v1/tickets/actions/bulk`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const bulkTicket: (transport: Transport, body: BulkTicketBody, options?: CallOptions) => Promise<BulkTicketResult> =
  /* @__PURE__ */ defineCall('POST /v1/tickets/actions/bulk', 'bi');

export type CloseTicketParameters = ParametersOf<operations['tickets.close']>;
export type CloseTicketBody = BodyOf<operations['tickets.close']>;
export type CloseTicketResult = ResultOf<operations['tickets.close']>;
/** Codes that {@link closeTicket} may fail with, besides those of every call. */
export type CloseTicketProblem =
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
  | 'resource.not_found';
/**
 * Close a ticket.
 *
 * `POST /v1/tickets/{id}/close`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const closeTicket: (
  transport: Transport,
  parameters: CloseTicketParameters,
  body?: CloseTicketBody,
  options?: CallOptions,
) => Promise<CloseTicketResult> = /* @__PURE__ */ defineCall('POST /v1/tickets/{id}/close', 'pbi');

export type CreateTicketBody = BodyOf<operations['tickets.create']>;
export type CreateTicketResult = ResultOf<operations['tickets.create']>;
/** Codes that {@link createTicket} may fail with, besides those of every call. */
export type CreateTicketProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
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
  | 'tickets.unknown_contact'
  | 'tickets.unknown_stage';
/**
 * Open a ticket with a contact.
 *
 * A contact has one open ticket per channel; while there is one, the answer names it.
 *
 * `POST /v1/tickets`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unknown_instance`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tickets.already_open`, `tickets.contact_unreachable`, `tickets.unknown_contact`, `tickets.unknown_stage`
 */
export const createTicket: (transport: Transport, body: CreateTicketBody, options?: CallOptions) => Promise<CreateTicketResult> =
  /* @__PURE__ */ defineCall('POST /v1/tickets', 'bi');

export type CreateTicketLeadParameters = ParametersOf<operations['tickets.createLead']>;
export type CreateTicketLeadBody = BodyOf<operations['tickets.createLead']>;
export type CreateTicketLeadResult = ResultOf<operations['tickets.createLead']>;
/** Codes that {@link createTicketLead} may fail with, besides those of every call. */
export type CreateTicketLeadProblem =
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
  | 'leads.unknown_reference'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * Make a lead of a ticket.
 *
 * A contact has one open lead: while there is one, it is linked to the ticket and answered with 200.
 *
 * `POST /v1/tickets/{id}/lead`, needs `leads:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `leads.unknown_reference`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const createTicketLead: (
  transport: Transport,
  parameters: CreateTicketLeadParameters,
  body?: CreateTicketLeadBody,
  options?: CallOptions,
) => Promise<CreateTicketLeadResult> = /* @__PURE__ */ defineCall('POST /v1/tickets/{id}/lead', 'pbi');

export type GetTicketParameters = ParametersOf<operations['tickets.get']>;
export type GetTicketResult = ResultOf<operations['tickets.get']>;
/** Codes that {@link getTicket} may fail with, besides those of every call. */
export type GetTicketProblem =
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
 * Read a ticket.
 *
 * `GET /v1/tickets/{id}`, needs `tickets:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getTicket: (transport: Transport, parameters: GetTicketParameters, options?: CallOptions) => Promise<GetTicketResult> =
  /* @__PURE__ */ defineCall('GET /v1/tickets/{id}', 'p');

export type GetTicketLeadParameters = ParametersOf<operations['tickets.getLead']>;
export type GetTicketLeadResult = ResultOf<operations['tickets.getLead']>;
/** Codes that {@link getTicketLead} may fail with, besides those of every call. */
export type GetTicketLeadProblem =
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
 * Read the lead of a ticket.
 *
 * The open one, else the newest.
 *
 * `GET /v1/tickets/{id}/lead`, needs `leads:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getTicketLead: (
  transport: Transport,
  parameters: GetTicketLeadParameters,
  options?: CallOptions,
) => Promise<GetTicketLeadResult> = /* @__PURE__ */ defineCall('GET /v1/tickets/{id}/lead', 'p');

export type ListTicketsParameters = ParametersOf<operations['tickets.list']>;
export type ListTicketsResult = ResultOf<operations['tickets.list']>;
/** Codes that {@link listTickets} may fail with, besides those of every call. */
export type ListTicketsProblem =
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
 * List tickets, newest activity first unless asked otherwise.
 *
 * `GET /v1/tickets`, needs `tickets:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listTickets: (
  transport: Transport,
  parameters?: ListTicketsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['tickets.list']>, ListTicketsResult> = /* @__PURE__ */ defineList('GET /v1/tickets', 'p');

export type ListTicketNotesParameters = ParametersOf<operations['tickets.listNotes']>;
export type ListTicketNotesResult = ResultOf<operations['tickets.listNotes']>;
/** Codes that {@link listTicketNotes} may fail with, besides those of every call. */
export type ListTicketNotesProblem =
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
 * List the notes on a ticket, newest first.
 *
 * `GET /v1/tickets/{id}/notes`, needs `tickets:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listTicketNotes: (
  transport: Transport,
  parameters: ListTicketNotesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['tickets.listNotes']>, ListTicketNotesResult> = /* @__PURE__ */ defineList('GET /v1/tickets/{id}/notes', 'p');

export type ListTicketPresenceParameters = ParametersOf<operations['tickets.listPresence']>;
export type ListTicketPresenceResult = ResultOf<operations['tickets.listPresence']>;
/** Codes that {@link listTicketPresence} may fail with, besides those of every call. */
export type ListTicketPresenceProblem =
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
 * List who looks at a ticket now.
 *
 * `GET /v1/tickets/{id}/presence`, needs `tickets:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const listTicketPresence: (
  transport: Transport,
  parameters: ListTicketPresenceParameters,
  options?: CallOptions,
) => Promise<ListTicketPresenceResult> = /* @__PURE__ */ defineCall('GET /v1/tickets/{id}/presence', 'p');

export type MarkTicketReadParameters = ParametersOf<operations['tickets.markRead']>;
export type MarkTicketReadResult = ResultOf<operations['tickets.markRead']>;
/** Codes that {@link markTicketRead} may fail with, besides those of every call. */
export type MarkTicketReadProblem =
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
 * Set the caller's unread count to 0.
 *
 * `POST /v1/tickets/{id}/read`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const markTicketRead: (
  transport: Transport,
  parameters: MarkTicketReadParameters,
  options?: CallOptions,
) => Promise<MarkTicketReadResult> = /* @__PURE__ */ defineCall('POST /v1/tickets/{id}/read', 'pi');

export type MoveTicketStageParameters = ParametersOf<operations['tickets.moveStage']>;
export type MoveTicketStageBody = BodyOf<operations['tickets.moveStage']>;
export type MoveTicketStageResult = ResultOf<operations['tickets.moveStage']>;
/** Codes that {@link moveTicketStage} may fail with, besides those of every call. */
export type MoveTicketStageProblem =
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
  | 'tickets.stage_refused'
  | 'tickets.unknown_stage';
/**
 * Move a ticket in the sales process.
 *
 * Takes the other names of a stage, too, such as `averbacao` for `documentos_averbacao` or `ganho` for `aprovado_liquidacao`.
 *
 * `POST /v1/tickets/{id}/stage`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.stage_refused`, `tickets.unknown_stage`
 */
export const moveTicketStage: (
  transport: Transport,
  parameters: MoveTicketStageParameters,
  body: MoveTicketStageBody,
  options?: CallOptions,
) => Promise<MoveTicketStageResult> = /* @__PURE__ */ defineCall('POST /v1/tickets/{id}/stage', 'pbi');

export type RemoveTicketNoteParameters = ParametersOf<operations['tickets.removeNote']>;
export type RemoveTicketNoteResult = ResultOf<operations['tickets.removeNote']>;
/** Codes that {@link removeTicketNote} may fail with, besides those of every call. */
export type RemoveTicketNoteProblem =
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
  | 'resource.not_found'
  | 'tickets.note_not_own';
/**
 * Remove a note of your own.
 *
 * `DELETE /v1/tickets/{id}/notes/{noteId}`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `tickets.note_not_own`
 */
export const removeTicketNote: (
  transport: Transport,
  parameters: RemoveTicketNoteParameters,
  options?: CallOptions,
) => Promise<RemoveTicketNoteResult> = /* @__PURE__ */ defineCall('DELETE /v1/tickets/{id}/notes/{noteId}', 'p');

export type RemoveTicketTagParameters = ParametersOf<operations['tickets.removeTag']>;
export type RemoveTicketTagResult = ResultOf<operations['tickets.removeTag']>;
/** Codes that {@link removeTicketTag} may fail with, besides those of every call. */
export type RemoveTicketTagProblem =
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
 * Take a tag off a ticket.
 *
 * `DELETE /v1/tickets/{id}/tags/{tagId}`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const removeTicketTag: (
  transport: Transport,
  parameters: RemoveTicketTagParameters,
  options?: CallOptions,
) => Promise<RemoveTicketTagResult> = /* @__PURE__ */ defineCall('DELETE /v1/tickets/{id}/tags/{tagId}', 'p');

export type ReopenTicketParameters = ParametersOf<operations['tickets.reopen']>;
export type ReopenTicketBody = BodyOf<operations['tickets.reopen']>;
export type ReopenTicketResult = ResultOf<operations['tickets.reopen']>;
/** Codes that {@link reopenTicket} may fail with, besides those of every call. */
export type ReopenTicketProblem =
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
  | 'tickets.already_open';
/**
 * Open a resolved or closed ticket again.
 *
 * `POST /v1/tickets/{id}/reopen`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.already_open`
 */
export const reopenTicket: (
  transport: Transport,
  parameters: ReopenTicketParameters,
  body?: ReopenTicketBody,
  options?: CallOptions,
) => Promise<ReopenTicketResult> = /* @__PURE__ */ defineCall('POST /v1/tickets/{id}/reopen', 'pbi');

export type ReportTicketPresenceParameters = ParametersOf<operations['tickets.reportPresence']>;
export type ReportTicketPresenceBody = BodyOf<operations['tickets.reportPresence']>;
export type ReportTicketPresenceResult = ResultOf<operations['tickets.reportPresence']>;
/** Codes that {@link reportTicketPresence} may fail with, besides those of every call. */
export type ReportTicketPresenceProblem =
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
  | 'tickets.user_needed';
/**
 * Tell that you look at a ticket, write in it or leave it.
 *
 * Holds for 30 seconds; say it again while it is so. Others hear it as `ticket.presence` on /v1/events.
 *
 * `POST /v1/tickets/{id}/presence`, needs `tickets:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.user_needed`
 */
export const reportTicketPresence: (
  transport: Transport,
  parameters: ReportTicketPresenceParameters,
  body: ReportTicketPresenceBody,
  options?: CallOptions,
) => Promise<ReportTicketPresenceResult> = /* @__PURE__ */ defineCall('POST /v1/tickets/{id}/presence', 'pb');

export type ResolveTicketParameters = ParametersOf<operations['tickets.resolve']>;
export type ResolveTicketBody = BodyOf<operations['tickets.resolve']>;
export type ResolveTicketResult = ResultOf<operations['tickets.resolve']>;
/** Codes that {@link resolveTicket} may fail with, besides those of every call. */
export type ResolveTicketProblem =
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
  | 'tickets.transition_refused';
/**
 * Mark a ticket as done.
 *
 * `POST /v1/tickets/{id}/resolve`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.transition_refused`
 */
export const resolveTicket: (
  transport: Transport,
  parameters: ResolveTicketParameters,
  body?: ResolveTicketBody,
  options?: CallOptions,
) => Promise<ResolveTicketResult> = /* @__PURE__ */ defineCall('POST /v1/tickets/{id}/resolve', 'pbi');

export type TimelineTicketParameters = ParametersOf<operations['tickets.timeline']>;
export type TimelineTicketResult = ResultOf<operations['tickets.timeline']>;
/** Codes that {@link timelineTicket} may fail with, besides those of every call. */
export type TimelineTicketProblem =
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
 * List what was done to a ticket, newest first.
 *
 * Changes of status, queue, assignee and stage with who and why, the team's notes and the caller's private ones.
 *
 * `GET /v1/tickets/{id}/timeline`, needs `tickets:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const timelineTicket: (
  transport: Transport,
  parameters: TimelineTicketParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['tickets.timeline']>, TimelineTicketResult> = /* @__PURE__ */ defineList('GET /v1/tickets/{id}/timeline', 'p');

export type TransferTicketParameters = ParametersOf<operations['tickets.transfer']>;
export type TransferTicketBody = BodyOf<operations['tickets.transfer']>;
export type TransferTicketResult = ResultOf<operations['tickets.transfer']>;
/** Codes that {@link transferTicket} may fail with, besides those of every call. */
export type TransferTicketProblem =
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
  | 'queues.unknown'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'tickets.not_open'
  | 'tickets.unknown_assignee';
/**
 * Move an open ticket to another queue, and there to nobody or to a user.
 *
 * `POST /v1/tickets/{id}/transfer`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.not_open`, `tickets.unknown_assignee`
 */
export const transferTicket: (
  transport: Transport,
  parameters: TransferTicketParameters,
  body: TransferTicketBody,
  options?: CallOptions,
) => Promise<TransferTicketResult> = /* @__PURE__ */ defineCall('POST /v1/tickets/{id}/transfer', 'pbi');

export type UpdateTicketParameters = ParametersOf<operations['tickets.update']>;
export type UpdateTicketBody = BodyOf<operations['tickets.update']>;
export type UpdateTicketResult = ResultOf<operations['tickets.update']>;
/** Codes that {@link updateTicket} may fail with, besides those of every call. */
export type UpdateTicketProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
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
  | 'tickets.stage_refused'
  | 'tickets.transition_refused'
  | 'tickets.unknown_stage';
/**
 * Change a ticket.
 *
 * `PATCH /v1/tickets/{id}`, needs `tickets:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `tickets.already_open`, `tickets.assignee_needed`, `tickets.stage_refused`, `tickets.transition_refused`, `tickets.unknown_stage`
 */
export const updateTicket: (
  transport: Transport,
  parameters: UpdateTicketParameters,
  body: UpdateTicketBody,
  options?: CallOptions,
) => Promise<UpdateTicketResult> = /* @__PURE__ */ defineCall('PATCH /v1/tickets/{id}', 'pb');
