import { defineEvent, defineProblem, defineQueue, defineService, type Scope, type AuditContext } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';
import { PasswordText, Role, type Session } from './contract.js';

const email = Type.String({ format: 'email', maxLength: 254 });

export const InviteStatus = Type.Union([
  Type.Literal('pending'),
  Type.Literal('accepted'),
  Type.Literal('expired'),
  Type.Literal('revoked'),
]);
export type InviteStatus = Static<typeof InviteStatus>;

/** What became of one mail of an invite. */
export const InviteDelivery = Type.Object(
  { at: Timestamp, outcome: Type.Union([Type.Literal('sent'), Type.Literal('failed')]), detail: nullable(Type.String()) },
  { additionalProperties: false },
);
export type InviteDelivery = Static<typeof InviteDelivery>;

/** A place in the tenant that is offered to somebody by mail. */
export const Invite = Type.Object(
  {
    id: Id,
    email,
    role: Role,
    roleId: nullable(Id),
    status: InviteStatus,
    expiresAt: Timestamp,
    invitedBy: nullable(Type.String({ format: 'uuid', description: 'The user who invited; null for programs' })),
    userId: nullable(Type.String({ format: 'uuid', description: 'Who accepted' })),
    sendCount: Type.Integer({ description: 'Mails asked for; each resend makes the link of the one before worthless' }),
    deliveries: Type.Array(InviteDelivery, { description: 'The last 20 attempts at a mail, oldest first' }),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'Invite', additionalProperties: false },
);
export type Invite = Static<typeof Invite>;

export const InviteInput = Type.Object(
  {
    email,
    role: Role,
    roleId: Type.Optional(Id),
    expiresInDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 30, default: 7 })),
  },
  { $id: 'InviteInput', additionalProperties: false },
);
export type InviteInput = Static<typeof InviteInput>;

const token = Type.String({ minLength: 1, maxLength: 400 });

export const InviteToken = Type.Object({ token }, { $id: 'InviteToken', additionalProperties: false });
export type InviteToken = Static<typeof InviteToken>;

/** What the holder of an invite's link sees before accepting. */
export const OpenInvite = Type.Object(
  { email, role: Role, tenantName: Type.String(), tenantSlug: Type.String(), expiresAt: Timestamp },
  { $id: 'OpenInvite', additionalProperties: false },
);
export type OpenInvite = Static<typeof OpenInvite>;

export const InviteAcceptance = Type.Object(
  { token, name: Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' }), password: PasswordText },
  { $id: 'InviteAcceptance', additionalProperties: false },
);
export type InviteAcceptance = Static<typeof InviteAcceptance>;

export const InviteCreated = defineEvent({ name: 'invite.created', version: 1, summary: 'Somebody was invited', payload: Invite });
export const InviteUpdated = defineEvent({
  name: 'invite.updated',
  version: 1,
  summary: 'An invite was sent again, accepted or revoked',
  payload: Invite,
});

export const mailInvite = defineQueue({
  name: 'identity.mail-invite',
  summary: 'Mails the link of an invite',
  payload: Type.Object({ inviteId: Id, round: Type.Integer() }, { additionalProperties: false }),
  concurrency: 2,
  timeoutMs: 60_000,
});

export const AlreadyInvited = defineProblem<{ inviteId: string }>({
  code: 'invites.already_invited',
  status: 409,
  title: 'The address is invited already',
  detail: ({ inviteId }) => `Invite ${inviteId} is open; send it again or revoke it.`,
});

export const InviteNotOpen = defineProblem<{ currentStatus: InviteStatus }>({
  code: 'invites.not_open',
  status: 409,
  title: 'The invite is not open',
  detail: ({ currentStatus }) => `The invite is ${currentStatus}.`,
});

export const UnknownInvite = defineProblem({
  code: 'invites.unknown_token',
  status: 404,
  title: 'No such invite',
  detail: () => 'The link is damaged, or a newer one was sent.',
});

export const InviteUsed = defineProblem({
  code: 'invites.used',
  status: 409,
  title: 'The invite was accepted',
  detail: () => 'It works once. Log in with the password that was chosen.',
});

export const InviteExpired = defineProblem({
  code: 'invites.expired',
  status: 410,
  title: 'The invite has expired',
  detail: () => 'Ask for a new one.',
});

export const InviteRevoked = defineProblem({
  code: 'invites.revoked',
  status: 410,
  title: 'The invite was revoked',
  detail: () => 'Ask whoever invited you.',
});

export interface InviteListQuery {
  readonly limit: number;
  readonly after: string | undefined;
  readonly status: InviteStatus | undefined;
}

/** Invites of a tenant. The token is mailed and never answered. */
export interface Invites {
  /** Newest first. */
  list(scope: Scope, query: InviteListQuery): Promise<readonly Invite[]>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<Invite>;
  /** @throws EmailTaken, AlreadyInvited, RoleNotGrantable, UnknownRole, RoleNotForAdmins */
  create(scope: Scope, input: InviteInput): Promise<Invite>;
  /** Makes a new link and mails it; the one before no longer works. @throws NotFound, InviteNotOpen, RoleNotGrantable */
  resend(scope: Scope, id: string): Promise<Invite>;
  /** @throws NotFound, InviteNotOpen, RoleNotGrantable */
  revoke(scope: Scope, id: string): Promise<Invite>;
  /** @throws UnknownInvite, InviteUsed, InviteExpired, InviteRevoked */
  inspect(token: string): Promise<OpenInvite>;
  /** Makes the user and logs in. @throws UnknownInvite, InviteUsed, InviteExpired, InviteRevoked, PasswordRejected, EmailTaken */
  accept(acceptance: InviteAcceptance, origin: AuditContext): Promise<Session>;
}
export const Invites = defineService<Invites>('identity.invites');
