import {
  DEFAULT_CONNECTION_CONFIG,
  encodeWAMessage,
  initAuthCreds,
  proto,
  unpadRandomMax16,
  type SignalKeyStoreWithTransaction,
} from 'baileys';
import { expect } from 'chai';
import { memoryKeys } from '../../../../../packages/whatsapp-simulator/src/signal/memory-keys.js';
import { SignalDevice, type KeyBundle } from '../../../../../packages/whatsapp-simulator/src/signal/signal-device.js';
import type { AuthStore } from '../auth/auth-store.js';
import type { InstanceSeal } from '../auth/instance-seal.js';
import { createArrivals } from './arrivals.js';
import '../socket/quiet.js';
import { createJournaledRepository } from './journaled-repository.js';

const ignore = (): void => undefined;
const logger = { level: 'silent', child: () => logger, trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore };
const own = () => ({ pn: undefined, lid: undefined });
const [us, them] = ['5511900000001@s.whatsapp.net', '5511900000002@s.whatsapp.net'];

type MakeRepository = ReturnType<typeof createJournaledRepository>;

const journaled: MakeRepository = createJournaledRepository({
  instanceId: '01900000-0000-7000-8000-000000000001',
  store: {} as AuthStore,
  arrivals: createArrivals({ lastSeq: 0, own, isIgnored: () => false, onFloor: ignore }),
  seal: {} as InstanceSeal,
  own,
  onStored: ignore,
});

/** Our side of the sessions with one phone. */
const createSide = (make: MakeRepository) => {
  const keys: SignalKeyStoreWithTransaction = { ...memoryKeys(), isInTransaction: () => false, transaction: (work) => work() };
  const repository = make({ creds: initAuthCreds(), keys }, logger, () => Promise.resolve(undefined));
  const typed = (key: Buffer): Buffer => Buffer.concat([Buffer.from([5]), key]);
  return {
    close: () => repository.close?.(),
    open: ({ registrationId, identity, signed, oneTime }: KeyBundle) =>
      repository.injectE2ESession({
        jid: them,
        session: {
          registrationId,
          identityKey: typed(identity),
          signedPreKey: { keyId: signed.id, publicKey: typed(signed.key), signature: signed.signature },
          preKey: { keyId: oneTime?.id ?? 0, publicKey: typed(oneTime?.key ?? Buffer.alloc(0)) },
        },
      }),
    write: (text: string) => repository.encryptMessage({ jid: them, data: encodeWAMessage({ conversation: text }) }),
    read: async ({ type, ciphertext }: { type: 'pkmsg' | 'msg'; ciphertext: Uint8Array }) =>
      proto.Message.decode(unpadRandomMax16(await repository.decryptMessage({ jid: them, type, ciphertext }))).conversation,
  };
};

/** A new session is opened while the phone still writes in the one before. Resolves with what the phone reads in the new one. */
const changeSession = async (make: MakeRepository): Promise<string | null | undefined> => {
  const phone = new SignalDevice();
  const side = createSide(make);
  const hear = async ({ type, ciphertext }: { type: 'pkmsg' | 'msg'; ciphertext: Uint8Array }) =>
    (await phone.decrypt(us, type, Buffer.from(ciphertext))).conversation;
  try {
    await side.open(await phone.bundle());
    expect(await hear(await side.write('first'))).to.equal('first');
    expect(await side.read(await phone.encrypt(us, { conversation: 'answer' }))).to.equal('answer');
    await side.open(await phone.bundle());
    expect(await side.read(await phone.encrypt(us, { conversation: 'late' }))).to.equal('late');
    return await hear(await side.write('second'));
  } finally {
    side.close();
  }
};

describe('a message of an older session', () => {
  it('leaves the newer one as it was', async () => {
    expect(await changeSession(journaled)).to.equal('second');
  });

  it('spoils the newer one in the library, else this can go', async () => {
    const failure = await changeSession(DEFAULT_CONNECTION_CONFIG.makeSignalRepository).then(ignore, (error: unknown) => String(error));
    expect(failure).to.contain('Bad MAC');
  });
});
