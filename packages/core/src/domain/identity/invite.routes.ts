import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, pageOf, pageQuery, toPage } from '../../contract/page.js';
import { InvalidCursor, NotFound } from '../../contract/problems.js';
import { Id, IdParams } from '../schema.js';
import { Session } from './contract.js';
import {
  AlreadyInvited,
  Invite,
  InviteAcceptance,
  InviteExpired,
  InviteInput,
  InviteNotOpen,
  InviteRevoked,
  InviteStatus,
  InviteToken,
  InviteUsed,
  OpenInvite,
  UnknownInvite,
  type Invites,
} from './invite.contract.js';
import { EmailTaken, PasswordRejected, RoleNotForAdmins, RoleNotGrantable } from './problems.js';
import { UnknownRole } from './role.contract.js';

const publicCall = { access: { public: true }, bodyLimitBytes: 4096, limit: { points: 60, perSeconds: 60, by: 'ip' } } as const;
const tokenProblems = [UnknownInvite, InviteUsed, InviteExpired, InviteRevoked] as const;

export const inviteRoutes = (invites: Invites): readonly RouteDefinition[] => [
  defineRoute({
    id: 'invites.list',
    method: 'GET',
    path: '/invites',
    summary: 'List the invites',
    description: 'Newest first.',
    access: { permission: 'invites:read' },
    query: Type.Object({ ...pageQuery, status: Type.Optional(InviteStatus) }, { additionalProperties: false }),
    responses: { 200: pageOf(Invite) },
    problems: [InvalidCursor],
    handler: async ({ scope, query: { limit = defaultPageSize, cursor, status } }) => {
      const after = cursor === undefined ? undefined : decodeCursor(Type.Tuple([Id]), cursor)[0];
      const rows = await invites.list(scope, { limit: limit + 1, after, status });
      return reply(
        200,
        toPage(
          rows,
          limit,
          (invite) => invite,
          ({ id }) => [id],
        ),
      );
    },
  }),
  defineRoute({
    id: 'invites.create',
    method: 'POST',
    path: '/invites',
    summary: 'Invite somebody',
    description: 'Mails a link that works once. The token is in no answer.',
    access: { permission: 'invites:write' },
    body: InviteInput,
    responses: { 201: Invite },
    problems: [EmailTaken, AlreadyInvited, RoleNotGrantable, UnknownRole, RoleNotForAdmins],
    audit: { action: 'invite.created', metadata: ({ body: { role } }) => ({ role }) },
    handler: async ({ scope, body }) => reply(201, await invites.create(scope, body)),
  }),
  defineRoute({
    id: 'invites.get',
    method: 'GET',
    path: '/invites/:id',
    summary: 'Read an invite with its latest deliveries',
    access: { permission: 'invites:read' },
    params: IdParams,
    responses: { 200: Invite },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await invites.get(scope, params.id)),
  }),
  defineRoute({
    id: 'invites.resend',
    method: 'POST',
    path: '/invites/:id/resend',
    summary: 'Mail a new link',
    description: 'Also renews an expired invite. The link of the mail before no longer works.',
    access: { permission: 'invites:write' },
    params: IdParams,
    responses: { 202: Invite },
    problems: [NotFound, InviteNotOpen, RoleNotGrantable],
    audit: 'invite.resent',
    handler: async ({ scope, params }) => reply(202, await invites.resend(scope, params.id)),
  }),
  defineRoute({
    id: 'invites.revoke',
    method: 'POST',
    path: '/invites/:id/revoke',
    summary: 'Revoke an invite',
    access: { permission: 'invites:write' },
    params: IdParams,
    responses: { 200: Invite },
    problems: [NotFound, InviteNotOpen, RoleNotGrantable],
    audit: 'invite.revoked',
    handler: async ({ scope, params }) => reply(200, await invites.revoke(scope, params.id)),
  }),
  defineRoute({
    id: 'invites.inspect',
    method: 'POST',
    path: '/invites/inspect',
    summary: 'See what an invite offers',
    ...publicCall,
    body: InviteToken,
    responses: { 200: OpenInvite },
    problems: tokenProblems,
    audit: { nothing: 'It shows to the holder of a mailed token what was mailed to them.' },
    handler: async ({ body }) => reply(200, await invites.inspect(body.token)),
  }),
  defineRoute({
    id: 'invites.accept',
    method: 'POST',
    path: '/invites/accept',
    summary: 'Accept an invite and log in',
    ...publicCall,
    body: InviteAcceptance,
    responses: { 201: Session },
    problems: [...tokenProblems, PasswordRejected, EmailTaken],
    audit: { recordedBy: 'handler', actions: ['invite.accepted'] },
    handler: async ({ body, request }) => reply(201, await invites.accept(body, request.origin)),
  }),
];
