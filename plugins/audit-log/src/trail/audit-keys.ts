import { createHmac, createSecretKey, hkdfSync, timingSafeEqual, type KeyObject } from 'node:crypto';
import { openBytes, sealBytes, type DerivedKeys } from '@leadengine/core/contract';

type KeyUse = 'row' | 'wrap';

interface NamedKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** Keys that are made from the engine's secrets, and so are as short-lived as these. They never lie in the database. */
export interface AuditKeys {
  /** Authenticates a row that waits for its seal. */
  mac(tenantId: string, content: string): Buffer;
  /** Whether some accepted key has made this. */
  isMac(tenantId: string, content: string, mac: Buffer): boolean;
  /** Encrypts a key for the database under the current secret. @param bound - What the key is of. */
  wrap(tenantId: string, key: Buffer, bound: string): string;
  /** Undefined when no accepted secret opens it. */
  unwrap(tenantId: string, wrapped: string, bound: string): Buffer | undefined;
  /** How everything begins that was wrapped under the current secret. */
  currentPrefix(tenantId: string): string;
}

const keyBytes = 32;
const mostKept = 10_000;

const macOf = (key: KeyObject, content: string): Buffer => createHmac('sha256', key).update(content).digest();

export const createAuditKeys = (derived: DerivedKeys): AuditKeys => {
  const roots = derived.of('audit log');
  const kept = new Map<string, readonly [NamedKey, ...NamedKey[]]>();

  /** The current key, then those of secrets that are still accepted. */
  const of = (tenantId: string, use: KeyUse): readonly [NamedKey, ...NamedKey[]] => {
    const name = `${use}:${tenantId}`;
    const known = kept.get(name);
    if (known !== undefined) return known;
    const [current, ...accepted] = roots.map(({ id, key }) => ({
      id,
      key: createSecretKey(Buffer.from(hkdfSync('sha256', key, tenantId, `${use}:v1`, keyBytes))),
    }));
    const made = [current as NamedKey, ...accepted] as const;
    if (kept.size >= mostKept) kept.clear();
    kept.set(name, made);
    return made;
  };

  return {
    mac: (tenantId, content) => macOf(of(tenantId, 'row')[0].key, content),
    isMac: (tenantId, content, mac) =>
      of(tenantId, 'row').some(({ key }) => mac.length === keyBytes && timingSafeEqual(macOf(key, content), mac)),
    wrap(tenantId, key, bound) {
      const [{ id, key: root }] = of(tenantId, 'wrap');
      return `${id}.${sealBytes(root, key, bound)}`;
    },
    unwrap(tenantId, wrapped, bound) {
      const dot = wrapped.indexOf('.');
      const root = of(tenantId, 'wrap').find(({ id }) => id === wrapped.slice(0, dot));
      return root === undefined ? undefined : openBytes(root.key, wrapped.slice(dot + 1), bound);
    },
    currentPrefix: (tenantId) => `${of(tenantId, 'wrap')[0].id}.`,
  };
};
