import { defineService } from './service-token.js';
import type { Transaction } from './transaction.js';

/** `<noun>.<past participle>`, such as `contact.updated`; documented with the route or service that records it. */
export type AuditAction = `${string}.${string}`;

/** A person whose data a record may carry: erasing the subject makes that data unreadable while the record stays provable. */
export interface AuditSubject {
  readonly kind: 'user' | 'contact';
  readonly id: string;
}

/** What was acted on. */
export interface AuditTarget {
  /** Singular noun, such as `ticket`. */
  readonly type: string;
  readonly id: string;
}

/** Where a request came from. Address and user agent are personal data of the actor and are kept as such. */
export interface AuditContext {
  readonly requestId: string;
  readonly ip?: string | undefined;
  readonly userAgent?: string | undefined;
  /** Id of the route, such as `contacts.update`. */
  readonly routeId?: string | undefined;
}

/** Readable data of a person, such as a name: encrypted under a key of the subject before the record is hashed. */
export interface AuditPersonalData {
  readonly subject: AuditSubject;
  readonly values: Readonly<Record<string, string>>;
}

/** One thing that was done, tried or refused. Holds no secret, and personal data in `personal` only. */
export interface AuditEntry {
  readonly action: AuditAction;
  /** At most 50. */
  readonly targets: readonly AuditTarget[];
  /** @defaultValue 'success' */
  readonly outcome?: 'success' | 'failure' | 'denied';
  /** At most 50 keys of 40 characters; texts of 500 characters. */
  readonly metadata?: Readonly<Record<string, string | number | boolean>>;
  readonly context?: AuditContext;
  readonly personal?: readonly AuditPersonalData[];
  /** The same key records once per tenant, for ever. */
  readonly idempotencyKey?: string;
  /** @defaultValue when the transaction began */
  readonly occurredAt?: Date;
}

/**
 * The record of who did what. A plugin provides it; without one nothing is recorded, so consumers ask for it as `optional`.
 * The actor is the transaction's scope.
 */
export interface AuditTrail {
  /**
   * Records with the commit of `tx`: the entry is there exactly when the rest of the transaction is. Travels with the commit, so it
   * costs no round trip of its own.
   *
   * @throws TypeError when the entry is beyond the limits of {@link AuditEntry}.
   */
  record(tx: Transaction, entry: AuditEntry): void;
}

export const AuditTrail = defineService<AuditTrail>('audit.trail');
