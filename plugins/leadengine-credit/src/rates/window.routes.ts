import { etag, IdParams, InvalidCursor, NotFound, pageOf, pageQuery, VersionMismatch } from '@leadengine/core/contract';
import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import { UnknownTable, WindowDaysInvalid, WindowOverlaps } from './rates.problems.js';
import { ContractWindow, ContractWindowInput, ContractWindowPatch } from './window.schema.js';
import type { ContractWindows } from './window.service.js';

export const windowRoutes = (windows: ContractWindows): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditWindows.list',
    method: 'GET',
    path: '/agreements/:id/windows',
    summary: 'List the contract windows of an agreement by day',
    access: creditAccess.read,
    params: IdParams,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(ContractWindow) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await windows.list(scope, params.id, query)),
  }),
  defineRoute({
    id: 'creditWindows.create',
    method: 'POST',
    path: '/agreements/:id/windows',
    summary: 'Add a contract window',
    access: creditAccess.manage,
    audit: 'credit_window.created',
    params: IdParams,
    body: ContractWindowInput,
    responses: { 201: ContractWindow },
    problems: [NotFound, UnknownTable, WindowDaysInvalid, WindowOverlaps],
    handler: async ({ scope, params, body }) => reply(201, await windows.add(scope, params.id, body)),
  }),
  defineRoute({
    id: 'creditWindows.update',
    method: 'PATCH',
    path: '/windows/:id',
    summary: 'Change a contract window',
    access: creditAccess.manage,
    audit: 'credit_window.updated',
    params: IdParams,
    body: ContractWindowPatch,
    responses: { 200: ContractWindow },
    problems: [NotFound, VersionMismatch, WindowDaysInvalid, WindowOverlaps],
    handler: async ({ scope, params, body, ifMatch }) => {
      const window = await windows.change(scope, params.id, body, ifMatch);
      return reply(200, window, etag(window.version));
    },
  }),
  defineRoute({
    id: 'creditWindows.remove',
    method: 'DELETE',
    path: '/windows/:id',
    summary: 'Remove a contract window',
    description: 'Simulations keep the days they were made with.',
    access: creditAccess.manage,
    audit: 'credit_window.deleted',
    params: IdParams,
    responses: { 204: NoContent },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      await windows.remove(scope, params.id);
      return reply(204, null);
    },
  }),
];
