import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, pageOf, pageQuery, toPage } from '../../contract/page.js';
import { InvalidCursor, NotFound, RateLimited, VersionMismatch } from '../../contract/problems.js';
import { etag, Id, IdParams } from '../schema.js';
import {
  ApiKey,
  ApiKeyInput,
  CreatedApiKey,
  Me,
  MePatch,
  PasswordText,
  Role,
  Session,
  User,
  UserInput,
  UserPatch,
  type ApiKeys,
  type Users,
} from './contract.js';
import type { Selves } from './me.service.js';
import {
  EmailTaken,
  ExpiryNotAhead,
  InvalidCredentials,
  InvalidRefreshToken,
  LastAdmin,
  NotAUser,
  OwnAccess,
  PasswordRejected,
  RoleNotForAdmins,
  RoleNotGrantable,
  ScopeNotGrantable,
  WrongPassword,
} from './problems.js';
import { UnknownRole } from './role.contract.js';
import type { Sessions } from './session.service.js';

const closed = { additionalProperties: false } as const;
const Login = Type.Object(
  { tenant: Type.String({ minLength: 1, maxLength: 40 }), email: Type.String({ minLength: 1, maxLength: 254 }), password: PasswordText },
  { $id: 'Login', ...closed },
);
const RefreshToken = Type.Object({ refreshToken: Type.String({ minLength: 1, maxLength: 400 }) }, { $id: 'RefreshToken', ...closed });
const PasswordChange = Type.Object({ currentPassword: PasswordText, newPassword: PasswordText }, { $id: 'PasswordChange', ...closed });

const UserStatusFilter = Type.Union([Type.Literal('active'), Type.Literal('inactive'), Type.Literal('all')], { default: 'all' });

const afterOf = (cursor: string | undefined): string | undefined =>
  cursor === undefined ? undefined : decodeCursor(Type.Tuple([Id]), cursor)[0];
const byId = ({ id }: { readonly id: string }): readonly string[] => [id];
const same = <T>(row: T): T => row;

/** What a user may do, for the audit trail. */
const grantOf = ({ role, roleId }: { readonly role?: string | undefined; readonly roleId?: string | null | undefined }) => ({
  ...(role !== undefined && { role }),
  ...(typeof roleId === 'string' && { roleId }),
});

export interface IdentityServices {
  readonly sessions: Sessions;
  readonly users: Users;
  readonly apiKeys: ApiKeys;
  readonly selves: Selves;
}

