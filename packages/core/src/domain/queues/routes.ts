import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { NotFound, VersionMismatch } from '../../contract/problems.js';
import { pageOf } from '../../contract/page.js';
import { etag, Id, IdParams } from '../schema.js';
import {
  DefaultQueueNeeded,
  InvalidBusinessHours,
  Queue,
  QueueInput,
  QueueNameTaken,
  QueueNotEmpty,
  QueueOrder,
  QueuePatch,
  UnknownQueue,
  type Queues,
} from './contract.js';

export const queueRoutes = (queues: Queues): readonly RouteDefinition[] => [
  defineRoute({
    id: 'queues.list',
    method: 'GET',
    path: '/',
    summary: 'List the queues',
    description: 'All of them in one page, in the order of their position.',
    access: { permission: 'queues:read' },
    responses: { 200: pageOf(Queue) },
    handler: async ({ scope }) => reply(200, { data: [...(await queues.list(scope))], nextCursor: null }),
  }),
  defineRoute({
    id: 'queues.create',
    method: 'POST',
    path: '/',
    summary: 'Add a queue',
    access: { permission: 'queues:write' },
    body: QueueInput,
    responses: { 201: Queue },
    problems: [QueueNameTaken, InvalidBusinessHours],
    audit: 'queue.created',
    handler: async ({ scope, body }) => reply(201, await queues.create(scope, body)),
  }),
  defineRoute({
    id: 'queues.reorder',
    method: 'PATCH',
    path: '/reorder',
    summary: 'Put the queues into another order',
    description: 'Changes all positions or none. Answers with all queues.',
    access: { permission: 'queues:write' },
    body: QueueOrder,
    responses: { 200: pageOf(Queue) },
    problems: [UnknownQueue],
    audit: { action: 'queue.reordered', targets: ({ body }) => body.items.map(({ id }) => ({ type: 'queue', id })) },
    handler: async ({ scope, body }) => reply(200, { data: [...(await queues.reorder(scope, body))], nextCursor: null }),
  }),
  defineRoute({
    id: 'queues.get',
    method: 'GET',
    path: '/:id',
    summary: 'Read a queue',
    access: { permission: 'queues:read' },
    params: IdParams,
    responses: { 200: Queue },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const queue = await queues.get(scope, params.id);
      return reply(200, queue, etag(queue.version));
    },
  }),
  defineRoute({
    id: 'queues.update',
    method: 'PATCH',
    path: '/:id',
    summary: 'Change a queue',
    access: { permission: 'queues:write' },
    params: IdParams,
    body: QueuePatch,
    responses: { 200: Queue },
    problems: [NotFound, VersionMismatch, QueueNameTaken, DefaultQueueNeeded, InvalidBusinessHours],
    audit: 'queue.updated',
    handler: async ({ scope, params, body, ifMatch }) => {
      const queue = await queues.update(scope, params.id, body, ifMatch);
      return reply(200, queue, etag(queue.version));
    },
  }),
  defineRoute({
    id: 'queues.delete',
    method: 'DELETE',
    path: '/:id',
    summary: 'Remove a queue',
    description: 'Refused while tickets are open in it, unless moveTo names the queue that takes them. Closed tickets keep naming it.',
    access: { permission: 'queues:write' },
    params: IdParams,
    query: Type.Object({ moveTo: Type.Optional(Id) }, { additionalProperties: false }),
    responses: { 204: NoContent },
    problems: [NotFound, QueueNotEmpty, UnknownQueue, DefaultQueueNeeded],
    audit: 'queue.deleted',
    handler: async ({ scope, params, query }) => {
      await queues.remove(scope, params.id, query.moveTo);
      return reply(204, null);
    },
  }),
];
