import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { startFaultServer } from './fault-server.js';

const events = 200_000;
const samples = 10;
/** What a heap may gain from the first tenth of the events to the last. */
const allowedBytes = 5 * 1024 * 1024;

describe('a consumer that is slower than the engine', function () {
  this.timeout(180_000);

  it('needs no more memory after 200,000 events than after 20,000, and misses none', async () => {
    let mostAhead = 0;
    const server = await startFaultServer(async ({ headers }, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const left = once(response, 'close');
      for (let cursor = Number(headers['last-event-id'] ?? 0) + 1; cursor <= events && !response.destroyed; cursor += 1) {
        const event = { id: `e${String(cursor)}`, type: 'message.received', data: { n: cursor, text: 'x'.repeat(200) } };
        const isTaken = response.write(`id: ${String(cursor)}\nevent: message.received\ndata: ${JSON.stringify(event)}\n\n`);
        mostAhead = Math.max(mostAhead, response.writableLength);
        if (!isTaken) await Promise.race([once(response, 'drain'), left]);
      }
    });
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [
        '--expose-gc',
        '--conditions=@leadengine/source',
        '--import=tsx',
        fileURLToPath(new URL('slow-consumer.ts', import.meta.url)),
        server.url,
        String(events),
        String(samples),
      ]);
      const { taken, isInOrder, heapBytes } = JSON.parse(stdout) as { taken: number; isInOrder: boolean; heapBytes: number[] };
      expect({ taken, isInOrder, samples: heapBytes.length }).to.deep.equal({ taken: events, isInOrder: true, samples });
      const [first = 0] = heapBytes;
      expect(Math.max(...heapBytes) - first, `heaps of ${heapBytes.join(', ')} bytes`).to.be.lessThan(allowedBytes);
      // The engine waited for the client, which is what keeps the heap flat.
      expect(mostAhead).to.be.lessThan(allowedBytes);
    } finally {
      await server.close();
    }
  });
});
