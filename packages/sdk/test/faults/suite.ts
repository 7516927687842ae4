import { createTransport, subscribe } from '../../src/index.js';
import { createQueue } from '../../src/generated/operations/index.js';

/** What the client saw; the backend knows the rest. */
export interface FaultReport {
  readonly created: number;
  readonly events: number;
  readonly isInOrder: boolean;
}

/** How much the suite does. */
export interface SuiteSize {
  readonly posts: number;
  readonly events: number;
}

export const suiteSize: SuiteSize = { posts: 100, events: 10_000 };

export const suiteRetries = 9;

/** The fault suite of a runtime: uses nothing but what every one of them has. */
export const runFaultSuite = async (baseUrl: string, wanted: SuiteSize): Promise<FaultReport> => {
  const transport = createTransport({
    baseUrl,
    token: 'key',
    // Long enough for a busy machine to answer what it means to answer.
    timeoutMs: 1500,
    retry: { baseDelayMs: 2, maxDelayMs: 10, maxRetries: suiteRetries },
  });
  const names = Array.from({ length: wanted.posts }, (_, index) => `Fila ${String(index)}`);
  const created = await Promise.all(names.map((name) => createQueue(transport, { name })));
  const following = createTransport({ baseUrl, token: 'key' });
  let [seen, isInOrder] = [0, true];
  for await (const { data } of subscribe(following, { after: '0', reconnectMs: 1, maxReconnectMs: 2 })) {
    seen += 1;
    isInOrder &&= (data as unknown as { readonly n: number }).n === seen;
    if (seen === wanted.events) break;
  }
  return { created: new Set(created.map(({ id }) => id)).size, events: seen, isInOrder };
};
