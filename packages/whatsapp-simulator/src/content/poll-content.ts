import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { proto } from 'baileys';
import type { MessageReference } from './message-content.js';

const hmac = (key: Uint8Array, message: Uint8Array): Buffer => createHmac('sha256', key).update(message).digest();

/** A poll; its secret is what votes are encrypted with. */
export const pollContent = (question: string, options: readonly string[], secret: Buffer = randomBytes(32)): proto.IMessage => ({
  messageContextInfo: { messageSecret: secret },
  pollCreationMessageV3: { name: question, options: options.map((optionName) => ({ optionName })), selectableOptionsCount: 1 },
});

export interface Vote {
  readonly poll: MessageReference;
  readonly secret: Uint8Array;
  /** Jids as the voter knows them: the addressing of the chat decides between phone number and LID. */
  readonly creator: string;
  readonly voter: string;
  readonly options: readonly string[];
}

/** An encrypted vote. */
export const voteContent = ({ poll, secret, creator, voter, options }: Vote): proto.IMessage => {
  const selectedOptions = options.map((option) => createHash('sha256').update(option).digest());
  const plain = proto.Message.PollVoteMessage.encode({ selectedOptions }).finish();
  const purpose = Buffer.concat([Buffer.from(poll.id + creator + voter + 'Poll Vote'), Buffer.from([1])]);
  const key = hmac(hmac(Buffer.alloc(32), secret), purpose);
  const encIv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, encIv).setAAD(Buffer.from(`${poll.id}\0${voter}`));
  const encPayload = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return {
    pollUpdateMessage: {
      pollCreationMessageKey: { remoteJid: poll.chat, fromMe: poll.isOwn, id: poll.id },
      vote: { encPayload, encIv },
      senderTimestampMs: Date.now(),
    },
  };
};
