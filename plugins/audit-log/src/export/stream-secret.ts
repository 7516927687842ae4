import { createHmac, randomUUID } from 'node:crypto';
import type { Clock } from '@leadengine/plugin-kit';
import type { AuditKeys } from '../trail/audit-keys.js';

/** Signs what a collector of events pulls, as Standard Webhooks signs what is pushed. */
export interface StreamSigner {
  /** `whsec_…`; the same in every process. */
  secret(tenantId: string): string;
  /** Headers for exactly this body. Every accepted secret signs, so that collectors change over whenever they like. */
  headers(tenantId: string, body: string): Readonly<Record<string, string>>;
}

export const createStreamSigner = (keys: AuditKeys, clock: Clock): StreamSigner => ({
  secret: (tenantId) => `whsec_${keys.of(tenantId, 'stream')[0].key.export().toString('base64')}`,
  headers(tenantId, body) {
    const id = `audit_${randomUUID()}`;
    const timestamp = String(Math.floor(clock.now().getTime() / 1000));
    const signatures = keys
      .of(tenantId, 'stream')
      .map(({ key }) => `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`);
    return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
  },
});
