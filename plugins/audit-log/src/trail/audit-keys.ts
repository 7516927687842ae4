import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { DerivedKeys } from '@leadengine/core/contract';

/** What a key of a tenant is for. */
export type KeyUse = 'row' | 'wrap' | 'sign' | 'stream';

interface NamedKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** The keys of the trail. They are made from the engine's secrets and never lie in the database. */
export interface AuditKeys {
  /** The current key, then those of secrets that are still accepted. */
  of(tenantId: string, use: KeyUse): readonly [NamedKey, ...NamedKey[]];
  /** Authenticates a row under the current key. */
  mac(tenantId: string, content: string): Buffer;
  /** Whether some accepted key has made this. */
  isMac(tenantId: string, content: string, mac: Buffer): boolean;
}

const keyBytes = 32;
const mostKept = 10_000;

const macOf = (key: KeyObject, content: string): Buffer => createHmac('sha256', key).update(content).digest();

export const createAuditKeys = (derived: DerivedKeys): AuditKeys => {
  const roots = derived.of('audit log');
  const kept = new Map<string, readonly [NamedKey, ...NamedKey[]]>();

  const of: AuditKeys['of'] = (tenantId, use) => {
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
    of,
    mac: (tenantId, content) => macOf(of(tenantId, 'row')[0].key, content),
    isMac: (tenantId, content, mac) => of(tenantId, 'row').some(({ key }) => macOf(key, content).equals(mac)),
  };
};
