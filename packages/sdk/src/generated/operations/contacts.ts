// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateContactBody = BodyOf<operations['contacts.create']>;
export type CreateContactResult = ResultOf<operations['contacts.create']>;
/** Codes that {@link createContact} may fail with, besides those of every call. */
export type CreateContactProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'contacts.invalid_phone'
  | 'contacts.phone_taken'
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
const createContactOperation: Operation = { id: 'contacts.create', method: 'POST', path: '/v1/contacts', idempotent: true };
/**
 * Add a contact.
 *
 * `POST /v1/contacts`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.invalid_phone`, `contacts.phone_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createContact = (transport: Transport, body: CreateContactBody, options?: CallOptions): Promise<CreateContactResult> =>
  sendCall(transport, createContactOperation, undefined, body, options);

export type GetContactParameters = ParametersOf<operations['contacts.get']>;
export type GetContactResult = ResultOf<operations['contacts.get']>;
/** Codes that {@link getContact} may fail with, besides those of every call. */
export type GetContactProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
const getContactOperation: Operation = { id: 'contacts.get', method: 'GET', path: '/v1/contacts/{id}' };
/**
 * Read a contact.
 *
 * `GET /v1/contacts/{id}`, needs `contacts:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getContact = (transport: Transport, parameters: GetContactParameters, options?: CallOptions): Promise<GetContactResult> =>
  sendCall(transport, getContactOperation, parameters, undefined, options);

export type ListContactsParameters = ParametersOf<operations['contacts.list']>;
export type ListContactsResult = ResultOf<operations['contacts.list']>;
/** Codes that {@link listContacts} may fail with, besides those of every call. */
export type ListContactsProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor';
const listContactsOperation: Operation = { id: 'contacts.list', method: 'GET', path: '/v1/contacts' };
/**
 * List contacts.
 *
 * `GET /v1/contacts`, needs `contacts:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listContacts = (
  transport: Transport,
  parameters?: ListContactsParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['contacts.list']>, ListContactsResult> => sendList(transport, listContactsOperation, parameters, options);

export type UpdateContactParameters = ParametersOf<operations['contacts.update']>;
export type UpdateContactBody = BodyOf<operations['contacts.update']>;
export type UpdateContactResult = ResultOf<operations['contacts.update']>;
/** Codes that {@link updateContact} may fail with, besides those of every call. */
export type UpdateContactProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'contacts.invalid_phone'
  | 'contacts.phone_taken'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'resource.version_mismatch';
const updateContactOperation: Operation = { id: 'contacts.update', method: 'PATCH', path: '/v1/contacts/{id}' };
/**
 * Change a contact.
 *
 * `PATCH /v1/contacts/{id}`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.invalid_phone`, `contacts.phone_taken`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateContact = (
  transport: Transport,
  parameters: UpdateContactParameters,
  body: UpdateContactBody,
  options?: CallOptions,
): Promise<UpdateContactResult> => sendCall(transport, updateContactOperation, parameters, body, options);
