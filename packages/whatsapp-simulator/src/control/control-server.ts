import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Command } from './commands.js';
import type { ObservationStream } from './observation-stream.js';
import { Input, InputError } from './input.js';

const keepAliveMs = 600_000;

const readBody = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  if (parts.length === 0) return {};
  const body: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new InputError('the body must be a JSON object');
  return body as Record<string, unknown>;
};

/** Loopback HTTP that drives a simulator of another process. */
export class ControlServer {
  private readonly server: Server;

  constructor(
    private readonly commands: Readonly<Record<string, Command>>,
    follow: ObservationStream,
  ) {
    this.server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
      if (pathname === '/observations/stream') {
        follow(new Input(Object.fromEntries(searchParams)), response);
        return;
      }
      void this.answer(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
  }

  async listen(port: number): Promise<void> {
    // A client that is just about to send must not find its connection closed.
    this.server.keepAliveTimeout = keepAliveMs;
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage): Promise<{ readonly status: number; readonly body: unknown }> {
    const url = new URL(request.url ?? '/', 'http://loopback');
    if (url.pathname === '/help') return { status: 200, body: { commands: Object.keys(this.commands) } };
    const command = this.commands[`${request.method ?? 'GET'} ${url.pathname}`];
    if (!command) return { status: 404, body: { error: 'there is no such command', commands: Object.keys(this.commands) } };
    try {
      const input = new Input({ ...Object.fromEntries(url.searchParams), ...(await readBody(request)) });
      return { status: 200, body: (await command(input)) ?? null };
    } catch (error) {
      const isInput = error instanceof InputError || error instanceof SyntaxError;
      return { status: isInput ? 400 : 500, body: { error: error instanceof Error ? error.message : String(error) } };
    }
  }
}
