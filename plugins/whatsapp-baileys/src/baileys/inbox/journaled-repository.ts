import { DEFAULT_CONNECTION_CONFIG, unpadRandomMax16, type SignalKeyStoreWithTransaction, type SocketConfig } from 'baileys';
import { journaled, type AuthStore } from '../auth/auth-store.js';
import type { InstanceSeal } from '../auth/instance-seal.js';
import type { InboxInsert } from '../auth/key.repository.js';
import type { Arrival, Arrivals } from './arrivals.js';
import { committedAtOnce } from './committed-at-once.js';
import { dedupeKeyOf } from './dedupe-key.js';
import { sealMessage } from './sealed-message.js';
import { createSessionLocks } from './session-locks.js';
import { pairOf, type OwnAddresses, type StanzaAttributes } from './stanza.js';
import { createSessionGuard } from './untouched-sessions.js';

/** What a ratchet says of a message whose key it has used up: we have decrypted it before. */
const usedUp = ['Key used already or never filled', 'Received message with old counter'];

const isRepeated = (error: unknown): boolean => error instanceof Error && usedUp.some((text) => error.message.includes(text));

/** By then what a socket was reading from the database when it ended has come. */
const afterReadsMs = 2_000;

export interface JournalParts {
  readonly instanceId: string;
  readonly store: AuthStore;
  readonly arrivals: Arrivals;
  readonly seal: InstanceSeal;
  own(): OwnAddresses;
  /** Called after a commit that stored rows. */
  onStored(): void;
}

/** The sender under its LID, when only the mapping of Baileys knew it: so the same message gets the same name whichever address it shows. */
const withLid = (stanza: StanzaAttributes, decryptedAs: string | undefined): StanzaAttributes => {
  const lid = decryptedAs === undefined ? undefined : pairOf(decryptedAs).lid;
  if (lid === undefined || stanza.from.endsWith('@g.us') || stanza.from.endsWith('lid') || stanza.sender_lid !== undefined) return stanza;
  return { ...stanza, sender_lid: lid };
};

/**
 * Baileys' signal repository, except that each message it decrypts is put into the durable inbox by the very commit that moves the
 * ratchet on. Baileys acknowledges after that, so a receipt never precedes the row. What it encrypts leaves after such a commit, too.
 */
export const createJournaledRepository = (parts: JournalParts): SocketConfig['makeSignalRepository'] => {
  const { instanceId, store, arrivals, seal, own, onStored } = parts;

  const rowOf = (arrival: Arrival, decryptedAs: string | undefined, padded: Uint8Array | undefined): InboxInsert => {
    const stanza = withLid(arrival.stanza, decryptedAs);
    const dedupeKey = dedupeKeyOf(instanceId, stanza, own());
    return {
      seq: arrival.seq,
      dedupeKey,
      kind: padded === undefined ? 'undecryptable' : 'message',
      stanza: JSON.stringify(stanza),
      sealed: padded === undefined ? null : sealMessage(seal, dedupeKey, Buffer.from(unpadRandomMax16(padded))),
    };
  };

  /** Rows that keep the places of messages which are not decrypted yet. */
  const placesOf = (others: readonly Arrival[]): readonly InboxInsert[] => others.map((other) => rowOf(other, undefined, undefined));

  return (auth, logger, pnToLid) => {
    const guard = createSessionGuard(auth.keys as SignalKeyStoreWithTransaction);
    const { keys } = guard;
    const repository = DEFAULT_CONNECTION_CONFIG.makeSignalRepository({ ...auth, keys }, logger, pnToLid);
    const locks = createSessionLocks(repository.lidMapping);

    /** Where the library keeps the sessions with a device: under its LID once that is known. */
    const addressOf = async (jid: string): Promise<string> =>
      repository.jidToSignalProtocolAddress(
        jid.endsWith('@s.whatsapp.net') ? ((await repository.lidMapping.getLIDForPN(jid)) ?? jid) : jid,
      );

    const read: typeof repository.decryptMessage = async (options) =>
      options.type === 'pkmsg'
        ? repository.decryptMessage(options)
        : guard.reading(await addressOf(options.jid), () => repository.decryptMessage(options));

    const decrypt = async (
      ciphertext: Uint8Array,
      key: string,
      decryptedAs: string | undefined,
      open: () => Promise<Uint8Array>,
    ): Promise<Uint8Array> => {
      const arrival = arrivals.find(ciphertext);
      if (arrival === undefined) return open();
      let isOpened = false;
      let isStored = false;
      const earlier = arrivals.earlier(arrival);
      try {
        const padded = await keys.transaction(async () => {
          const opened = await open();
          isOpened = true;
          // Baileys lets later messages pass while it learns who the sender is. Should we end in between, the earlier ones come again,
          // and find their places taken by themselves.
          await keys.set(journaled([rowOf(arrival, decryptedAs, opened), ...placesOf(earlier)]));
          return opened;
        }, key);
        isStored = true;
        arrivals.keepPlaces(earlier);
        onStored();
        return padded;
      } catch (error) {
        isStored = isRepeated(error);
        // A commit that failed took the ratchet back with it; Baileys asks the sender again.
        if (!isOpened && !isRepeated(error)) {
          // Its content comes with the retry that Baileys asks for; without the database that has to do.
          await store.write([rowOf(arrival, decryptedAs, undefined), ...placesOf(earlier)]).then(
            () => {
              arrivals.keepPlaces(earlier);
              onStored();
            },
            () => undefined,
          );
        }
        throw error;
      } finally {
        arrivals.settle(arrival, isStored);
      }
    };

    return {
      ...committedAtOnce(repository, locks),
      // What was being looked up when the socket ended still comes in and is kept for three days by a timer, with all that hangs on it.
      close() {
        repository.close?.();
        setTimeout(() => repository.close?.(), afterReadsMs).unref();
      },
      decryptMessage: (options) => locks.run(options.jid, () => decrypt(options.ciphertext, options.jid, options.jid, () => read(options))),
      decryptGroupMessage: (options) => decrypt(options.msg, options.group, undefined, () => repository.decryptGroupMessage(options)),
    };
  };
};
