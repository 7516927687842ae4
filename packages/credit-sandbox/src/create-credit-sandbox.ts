import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerControl } from './control.js';
import { createCatalog } from './catalog.js';
import { createLender, type RunningLender } from './lender.js';
import { createVirtualClock, type VirtualClock } from './virtual-clock.js';

/** Where a lender is, and what lets callers in. */
export interface LenderAccess {
  readonly url: string;
  readonly credential: string;
}
export type Lender = 'atlas' | 'aurora' | 'zenite';
const names: readonly Lender[] = ['atlas', 'aurora', 'zenite'];

export interface SandboxOptions {
  /** @defaultValue 0, any free one */
  readonly port?: number;
  /** Tables per lender, of four terms each. @defaultValue 60 */
  readonly tables?: number;
  /** Serves `/control` to whoever reaches the loopback. @defaultValue false */
  readonly hasControl?: boolean;
}

export interface CreditSandbox {
  readonly url: string;
  readonly clock: VirtualClock;
  readonly lenders: Readonly<Record<Lender, LenderAccess>>;
  of(name: Lender): RunningLender;
  /** Moves the clock, and has every lender go on and tell of it. Statuses of webhooks by lender. */
  advance(ms: number): Promise<Readonly<Record<Lender, readonly number[]>>>;
  close(): Promise<void>;
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

/** Three lenders behind one HTTP server on the loopback. */
export const createCreditSandbox = async ({ port = 0, tables = 60, hasControl = false }: SandboxOptions = {}): Promise<CreditSandbox> => {
  const clock = createVirtualClock(new Date('2026-01-19T12:00:00.000Z'));
  const catalog = createCatalog(tables, [24, 48, 84, 96]);
  const lenders = Object.fromEntries(names.map((name) => [name, createLender(name, catalog, clock)])) as Record<Lender, RunningLender>;

  const advance: CreditSandbox['advance'] = async (ms) => {
    clock.advance(ms);
    const told = await Promise.all(names.map(async (name) => [name, await lenders[name].goOn()] as const));
    return Object.fromEntries(told) as Record<Lender, readonly number[]>;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://sandbox');
    const body = await readBody(request);
    const [, first = '', ...rest] = url.pathname.split('/');
    if (first === 'control' && hasControl) {
      const { status, json } = await answerControl({ lenders, advance, clock }, rest.join('/'), body);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
      return;
    }
    const lender = (lenders as Record<string, RunningLender | undefined>)[first];
    if (lender === undefined) {
      response.writeHead(404).end();
      return;
    }
    await lender.handle(
      { method: request.method ?? 'GET', path: `/${rest.join('/')}`, query: url.searchParams, headers: request.headers, body },
      response,
    );
  };
  const server = createServer((request, response) => {
    // A caller that went away is no fault of the sandbox.
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  return {
    url,
    clock,
    lenders: Object.fromEntries(names.map((name) => [name, { url: `${url}/${name}`, credential: lenders[name].credential }])) as Record<
      Lender,
      LenderAccess
    >,
    of: (name) => lenders[name],
    advance,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
};
