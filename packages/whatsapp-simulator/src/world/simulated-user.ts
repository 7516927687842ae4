import type { proto } from 'baileys';
import { SignalDevice } from '../signal/signal-device.js';
import { AppState } from './app-state.js';
import type { LinkedDevice } from './linked-device.js';

/** A message that a phone received and decrypted. */
export interface ReceivedMessage {
  readonly id: string;
  readonly from: LinkedDevice;
  /** The jid it was addressed to: a person or a group. */
  readonly to: string;
  readonly at: number;
  /** Its place in the chat: where it first arrived, if only as one that could not be decrypted. Phones show those as waiting. */
  readonly place: number;
  readonly content: proto.IMessage;
  /** A copy for the own phone of what a linked device sent to somebody else. */
  readonly isOwnCopy: boolean;
}

/** A person with a phone, and the clients linked to it. The keys of the phone are made when first needed. */
export class SimulatedUser {
  readonly devices = new Map<number, LinkedDevice>();
  readonly received: ReceivedMessage[] = [];
  private readonly places = new Map<string, number>();
  isRegistered = true;
  /** How the messages of this person are addressed; WhatsApp moves people from phone numbers to LIDs. */
  addressing: 'pn' | 'lid' = 'pn';
  /** Leaves the other address out of the person's messages, so that nothing on the wire ties the two together. */
  hidesAlternate = false;
  private nextDevice = 1;
  private device: SignalDevice | undefined;
  private shared: AppState | undefined;

  constructor(
    readonly phoneNumber: string,
    readonly lidNumber: string,
    readonly name: string,
  ) {}

  /** The place of a message, given when it first arrives. */
  placeOf(id: string): number {
    const known = this.places.get(id);
    if (known !== undefined) return known;
    this.places.set(id, this.places.size);
    return this.places.size - 1;
  }

  get phone(): SignalDevice {
    return (this.device ??= new SignalDevice());
  }

  get appState(): AppState {
    return (this.shared ??= new AppState());
  }

  get jid(): string {
    return `${this.phoneNumber}@s.whatsapp.net`;
  }

  get lid(): string {
    return `${this.lidNumber}@lid`;
  }

  get linkedDevices(): LinkedDevice[] {
    return [...this.devices.values()].filter((device) => !device.isRemoved);
  }

  /** @throws if not exactly one client is linked. */
  get onlyDevice(): LinkedDevice {
    const [device, second] = this.linkedDevices;
    if (!device || second) throw new Error(`${this.phoneNumber} has ${device ? 'several' : 'no'} linked devices`);
    return device;
  }

  takeDeviceNumber(): number {
    return this.nextDevice++;
  }
}
