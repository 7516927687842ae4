import { proto } from 'baileys';
import { readEnvelope, type OwnAddresses, type StanzaAttributes } from '../inbox/stanza.js';

/** A message that our phone sent us again, since it came without content. */
export interface ResentMessage {
  readonly stanza: StanzaAttributes;
  readonly message: proto.IMessage;
}

const secondsOf = (timestamp: proto.IWebMessageInfo['messageTimestamp']): number =>
  typeof timestamp === 'object' && timestamp !== null ? timestamp.toNumber() : (timestamp ?? 0);

/** What our phone answered to a question for messages; undefined when the message is no such answer. */
export const resentMessagesOf = (message: proto.IMessage, own: OwnAddresses): readonly ResentMessage[] | undefined => {
  const results = message.protocolMessage?.peerDataOperationRequestResponseMessage?.peerDataOperationResult;
  if (!results) return undefined;
  return results.flatMap(({ placeholderMessageResendResponse: response }) => {
    if (!response?.webMessageInfoBytes?.length) return [];
    const { key, message: content, messageTimestamp, pushName, participant } = proto.WebMessageInfo.decode(response.webMessageInfoBytes);
    if (!key?.id || !key.remoteJid || !content) return [];
    const ownAddress = own.lid ?? own.pn;
    const writer = key.participant ?? participant;
    const stanza: StanzaAttributes = {
      id: key.id,
      from: key.fromMe === true && ownAddress !== undefined ? ownAddress : key.remoteJid,
      ...(key.fromMe === true ? { recipient: key.remoteJid } : {}),
      ...(key.fromMe !== true && writer ? { participant: writer } : {}),
      ...(pushName ? { notify: pushName } : {}),
      t: String(secondsOf(messageTimestamp)),
    };
    return readEnvelope(stanza, own).chatKind === 'dm' ? [{ stanza, message: content }] : [];
  });
};
