import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf, pageQuery } from '../../contract/page.js';
import { InvalidCursor, NotFound, VersionMismatch } from '../../contract/problems.js';
import { etag, IdParams } from '../schema.js';
import { Contact, ContactInput, ContactPatch, InvalidPhone, PhoneTaken, type Contacts } from './contract.js';

const ContactQuery = Type.Object(
  {
    ...pageQuery,
    sort: Type.Optional(
      Type.Union([Type.Literal('name'), Type.Literal('created')], { default: 'created', description: 'By name, or newest first' }),
    ),
  },
  { additionalProperties: false },
);

export const contactRoutes = (contacts: Contacts): readonly RouteDefinition[] => [
  defineRoute({
    id: 'contacts.list',
    method: 'GET',
    path: '/',
    summary: 'List contacts',
    access: { permission: 'contacts:read' },
    query: ContactQuery,
    responses: { 200: pageOf(Contact) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await contacts.list(scope, query)),
  }),
  defineRoute({
    id: 'contacts.create',
    method: 'POST',
    path: '/',
    summary: 'Add a contact',
    access: { permission: 'contacts:write' },
    body: ContactInput,
    responses: { 201: Contact },
    problems: [InvalidPhone, PhoneTaken],
    handler: async ({ scope, body }) => reply(201, await contacts.create(scope, body)),
  }),
  defineRoute({
    id: 'contacts.get',
    method: 'GET',
    path: '/:id',
    summary: 'Read a contact',
    access: { permission: 'contacts:read' },
    params: IdParams,
    responses: { 200: Contact },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const contact = await contacts.get(scope, params.id);
      return reply(200, contact, etag(contact.version));
    },
  }),
  defineRoute({
    id: 'contacts.update',
    method: 'PATCH',
    path: '/:id',
    summary: 'Change a contact',
    access: { permission: 'contacts:write' },
    params: IdParams,
    body: ContactPatch,
    responses: { 200: Contact },
    problems: [NotFound, VersionMismatch, InvalidPhone, PhoneTaken],
    handler: async ({ scope, params, body, ifMatch }) => {
      const contact = await contacts.update(scope, params.id, body, ifMatch);
      return reply(200, contact, etag(contact.version));
    },
  }),
];
