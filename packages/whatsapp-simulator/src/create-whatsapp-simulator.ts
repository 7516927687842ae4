import { proto } from 'baileys';
import { historyContent } from './content/history-content.js';
import { mediaContent, ownPhoneContent, textContent, type MediaDescription } from './content/message-content.js';
import { uploadMedia } from './media/encrypted-media.js';
import { MediaHost } from './media/media-host.js';
import { routeMedia } from './media/route-media.js';
import { breakConnection, type Break } from './server/break-connection.js';
import { Listener } from './server/listener.js';
import { scanQr, type ScanOptions } from './server/pairing.js';
import { enterCode } from './server/pairing-code.js';
import { saveName } from './traffic/address-book.js';
import { startCall, type SimulatedCall } from './traffic/calls.js';
import { changeGroup, type GroupChange } from './traffic/group-notices.js';
import { notifyCapping, notifyTimeLock, type Capping } from './traffic/notifications.js';
import { askForRetry, sendOwnReceipt, sendReceipt, type ReceiptOptions } from './traffic/receipts.js';
import { sendMessage, type SendOptions } from './traffic/send-message.js';
import { processAuthority, type CertificateAuthority } from './wire/certificate-authority.js';
import { Directory, type NewGroup, type NewUser } from './world/directory.js';
import { Faults } from './world/faults.js';
import type { LinkedDevice } from './world/linked-device.js';
import { Observations } from './world/observations.js';
import type { SimulatedGroup } from './world/simulated-group.js';
import type { SimulatedUser } from './world/simulated-user.js';
import type { Behavior, World } from './world/world.js';

export interface WhatsAppSimulatorOptions extends Partial<Behavior> {
  /** @defaultValue a free one */
  readonly port?: number | undefined;
  /** @defaultValue one that all simulators of the process share */
  readonly authority?: CertificateAuthority | undefined;
}

/** How long a client may take to be linked, once the code was scanned or entered. */
const pairingTimeoutMs = 20_000;

/**
 * A WhatsApp server on loopback, with the people who use it: their phones, their groups, what they send and what they saw.
 * Clients are real: they connect to `url` and speak the wire protocol.
 */
export class WhatsAppSimulator implements World {
  readonly directory = new Directory();
  readonly faults = new Faults();
  readonly observations = new Observations();
  readonly connections: World['connections'] = new Set();
  readonly media = new MediaHost(this.faults);
  readonly behavior: Behavior;
  private readonly authority: CertificateAuthority;
  private readonly listener: Listener;

  constructor({
    authority = processAuthority(),
    confirmsDelivery = true,
    readsAtOnce = false,
    asksForRetries = true,
    answersRetries = true,
  }: WhatsAppSimulatorOptions) {
    this.behavior = { confirmsDelivery, readsAtOnce, asksForRetries, answersRetries };
    this.authority = authority;
    this.listener = new Listener(this, authority);
  }

  async listen(port?: number): Promise<this> {
    await Promise.all([this.listener.listen(port), this.media.listen()]);
    return this;
  }

  async close(): Promise<void> {
    await Promise.all([this.listener.close(), this.media.close()]);
  }

  /** What clients connect to. */
  get url(): string {
    return this.listener.url;
  }

  /** The root key of the Noise certificates, in hexadecimal: clients must trust it in place of WhatsApp's. */
  get rootKey(): string {
    return this.authority.root.public.toString('hex');
  }

  /** The certificate of the media host as PEM, for `NODE_EXTRA_CA_CERTS` of another process. */
  get mediaCertificate(): string {
    return this.media.certificate;
  }

  /** Makes the Baileys of this very process trust this simulator. @returns what undoes it. */
  installRootKey(): () => void {
    return this.authority.install();
  }

  /** Makes this very process trust the media host, and go there in place of WhatsApp's. @returns what undoes it. */
  trustMediaHost(): () => void {
    return routeMedia(this.mediaCertificate, this.media.port);
  }

  user(user: NewUser): SimulatedUser {
    return this.directory.addUser(user);
  }

  /** So many people with consecutive numbers, those who exist included; their keys are made when they first write. */
  contacts(count: number, firstPhoneNumber = '5511970000000'): SimulatedUser[] {
    return Array.from({ length: count }, (_, index) => {
      const phoneNumber = String(Number(firstPhoneNumber) + index);
      return this.directory.findUser(phoneNumber) ?? this.directory.addUser({ phoneNumber, name: `Contact ${String(index + 1)}` });
    });
  }

