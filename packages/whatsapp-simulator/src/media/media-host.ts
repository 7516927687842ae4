import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Faults } from '../world/faults.js';
import { publicMediaHost } from './route-media.js';
import { createSelfSignedCertificate } from './self-signed-certificate.js';

/** WhatsApp's media servers: take encrypted uploads and serve them again. */
export class MediaHost {
  /** The encrypted files by path. Take one out and the client finds its media expired. */
  readonly files = new Map<string, Buffer>();
  readonly certificate: string;
  private readonly server: Server;

  constructor(private readonly faults: Faults) {
    const { certificate, privateKey } = createSelfSignedCertificate(['localhost', publicMediaHost]);
    this.certificate = certificate;
    this.server = createServer({ key: privateKey, cert: certificate }, (request, response) => {
      this.answer(request, response).catch(() => response.destroy());
    });
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get host(): string {
    return `127.0.0.1:${String(this.port)}`;
  }

  urlOf(path: string): string {
    return `https://${this.host}${path}`;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'https://loopback');
    const { mediaStatus, mediaDelayMs } = this.faults.lasting;
    if (mediaDelayMs > 0) await sleep(mediaDelayMs);
    if (mediaStatus !== undefined) {
      response.writeHead(mediaStatus).end('{}');
      return;
    }
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      this.files.set(pathname, Buffer.concat(parts));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ url: this.urlOf(pathname), direct_path: pathname }));
      return;
    }
    const file = this.files.get(pathname);
    if (file) response.writeHead(200, { 'content-length': file.length }).end(file);
    else response.writeHead(404).end();
  }
}
