import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf, pageQuery } from '../../contract/page.js';
import { InvalidCursor, NotFound, VersionMismatch } from '../../contract/problems.js';
import { etag, Id, IdParams, Timestamp } from '../schema.js';
import {
  Contact,
  ContactInput,
  ContactPatch,
  ContactStatus,
  DocumentTaken,
  EmailTaken,
  InvalidDocument,
  InvalidPhone,
  PhoneTaken,
  type Contacts,
} from './contract.js';

const ContactQuery = Type.Object(
  {
    ...pageQuery,
    q: Type.Optional(
      Type.String({
        minLength: 2,
        maxLength: 200,
        description:
          'Beginnings of words of the name, the beginning or the last four digits of a telephone number, the beginning of an e-mail address, or a whole CPF',
      }),
    ),
    status: Type.Optional(ContactStatus),
    tag: Type.Optional(Id),
    hasOpenTickets: Type.Optional(Type.Boolean()),
    isBlocked: Type.Optional(Type.Boolean()),
    lastInteractionFrom: Type.Optional(Timestamp),
    lastInteractionTo: Type.Optional(Timestamp),
    sort: Type.Optional(
      Type.Union([Type.Literal('name'), Type.Literal('created'), Type.Literal('lastInteraction')], {
        default: 'created',
        description: 'By name, newest first, or last heard from first',
      }),
    ),
  },
  { additionalProperties: false },
);

const takenProblems = [InvalidPhone, PhoneTaken, EmailTaken, InvalidDocument, DocumentTaken];

export const contactRoutes = (contacts: Contacts): readonly RouteDefinition[] => [
  defineRoute({
    id: 'contacts.list',
    method: 'GET',
    path: '/contacts',
    summary: 'List and find contacts',
    description: 'All filters given must hold. Contacts that were merged into others are left out.',
    access: { permission: 'contacts:read' },
    query: ContactQuery,
    responses: { 200: pageOf(Contact) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await contacts.list(scope, query)),
  }),
  defineRoute({
    id: 'contacts.create',
    method: 'POST',
    path: '/contacts',
    summary: 'Add a contact',
    access: { permission: 'contacts:write' },
    body: ContactInput,
    responses: { 201: Contact },
    problems: takenProblems,
    audit: 'contact.created',
    handler: async ({ scope, body }) => reply(201, await contacts.create(scope, body)),
  }),
  defineRoute({
    id: 'contacts.get',
    method: 'GET',
    path: '/contacts/:id',
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
    path: '/contacts/:id',
    summary: 'Change a contact',
    description: 'A telephone number or e-mail address that is set becomes the primary one; the one before stays with the contact.',
    access: { permission: 'contacts:write' },
    params: IdParams,
    body: ContactPatch,
    responses: { 200: Contact },
    problems: [NotFound, VersionMismatch, ...takenProblems],
    audit: 'contact.updated',
    handler: async ({ scope, params, body, ifMatch }) => {
      const contact = await contacts.update(scope, params.id, body, ifMatch);
      return reply(200, contact, etag(contact.version));
    },
  }),
  defineRoute({
    id: 'contacts.readDocument',
    method: 'GET',
    path: '/contacts/:id/document',
    summary: 'Read the whole CPF of a contact',
    access: { permission: 'contacts:read_document' },
    params: IdParams,
    responses: { 200: Type.Object({ document: Type.String({ description: 'Eleven digits' }) }, { additionalProperties: false }) },
    problems: [NotFound],
    audit: 'contact.document_revealed',
    handler: async ({ scope, params }) => reply(200, { document: await contacts.readDocument(scope, params.id) }),
  }),
];
