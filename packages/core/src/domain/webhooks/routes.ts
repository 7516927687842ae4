import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf, pageQuery } from '../../contract/page.js';
import { EventCursorExpired, InvalidCursor, NotFound, VersionMismatch } from '../../contract/problems.js';
import { namedInPath } from '../audit-targets.js';
import { etag, Id, IdParams } from '../schema.js';
import {
  RotatedWebhookSecret,
  SecretNotShownAgain,
  TooManyWebhooks,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryStatus,
  WebhookInput,
  WebhookIsDisabled,
  WebhookPatch,
  WebhookReplay,
  WebhookReplayStarted,
  WebhookTest,
  WebhookUrlRefused,
  WebhookWithSecret,
} from './contract.js';
import type { WebhookTester } from './test-webhook.js';
import type { Webhooks } from './webhook.service.js';

const DeliveryParams = Type.Object({ id: Id, deliveryId: Id }, { additionalProperties: false });
const DeliveryListQuery = Type.Object(
  { ...pageQuery, status: Type.Optional(WebhookDeliveryStatus), type: Type.Optional(Type.String({ maxLength: 100 })) },
  { additionalProperties: false },
);
const read = { permission: 'webhooks:read' } as const;
const write = { permission: 'webhooks:write' } as const;

export const webhookRoutes = (webhooks: Webhooks, test: WebhookTester): readonly RouteDefinition[] => [
  defineRoute({
    id: 'webhooks.list',
    method: 'GET',
    path: '/',
    summary: 'List the webhooks',
    description: 'All of them in one page.',
    access: read,
    responses: { 200: pageOf(Webhook) },
    handler: async ({ scope }) => reply(200, { data: [...(await webhooks.list(scope))], nextCursor: null }),
  }),
  defineRoute({
    id: 'webhooks.create',
    method: 'POST',
    path: '/',
    summary: 'Add a webhook',
    description:
      'Events from now on are posted to the URL, signed as Standard Webhooks describes: the body is the event as on `/v1/events`, `webhook-id` is the ' +
      'event’s id. Events of one conversation come in order. What fails is tried again for a day. The secret is shown this once.',
    access: write,
    secretAnswer: true,
    body: WebhookInput,
    responses: { 201: WebhookWithSecret },
    problems: [WebhookUrlRefused, TooManyWebhooks],
    audit: 'webhook.created',
    handler: async ({ scope, body }) => reply(201, await webhooks.create(scope, body)),
  }),
  defineRoute({
    id: 'webhooks.get',
    method: 'GET',
    path: '/:id',
    summary: 'Read a webhook',
    access: read,
    params: IdParams,
    responses: { 200: Webhook },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const webhook = await webhooks.get(scope, params.id);
      return reply(200, webhook, etag(webhook.version));
    },
  }),
  defineRoute({
    id: 'webhooks.update',
    method: 'PATCH',
    path: '/:id',
    summary: 'Change, disable or enable a webhook',
    access: write,
    params: IdParams,
    body: WebhookPatch,
    responses: { 200: Webhook },
    problems: [NotFound, VersionMismatch, WebhookUrlRefused, EventCursorExpired],
    audit: 'webhook.updated',
    handler: async ({ scope, params, body, ifMatch }) => {
      const webhook = await webhooks.update(scope, params.id, body, ifMatch);
      return reply(200, webhook, etag(webhook.version));
    },
  }),
  defineRoute({
    id: 'webhooks.delete',
    method: 'DELETE',
    path: '/:id',
    summary: 'Remove a webhook and its delivery log',
    access: write,
    params: IdParams,
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: 'webhook.deleted',
    handler: async ({ scope, params }) => {
      await webhooks.remove(scope, params.id);
      return reply(204, null);
    },
  }),
  defineRoute({
    id: 'webhooks.rotateSecret',
    method: 'POST',
    path: '/:id/rotate-secret',
    summary: 'Make a new secret',
    description: 'For a day both secrets sign, so that the receiver can change over at any time in between.',
    access: write,
    secretAnswer: true,
    params: IdParams,
    responses: { 200: RotatedWebhookSecret },
    problems: [NotFound],
    audit: 'webhook.secret_rotated',
    handler: async ({ scope, params }) => reply(200, await webhooks.rotateSecret(scope, params.id)),
  }),
  defineRoute({
    id: 'webhooks.revealSecret',
    method: 'POST',
    path: '/:id/reveal-secret',
    summary: 'Show the new secret while the old one is still accepted',
    description: 'For a secret that was replaced on a schedule, of which the event `secret.rotated` tells.',
    access: write,
    secretAnswer: true,
    params: IdParams,
    responses: { 200: RotatedWebhookSecret },
    problems: [NotFound, SecretNotShownAgain],
    audit: 'webhook.secret_revealed',
    handler: async ({ scope, params }) => reply(200, await webhooks.revealSecret(scope, params.id)),
  }),
  defineRoute({
    id: 'webhooks.test',
    method: 'POST',
    path: '/:id/test',
    summary: 'Post a test event',
    description: 'Posts an event of type `webhook.ping` at once and tells how it went.',
    access: write,
    params: IdParams,
    responses: { 200: WebhookTest },
    problems: [NotFound],
    audit: 'webhook.tested',
    prepare: ({ scope, params }) => test(scope, params.id),
    handler: ({ prepared }) => Promise.resolve(reply(200, prepared)),
  }),
  defineRoute({
    id: 'webhooks.replay',
    method: 'POST',
    path: '/:id/replay',
    summary: 'Deliver again from a place in the log',
    access: write,
    params: IdParams,
    body: WebhookReplay,
    responses: { 202: WebhookReplayStarted },
    problems: [NotFound, WebhookIsDisabled, InvalidCursor, EventCursorExpired],
    audit: 'webhook.replayed',
    handler: async ({ scope, params, body }) => reply(202, await webhooks.replay(scope, params.id, body)),
  }),
  defineRoute({
    id: 'webhooks.listDeliveries',
    method: 'GET',
    path: '/:id/deliveries',
    summary: 'List deliveries, newest event first',
    access: read,
    params: IdParams,
    query: DeliveryListQuery,
    responses: { 200: pageOf(WebhookDelivery) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await webhooks.listDeliveries(scope, params.id, query)),
  }),
  defineRoute({
    id: 'webhooks.getDelivery',
    method: 'GET',
    path: '/:id/deliveries/:deliveryId',
    summary: 'Read a delivery',
    access: read,
    params: DeliveryParams,
    responses: { 200: WebhookDelivery },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await webhooks.getDelivery(scope, params.id, params.deliveryId)),
  }),
  defineRoute({
    id: 'webhooks.replayDelivery',
    method: 'POST',
    path: '/:id/deliveries/:deliveryId/replay',
    summary: 'Deliver an event again',
    description: 'Under the same `webhook-id`, whatever became of it before.',
    access: write,
    params: DeliveryParams,
    responses: { 202: WebhookDelivery },
    problems: [NotFound, WebhookIsDisabled, EventCursorExpired],
    audit: { action: 'webhook.delivery_replayed', targets: namedInPath({ id: 'webhook', deliveryId: 'webhook_delivery' }) },
    handler: async ({ scope, params }) => reply(202, await webhooks.replayDelivery(scope, params.id, params.deliveryId)),
  }),
];
