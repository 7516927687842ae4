// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type ChangeContactManyBody = BodyOf<operations['contacts.changeMany']>;
export type ChangeContactManyResult = ResultOf<operations['contacts.changeMany']>;
/** Codes that {@link changeContactMany} may fail with, besides those of every call. */
export type ChangeContactManyProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'contacts.unknown'
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
 * Change many contacts at once.
 *
 * All of them or none. Tags are given by name; those to add are made when they are missing.
 *
 * `POST /v1/contacts/actions/bulk`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.unknown`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const changeContactMany: (
  transport: Transport,
  body: ChangeContactManyBody,
  options?: CallOptions,
) => Promise<ChangeContactManyResult> = /* @__PURE__ */ defineCall('POST /v1/contacts/actions/bulk', 'bi');

export type CreateContactConsentParameters = ParametersOf<operations['contacts.consents.create']>;
export type CreateContactConsentBody = BodyOf<operations['contacts.consents.create']>;
export type CreateContactConsentResult = ResultOf<operations['contacts.consents.create']>;
/** Codes that {@link createContactConsent} may fail with, besides those of every call. */
export type CreateContactConsentProblem =
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
 * Record that a person agreed to something or took it back.
 *
 * Records are only ever added; how each consent stands is told by `consents` of the contact.
 *
 * `POST /v1/contacts/{id}/consents`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const createContactConsent: (
  transport: Transport,
  parameters: CreateContactConsentParameters,
  body: CreateContactConsentBody,
  options?: CallOptions,
) => Promise<CreateContactConsentResult> = /* @__PURE__ */ defineCall('POST /v1/contacts/{id}/consents', 'pbi');

export type ListContactConsentsParameters = ParametersOf<operations['contacts.consents.list']>;
export type ListContactConsentsResult = ResultOf<operations['contacts.consents.list']>;
/** Codes that {@link listContactConsents} may fail with, besides those of every call. */
export type ListContactConsentsProblem =
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
 * List what a person agreed to and took back, newest first.
 *
 * `GET /v1/contacts/{id}/consents`, needs `contacts:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listContactConsents: (
  transport: Transport,
  parameters: ListContactConsentsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['contacts.consents.list']>, ListContactConsentsResult> = /* @__PURE__ */ defineList(
  'GET /v1/contacts/{id}/consents',
  'p',
);

export type CreateContactBody = BodyOf<operations['contacts.create']>;
export type CreateContactResult = ResultOf<operations['contacts.create']>;
/** Codes that {@link createContact} may fail with, besides those of every call. */
export type CreateContactProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'contacts.document_taken'
  | 'contacts.email_taken'
  | 'contacts.invalid_document'
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
/**
 * Add a contact.
 *
 * `POST /v1/contacts`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.document_taken`, `contacts.email_taken`, `contacts.invalid_document`, `contacts.invalid_phone`, `contacts.phone_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createContact: (transport: Transport, body: CreateContactBody, options?: CallOptions) => Promise<CreateContactResult> =
  /* @__PURE__ */ defineCall('POST /v1/contacts', 'bi');

export type CreateContactEmailParameters = ParametersOf<operations['contacts.emails.create']>;
export type CreateContactEmailBody = BodyOf<operations['contacts.emails.create']>;
export type CreateContactEmailResult = ResultOf<operations['contacts.emails.create']>;
/** Codes that {@link createContactEmail} may fail with, besides those of every call. */
export type CreateContactEmailProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'contacts.email_taken'
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
 * Add an e-mail address to a contact.
 *
 * `POST /v1/contacts/{id}/emails`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.email_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const createContactEmail: (
  transport: Transport,
  parameters: CreateContactEmailParameters,
  body: CreateContactEmailBody,
  options?: CallOptions,
) => Promise<CreateContactEmailResult> = /* @__PURE__ */ defineCall('POST /v1/contacts/{id}/emails', 'pbi');

export type DeleteContactEmailParameters = ParametersOf<operations['contacts.emails.delete']>;
export type DeleteContactEmailResult = ResultOf<operations['contacts.emails.delete']>;
/** Codes that {@link deleteContactEmail} may fail with, besides those of every call. */
export type DeleteContactEmailProblem =
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
 * Remove an e-mail address from a contact.
 *
 * `DELETE /v1/contacts/{id}/emails/{emailId}`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const deleteContactEmail: (
  transport: Transport,
  parameters: DeleteContactEmailParameters,
  options?: CallOptions,
) => Promise<DeleteContactEmailResult> = /* @__PURE__ */ defineCall('DELETE /v1/contacts/{id}/emails/{emailId}', 'p');

export type ListContactEmailsParameters = ParametersOf<operations['contacts.emails.list']>;
export type ListContactEmailsResult = ResultOf<operations['contacts.emails.list']>;
/** Codes that {@link listContactEmails} may fail with, besides those of every call. */
export type ListContactEmailsProblem =
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
 * List the e-mail addresses of a contact.
 *
 * All in one page, the primary one first.
 *
 * `GET /v1/contacts/{id}/emails`, needs `contacts:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const listContactEmails: (
  transport: Transport,
  parameters: ListContactEmailsParameters,
  options?: CallOptions,
) => Promise<ListContactEmailsResult> = /* @__PURE__ */ defineCall('GET /v1/contacts/{id}/emails', 'p');

export type UpdateContactEmailParameters = ParametersOf<operations['contacts.emails.update']>;
export type UpdateContactEmailBody = BodyOf<operations['contacts.emails.update']>;
export type UpdateContactEmailResult = ResultOf<operations['contacts.emails.update']>;
/** Codes that {@link updateContactEmail} may fail with, besides those of every call. */
export type UpdateContactEmailProblem =
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
  | 'resource.not_found';
/**
 * Label an e-mail address or make it the primary one.
 *
 * `PATCH /v1/contacts/{id}/emails/{emailId}`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const updateContactEmail: (
  transport: Transport,
  parameters: UpdateContactEmailParameters,
  body: UpdateContactEmailBody,
  options?: CallOptions,
) => Promise<UpdateContactEmailResult> = /* @__PURE__ */ defineCall('PATCH /v1/contacts/{id}/emails/{emailId}', 'pb');

export type EraseContactParameters = ParametersOf<operations['contacts.erase']>;
export type EraseContactResult = ResultOf<operations['contacts.erase']>;
/** Codes that {@link eraseContact} may fail with, besides those of every call. */
export type EraseContactProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'contacts.erasure_refused'
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
 * Erase all that tells of a person.
 *
 * Name, addresses, CPF, records and what was said are gone for good, open tickets are closed; counts stay. Refused while the data is held for a legal duty.
 *
 * `POST /v1/contacts/{id}/erase`, needs `contacts:erase`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.erasure_refused`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const eraseContact: (
  transport: Transport,
  parameters: EraseContactParameters,
  options?: CallOptions,
) => Promise<EraseContactResult> = /* @__PURE__ */ defineCall('POST /v1/contacts/{id}/erase', 'pi');

export type ExportContactCsvParameters = ParametersOf<operations['contacts.exportCsv']>;
export type ExportContactCsvResult = Response;
/** Codes that {@link exportContactCsv} may fail with, besides those of every call. */
export type ExportContactCsvProblem =
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
 * Take contacts out as a CSV file.
 *
 * CPFs are masked. Cells that a spreadsheet would run begin with an apostrophe, which an import takes off again.
 *
 * `GET /v1/contacts/export`, needs `contacts:export`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
 */
export const exportContactCsv: (
  transport: Transport,
  parameters?: ExportContactCsvParameters,
  options?: CallOptions,
) => Promise<ExportContactCsvResult> = /* @__PURE__ */ defineCall('GET /v1/contacts/export', 'pr');

export type ExportContactDataParameters = ParametersOf<operations['contacts.exportData']>;
export type ExportContactDataResult = Response;
/** Codes that {@link exportContactData} may fail with, besides those of every call. */
export type ExportContactDataProblem =
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
 * Hand out all that is kept of a person.
 *
 * For requests of access and portability: the contact with its CPF, addresses, records, tickets and messages.
 *
 * `GET /v1/contacts/{id}/export`, needs `contacts:erase`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const exportContactData: (
  transport: Transport,
  parameters: ExportContactDataParameters,
  options?: CallOptions,
) => Promise<ExportContactDataResult> = /* @__PURE__ */ defineCall('GET /v1/contacts/{id}/export', 'pr');

export type GetContactParameters = ParametersOf<operations['contacts.get']>;
export type GetContactResult = ResultOf<operations['contacts.get']>;
/** Codes that {@link getContact} may fail with, besides those of every call. */
export type GetContactProblem =
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
 * Read a contact.
 *
 * `GET /v1/contacts/{id}`, needs `contacts:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getContact: (transport: Transport, parameters: GetContactParameters, options?: CallOptions) => Promise<GetContactResult> =
  /* @__PURE__ */ defineCall('GET /v1/contacts/{id}', 'p');

export type HoldContactParameters = ParametersOf<operations['contacts.hold']>;
export type HoldContactBody = BodyOf<operations['contacts.hold']>;
export type HoldContactResult = ResultOf<operations['contacts.hold']>;
/** Codes that {@link holdContact} may fail with, besides those of every call. */
export type HoldContactProblem =
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
  | 'resource.not_found';
/**
 * Keep a person’s data from being erased, or allow it again.
 *
 * `PUT /v1/contacts/{id}/legal-hold`, needs `contacts:erase`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const holdContact: (
  transport: Transport,
  parameters: HoldContactParameters,
  body: HoldContactBody,
  options?: CallOptions,
) => Promise<HoldContactResult> = /* @__PURE__ */ defineCall('PUT /v1/contacts/{id}/legal-hold', 'pb');

export type ImportContactBody = BodyOf<operations['contacts.import']>;
export type ImportContactResult = ResultOf<operations['contacts.import']>;
/** Codes that {@link importContact} may fail with, besides those of every call. */
export type ImportContactProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'contacts.import_unreadable'
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
 * Take contacts in from a CSV file.
 *
 * Answers at once; a job takes the rows in. A row whose number, e-mail address or CPF is known changes that contact: empty cells say nothing. One that means two contacts is refused.
 *
 * `POST /v1/contacts/import`, needs `contacts:import`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.import_unreadable`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const importContact: (transport: Transport, body: ImportContactBody, options?: CallOptions) => Promise<ImportContactResult> =
  /* @__PURE__ */ defineCall('POST /v1/contacts/import', 'bi');

export type GetContactImportParameters = ParametersOf<operations['contacts.imports.get']>;
export type GetContactImportResult = ResultOf<operations['contacts.imports.get']>;
/** Codes that {@link getContactImport} may fail with, besides those of every call. */
export type GetContactImportProblem =
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
 * See how far an import is.
 *
 * `GET /v1/contacts/imports/{id}`, needs `contacts:import`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getContactImport: (
  transport: Transport,
  parameters: GetContactImportParameters,
  options?: CallOptions,
) => Promise<GetContactImportResult> = /* @__PURE__ */ defineCall('GET /v1/contacts/imports/{id}', 'p');

export type ListContactImportRowsParameters = ParametersOf<operations['contacts.imports.listRows']>;
export type ListContactImportRowsResult = ResultOf<operations['contacts.imports.listRows']>;
/** Codes that {@link listContactImportRows} may fail with, besides those of every call. */
export type ListContactImportRowsProblem =
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
 * List what became of the rows of an import.
 *
 * `GET /v1/contacts/imports/{id}/rows`, needs `contacts:import`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listContactImportRows: (
  transport: Transport,
  parameters: ListContactImportRowsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['contacts.imports.listRows']>, ListContactImportRowsResult> = /* @__PURE__ */ defineList(
  'GET /v1/contacts/imports/{id}/rows',
  'p',
);

export type CreateContactInteractionParameters = ParametersOf<operations['contacts.interactions.create']>;
export type CreateContactInteractionBody = BodyOf<operations['contacts.interactions.create']>;
export type CreateContactInteractionResult = ResultOf<operations['contacts.interactions.create']>;
/** Codes that {@link createContactInteraction} may fail with, besides those of every call. */
export type CreateContactInteractionProblem =
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
 * Record a talk that did not go through the engine.
 *
 * `POST /v1/contacts/{id}/interactions`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const createContactInteraction: (
  transport: Transport,
  parameters: CreateContactInteractionParameters,
  body: CreateContactInteractionBody,
  options?: CallOptions,
) => Promise<CreateContactInteractionResult> = /* @__PURE__ */ defineCall('POST /v1/contacts/{id}/interactions', 'pbi');

export type ListContactsParameters = ParametersOf<operations['contacts.list']>;
export type ListContactsResult = ResultOf<operations['contacts.list']>;
/** Codes that {@link listContacts} may fail with, besides those of every call. */
export type ListContactsProblem =
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
 * List and find contacts.
 *
 * All filters given must hold. Contacts that were merged into others are left out.
 *
 * `GET /v1/contacts`, needs `contacts:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listContacts: (
  transport: Transport,
  parameters?: ListContactsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['contacts.list']>, ListContactsResult> = /* @__PURE__ */ defineList('GET /v1/contacts', 'p');

export type ListContactTimelineParameters = ParametersOf<operations['contacts.listTimeline']>;
export type ListContactTimelineResult = ResultOf<operations['contacts.listTimeline']>;
/** Codes that {@link listContactTimeline} may fail with, besides those of every call. */
export type ListContactTimelineProblem =
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
 * List what happened with a contact, newest first.
 *
 * Notes, tasks, recorded talks, and tickets when they were opened and closed.
 *
 * `GET /v1/contacts/{id}/timeline`, needs `contacts:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listContactTimeline: (
  transport: Transport,
  parameters: ListContactTimelineParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['contacts.listTimeline']>, ListContactTimelineResult> = /* @__PURE__ */ defineList(
  'GET /v1/contacts/{id}/timeline',
  'p',
);

export type MergeContactBody = BodyOf<operations['contacts.merge']>;
export type MergeContactResult = ResultOf<operations['contacts.merge']>;
/** Codes that {@link mergeContact} may fail with, besides those of every call. */
export type MergeContactProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'contacts.merge_into_itself'
  | 'contacts.unknown'
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
 * Make one contact of several.
 *
 * Addresses, tickets with their messages, tags, notes, tasks and interactions go to the target, and what it lacks is filled from the sources. Of two open tickets on a channel the source’s is closed. Can be taken back.
 *
 * `POST /v1/contacts/merge`, needs `contacts:merge`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.merge_into_itself`, `contacts.unknown`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const mergeContact: (transport: Transport, body: MergeContactBody, options?: CallOptions) => Promise<MergeContactResult> =
  /* @__PURE__ */ defineCall('POST /v1/contacts/merge', 'bi');

export type CreateContactNoteParameters = ParametersOf<operations['contacts.notes.create']>;
export type CreateContactNoteBody = BodyOf<operations['contacts.notes.create']>;
export type CreateContactNoteResult = ResultOf<operations['contacts.notes.create']>;
/** Codes that {@link createContactNote} may fail with, besides those of every call. */
export type CreateContactNoteProblem =
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
 * Write a note on a contact.
 *
 * `POST /v1/contacts/{id}/notes`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const createContactNote: (
  transport: Transport,
  parameters: CreateContactNoteParameters,
  body: CreateContactNoteBody,
  options?: CallOptions,
) => Promise<CreateContactNoteResult> = /* @__PURE__ */ defineCall('POST /v1/contacts/{id}/notes', 'pbi');

export type ListContactNotesParameters = ParametersOf<operations['contacts.notes.list']>;
export type ListContactNotesResult = ResultOf<operations['contacts.notes.list']>;
/** Codes that {@link listContactNotes} may fail with, besides those of every call. */
export type ListContactNotesProblem =
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
 * List the notes on a contact, newest first.
 *
 * `GET /v1/contacts/{id}/notes`, needs `contacts:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listContactNotes: (
  transport: Transport,
  parameters: ListContactNotesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['contacts.notes.list']>, ListContactNotesResult> = /* @__PURE__ */ defineList(
  'GET /v1/contacts/{id}/notes',
  'p',
);

export type CreateContactPhoneParameters = ParametersOf<operations['contacts.phones.create']>;
export type CreateContactPhoneBody = BodyOf<operations['contacts.phones.create']>;
export type CreateContactPhoneResult = ResultOf<operations['contacts.phones.create']>;
/** Codes that {@link createContactPhone} may fail with, besides those of every call. */
export type CreateContactPhoneProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
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
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * Add a telephone number to a contact.
 *
 * A number of another contact is refused, never taken from them.
 *
 * `POST /v1/contacts/{id}/phones`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.invalid_phone`, `contacts.phone_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const createContactPhone: (
  transport: Transport,
  parameters: CreateContactPhoneParameters,
  body: CreateContactPhoneBody,
  options?: CallOptions,
) => Promise<CreateContactPhoneResult> = /* @__PURE__ */ defineCall('POST /v1/contacts/{id}/phones', 'pbi');

export type DeleteContactPhoneParameters = ParametersOf<operations['contacts.phones.delete']>;
export type DeleteContactPhoneResult = ResultOf<operations['contacts.phones.delete']>;
/** Codes that {@link deleteContactPhone} may fail with, besides those of every call. */
export type DeleteContactPhoneProblem =
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
 * Remove a telephone number from a contact.
 *
 * `DELETE /v1/contacts/{id}/phones/{phoneId}`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const deleteContactPhone: (
  transport: Transport,
  parameters: DeleteContactPhoneParameters,
  options?: CallOptions,
) => Promise<DeleteContactPhoneResult> = /* @__PURE__ */ defineCall('DELETE /v1/contacts/{id}/phones/{phoneId}', 'p');

export type ListContactPhonesParameters = ParametersOf<operations['contacts.phones.list']>;
export type ListContactPhonesResult = ResultOf<operations['contacts.phones.list']>;
/** Codes that {@link listContactPhones} may fail with, besides those of every call. */
export type ListContactPhonesProblem =
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
 * List the telephone numbers of a contact.
 *
 * All in one page, the primary one first.
 *
 * `GET /v1/contacts/{id}/phones`, needs `contacts:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const listContactPhones: (
  transport: Transport,
  parameters: ListContactPhonesParameters,
  options?: CallOptions,
) => Promise<ListContactPhonesResult> = /* @__PURE__ */ defineCall('GET /v1/contacts/{id}/phones', 'p');

export type UpdateContactPhoneParameters = ParametersOf<operations['contacts.phones.update']>;
export type UpdateContactPhoneBody = BodyOf<operations['contacts.phones.update']>;
export type UpdateContactPhoneResult = ResultOf<operations['contacts.phones.update']>;
/** Codes that {@link updateContactPhone} may fail with, besides those of every call. */
export type UpdateContactPhoneProblem =
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
  | 'resource.not_found';
/**
 * Label a telephone number or make it the primary one.
 *
 * `PATCH /v1/contacts/{id}/phones/{phoneId}`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const updateContactPhone: (
  transport: Transport,
  parameters: UpdateContactPhoneParameters,
  body: UpdateContactPhoneBody,
  options?: CallOptions,
) => Promise<UpdateContactPhoneResult> = /* @__PURE__ */ defineCall('PATCH /v1/contacts/{id}/phones/{phoneId}', 'pb');

export type ReadContactDocumentParameters = ParametersOf<operations['contacts.readDocument']>;
export type ReadContactDocumentResult = ResultOf<operations['contacts.readDocument']>;
/** Codes that {@link readContactDocument} may fail with, besides those of every call. */
export type ReadContactDocumentProblem =
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
 * Read the whole CPF of a contact.
 *
 * `GET /v1/contacts/{id}/document`, needs `contacts:read_document`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const readContactDocument: (
  transport: Transport,
  parameters: ReadContactDocumentParameters,
  options?: CallOptions,
) => Promise<ReadContactDocumentResult> = /* @__PURE__ */ defineCall('GET /v1/contacts/{id}/document', 'p');

export type DeleteContactTagParameters = ParametersOf<operations['contacts.tags.delete']>;
export type DeleteContactTagResult = ResultOf<operations['contacts.tags.delete']>;
/** Codes that {@link deleteContactTag} may fail with, besides those of every call. */
export type DeleteContactTagProblem =
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
 * Take a tag off a contact.
 *
 * `DELETE /v1/contacts/{id}/tags/{tagId}`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const deleteContactTag: (
  transport: Transport,
  parameters: DeleteContactTagParameters,
  options?: CallOptions,
) => Promise<DeleteContactTagResult> = /* @__PURE__ */ defineCall('DELETE /v1/contacts/{id}/tags/{tagId}', 'p');

export type PutContactTagParameters = ParametersOf<operations['contacts.tags.put']>;
export type PutContactTagResult = ResultOf<operations['contacts.tags.put']>;
/** Codes that {@link putContactTag} may fail with, besides those of every call. */
export type PutContactTagProblem =
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
 * Put a tag on a contact.
 *
 * `PUT /v1/contacts/{id}/tags/{tagId}`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const putContactTag: (
  transport: Transport,
  parameters: PutContactTagParameters,
  options?: CallOptions,
) => Promise<PutContactTagResult> = /* @__PURE__ */ defineCall('PUT /v1/contacts/{id}/tags/{tagId}', 'p');

export type CreateContactTaskParameters = ParametersOf<operations['contacts.tasks.create']>;
export type CreateContactTaskBody = BodyOf<operations['contacts.tasks.create']>;
export type CreateContactTaskResult = ResultOf<operations['contacts.tasks.create']>;
/** Codes that {@link createContactTask} may fail with, besides those of every call. */
export type CreateContactTaskProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'contacts.unknown_assignee'
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
 * Add a task for a contact.
 *
 * `POST /v1/contacts/{id}/tasks`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.unknown_assignee`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const createContactTask: (
  transport: Transport,
  parameters: CreateContactTaskParameters,
  body: CreateContactTaskBody,
  options?: CallOptions,
) => Promise<CreateContactTaskResult> = /* @__PURE__ */ defineCall('POST /v1/contacts/{id}/tasks', 'pbi');

export type ListContactTasksParameters = ParametersOf<operations['contacts.tasks.list']>;
export type ListContactTasksResult = ResultOf<operations['contacts.tasks.list']>;
/** Codes that {@link listContactTasks} may fail with, besides those of every call. */
export type ListContactTasksProblem =
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
 * List the tasks of a contact, newest first.
 *
 * `GET /v1/contacts/{id}/tasks`, needs `contacts:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listContactTasks: (
  transport: Transport,
  parameters: ListContactTasksParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['contacts.tasks.list']>, ListContactTasksResult> = /* @__PURE__ */ defineList(
  'GET /v1/contacts/{id}/tasks',
  'p',
);

export type UnmergeContactParameters = ParametersOf<operations['contacts.unmerge']>;
export type UnmergeContactResult = ResultOf<operations['contacts.unmerge']>;
/** Codes that {@link unmergeContact} may fail with, besides those of every call. */
export type UnmergeContactProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'contacts.not_merged'
  | 'contacts.unmerge_refused'
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
 * Take the merge of a contact into another one back.
 *
 * What was moved goes back, and what was filled is emptied, unless it was changed since. Answers with the contact that is back.
 *
 * `POST /v1/contacts/{id}/unmerge`, needs `contacts:merge`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.not_merged`, `contacts.unmerge_refused`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const unmergeContact: (
  transport: Transport,
  parameters: UnmergeContactParameters,
  options?: CallOptions,
) => Promise<UnmergeContactResult> = /* @__PURE__ */ defineCall('POST /v1/contacts/{id}/unmerge', 'pi');

export type UpdateContactParameters = ParametersOf<operations['contacts.update']>;
export type UpdateContactBody = BodyOf<operations['contacts.update']>;
export type UpdateContactResult = ResultOf<operations['contacts.update']>;
/** Codes that {@link updateContact} may fail with, besides those of every call. */
export type UpdateContactProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'contacts.document_taken'
  | 'contacts.email_taken'
  | 'contacts.invalid_document'
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
/**
 * Change a contact.
 *
 * A telephone number or e-mail address that is set becomes the primary one; the one before stays with the contact.
 *
 * `PATCH /v1/contacts/{id}`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.document_taken`, `contacts.email_taken`, `contacts.invalid_document`, `contacts.invalid_phone`, `contacts.phone_taken`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateContact: (
  transport: Transport,
  parameters: UpdateContactParameters,
  body: UpdateContactBody,
  options?: CallOptions,
) => Promise<UpdateContactResult> = /* @__PURE__ */ defineCall('PATCH /v1/contacts/{id}', 'pb');
