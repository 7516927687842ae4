import { Id, nullable, Requester, Timestamp } from '@leadengine/core/contract';
import { Type, type Static } from 'typebox';

const closed = { additionalProperties: false } as const;

/** Longer work asks again, and says again why. */
const longestMinutes = 60;

const role = Type.Union([Type.Literal('admin'), Type.Literal('supervisor'), Type.Literal('agent')], {
  description: 'Whose rights it has, but for those that would outlive it: users, invites, roles, webhooks and keys stay as they are',
});
const reason = Type.String({ minLength: 1, maxLength: 300, pattern: '\\S', description: 'Why, for the tenant and its audit log' });

export const ImpersonationInput = Type.Object(
  {
    tenantId: Id,
    role,
    minutes: Type.Integer({ minimum: 1, maximum: longestMinutes, description: 'How long it lasts' }),
    reason,
    requestedBy: Requester,
  },
  { $id: 'ImpersonationInput', ...closed },
);
export type ImpersonationInput = Static<typeof ImpersonationInput>;

export const Impersonation = Type.Object(
  {
    id: Id,
    tenantId: Id,
    role,
    reason,
    requestedBy: Requester,
    expiresAt: Type.String({ format: 'date-time', description: 'Nothing is let in after that' }),
    endedAt: nullable(Type.String({ format: 'date-time', description: 'When somebody ended it before its time' })),
    createdAt: Timestamp,
  },
  { $id: 'Impersonation', ...closed },
);
export type Impersonation = Static<typeof Impersonation>;

export const StartedImpersonation = Type.Object(
  { ...Impersonation.properties, token: Type.String({ description: 'Bearer credential in the tenant; shown once' }) },
  { $id: 'StartedImpersonation', ...closed },
);
export type StartedImpersonation = Static<typeof StartedImpersonation>;
