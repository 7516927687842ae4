import { etag, Id, IdParams, InvalidCursor, NotFound, pageOf, pageQuery, VersionMismatch } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import { AgreementNotOnSale, UnknownAgreement } from '../agreement/agreement.problems.js';
import {
  AllocationSummary,
  CampaignStatus,
  CampaignTransitionRefused,
  CreditCampaign,
  CreditCampaignInput,
  CreditCampaignPatch,
  UnknownCampaignInstance,
} from './campaign.schema.js';
import type { CreditCampaigns } from './campaign.service.js';

const CampaignQuery = Type.Object(
  { ...pageQuery, status: Type.Optional(CampaignStatus), agreementId: Type.Optional(Id) },
  { additionalProperties: false },
);

export const campaignRoutes = (campaigns: CreditCampaigns): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditCampaigns.list',
    method: 'GET',
    path: '/campaigns',
    summary: 'List campaigns, newest first',
    access: creditAccess.read,
    query: CampaignQuery,
    responses: { 200: pageOf(CreditCampaign) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await campaigns.list(scope, query)),
  }),
  defineRoute({
    id: 'creditCampaigns.activate',
    method: 'POST',
    path: '/campaigns',
    summary: 'Make a campaign of an agreement, or activate the one of this name',
    description: 'Answers 201 when it was made, 200 when it was there.',
    access: creditAccess.manage,
    audit: { action: 'credit_campaign.activated', targets: (_context, { body }) => [{ type: 'credit_campaign', id: body.id }] },
    body: CreditCampaignInput,
    responses: { 200: CreditCampaign, 201: CreditCampaign },
    problems: [UnknownAgreement, AgreementNotOnSale, UnknownCampaignInstance, CampaignTransitionRefused],
    handler: async ({ scope, body }) => {
      const { campaign, isNew } = await campaigns.activate(scope, body);
      return isNew ? reply(201, campaign) : reply(200, campaign);
    },
  }),
  defineRoute({
    id: 'creditCampaigns.get',
    method: 'GET',
    path: '/campaigns/:id',
    summary: 'Read a campaign',
    access: creditAccess.read,
    params: IdParams,
    responses: { 200: CreditCampaign },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const campaign = await campaigns.get(scope, params.id);
      return reply(200, campaign, etag(campaign.version));
    },
  }),
  defineRoute({
    id: 'creditCampaigns.update',
    method: 'PATCH',
    path: '/campaigns/:id',
    summary: 'Pause, go on with or end a campaign, or give it a number',
    access: creditAccess.manage,
    audit: 'credit_campaign.updated',
    params: IdParams,
    body: CreditCampaignPatch,
    responses: { 200: CreditCampaign },
    problems: [NotFound, VersionMismatch, CampaignTransitionRefused, UnknownCampaignInstance],
    handler: async ({ scope, params, body, ifMatch }) => {
      const campaign = await campaigns.update(scope, params.id, body, ifMatch);
      return reply(200, campaign, etag(campaign.version));
    },
  }),
  defineRoute({
    id: 'creditCampaigns.summary',
    method: 'GET',
    path: '/campaigns/:id/summary',
    summary: 'Count what became of the people of a campaign',
    access: creditAccess.read,
    params: IdParams,
    responses: { 200: AllocationSummary },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await campaigns.summary(scope, params.id)),
  }),
];
