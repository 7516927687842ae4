import { NotFound } from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { instanceParams } from '../route-parts.js';
import { NoAnswer, NotConnected } from './instance.problems.js';
import { CheckedNumbers, InstanceMetrics, NumbersToCheck } from './sending.schema.js';
import type { SendingService } from './sending.service.js';

/** How numbers send, and to whom they can. */
export const sendingRoutes = (sending: SendingService): readonly RouteDefinition[] => [
  defineRoute({
    id: 'whatsapp.checkNumbers',
    method: 'POST',
    path: '/instances/:id/check-numbers',
    summary: 'See which telephone numbers are on WhatsApp',
    description: 'Up to 50 at once. WhatsApp minds numbers that ask about many strangers, so ask about people whom you will write to.',
    access: { permission: 'messages:send' },
    params: instanceParams,
    body: NumbersToCheck,
    responses: { 200: CheckedNumbers },
    problems: [NotFound, NotConnected, NoAnswer],
    // The holder of the connection answers from another process, so the question has to be committed first.
    idempotent: false,
    limit: { points: 20, perSeconds: 60, by: 'tenant' },
    audit: { nothing: 'It asks WhatsApp and keeps the answer as a cache.' },
    handler: async ({ scope, params, body }) => {
      const found = await sending.check(scope, params.id, body.numbers);
      return reply(200, { numbers: found.map(({ number, exists, jid }) => ({ number, exists, address: jid })) });
    },
  }),
  defineRoute({
    id: 'whatsapp.getInstanceMetrics',
    method: 'GET',
    path: '/instances/:id/metrics',
    summary: 'See what went through a WhatsApp number in the last day',
    access: { permission: 'whatsapp:read' },
    params: instanceParams,
    responses: { 200: InstanceMetrics },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await sending.metrics(scope, params.id)),
  }),
];
