import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { decryptPollVote, proto } from 'baileys';
import { expect } from 'chai';
import { namesOfHashes, openWithSecret, type SecretContext } from './message-secret.js';

const secret = randomBytes(32);
const iv = randomBytes(12);
const lid = { ours: '9@lid', hers: '7@lid' };
const pn = { ours: '551@s.whatsapp.net', hers: '552@s.whatsapp.net' };

/** As phones do it: HKDF by hand, as Baileys has it. */
const seal = (author: string, sender: string, use: string, aad: string, plaintext: Uint8Array): Buffer => {
  const first = createHmac('sha256', Buffer.alloc(32)).update(secret).digest();
  const key = createHmac('sha256', first)
    .update(`POLL1${author}${sender}${use}`)
    .update(Buffer.from([1]))
    .digest();
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(aad));
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
};

const context = (use: SecretContext['use'] = 'Poll Vote'): SecretContext => ({
  messageId: 'POLL1',
  authors: [lid.ours, pn.ours],
  senders: [lid.hers, pn.hers],
  use,
});

describe('secret of a message', () => {
  const chosen = createHash('sha256').update('Azul').digest();
  const vote = proto.Message.PollVoteMessage.encode({ selectedOptions: [chosen] }).finish();

  it('opens votes whichever addresses of the two went into the key', () => {
    for (const author of context().authors) {
      for (const sender of context().senders) {
        const sealed = seal(author, sender, 'Poll Vote', `POLL1\0${sender}`, vote);
        const theirs = decryptPollVote(
          { encPayload: sealed, encIv: iv },
          { pollCreatorJid: author, pollMsgId: 'POLL1', pollEncKey: secret, voterJid: sender },
        );
        expect(theirs.selectedOptions).to.have.length(1);

        const opened = openWithSecret(secret, context(), sealed, iv);
        expect(opened?.equals(vote)).to.equal(true);
      }
    }
  });

  it('opens nothing of strangers, nothing changed and nothing for another use', () => {
    const sealed = seal(lid.ours, lid.hers, 'Poll Vote', `POLL1\0${lid.hers}`, vote);
    const changed = Buffer.from(sealed);
    changed[0] = (changed[0] ?? 0) ^ 1;

    expect(openWithSecret(secret, { ...context(), senders: ['8@lid'] }, sealed, iv)).to.equal(undefined);
    expect(openWithSecret(secret, context(), changed, iv)).to.equal(undefined);
    expect(openWithSecret(secret, context('Message Edit'), sealed, iv)).to.equal(undefined);
    expect(openWithSecret(secret, context(), Buffer.alloc(3), iv)).to.equal(undefined);
  });

  it('finds the options of a vote by their hashes', () => {
    expect(namesOfHashes(['Verde', 'Azul'], [chosen, randomBytes(32)])).to.deep.equal(['Azul']);
  });
});
