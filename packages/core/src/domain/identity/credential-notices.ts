import { defineService, type Logger } from '@leadengine/plugin-kit';
import type { NotificationBus } from '../../database/database.js';
import { credentialChannel } from '../tenants/contract.js';

/** Tells every process that what it knows of a credential may be wrong. */
export interface CredentialNotices {
  /** @param subject - User or key; all of the tenant when left out. @param tenantId - or `platform` */
  changed(tenantId: string, subject?: string): void;
  /** Returns the way to stop listening. An empty text means anything may have changed. */
  listen(listener: (tenantId: string, subject: string | undefined) => void): Promise<() => void>;
}
export const CredentialNotices = defineService<CredentialNotices>('identity.credential-notices');

export const createCredentialNotices = (bus: NotificationBus, log: Logger): CredentialNotices => {
  const local = new Set<(tenantId: string, subject: string | undefined) => void>();
  return {
    changed(tenantId, subject) {
      for (const listener of local) listener(tenantId, subject);
      bus.publish(credentialChannel, subject === undefined ? tenantId : `${tenantId}:${subject}`).catch((error: unknown) => {
        // Cached credentials expire on their own within a minute.
        log.warn({ error }, 'a credential change was not announced');
      });
    },
    async listen(listener) {
      local.add(listener);
      const unsubscribe = await bus.subscribe(credentialChannel, (payload) => {
        const [tenantId = '', subject] = payload.split(':', 2);
        listener(tenantId, subject);
      });
      return () => {
        local.delete(listener);
        unsubscribe();
      };
    },
  };
};
