import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { NotFound, RateLimited } from '../../contract/problems.js';
import { IdParams, Timestamp, toTimestamp } from '../schema.js';
import { PasswordText } from './contract.js';
import { InvalidPasswordReset, type PasswordResets } from './password-reset.service.js';
import { PasswordRejected, RoleNotGrantable, UserNotActive } from './problems.js';

const closed = { additionalProperties: false } as const;
const Recovery = Type.Object(
  { tenant: Type.String({ minLength: 1, maxLength: 40 }), email: Type.String({ minLength: 1, maxLength: 254 }) },
  { $id: 'PasswordRecovery', ...closed },
);
const Reset = Type.Object(
  { token: Type.String({ minLength: 1, maxLength: 400 }), newPassword: PasswordText },
  { $id: 'PasswordReset', ...closed },
);
const Offer = Type.Object({ expiresAt: Timestamp }, { $id: 'PasswordResetOffer', ...closed });

export const passwordResetRoutes = (resets: PasswordResets): readonly RouteDefinition[] => [
  defineRoute({
    id: 'auth.recoverPassword',
    method: 'POST',
    path: '/auth/password/recover',
    summary: 'Ask for a link to a new password',
    description: 'The answer is the same, and takes as long, whether or not there is such a user.',
    access: { public: true },
    body: Recovery,
    bodyLimitBytes: 4096,
    limit: { points: 20, perSeconds: 60, by: 'ip' },
    responses: { 202: NoContent },
    problems: [RateLimited],
    audit: { recordedBy: 'handler', actions: ['user.password_reset_requested'] },
    handler: async ({ body, request }) => {
      await resets.recover(body, request.origin);
      return reply(202, null);
    },
  }),
  defineRoute({
    id: 'auth.resetPassword',
    method: 'POST',
    path: '/auth/password/reset',
    summary: 'Choose a new password with a mailed link',
    description: 'Works once, within 24 hours, and ends every session of the user.',
    access: { public: true },
    body: Reset,
    bodyLimitBytes: 4096,
    limit: { points: 20, perSeconds: 60, by: 'ip' },
    responses: { 204: NoContent },
    problems: [InvalidPasswordReset, PasswordRejected],
    audit: { recordedBy: 'handler', actions: ['user.password_reset'] },
    handler: async ({ body, request }) => {
      await resets.reset(body, request.origin);
      return reply(204, null);
    },
  }),
  defineRoute({
    id: 'users.offerPasswordReset',
    method: 'POST',
    path: '/users/:id/password-reset',
    summary: 'Mail a user a link to a new password',
    description: 'The present password keeps working until the link is used.',
    access: { permission: 'users:write' },
    params: IdParams,
    responses: { 202: Offer },
    problems: [NotFound, UserNotActive, RoleNotGrantable],
    audit: 'user.password_reset_offered',
    handler: async ({ scope, params }) => reply(202, { expiresAt: toTimestamp((await resets.offer(scope, params.id)).expiresAt) }),
  }),
];
