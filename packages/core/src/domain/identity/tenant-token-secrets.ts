import { defineService, type SecretValue } from '@leadengine/plugin-kit';

/** One version of the secret that signs access tokens of a tenant. */
export interface TenantTokenSecret {
  /** 1 for the first; part of the key's name. */
  readonly version: number;
  readonly secret: SecretValue;
}

/** What signs for a tenant. */
export interface TenantTokenRing {
  /** Signs; undefined when the engine's own secret does. */
  readonly current: TenantTokenSecret | undefined;
  /** Still accepted. */
  readonly previous: TenantTokenSecret | undefined;
}

/** Where a plugin says that tenants have secrets of their own which sign their access tokens. Without one, the engine's secret signs for all. */
export interface TenantTokenSecrets {
  /**
   * Call it in `setup`.
   *
   * @param find - Reads past every cache. A rejection refuses logins of the tenant, and requests whose key is not known yet: another key
   * never signs instead.
   */
  from(find: (tenantId: string) => Promise<TenantTokenRing>): void;
  /** Call it in every process after a change: tokens under a version that is gone are refused from then on. All tenants when left out. */
  changed(tenantId?: string): void;
}
export const TenantTokenSecrets = defineService<TenantTokenSecrets>('identity.tenant-token-secrets');
