/** The attributes of a message node that are kept with it in the inbox, as the server sent them. */
export interface StanzaAttributes {
  readonly id: string;
  /** Who or what it came from: a person, with or without a device, a group, a broadcast list or a newsletter. */
  readonly from: string;
  /** Who wrote it, in groups and lists. */
  readonly participant?: string | undefined;
  /** Of messages that our own account wrote on another device: to whom. */
  readonly recipient?: string | undefined;
  readonly sender_pn?: string | undefined;
  readonly sender_lid?: string | undefined;
  readonly participant_pn?: string | undefined;
  readonly participant_lid?: string | undefined;
  readonly recipient_pn?: string | undefined;
  readonly recipient_lid?: string | undefined;
  readonly peer_recipient_pn?: string | undefined;
  readonly peer_recipient_lid?: string | undefined;
  readonly addressing_mode?: string | undefined;
  /** The name the sender shows. */
  readonly notify?: string | undefined;
  /** Seconds since 1970. */
  readonly t?: string | undefined;
  /** Set while the server hands over what came when we were away. */
  readonly offline?: string | undefined;
  readonly type?: string | undefined;
  readonly edit?: string | undefined;
  readonly category?: string | undefined;
  /** Of messages that came without content: why, such as `view_once`; empty when WhatsApp does not say. */
  readonly unavailable?: string | undefined;
}

/** The addresses of our own account. */
export interface OwnAddresses {
  readonly pn: string | undefined;
  readonly lid: string | undefined;
}

/** What kind of place a message was written in. */
export type ChatKind = 'dm' | 'group' | 'status' | 'newsletter';

/** A stanza read as a message of somebody in some chat. Addresses have no device. */
export interface Envelope {
  readonly chatKind: ChatKind;
  readonly fromMe: boolean;
  /** The group or newsletter; undefined in conversations of two. */
  readonly group: string | undefined;
  /** Who wrote it. */
  readonly sender: AddressPair;
  /** The person whose conversation it belongs to; in groups whoever wrote it. */
  readonly peer: AddressPair;
}

/** One person's two addresses as far as they are known, `…@lid` and `…@s.whatsapp.net`. */
export interface AddressPair {
  readonly lid: string | undefined;
  readonly pn: string | undefined;
}

const lidServers = new Set(['lid', 'hosted.lid']);
const pnServers = new Set(['s.whatsapp.net', 'c.us', 'hosted']);

const serverOf = (jid: string): string => jid.slice(jid.indexOf('@') + 1);

/** The address without device and agent: `551199:3@hosted` becomes `551199@s.whatsapp.net`. Others stay as they are. */
export const plainAddress = (jid: string): string => {
  const server = serverOf(jid);
  const user = (jid.slice(0, jid.indexOf('@')).split(':', 1)[0] ?? '').split('_', 1)[0] ?? '';
  if (lidServers.has(server)) return `${user}@lid`;
  return pnServers.has(server) ? `${user}@s.whatsapp.net` : jid;
};

/** Files addresses by what they are: never a LID as a telephone number. What is neither is left out. */
export const pairOf = (...jids: readonly (string | undefined)[]): AddressPair => {
  let lid: string | undefined;
  let pn: string | undefined;
  for (const jid of jids) {
    if (jid === undefined || jid === '') continue;
    const plain = plainAddress(jid);
    if (plain.endsWith('@lid')) lid ??= plain;
    else if (plain.endsWith('@s.whatsapp.net')) pn ??= plain;
  }
  return { lid, pn };
};

const isSame = (jid: string, own: OwnAddresses): boolean => {
  const plain = plainAddress(jid);
  return [own.pn, own.lid].some((mine) => mine !== undefined && plainAddress(mine) === plain);
};

/** Who wrote where. @param own - Our own addresses, which tell messages of our other devices. */
export const readEnvelope = (stanza: StanzaAttributes, own: OwnAddresses): Envelope => {
  const { from, participant, recipient } = stanza;
  const server = serverOf(from);
  if (server === 'g.us' || server === 'newsletter' || server === 'broadcast') {
    const author = participant ?? from;
    const sender = pairOf(author, stanza.participant_lid, stanza.participant_pn, stanza.sender_lid, stanza.sender_pn);
    const fromMe = isSame(author, own);
    if (server === 'newsletter') return { chatKind: 'newsletter', fromMe, group: from, sender, peer: sender };
    if (server === 'g.us') return { chatKind: 'group', fromMe, group: from, sender, peer: sender };
    if (from === 'status@broadcast') return { chatKind: 'status', fromMe, group: from, sender, peer: sender };
    // What somebody sends to a list arrives at each reader as if it were written to him alone.
    return { chatKind: 'dm', fromMe, group: fromMe ? from : undefined, sender, peer: sender };
  }
  const fromMe = isSame(from, own);
  if (!fromMe) {
    const sender = pairOf(from, stanza.sender_lid, stanza.sender_pn);
    return { chatKind: 'dm', fromMe, group: undefined, sender, peer: sender };
  }
  const peer =
    recipient === undefined
      ? pairOf(from)
      : pairOf(recipient, stanza.recipient_lid, stanza.recipient_pn, stanza.peer_recipient_lid, stanza.peer_recipient_pn);
  return { chatKind: 'dm', fromMe, group: undefined, sender: pairOf(own.lid, own.pn), peer };
};
