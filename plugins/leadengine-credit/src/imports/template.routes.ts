import { etag, IdParams, InvalidCursor, NotFound, pageOf, pageQuery, VersionMismatch } from '@leadengine/core/contract';
import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import { ImportTemplateNameTaken } from './import.problems.js';
import { ImportTemplate, ImportTemplateInput, ImportTemplatePatch } from './template.schema.js';
import type { ImportTemplates } from './template.service.js';

export const importTemplateRoutes = (templates: ImportTemplates): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditImportTemplates.list',
    method: 'GET',
    path: '/import-templates',
    summary: 'List mappings of columns by name',
    access: creditAccess.manage,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(ImportTemplate) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await templates.list(scope, query)),
  }),
  defineRoute({
    id: 'creditImportTemplates.create',
    method: 'POST',
    path: '/import-templates',
    summary: 'Save a mapping of columns for the files of a sender',
    access: creditAccess.manage,
    audit: 'credit_import_template.created',
    body: ImportTemplateInput,
    responses: { 201: ImportTemplate },
    problems: [ImportTemplateNameTaken],
    handler: async ({ scope, body }) => reply(201, await templates.add(scope, body)),
  }),
  defineRoute({
    id: 'creditImportTemplates.get',
    method: 'GET',
    path: '/import-templates/:id',
    summary: 'Read a mapping of columns',
    access: creditAccess.manage,
    params: IdParams,
    responses: { 200: ImportTemplate },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const template = await templates.get(scope, params.id);
      return reply(200, template, etag(template.version));
    },
  }),
  defineRoute({
    id: 'creditImportTemplates.update',
    method: 'PATCH',
    path: '/import-templates/:id',
    summary: 'Change a mapping of columns',
    description: 'Imports that were sent keep the mapping they had.',
    access: creditAccess.manage,
    audit: 'credit_import_template.updated',
    params: IdParams,
    body: ImportTemplatePatch,
    responses: { 200: ImportTemplate },
    problems: [NotFound, VersionMismatch, ImportTemplateNameTaken],
    handler: async ({ scope, params, body, ifMatch }) => {
      const template = await templates.change(scope, params.id, body, ifMatch);
      return reply(200, template, etag(template.version));
    },
  }),
  defineRoute({
    id: 'creditImportTemplates.remove',
    method: 'DELETE',
    path: '/import-templates/:id',
    summary: 'Remove a mapping of columns',
    access: creditAccess.manage,
    audit: 'credit_import_template.deleted',
    params: IdParams,
    responses: { 204: NoContent },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      await templates.remove(scope, params.id);
      return reply(204, null);
    },
  }),
];
