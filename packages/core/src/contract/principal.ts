import { defineService, type Actor, type AuditContext } from '@leadengine/plugin-kit';

/** What an embed session may do, and from where. */
export interface EmbedGrant {
  readonly sessionId: string;
  /** Pages that may use it, as browsers write them in `Origin`. */
  readonly origins: ReadonlySet<string>;
}

/** Who a verified tenant credential stands for. */
export interface TenantPrincipal {
  readonly realm: 'tenant';
  readonly tenantId: string;
  readonly actor: Actor;
  /** `*` stands for all. */
  readonly permissions: ReadonlySet<string>;
  /** Set when the credential is an embed session: then `permissions` are all that its holder has, whoever the actor is. */
  readonly embed?: EmbedGrant;
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
  /**
   * Whether what began with a credential that has expired since may go on, because it was renewed in place.
   *
   * @param principal - Who it stood for.
   */
  continues?(bearer: string, principal: Principal): Promise<boolean>;
}
export const Authenticator = defineService<Authenticator>('identity.authenticator');
