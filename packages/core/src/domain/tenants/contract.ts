import { defineEvent, defineProblem, defineService, type Once, type Scope } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, Timestamp } from '../schema.js';
import type { PlatformCaller } from './platform-audit.js';

/** Bus channel that says whose credentials changed: `<tenant id or platform>` or `<tenant id or platform>:<subject id>`. */
export const credentialChannel = 'leadengine_credentials';

const slug = Type.String({
  minLength: 2,
  maxLength: 40,
  pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
  description: 'Names the tenant at login; never changes',
});
const name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
const status = Type.Union([Type.Literal('active'), Type.Literal('suspended')], {
  description: 'Nobody logs in to a suspended tenant, and its tokens and keys are refused',
});

/** One customer of the platform, with data that nobody else sees. */
export const Tenant = Type.Object(
  { id: Id, slug, name, status, createdAt: Timestamp, updatedAt: Timestamp },
  { $id: 'Tenant', additionalProperties: false },
);
export type Tenant = Static<typeof Tenant>;

export const TenantInput = Type.Object(
  {
    name,
    slug,
    adminEmail: Type.String({ format: 'email', maxLength: 254 }),
    adminName: Type.Optional(Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' })),
    adminPassword: Type.String({ minLength: 1, maxLength: 200 }),
  },
  { $id: 'TenantInput', additionalProperties: false },
);
export type TenantInput = Static<typeof TenantInput>;

export const TenantPatch = Type.Object(
  { name: Type.Optional(name), status: Type.Optional(status) },
  { $id: 'TenantPatch', additionalProperties: false, minProperties: 1 },
);
export type TenantPatch = Static<typeof TenantPatch>;

/** Emitted by whatever makes tenants ready for their people. */
export const TenantProvisioned = defineEvent({
  name: 'tenant.provisioned',
  version: 1,
  summary: 'The tenant was made, checked and handed over',
  payload: Type.Object(
    { id: Id, slug, name, mode: Type.Union([Type.Literal('pooled'), Type.Literal('dedicated')]), provisioningId: Id },
    { additionalProperties: false },
  ),
});

export const TenantSlugTaken = defineProblem<{ slug: string }>({
  code: 'tenants.slug_taken',
  status: 409,
  title: 'The slug is taken',
  detail: ({ slug: taken }) => `A tenant with the slug "${taken}" exists.`,
});

/** A tenant that is being made; of one that is provisioned the first admin's password was made by the engine. */
export type PreparedTenant = TenantInput & { readonly hasGeneratedPassword?: boolean };

/** A tenant whose id was chosen before, so that what belongs to it can be made first. */
export interface ProvisionedTenant extends TenantInput {
  readonly id: string;
  /** Kept beside the tenant, such as who asked for it. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * Prepares what a new tenant starts with. What takes time or may be refused is done here; the function it resolves to
 * writes rows under a scope that is joined to the transaction of the new tenant, so they commit with it or not at all.
 */
export type TenantPreparation = (input: PreparedTenant) => Promise<(scope: Scope) => Promise<void>>;

/** Knows the tenants. */
export interface TenantDirectory {
  find(id: string): Promise<Tenant | undefined>;
  findBySlug(slug: string): Promise<Tenant | undefined>;
  list(page: { readonly limit: number; readonly after: string | undefined }): Promise<readonly Tenant[]>;
  /**
   * Adds a tenant with its first admin, or neither.
   *
   * @param once - From the request, so that its repetition gets the same tenant.
   * @param by - Who asks; the engine itself when left out.
   * @throws TenantSlugTaken, and what preparations refuse, such as a weak password
   */
  create(input: TenantInput, once?: Once, by?: PlatformCaller): Promise<Tenant>;
  /**
   * Like {@link TenantDirectory.create}, under an id that was chosen before; the password was made by the engine. Repeating it gives
   * the same tenant.
   *
   * @throws TenantSlugTaken when another tenant has the slug
   */
  provision(input: ProvisionedTenant): Promise<Tenant>;
  /** Takes effect on every process within moments. @throws NotFound */
  update(id: string, patch: TenantPatch, by?: PlatformCaller): Promise<Tenant>;
  /** Call it in `setup`. */
  prepareWith(preparation: TenantPreparation): void;
}
export const TenantDirectory = defineService<TenantDirectory>('tenants.directory');
