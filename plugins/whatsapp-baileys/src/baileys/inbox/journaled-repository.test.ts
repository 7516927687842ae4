import { initAuthCreds, type BinaryNode, type SignalKeyStoreWithTransaction } from 'baileys';
import { expect } from 'chai';
import type { AuthStore } from '../auth/auth-store.js';
import type { InstanceSeal } from '../auth/instance-seal.js';
import type { InboxInsert } from '../auth/key.repository.js';
import { createArrivals } from './arrivals.js';
import { createJournaledRepository } from './journaled-repository.js';

const own = () => ({ pn: '5511900000001@s.whatsapp.net', lid: '100@lid' });
const ignore = (): void => undefined;
const logger = { level: 'silent', child: () => logger, trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore };

describe('a message that cannot be decrypted', () => {
  it('takes the place behind those that came before it in its chat and are still under way', async () => {
    const written: InboxInsert[] = [];
    const arrivals = createArrivals({ lastSeq: 0, own, isIgnored: () => false, onFloor: ignore });
    const keys: SignalKeyStoreWithTransaction = {
      get: () => Promise.resolve({}),
      set: ignore,
      isInTransaction: () => false,
      transaction: (work) => work(),
    };
    const repository = createJournaledRepository({
      instanceId: '01900000-0000-7000-8000-000000000001',
      store: { write: (rows: InboxInsert[]) => Promise.resolve(void written.push(...rows)) } as unknown as AuthStore,
      arrivals,
      seal: {} as InstanceSeal,
      own,
      onStored: ignore,
    })({ creds: initAuthCreds(), keys }, logger, () => Promise.resolve(undefined));

    const message = (id: string): BinaryNode => ({
      tag: 'message',
      attrs: { id, from: '200@lid', sender_pn: '5511900000002@s.whatsapp.net', addressing_mode: 'lid', t: '1' },
      content: [{ tag: 'enc', attrs: { type: 'msg' }, content: Buffer.from(id.padEnd(40, '.')) }],
    });
    const [first, second] = [message('FIRST'), message('SECOND')];
    arrivals.note(first);
    arrivals.note(second);
    const outcome = await repository
      .decryptMessage({ jid: '200@lid', type: 'msg', ciphertext: Buffer.from('SECOND'.padEnd(40, '.')) })
      .then(
        () => 'decrypted',
        () => 'failed',
      );
    arrivals.close();

    expect(outcome).to.equal('failed');
    const places = written.toSorted((a, b) => a.seq - b.seq).map(({ kind, stanza }) => [kind, (JSON.parse(stanza) as { id: string }).id]);
    expect(places).to.deep.equal([
      ['undecryptable', 'FIRST'],
      ['undecryptable', 'SECOND'],
    ]);
  });
});
