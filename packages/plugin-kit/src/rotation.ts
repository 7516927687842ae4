import type { Scope } from './scope.js';
import { defineService } from './service-token.js';

/** One replacement of one secret. Every step may be repeated with the same run and then changes nothing more. */
export interface RotationRun {
  /** UUIDv7. The key by which steps know what they have done already; also who a new secret may be named by. */
  readonly id: string;
  /** Which secret of the kind: an id that {@link RotationKind.subjects} names. */
  readonly subject: string;
  /** Who asked, and why: kept with secrets that are made. */
  readonly requestedBy: { readonly id: string; readonly name: string; readonly email: string };
  readonly reason: string;
}

/**
 * How one kind of secret is replaced: `create`, `set`, `test` and `finish` in this order, then `revoke` once the time is over in which the
 * old one is accepted, too. A step resolves when its effect is committed, and throws a `Problem` below 500 when trying again is useless.
 */
export interface RotationKind {
  /** For example `webhook_secret`. */
  readonly name: string;
  readonly summary: string;
  /** How long the old secret is accepted beside the new one, when nobody says otherwise. */
  readonly graceSeconds: number;
  /** 0 when there cannot be two. */
  readonly longestGraceSeconds: number;
  /** What has such a secret in the scope's tenant. */
  subjects(scope: Scope): Promise<readonly string[]>;
  /** Makes the new secret; nothing uses it yet. */
  create(scope: Scope, run: RotationRun): Promise<void>;
  /** Makes it known to whoever has to accept it, when that is apart from {@link finish}. */
  set?(scope: Scope, run: RotationRun): Promise<void>;
  /** Proves that it works. */
  test(scope: Scope, run: RotationRun): Promise<void>;
  /** From now on it is the one in use; the old one is accepted until then. */
  finish(scope: Scope, run: RotationRun, previousUntil: Date): Promise<void>;
  /** The old one is accepted no more. */
  revoke(scope: Scope, run: RotationRun): Promise<void>;
  /** Takes back what was done before {@link finish}. */
  cancel(scope: Scope, run: RotationRun): Promise<void>;
}

/** Where plugins bring the kinds of their secrets. */
export interface SecretRotations {
  /** Call it in `setup`. @throws Error when the name is taken */
  register(kind: RotationKind): void;
}
export const SecretRotations = defineService<SecretRotations>('provisioning.rotations');
