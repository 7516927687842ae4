import { defineRoute, reply, stream, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf, pageQuery } from '../../contract/page.js';
import { InvalidCursor, NotFound } from '../../contract/problems.js';
import { Id, IdParams } from '../schema.js';
import { ContactStatus, type Contacts } from './contract.js';
import { exportContacts } from './csv-export.js';
import { ContactImport, ContactImportInput, ContactImportRow, ImportOutcome, UnreadableImport } from './import.contract.js';
import type { ContactImports } from './import.service.js';

/** JSON needs more bytes than the text it carries. */
const bodyLimitBytes = 12_582_912;
const csvType = 'text/csv; charset=utf-8';

export const importRoutes = (imports: ContactImports, contacts: Contacts): readonly RouteDefinition[] => [
  defineRoute({
    id: 'contacts.import',
    method: 'POST',
    path: '/contacts/import',
    summary: 'Take contacts in from a CSV file',
    description:
      'Answers at once; a job takes the rows in. A row whose number, e-mail address or CPF is known changes that contact: empty cells say nothing. One that means two contacts is refused.',
    access: { permission: 'contacts:import' },
    body: ContactImportInput,
    bodyLimitBytes,
    responses: { 202: ContactImport },
    problems: [UnreadableImport],
    audit: 'contact_import.started',
    handler: async ({ scope, body }) => reply(202, await imports.start(scope, body.csv)),
  }),
  defineRoute({
    id: 'contacts.imports.get',
    method: 'GET',
    path: '/contacts/imports/:id',
    summary: 'See how far an import is',
    access: { permission: 'contacts:import' },
    params: IdParams,
    responses: { 200: ContactImport },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await imports.get(scope, params.id)),
  }),
  defineRoute({
    id: 'contacts.imports.listRows',
    method: 'GET',
    path: '/contacts/imports/:id/rows',
    summary: 'List what became of the rows of an import',
    access: { permission: 'contacts:import' },
    params: IdParams,
    query: Type.Object({ ...pageQuery, outcome: Type.Optional(ImportOutcome) }, { additionalProperties: false }),
    responses: { 200: pageOf(ContactImportRow) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await imports.listRows(scope, params.id, query)),
  }),
  defineRoute({
    id: 'contacts.exportCsv',
    method: 'GET',
    path: '/contacts/export',
    summary: 'Take contacts out as a CSV file',
    description: 'CPFs are masked. Cells that a spreadsheet would run begin with an apostrophe, which an import takes off again.',
    access: { permission: 'contacts:export' },
    query: Type.Object({ status: Type.Optional(ContactStatus), tag: Type.Optional(Id) }, { additionalProperties: false }),
    responses: { 200: { contentType: csvType, description: 'Contacts, newest first' } },
    audit: {
      action: 'contact.exported',
      metadata: ({ query: { status, tag } }) => ({ format: 'csv', ...(status && { status }), ...(tag && { tag }) }),
    },
    handler: ({ scope, query }) =>
      Promise.resolve(
        stream(
          200,
          { contentType: csvType, stream: exportContacts(contacts, scope, query) },
          { 'content-disposition': 'attachment; filename="contacts.csv"' },
        ),
      ),
  }),
];
