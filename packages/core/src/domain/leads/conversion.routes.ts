import { defineRoute, reply, type RouteDefinition, type UnitOfWork } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { NotFound } from '../../contract/problems.js';
import { madeUnder, namedInPath } from '../audit-targets.js';
import { UnknownInstance } from '../channels/contract.js';
import { NoInstance } from '../messages/contract.js';
import { UnknownQueue } from '../queues/contract.js';
import { Id, IdParams } from '../schema.js';
import { TagName } from '../tags/contract.js';
import { ContactUnreachable } from '../tickets/contract.js';
import {
  Lead,
  LeadAlreadyOpen,
  LeadConversion,
  LeadIsLost,
  LeadSettings,
  LeadTransitionRefused,
  LossReasonNeeded,
  TicketLeadInput,
  UnknownLeadReference,
  type Leads,
} from './contract.js';

const read = { permission: 'leads:read' } as const;
const write = { permission: 'leads:write' } as const;

/** From leads to conversations and back, tags, and what leads do by themselves. */
export const conversionRoutes = (leads: Leads, unitOfWork: UnitOfWork): readonly RouteDefinition[] => [
  defineRoute({
    id: 'leads.convert',
    method: 'POST',
    path: '/leads/:id/convert',
    summary: 'Take a lead into a conversation',
    description:
      "Links it to the contact's active ticket, which is opened when there is none. The status stays unless another one is named. Asking again changes nothing.",
    access: write,
    params: IdParams,
    body: LeadConversion,
    responses: { 200: Lead },
    problems: [
      NotFound,
      LeadIsLost,
      NoInstance,
      UnknownInstance,
      UnknownQueue,
      ContactUnreachable,
      LeadTransitionRefused,
      LossReasonNeeded,
      LeadAlreadyOpen,
    ],
    audit: {
      action: 'lead.converted',
      targets: ({ params }, { body: { ticketId } }) => [
        { type: 'lead', id: params.id },
        ...(ticketId === null ? [] : [{ type: 'ticket', id: ticketId }]),
      ],
    },
    handler: async ({ scope, params, body }) => reply(200, await leads.convert(scope, params.id, body)),
  }),
  defineRoute({
    id: 'tickets.createLead',
    method: 'POST',
    path: '/tickets/:id/lead',
    summary: 'Make a lead of a ticket',
    description: 'A contact has one open lead: while there is one, it is linked to the ticket and answered with 200.',
    access: write,
    params: IdParams,
    body: TicketLeadInput,
    responses: { 200: Lead, 201: Lead },
    problems: [NotFound, UnknownLeadReference],
    audit: { action: 'lead.linked', targets: madeUnder('ticket', 'lead') },
    handler: async ({ scope, params, body }) => {
      const { lead, isNew } = await leads.ensureForTicket(scope, params.id, body);
      return reply(isNew ? 201 : 200, lead);
    },
  }),
  defineRoute({
    id: 'tickets.getLead',
    method: 'GET',
    path: '/tickets/:id/lead',
    summary: 'Read the lead of a ticket',
    description: 'The open one, else the newest.',
    access: read,
    params: IdParams,
    responses: { 200: Lead },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const lead = await unitOfWork.read(scope, (sql) => leads.findOfTicket(sql, params.id));
      if (!lead) throw new NotFound({ resource: 'lead' });
      return reply(200, lead);
    },
  }),
  defineRoute({
    id: 'leads.addTags',
    method: 'POST',
    path: '/leads/:id/tags',
    summary: 'Put tags on a lead, making those that are missing',
    access: write,
    params: IdParams,
    body: Type.Object({ names: Type.Array(TagName, { minItems: 1, maxItems: 20 }) }, { $id: 'LeadTagging', additionalProperties: false }),
    responses: { 200: Lead },
    problems: [NotFound],
    audit: 'lead.tagged',
    handler: async ({ scope, params, body }) => reply(200, await leads.addTags(scope, params.id, body.names)),
  }),
  defineRoute({
    id: 'leads.removeTag',
    method: 'DELETE',
    path: '/leads/:id/tags/:tagId',
    summary: 'Take a tag off a lead',
    access: write,
    params: Type.Object({ id: Id, tagId: Id }, { additionalProperties: false }),
    responses: { 200: Lead },
    problems: [NotFound],
    audit: { action: 'lead.untagged', targets: namedInPath({ id: 'lead', tagId: 'tag' }) },
    handler: async ({ scope, params }) => reply(200, await leads.removeTag(scope, params.id, params.tagId)),
  }),
  defineRoute({
    id: 'leads.getSettings',
    method: 'GET',
    path: '/leads/settings',
    summary: 'What leads do by themselves',
    access: read,
    responses: { 200: LeadSettings },
    handler: async ({ scope }) => reply(200, await leads.getSettings(scope)),
  }),
  defineRoute({
    id: 'leads.updateSettings',
    method: 'PUT',
    path: '/leads/settings',
    summary: 'Change what leads do by themselves',
    access: { permission: 'leads:configure' },
    body: LeadSettings,
    responses: { 200: LeadSettings },
    audit: 'lead_settings.updated',
    handler: async ({ scope, body }) => reply(200, await leads.updateSettings(scope, body)),
  }),
];
