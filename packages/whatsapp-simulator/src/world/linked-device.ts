import type { Connection } from '../server/connection.js';
import type { SentMessage } from '../traffic/send-message.js';
import type { KeyBundle, SignedPreKey } from '../signal/signal-device.js';
import type { SimulatedUser } from './simulated-user.js';
import { StanzaQueue } from './stanza-queue.js';

/** What a client says about itself when it asks to be linked. */
export interface Registration {
  readonly noiseKey: Buffer;
  readonly identity: Buffer;
  readonly registrationId: number;
  readonly signed: SignedPreKey;
}

/** A client (the engine under test) that is linked to the phone of an account. */
export class LinkedDevice {
  readonly preKeys = new Map<number, Buffer>();
  readonly queue = new StanzaQueue();
  /** What was sent and is not receipted yet, in clear, for when the client asks for it again. */
  readonly sent = new Map<string, SentMessage>();
  /** How often phones asked for a message of this client again, by message and phone. */
  readonly retriesAsked = new Map<string, number>();
  connection: Connection | undefined;
  isRemoved = false;
  /** Whether the phone has handed over the key of the account's shared state. */
  knowsAppState = false;
  signed: SignedPreKey;
  /** Everything sent to this device leaves in the order in which it was asked for: encryption takes turns here. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly user: SimulatedUser,
    readonly number: number,
    readonly registration: Registration,
  ) {
    this.signed = registration.signed;
  }

  get jid(): string {
    return `${this.user.phoneNumber}:${String(this.number)}@s.whatsapp.net`;
  }

  get lid(): string {
    return `${this.user.lidNumber}:${String(this.number)}@lid`;
  }

  /** Takes one of the one-time keys that the client left with the server. */
  takeBundle(): KeyBundle {
    const { identity, registrationId } = this.registration;
    const [first] = this.preKeys;
    if (first) this.preKeys.delete(first[0]);
    return { registrationId, identity, signed: this.signed, oneTime: first && { id: first[0], key: first[1] } };
  }

  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }
}
