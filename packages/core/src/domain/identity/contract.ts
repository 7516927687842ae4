import { defineEvent, defineService, type AuditContext, type Scope, type Sql, type Transaction } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';
import type { Tenant } from '../tenants/contract.js';

const name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
const email = Type.String({ format: 'email', maxLength: 254, description: 'Unique in the tenant, whatever the case' });
const status = Type.Union([Type.Literal('active'), Type.Literal('inactive')], { description: 'Inactive users cannot log in' });

export const Role = Type.Union([Type.Literal('admin'), Type.Literal('supervisor'), Type.Literal('agent')]);
export type Role = Static<typeof Role>;

/** A password as people type it. What makes a good one is judged apart from the shape. */
export const PasswordText = Type.String({ minLength: 1, maxLength: 200 });

/** A person who works for the tenant. */
export const User = Type.Object(
  {
    id: Id,
    email,
    name,
    role: Role,
    roleId: nullable(Type.String({ format: 'uuid', description: 'A custom role, whose permissions count instead of those of `role`' })),
    status,
    isAvailable: Type.Boolean({ description: 'Takes tickets that queues hand out' }),
    lastLoginAt: nullable(Timestamp),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'User', additionalProperties: false },
);
export type User = Static<typeof User>;

export const UserInput = Type.Object(
  { name, email, role: Role, roleId: Type.Optional(Id), password: PasswordText },
  { $id: 'UserInput', additionalProperties: false },
);
export type UserInput = Static<typeof UserInput>;

export const UserPatch = Type.Object(
  {
    name: Type.Optional(name),
    role: Type.Optional(Role),
    roleId: Type.Optional(nullable(Type.String({ format: 'uuid', description: 'Null goes back to the built-in role' }))),
    status: Type.Optional(status),
    isAvailable: Type.Optional(Type.Boolean()),
  },
  { $id: 'UserPatch', additionalProperties: false, minProperties: 1 },
);
export type UserPatch = Static<typeof UserPatch>;

export const MePatch = Type.Object(
  { name: Type.Optional(name), isAvailable: Type.Optional(Type.Boolean({ description: 'Whether queues may hand me tickets' })) },
  { $id: 'MePatch', additionalProperties: false, minProperties: 1 },
);
export type MePatch = Static<typeof MePatch>;

/** Whoever holds the credential of the request. */
export const Me = Type.Object(
  {
    actor: Type.Object({ kind: Type.String(), id: Type.String() }, { additionalProperties: false }),
    user: nullable(User),
    tenant: Type.Object({ id: Id, slug: Type.String(), name: Type.String() }, { additionalProperties: false }),
    permissions: Type.Array(Type.String()),
  },
  { $id: 'Me', additionalProperties: false },
);
export type Me = Static<typeof Me>;

/** What a login gives. */
export const Session = Type.Object(
  {
    accessToken: Type.String({ description: 'Send it as Authorization: Bearer' }),
    expiresIn: Type.Integer({ description: 'Seconds until the access token expires' }),
    refreshToken: Type.String({ description: 'Good for one call of /v1/auth/refresh' }),
    user: User,
  },
  { $id: 'Session', additionalProperties: false },
);
export type Session = Static<typeof Session>;

/** A credential for programs. Its text is shown once, when it is made. */
export const ApiKey = Type.Object(
  {
    id: Id,
    name,
    scopes: Type.Array(Type.String(), { description: 'Permissions the key holds, as long as its creator holds them, too' }),
    createdBy: nullable(Id),
    lastUsedAt: nullable(Timestamp),
    expiresAt: nullable(Timestamp),
    createdAt: Timestamp,
  },
  { $id: 'ApiKey', additionalProperties: false },
);
export type ApiKey = Static<typeof ApiKey>;

export const ApiKeyInput = Type.Object(
  {
    name,
    scopes: Type.Array(Type.String({ minLength: 3, maxLength: 100 }), { minItems: 1, maxItems: 200, uniqueItems: true }),
    expiresAt: Type.Optional(Timestamp),
  },
  { $id: 'ApiKeyInput', additionalProperties: false },
);
export type ApiKeyInput = Static<typeof ApiKeyInput>;

export const CreatedApiKey = Type.Object(
  { ...ApiKey.properties, key: Type.String({ description: 'The credential itself; it cannot be read again' }) },
  { $id: 'CreatedApiKey', additionalProperties: false },
);
export type CreatedApiKey = Static<typeof CreatedApiKey>;

