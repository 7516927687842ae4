import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EventEnvelope } from '@leadengine/plugin-kit';

/** One request as an endpoint got it. */
export interface Received {
  readonly id: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly event: EventEnvelope<Record<string, unknown>>;
  readonly at: number;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly delayMs?: number;
}

/** An endpoint that remembers what it was sent. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** What it took: ids of the answers with a 2xx, in order. */
  readonly accepted: Received[];
  /** Decides on the answer; 204 when it returns nothing. */
  answer: (request: Received) => Answer | undefined;
  /** Requests at once, at most. */
  readonly most: number;
  close(): Promise<void>;
}

export const startReceiver = async (): Promise<Receiver> => {
  const received: Received[] = [];
  const accepted: Received[] = [];
  let running = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      most = Math.max(most, ++running);
      const body = Buffer.concat(chunks).toString();
      const entry: Received = {
        id: String(request.headers['webhook-id']),
        headers: request.headers,
        body,
        event: JSON.parse(body) as Received['event'],
        at: performance.now(),
      };
      received.push(entry);
      const { status = 204, headers = {}, body: text, delayMs = 0 } = receiver.answer(entry) ?? {};
      setTimeout(() => {
        running--;
        if (status >= 200 && status < 300) accepted.push(entry);
        response.writeHead(status, headers).end(text);
      }, delayMs);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const receiver: Receiver = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`,
    received,
    accepted,
    answer: () => undefined,
    get most() {
      return most;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return receiver;
};
