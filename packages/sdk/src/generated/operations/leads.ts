// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type AddLeadActivityParameters = ParametersOf<operations['leads.addActivity']>;
export type AddLeadActivityBody = BodyOf<operations['leads.addActivity']>;
export type AddLeadActivityResult = ResultOf<operations['leads.addActivity']>;
/** Codes that {@link addLeadActivity} may fail with, besides those of every call. */
export type AddLeadActivityProblem =
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
 * Note a call or anything else about a lead.
 *
 * `POST /v1/leads/{id}/activities`, needs `leads:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const addLeadActivity: (
  transport: Transport,
  parameters: AddLeadActivityParameters,
  body: AddLeadActivityBody,
  options?: CallOptions,
) => Promise<AddLeadActivityResult> = /* @__PURE__ */ defineCall('POST /v1/leads/{id}/activities', 'pbi');

export type AddLeadTagsParameters = ParametersOf<operations['leads.addTags']>;
export type AddLeadTagsBody = BodyOf<operations['leads.addTags']>;
export type AddLeadTagsResult = ResultOf<operations['leads.addTags']>;
/** Codes that {@link addLeadTags} may fail with, besides those of every call. */
export type AddLeadTagsProblem =
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
 * Put tags on a lead, making those that are missing.
 *
 * `POST /v1/leads/{id}/tags`, needs `leads:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const addLeadTags: (
  transport: Transport,
  parameters: AddLeadTagsParameters,
  body: AddLeadTagsBody,
  options?: CallOptions,
) => Promise<AddLeadTagsResult> = /* @__PURE__ */ defineCall('POST /v1/leads/{id}/tags', 'pbi');

export type ConvertLeadParameters = ParametersOf<operations['leads.convert']>;
export type ConvertLeadBody = BodyOf<operations['leads.convert']>;
export type ConvertLeadResult = ResultOf<operations['leads.convert']>;
/** Codes that {@link convertLead} may fail with, besides those of every call. */
export type ConvertLeadProblem =
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
  | 'leads.already_open'
  | 'leads.is_lost'
  | 'leads.loss_reason_needed'
  | 'leads.transition_refused'
  | 'messages.no_instance'
  | 'queues.unknown'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'tickets.contact_unreachable';
/**
 * Take a lead into a conversation.
 *
 * Links it to the contact's active ticket, which is opened when there is none. The status stays unless another one is named. Asking again changes nothing.
 *
 * `POST /v1/leads/{id}/convert`, needs `leads:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unknown_instance`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `leads.already_open`, `leads.is_lost`, `leads.loss_reason_needed`, `leads.transition_refused`, `messages.no_instance`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.contact_unreachable`
 */
export const convertLead: (
  transport: Transport,
  parameters: ConvertLeadParameters,
  body?: ConvertLeadBody,
  options?: CallOptions,
) => Promise<ConvertLeadResult> = /* @__PURE__ */ defineCall('POST /v1/leads/{id}/convert', 'pbi');

export type CreateLeadBody = BodyOf<operations['leads.create']>;
export type CreateLeadResult = ResultOf<operations['leads.create']>;
/** Codes that {@link createLead} may fail with, besides those of every call. */
export type CreateLeadProblem =
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
  | 'leads.already_open'
  | 'leads.unknown_reference'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * Add a lead.
 *
 * A contact has one open lead; while there is one, the answer names it.
 *
 * `POST /v1/leads`, needs `leads:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `leads.already_open`, `leads.unknown_reference`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createLead: (transport: Transport, body: CreateLeadBody, options?: CallOptions) => Promise<CreateLeadResult> =
  /* @__PURE__ */ defineCall('POST /v1/leads', 'bi');

export type GetLeadParameters = ParametersOf<operations['leads.get']>;
export type GetLeadResult = ResultOf<operations['leads.get']>;
/** Codes that {@link getLead} may fail with, besides those of every call. */
export type GetLeadProblem =
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
 * Read a lead.
 *
 * `GET /v1/leads/{id}`, needs `leads:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getLead: (transport: Transport, parameters: GetLeadParameters, options?: CallOptions) => Promise<GetLeadResult> =
  /* @__PURE__ */ defineCall('GET /v1/leads/{id}', 'p');

