import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A backend that fails a lot and counts what it did. */
export interface FaultyBackend {
  readonly url: string;
  /** Effects by idempotency key. */
  readonly effects: ReadonlyMap<string, number>;
  /** Attempts by idempotency key. */
  readonly attempts: ReadonlyMap<string, number>;
  /** Attempts that were answered with a fault. */
  readonly faults: () => number;
  readonly connections: () => number;
  /** What browsers load from it, by path. */
  readonly pages: Map<string, { readonly type: string; readonly body: string }>;
  /** What a page of it sent to `/report`. */
  readonly report: Promise<string>;
  close(): Promise<void>;
}

/** Repeats in every run, so that a failure can be looked at again. */
const createDice = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const frame = (cursor: number): string => {
  const event = { id: `e${String(cursor)}`, type: 'message.received', data: { n: cursor } };
  return `id: ${String(cursor)}\nevent: message.received\ndata: ${JSON.stringify(event)}\n\n`;
};

/**
 * `POST /v1/queues` fails in 30 % of the attempts: with 503, by silence, and by cut connections before and after the effect. `GET
 * /v1/events` has `events` events, repeats two of them at each start and cuts in the middle of the 38th.
 */
export const startFaultyBackend = async ({
  events,
  seed = 7,
}: {
  readonly events: number;
  readonly seed?: number;
}): Promise<FaultyBackend> => {
  const dice = createDice(seed);
  const [effects, attempts] = [new Map<string, number>(), new Map<string, number>()];
  let [connections, faults] = [0, 0];

  const write = (request: IncomingMessage, response: ServerResponse): void => {
    const key = String(request.headers['idempotency-key']);
    attempts.set(key, (attempts.get(key) ?? 0) + 1);
    const isRepeated = effects.has(key);
    const take = (): void => void effects.set(key, (effects.get(key) ?? 0) + (isRepeated ? 0 : 1));
    const luck = dice();
    if (luck < 0.3) faults += 1;
    if (luck < 0.1) {
      const headers = { 'content-type': 'application/problem+json', 'retry-after': '0' };
      response.writeHead(503, headers).end(JSON.stringify({ code: 'dependency.unavailable', title: 'Down', status: 503 }));
    } else if (luck < 0.15) {
      // Says nothing until the client gives up; half of the time it has done its work.
      if (luck < 0.125) take();
    } else if (luck < 0.22) {
      response.destroy();
    } else if (luck < 0.3) {
      take();
      response.destroy();
    } else {
      take();
      const replayed = isRepeated ? { 'idempotency-replayed': 'true' } : {};
      response.writeHead(201, { 'content-type': 'application/json', ...replayed }).end(JSON.stringify({ id: key }));
    }
  };

  const follow = (request: IncomingMessage, response: ServerResponse): void => {
    connections += 1;
    const from = Number(request.headers['last-event-id'] ?? 0);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    let text = 'retry: 1\n\n';
    for (let cursor = Math.max(1, from - 1); cursor <= Math.min(events, from + 37); cursor += 1) text += frame(cursor);
    if (from + 37 >= events) response.write(text);
    else response.write(text + frame(from + 38).slice(0, 30), () => response.destroy());
  };

  const pages: FaultyBackend['pages'] = new Map();
  let reported = (_text: string): void => undefined;
  const report = new Promise<string>((resolve) => (reported = resolve));

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const page = pages.get(request.url ?? '');
      if (page !== undefined) response.writeHead(200, { 'content-type': page.type }).end(page.body);
      else if (request.url === '/report') response.writeHead(204).end(() => reported(Buffer.concat(chunks).toString()));
      else if (request.url === '/favicon.ico') response.writeHead(404).end();
      else if (request.method === 'POST') write(request, response);
      else follow(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    effects,
    attempts,
    faults: () => faults,
    connections: () => connections,
    pages,
    report,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
