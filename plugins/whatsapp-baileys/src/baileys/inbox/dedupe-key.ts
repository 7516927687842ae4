import { createHash } from 'node:crypto';
import { readEnvelope, type AddressPair, type Envelope, type OwnAddresses, type StanzaAttributes } from './stanza.js';

const keyOf = (instanceId: string, { chatKind, fromMe, group }: Envelope, sender: string, messageId: string): string =>
  createHash('sha256')
    .update(JSON.stringify([instanceId, fromMe, chatKind === 'dm' ? 'dm' : (group ?? ''), sender, messageId]))
    .digest('hex');

/** The address that stands for a person: the LID, which survives a change of number, if it is known. */
const canonicalOf = ({ lid, pn }: AddressPair): string => lid ?? pn ?? '';

/**
 * Names one message, whatever way and however often it is delivered. The sender is part of it: senders choose the ids of their messages,
 * so that a stranger could else hide another's message by reusing its id. The kind of address a sender shows is not: a message may come
 * with both addresses, or with one of them.
 */
export const dedupeKeyOf = (instanceId: string, stanza: StanzaAttributes, own: OwnAddresses): string => {
  const envelope = readEnvelope(stanza, own);
  return keyOf(instanceId, envelope, envelope.fromMe ? 'me' : canonicalOf(envelope.sender), stanza.id);
};

/**
 * Every key that the same message may have been filed under while less was known of its sender, that of {@link dedupeKeyOf} included.
 *
 * @param sender - All that is known of the sender by now.
 */
export const possibleKeysOf = (instanceId: string, stanza: StanzaAttributes, own: OwnAddresses, sender: AddressPair): readonly string[] => {
  const envelope = readEnvelope(stanza, own);
  if (envelope.fromMe) return [keyOf(instanceId, envelope, 'me', stanza.id)];
  const names = new Set([sender.lid, sender.pn, envelope.sender.lid, envelope.sender.pn].filter((name) => name !== undefined));
  if (names.size === 0) names.add('');
  return [...names].map((name) => keyOf(instanceId, envelope, name, stanza.id));
};
