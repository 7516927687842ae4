import {
  Curve,
  DEFAULT_CONNECTION_CONFIG,
  encodeWAMessage,
  initAuthCreds,
  proto,
  unpadRandomMax16,
  type SignalKeyStoreWithTransaction,
} from 'baileys';
import { memoryKeys } from './memory-keys.js';
import { silentLogger } from './silent-logger.js';

export interface SignedPreKey {
  readonly id: number;
  readonly key: Buffer;
  readonly signature: Buffer;
}

/** What others need to open a Signal session with a device. */
export interface KeyBundle {
  readonly registrationId: number;
  readonly identity: Buffer;
  readonly signed: SignedPreKey;
  readonly oneTime?: { readonly id: number; readonly key: Buffer } | undefined;
}

/** The sessions with one device, as the library writes them down. */
interface StoredSessions {
  readonly _sessions: Readonly<Record<string, unknown>>;
}

/** Signal prefixes Curve25519 keys with their type. */
const typed = (key: Buffer): Buffer => Buffer.concat([Buffer.from([5]), key]);

/**
 * Nothing fails between the changes to memory, so there is nothing to take back. The library's own transactions would slow down every
 * promise of the process with each phone.
 */
const withoutTransactions = (): SignalKeyStoreWithTransaction => ({
  ...memoryKeys(),
  isInTransaction: () => false,
  transaction: (work) => work(),
});

/** A phone: one end of Signal sessions, with the same library that the client under test uses. */
export class SignalDevice {
  readonly credentials = initAuthCreds();
  private readonly keys = withoutTransactions();
  private readonly repository = DEFAULT_CONNECTION_CONFIG.makeSignalRepository(
    { creds: this.credentials, keys: this.keys },
    silentLogger,
    () => Promise.resolve([]),
  );
  private nextPreKey = 1;
  private lastWork: Promise<unknown> = Promise.resolve();

  async bundle(): Promise<KeyBundle> {
    const id = this.nextPreKey++;
    const pair = Curve.generateKeyPair();
    await this.keys.set({ 'pre-key': { [id]: pair } });
    const signed = this.credentials.signedPreKey;
    return {
      registrationId: this.credentials.registrationId,
      identity: Buffer.from(this.credentials.signedIdentityKey.public),
      signed: { id: signed.keyId, key: Buffer.from(signed.keyPair.public), signature: Buffer.from(signed.signature) },
      oneTime: { id, key: Buffer.from(pair.public) },
    };
  }

  async hasSession(address: string): Promise<boolean> {
    return (await this.repository.validateSession(address)).exists;
  }

  openSession(address: string, bundle: KeyBundle): Promise<void> {
    return this.inTurn(() =>
      this.repository.injectE2ESession({
        jid: address,
        session: {
          registrationId: bundle.registrationId,
          identityKey: typed(bundle.identity),
          signedPreKey: { keyId: bundle.signed.id, publicKey: typed(bundle.signed.key), signature: bundle.signed.signature },
          // The library reads a missing one-time key as none, which its type does not say.
          preKey: (bundle.oneTime && { keyId: bundle.oneTime.id, publicKey: typed(bundle.oneTime.key) }) as never,
        },
      }),
    );
  }

  encrypt(address: string, message: proto.IMessage) {
    return this.inTurn(() => this.repository.encryptMessage({ jid: address, data: encodeWAMessage(message) }));
  }

  async decrypt(address: string, type: 'pkmsg' | 'msg', ciphertext: Buffer): Promise<proto.IMessage> {
    const padded = await this.inTurn(() =>
      type === 'pkmsg' ? this.repository.decryptMessage({ jid: address, type, ciphertext }) : this.tryEachSession(address, ciphertext),
    );
    return proto.Message.decode(unpadRandomMax16(padded));
  }

  /** The library tries a message on all sessions and moves also those on that cannot read it; a phone does not. So it sees one at a time. */
  private async tryEachSession(address: string, ciphertext: Buffer): Promise<Uint8Array> {
    const name = this.repository.jidToSignalProtocolAddress(address);
    const stored = (await this.keys.get('session', [name]))[name] as unknown as StoredSessions | undefined;
    const show = (sessions: StoredSessions | undefined) => this.keys.set({ session: { [name]: sessions as never } });
    let failure: unknown = new Error('There is no session.');
    for (const [key, session] of Object.entries(stored?._sessions ?? {}).reverse()) {
      await show({ ...stored, _sessions: { [key]: session } });
      try {
        const padded = await this.repository.decryptMessage({ jid: address, type: 'msg', ciphertext });
        const moved = (await this.keys.get('session', [name]))[name] as unknown as StoredSessions;
        await show({ ...stored, _sessions: { ...stored?._sessions, ...moved._sessions } });
        return padded;
      } catch (error) {
        failure = error;
      }
    }
    if (stored !== undefined) await show(stored);
    throw failure;
  }

  encryptForGroup(group: string, author: string, message: proto.IMessage) {
    return this.inTurn(() => this.repository.encryptGroupMessage({ group, meId: author, data: encodeWAMessage(message) }));
  }

  async decryptFromGroup(group: string, author: string, ciphertext: Buffer): Promise<proto.IMessage> {
    const decrypted = await this.inTurn(() => this.repository.decryptGroupMessage({ group, authorJid: author, msg: ciphertext }));
    return proto.Message.decode(unpadRandomMax16(decrypted));
  }

  learnSenderKey(author: string, item: proto.Message.ISenderKeyDistributionMessage): Promise<void> {
    return this.inTurn(() => this.repository.processSenderKeyDistributionMessage({ authorJid: author, item }));
  }

  /** A phone does one thing after the other. */
  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.lastWork.then(work, work);
    this.lastWork = done;
    return done;
  }
}