export const UserCreated = defineEvent({ name: 'user.created', version: 1, summary: 'A user was added', payload: User });
export const UserUpdated = defineEvent({ name: 'user.updated', version: 1, summary: 'A user was changed', payload: User });

/** A user to add, with a password that was accepted. */
export type PreparedUser = Omit<UserInput, 'password'> & { readonly passwordHash: string };

/** Users of a tenant. */
export interface Users {
  list(scope: Scope, filter: UserFilter): Promise<readonly User[]>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<User>;
  find(sql: Sql, id: string): Promise<User | undefined>;
  /** Checks and hashes the password, which takes long. @throws PasswordRejected */
  prepare(scope: Scope, input: UserInput): Promise<PreparedUser>;
  /** @throws EmailTaken, RoleNotGrantable, UnknownRole, RoleNotForAdmins */
  create(scope: Scope, user: PreparedUser): Promise<User>;
  /** @throws NotFound, VersionMismatch, RoleNotGrantable, LastAdmin, OwnAccess, UnknownRole, RoleNotForAdmins */
  update(scope: Scope, id: string, patch: UserPatch, ifMatch: number | undefined): Promise<User>;
}
export const Users = defineService<Users>('identity.users');

/** Rows of a list of users, by id. */
export interface UserFilter {
  readonly limit: number;
  readonly after: string | undefined;
  readonly status: User['status'] | undefined;
  readonly role: Role | undefined;
}

/** API keys of a tenant. */
export interface ApiKeys {
  list(scope: Scope, page: { readonly limit: number; readonly after: string | undefined }): Promise<readonly ApiKey[]>;
  /** @throws ScopeNotGrantable, ExpiryNotAhead */
  create(scope: Scope, input: ApiKeyInput): Promise<CreatedApiKey>;
  /** @throws NotFound */
  revoke(scope: Scope, id: string): Promise<void>;
}
export const ApiKeys = defineService<ApiKeys>('identity.api-keys');

/** Logins as people do them, for those who check that they work. */
export interface Logins {
  /** @throws InvalidCredentials, RateLimited */
  login(
    input: { readonly tenant: string; readonly email: string; readonly password: string },
    origin: AuditContext & { readonly ip: string },
  ): Promise<Session>;
  /** Says nothing of whether there was a session. */
  logout(refreshToken: string, origin: AuditContext & { readonly ip: string }): Promise<void>;
}
export const Logins = defineService<Logins>('identity.logins');

/** A credential for the routes above tenants. */
export interface PlatformKey {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly expiresAt: Date | null;
  readonly createdAt: Date;
}

/** Platform keys: made and revoked by operators on the command line only. */
export interface PlatformKeys {
  /**
   * The key itself is in the answer and nowhere else.
   *
   * @param input - `permissions` may hold `*` for all.
   */
  createPlatformKey(input: {
    readonly name: string;
    readonly permissions: readonly string[];
    readonly expiresAt?: Date;
  }): Promise<PlatformKey & { readonly key: string }>;
  list(): Promise<readonly PlatformKey[]>;
  /** @throws NotFound */
  revoke(id: string): Promise<void>;
}
export const PlatformKeys = defineService<PlatformKeys>('identity.platform-keys');

/** A demo user. */
export interface DemoUser {
  readonly email: string;
  readonly role: Role;
  /** Only when this call made the user. */
  readonly password: string | undefined;
}

export interface DemoTenant {
  readonly tenant: Tenant;
  /** False when it was there before. */
  readonly isNew: boolean;
  readonly admin: DemoUser;
  readonly agents: readonly DemoUser[];
}

/** Something to look at after the first start. */
export interface DemoSeed {
  /** A password that {@link DemoSeed.seedDemoTenant} accepts. */
  generatePassword(): string;
  /**
   * Adds the tenant `demo` with an admin and two agents, who are inactive. Changes nothing that is there.
   *
   * @param adminPassword - Kept by the caller before the call: whoever dies after the commit could not tell it any more.
   */
  seedDemoTenant(adminPassword: string): Promise<DemoTenant>;
}
export const DemoSeed = defineService<DemoSeed>('identity.demo-seed');

/** Writes users as part of a larger commit; checks no caller's rights. */
export type InsertUser = (tx: Transaction, user: PreparedUser & { readonly status?: User['status'] }) => Promise<User>;
