import { Id, InvalidCursor, pageOf, pageQuery } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import {
  BlockedContact,
  BlockedContactsInput,
  BlockedContactsReport,
  ContactCheck,
  ContactCheckInput,
  ContactDecisionRecord,
  ContactOccasion,
  ContactReason,
} from './contact-gate.schema.js';
import type { ContactGate } from './contact-gate.service.js';

const DecisionQuery = Type.Object(
  { ...pageQuery, personId: Type.Optional(Id), reason: Type.Optional(ContactReason), occasion: Type.Optional(ContactOccasion) },
  { additionalProperties: false },
);

export const contactGateRoutes = (gate: ContactGate): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditContactChecks.create',
    method: 'POST',
    path: '/contact-checks',
    summary: 'Decide who of these people may be contacted, and keep why',
    description:
      'Before a campaign. Não Me Perturbe, 180 days from the start of a benefit, consent, opt-outs and where the record is from.',
    access: creditAccess.sell,
    audit: {
      action: 'credit_contact.checked',
      targets: () => [],
      metadata: (_context, { body: { data } }) => ({
        checked: data.length,
        withheld: data.filter(({ isAllowed }) => !isAllowed).length,
      }),
    },
    body: ContactCheckInput,
    responses: { 201: ContactCheck },
    handler: async ({ scope, body }) => reply(201, await gate.check(scope, body)),
  }),
  defineRoute({
    id: 'creditContactChecks.list',
    method: 'GET',
    path: '/contact-decisions',
    summary: 'List what was decided about contacting people, newest first',
    description: 'First messages that were withheld are under the occasion first_contact, each with its reason.',
    access: creditAccess.read,
    query: DecisionQuery,
    responses: { 200: pageOf(ContactDecisionRecord) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await gate.decisions(scope, query)),
  }),
  defineRoute({
    id: 'creditBlockedContacts.list',
    method: 'GET',
    path: '/blocked-contacts',
    summary: 'List who asked to be left in peace, newest first',
    access: creditAccess.read,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(BlockedContact) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await gate.blocked(scope, query)),
  }),
  defineRoute({
    id: 'creditBlockedContacts.import',
    method: 'POST',
    path: '/blocked-contacts',
    summary: 'Take in entries of Não Me Perturbe, or that they were removed',
    description: 'They hold at once, by telephone number or CPF, and until they are removed. Kept as digests.',
    access: creditAccess.manage,
    audit: {
      action: 'credit_blocked_contact.imported',
      targets: () => [],
      metadata: (_context, { body: { received, blocked } }) => ({ received, blocked }),
    },
    body: BlockedContactsInput,
    responses: { 201: BlockedContactsReport },
    handler: async ({ scope, body }) => reply(201, await gate.block(scope, body)),
  }),
];
