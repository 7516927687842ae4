import { EventEmitter } from 'node:events';
import { expect } from 'chai';
import { writeAnswer, type NodeResponse } from './hosts/node-response.js';

describe('an answer that is sent as it comes', () => {
  it('waits for a slow page, and leaves nothing behind for each wait', async () => {
    const page = new EventEmitter();
    const taken: number[] = [];
    let most = 0;
    const response: NodeResponse = {
      writeHead: () => undefined,
      write(chunk) {
        taken.push(chunk[0] ?? -1);
        setImmediate(() => {
          most = Math.max(most, page.listenerCount('close') + page.listenerCount('drain'));
          page.emit('drain');
        });
        return false;
      },
      end: () => undefined,
      once: (event, listener) => page.once(event, listener),
    };
    const all = Array.from({ length: 50 }, (_, index) => index);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const index of all) controller.enqueue(Uint8Array.of(index));
        controller.close();
      },
    });
    await writeAnswer(response, { status: 200, headers: {}, body });
    expect(taken).to.deep.equal(all);
    expect(most).to.equal(2);
  });

  it('ends when the page leaves while it is waited for', async () => {
    const page = new EventEmitter();
    let isCancelled = false;
    let isEnded = false;
    const response: NodeResponse = {
      writeHead: () => undefined,
      write() {
        setImmediate(() => page.emit('close'));
        return false;
      },
      end: () => void (isEnded = true),
      once: (event, listener) => page.once(event, listener),
    };
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(Uint8Array.of(1)),
      cancel: () => void (isCancelled = true),
    });
    await writeAnswer(response, { status: 200, headers: {}, body });
    expect({ isCancelled, isEnded }).to.deep.equal({ isCancelled: true, isEnded: true });
  });
});
