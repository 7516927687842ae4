import type { RequestListener } from 'node:http';
import type { Host } from './host.js';

/** Lets a server of Node answer by a host. No request of this product has a body. */
export const listenerOf =
  (host: Host, origin: string): RequestListener =>
  ({ url = '/', method = 'GET', headers }, response) => {
    const sent = Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    );
    host(new Request(new URL(url, origin), { method, headers: sent }))
      .then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
      })
      .catch((error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      });
  };
