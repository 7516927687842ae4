import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { CompactEncrypt, compactDecrypt, errors } from 'jose';
import type { DerivedKeys } from '../../contract/derived-keys.js';
import type { PersonalDataCipher } from '../../contract/personal-data-cipher.js';

const algorithm = 'dir';
const encryption = 'A256GCM';
/** Names the way keys and digests are made; another way gets another version beside it. */
const version = 'v1';

const forTenant = (key: KeyObject, tenantId: string, use: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', key, tenantId, `${use}:${version}`, 32)));

export const createPersonalDataCipher = (derived: DerivedKeys): PersonalDataCipher => {
  const roots = derived.of('personal data');
  const [current] = roots;

  const digest = (key: KeyObject, tenantId: string, purpose: string, value: string): string =>
    `${version}.${createHmac('sha256', forTenant(key, tenantId, `index:${purpose}`))
      .update(value)
      .digest('base64url')}`;

  return {
    seal: (tenantId, purpose, plaintext) =>
      new CompactEncrypt(Buffer.from(plaintext))
        .setProtectedHeader({ alg: algorithm, enc: encryption, kid: current.id, ver: version })
        .encrypt(forTenant(current.key, tenantId, `seal:${purpose}`)),

    async open(tenantId, purpose, sealed) {
      try {
        const { plaintext } = await compactDecrypt(
          sealed,
          ({ kid, ver }) => {
            const root = ver === version ? roots.find(({ id }) => id === kid) : undefined;
            if (root === undefined) throw new errors.JWEDecryptionFailed();
            return forTenant(root.key, tenantId, `seal:${purpose}`);
          },
          { keyManagementAlgorithms: [algorithm], contentEncryptionAlgorithms: [encryption] },
        );
        return Buffer.from(plaintext).toString();
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },

    blindIndex: (tenantId, purpose, value) => {
      const [first, ...others] = roots.map(({ key }) => digest(key, tenantId, purpose, value));
      return [first ?? digest(current.key, tenantId, purpose, value), ...others];
    },
  };
};