export type GetLeadSettingsResult = ResultOf<operations['leads.getSettings']>;
/** Codes that {@link getLeadSettings} may fail with, besides those of every call. */
export type GetLeadSettingsProblem =
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
 * What leads do by themselves.
 *
 * `GET /v1/leads/settings`, needs `leads:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const getLeadSettings: (transport: Transport, options?: CallOptions) => Promise<GetLeadSettingsResult> = /* @__PURE__ */ defineCall(
  'GET /v1/leads/settings',
  '',
);

export type ListLeadsParameters = ParametersOf<operations['leads.list']>;
export type ListLeadsResult = ResultOf<operations['leads.list']>;
/** Codes that {@link listLeads} may fail with, besides those of every call. */
export type ListLeadsProblem =
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
 * List leads.
 *
 * `GET /v1/leads`, needs `leads:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listLeads: (
  transport: Transport,
  parameters?: ListLeadsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['leads.list']>, ListLeadsResult> = /* @__PURE__ */ defineList('GET /v1/leads', 'p');

export type ListLeadActivitiesParameters = ParametersOf<operations['leads.listActivities']>;
export type ListLeadActivitiesResult = ResultOf<operations['leads.listActivities']>;
/** Codes that {@link listLeadActivities} may fail with, besides those of every call. */
export type ListLeadActivitiesProblem =
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
 * What happened to a lead, newest first.
 *
 * `GET /v1/leads/{id}/activities`, needs `leads:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listLeadActivities: (
  transport: Transport,
  parameters: ListLeadActivitiesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['leads.listActivities']>, ListLeadActivitiesResult> = /* @__PURE__ */ defineList(
  'GET /v1/leads/{id}/activities',
  'p',
);

export type MoveLeadParameters = ParametersOf<operations['leads.move']>;
export type MoveLeadBody = BodyOf<operations['leads.move']>;
export type MoveLeadResult = ResultOf<operations['leads.move']>;
/** Codes that {@link moveLead} may fail with, besides those of every call. */
export type MoveLeadProblem =
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
  | 'leads.already_open'
  | 'leads.loss_reason_needed'
  | 'leads.transition_refused'
  | 'leads.unknown_reference'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * Put a lead into a column of the board.
 *
 * `POST /v1/leads/{id}/move`, needs `leads:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `leads.already_open`, `leads.loss_reason_needed`, `leads.transition_refused`, `leads.unknown_reference`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const moveLead: (
  transport: Transport,
  parameters: MoveLeadParameters,
  body: MoveLeadBody,
  options?: CallOptions,
) => Promise<MoveLeadResult> = /* @__PURE__ */ defineCall('POST /v1/leads/{id}/move', 'pbi');

export type RemoveLeadTagParameters = ParametersOf<operations['leads.removeTag']>;
export type RemoveLeadTagResult = ResultOf<operations['leads.removeTag']>;
/** Codes that {@link removeLeadTag} may fail with, besides those of every call. */
export type RemoveLeadTagProblem =
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
 * Take a tag off a lead.
 *
 * `DELETE /v1/leads/{id}/tags/{tagId}`, needs `leads:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const removeLeadTag: (
  transport: Transport,
  parameters: RemoveLeadTagParameters,
  options?: CallOptions,
) => Promise<RemoveLeadTagResult> = /* @__PURE__ */ defineCall('DELETE /v1/leads/{id}/tags/{tagId}', 'p');

export type UpdateLeadParameters = ParametersOf<operations['leads.update']>;
export type UpdateLeadBody = BodyOf<operations['leads.update']>;
export type UpdateLeadResult = ResultOf<operations['leads.update']>;
/** Codes that {@link updateLead} may fail with, besides those of every call. */
export type UpdateLeadProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'leads.already_open'
  | 'leads.loss_reason_needed'
  | 'leads.transition_refused'
  | 'leads.unknown_reference'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'resource.version_mismatch';
/**
 * Change a lead.
 *
 * `PATCH /v1/leads/{id}`, needs `leads:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `leads.already_open`, `leads.loss_reason_needed`, `leads.transition_refused`, `leads.unknown_reference`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateLead: (
  transport: Transport,
  parameters: UpdateLeadParameters,
  body: UpdateLeadBody,
  options?: CallOptions,
) => Promise<UpdateLeadResult> = /* @__PURE__ */ defineCall('PATCH /v1/leads/{id}', 'pb');

export type UpdateLeadSettingsBody = BodyOf<operations['leads.updateSettings']>;
export type UpdateLeadSettingsResult = ResultOf<operations['leads.updateSettings']>;
/** Codes that {@link updateLeadSettings} may fail with, besides those of every call. */
export type UpdateLeadSettingsProblem =
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
  | 'request.unsupported_media_type';
/**
 * Change what leads do by themselves.
 *
 * `PUT /v1/leads/settings`, needs `leads:configure`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const updateLeadSettings: (
  transport: Transport,
  body: UpdateLeadSettingsBody,
  options?: CallOptions,
) => Promise<UpdateLeadSettingsResult> = /* @__PURE__ */ defineCall('PUT /v1/leads/settings', 'b');
