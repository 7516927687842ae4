import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { Clock } from '@leadengine/plugin-kit';
import { parse, stringify } from 'uuid';
import type { DerivedKeys } from '../../contract/derived-keys.js';
import { MediaLinkExpired, MediaLinkInvalid } from './contract.js';

export interface MediaLink {
  /** Path with query, below `publicUrl` when one is configured. */
  readonly url: string;
  readonly expiresAt: Date;
}

/** Links that let whoever has them read one file for a while. */
export interface MediaLinks {
  sign(tenantId: string, id: string): MediaLink;
  /** @returns The tenant whose file it is. @throws MediaLinkInvalid, MediaLinkExpired */
  verify(id: string, expires: number, signature: string): { readonly tenantId: string; readonly expiresAt: Date };
}

const tenantBytes = 16;
const signatureBytes = tenantBytes + 32;

const mac = (key: KeyObject, tenantId: string, id: string, expires: number): Buffer =>
  createHmac('sha256', key)
    .update(`${tenantId}\n${id}\n${String(expires)}`)
    .digest();

/**
 * The signature begins with the tenant, which its second part covers like everything else: a request brings no credential that would
 * tell whose file it means.
 */
export const createMediaLinks = (parts: {
  readonly derivedKeys: DerivedKeys;
  readonly clock: Clock;
  readonly lifeSeconds: number;
  readonly publicUrl: string | undefined;
}): MediaLinks => {
  const { derivedKeys, clock, lifeSeconds, publicUrl = '' } = parts;
  const keys = derivedKeys.of('media link');
  const base = publicUrl.replace(/\/+$/, '');
  return {
    sign(tenantId, id) {
      const expires = Math.floor(clock.now().getTime() / 1000) + lifeSeconds;
      const signature = Buffer.concat([parse(tenantId), mac(keys[0].key, tenantId, id, expires)]).toString('base64url');
      return {
        url: `${base}/v1/media/${id}/content?expires=${String(expires)}&signature=${signature}`,
        expiresAt: new Date(expires * 1000),
      };
    },

    verify(id, expires, signature) {
      const bytes = Buffer.from(signature, 'base64url');
      if (bytes.length !== signatureBytes || bytes.toString('base64url') !== signature) throw new MediaLinkInvalid();
      let tenantId: string;
      try {
        tenantId = stringify(bytes.subarray(0, tenantBytes));
      } catch (cause) {
        throw new MediaLinkInvalid({}, { cause });
      }
      const given = bytes.subarray(tenantBytes);
      const isOurs = keys.some(({ key }) => timingSafeEqual(mac(key, tenantId, id, expires), given));
      if (!isOurs) throw new MediaLinkInvalid();
      const expiresAt = new Date(expires * 1000);
      if (expiresAt <= clock.now()) throw new MediaLinkExpired();
      return { tenantId, expiresAt };
    },
  };
};
