import type { Scope } from './scope.js';
import type { SecretValue } from './secret-value.js';
import { defineService } from './service-token.js';

/**
 * How far a version has come. `pending`: made, and not in use yet. `current`: what is used. `previous`: still accepted while users of it
 * change over. `revoked`: its value is gone. A name has at most one version in each of the first three.
 */
export type SecretStage = 'pending' | 'current' | 'previous' | 'revoked';

/** Who asked for a secret, and why. Kept with the version for ever. */
export interface SecretRequest {
  readonly requestedBy: { readonly id: string; readonly name: string; readonly email: string };
  /** Names the request that led to it, such as the id of a provisioning run. */
  readonly requestId: string;
  /** For example `signs webhooks of the broker`. */
  readonly purpose: string;
  /** The same for each try of one request: the second returns what the first made. Unique per tenant. */
  readonly idempotencyKey: string;
  readonly expiresAt?: Date;
  /** The rotation that this version is part of. */
  readonly rotationId?: string;
}

/** What is known of a version without its value. */
export interface SecretVersion {
  readonly name: string;
  /** 1 for the first of a name. */
  readonly version: number;
  readonly stage: SecretStage;
  /** SHA-256 of what is stored, in hex: evidence that names the very version and tells nothing of its value. */
  readonly fingerprint: string;
  readonly request: Omit<SecretRequest, 'idempotencyKey'>;
  readonly createdAt: Date;
}

export interface Secret extends SecretVersion {
  readonly value: SecretValue;
}

/** One entry of the history of a name. */
export interface SecretChange {
  readonly name: string;
  readonly version: number;
  readonly change: 'created' | 'promoted' | 'revoked' | 'destroyed';
  /** Id of who or what did it. */
  readonly actor: string;
  readonly at: Date;
}

/** Why a store did not do what it was asked. */
export type SecretFailureCode =
  /** There is no such name, version or stage, or its value is gone. */
  | 'not_found'
  /** The name, the value or the step is not allowed, such as promoting what is revoked. */
  | 'refused'
  /** The idempotency key was used for another secret, or for another value. */
  | 'key_reused'
  /** Somebody has to approve it in the store first; the same call may be repeated. */
  | 'pending_approval'
  /** The store does not answer, or not in time; the same call may be repeated. */
  | 'unavailable'
  /** What is stored does not open: another key, or somebody changed or moved it. */
  | 'damaged';

/** Thrown by every store. Its message has no value in it and no address of a store. */
export class SecretFailure extends Error {
  readonly code: SecretFailureCode;

  constructor(code: SecretFailureCode, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.name = 'SecretFailure';
    this.code = code;
  }
}

/** Which version of a name is meant; the current one when left out. */
export type SecretChoice = { readonly version: number } | { readonly stage: Exclude<SecretStage, 'revoked'> };

/**
 * Keeps secrets of tenants, encrypted. The tenant is the scope's: no call reaches another one's. Names are like those of environment
 * variables (`WEBHOOK_SECRET`).
 */
export interface SecretStore {
  /**
   * Stores a new version as `pending`. A pending version that was there before is revoked.
   *
   * @throws SecretFailure `refused`, `key_reused`, `pending_approval`, `unavailable`
   */
  put(scope: Scope, name: string, value: SecretValue, request: SecretRequest): Promise<SecretVersion>;
  /** @throws SecretFailure `not_found`, `damaged`, `unavailable` */
  get(scope: Scope, name: string, choice?: SecretChoice): Promise<Secret>;
  /**
   * Makes a pending version the current one; the current becomes the previous, and the previous is revoked. Nothing changes for one that
   * is current already. Promoting the previous version is how a rotation is taken back, as long as no other is pending.
   *
   * @throws SecretFailure `not_found`, `refused` for a revoked one and when going back would pass a pending one, `unavailable`
   */
  promote(scope: Scope, name: string, version: number): Promise<SecretVersion>;
  /** Destroys the value; what is known of it stays. Idempotent. @throws SecretFailure `not_found`, `unavailable` */
  revoke(scope: Scope, name: string, version: number): Promise<SecretVersion>;
  /** All versions but the revoked ones, by name and version. */
  list(scope: Scope): Promise<readonly SecretVersion[]>;
  /** What became of a name, oldest first. */
  history(scope: Scope, name: string): Promise<readonly SecretChange[]>;
  /** Makes every value of the tenant unreadable, in backups too. Idempotent. */
  destroyTenant(scope: Scope): Promise<void>;
  /** Rejects when the store cannot be used. */
  health(signal: AbortSignal): Promise<void>;
}
export const SecretStore = defineService<SecretStore>('provisioning.secrets');

/** Where plugins bring stores outside of the engine. The setting `LEADENGINE_SECRET_STORE` names the one that {@link SecretStore} is. */
export interface SecretStores {
  /** Call it in `setup`. @throws Error when the name is taken */
  register(name: string, store: SecretStore): void;
}
export const SecretStores = defineService<SecretStores>('provisioning.secret-stores');
