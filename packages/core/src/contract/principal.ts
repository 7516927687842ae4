import { defineService, type Actor, type AuditContext } from '@leadengine/plugin-kit';

/** Who a verified tenant credential stands for. */
export interface TenantPrincipal {
  readonly realm: 'tenant';
  readonly tenantId: string;
  readonly actor: Actor;
  /** `*` stands for all. */
  readonly permissions: ReadonlySet<string>;
}

/** Who a verified platform key stands for. */
export interface PlatformPrincipal {
  readonly realm: 'platform';
  readonly keyId: string;
  readonly permissions: ReadonlySet<string>;
}

export type Principal = TenantPrincipal | PlatformPrincipal;

/** Turns a bearer credential into a principal. */
export interface Authenticator {
  /**
   * @param bearer - What follows `Bearer `.
   * @param origin - Where it came from, for the audit trail.
   * @throws InvalidToken, ExpiredToken
   */
  authenticate(bearer: string, origin?: AuditContext): Promise<Principal>;
}
export const Authenticator = defineService<Authenticator>('identity.authenticator');
