import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DerivedKeys } from '../contract/derived-keys.js';

/** One use of an idempotency key. */
export interface KeyUse {
  /** Tenant id, or `platform`. */
  readonly realm: string;
  readonly actorId: string;
  readonly key: string;
  readonly method: string;
  /** Path with query. */
  readonly url: string;
  readonly body: Buffer;
}

/**
 * Says of a stored request whether it is this one. Keyed, since bodies carry passwords and a plain hash in the database could be
 * guessed at; over who asked, too, so that equal requests of two actors do not look equal.
 */
export interface RequestProofs {
  make(use: KeyUse): string;
  /** `unknown`: it was made under a secret that is no longer accepted. */
  compare(use: KeyUse, proof: string): 'same' | 'other' | 'unknown';
}

export const createRequestProofs = (derived: DerivedKeys): RequestProofs => {
  const keys = derived.of('idempotent request');
  const [current] = keys;

  const proofUnder = ({ id, key }: (typeof keys)[number], { body, ...use }: KeyUse): string => {
    const head = JSON.stringify([use.realm, use.actorId, use.key, use.method, use.url]);
    return `${id}.${createHmac('sha256', key).update(`${head}\n`).update(body).digest('base64url')}`;
  };

  return {
    make: (use) => proofUnder(current, use),
    compare(use, proof) {
      const named = keys.find(({ id }) => proof.startsWith(`${id}.`));
      if (named === undefined) return 'unknown';
      const [given, made] = [Buffer.from(proof), Buffer.from(proofUnder(named, use))];
      return given.length === made.length && timingSafeEqual(given, made) ? 'same' : 'other';
    },
  };
};
