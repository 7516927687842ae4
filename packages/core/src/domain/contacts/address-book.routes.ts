import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf } from '../../contract/page.js';
import { NotFound } from '../../contract/problems.js';
import { madeUnder, namedInPath } from '../audit-targets.js';
import { Id, IdParams } from '../schema.js';
import {
  ContactAddressPatch,
  ContactEmail,
  ContactEmailInput,
  ContactPhone,
  ContactPhoneInput,
  EmailTaken,
  InvalidPhone,
  PhoneTaken,
  type AddressBook,
} from './contract.js';

const PhoneParams = Type.Object({ id: Id, phoneId: Id }, { additionalProperties: false });
const EmailParams = Type.Object({ id: Id, emailId: Id }, { additionalProperties: false });
const read = { permission: 'contacts:read' } as const;
const write = { permission: 'contacts:write' } as const;

export const addressBookRoutes = (book: AddressBook): readonly RouteDefinition[] => [
  defineRoute({
    id: 'contacts.phones.list',
    method: 'GET',
    path: '/contacts/:id/phones',
    summary: 'List the telephone numbers of a contact',
    description: 'All in one page, the primary one first.',
    access: read,
    params: IdParams,
    responses: { 200: pageOf(ContactPhone) },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, { data: await book.listPhones(scope, params.id), nextCursor: null }),
  }),
  defineRoute({
    id: 'contacts.phones.create',
    method: 'POST',
    path: '/contacts/:id/phones',
    summary: 'Add a telephone number to a contact',
    description: 'A number of another contact is refused, never taken from them.',
    access: write,
    params: IdParams,
    body: ContactPhoneInput,
    responses: { 201: ContactPhone },
    problems: [NotFound, InvalidPhone, PhoneTaken],
    audit: { action: 'phone.added', targets: madeUnder('contact', 'phone') },
    handler: async ({ scope, params, body }) => reply(201, await book.addPhone(scope, params.id, body)),
  }),
  defineRoute({
    id: 'contacts.phones.update',
    method: 'PATCH',
    path: '/contacts/:id/phones/:phoneId',
    summary: 'Label a telephone number or make it the primary one',
    access: write,
    params: PhoneParams,
    body: ContactAddressPatch,
    responses: { 200: ContactPhone },
    problems: [NotFound],
    audit: { action: 'phone.updated', targets: namedInPath({ phoneId: 'phone', id: 'contact' }) },
    handler: async ({ scope, params, body }) => reply(200, await book.updatePhone(scope, params.id, params.phoneId, body)),
  }),
  defineRoute({
    id: 'contacts.phones.delete',
    method: 'DELETE',
    path: '/contacts/:id/phones/:phoneId',
    summary: 'Remove a telephone number from a contact',
    access: write,
    params: PhoneParams,
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: { action: 'phone.removed', targets: namedInPath({ phoneId: 'phone', id: 'contact' }) },
    handler: async ({ scope, params }) => {
      await book.removePhone(scope, params.id, params.phoneId);
      return reply(204, null);
    },
  }),
  defineRoute({
    id: 'contacts.emails.list',
    method: 'GET',
    path: '/contacts/:id/emails',
    summary: 'List the e-mail addresses of a contact',
    description: 'All in one page, the primary one first.',
    access: read,
    params: IdParams,
    responses: { 200: pageOf(ContactEmail) },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, { data: await book.listEmails(scope, params.id), nextCursor: null }),
  }),
  defineRoute({
    id: 'contacts.emails.create',
    method: 'POST',
    path: '/contacts/:id/emails',
    summary: 'Add an e-mail address to a contact',
    access: write,
    params: IdParams,
    body: ContactEmailInput,
    responses: { 201: ContactEmail },
    problems: [NotFound, EmailTaken],
    audit: { action: 'email.added', targets: madeUnder('contact', 'email') },
    handler: async ({ scope, params, body }) => reply(201, await book.addEmail(scope, params.id, body)),
  }),
  defineRoute({
    id: 'contacts.emails.update',
    method: 'PATCH',
    path: '/contacts/:id/emails/:emailId',
    summary: 'Label an e-mail address or make it the primary one',
    access: write,
    params: EmailParams,
    body: ContactAddressPatch,
    responses: { 200: ContactEmail },
    problems: [NotFound],
    audit: { action: 'email.updated', targets: namedInPath({ emailId: 'email', id: 'contact' }) },
    handler: async ({ scope, params, body }) => reply(200, await book.updateEmail(scope, params.id, params.emailId, body)),
  }),
  defineRoute({
    id: 'contacts.emails.delete',
    method: 'DELETE',
    path: '/contacts/:id/emails/:emailId',
    summary: 'Remove an e-mail address from a contact',
    access: write,
    params: EmailParams,
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: { action: 'email.removed', targets: namedInPath({ emailId: 'email', id: 'contact' }) },
    handler: async ({ scope, params }) => {
      await book.removeEmail(scope, params.id, params.emailId);
      return reply(204, null);
    },
  }),
];
