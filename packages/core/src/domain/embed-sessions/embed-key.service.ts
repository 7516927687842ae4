import { createPublicKey } from 'node:crypto';
import type { UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { EmbedOrigins } from '../../contract/embed-origins.js';
import { NotFound } from '../../contract/problems.js';
import type { CredentialNotices } from '../identity/credential-notices.js';
import type { HeldPermissions } from '../identity/held-permissions.js';
import type { EmbedKeys } from './contract.js';
import { assertGivable, givable } from './grants.js';
import { insertEmbedKey, listEmbedKeys, revokeEmbedKey, toEmbedKey } from './key.repository.js';
import { acceptOrigins } from './page-origins.js';
import { EmbedKeyUnusable } from './problems.js';

export interface EmbedKeyParts {
  readonly unitOfWork: UnitOfWork;
  readonly held: HeldPermissions;
  readonly embedOrigins: EmbedOrigins;
  readonly notices: CredentialNotices;
}

export const createEmbedKeys = ({ unitOfWork, held, embedOrigins, notices }: EmbedKeyParts): EmbedKeys => ({
  async prepare(input) {
    try {
      createPublicKey({ key: { ...input.publicKey }, format: 'jwk' });
    } catch (cause) {
      throw new EmbedKeyUnusable({ errors: [{ pointer: '/publicKey', detail: 'is no public key of Ed25519' }] }, { cause });
    }
    const origins = acceptOrigins(input.origins);
    await embedOrigins.remember(origins);
    return { ...input, origins };
  },

  create: (scope, { name, publicKey, scopes, origins }) =>
    unitOfWork.run(scope, async (tx) => {
      // Whoever holds the private key makes sessions for ever, so like keys of the API it is people who register one.
      const { kind, id } = scope.actor;
      const isPerson = kind === 'user' || kind === 'system';
      assertGivable(scopes, isPerson ? givable(await held.ofActor(tx.sql)) : new Set());
      const row = await insertEmbedKey(tx, {
        id: uuidv7(),
        name: name.trim(),
        public_key: publicKey.x,
        scopes,
        origins,
        created_by: kind === 'user' ? id : null,
      });
      return toEmbedKey(row);
    }),

  revoke: (scope, id) =>
    unitOfWork.run(scope, async (tx) => {
      if (!(await revokeEmbedKey(tx, id))) throw new NotFound({ resource: 'embed key' });
      tx.afterCommit(() => {
        notices.changed(scope.tenantId, id);
      });
    }),

  list: (scope, page) => unitOfWork.read(scope, async (sql) => (await listEmbedKeys(sql, page)).map(toEmbedKey)),
});
