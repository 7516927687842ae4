import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf, pageQuery } from '../../contract/page.js';
import { InvalidCursor, NotFound, VersionMismatch } from '../../contract/problems.js';
import { madeUnder } from '../audit-targets.js';
import { etag, Id, IdParams } from '../schema.js';
import {
  Lead,
  LeadActivity,
  LeadActivityInput,
  LeadAlreadyOpen,
  LeadInput,
  LeadMove,
  LeadPatch,
  LeadTransitionRefused,
  LossReasonNeeded,
  UnknownLeadReference,
  type Leads,
} from './contract.js';
import { LeadStatus } from './status.js';

const LeadQuery = Type.Object(
  {
    ...pageQuery,
    status: Type.Optional(LeadStatus),
    owner: Type.Optional(Type.Union([Type.Literal('me'), Type.Literal('none'), Id], { description: 'A user, me or none' })),
    source: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
    contact: Type.Optional(Id),
    ticket: Type.Optional(Id),
    tag: Type.Optional(Id),
    followUpDue: Type.Optional(Type.Boolean({ description: 'Those to be followed up by now' })),
    sort: Type.Optional(
      Type.Union(
        [Type.Literal('created'), Type.Literal('updated'), Type.Literal('score'), Type.Literal('followUp'), Type.Literal('position')],
        {
          default: 'created',
          description:
            'Newest first, last changed first, highest score first, next follow-up first (only those that have one), or as in the column of a status',
        },
      ),
    ),
  },
  { additionalProperties: false },
);

const read = { permission: 'leads:read' } as const;
const write = { permission: 'leads:write' } as const;
const changes = [LeadTransitionRefused, LossReasonNeeded, LeadAlreadyOpen, UnknownLeadReference];

export const leadRoutes = (leads: Leads): readonly RouteDefinition[] => [
  defineRoute({
    id: 'leads.list',
    method: 'GET',
    path: '/leads',
    summary: 'List leads',
    access: read,
    query: LeadQuery,
    responses: { 200: pageOf(Lead) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await leads.list(scope, query)),
  }),
  defineRoute({
    id: 'leads.create',
    method: 'POST',
    path: '/leads',
    summary: 'Add a lead',
    description: 'A contact has one open lead; while there is one, the answer names it.',
    access: write,
    body: LeadInput,
    responses: { 201: Lead },
    problems: [UnknownLeadReference, LeadAlreadyOpen],
    audit: 'lead.created',
    handler: async ({ scope, body }) => reply(201, await leads.create(scope, body)),
  }),
  defineRoute({
    id: 'leads.get',
    method: 'GET',
    path: '/leads/:id',
    summary: 'Read a lead',
    access: read,
    params: IdParams,
    responses: { 200: Lead },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const lead = await leads.get(scope, params.id);
      return reply(200, lead, etag(lead.version));
    },
  }),
  defineRoute({
    id: 'leads.update',
    method: 'PATCH',
    path: '/leads/:id',
    summary: 'Change a lead',
    access: write,
    params: IdParams,
    body: LeadPatch,
    responses: { 200: Lead },
    problems: [NotFound, VersionMismatch, ...changes],
    audit: 'lead.updated',
    handler: async ({ scope, params, body, ifMatch }) => {
      const lead = await leads.update(scope, params.id, body, ifMatch);
      return reply(200, lead, etag(lead.version));
    },
  }),
  defineRoute({
    id: 'leads.move',
    method: 'POST',
    path: '/leads/:id/move',
    summary: 'Put a lead into a column of the board',
    access: write,
    params: IdParams,
    body: LeadMove,
    responses: { 200: Lead },
    problems: [NotFound, ...changes],
    audit: { action: 'lead.moved', metadata: ({ body: { status } }) => ({ status }) },
    handler: async ({ scope, params, body }) => reply(200, await leads.move(scope, params.id, body)),
  }),
  defineRoute({
    id: 'leads.listActivities',
    method: 'GET',
    path: '/leads/:id/activities',
    summary: 'What happened to a lead, newest first',
    access: read,
    params: IdParams,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(LeadActivity) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await leads.listActivities(scope, params.id, query)),
  }),
  defineRoute({
    id: 'leads.addActivity',
    method: 'POST',
    path: '/leads/:id/activities',
    summary: 'Note a call or anything else about a lead',
    access: write,
    params: IdParams,
    body: LeadActivityInput,
    responses: { 201: LeadActivity },
    problems: [NotFound],
    audit: { action: 'lead_activity.added', targets: madeUnder('lead', 'lead_activity') },
    handler: async ({ scope, params, body }) => reply(201, await leads.addActivity(scope, params.id, body)),
  }),
];
