import { defineRoute, NoContent, reply, type Logger, type RouteDefinition, type Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, pageOf, pageQuery } from '../src/contract/page.js';
import { ExpiredToken, InvalidCursor, InvalidToken, NotFound } from '../src/contract/problems.js';
import type { Authenticator } from '../src/contract/principal.js';
import type { Database } from '../src/database/database.js';
import { createKeyring } from '../src/domain/identity/access-tokens.js';
import { createHttp } from '../src/http/create-http.js';
import type { HttpInput, HttpPart } from '../src/kernel/parts.js';
import { createScopeFactory } from '../src/kernel/scopes.js';

export const tenantId = '01936f3a-1111-7222-8333-444444444444';

/** One line as the logger got it. */
export interface LoggedLine {
  readonly level: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export const recordingLogger = (lines: LoggedLine[]): Logger => {
  const at = (level: string) => (fields: Readonly<Record<string, unknown>>, message: string) => void lines.push({ level, message, fields });
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), child: () => recordingLogger(lines) };
};

const Note = Type.Object(
  { id: Type.String(), text: Type.String({ minLength: 1 }), pinned: Type.Boolean() },
  { $id: 'Note', additionalProperties: false },
);
const NoteInput = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 100 }), pinned: Type.Optional(Type.Boolean({ default: false })) },
  { $id: 'NoteInput', additionalProperties: false },
);

const allowed = { permission: 'notes:write' } as const;

export const noteRoutes: readonly RouteDefinition[] = [
  defineRoute({
    id: 'notes.list',
    method: 'GET',
    path: '/notes',
    summary: 'List notes',
    access: allowed,
    query: Type.Object({ ...pageQuery, pinned: Type.Optional(Type.Boolean()) }, { additionalProperties: false }),
    responses: { 200: pageOf(Note) },
    problems: [InvalidCursor],
    handler: async ({ query }) => {
      if (query.cursor !== undefined) decodeCursor(Type.Tuple([Type.String()]), query.cursor);
      return Promise.resolve(
        reply(200, { data: [{ id: String(query.limit), text: String(query.pinned), pinned: query.pinned === true }], nextCursor: null }),
      );
    },
  }),
  defineRoute({
    id: 'notes.get',
    method: 'GET',
    path: '/notes/:id',
    summary: 'Get a note',
    access: allowed,
    params: Type.Object({ id: Type.String({ pattern: '^[a-z0-9]+$' }) }),
    responses: { 200: Note },
    problems: [NotFound],
    handler: async ({ params }) => {
      if (params.id === 'none') throw new NotFound({ resource: 'note' });
      return Promise.resolve(reply(200, { id: params.id, text: 'x', pinned: false }));
    },
  }),
  defineRoute({
    id: 'notes.count',
    method: 'GET',
    path: '/notes/count',
    summary: 'Count notes',
    access: allowed,
    responses: { 200: Type.Object({ count: Type.Integer() }) },
    handler: () => Promise.resolve(reply(200, { count: 1 })),
  }),
  defineRoute({
    id: 'notes.create',
    method: 'POST',
    path: '/notes',
    summary: 'Write a note',
    access: allowed,
    body: NoteInput,
    responses: { 201: Note },
    handler: async ({ body, scope }) => Promise.resolve(reply(201, { id: scope.actor.id, text: body.text, pinned: body.pinned ?? true })),
  }),
  defineRoute({
    id: 'notes.update',
    method: 'PATCH',
    path: '/notes/:id',
    summary: 'Change a note',
    access: allowed,
    params: Type.Object({ id: Type.String() }),
    body: NoteInput,
    responses: { 200: Type.Object({ version: Type.Integer() }) },
    handler: ({ ifMatch }) => Promise.resolve(reply(200, { version: ifMatch ?? 0 })),
  }),
  defineRoute({
    id: 'notes.delete',
    method: 'DELETE',
    path: '/notes/:id',
    summary: 'Delete a note',
    access: { permission: 'notes:delete' },
    params: Type.Object({ id: Type.String() }),
    responses: { 204: NoContent },
    handler: () => Promise.resolve(reply(204, null)),
  }),
  defineRoute({
    id: 'notes.fail',
    method: 'GET',
    path: '/notes/fail/:how',
    summary: 'Fail on purpose',
    access: { public: true },
    params: Type.Object({ how: Type.String() }),
    responses: { 200: Type.Object({ ok: Type.Boolean() }, { additionalProperties: false }) },
    handler: async ({ params }) => {
      if (params.how === 'connection') throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
      if (params.how === 'schema') return Promise.resolve(reply(200, { ok: 'no' as unknown as boolean }));
      throw new Error('the password is swordfish');
    },
  }),
  defineRoute({
    id: 'notes.limited',
    method: 'POST',
    path: '/notes/limited',
    summary: 'Twice a minute',
    access: { public: true },
    limit: { points: 2, perSeconds: 60, by: 'ip' },
    responses: { 204: NoContent },
    handler: () => Promise.resolve(reply(204, null)),
  }),
  defineRoute({
    id: 'notes.platform',
    method: 'GET',
    path: '/notes/platform',
    summary: 'For operators',
    access: { platform: 'notes:operate' },
    responses: { 200: Type.Object({ key: Type.String() }) },
    handler: ({ platformKeyId }) => Promise.resolve(reply(200, { key: platformKeyId ?? '' })),
  }),
];

