import { randomBytes } from 'node:crypto';
import type { Clock } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { NotFound } from '../../contract/problems.js';
import type { PlatformUnitOfWork } from '../../database/database.js';
import type { PlatformKey, PlatformKeys } from './contract.js';
import type { CredentialNotices } from './credential-notices.js';
import { formatCredential, hashSecret, platformKeyText, secretBytes } from './credential-text.js';

interface PlatformKeyRow {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly expires_at: Date | null;
  readonly created_at: Date;
}

const toPlatformKey = (row: PlatformKeyRow): PlatformKey => ({
  id: row.id,
  name: row.name,
  permissions: row.permissions,
  expiresAt: row.expires_at,
  createdAt: row.created_at,
});

export const createPlatformKeys = (platform: PlatformUnitOfWork, clock: Clock, notices: CredentialNotices): PlatformKeys => ({
  async createPlatformKey({ name, permissions, expiresAt }) {
    const [id, secret, now] = [uuidv7(), randomBytes(secretBytes), clock.now()];
    await platform.run((sql) =>
      sql(
        'insert into platform.platform_keys (id, name, permissions, secret_hash, expires_at, created_at) values ($1, $2, $3, $4, $5, $6)',
        [id, name, permissions, hashSecret(secret), expiresAt ?? null, now],
      ),
    );
    return { id, name, permissions, expiresAt: expiresAt ?? null, createdAt: now, key: formatCredential(platformKeyText, [id], secret) };
  },

  list: () =>
    platform.read(async (sql) =>
      (
        await sql<PlatformKeyRow>(
          'select id, name, permissions, expires_at, created_at from platform.platform_keys where revoked_at is null order by id',
        )
      ).map(toPlatformKey),
    ),

  async revoke(id) {
    const rows = await platform.run((sql) =>
      sql('update platform.platform_keys set revoked_at = $2 where id = $1 and revoked_at is null returning id', [id, clock.now()]),
    );
    if (rows.length === 0) throw new NotFound({ resource: 'platform key' });
    notices.changed('platform', id);
  },
});
