import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { pageOf, pageQuery } from '../../contract/page.js';
import { InvalidCursor, NotFound } from '../../contract/problems.js';
import { madeUnder } from '../audit-targets.js';
import { UnknownInstance } from '../channels/contract.js';
import { MediaKindMismatch, UnknownMedia } from '../media/contract.js';
import type { Presence } from '../presence/contract.js';
import { Id, IdParams, nullable, Timestamp } from '../schema.js';
import { ContactUnreachable, TicketNotOpen } from '../tickets/contract.js';
import { messageText } from './content.js';
import {
  ChannelUnsupported,
  ContactMessageInput,
  FailedMessage,
  Message,
  MessageInput,
  MessageRevision,
  NoInstance,
  NotChangeable,
  MessageWithheld,
  NotFailed,
  TemplateParameterMissing,
  UnknownReplyTarget,
  WindowClosed,
  type Messages,
} from './contract.js';

const sendProblems = [
  UnknownReplyTarget,
  UnknownInstance,
  ChannelUnsupported,
  TemplateParameterMissing,
  UnknownMedia,
  MediaKindMismatch,
  MessageWithheld,
];

const whenTaken =
  'Answers at once with the message as it is. message.updated follows when the network took it, else message.change_failed.';

export const messageRoutes = (messages: Messages, presence: Presence | undefined): readonly RouteDefinition[] => [
  defineRoute({
    id: 'messages.list',
    method: 'GET',
    path: '/tickets/:id/messages',
    summary: "List a ticket's messages, newest first",
    access: { permission: 'messages:read' },
    params: IdParams,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(Message) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await messages.list(scope, params.id, query)),
  }),
  defineRoute({
    id: 'messages.send',
    method: 'POST',
    path: '/tickets/:id/messages',
    summary: 'Send a message to the contact of a ticket',
    description:
      'Answers as soon as the message is stored. What becomes of it follows as message.sent, delivered, read or failed on /v1/events. ' +
      'The header `Le-Collision` names a user who was writing in the ticket at the same time.',
    access: { permission: 'messages:send' },
    params: IdParams,
    body: MessageInput,
    responses: { 202: Message },
    problems: [NotFound, TicketNotOpen, ...sendProblems],
    audit: { action: 'message.submitted', targets: madeUnder('ticket', 'message') },
    handler: async ({ scope, params, body }) => {
      const message = await messages.send(scope, params.id, body);
      const other = presence?.otherTypist(scope, params.id);
      return reply(202, message, other === undefined ? {} : { 'le-collision': other });
    },
  }),
  defineRoute({
    id: 'messages.search',
    method: 'GET',
    path: '/messages',
    summary: 'Search messages, newest first',
    description: 'Accents and letter case do not matter. All words must be there; of the last one the beginning is enough.',
    access: { permission: 'messages:read' },
    query: Type.Object(
      {
        ...pageQuery,
        q: Type.String({ minLength: 2, maxLength: 200, description: 'A word of two characters or more' }),
        ticket: Type.Optional(Id),
        contact: Type.Optional(Id),
        from: Type.Optional(Timestamp),
        to: Type.Optional(Type.String({ format: 'date-time', description: 'Before this time' })),
      },
      { additionalProperties: false },
    ),
    responses: { 200: pageOf(Message) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await messages.search(scope, query)),
  }),
  defineRoute({
    id: 'messages.listFailed',
    method: 'GET',
    path: '/messages/failed',
    summary: 'List messages that did not go out, newest first',
    description: 'Of all conversations, with the reason. What is sent again leaves the list.',
    access: { permission: 'messages:read' },
    query: Type.Object(
      {
        ...pageQuery,
        from: Type.String({ format: 'date-time', description: 'Only those written since then; the farther back, the longer it takes' }),
      },
      { additionalProperties: false },
    ),
    responses: { 200: pageOf(FailedMessage) },
    problems: [InvalidCursor],
    handler: async ({ scope, query }) => reply(200, await messages.listFailed(scope, query)),
  }),
  defineRoute({
    id: 'messages.get',
    method: 'GET',
    path: '/messages/:id',
    summary: 'Read a message',
    access: { permission: 'messages:read' },
    params: IdParams,
    responses: { 200: Message },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await messages.get(scope, params.id)),
  }),
  defineRoute({
    id: 'messages.sendToContact',
    method: 'POST',
    path: '/contacts/:id/messages',
    summary: 'Send a message to a contact',
    description: "Goes to the contact's active ticket, which is opened when there is none.",
    access: { permission: 'messages:send' },
    params: IdParams,
    body: ContactMessageInput,
    responses: { 202: Message },
    problems: [NotFound, NoInstance, ContactUnreachable, ...sendProblems],
    audit: { action: 'message.submitted', targets: madeUnder('contact', 'message') },
    handler: async ({ scope, params, body }) => reply(202, await messages.sendToContact(scope, params.id, body)),
  }),
  defineRoute({
    id: 'messages.react',
    method: 'PUT',
    path: '/messages/:id/reaction',
    summary: 'React to a message, or take the reaction back',
    description: whenTaken,
    access: { permission: 'messages:send' },
    params: IdParams,
    body: Type.Object(
      { emoji: nullable(Type.String({ minLength: 1, maxLength: 32, pattern: '^\\S+$', description: 'One emoji' })) },
      { additionalProperties: false },
    ),
    responses: { 202: Message },
    problems: [NotFound, ChannelUnsupported, NotChangeable],
    audit: 'message.reacted',
    handler: async ({ scope, params, body }) => reply(202, await messages.react(scope, params.id, body.emoji)),
  }),
  defineRoute({
    id: 'messages.edit',
    method: 'PATCH',
    path: '/messages/:id',
    summary: 'Edit the text or caption of a message we sent',
    description: whenTaken,
    access: { permission: 'messages:send' },
    params: IdParams,
    body: Type.Object({ text: messageText }, { additionalProperties: false }),
    responses: { 202: Message },
    problems: [NotFound, ChannelUnsupported, NotChangeable, WindowClosed],
    audit: 'message.edited',
    handler: async ({ scope, params, body }) => reply(202, await messages.edit(scope, params.id, body.text)),
  }),
  defineRoute({
    id: 'messages.revoke',
    method: 'DELETE',
    path: '/messages/:id',
    summary: 'Delete a message we sent for everyone',
    description: `What waits to be sent is cancelled. ${whenTaken}`,
    access: { permission: 'messages:send' },
    params: IdParams,
    responses: { 202: Message },
    problems: [NotFound, ChannelUnsupported, NotChangeable, WindowClosed],
    audit: 'message.revoked',
    handler: async ({ scope, params }) => reply(202, await messages.revoke(scope, params.id)),
  }),
  defineRoute({
    id: 'messages.resend',
    method: 'POST',
    path: '/messages/:id/resend',
    summary: 'Send a failed message again',
    description: 'It goes to the end of its conversation. Asking again while it waits changes nothing.',
    access: { permission: 'messages:send' },
    params: IdParams,
    responses: { 202: Message },
    problems: [NotFound, NotFailed, NotChangeable, TicketNotOpen],
    audit: 'message.resent',
    handler: async ({ scope, params }) => reply(202, await messages.resend(scope, params.id)),
  }),
  defineRoute({
    id: 'messages.listRevisions',
    method: 'GET',
    path: '/messages/:id/revisions',
    summary: 'List what a message said before, newest first',
    description: 'Of revoked messages only when the engine is set to keep it.',
    access: { permission: 'messages:history' },
    params: IdParams,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(MessageRevision) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await messages.listRevisions(scope, params.id, query)),
  }),
];
