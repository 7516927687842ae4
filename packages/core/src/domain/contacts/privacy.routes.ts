import { defineRoute, NoContent, reply, stream, type RouteDefinition } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import { IdParams } from '../schema.js';
import { ContactErasure, ErasureRefused, LegalHold } from './contract.js';
import type { ContactPrivacy } from './privacy.service.js';

const access = { permission: 'contacts:erase' } as const;
const jsonType = 'application/json; charset=utf-8';

export const privacyRoutes = (privacy: ContactPrivacy): readonly RouteDefinition[] => [
  defineRoute({
    id: 'contacts.exportData',
    method: 'GET',
    path: '/contacts/:id/export',
    summary: 'Hand out all that is kept of a person',
    description: 'For requests of access and portability: the contact with its CPF, addresses, records, tickets and messages.',
    access,
    params: IdParams,
    responses: { 200: { contentType: jsonType, description: 'One JSON object with a part for each kind of data' } },
    problems: [NotFound],
    audit: 'contact.data_exported',
    handler: async ({ scope, params }) =>
      stream(
        200,
        { contentType: jsonType, stream: JSON.stringify(await privacy.export(scope, params.id)) },
        { 'content-disposition': `attachment; filename="contact-${params.id}.json"` },
      ),
  }),
  defineRoute({
    id: 'contacts.erase',
    method: 'POST',
    path: '/contacts/:id/erase',
    summary: 'Erase all that tells of a person',
    description:
      'Name, addresses, CPF, records and what was said are gone for good, open tickets are closed; counts stay. Refused while the data is held for a legal duty.',
    access,
    params: IdParams,
    responses: { 200: ContactErasure },
    problems: [NotFound, ErasureRefused],
    audit: {
      action: 'contact.erased',
      targets: ({ params }, { body: { mergedIds } }) => [params.id, ...mergedIds].map((id) => ({ type: 'contact', id })),
    },
    handler: async ({ scope, params }) => reply(200, await privacy.erase(scope, params.id)),
  }),
  defineRoute({
    id: 'contacts.hold',
    method: 'PUT',
    path: '/contacts/:id/legal-hold',
    summary: 'Keep a person’s data from being erased, or allow it again',
    access,
    params: IdParams,
    body: LegalHold,
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: { action: 'contact.hold_changed', metadata: ({ body: { reason } }) => ({ isHeld: reason !== null }) },
    handler: async ({ scope, params, body }) => {
      await privacy.hold(scope, params.id, body.reason);
      return reply(204, null);
    },
  }),
];
