import { Id, IdParams, InvalidCursor, InvalidRequest, NotFound, pageOf, pageQuery, Timestamp } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import type { LeadIngestions } from './ingest.service.js';
import {
  AgreementLeadIngestion,
  AgreementLeads,
  CreditLead,
  IngestionReport,
  LeadDashboard,
  LeadIngestion,
  LeadLookup,
} from './lead.schema.js';
import type { CreditLeads } from './lead.service.js';

/** What a full request of people may weigh. */
const ingestionLimitBytes = 4_194_304;

const ingestedCounts = ({ received, added, changed, rejected }: IngestionReport) => ({
  received,
  added,
  changed,
  rejected: rejected.length,
});

const LeadQuery = Type.Object(
  {
    ...pageQuery,
    agreementId: Type.Optional(Id),
    receivedFrom: Type.Optional(Timestamp),
    receivedTo: Type.Optional(Type.String({ format: 'date-time', description: 'First instant that is not in the list' })),
  },
  { additionalProperties: false },
);

const Page = Type.Object(pageQuery, { additionalProperties: false });

export const leadRoutes = (leads: CreditLeads, ingestions: LeadIngestions): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditLeads.list',
    method: 'GET',
    path: '/leads',
    summary: 'List registrations with their people, newest first',
    access: creditAccess.read,
    query: LeadQuery,
    responses: { 200: pageOf(CreditLead) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await leads.list(scope, query)),
  }),
  defineRoute({
    id: 'creditLeads.listByAgreement',
    method: 'GET',
    path: '/leads/by-agreement',
    summary: 'List agreements on sale with the people there are to sell to',
    access: creditAccess.read,
    query: Page,
    responses: { 200: pageOf(AgreementLeads) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await leads.byAgreement(scope, query)),
  }),
  defineRoute({
    id: 'creditLeads.dashboard',
    method: 'GET',
    path: '/leads/dashboard',
    summary: 'Read how many people there are and what became of those who were taken',
    access: creditAccess.read,
    responses: { 200: LeadDashboard },
    handler: async ({ scope }) => reply(200, await leads.dashboard(scope)),
  }),
  defineRoute({
    id: 'creditLeads.lookUp',
    method: 'POST',
    path: '/leads/lookup',
    summary: 'Find the registrations behind a CPF',
    description: 'A POST, so that the CPF stands in no URL. The answer has 100 registrations at most.',
    access: creditAccess.read,
    audit: { nothing: 'shows what the list of leads shows, masked' },
    idempotent: false,
    body: LeadLookup,
    responses: { 200: Type.Object({ data: Type.Array(CreditLead) }, { additionalProperties: false }) },
    problems: [InvalidRequest],
    handler: async ({ scope, body }) => reply(200, { data: await leads.lookUp(scope, body.document) }),
  }),
  defineRoute({
    id: 'creditLeads.ingest',
    method: 'POST',
    path: '/leads/ingest',
    summary: 'Take in people with their registrations',
    description: 'The same leads again change nothing. What cannot be taken in is listed; the rest is.',
    access: creditAccess.manage,
    audit: { action: 'credit_lead.ingested', targets: () => [], metadata: (_context, { body }) => ingestedCounts(body) },
    bodyLimitBytes: ingestionLimitBytes,
    body: LeadIngestion,
    responses: { 200: IngestionReport },
    handler: async ({ scope, body }) => reply(200, await ingestions.ingest(scope, body)),
  }),
  defineRoute({
    id: 'creditLeads.ingestOfAgreement',
    method: 'POST',
    path: '/agreements/:id/leads',
    summary: 'Take in people with a registration under one agreement',
    access: creditAccess.manage,
    audit: {
      action: 'credit_lead.ingested',
      targets: ({ params }) => [{ type: 'credit_agreement', id: params.id }],
      metadata: (_context, { body }) => ingestedCounts(body),
    },
    bodyLimitBytes: ingestionLimitBytes,
    params: IdParams,
    body: AgreementLeadIngestion,
    responses: { 200: IngestionReport },
    problems: [NotFound],
    handler: async ({ scope, params, body }) => reply(200, await ingestions.ingestOf(scope, params.id, body)),
  }),
  defineRoute({
    id: 'creditLeads.get',
    method: 'GET',
    path: '/leads/:id',
    summary: 'Read a registration with its person',
    access: creditAccess.read,
    params: IdParams,
    responses: { 200: CreditLead },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await leads.get(scope, params.id)),
  }),
  defineRoute({
    id: 'creditLeads.linkContact',
    method: 'POST',
    path: '/leads/:id/contact',
    summary: 'Make the person of a lead a contact',
    description: 'The contact with the CPF or the telephone number, else a new one. A person who has a contact keeps it.',
    access: creditAccess.sell,
    audit: 'credit_lead.linked',
    params: IdParams,
    responses: { 200: CreditLead },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await leads.linkContact(scope, params.id)),
  }),
];
