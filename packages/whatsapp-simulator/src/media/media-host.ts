import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { UploadedFile } from './reupload.js';
import type { Faults } from '../world/faults.js';
import { publicMediaHost } from './route-media.js';
import { createSelfSignedCertificate } from './self-signed-certificate.js';

/** WhatsApp's media servers: take encrypted uploads and serve them again. */
export class MediaHost {
  /** The encrypted files by path. Take one out and the client finds its media expired. */
  readonly files = new Map<string, Buffer>();
  /** Which file came with which message, for when a client asks for it again. */
  readonly uploads = new Map<string, UploadedFile>();
  /** What was ever uploaded: the phones keep it when the server no longer does. */
  private readonly kept = new Map<string, Buffer>();
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

  store(path: string, file: Buffer): void {
    this.files.set(path, file);
    this.kept.set(path, file);
  }

  /** A phone uploads again what it had uploaded. @returns the new path, or nothing if no phone has it. */
  restore(path: string): string | undefined {
    const file = this.kept.get(path);
    const newPath = `${path}-again`;
    if (file) this.files.set(newPath, file);
    return file && newPath;
  }

  /** The phones lose what they had: what has expired on the server cannot be had again. */
  forget(): void {
    this.kept.clear();
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
      this.store(pathname, Buffer.concat(parts));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ url: this.urlOf(pathname), direct_path: pathname }));
      return;
    }
    const file = this.files.get(pathname);
    if (file) response.writeHead(200, { 'content-length': file.length }).end(file);
    else response.writeHead(404).end();
  }
}
