import { createHash } from 'node:crypto';
import type { BinaryNode } from 'baileys';
import { readEnvelope, type OwnAddresses, type StanzaAttributes } from './stanza.js';

/** A message of the wire that is being decrypted. */
export interface Arrival {
  readonly seq: number;
  readonly stanza: StanzaAttributes;
}

/**
 * The order in which messages came in. Baileys decrypts them later and not always in that order, and commits may overtake each other, so
 * each is numbered when its frame is read, and readers wait for the ones that are still under way.
 */
export interface Arrivals {
  /** Numbers a frame that carries a message. */
  note(node: BinaryNode): void;
  /**
   * Numbers a frame that says that a message was written, without what it says: linked devices get no messages that may be seen once, and
   * those that follow an advertisement come from the phone later. Undefined for all others.
   */
  noteUnreadable(node: BinaryNode): Arrival | undefined;
  /** The message a ciphertext came in; undefined for parts that carry no content of their own. */
  find(ciphertext: Uint8Array): Arrival | undefined;
  /**
   * Messages that came in earlier in the same chat and are still under way. Only ones whose sender is known by its lasting address: the
   * name of the others may yet change.
   */
  earlier(arrival: Arrival): readonly Arrival[];
  /** Their places are kept in the inbox: `earlier` names them no more. */
  keepPlaces(arrivals: readonly Arrival[]): void;
  /**
   * The message is in the inbox or given up.
   *
   * @param isStored - If not, a further copy of it that came meanwhile goes on in its place. @defaultValue true
   */
  settle(arrival: Arrival, isStored?: boolean): void;
  /** Below it no message is under way any more. */
  floor(): number;
  /** Number of the last message that came in. */
  last(): number;
  close(): void;
}

/** When nothing was decrypted for so long, Baileys has dropped what is left, and readers wait no more. */
const longestDecryptMs = 15_000;
/** However much is decrypted meanwhile, nobody waits longer for one message. */
const longestWaitMs = 60_000;

const attributes = [
  'id',
  'from',
  'participant',
  'recipient',
  'sender_pn',
  'sender_lid',
  'participant_pn',
  'participant_lid',
  'recipient_pn',
  'recipient_lid',
  'peer_recipient_pn',
  'peer_recipient_lid',
  'addressing_mode',
  'notify',
  't',
  'offline',
  'type',
  'edit',
  'category',
] as const;

/** Parts of a message that have content. */
const readable = new Set(['enc', 'plaintext']);

const nameOf = (ciphertext: Uint8Array): string => createHash('sha256').update(ciphertext).digest('base64');

const stanzaOf = ({ attrs }: BinaryNode): StanzaAttributes | undefined => {
  const { id, from } = attrs;
  if (id === undefined || from === undefined) return undefined;
  return { id, from, ...Object.fromEntries(attributes.flatMap((name) => (attrs[name] === undefined ? [] : [[name, attrs[name]]]))) };
};

/** Undefined when the sender may yet get another name. */
const chatOf = (stanza: StanzaAttributes, own: OwnAddresses): string | undefined => {
  const { fromMe, group, sender, peer } = readEnvelope(stanza, own);
  if (!fromMe && sender.lid === undefined) return undefined;
  return group ?? peer.lid ?? peer.pn;
};

export interface ArrivalsParts {
  readonly lastSeq: number;
  own(): OwnAddresses;
  /** What is dropped without being decrypted. */
  isIgnored(jid: string): boolean;
  /** Called when the floor rose. */
  onFloor(): void;
}