/** Credentials of the tests. */
export const fakeAuthenticator: Authenticator = {
  authenticate: (bearer) => {
    if (bearer === 'agent') {
      return Promise.resolve({ realm: 'tenant', tenantId, actor: { kind: 'user', id: 'u1' }, permissions: new Set(['notes:write']) });
    }
    if (bearer === 'operator') return Promise.resolve({ realm: 'platform', keyId: 'k1', permissions: new Set(['*']) });
    return Promise.reject(bearer === 'old' ? new ExpiredToken() : new InvalidToken());
  },
};

/** A database that has nothing but the unit of work's shape; `rows` answers its statements. */
const fakeDatabase = (): Database => {
  const refuse = () => Promise.reject(new Error('no database in this test'));
  const uow = { run: refuse as <T>(scope: unknown, work: (tx: Transaction) => Promise<T>) => Promise<T>, read: refuse };
  return {
    unitOfWork: uow,
    platform: uow,
    relay: uow,
    bus: { publish: refuse, subscribe: refuse },
    ping: refuse,
    close: refuse,
  } as unknown as Database;
};

export interface HttpFixture {
  readonly url: string;
  readonly part: HttpPart;
  readonly lines: LoggedLine[];
  readonly accessLines: LoggedLine[];
  readonly auditLines: LoggedLine[];
  call(path: string, init?: RequestInit & { readonly as?: string }): Promise<Response>;
  close(): Promise<void>;
}

/** Starts the HTTP part alone, with routes and credentials of the tests. */
export const startHttp = async (overrides: Partial<HttpInput> = {}): Promise<HttpFixture> => {
  const lines: LoggedLine[] = [];
  const accessLines: LoggedLine[] = [];
  const auditLines: LoggedLine[] = [];
  const log = recordingLogger(lines);
  const silent = { add: () => undefined, set: () => undefined, observe: () => undefined };
  const part = createHttp({
    settings: {
      host: '127.0.0.1',
      port: 0,
      corsOrigins: ['https://app.example'],
      trustProxy: false,
      ipRatePerMinute: 100_000,
      tenantRatePerMinute: 100_000,
      metricsAccess: 'local',
      shutdownTimeoutMs: 4000,
    },
    environment: 'test',
    routes: noteRoutes.map((route) => ({ plugin: 'notes', path: `/v1${route.path}`, route })),
    permissions: [{ id: 'notes:write', plugin: 'notes', description: 'Write notes', roles: ['admin'] }],
    events: [],
    authenticator: fakeAuthenticator,
    isEmbedOrigin: () => Promise.resolve(false),
    audit: undefined,
    derivedKeys: createKeyring(['a secret for tests, long enough to sign']),
    scopes: createScopeFactory(log, new AbortController().signal),
    database: fakeDatabase(),
    rateLimitStore: { kind: 'memory' },
    telemetry: {
      log,
      accessLog: recordingLogger(accessLines),
      auditLog: recordingLogger(auditLines),
      metrics: () => ({ counter: () => silent, gauge: () => silent, histogram: () => silent }),
      renderMetrics: () => Promise.resolve({ contentType: 'text/plain; version=0.0.4', body: 'up 1\n' }),
    },
    clock: { now: () => new Date() },
    health: [],
    isReady: () => true,
    pages: undefined,
    isOperationsOnly: false,
    bullBoardQueues: () => [],
    ...overrides,
  });
  const url = await part.listen(0);
  return {
    url,
    part,
    lines,
    accessLines,
    auditLines,
    call: (path, { as, ...init } = {}) => {
      const headers = new Headers(init.headers);
      if (as !== undefined) headers.set('authorization', `Bearer ${as}`);
      return fetch(url + path, { redirect: 'manual', ...init, headers });
    },
    close: () => part.close(),
  };
};
