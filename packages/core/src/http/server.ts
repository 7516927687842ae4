import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** Longer than what load balancers keep, so that they close idle connections and not we under their hands. */
const keepAliveTimeoutMs = 72_000;
/** A client that is slower than this with its headers is cut. */
const headersTimeoutMs = 20_000;
/** A client that is slower than this with its whole request is cut. */
const requestTimeoutMs = 120_000;

const rawAnswers: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers what is not HTTP enough to become a request. */
const refuseRaw = (error: Error & { code?: string }, socket: Socket): void => {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = rawAnswers[error.code ?? ''] ?? '400 Bad Request';
  const body = JSON.stringify({
    type: '/problems/request.invalid',
    title: 'The request is not valid',
    status: Number(status.slice(0, 3)),
    detail: 'The request could not be parsed as HTTP.',
    code: 'request.invalid',
  });
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${String(Buffer.byteLength(body))}\r\nConnection: close\r\n\r\n${body}`,
  );
};

/** A listening server that can be drained. */
export interface HttpServer {
  /** Resolves with the base URL. */
  listen(host: string, port: number): Promise<string>;
  /**
   * Stops accepting, lets running requests finish for at most `timeoutMs`, then cuts what is left. Idempotent.
   *
   * @param onTimeout - Called before the rest is cut.
   */
  drain(timeoutMs: number, onTimeout: () => void): Promise<void>;
}

const urlOf = (server: Server, host: string): string => {
  const { port } = server.address() as AddressInfo;
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${String(port)}`;
};

export const createHttpServer = (answer: RequestListener): HttpServer => {
  let isDraining = false;
  let drained: Promise<void> | undefined;
  const server = createServer({ keepAlive: true, noDelay: true }, (request, response) => {
    if (isDraining) response.setHeader('Connection', 'close');
    answer(request, response);
  });
  server.keepAliveTimeout = keepAliveTimeoutMs;
  server.headersTimeout = headersTimeoutMs;
  server.requestTimeout = requestTimeoutMs;
  server.on('clientError', refuseRaw);
  // Node counts a connection as idle only after its first answer, and clients open some ahead of their next request.
  const untouched = new Set<Socket>();
  server.on('connection', (socket) => {
    untouched.add(socket);
    socket.once('close', () => untouched.delete(socket));
  });
  server.on('request', ({ socket }) => untouched.delete(socket));

  return {
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve(urlOf(server, host));
        });
      }),
    drain(timeoutMs, onTimeout) {
      isDraining = true;
      drained ??= new Promise((resolve) => {
        if (!server.listening) {
          resolve();
          return;
        }
        const cut = setTimeout(() => {
          onTimeout();
          server.closeAllConnections();
        }, timeoutMs);
        const closeUnused = (): void => {
          server.closeIdleConnections();
          for (const socket of untouched) if (socket.bytesRead === 0) socket.destroy();
        };
        // Connections that fall idle after their last answer would keep the server open until their keep-alive ends.
        const closeIdle = setInterval(closeUnused, 50);
        server.close(() => {
          clearTimeout(cut);
          clearInterval(closeIdle);
          resolve();
        });
        closeUnused();
      });
      return drained;
    },
  };
};