export const identityRoutes = ({ sessions, users, apiKeys, selves }: IdentityServices): readonly RouteDefinition[] => [
  defineRoute({
    id: 'auth.login',
    method: 'POST',
    path: '/auth/login',
    summary: 'Log in',
    access: { public: true },
    body: Login,
    bodyLimitBytes: 4096,
    limit: { points: 60, perSeconds: 60, by: 'ip' },
    responses: { 200: Session },
    problems: [InvalidCredentials, RateLimited],
    audit: { recordedBy: 'handler', actions: ['login.succeeded', 'login.failed', 'login.throttled'] },
    handler: async ({ body, request }) => reply(200, await sessions.login(body, request.origin)),
  }),
  defineRoute({
    id: 'auth.refresh',
    method: 'POST',
    path: '/auth/refresh',
    summary: 'Exchange a refresh token for a new session',
    description: 'Each token is good once; an old one that comes back ends the session.',
    access: { public: true },
    body: RefreshToken,
    bodyLimitBytes: 4096,
    limit: { points: 120, perSeconds: 60, by: 'ip' },
    responses: { 200: Session },
    problems: [InvalidRefreshToken],
    audit: { recordedBy: 'handler', actions: ['session.token_reused'] },
    handler: async ({ body, request }) => reply(200, await sessions.refresh(body.refreshToken, request.origin)),
  }),
  defineRoute({
    id: 'auth.logout',
    method: 'POST',
    path: '/auth/logout',
    summary: 'End a session',
    access: { public: true },
    body: RefreshToken,
    bodyLimitBytes: 4096,
    limit: { points: 120, perSeconds: 60, by: 'ip' },
    responses: { 204: NoContent },
    audit: { recordedBy: 'handler', actions: ['session.ended'] },
    handler: async ({ body, request }) => {
      await sessions.logout(body.refreshToken, request.origin);
      return reply(204, null);
    },
  }),
  defineRoute({
    id: 'auth.changePassword',
    method: 'POST',
    path: '/auth/password',
    summary: 'Change the password',
    description:
      'Ends every session of the user, also the one that asks, and answers with a new one. A caller that never got the answer logs in ' +
      'with the new password; the same request with the same Idempotency-Key then repeats the answer, since keys belong to the user ' +
      'and not to the session.',
    access: { permission: 'self:write' },
    body: PasswordChange,
    bodyLimitBytes: 4096,
    secretAnswer: true,
    limit: { points: 10, perSeconds: 60, by: 'actor' },
    responses: { 200: Session },
    problems: [WrongPassword, PasswordRejected, NotAUser, RateLimited],
    audit: { recordedBy: 'handler', actions: ['user.password_changed', 'user.password_change_failed'] },
    prepare: ({ scope, body, request }) => sessions.preparePassword(scope, body, request.origin),
    handler: async ({ scope, prepared, request }) => reply(200, await sessions.changePassword(scope, prepared, request.origin)),
  }),
  defineRoute({
    id: 'me.get',
    method: 'GET',
    path: '/me',
    summary: 'Who am I, and what may I do',
    access: { permission: 'self:read' },
    responses: { 200: Me },
    handler: async ({ scope }) => reply(200, await selves.describe(scope)),
  }),
  defineRoute({
    id: 'me.update',
    method: 'PATCH',
    path: '/me',
    summary: 'Change my profile',
    access: { permission: 'self:write' },
    body: MePatch,
    responses: { 200: User },
    problems: [NotAUser],
    audit: 'user.updated',
    handler: async ({ scope, body }) => reply(200, await selves.update(scope, body)),
  }),
  defineRoute({
    id: 'users.list',
    method: 'GET',
    path: '/users',
    summary: 'List the users',
    description: 'Oldest first.',
    access: { permission: 'users:read' },
    query: Type.Object({ ...pageQuery, status: Type.Optional(UserStatusFilter), role: Type.Optional(Role) }, closed),
    responses: { 200: pageOf(User) },
    problems: [InvalidCursor],
    handler: async ({ scope, query: { limit = defaultPageSize, cursor, status, role } }) => {
      const rows = await users.list(scope, {
        limit: limit + 1,
        after: afterOf(cursor),
        status: status === 'all' ? undefined : status,
        role,
      });
      return reply(200, toPage(rows, limit, same, byId));
    },
  }),
  defineRoute({
    id: 'users.create',
    method: 'POST',
    path: '/users',
    summary: 'Add a user',
    access: { permission: 'users:write' },
    body: UserInput,
    responses: { 201: User },
    problems: [EmailTaken, PasswordRejected, RoleNotGrantable, UnknownRole, RoleNotForAdmins],
    audit: { action: 'user.created', metadata: (_context, { body: { role, roleId } }) => grantOf({ role, roleId }) },
    prepare: ({ scope, body }) => users.prepare(scope, body),
    handler: async ({ scope, prepared }) => {
      const user = await users.create(scope, prepared);
      return reply(201, user, etag(user.version));
    },
  }),
  defineRoute({
    id: 'users.get',
    method: 'GET',
    path: '/users/:id',
    summary: 'Read a user',
    access: { permission: 'users:read' },
    params: IdParams,
    responses: { 200: User },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const user = await users.get(scope, params.id);
      return reply(200, user, etag(user.version));
    },
  }),
  defineRoute({
    id: 'users.update',
    method: 'PATCH',
    path: '/users/:id',
    summary: 'Change a user, or end or restore access',
    description: 'Ending access ends the sessions at once and gives the tickets back to their queues.',
    access: { permission: 'users:write' },
    params: IdParams,
    body: UserPatch,
    responses: { 200: User },
    problems: [NotFound, VersionMismatch, RoleNotGrantable, LastAdmin, OwnAccess, UnknownRole, RoleNotForAdmins],
    audit: {
      action: 'user.updated',
      metadata: ({ body: { role, roleId, status } }) => ({ ...grantOf({ role, roleId }), ...(status && { status }) }),
    },
    handler: async ({ scope, params, body, ifMatch }) => {
      const user = await users.update(scope, params.id, body, ifMatch);
      return reply(200, user, etag(user.version));
    },
  }),
  defineRoute({
    id: 'apiKeys.list',
    method: 'GET',
    path: '/api-keys',
    summary: 'List the API keys',
    access: { permission: 'api-keys:read' },
    query: Type.Object(pageQuery, closed),
    responses: { 200: pageOf(ApiKey) },
    problems: [InvalidCursor],
    handler: async ({ scope, query: { limit = defaultPageSize, cursor } }) =>
      reply(200, toPage(await apiKeys.list(scope, { limit: limit + 1, after: afterOf(cursor) }), limit, same, byId)),
  }),
  defineRoute({
    id: 'apiKeys.create',
    method: 'POST',
    path: '/api-keys',
    summary: 'Make an API key; it is shown once',
    access: { permission: 'api-keys:write' },
    body: ApiKeyInput,
    secretAnswer: true,
    responses: { 201: CreatedApiKey },
    problems: [ScopeNotGrantable, ExpiryNotAhead],
    audit: { action: 'api_key.created', metadata: ({ body: { scopes } }) => ({ scopes: scopes.join(' ').slice(0, 500) }) },
    handler: async ({ scope, body }) => reply(201, await apiKeys.create(scope, body)),
  }),
  defineRoute({
    id: 'apiKeys.revoke',
    method: 'DELETE',
    path: '/api-keys/:id',
    summary: 'Revoke an API key',
    access: { permission: 'api-keys:write' },
    params: IdParams,
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: 'api_key.revoked',
    handler: async ({ scope, params }) => {
      await apiKeys.revoke(scope, params.id);
      return reply(204, null);
    },
  }),
];
