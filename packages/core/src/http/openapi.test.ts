import { defineEvent, defineProblem, defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect } from 'chai';
import { Type } from 'typebox';
import { createOpenApiDocument } from './openapi.js';

const Row = Type.Object({ id: Type.String(), name: Type.Union([Type.String(), Type.Null()]) }, { $id: 'Row', additionalProperties: false });
const Gone = defineProblem({ code: 'sample.gone', status: 410, title: 'Gone', detail: () => 'Gone.' });
const Done = defineEvent({ name: 'sample.done', version: 1, summary: 'Done', payload: Row });

const routes: readonly RouteDefinition[] = [
  defineRoute({
    id: 'rows.list',
    method: 'GET',
    path: '/rows',
    summary: 'List',
    access: { permission: 'rows:read' },
    query: Type.Object({ limit: Type.Optional(Type.Integer({ minimum: 1, description: 'Rows' })) }),
    responses: { 200: Type.Object({ data: Type.Array(Row) }) },
    handler: () => Promise.resolve(reply(200, { data: [] })),
  }),
  defineRoute({
    id: 'rows.create',
    method: 'POST',
    path: '/rows/:id/copies',
    summary: 'Copy',
    access: { permission: 'rows:write' },
    params: Type.Object({ id: Type.String() }),
    body: Type.Object({ name: Type.String() }, { additionalProperties: false }),
    responses: { 201: Row, 204: NoContent },
    problems: [Gone],
    handler: () => Promise.resolve(reply(204, null)),
  }),
  defineRoute({
    id: 'rows.stream',
    method: 'GET',
    path: '/stream',
    summary: 'Stream',
    access: { public: true },
    responses: { 200: { contentType: 'text/event-stream', description: 'Events' } },
    handler: () => Promise.resolve({ status: 200 as const, body: { contentType: 'text/event-stream', stream: '' }, headers: {} }),
  }),
];

const documentOf = (given: readonly RouteDefinition[]) =>
  createOpenApiDocument({
    routes: given.map((route) => ({ plugin: 'rows', path: `/v1${route.path}`, route })),
    permissions: [],
    events: [Done],
  }) as Readonly<Record<string, Record<string, Record<string, Record<string, unknown>>>>>;

describe('createOpenApiDocument', () => {
  it('makes a valid OpenAPI 3.1 document', async () => {
    const result = await new Validator().validate(structuredClone(documentOf(routes)));
    expect(result.errors ?? []).to.deep.equal([]);
    expect(result.valid).to.equal(true);
  });

  it('refers to schemas with an id as components', () => {
    const document = documentOf(routes);
    expect(document['components']?.['schemas']).to.have.property('Row');
    expect(JSON.stringify(document)).to.not.include('"$id"');
    expect(document['paths']?.['/v1/rows/{id}/copies']?.['post']?.['responses']).to.have.nested.property(
      '201.content.application/json.schema.$ref',
      '#/components/schemas/Row',
    );
  });

  it('says permission, problems and idempotency of each operation', () => {
    const operation = documentOf(routes)['paths']?.['/v1/rows/{id}/copies']?.['post'];
    expect(operation).to.include({ operationId: 'rows.create', 'x-le-permission': 'rows:write', 'x-le-idempotent': true });
    expect(operation?.['x-le-problems']).to.include.members([
      'sample.gone',
      'request.invalid',
      'auth.forbidden',
      'idempotency.key_reused',
      'rate.limited',
    ]);
    expect(operation?.['security']).to.deep.equal([{ bearer: [] }]);
    expect(documentOf(routes)['paths']?.['/v1/stream']?.['get']?.['security']).to.deep.equal([]);
  });

  it('refuses two different schemas with one id', () => {
    const other = defineRoute({
      id: 'rows.other',
      method: 'GET',
      path: '/other',
      summary: 'Other',
      access: { public: true },
      responses: { 200: Type.Object({ else: Type.String() }, { $id: 'Row' }) },
      handler: () => Promise.resolve(reply(200, { else: '' })),
    });
    expect(() => documentOf([...routes, other])).to.throw('Two different schemas have the id "Row"');
  });
});
