import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { proto } from 'baileys';
import { pairOf, type AddressPair, type OwnAddresses, type StanzaAttributes } from '../inbox/stanza.js';

const unzip = promisify(inflate);

/** Longest history that is taken in at once, unpacked. */
const mostBytes = 256 * 1024 * 1024;

/** Unpacks what a phone tells a newly linked device of the past. */
export const unpackHistory = async (packed: Uint8Array): Promise<proto.HistorySync> =>
  proto.HistorySync.decode(await unzip(packed, { maxOutputLength: mostBytes }));

/** An old message in the form of one that arrives. */
export interface OldMessage {
  readonly stanza: StanzaAttributes;
  readonly occurredAt: Date;
  readonly message: proto.IMessage;
}

const secondsOf = (timestamp: number | { toNumber(): number } | null | undefined): number =>
  typeof timestamp === 'object' && timestamp !== null ? timestamp.toNumber() : (timestamp ?? 0);

/** All that a history tells of who has which addresses. */
export const pairsOfHistory = (history: proto.IHistorySync): readonly AddressPair[] => [
  ...(history.phoneNumberToLidMappings ?? []).map(({ lidJid, pnJid }) => pairOf(lidJid ?? undefined, pnJid ?? undefined)),
  ...(history.conversations ?? []).map(({ id, lidJid, pnJid }) => pairOf(id ?? undefined, lidJid ?? undefined, pnJid ?? undefined)),
];

/** Names that people show, by their address. */
export const namesOfHistory = (history: proto.IHistorySync): ReadonlyMap<string, string> =>
  new Map(
    (history.pushnames ?? []).flatMap(({ id, pushname }) => {
      const { lid, pn } = pairOf(id ?? undefined);
      const address = lid ?? pn;
      return address === undefined || !pushname ? [] : [[address, pushname] as const];
    }),
  );

/**
 * The messages of conversations of two, oldest first. Messages of one second keep the order the phone has them in, in milliseconds.
 */
export const messagesOfHistory = (history: proto.IHistorySync, own: OwnAddresses): readonly OldMessage[] => {
  const ownAddress = own.lid ?? own.pn ?? '';
  const old: OldMessage[] = [];
  for (const { id: chat, messages } of history.conversations ?? []) {
    const { lid, pn } = pairOf(chat ?? undefined);
    const peer = lid ?? pn;
    if (peer === undefined) continue;
    // Phones list the newest first.
    const inOrder = (messages ?? []).toReversed().map(({ message }) => message);
    let second = -1;
    let place = 0;
    for (const web of inOrder) {
      const id = web?.key?.id;
      const at = secondsOf(web?.messageTimestamp);
      if (!web?.message || !id || at <= 0) continue;
      place = at === second ? Math.min(place + 1, 999) : 0;
      second = at;
      const isOurs = web.key?.fromMe === true;
      old.push({
        stanza: {
          id,
          from: isOurs ? ownAddress : peer,
          ...(isOurs ? { recipient: peer } : {}),
          ...(!isOurs && web.pushName ? { notify: web.pushName } : {}),
          t: String(at),
        },
        occurredAt: new Date(at * 1000 + place),
        message: web.message,
      });
    }
  }
  return old.toSorted((one, other) => one.occurredAt.getTime() - other.occurredAt.getTime());
};
