import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf, pageQuery } from '../../contract/page.js';
import { InvalidCursor, NotFound } from '../../contract/problems.js';
import { madeUnder } from '../audit-targets.js';
import { IdParams } from '../schema.js';
import { ContactConsent, ContactConsentInput, type ContactConsents } from './consent.contract.js';

export const consentRoutes = (consents: ContactConsents): readonly RouteDefinition[] => [
  defineRoute({
    id: 'contacts.consents.list',
    method: 'GET',
    path: '/contacts/:id/consents',
    summary: 'List what a person agreed to and took back, newest first',
    access: { permission: 'contacts:read' },
    params: IdParams,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(ContactConsent) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await consents.list(scope, params.id, query)),
  }),
  defineRoute({
    id: 'contacts.consents.create',
    method: 'POST',
    path: '/contacts/:id/consents',
    summary: 'Record that a person agreed to something or took it back',
    description: 'Records are only ever added; how each consent stands is told by `consents` of the contact.',
    access: { permission: 'contacts:write' },
    audit: {
      action: 'consent.recorded',
      targets: madeUnder('contact', 'consent'),
      metadata: ({ body: { channel, purpose, state } }) => ({ channel, purpose, state }),
    },
    params: IdParams,
    body: ContactConsentInput,
    responses: { 201: ContactConsent },
    problems: [NotFound],
    handler: async ({ scope, params, body }) => reply(201, await consents.record(scope, params.id, body)),
  }),
];
