import { createHmac, randomUUID } from 'node:crypto';
import type { Clock, Scope } from '@leadengine/plugin-kit';
import type { LogKeyRing } from '../trail/log-keys.js';

/** Signs what a collector of events pulls, as Standard Webhooks signs what is pushed. */
export interface StreamSigner {
  /** `whsec_…`; the same in every process. */
  secret(scope: Scope): Promise<string>;
  /** Headers for exactly this body. */
  headers(scope: Scope, body: string): Promise<Readonly<Record<string, string>>>;
}

export const createStreamSigner = (logKeys: LogKeyRing, clock: Clock): StreamSigner => ({
  secret: async (scope) => `whsec_${(await logKeys.of(scope)).stream.export().toString('base64')}`,
  async headers(scope, body) {
    const { stream } = await logKeys.of(scope);
    const id = `audit_${randomUUID()}`;
    const timestamp = String(Math.floor(clock.now().getTime() / 1000));
    const signature = createHmac('sha256', stream).update(`${id}.${timestamp}.${body}`).digest('base64');
    return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
  },
});
