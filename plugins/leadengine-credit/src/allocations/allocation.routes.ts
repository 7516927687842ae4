import { etag, Id, IdParams, InvalidCursor, NotFound, pageOf, pageQuery, VersionMismatch } from '@leadengine/core/contract';
import { defineRoute, reply, stream, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import { exportAllocations } from './allocation-export.js';
import {
  AgreementMismatch,
  Allocation,
  AllocationAssignment,
  AllocationEvent,
  AllocationFilterRequired,
  AllocationInput,
  AllocationPatch,
  AllocationStatus,
  CampaignNotActive,
  CampaignNotFound,
  DistributedLeads,
  Distribution,
  OwnerNeeded,
  PersonOwned,
  TakenLeads,
  UnknownOwner,
} from './allocation.schema.js';
import type { Allocations } from './allocation.service.js';

const filters = {
  agreementId: Type.Optional(Id),
  campaignId: Type.Optional(Id),
  instanceId: Type.Optional(Id),
  status: Type.Optional(AllocationStatus),
};
const takingProblems = [CampaignNotFound, CampaignNotActive, AgreementMismatch, UnknownOwner];
const taken = (_context: unknown, { body }: { readonly body: TakenLeads }) =>
  body.data.map(({ id }) => ({ type: 'credit_allocation', id }));

export const allocationRoutes = (allocations: Allocations): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditAllocations.list',
    method: 'GET',
    path: '/allocations',
    summary: 'List who has whom, newest first',
    description: 'Of an agreement, a campaign or a number.',
    access: creditAccess.read,
    query: Type.Object({ ...pageQuery, ...filters }, { additionalProperties: false }),
    responses: { 200: pageOf(Allocation) },
    problems: [AllocationFilterRequired, InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await allocations.list(scope, query)),
  }),
  defineRoute({
    id: 'creditAllocations.take',
    method: 'POST',
    path: '/allocations',
    summary: 'Take the best free people of a campaign',
    description: 'Fewer than asked for when there are no more; never somebody whom another user has.',
    access: creditAccess.sell,
    audit: { action: 'credit_allocation.created', targets: taken },
    body: AllocationInput,
    responses: { 201: TakenLeads },
    problems: [...takingProblems, OwnerNeeded],
    handler: async ({ scope, body }) => reply(201, await allocations.take(scope, body)),
  }),
  defineRoute({
    id: 'creditAllocations.assign',
    method: 'POST',
    path: '/allocations/assign',
    summary: 'Give the best free people of a campaign to a user',
    access: creditAccess.manage,
    audit: { action: 'credit_allocation.created', targets: taken },
    body: AllocationAssignment,
    responses: { 201: TakenLeads },
    problems: takingProblems,
    handler: async ({ scope, body: { ownerId, ...input } }) => reply(201, await allocations.assign(scope, ownerId, input)),
  }),
  defineRoute({
    id: 'creditAllocations.distribute',
    method: 'POST',
    path: '/allocations/distribute',
    summary: 'Give the best free people of a campaign to several users, by a rule',
    description: 'Nobody is given more than their cap; whom nobody can take stays free. What users have of all campaigns counts.',
    access: creditAccess.manage,
    audit: {
      action: 'credit_allocation.distributed',
      targets: ({ body }) => [{ type: 'credit_campaign', id: body.campaignId }],
      metadata: ({ body }, { body: { allocated } }) => ({ strategy: body.strategy, allocated }),
    },
    body: Distribution,
    responses: { 201: DistributedLeads },
    problems: [CampaignNotFound, CampaignNotActive, UnknownOwner],
    handler: async ({ scope, body }) => reply(201, await allocations.distribute(scope, body)),
  }),
  defineRoute({
    id: 'creditAllocations.export',
    method: 'GET',
    path: '/allocations/export',
    summary: 'Download a list of allocations as CSV',
    description: 'UTF-8 with a byte order mark; cells that a spreadsheet would run begin with an apostrophe.',
    access: creditAccess.manage,
    audit: { action: 'credit_allocation.exported', targets: () => [] },
    query: Type.Object(filters, { additionalProperties: false }),
    responses: { 200: { contentType: 'text/csv', description: 'One line per allocation, newest first' } },
    problems: [AllocationFilterRequired],
    handler: ({ scope, query }) => {
      allocations.assertFilter(query);
      return Promise.resolve(
        stream(
          200,
          { contentType: 'text/csv; charset=utf-8', stream: exportAllocations(allocations, scope, query) },
          { 'content-disposition': 'attachment; filename="allocations.csv"' },
        ),
      );
    },
  }),
  defineRoute({
    id: 'creditAllocations.get',
    method: 'GET',
    path: '/allocations/:id',
    summary: 'Read an allocation',
    access: creditAccess.read,
    params: IdParams,
    responses: { 200: Allocation },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const allocation = await allocations.get(scope, params.id);
      return reply(200, allocation, etag(allocation.version));
    },
  }),
  defineRoute({
    id: 'creditAllocations.update',
    method: 'PATCH',
    path: '/allocations/:id',
    summary: 'Note what became of a person',
    description: 'Any status may follow any other, while nobody else has the person. Won and lost people are left in peace for a while.',
    access: creditAccess.sell,
    audit: 'credit_allocation.updated',
    params: IdParams,
    body: AllocationPatch,
    responses: { 200: Allocation },
    problems: [NotFound, VersionMismatch, PersonOwned],
    handler: async ({ scope, params, body, ifMatch }) => {
      const allocation = await allocations.update(scope, params.id, body, ifMatch);
      return reply(200, allocation, etag(allocation.version));
    },
  }),
  defineRoute({
    id: 'creditAllocations.listEvents',
    method: 'GET',
    path: '/allocations/:id/events',
    summary: 'What happened to an allocation, newest first',
    access: creditAccess.read,
    params: IdParams,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(AllocationEvent) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await allocations.events(scope, params.id, query)),
  }),
];
