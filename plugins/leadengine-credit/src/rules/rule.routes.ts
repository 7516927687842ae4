import { InvalidCursor, InvalidRequest, NotFound, pageOf, pageQuery } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import { Payer } from '../agreement/agreement.schema.js';
import { Day } from '../decimal.schema.js';
import { CreditRule, CreditRuleInput, CreditRuleParams, RuleExists, RuleKind, RulesOfDay, RuleWithdrawn } from './rule.schema.js';
import type { Rules } from './rule.service.js';

export const ruleRoutes = (rules: Rules): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditRules.list',
    method: 'GET',
    path: '/rules',
    summary: "List the tenant's own rules, newest first",
    access: creditAccess.read,
    query: Type.Object({ ...pageQuery, kind: Type.Optional(RuleKind) }, { additionalProperties: false }),
    responses: { 200: pageOf(CreditRule) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await rules.list(scope, query)),
  }),
  defineRoute({
    id: 'creditRules.published',
    method: 'GET',
    path: '/rules/published',
    summary: 'Read the rules that come with the engine',
    access: creditAccess.read,
    responses: { 200: Type.Object({ data: Type.Array(CreditRule) }, { additionalProperties: false }) },
    handler: () => Promise.resolve(reply(200, { data: rules.published() })),
  }),
  defineRoute({
    id: 'creditRules.inForce',
    method: 'GET',
    path: '/rules/in-force',
    summary: 'Read what holds for a payer on a contract date',
    access: creditAccess.read,
    query: Type.Object({ payer: Payer, on: Day }, { additionalProperties: false }),
    responses: { 200: RulesOfDay },
    handler: async ({ scope, query }) => reply(200, await rules.of(scope, query.payer, query.on)),
  }),
  defineRoute({
    id: 'creditRules.create',
    method: 'POST',
    path: '/rules',
    summary: 'Add a rule that holds from a day on',
    description: 'Tax, caps, terms, fees and margins. Of one kind, payer and day there is one; a later one follows it.',
    access: creditAccess.manage,
    audit: 'credit_rule.created',
    body: CreditRuleInput,
    responses: { 201: CreditRule },
    problems: [InvalidRequest, RuleExists],
    handler: async ({ scope, body }) => reply(201, await rules.add(scope, body)),
  }),
  defineRoute({
    id: 'creditRules.withdraw',
    method: 'POST',
    path: '/rules/:id/withdraw',
    summary: 'Withdraw a rule',
    description: 'What went by it stays as it is; from now on the rule before it holds again.',
    access: creditAccess.manage,
    audit: 'credit_rule.withdrawn',
    params: CreditRuleParams,
    responses: { 200: CreditRule },
    problems: [NotFound, RuleWithdrawn],
    handler: async ({ scope, params }) => reply(200, await rules.withdraw(scope, params.id)),
  }),
];
