import type { AlternativeResponse, ContentResponse, EventDefinition, ProblemDeclaration, RouteDefinition } from '@leadengine/plugin-kit';
import { Type, type TSchema } from 'typebox';
import * as problems from '../contract/problems.js';
import type { MountedRoute } from '../kernel/parts.js';
import type { DeclaredPermission } from '../kernel/permission-catalog.js';
import { auditActionsOf } from './audit-entry.js';
import { engineVersion } from './engine-version.js';
import { isIdempotent } from './mount-route.js';
import { createComponentRegistry, type ComponentRegistry } from './openapi-schemas.js';

export interface OpenApiInput {
  readonly routes: readonly MountedRoute[];
  readonly permissions: readonly DeclaredPermission[];
  readonly events: readonly EventDefinition[];
}

const Problem = Type.Object(
  {
    type: Type.String({ description: 'Where the problem is described' }),
    title: Type.String(),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    detail: Type.String(),
    instance: Type.String({ description: 'Path of the request' }),
    code: Type.String({ description: 'Stable name to switch on' }),
    requestId: Type.String(),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          pointer: Type.String({ description: 'JSON Pointer into the body, or /query/…, /params/…, /headers/…' }),
          detail: Type.String(),
        }),
      ),
    ),
  },
  { $id: 'Problem', description: 'RFC 9457, with members of the problem itself', additionalProperties: true },
);

const Actor = Type.Object(
  {
    kind: Type.Union(['user', 'api_key', 'embed', 'platform', 'contact', 'system'].map((kind) => Type.Literal(kind))),
    id: Type.String(),
  },
  { $id: 'Actor', additionalProperties: false },
);

const envelopeOf = ({ name, version, payload }: EventDefinition): TSchema =>
  Type.Object(
    {
      id: Type.String({ format: 'uuid' }),
      type: Type.Literal(name),
      version: Type.Literal(version),
      occurredAt: Type.String({ format: 'date-time' }),
      tenantId: Type.String({ format: 'uuid' }),
      actor: Actor,
      correlationId: Type.String(),
      data: payload,
    },
    { additionalProperties: false },
  );

/** What any route of a kind may answer besides its own problems. */
const commonProblems = (route: RouteDefinition): readonly ProblemDeclaration[] => [
  ...(route.params !== undefined || route.query !== undefined || route.body !== undefined ? [problems.InvalidRequest] : []),
  ...(route.body === undefined ? [] : [problems.InvalidJson]),
  ...(route.body === undefined && route.streamsBody !== true ? [] : [problems.UnsupportedMediaType]),
  ...(route.method === 'GET' ? [] : [problems.BodyTooLarge]),
  ...('public' in route.access ? [] : [problems.Unauthenticated, problems.InvalidToken, problems.ExpiredToken, problems.Forbidden]),
  ...('permission' in route.access ? [problems.SessionRevoked, problems.OriginNotAllowed] : []),
  ...(isIdempotent(route) ? [problems.IdempotencyKeyReused, problems.IdempotencyInProgress, problems.IdempotencyAnswerUnavailable] : []),
  problems.RateLimited,
  problems.Internal,
  problems.DependencyUnavailable,
];

/** `/v1/tickets/:id` → `/v1/tickets/{id}`. */
export const toTemplate = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

const parameter = (
  name: string,
  where: 'path' | 'query',
  schema: TSchema | undefined,
  isRequired: boolean,
  components: ComponentRegistry,
) => {
  const placed = components.place(schema ?? Type.String());
  const { description, ...rest } = placed;
  return {
    name,
    in: where,
    required: isRequired,
    ...(typeof description === 'string' ? { description } : {}),
    schema: rest,
  };
};

