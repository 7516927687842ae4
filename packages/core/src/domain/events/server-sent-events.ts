import type { LoggedEvent } from '../../events/event-stream.js';

/** Proxies cut connections that say nothing. */
const heartbeatMs = 15_000;

/** How long a browser waits before it connects again. */
const retryMs = 1000;

const frame = ({ cursor, envelope }: LoggedEvent): string =>
  `id: ${cursor}\nevent: ${envelope.type}\ndata: ${JSON.stringify(envelope)}\n\n`;

/**
 * Events as the text of an event stream, a batch at a time and only when the socket takes it. The first frame tells the cursor, so
 * that a client which saw no event yet can resume, too.
 */
export async function* serverSentEvents(
  after: string,
  batches: AsyncIterable<readonly LoggedEvent[]>,
): AsyncGenerator<string, void, undefined> {
  const iterator = batches[Symbol.asyncIterator]();
  try {
    yield `retry: ${String(retryMs)}\nid: ${after}\n\n`;
    let next = iterator.next();
    for (;;) {
      let timer: NodeJS.Timeout | undefined;
      const heartbeat = new Promise<'heartbeat'>((resolve) => {
        timer = setTimeout(resolve, heartbeatMs, 'heartbeat');
      });
      const outcome = await Promise.race([next, heartbeat]).finally(() => {
        clearTimeout(timer);
      });
      if (outcome === 'heartbeat') {
        yield ': alive\n\n';
        continue;
      }
      if (outcome.done === true) return;
      yield outcome.value.map(frame).join('');
      next = iterator.next();
    }
  } finally {
    await iterator.return?.();
  }
}
