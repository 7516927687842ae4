import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf, pageQuery } from '../../contract/page.js';
import { InvalidCursor, NotFound, VersionMismatch } from '../../contract/problems.js';
import { etag, IdParams } from '../schema.js';
import { Tag, TagInput, TagNameTaken, TagPatch, type Tags } from './contract.js';

export const tagRoutes = (tags: Tags): readonly RouteDefinition[] => [
  defineRoute({
    id: 'tags.list',
    method: 'GET',
    path: '/',
    summary: 'List the tags by name',
    description: 'Each with the number of things of every kind that carry it.',
    access: { permission: 'tags:read' },
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(Tag) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await tags.list(scope, query)),
  }),
  defineRoute({
    id: 'tags.create',
    method: 'POST',
    path: '/',
    summary: 'Add a tag',
    access: { permission: 'tags:write' },
    body: TagInput,
    responses: { 201: Tag },
    problems: [TagNameTaken],
    audit: 'tag.created',
    handler: async ({ scope, body }) => reply(201, await tags.create(scope, body)),
  }),
  defineRoute({
    id: 'tags.get',
    method: 'GET',
    path: '/:id',
    summary: 'Read a tag',
    access: { permission: 'tags:read' },
    params: IdParams,
    responses: { 200: Tag },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const tag = await tags.get(scope, params.id);
      return reply(200, tag, etag(tag.version));
    },
  }),
  defineRoute({
    id: 'tags.update',
    method: 'PATCH',
    path: '/:id',
    summary: 'Rename or recolor a tag',
    access: { permission: 'tags:write' },
    params: IdParams,
    body: TagPatch,
    responses: { 200: Tag },
    problems: [NotFound, VersionMismatch, TagNameTaken],
    audit: 'tag.updated',
    handler: async ({ scope, params, body, ifMatch }) => {
      const tag = await tags.update(scope, params.id, body, ifMatch);
      return reply(200, tag, etag(tag.version));
    },
  }),
  defineRoute({
    id: 'tags.delete',
    method: 'DELETE',
    path: '/:id',
    summary: 'Remove a tag from everything',
    access: { permission: 'tags:write' },
    params: IdParams,
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: 'tag.deleted',
    handler: async ({ scope, params }) => {
      await tags.remove(scope, params.id);
      return reply(204, null);
    },
  }),
];
