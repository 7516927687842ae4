import {
  Id,
  IdParams,
  InvalidCursor,
  MediaEmpty,
  MediaQuotaExceeded,
  MediaTooLarge,
  MediaTypeMismatch,
  MediaTypeNotAllowed,
  NotFound,
  nullable,
  pageOf,
  pageQuery,
  Timestamp,
  type MediaLibrary,
} from '@leadengine/core/contract';
import { defineRoute, reply, stream, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import { UnknownAgreement } from '../agreement/agreement.problems.js';
import { EffectiveTimeEmpty, UnknownProduct } from '../rates/rates.problems.js';
import { CoefficientBasis } from '../rates/table.schema.js';
import { exportIssues } from './issue-export.js';
import {
  ImportApproverIsAuthor,
  ImportNeedsApproval,
  ImportNotReady,
  ImportSwept,
  ImportUnderWay,
  UnknownImportTemplate,
} from './import.problems.js';
import { CreditImport, ImportChange, ImportIssue, ImportPreview, ImportTable } from './import.schema.js';
import type { CreditImports } from './import.service.js';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const fileName = Type.String({ minLength: 1, maxLength: 255, pattern: '^[^/\\\\\\u0000-\\u001f\\u007f]+$', description: 'Without a path' });

const Page = Type.Object(pageQuery, { additionalProperties: false });

const uploadQuery = Type.Object(
  {
    fileName: Type.Optional(fileName),
    agreementId: Type.Optional(Type.String({ format: 'uuid', description: 'For files whose rows do not say it' })),
    productId: Type.Optional(
      Type.String({ format: 'uuid', description: 'Of the agreement, for rows that say neither product nor operation' }),
    ),
    templateId: Type.Optional(
      Type.String({ format: 'uuid', description: 'Mapping of columns; they are recognized by their titles otherwise' }),
    ),
    coefficientBasis: Type.Optional(CoefficientBasis),
    effectiveFrom: Type.Optional(Type.String({ format: 'date-time', description: 'When it is applied, unless given here or in rows' })),
    effectiveUntil: Type.Optional(Timestamp),
  },
  { additionalProperties: false },
);

/** Browsers that know no type of a file send it as bytes; its name tells as much, and the bytes are looked at in any case. */
const declaredType = (contentType: unknown, name: string | undefined): string | undefined => {
  const declared = typeof contentType === 'string' ? contentType : undefined;
  if (declared !== undefined && !declared.startsWith('application/octet-stream')) return declared;
  if (name?.toLowerCase().endsWith('.xlsx') === true) return workbookType;
  return name?.toLowerCase().endsWith('.csv') === true ? 'text/csv' : declared;
};

export interface ImportRouteParts {
  readonly imports: CreditImports;
  readonly media: MediaLibrary;
  readonly fileLimitBytes: number;
}

const readingRoutes = ({ imports, media, fileLimitBytes }: ImportRouteParts): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditImports.create',
    method: 'POST',
    path: '/imports',
    summary: 'Send a file of rate tables',
    description:
      'The body is the file, CSV or XLSX. It is read by a job, whose progress comes as events credit.import_updated; nothing is in force until it is applied. The same file under the same options is the same import, which is answered with 200.',
    access: creditAccess.manage,
    audit: { action: 'credit_import.created', targets: (_context, { body }) => [{ type: 'credit_import', id: body.id }] },
    query: uploadQuery,
    streamsBody: true,
    bodyLimitBytes: fileLimitBytes,
    responses: { 200: CreditImport, 201: CreditImport },
    problems: [
      MediaEmpty,
      MediaTypeNotAllowed,
      MediaTypeMismatch,
      MediaTooLarge,
      MediaQuotaExceeded,
      UnknownAgreement,
      UnknownProduct,
      UnknownImportTemplate,
      EffectiveTimeEmpty,
    ],
    prepare: ({ scope, query, request }) => {
      const length = request.headers['content-length'];
      return media.receive(scope, {
        contentType: declaredType(request.headers['content-type'], query.fileName),
        kind: 'document',
        fileName: query.fileName,
        bytes: request.bodyStream,
        sizeBytes: typeof length === 'string' ? Number(length) : undefined,
      });
    },
    handler: async ({ scope, query: { fileName: _fileName, ...options }, prepared }) => {
      const { entry, isNew } = await imports.add(scope, prepared, options);
      return isNew ? reply(201, entry) : reply(200, entry);
    },
  }),
  defineRoute({
    id: 'creditImports.list',
    method: 'GET',
    path: '/imports',
    summary: 'List imports, newest first',
    access: creditAccess.manage,
    query: Type.Object({ ...pageQuery, agreementId: Type.Optional(Id) }, { additionalProperties: false }),
    responses: { 200: pageOf(CreditImport) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await imports.list(scope, query)),
  }),
  defineRoute({
    id: 'creditImports.get',
    method: 'GET',
    path: '/imports/:id',
    summary: 'Read how far an import is and what it would change',
    access: creditAccess.manage,
    params: IdParams,
    responses: { 200: CreditImport },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await imports.get(scope, params.id)),
  }),
  defineRoute({
    id: 'creditImports.getPreview',
    method: 'GET',
    path: '/imports/:id/preview',
    summary: 'See how the columns and the first 50 rows were understood',
    access: creditAccess.manage,
    params: IdParams,
    responses: { 200: nullable(ImportPreview) },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await imports.preview(scope, params.id)),
  }),
  defineRoute({
    id: 'creditImports.listIssues',
    method: 'GET',
    path: '/imports/:id/issues',
    summary: 'List what is wrong in a file, in its order',
    access: creditAccess.manage,
    params: IdParams,
    query: Page,
    responses: { 200: pageOf(ImportIssue) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await imports.issues(scope, params.id, query)),
  }),
  defineRoute({
    id: 'creditImports.exportIssues',
    method: 'GET',
    path: '/imports/:id/issues/export',
    summary: 'Download what is wrong in a file as CSV',
    description: 'UTF-8 with a byte order mark; cells that a spreadsheet would run begin with an apostrophe.',
    access: creditAccess.manage,
    audit: { nothing: 'repeats what stands in the file that was sent' },
    params: IdParams,
    responses: { 200: { contentType: 'text/csv', description: 'One line per finding' } },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      await imports.get(scope, params.id);
      return stream(
        200,
        { contentType: 'text/csv; charset=utf-8', stream: exportIssues(imports, scope, params.id) },
        { 'content-disposition': 'attachment; filename="issues.csv"' },
      );
    },
  }),
  defineRoute({
    id: 'creditImports.listTables',
    method: 'GET',
    path: '/imports/:id/tables',
    summary: 'List the tables of an import with how much they change',
    access: creditAccess.manage,
    params: IdParams,
    query: Page,
    responses: { 200: pageOf(ImportTable) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await imports.tables(scope, params.id, query)),
  }),
  defineRoute({
    id: 'creditImports.listChanges',
    method: 'GET',
    path: '/import-tables/:id/changes',
    summary: 'Compare the rates of a table of an import with those in force, term by term',
    access: creditAccess.manage,
    params: IdParams,
    query: Type.Object({ ...pageQuery, change: Type.Optional(ImportChange.properties.change) }, { additionalProperties: false }),
    responses: { 200: pageOf(ImportChange) },
    problems: [NotFound, ImportSwept, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await imports.changes(scope, params.id, query)),
  }),
];