const parametersOf = (path: string, route: RouteDefinition, components: ComponentRegistry): object[] => {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) =>
    parameter(name, 'path', route.params?.properties[name], true, components),
  );
  const required = new Set((route.query as { readonly required?: readonly string[] } | undefined)?.required ?? []);
  const inQuery = Object.entries(route.query?.properties ?? {}).map(([name, schema]) =>
    parameter(name, 'query', schema, required.has(name), components),
  );
  const inHeaders = [
    ...(isIdempotent(route) ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ...(route.method === 'PATCH' ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
  ];
  return [...inPath, ...inQuery, ...inHeaders];
};

type Declared = TSchema | ContentResponse | AlternativeResponse;

const isContent = (response: Declared): response is ContentResponse => 'contentType' in response;
const isAlternative = (response: Declared): response is AlternativeResponse => 'contentTypes' in response;

const binary = { schema: { type: 'string', format: 'binary' } };

const successOf = (response: Declared, components: ComponentRegistry): object => {
  if (isContent(response)) return { description: response.description, content: { [response.contentType]: binary } };
  if (isAlternative(response))
    return {
      description: 'Success',
      content: {
        'application/json': { schema: components.place(response.schema) },
        ...Object.fromEntries(response.contentTypes.map((type) => [type, binary])),
      },
    };
  const description = 'description' in response && typeof response.description === 'string' ? response.description : 'Success';
  if ('type' in response && response.type === 'null') return { description };
  return { description, content: { 'application/json': { schema: components.place(response) } } };
};

const problemResponses = (declared: readonly ProblemDeclaration[], components: ComponentRegistry): Record<string, object> => {
  const grouped = new Map<number, ProblemDeclaration[]>();
  for (const problem of declared) grouped.set(problem.status, [...(grouped.get(problem.status) ?? []), problem]);
  return Object.fromEntries(
    [...grouped].map(([status, group]) => [
      String(status),
      {
        description: group.map(({ code, title }) => `\`${code}\`: ${title}`).join('\n\n'),
        content: { 'application/problem+json': { schema: components.place(Problem) } },
      },
    ]),
  );
};

const securityOf = ({ access }: RouteDefinition): object[] =>
  'public' in access ? [] : 'platform' in access ? [{ platformKey: [] }] : [{ bearer: [] }];

const operationOf = ({ plugin, path, route }: MountedRoute, components: ComponentRegistry): object => {
  const declared = [...new Map([...(route.problems ?? []), ...commonProblems(route)].map((problem) => [problem.code, problem])).values()];
  const successes = Object.fromEntries(
    Object.entries(route.responses).map(([status, response]) => [status, successOf(response, components)]),
  );
  const auditActions = auditActionsOf(route);
  return {
    operationId: route.id,
    tags: [plugin],
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    parameters: parametersOf(path, route, components),
    ...requestBodyOf(route, components),
    responses: { ...problemResponses(declared, components), ...successes },
    security: securityOf(route),
    'x-le-problems': declared.map(({ code }) => code).sort(),
    ...('permission' in route.access ? { 'x-le-permission': route.access.permission } : {}),
    ...('platform' in route.access ? { 'x-le-permission': route.access.platform } : {}),
    'x-le-idempotent': isIdempotent(route),
    ...(auditActions.length === 0 ? {} : { 'x-le-audit-actions': auditActions }),
  };
};

/** An object of which nothing is required: no body at all means the same. */
const mayBeLeftOut = (body: TSchema): boolean => {
  const { type, required = [], minProperties = 0 } = body as { type?: string; required?: readonly string[]; minProperties?: number };
  return type === 'object' && required.length === 0 && minProperties === 0;
};

const requestBodyOf = ({ body, streamsBody }: RouteDefinition, components: ComponentRegistry): object => {
  if (streamsBody === true)
    return {
      requestBody: { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
    };
  if (body === undefined) return {};
  return { requestBody: { required: !mayBeLeftOut(body), content: { 'application/json': { schema: components.place(body) } } } };
};

const webhooksOf = (events: readonly EventDefinition[], components: ComponentRegistry): Record<string, object> => {
  const newest = new Map<string, EventDefinition>();
  for (const event of events) if ((newest.get(event.name)?.version ?? 0) < event.version) newest.set(event.name, event);
  return Object.fromEntries(
    [...newest.values()].map((event) => [
      event.name,
      {
        post: {
          operationId: `event.${event.name}`,
          summary: event.summary,
          requestBody: { required: true, content: { 'application/json': { schema: components.place(envelopeOf(event)) } } },
          responses: { 204: { description: 'Taken' } },
        },
      },
    ]),
  );
};

/**
 * The API as an OpenAPI 3.1 document: routes, components of schemas with an `$id`, events as webhooks, permissions.
 *
 * @throws Error when two different schemas share an `$id`.
 */
export const createOpenApiDocument = ({ routes, permissions, events }: OpenApiInput): object => {
  const components = createComponentRegistry();
  const paths: Record<string, Record<string, object>> = {};
  for (const mounted of routes) {
    const template = toTemplate(mounted.path);
    (paths[template] ??= {})[mounted.route.method.toLowerCase()] = operationOf(mounted, components);
  }
  const webhooks = webhooksOf(events, components);
  const sortedPaths = Object.fromEntries(Object.entries(paths).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ticketz LeadEngine',
      version: engineVersion(),
      description: 'Errors are problem+json (RFC 9457). Lists page with `limit` and `cursor`. Times are RFC 3339 in UTC.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(({ plugin }) => plugin))].sort().map((name) => ({ name })),
    paths: sortedPaths,
    ...(events.length === 0 ? {} : { webhooks }),
    components: {
      schemas: components.schemas(),
      parameters: {
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          description: 'Repeating a request with the same key and body within 24 h repeats its answer',
          schema: { type: 'string', minLength: 1, maxLength: 255 },
        },
        IfMatch: {
          name: 'If-Match',
          in: 'header',
          required: false,
          description: 'Version of the row that the change is based on, such as "3"',
          schema: { type: 'string' },
        },
      },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'Access token of a user, API key (`lek_…`) or embed token' },
        platformKey: { type: 'http', scheme: 'bearer', description: 'Platform key (`lep_…`)' },
      },
    },
    'x-le-permissions': permissions.map(({ id, plugin, description, roles }) => ({ id, plugin, description, roles })),
  };
};
