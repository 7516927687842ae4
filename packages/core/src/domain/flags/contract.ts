import { defineProblem, defineService, type Once, type Scope } from '@leadengine/plugin-kit';
import type { Provider } from '@openfeature/server-sdk';
import { Type, type Static } from 'typebox';
import { Id, Timestamp } from '../schema.js';
import type { PlatformCaller } from '../tenants/platform-audit.js';

const closed = { additionalProperties: false } as const;

const key = Type.String({
  minLength: 2,
  maxLength: 80,
  pattern: '^[a-z][a-z0-9]*([.-][a-z0-9]+)*$',
  description: 'Names the flag in code; never changes',
});
const description = Type.String({ maxLength: 500 });
const isEnabled = Type.Boolean({ description: 'When false it is off for everybody whom no override lets in' });
const rolloutPercent = Type.Number({
  minimum: 0,
  maximum: 100,
  multipleOf: 0.01,
  description: 'Share of those it is on for, always the same ones; who is in at 10 is in at 20',
});
const rolloutBy = Type.Union([Type.Literal('tenant'), Type.Literal('actor')], {
  description: 'Whether whole tenants or single users and keys are counted into the share',
});

/** A switch of the platform. */
export const Flag = Type.Object(
  { key, description, isEnabled, rolloutPercent, rolloutBy, version: Type.Integer(), createdAt: Timestamp, updatedAt: Timestamp },
  { $id: 'Flag', ...closed },
);
export type Flag = Static<typeof Flag>;

export const FlagInput = Type.Object(
  {
    key,
    description: Type.Optional(description),
    isEnabled: Type.Optional(isEnabled),
    rolloutPercent: Type.Optional(rolloutPercent),
    rolloutBy: Type.Optional(rolloutBy),
  },
  { $id: 'FlagInput', ...closed },
);
export type FlagInput = Static<typeof FlagInput>;

export const FlagPatch = Type.Object(
  {
    description: Type.Optional(description),
    isEnabled: Type.Optional(isEnabled),
    rolloutPercent: Type.Optional(rolloutPercent),
    rolloutBy: Type.Optional(rolloutBy),
  },
  { $id: 'FlagPatch', ...closed, minProperties: 1 },
);
export type FlagPatch = Static<typeof FlagPatch>;

/** What one tenant gets, whatever the flag says. */
export const FlagOverride = Type.Object(
  { tenantId: Id, isEnabled: Type.Boolean(), updatedAt: Timestamp },
  { $id: 'FlagOverride', ...closed },
);
export type FlagOverride = Static<typeof FlagOverride>;

export const FlagOverrideInput = Type.Object({ isEnabled: Type.Boolean() }, { $id: 'FlagOverrideInput', ...closed });

/** A flag as the caller has it. */
export const FlagEvaluation = Type.Object(
  {
    key: Type.String(),
    isEnabled: Type.Boolean(),
    reason: Type.String({
      description: 'As OpenFeature names it: TARGETING_MATCH for an override, SPLIT for the rollout, STATIC, DISABLED',
    }),
  },
  { $id: 'FlagEvaluation', ...closed },
);
export type FlagEvaluation = Static<typeof FlagEvaluation>;

export const FlagExists = defineProblem<{ key: string }>({
  code: 'flags.exists',
  status: 409,
  title: 'The flag exists',
  detail: ({ key: taken }) => `There is a flag "${taken}".`,
});

export const TooManyFlags = defineProblem<{ limit: number }>({
  code: 'flags.too_many',
  status: 422,
  title: 'There are too many flags',
  detail: ({ limit }) => `There are ${String(limit)} flags already; remove those that nothing asks for.`,
});

export const UnknownTenant = defineProblem<{ tenantId: string }>({
  code: 'flags.unknown_tenant',
  status: 422,
  title: 'No such tenant',
  detail: ({ tenantId }) => `There is no tenant ${tenantId}.`,
});

/**
 * Decides flags, by the provider interface of OpenFeature. The engine keeps flags in its database unless a plugin provides
 * another. `targetingKey` of the context is the actor's id, `tenantId` the tenant's.
 */
export const FlagProvider = defineService<Provider>('flags.provider');

/** Feature flags for plugins. A change takes effect on every process within a second. */
export interface Flags {
  /** @param fallback - What it is while there is no such flag or it cannot be read. @defaultValue fallback - false */
  isEnabled(scope: Scope, key: string, fallback?: boolean): Promise<boolean>;
  /** All flags as the scope's actor has them, by key. */
  list(scope: Scope): Promise<readonly FlagEvaluation[]>;
  /** @throws NotFound */
  get(scope: Scope, key: string): Promise<FlagEvaluation>;
}
export const Flags = defineService<Flags>('flags.flags');

/** Administration above tenants. */
export interface FlagAdministration {
  list(page: { readonly limit: number; readonly after: string | undefined }): Promise<readonly Flag[]>;
  /** @throws NotFound */
  get(key: string): Promise<Flag>;
  /** @throws FlagExists, TooManyFlags */
  create(input: FlagInput, once: Once): Promise<Flag>;
  /** @throws NotFound, VersionMismatch */
  update(key: string, patch: FlagPatch, ifMatch: number | undefined): Promise<Flag>;
  /** Takes its overrides along. @throws NotFound */
  remove(key: string): Promise<void>;
  /** @throws NotFound */
  listOverrides(key: string, page: { readonly limit: number; readonly after: string | undefined }): Promise<readonly FlagOverride[]>;
  /** @throws NotFound, UnknownTenant */
  override(key: string, tenantId: string, isEnabled: boolean, by?: PlatformCaller): Promise<FlagOverride>;
  /** @throws NotFound when there is no such override */
  removeOverride(key: string, tenantId: string, by?: PlatformCaller): Promise<void>;
}
