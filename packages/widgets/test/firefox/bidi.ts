import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A session of WebDriver BiDi: commands, each with one answer. */
export interface BidiSession {
  /** @throws Error with what the browser says when it refuses. */
  send(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** Opens the one session that a browser has. */
export const openBidiSession = async (url: string): Promise<BidiSession> => {
  const socket = new WebSocket(`${url}/session`);
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let count = 0;
  socket.on('message', (data: Buffer) => {
    const { id, type, result, error, message } = JSON.parse(data.toString()) as Answer;
    const asker = waiting.get(id ?? 0);
    if (id === undefined || asker === undefined) return;
    waiting.delete(id);
    if (type === 'success') asker.resolve(result);
    else asker.reject(new Error(`${error ?? type}: ${message ?? ''}`));
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser hung up.'));
    waiting.clear();
  });
  await once(socket, 'open');
  const send: BidiSession['send'] = (method, params) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      socket.send(JSON.stringify({ id: count, method, params }));
    });
  await send('session.new', { capabilities: {} });
  return {
    send,
    async close() {
      if (socket.readyState === WebSocket.CLOSED) return;
      const closed = once(socket, 'close');
      socket.close();
      await closed;
    },
  };
};
