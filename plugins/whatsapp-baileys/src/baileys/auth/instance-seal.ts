import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { openBytes, sealBytes, type DerivedKeys } from '@leadengine/core/contract';

/** Encrypts what one number keeps in the database: the keys of its link, its QR code, the messages in its inbox. */
export interface InstanceSeal {
  /** @param bound - What it is, such as `key:session:…`: it opens as nothing else. */
  seal(plaintext: Buffer, bound: string): string;
  /** @throws when no accepted secret of the engine opens it. */
  open(sealed: string, bound: string): Buffer;
  /** How everything begins that is sealed under the engine's current secret. */
  readonly currentPrefix: string;
}

/** Seals of numbers, under keys that are made per tenant from the engine's secrets and never lie in the database. */
export interface InstanceSeals {
  of(tenantId: string, instanceId: string): InstanceSeal;
}

const keyBytes = 32;
const mostKept = 10_000;

export const createInstanceSeals = (derived: DerivedKeys): InstanceSeals => {
  const roots = derived.of('whatsapp session');
  const kept = new Map<string, readonly { readonly id: string; readonly key: KeyObject }[]>();

  const keysOf = (tenantId: string) => {
    const known = kept.get(tenantId);
    if (known !== undefined) return known;
    const made = roots.map(({ id, key }) => ({
      id,
      key: createSecretKey(Buffer.from(hkdfSync('sha256', key, tenantId, 'seal:v1', keyBytes))),
    }));
    if (kept.size >= mostKept) kept.clear();
    kept.set(tenantId, made);
    return made;
  };

  return {
    of(tenantId, instanceId) {
      const keys = keysOf(tenantId);
      const [current] = keys;
      if (current === undefined) throw new Error('The engine has no secret to seal with.');
      return {
        currentPrefix: `${current.id}.`,
        seal: (plaintext, bound) => `${current.id}.${sealBytes(current.key, plaintext, `${instanceId}:${bound}`)}`,
        open(sealed, bound) {
          const dot = sealed.indexOf('.');
          const named = keys.find(({ id }) => id === sealed.slice(0, dot));
          const opened = named && openBytes(named.key, sealed.slice(dot + 1), `${instanceId}:${bound}`);
          if (opened === undefined)
            throw new Error(`What was sealed as ${bound.split(':')[0] ?? ''} does not open: was the engine's secret replaced?`);
          return opened;
        },
      };
    },
  };
};
