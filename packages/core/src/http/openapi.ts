import type { ContentResponse, EventDefinition, ProblemDeclaration } from '@leadengine/plugin-kit';
import type { TObject, TSchema } from 'typebox';
import {
  BodyTooLarge,
  engineProblems,
  Forbidden,
  InvalidJson,
  InvalidRequest,
  NotFound,
  RateLimited,
  UnsupportedMediaType,
} from '../contract/problems.js';
import type { MountedRoute } from '../kernel/parts.js';
import type { DeclaredPermission } from '../kernel/permission-catalog.js';

export interface OpenApiInput {
  readonly routes: readonly MountedRoute[];
  readonly permissions: readonly DeclaredPermission[];
  readonly events: readonly EventDefinition[];
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const isContent = (response: TSchema | ContentResponse): response is ContentResponse => 'contentType' in response;

/** Words of our own in schemas that are not JSON Schema. */
const ownWords = new Set(['env', 'secret']);

/** Moves schemas with an `$id` to the components, so that each is one type in every client. */
const createComponents = () => {
  const components: Record<string, unknown> = {};
  const place = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(place);
    if (!isObject(node)) return node;
    const { $id, ...rest } = node;
    const copy = Object.fromEntries(
      Object.entries(rest)
        .filter(([key]) => !ownWords.has(key))
        .map(([key, value]) => [key, place(value)]),
    );
    if (typeof $id !== 'string') return copy;
    const known = components[$id];
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(copy))
      throw new Error(`Two different schemas have the $id "${$id}".`);
    components[$id] = copy;
    return { $ref: `#/components/schemas/${$id}` };
  };
  return { components, place };
};

const problemSchema: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  properties: {
    type: { type: 'string', description: 'Page that explains the problem' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    code: { type: 'string', description: 'Stable; switch on it' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'detail'],
        properties: { pointer: { type: 'string', description: 'JSON Pointer to the field' }, detail: { type: 'string' } },
      },
    },
  },
};

/** What the engine itself may answer on a route, besides what the route declares. */
const impliedProblems = ({ route, path }: MountedRoute): readonly ProblemDeclaration[] => [
  InvalidRequest,
  RateLimited,
  ...('public' in route.access ? [] : [Forbidden]),
  ...(path.includes(':') ? [NotFound] : []),
  ...(route.body === undefined ? [] : [InvalidJson, BodyTooLarge, UnsupportedMediaType]),
];

const problemResponses = (problems: readonly ProblemDeclaration[]): Json => {
  const byStatus = new Map<number, ProblemDeclaration[]>();
  for (const problem of problems) byStatus.set(problem.status, [...(byStatus.get(problem.status) ?? []), problem]);
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, all]) => [
        String(status),
        {
          description: [...new Set(all.map(({ code, title }) => `${code}: ${title}`))].join('\n'),
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ]),
  );
};

const securityOf = ({ route: { access } }: MountedRoute): readonly Json[] => {
  if ('public' in access) return [];
  return 'platform' in access ? [{ platformKey: [] }] : [{ bearer: [] }];
};

const tagOf = ({ route }: MountedRoute): string => route.id.split('.')[0] ?? route.id;

/** The contract that the engine serves, as OpenAPI 3.1: made from the very values that check requests. */
export const createOpenApiDocument = ({ routes, permissions, events }: OpenApiInput): object => {
  const { components, place } = createComponents();
  components['Problem'] = problemSchema;

  const parametersOf = (schema: TObject | undefined, location: 'path' | 'query'): readonly Json[] =>
    Object.entries(schema?.properties ?? {}).map(([name, property]) => {
      const { description, ...placed } = place(property) as Json;
      return {
        name,
        in: location,
        required: location === 'path' || ((schema as { readonly required?: readonly string[] } | undefined)?.required ?? []).includes(name),
        ...(typeof description === 'string' ? { description } : {}),
        schema: placed,
      };
    });

  const responseOf = (response: TSchema | ContentResponse): Json => {
    if (isContent(response))
      return { description: response.description, content: { [response.contentType]: { schema: { type: 'string' } } } };
    if ((response as Json)['type'] === 'null') return { description: 'No content' };
    const { description } = response as { readonly description?: string };
    return { description: description ?? 'OK', content: { 'application/json': { schema: place(response) } } };
  };

  const operationOf = (mounted: MountedRoute): Json => {
    const { route } = mounted;
    const isIdempotent = (route.idempotent ?? route.method === 'POST') && 'permission' in route.access;
    const declared = route.problems ?? [];
    const headers: Json[] = [
      ...(isIdempotent
        ? [
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: false,
              schema: { type: 'string', maxLength: 255 },
              description: 'Same key and body: the first answer again',
            },
          ]
        : []),
      ...(route.method === 'PATCH'
        ? [
            {
              name: 'If-Match',
              in: 'header',
              required: false,
              schema: { type: 'string' },
              description: 'Version of the row; 412 when it has changed',
            },
          ]
        : []),
    ];
    const permission =
      'permission' in route.access ? route.access.permission : 'platform' in route.access ? route.access.platform : undefined;
    return {
      operationId: route.id,
      summary: route.summary,
      ...(route.description === undefined ? {} : { description: route.description }),
      tags: [tagOf(mounted)],
      security: securityOf(mounted),
      parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query'), ...headers],
      ...(route.body === undefined
        ? {}
        : { requestBody: { required: true, content: { 'application/json': { schema: place(route.body) } } } }),
      responses: {
        ...Object.fromEntries(Object.entries(route.responses).map(([status, response]) => [status, responseOf(response)])),
        ...problemResponses([...impliedProblems(mounted), ...declared]),
      },
      ...(permission === undefined ? {} : { 'x-le-permission': permission }),
      ...(isIdempotent ? { 'x-le-idempotent': true } : {}),
      'x-le-problems': [...new Set(declared.map(({ code }) => code))].sort(),
    };
  };

  const paths: Record<string, Json> = {};
  for (const mounted of routes) {
    const path = mounted.path.replace(/:([A-Za-z][A-Za-z0-9]*)/g, '{$1}');
    paths[path] = { ...paths[path], [mounted.route.method.toLowerCase()]: operationOf(mounted) };
  }
  const documentedEvents = [...events]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version - b.version))
    .map(({ name, version, summary, payload }) => ({ name, version, summary, payload: place(payload) }));

  return {
    openapi: '3.1.0',
    info: {
      title: 'Ticketz LeadEngine',
      version: '1',
      description:
        'Serve and sell over WhatsApp. Lists page by cursor; errors are problem+json with stable codes; `/v1/events` is resumable.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(tagOf))].sort().map((name) => ({ name })),
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'Access token of a user (15 min) or an API key `lek_…`' },
        platformKey: { type: 'http', scheme: 'bearer', description: 'Platform key `lep_…`' },
      },
    },
    'x-le-problems': engineProblems.map(({ code }) => code).sort(),
    'x-le-permissions': permissions.map(({ id, description, roles }) => ({ id, description, roles })),
    'x-le-events': documentedEvents,
  };
};
