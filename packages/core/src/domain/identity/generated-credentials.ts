import { defineService, type Scope, type UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import type { CredentialNotices } from './credential-notices.js';
import { hashGenerated } from './password-hasher.js';
import { overwritePasswordHash } from './password-reset.repository.js';
import { revokeSessionsOf } from './session.repository.js';
import { findUserRowByEmail } from './user.repository.js';

/** Passwords that the engine makes and a secret store keeps. People have links to choose their own. */
export interface GeneratedCredentials {
  /** Replaces the password of a user and ends all of the user's sessions. Safe to repeat. @throws NotFound */
  replace(scope: Scope, email: string, password: string): Promise<void>;
}
export const GeneratedCredentials = defineService<GeneratedCredentials>('identity.generated-credentials');

export const createGeneratedCredentials = (unitOfWork: UnitOfWork, notices: CredentialNotices): GeneratedCredentials => ({
  replace: (scope, email, password) =>
    unitOfWork.run(scope, async (tx) => {
      const user = await findUserRowByEmail(tx.sql, email);
      if (user === undefined) throw new NotFound({ resource: 'user' });
      const hash = hashGenerated(password);
      if (user.password_hash === hash) return;
      if (!(await overwritePasswordHash(tx, user.id, hash))) throw new NotFound({ resource: 'user' });
      await revokeSessionsOf(tx, user.id, 'credential replaced');
      tx.afterCommit(() => {
        notices.changed(scope.tenantId, user.id);
      });
    }),
});
