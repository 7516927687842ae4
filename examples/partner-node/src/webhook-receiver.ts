import type { RequestListener } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { verifyWebhook, WebhookVerificationError, type WebhookEvent } from '@leadengine/sdk/webhooks';

/** How many events back a repetition is recognized. A database that knows them all is better. */
const remembered = 10_000;

/**
 * Takes webhooks of the engine: checks their signature over the bytes that came, and hands each event over once.
 *
 * @param secrets - `whsec_…` as `client.webhooks.create()` answered it; the old and the new one while they change.
 * @param take - When it fails, the engine sends the event again later.
 * @param report - Hears why. @defaultValue console.error
 */
export const createWebhookReceiver = (
  secrets: string | readonly string[],
  take: (event: WebhookEvent) => void | Promise<void>,
  report: (error: unknown) => void = console.error,
): RequestListener => {
  const taken = new Set<string>();
  const receive = async (payload: Uint8Array, headers: Parameters<typeof verifyWebhook>[1]): Promise<number> => {
    const event = await verifyWebhook(payload, headers, secrets);
    if (taken.has(event.id)) return 204;
    await take(event);
    taken.add(event.id);
    for (const oldest of taken) {
      if (taken.size <= remembered) break;
      taken.delete(oldest);
    }
    return 204;
  };
  return (request, response) => {
    buffer(request)
      .then((payload) => receive(payload, request.headers))
      .catch((error: unknown) => {
        if (error instanceof WebhookVerificationError) return 400;
        report(error);
        return 500;
      })
      .then(
        (status) => response.writeHead(status).end(),
        () => response.destroy(),
      );
  };
};
