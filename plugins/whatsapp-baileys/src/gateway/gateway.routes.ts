import { NotFound } from '@leadengine/core/contract';
import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { instanceParams } from '../route-parts.js';
import { AmbiguousMessage } from '../sandbox/sandbox.problems.js';
import { NotAGateway, WebhookSignatureInvalid, WebhookStale } from './gateway.problems.js';
import { GatewayEvents, GatewaySecrets, NewGatewaySecret } from './gateway.schema.js';
import type { GatewayService } from './gateway.service.js';

const Id = Type.String({ format: 'uuid' });

/** Signed calls of external gateways, and the secrets for them. */
export const gatewayRoutes = (gateway: GatewayService): readonly RouteDefinition[] => [
  defineRoute({
    id: 'whatsapp.receiveGatewayEvents',
    method: 'POST',
    path: '/webhook/:instanceId',
    summary: 'Take in what a gateway heard on WhatsApp',
    description:
      'Signed as Standard Webhooks describes, with a secret of the number. Answers 204 when all events are stored; the same event twice is one. After any other answer send the call again, with the same event ids and a new timestamp.',
    access: { public: true },
    params: Type.Object({ instanceId: Id }, { additionalProperties: false }),
    query: Type.Object({ tenant: Id }, { additionalProperties: false }),
    body: GatewayEvents,
    responses: { 204: NoContent },
    problems: [WebhookSignatureInvalid, WebhookStale, AmbiguousMessage],
    bodyLimitBytes: 524_288,
    limit: { points: 1200, perSeconds: 60, by: 'ip' },
    audit: { nothing: 'Messages and statuses are their own record.' },
    handler: async ({ params, query, body, request }) => {
      const call = { headers: request.headers, body: request.rawBody };
      await gateway.receive(query.tenant, params.instanceId, call, body);
      return reply(204, null);
    },
  }),
  defineRoute({
    id: 'whatsapp.listGatewaySecrets',
    method: 'GET',
    path: '/instances/:id/gateway-secrets',
    summary: "List the secrets that a number's gateway signs with",
    access: { permission: 'whatsapp:connect' },
    params: instanceParams,
    responses: { 200: GatewaySecrets },
    problems: [NotFound, NotAGateway],
    audit: { nothing: 'It shows when secrets were made and until when they serve, never the secrets' },
    handler: async ({ scope, params }) => reply(200, await gateway.list(scope, params.id)),
  }),
  defineRoute({
    id: 'whatsapp.rotateGatewaySecret',
    method: 'POST',
    path: '/instances/:id/gateway-secrets',
    summary: "Make a new secret for a number's gateway",
    description: 'Shown once. The secret before it is taken for another day, so that the gateway can change over.',
    access: { permission: 'whatsapp:connect' },
    params: instanceParams,
    responses: { 201: NewGatewaySecret },
    problems: [NotFound, NotAGateway],
    secretAnswer: true,
    audit: { action: 'whatsapp_gateway_secret.created', targets: ({ params }) => [{ type: 'whatsapp_instance', id: params.id }] },
    handler: async ({ scope, params }) => reply(201, await gateway.rotate(scope, params.id)),
  }),
  defineRoute({
    id: 'whatsapp.revokeGatewaySecret',
    method: 'DELETE',
    path: '/instances/:id/gateway-secrets/:secretId',
    summary: "Take a secret of a number's gateway back at once",
    access: { permission: 'whatsapp:connect' },
    params: Type.Object({ id: Id, secretId: Id }, { additionalProperties: false }),
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: { action: 'whatsapp_gateway_secret.revoked', targets: ({ params }) => [{ type: 'whatsapp_instance', id: params.id }] },
    handler: async ({ scope, params }) => {
      await gateway.revoke(scope, params.id, params.secretId);
      return reply(204, null);
    },
  }),
];
