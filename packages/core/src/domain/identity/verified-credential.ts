import { defineService, type AuditContext } from '@leadengine/plugin-kit';
import type { Principal, TenantPrincipal } from '../../contract/principal.js';

/** What a credential turned out to be, and how long that may be trusted. */
export interface VerifiedCredential {
  readonly principal: Principal;
  /** Tenant id, or `platform`. */
  readonly realm: string;
  /** Whose change ends the trust: the user, the key, and the user a key depends on. */
  readonly subjects: readonly string[];
  readonly expiresAtMs: number;
  /** The credential's own end: then the answer is "expired", not "look again". */
  readonly isOwnExpiry: boolean;
}

/** A kind of bearer credential that another plugin issues. */
export interface CredentialKind {
  /** Told by the text alone; costs nothing. */
  recognizes(bearer: string): boolean;
  /** @throws InvalidToken, ExpiredToken, and what the kind itself says */
  verify(bearer: string, origin: AuditContext | undefined): Promise<VerifiedCredential>;
  /** True while what began with the credential may go on, even when the credential itself has expired. */
  continues(principal: TenantPrincipal): Promise<boolean>;
}

/** Where plugins say which credentials they issue besides those of identity. */
export interface CredentialKinds {
  /** Call it in `setup`. */
  register(kind: CredentialKind): void;
  /** Until when a credential that ends at `expiry` may be trusted unseen. */
  trustUntil(expiry: number | undefined): Pick<VerifiedCredential, 'expiresAtMs' | 'isOwnExpiry'>;
}
export const CredentialKinds = defineService<CredentialKinds>('identity.credential-kinds');
