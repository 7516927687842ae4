import { Curve, proto } from 'baileys';
import { newKeyPair, type KeyPair } from './certificate-authority.js';
import { open, seal, SymmetricState } from './noise-cipher.js';

/** "WA", protocol 6, dictionary 3. */
const prologue = Buffer.from([0x57, 0x41, 6, 3]);
const lengthBytes = 3;
const nothing = Buffer.alloc(0);

export interface Handshake {
  readonly clientStatic: Buffer;
  readonly payload: proto.ClientPayload;
}

export interface ResponderOptions {
  readonly serverKey: KeyPair;
  readonly certificate: Buffer;
  readonly write: (bytes: Buffer) => void;
  readonly onHandshake: (handshake: Handshake) => void;
  readonly onFrame: (plain: Buffer) => void;
}

/** The server's half of Noise XX as WhatsApp Web speaks it: bytes in, plaintext frames out, and back. */
export class NoiseResponder {
  private readonly state = new SymmetricState();
  private readonly ephemeral = newKeyPair();
  private stage: 'prologue' | 'hello' | 'finish' | 'transport' = 'prologue';
  private received: Buffer = nothing;
  private readKey: Buffer = nothing;
  private writeKey: Buffer = nothing;
  private readCounter = 0;
  private writeCounter = 0;

  constructor(private readonly options: ResponderOptions) {}

  /** @throws if the bytes are no handshake or were not sealed by the peer. */
  feed(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    if (this.stage === 'prologue' && !this.takePrologue()) return;
    for (let frame = this.takeFrame(); frame !== undefined; frame = this.takeFrame()) {
      if (this.stage === 'hello') this.answerHello(frame);
      else if (this.stage === 'finish') this.finish(frame);
      else this.options.onFrame(open(this.readKey, this.readCounter++, nothing, frame));
    }
  }

  send(plain: Buffer): void {
    this.writeFrame(seal(this.writeKey, this.writeCounter++, nothing, plain));
  }

  private takeFrame(): Buffer | undefined {
    if (this.received.length < lengthBytes) return undefined;
    const end = lengthBytes + this.received.readUIntBE(0, lengthBytes);
    if (this.received.length < end) return undefined;
    const frame = this.received.subarray(lengthBytes, end);
    this.received = this.received.subarray(end);
    return frame;
  }

  /** An optional routing preamble (4 bytes, length in 3, so many bytes) comes before the prologue. */
  private takePrologue(): boolean {
    const isRouted = this.received[0] !== prologue[0];
    if (this.received.length < (isRouted ? 7 : prologue.length)) return false;
    const start = isRouted ? 7 + this.received.readUIntBE(4, 3) : 0;
    if (this.received.length < start + prologue.length) return false;
    if (!this.received.subarray(start, start + prologue.length).equals(prologue)) throw new Error('bad prologue');
    this.received = this.received.subarray(start + prologue.length);
    this.state.mixHash(prologue);
    this.stage = 'hello';
    return true;
  }

  private answerHello(frame: Buffer): void {
    const clientKey = Buffer.from(proto.HandshakeMessage.decode(frame).clientHello?.ephemeral ?? nothing);
    this.state.mixHash(clientKey);
    this.state.mixHash(this.ephemeral.public);
    this.state.mixKey(Curve.sharedKey(this.ephemeral.private, clientKey));
    const sealedKey = this.state.encryptAndHash(this.options.serverKey.public);
    this.state.mixKey(Curve.sharedKey(this.options.serverKey.private, clientKey));
    const payload = this.state.encryptAndHash(this.options.certificate);
    this.stage = 'finish';
    const serverHello = { ephemeral: this.ephemeral.public, static: sealedKey, payload };
    this.writeFrame(Buffer.from(proto.HandshakeMessage.encode({ serverHello }).finish()));
  }

  private finish(frame: Buffer): void {
    const finish = proto.HandshakeMessage.decode(frame).clientFinish;
    const clientStatic = this.state.decryptAndHash(Buffer.from(finish?.static ?? nothing));
    this.state.mixKey(Curve.sharedKey(this.ephemeral.private, clientStatic));
    const payload = proto.ClientPayload.decode(this.state.decryptAndHash(Buffer.from(finish?.payload ?? nothing)));
    [this.readKey, this.writeKey] = this.state.split();
    this.stage = 'transport';
    this.options.onHandshake({ clientStatic, payload });
  }

  private writeFrame(body: Buffer): void {
    const length = Buffer.alloc(lengthBytes);
    length.writeUIntBE(body.length, 0, lengthBytes);
    this.options.write(Buffer.concat([length, body]));
  }
}