  group(group: NewGroup): SimulatedGroup {
    return this.directory.addGroup(group);
  }

  /** The account's phone scans the QR code that a client shows. Resolves once the client is linked. */
  async scanQr(user: SimulatedUser, qr: string, options: ScanOptions = {}): Promise<LinkedDevice> {
    const after = this.observations.latest;
    scanQr(this, user, qr, options);
    return this.linked(user, after);
  }

  /** As `scanQr`, for when no device will come of it. */
  offerPairing(user: SimulatedUser, qr: string, options: ScanOptions = {}): void {
    scanQr(this, user, qr, options);
  }

  /** The person types the code that a client shows. Resolves once the client is linked. */
  async enterCode(user: SimulatedUser, code: string): Promise<LinkedDevice> {
    const after = this.observations.latest;
    await enterCode(this, user, code);
    return this.linked(user, after);
  }

  /** As `enterCode`, for codes that are wrong. */
  typeCode(user: SimulatedUser, code: string): Promise<void> {
    return enterCode(this, user, code);
  }

  private async linked(user: SimulatedUser, after: number): Promise<LinkedDevice> {
    const { device } = await this.observations.until('paired', (seen) => seen.device.user === user, { after, timeoutMs: pairingTimeoutMs });
    return device;
  }

  /** Sends any message to a client. @returns its id, once it is with the server. */
  send(from: SimulatedUser, device: LinkedDevice, content: proto.IMessage, options: SendOptions = {}): Promise<string> {
    return sendMessage(this, from, device, content, options);
  }

  text(from: SimulatedUser, device: LinkedDevice, text: string, options: SendOptions = {}): Promise<string> {
    return this.send(from, device, textContent(text), options);
  }

  sendFile(from: SimulatedUser, device: LinkedDevice, file: Buffer, about: MediaDescription, options: SendOptions = {}): Promise<string> {
    return this.send(from, device, mediaContent(uploadMedia(this.media, about.kind, file), about), options);
  }

  /** The account's own phone writes to somebody; its linked devices get a copy. */
  sendFromOwnPhone(device: LinkedDevice, recipient: string, content: proto.IMessage, options: SendOptions = {}): Promise<string> {
    return this.send(device.user, device, ownPhoneContent(recipient, content), { ...options, recipient });
  }

  receipt(from: SimulatedUser, device: LinkedDevice, ids: string | readonly string[], options: ReceiptOptions = {}): void {
    sendReceipt(this, from, device, typeof ids === 'string' ? [ids] : ids, options);
  }

  ownReceipt(device: LinkedDevice, to: string, id: string): void {
    sendOwnReceipt(this, device, to, id);
  }

  askForRetry(from: SimulatedUser, device: LinkedDevice, id: string, count = 1): void {
    askForRetry(this, from, device, id, count);
  }

  /** The phone sends a part of its history: inside the message, or `asFile` to be downloaded. */
  history(device: LinkedDevice, history: proto.IHistorySync, { asFile = false } = {}): Promise<string> {
    return this.send(device.user, device, historyContent(history, asFile ? this.media : undefined), { category: 'peer' });
  }

  /** The first, empty part of the history: it ends the 20 seconds for which a newly linked client holds its events back. */
  emptyHistory(device: LinkedDevice): Promise<string> {
    return this.history(device, { syncType: proto.HistorySync.HistorySyncType.RECENT, chunkOrder: 1, progress: 100, conversations: [] });
  }

  /** The owner of the phone saves a person in the address book. */
  saveName(device: LinkedDevice, person: SimulatedUser, name: string): Promise<void> {
    return saveName(this, device, person, name);
  }

  /** Somebody changes a group: its subject, or who is in it. */
  changeGroup(group: SimulatedGroup, author: SimulatedUser, change: GroupChange): void {
    changeGroup(this, group, author, change);
  }

  call(from: SimulatedUser, device: LinkedDevice): SimulatedCall {
    return startCall(this, from, device);
  }

  capping(device: LinkedDevice, capping: Capping): void {
    notifyCapping(this, device, capping);
  }

  timeLock(device: LinkedDevice, until: Date | undefined): void {
    notifyTimeLock(this, device, until);
  }

  break(device: LinkedDevice, how: Break): void {
    breakConnection(device, how);
  }
}

/** Starts a simulator on a free loopback port. */
export const createWhatsAppSimulator = (options: WhatsAppSimulatorOptions = {}): Promise<WhatsAppSimulator> =>
  new WhatsAppSimulator(options).listen(options.port);
