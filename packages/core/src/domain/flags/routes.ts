import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { NotFound } from '../../contract/problems.js';
import { FlagEvaluation, type Flags } from './contract.js';

export const flagRoutes = (flags: Flags): readonly RouteDefinition[] => [
  defineRoute({
    id: 'flags.list',
    method: 'GET',
    path: '/flags',
    summary: 'List the feature flags as the caller has them',
    access: { permission: 'flags:read' },
    responses: { 200: Type.Object({ data: Type.Array(FlagEvaluation) }, { additionalProperties: false }) },
    handler: async ({ scope }) => reply(200, { data: [...(await flags.list(scope))] }),
  }),
  defineRoute({
    id: 'flags.get',
    method: 'GET',
    path: '/flags/:key',
    summary: 'Whether the caller has a feature',
    access: { permission: 'flags:read' },
    params: Type.Object({ key: Type.String({ minLength: 1, maxLength: 80 }) }, { additionalProperties: false }),
    responses: { 200: FlagEvaluation },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await flags.get(scope, params.key)),
  }),
];
