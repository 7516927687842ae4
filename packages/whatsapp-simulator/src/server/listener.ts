import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeBinaryNode } from 'baileys';
import { WebSocketServer, type WebSocket } from 'ws';
import { newKeyPair, type CertificateAuthority } from '../wire/certificate-authority.js';
import { NoiseResponder } from '../wire/noise-responder.js';
import type { World } from '../world/world.js';
import { Connection } from './connection.js';
import { acceptHandshake } from './login.js';
import { handleStanza } from './handle-stanza.js';

const path = '/ws/chat';

/** The address that clients connect to, and the handshake of each connection. */
export class Listener {
  private readonly serverKey = newKeyPair();
  private readonly http = createServer((_request, response) => response.writeHead(404).end());
  private readonly sockets = new WebSocketServer({ noServer: true });

  constructor(
    private readonly world: World,
    private readonly authority: CertificateAuthority,
  ) {
    this.http.on('upgrade', (request, socket, head) => {
      const refusal = new URL(request.url ?? '/', 'http://loopback').pathname === path ? this.world.faults.lasting.refuseUpgrade : 404;
      if (refusal !== undefined) {
        socket.end(`HTTP/1.1 ${String(refusal)} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
        return;
      }
      this.sockets.handleUpgrade(request, socket, head, (accepted) => {
        this.accept(accepted);
      });
    });
  }

  async listen(port = 0): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.http.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  }

  get url(): string {
    return `ws://127.0.0.1:${String((this.http.address() as AddressInfo).port)}${path}`;
  }

  async close(): Promise<void> {
    for (const connection of this.world.connections) connection.reset();
    this.sockets.close();
    this.http.closeAllConnections();
    await new Promise((resolve) => this.http.close(resolve));
  }

  private certificate(): Buffer {
    const fault = this.world.faults.lasting.certificate;
    if (fault === 'strangers') return this.authority.chainFor(this.serverKey.public, newKeyPair());
    return this.authority.chainFor(fault === 'unbound' ? newKeyPair().public : this.serverKey.public);
  }

  private accept(socket: WebSocket): void {
    const { connections, observations } = this.world;
    const connection = new Connection(socket);
    connections.add(connection);
    // One stanza at a time and in order, as the real stream.
    let turn: Promise<unknown> = Promise.resolve();
    const responder = new NoiseResponder({
      serverKey: this.serverKey,
      certificate: this.certificate(),
      write: (bytes) => {
        if (socket.readyState === socket.OPEN) socket.send(bytes);
      },
      onHandshake: (handshake) => {
        acceptHandshake(this.world, connection, handshake);
      },
      onFrame: (plain) => {
        turn = turn
          .then(async () => {
            if (!connection.isFrozen && !this.world.faults.lasting.isSilent) {
              await handleStanza(this.world, connection, await decodeBinaryNode(plain));
            }
          })
          .catch((error: unknown) => {
            observations.record('failed', { error });
          });
      },
    });
    connection.write = (plain) => {
      if (!this.world.faults.lasting.isSilent) responder.send(plain);
    };
    socket.on('message', (bytes: Buffer) => {
      try {
        responder.feed(bytes);
      } catch (error) {
        observations.record('failed', { error });
        socket.terminate();
      }
    });
    socket.on('close', () => {
      connections.delete(connection);
      const { device } = connection;
      if (device) observations.record('disconnected', { device });
      if (device?.connection === connection) device.connection = undefined;
    });
    socket.on('error', () => undefined);
  }
}
