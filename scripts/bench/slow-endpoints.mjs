/** Endpoints of webhooks that take their time, in a process of their own. BENCH_ENDPOINTS says how many, how slow and where. */
import { createServer } from 'node:http';

const { count, delayMs, port } = JSON.parse(process.env.BENCH_ENDPOINTS);
const endpoints = Array.from({ length: count }, () => ({ ids: new Set(), lastOf: new Map(), repeated: 0, outOfOrder: 0 }));
let delay = delayMs;

const take = (endpoint, id, { ticketId, n }) => {
  if (endpoint.ids.has(id)) {
    endpoint.repeated += 1;
    return;
  }
  endpoint.ids.add(id);
  if (n < (endpoint.lastOf.get(ticketId) ?? -1)) endpoint.outOfOrder += 1;
  endpoint.lastOf.set(ticketId, n);
};

createServer((request, response) => {
  const [, what, number] = request.url.split('/');
  if (what === 'counts') {
    response.end(JSON.stringify(endpoints.map(({ ids, repeated, outOfOrder }) => ({ received: ids.size, repeated, outOfOrder }))));
    return;
  }
  if (what === 'delay') {
    delay = Number(number);
    response.end();
    return;
  }
  let body = '';
  request.setEncoding('utf8').on('data', (text) => (body += text));
  request.on('end', () => {
    take(endpoints[Number(number)], request.headers['webhook-id'], JSON.parse(body).data);
    setTimeout(() => response.writeHead(204).end(), delay);
  });
}).listen(port, '127.0.0.1', () => process.stderr.write('ready\n'));
