import { encodeBinaryNode, type BinaryNode } from 'baileys';
import type { WebSocket } from 'ws';
import { attribute, node, serverJid } from '../wire/binary-node.js';
import type { LinkedDevice, Registration } from '../world/linked-device.js';
import type { SimulatedUser } from '../world/simulated-user.js';

/** A client that shows QR codes or waits for its pairing code. */
export interface Linking {
  readonly registration: Registration;
  readonly references: readonly string[];
  code?: PendingCode;
  /** Waits for the client's own signature. */
  pairing?: LinkedDevice;
}

export interface PendingCode {
  readonly user: SimulatedUser;
  readonly reference: string;
  readonly wrappedKey: Buffer;
  /** Known once the code was typed into the phone. */
  advSecretOf?: (keyBundle: Buffer) => Buffer;
}

/** Time for the client to read the last stanza before the connection ends. */
const closingDelayMs = 20;

/** One WebSocket of a client. */
export class Connection {
  device: LinkedDevice | undefined;
  linking: Linking | undefined;
  /** Whether the offline queue was delivered, so that new stanzas go out at once. */
  isLive = false;
  /** Nothing is read or written, as if the network had gone. */
  isFrozen = false;
  write: (plain: Buffer) => void = () => undefined;

  constructor(private readonly socket: WebSocket) {}

  send(stanza: BinaryNode): void {
    if (this.isFrozen || this.socket.readyState !== this.socket.OPEN) return;
    this.write(encodeBinaryNode(stanza));
  }

  result(query: BinaryNode, content?: BinaryNode[]): void {
    this.send(node('iq', { from: serverJid, type: 'result', id: attribute(query, 'id') }, content));
  }

  error(query: BinaryNode, code: number, text: string): void {
    this.send(node('iq', { from: serverJid, type: 'error', id: attribute(query, 'id') }, [node('error', { code: String(code), text })]));
  }

  close(lastWord?: BinaryNode): void {
    if (lastWord) this.send(lastWord);
    setTimeout(() => {
      this.socket.close();
    }, closingDelayMs);
  }

  /** Ends the TCP connection without a word. */
  reset(): void {
    this.socket.terminate();
  }

  /** Stops reading from the network: not even a WebSocket close is answered. @returns what resumes it. */
  stopReading(): () => void {
    this.socket.pause();
    return () => {
      this.socket.resume();
    };
  }
}
