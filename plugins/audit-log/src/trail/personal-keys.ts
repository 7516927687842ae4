import { randomBytes } from 'node:crypto';
import { openBytes, sealBytes } from '@leadengine/core/contract';
import type { Clock, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { AuditKeys } from './audit-keys.js';

/** Whose data it is. Besides people this is whoever acts from an address, such as an API key. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

const keyBytes = 32;
/** Subjects whose key a process keeps at hand. */
const mostKept = 5000;
/** A key serves so long: one that is lost or erased takes little with it. */
const lifeMs = 86_400_000;

interface KeptKey {
  readonly id: string;
  readonly key: Buffer;
  readonly wrapped: string;
  readonly createdAt: Date;
  isStored: boolean;
  /** What was encrypted last: an address is the same for hours, and encrypting it took longer than the rest of recording. */
  last: { readonly plaintext: string; readonly data: string } | undefined;
}

/**
 * Encrypts what tells of a person under a random key of theirs. The key lies wrapped in a table; emptying its row is what erases
 * the person, since what is wrapped cannot be made again.
 */
export interface PersonalKeys {
  /** Encrypts in this transaction, and has the key stored with its commit. Returns the key's id and the ciphertext. */
  seal(tx: Transaction, subject: Subject, plaintext: string): { readonly key: string; readonly data: string };
  /** @param wrapped - As the table has it. Undefined when no accepted secret opens it. */
  unwrap(tenantId: string, keyId: string, wrapped: string): Buffer | undefined;
  /** Undefined when it was not encrypted under this key. */
  open(key: Buffer, keyId: string, data: string): string | undefined;
  /** Lets go of the subject's key in this process. */
  forget(tenantId: string, subject: Subject): void;
}

export const createPersonalKeys = (keys: AuditKeys, clock: Clock): PersonalKeys => {
  const kept = new Map<string, KeptKey>();
  const nameOf = (tenantId: string, { kind, id }: Subject): string => `${tenantId}\n${kind}\n${id}`;

  const make = (tenantId: string): KeptKey => {
    const id = uuidv7();
    const key = randomBytes(keyBytes);
    return { id, key, wrapped: keys.wrap(tenantId, key, id), createdAt: clock.now(), isStored: false, last: undefined };
  };

  const currentOf = (tenantId: string, subject: Subject): KeptKey => {
    const name = nameOf(tenantId, subject);
    const known = kept.get(name);
    if (known !== undefined && clock.now().getTime() - known.createdAt.getTime() < lifeMs) return known;
    const made = make(tenantId);
    kept.delete(name);
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
    kept.set(name, made);
    return made;
  };

  return {
    seal(tx, subject, plaintext) {
      const { tenantId } = tx.scope;
      const current = currentOf(tenantId, subject);
      if (!current.isStored) {
        // Emptied rows stay as they are: a process that still has an erased key must not bring it back.
        tx.atCommit(
          `insert into audit_personal_keys (tenant_id, id, subject_kind, subject_id, wrapped, created_at) values ($1, $2, $3, $4, $5, $6)
           on conflict (tenant_id, id) do nothing`,
          [tenantId, current.id, subject.kind, subject.id, current.wrapped, current.createdAt],
        );
        tx.afterCommit(() => {
          current.isStored = true;
        });
      }
      if (current.last?.plaintext !== plaintext)
        current.last = { plaintext, data: sealBytes(current.key, Buffer.from(plaintext), current.id) };
      return { key: current.id, data: current.last.data };
    },
    unwrap: (tenantId, keyId, wrapped) => keys.unwrap(tenantId, wrapped, keyId),
    open: (key, keyId, data) => openBytes(key, data, keyId)?.toString(),
    forget(tenantId, subject) {
      kept.delete(nameOf(tenantId, subject));
    },
  };
};
