import type { Clock, HttpClient } from '@leadengine/plugin-kit';
import { Webhook as Signer } from 'standardwebhooks';
import type { CheckpointSink } from './checkpoint-sink.js';

export interface WebhookSinkOptions {
  readonly url: string;
  /** `whsec_` and the key in base64. */
  readonly secret: string;
  readonly http: HttpClient;
  readonly clock: Clock;
}

/**
 * Posts `{ tenantId, size, note }` of each tenant to one place of the operator's, signed as Standard Webhooks describes. The id is
 * the same each time a note is sent, so that whoever receives it can tell.
 */
export const createWebhookSink = ({ url, secret, http, clock }: WebhookSinkOptions): CheckpointSink => {
  const signer = new Signer(secret);
  return {
    name: 'webhook',
    async keep({ tenantId, size, note }, signal) {
      const id = `checkpoint_${tenantId}_${String(size)}`;
      const at = clock.now();
      const body = JSON.stringify({ tenantId, size, note });
      const answer = await http.fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': signer.sign(id, at, body),
        },
        body,
        redirect: 'error',
        signal,
      });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error(`The webhook for checkpoints answered ${String(answer.status)}.`);
    },
  };
};