const decidingRoutes = ({ imports }: ImportRouteParts): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditImports.approve',
    method: 'POST',
    path: '/imports/:id/approve',
    summary: 'Approve an import that changes more than usual',
    description: 'By somebody who did not send the file.',
    access: creditAccess.manage,
    audit: 'credit_import.approved',
    params: IdParams,
    responses: { 200: CreditImport },
    problems: [NotFound, ImportNotReady, ImportApproverIsAuthor],
    handler: async ({ scope, params }) => reply(200, await imports.approve(scope, params.id)),
  }),
  defineRoute({
    id: 'creditImports.apply',
    method: 'POST',
    path: '/imports/:id/apply',
    summary: 'Put the tables of an import in force',
    description: 'A job makes one version of each table that changes, all of an agreement or none.',
    access: creditAccess.manage,
    audit: 'credit_import.applied',
    params: IdParams,
    responses: { 202: CreditImport },
    problems: [NotFound, ImportNotReady, ImportNeedsApproval],
    handler: async ({ scope, params }) => reply(202, await imports.apply(scope, params.id)),
  }),
  defineRoute({
    id: 'creditImports.cancel',
    method: 'POST',
    path: '/imports/:id/cancel',
    summary: 'Give an import up before it is applied',
    access: creditAccess.manage,
    audit: 'credit_import.cancelled',
    params: IdParams,
    responses: { 200: CreditImport },
    problems: [NotFound, ImportUnderWay],
    handler: async ({ scope, params }) => reply(200, await imports.cancel(scope, params.id)),
  }),
];

export const importRoutes = (parts: ImportRouteParts): readonly RouteDefinition[] => [...readingRoutes(parts), ...decidingRoutes(parts)];
