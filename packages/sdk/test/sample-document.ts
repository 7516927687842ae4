import type { OpenApiDocument } from '../src/generator/read-document.js';

const json = (schema: object): object => ({ description: 'OK', content: { 'application/json': { schema } } });
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Record<string, object>, required = Object.keys(properties)): object => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const string = { type: 'string' };

const taken = (type: string, summary: string, data: object): object => ({
  post: {
    operationId: `event.${type}`,
    summary,
    requestBody: { required: true, content: { 'application/json': { schema: object({ type: { const: type }, data }) } } },
    responses: { 204: { description: 'Taken' } },
  },
});

/** A small document in the engine's dialect, for the tests of the generator. */
export const sampleDocument: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Sample', version: '1' },
  webhooks: {
    'ticket.created': taken('ticket.created', 'A ticket was opened', ref('Ticket')),
    'message.received': taken('message.received', 'A customer wrote', object({ text: string })),
  },
  paths: {
    '/v1/auth/login': {
      post: {
        operationId: 'auth.login',
        summary: 'Log in',
        security: [],
        requestBody: { required: true, content: { 'application/json': { schema: object({ email: string }) } } },
        responses: { 200: json(object({ accessToken: string })) },
        'x-le-problems': ['auth.invalid_credentials'],
      },
    },
    '/v1/tickets': {
      get: {
        operationId: 'tickets.list',
        summary: 'List tickets',
        description: 'Newest first.\nA second line with */ in it.',
        'x-le-permission': 'tickets:read',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer' } },
          { name: 'cursor', in: 'query', schema: string },
          { name: 'status', in: 'query', schema: { type: 'string', enum: ['open', 'closed'] } },
          { name: 'If-Match', in: 'header', schema: string },
        ],
        responses: { 200: json(object({ data: { type: 'array', items: ref('Ticket') }, nextCursor: { type: ['string', 'null'] } })) },
      },
    },
    '/v1/tickets/{id}': {
      get: { operationId: 'tickets.get', summary: 'Get a ticket', parameters: [id], responses: { 200: json(ref('Ticket')) } },
      delete: { operationId: 'tickets.remove', summary: 'Remove a ticket', parameters: [id], responses: { 204: { description: 'Gone' } } },
    },
    '/v1/tickets/{id}/notes': {
      post: {
        operationId: 'tickets.notes.create',
        summary: 'Write a note',
        parameters: [id],
        'x-le-idempotent': true,
        'x-le-problems': [{ code: 'tickets.closed', status: 409, title: 'Closed' }],
        requestBody: { required: true, content: { 'application/json': { schema: object({ text: string }) } } },
        responses: { 201: json(ref('Ticket')) },
      },
    },
    '/v1/qr': {
      get: { operationId: 'qr.image', summary: 'Draw', responses: { 200: { description: 'PNG', content: { 'image/png': {} } } } },
    },
    '/v1/events': {
      get: {
        operationId: 'events.stream',
        summary: 'Follow',
        responses: { 200: { description: 'SSE', content: { 'text/event-stream': {} } } },
      },
    },
  },
  components: { schemas: { Ticket: object({ id: string, status: { type: 'string', enum: ['open', 'closed'] } }) } },
};