export const createArrivals = ({ lastSeq, own, isIgnored, onFloor }: ArrivalsParts): Arrivals => {
  let seq = lastSeq;
  /** In the order of their numbers. */
  const underWay = new Map<number, { readonly arrival: Arrival; readonly names: readonly string[]; readonly notedAt: number }>();
  const kept = new Set<number>();
  const byCiphertext = new Map<string, Arrival>();
  /** Nobody waits for them, but a machine that is slow may decrypt them yet, and then they must get into the inbox. */
  const late = new Map<number, readonly string[]>();
  /** Further copies of one message that came while it was under way. */
  const copies = new Map<number, number>();
  let settledAt = performance.now();
  let sweeping: NodeJS.Timeout | undefined;

  /** @returns whether the floor rose. */
  const leave = (of: number): boolean => {
    const [first] = underWay.keys();
    kept.delete(of);
    return underWay.delete(of) && first === of;
  };

  const drop = (of: number): boolean => {
    for (const name of underWay.get(of)?.names ?? late.get(of) ?? []) {
      if (byCiphertext.get(name)?.seq === of) byCiphertext.delete(name);
    }
    late.delete(of);
    return leave(of);
  };

  const sweep = (): void => {
    sweeping = undefined;
    const now = performance.now();
    const patienceMs = now - settledAt < longestDecryptMs ? longestWaitMs : longestDecryptMs;
    const overdue = [...underWay.values()].filter(({ notedAt }) => now - notedAt >= patienceMs);
    for (const { arrival, names } of overdue) {
      leave(arrival.seq);
      late.set(arrival.seq, names);
    }
    if (overdue.length > 0) onFloor();
    if (underWay.size > 0) rearm();
  };
  const rearm = (): void => {
    sweeping ??= setTimeout(sweep, longestDecryptMs);
    sweeping.unref();
  };

  return {
    note(node) {
      if (node.tag !== 'message' || !Array.isArray(node.content)) return;
      const stanza = stanzaOf(node);
      if (stanza === undefined || isIgnored(stanza.from)) return;
      const parts = node.content.filter(({ tag, content }) => tag === 'enc' && content instanceof Uint8Array);
      // To a group the first message of a sender comes in two parts: the key of the sender, and the content under that key.
      const content = parts.filter(({ attrs }) => attrs['type'] === 'skmsg');
      const names = (content.length > 0 ? content : parts).map((part) => nameOf(part.content as Uint8Array));
      if (names.length === 0) return;
      // The server delivers at least once: what is being decrypted is the same message, and keeps its place.
      const known = names.map((name) => byCiphertext.get(name)).find((found) => found !== undefined);
      if (known !== undefined) {
        copies.set(known.seq, (copies.get(known.seq) ?? 0) + 1);
        return;
      }
      const arrival = { seq: ++seq, stanza };
      underWay.set(arrival.seq, { arrival, names, notedAt: performance.now() });
      for (const name of names) byCiphertext.set(name, arrival);
      rearm();
    },
    noteUnreadable(node) {
      if (node.tag !== 'message') return undefined;
      const parts = Array.isArray(node.content) ? node.content : [];
      const stanza = stanzaOf(node);
      if (parts.some(({ tag }) => readable.has(tag)) || stanza === undefined || isIgnored(stanza.from)) return undefined;
      const unavailable = parts.find(({ tag }) => tag === 'unavailable');
      const arrival = { seq: ++seq, stanza: { ...stanza, unavailable: unavailable?.attrs['type'] ?? '' } };
      underWay.set(arrival.seq, { arrival, names: [], notedAt: performance.now() });
      rearm();
      return arrival;
    },
    find: (ciphertext) => byCiphertext.get(nameOf(ciphertext)),
    earlier(arrival) {
      // Almost always it is the first itself.
      if (underWay.keys().next().value === arrival.seq) return [];
      const chat = chatOf(arrival.stanza, own());
      const found: Arrival[] = [];
      for (const [number, entry] of underWay) {
        if (number >= arrival.seq) break;
        if (!kept.has(number) && chat !== undefined && chatOf(entry.arrival.stanza, own()) === chat) found.push(entry.arrival);
      }
      return found;
    },
    keepPlaces(arrivals) {
      for (const { seq: number } of arrivals) if (underWay.has(number)) kept.add(number);
    },
    settle(arrival, isStored = true) {
      settledAt = performance.now();
      const more = copies.get(arrival.seq) ?? 0;
      copies.delete(arrival.seq);
      if (!isStored && more > 0) {
        copies.set(arrival.seq, more - 1);
        return;
      }
      if (drop(arrival.seq)) onFloor();
    },
    floor: () => underWay.keys().next().value ?? seq + 1,
    last: () => seq,
    close() {
      clearTimeout(sweeping);
      underWay.clear();
      late.clear();
      copies.clear();
      byCiphertext.clear();
    },
  };
};
