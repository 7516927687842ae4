import {
  AddressMessageInput,
  ChannelUnsupported,
  defaultPageSize,
  InvalidPhone,
  Message,
  NotFound,
  pageOf,
  pageQuery,
  PhoneTaken,
  TemplateParameterMissing,
  toPage,
  VersionMismatch,
  type Messages,
} from '@leadengine/core/contract';
import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { idAfter, instanceParams } from '../route-parts.js';
import { toInstance } from './instance.repository.js';
import { InstanceChanges, InstanceHealth, NewInstance, WhatsAppInstance } from './instance.schema.js';
import type { InstanceService } from './instance.service.js';

const versionTag = ({ version }: WhatsAppInstance) => ({ etag: `"${String(version)}"` });

/** Numbers and their connection. */
export const instanceRoutes = (instances: InstanceService, messages: Messages): readonly RouteDefinition[] => [
  defineRoute({
    id: 'whatsapp.listInstances',
    method: 'GET',
    path: '/instances',
    summary: 'List WhatsApp numbers',
    access: { permission: 'whatsapp:read' },
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(WhatsAppInstance) },
    handler: async ({ scope, query: { limit = defaultPageSize, cursor } }) =>
      reply(
        200,
        toPage(await instances.list(scope, idAfter(cursor), limit + 1), limit, toInstance, ({ id }) => [id]),
      ),
  }),
  defineRoute({
    id: 'whatsapp.createInstance',
    method: 'POST',
    path: '/instances',
    summary: 'Add a WhatsApp number',
    access: { permission: 'whatsapp:write' },
    body: NewInstance,
    responses: { 201: WhatsAppInstance },
    audit: 'whatsapp_instance.created',
    handler: async ({ scope, body }) => {
      const instance = await instances.create(scope, body);
      return reply(201, instance, versionTag(instance));
    },
  }),
  defineRoute({
    id: 'whatsapp.getInstance',
    method: 'GET',
    path: '/instances/:id',
    summary: 'Get a WhatsApp number',
    access: { permission: 'whatsapp:read' },
    params: instanceParams,
    responses: { 200: WhatsAppInstance },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const instance = await instances.get(scope, params.id);
      return reply(200, instance, versionTag(instance));
    },
  }),
  defineRoute({
    id: 'whatsapp.updateInstance',
    method: 'PATCH',
    path: '/instances/:id',
    summary: 'Rename a WhatsApp number',
    access: { permission: 'whatsapp:write' },
    params: instanceParams,
    body: InstanceChanges,
    responses: { 200: WhatsAppInstance },
    problems: [NotFound, VersionMismatch],
    audit: 'whatsapp_instance.updated',
    handler: async ({ scope, params, body, ifMatch }) => {
      const instance = await instances.change(scope, params.id, body, ifMatch);
      return reply(200, instance, versionTag(instance));
    },
  }),
  defineRoute({
    id: 'whatsapp.archiveInstance',
    method: 'DELETE',
    path: '/instances/:id',
    summary: 'Disconnect and archive a WhatsApp number',
    description: 'Its tickets and messages stay.',
    access: { permission: 'whatsapp:write' },
    params: instanceParams,
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: 'whatsapp_instance.archived',
    handler: async ({ scope, params }) => {
      await instances.archive(scope, params.id);
      return reply(204, null);
    },
  }),
  defineRoute({
    id: 'whatsapp.connectInstance',
    method: 'POST',
    path: '/instances/:id/connect',
    summary: 'Connect a WhatsApp number',
    description:
      'A number of the baileys engine that no phone is linked to shows a QR code, see GET …/qr. Ends a wait for the next try at once.',
    access: { permission: 'whatsapp:connect' },
    params: instanceParams,
    responses: { 200: WhatsAppInstance },
    problems: [NotFound],
    audit: 'whatsapp_instance.connected',
    handler: async ({ scope, params }) => reply(200, await instances.connect(scope, params.id)),
  }),
  defineRoute({
    id: 'whatsapp.disconnectInstance',
    method: 'POST',
    path: '/instances/:id/disconnect',
    summary: 'Disconnect a WhatsApp number',
    description: 'What customers write meanwhile arrives after the next connect.',
    access: { permission: 'whatsapp:connect' },
    params: instanceParams,
    responses: { 200: WhatsAppInstance },
    problems: [NotFound],
    audit: 'whatsapp_instance.disconnected',
    handler: async ({ scope, params }) => reply(200, await instances.disconnect(scope, params.id)),
  }),
  defineRoute({
    id: 'whatsapp.sendMessage',
    method: 'POST',
    path: '/instances/:id/messages',
    summary: 'Send a message to a telephone number',
    description: 'Goes to the active ticket of whoever has the number; a number nobody has becomes a contact.',
    access: { permission: 'messages:send' },
    params: instanceParams,
    body: AddressMessageInput,
    responses: { 202: Message },
    problems: [NotFound, InvalidPhone, PhoneTaken, ChannelUnsupported, TemplateParameterMissing],
    audit: {
      action: 'message.submitted',
      targets: ({ params }, { body }) => [
        { type: 'message', id: body.id },
        { type: 'whatsapp_instance', id: params.id },
      ],
    },
    handler: async ({ scope, params, body }) => {
      const { id } = await instances.get(scope, params.id);
      return reply(202, await messages.sendToAddress(scope, id, body));
    },
  }),
  defineRoute({
    id: 'whatsapp.getInstanceStatus',
    method: 'GET',
    path: '/instances/:id/status',
    summary: 'See how a WhatsApp number is doing',
    access: { permission: 'whatsapp:read' },
    params: instanceParams,
    responses: { 200: InstanceHealth },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await instances.health(scope, params.id)),
  }),
];
