import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type { SecretSeal } from './secret-seal.js';
import { listSecrets } from './secret.repository.js';

/** Opens the secrets that sign. */
export interface SigningSecrets {
  /** Newest first; none when the engine's secrets were replaced since they were sealed. */
  of(scope: Scope, webhookId: string): Promise<readonly string[]>;
}

export const createSigningSecrets = (unitOfWork: UnitOfWork, clock: Clock, seal: SecretSeal): SigningSecrets => ({
  async of(scope, webhookId) {
    const now = clock.now();
    const stored = await unitOfWork.read(scope, (sql) => listSecrets(sql, webhookId));
    const valid = stored.filter(({ expiresAt }) => expiresAt === null || expiresAt > now);
    const opened = await Promise.all(valid.map(({ sealed }) => seal.open(sealed, webhookId)));
    return opened.filter((secret) => secret !== undefined);
  },
});
