import { proto } from 'baileys';
import { expect } from 'chai';
import { readEnvelope, type StanzaAttributes } from '../inbox/stanza.js';
import { normalize, type Normalized } from './normalize.js';

const own = { pn: '5511900000001@s.whatsapp.net', lid: '900000000000001@lid' };
const ana: StanzaAttributes = { id: 'A1', from: '77@lid', sender_pn: '5511911111111@s.whatsapp.net', t: '1764331200' };
const phone: StanzaAttributes = { id: 'P1', from: '900000000000001:0@lid', recipient: '77@lid' };

/** Over the wire, so that absent members are as the decoder leaves them. */
const read = (message: proto.IMessage, stanza: StanzaAttributes = ana): Normalized =>
  normalize(
    proto.Message.decode(proto.Message.encode(proto.Message.fromObject(message)).finish()),
    readEnvelope(stanza, own),
    own,
    () => 'src',
  );

const contentOf = (message: proto.IMessage) => {
  const normalized = read(message);
  if (normalized.kind !== 'message') throw new Error(`It was ${JSON.stringify(normalized)}`);
  return normalized.content;
};

const file = { mimetype: 'image/png', fileLength: 1234, mediaKey: Buffer.alloc(32, 1), directPath: '/v/t1' };
const media = (mimeType: string, fileName?: string) => ({ mimeType, fileName, sizeBytes: 1234, sourceUrl: 'src' });

const goldens: readonly (readonly [string, proto.IMessage, object])[] = [
  ['plain text', { conversation: 'oi' }, { type: 'text', text: 'oi' }],
  ['extended text', { extendedTextMessage: { text: 'veja https://x.example' } }, { type: 'text', text: 'veja https://x.example' }],
  [
    'an image with its caption',
    { imageMessage: { ...file, caption: 'foto' } },
    { type: 'image', media: media('image/png'), caption: 'foto' },
  ],
  [
    'a voice message',
    { audioMessage: { ...file, mimetype: 'audio/ogg; codecs=opus', ptt: true } },
    { type: 'audio', media: media('audio/ogg; codecs=opus'), caption: undefined },
  ],
  ['a video', { videoMessage: { ...file, mimetype: 'video/mp4' } }, { type: 'video', media: media('video/mp4'), caption: undefined }],
  ['a round video', { ptvMessage: { ...file, mimetype: 'video/mp4' } }, { type: 'video', media: media('video/mp4'), caption: undefined }],
  [
    'a document with its caption, which comes wrapped',
    {
      documentWithCaptionMessage: {
        message: { documentMessage: { ...file, mimetype: 'application/pdf', fileName: 'boleto.pdf', caption: 'segue' } },
      },
    },
    { type: 'document', media: media('application/pdf', 'boleto.pdf'), caption: 'segue' },
  ],
  [
    'a sticker',
    { stickerMessage: { ...file, mimetype: 'image/webp' } },
    { type: 'sticker', media: media('image/webp'), caption: undefined },
  ],
  [
    'a location',
    { locationMessage: { degreesLatitude: -23.5, degreesLongitude: -46.6, name: 'Loja', address: 'Rua A' } },
    { type: 'location', latitude: -23.5, longitude: -46.6, name: 'Loja', address: 'Rua A' },
  ],
  [
    'a live location',
    { liveLocationMessage: { degreesLatitude: 0, degreesLongitude: 0, caption: 'indo' } },
    { type: 'location', latitude: 0, longitude: 0, name: 'indo', address: undefined },
  ],
  [
    'a contact',
    {
      contactMessage: {
        displayName: 'Bia',
        vcard: 'BEGIN:VCARD\nFN:Bia\nitem1.TEL;type=CELL;waid=5511922222222:+55 11 92222-2222\nTEL:+55 11\n  3333-4444\nEND:VCARD',
      },
    },
    { type: 'contact', fullName: 'Bia', phones: ['+5511922222222', '+55 11 3333-4444'] },
  ],
  [
    'several contacts',
    { contactsArrayMessage: { contacts: [{ displayName: 'Bia', vcard: 'TEL;waid=551192:1' }, { vcard: 'FN:Caio\nTEL:2' }] } },
    { type: 'contact', fullName: 'Bia, Caio', phones: ['1', '2'] },
  ],
  [
    'the text of a template',
    { templateMessage: { hydratedTemplate: { hydratedTitleText: 'Oferta', hydratedContentText: 'Olá', hydratedFooterText: 'Sair' } } },
    { type: 'text', text: 'Oferta\nOlá\nSair' },
  ],
  ['a chosen button', { buttonsResponseMessage: { selectedButtonId: '1', selectedDisplayText: 'Sim' } }, { type: 'text', text: 'Sim' }],
  [
    'a chosen button of a template',
    { templateButtonReplyMessage: { selectedId: '1', selectedDisplayText: 'Não' } },
    { type: 'text', text: 'Não' },
  ],
  ['a chosen row of a list', { listResponseMessage: { title: 'Plano A', description: '12x' } }, { type: 'text', text: 'Plano A\n12x' }],
  [
    'a poll of which one option may be chosen',
    { pollCreationMessageV3: { name: 'Qual?', options: [{ optionName: 'A' }, { optionName: 'B' }], selectableOptionsCount: 1 } },
    { type: 'poll', question: 'Qual?', options: ['A', 'B'], multiple: false },
  ],
  [
    'a poll of the first version, of which any may be chosen',
    { pollCreationMessage: { name: 'Quais?', options: [{ optionName: 'A' }], selectableOptionsCount: 0 } },
    { type: 'poll', question: 'Quais?', options: ['A'], multiple: true },
  ],
  [
    'what may be seen once',
    { viewOnceMessageV2: { message: { imageMessage: file } } },
    { type: 'image', media: media('image/png'), caption: undefined },
  ],
  [
    'what disappears, in several wrappers',
    { ephemeralMessage: { message: { viewOnceMessage: { message: { extendedTextMessage: { text: 'some' } } } } } },
    { type: 'text', text: 'some' },
  ],
  ['what is not known here', { productMessage: { body: 'x' } }, { type: 'unavailable', reason: 'unsupported', kind: 'productMessage' }],
  [
    'an event, which is not known here',
    { eventMessage: { name: 'Feira' } },
    { type: 'unavailable', reason: 'unsupported', kind: 'eventMessage' },
  ],
];

describe('inbound message', () => {
  for (const [what, message, content] of goldens) {
    it(`reads ${what}`, () => {
      expect(contentOf(message)).to.deep.equal(content);
    });
  }

  it('keeps whose message it answers', () => {
    const reply = (participant: string) =>
      read({ extendedTextMessage: { text: 'sim', contextInfo: { stanzaId: 'Q1', participant, quotedMessage: { conversation: '?' } } } });

    expect(reply('5511900000001@s.whatsapp.net')).to.deep.include({ replyTo: { providerMessageId: 'Q1', isOurs: true } });
    expect(reply('900000000000001@lid')).to.deep.include({ replyTo: { providerMessageId: 'Q1', isOurs: true } });
    expect(reply('77@lid')).to.deep.include({ replyTo: { providerMessageId: 'Q1', isOurs: false } });
  });

  it('keeps the secret of a poll for its votes', () => {
    const secret = Buffer.alloc(32, 7);
    const poll = { name: 'Qual?', options: [{ optionName: 'A' }], selectableOptionsCount: 1 };
    const normalized = read({ messageContextInfo: { messageSecret: secret }, pollCreationMessageV2: poll });

    expect(normalized.kind === 'message' && Buffer.from(normalized.poll?.secret ?? []).equals(secret)).to.equal(true);
    expect(normalized).to.have.nested.property('poll.options').that.deep.equals(['A']);
  });

  it('reads what our own phone wrote', () => {
    const sent = { deviceSentMessage: { destinationJid: '77@lid', message: { conversation: 'oi Ana' } } };

    expect(read(sent, phone)).to.deep.include({ kind: 'message', content: { type: 'text', text: 'oi Ana' } });
  });

  describe('that changes another', () => {
    it('reads reactions from the side of whoever reacted', () => {
      const reaction = (fromMe: boolean, text: string) => ({ reactionMessage: { key: { id: 'T1', fromMe }, text } });

      expect(read(reaction(false, '👍'))).to.deep.equal({
        kind: 'change',
        target: { providerMessageId: 'T1', isOurs: true },
        change: { kind: 'reaction', emoji: '👍' },
      });
      expect(read(reaction(true, ''))).to.deep.include({
        target: { providerMessageId: 'T1', isOurs: false },
        change: { kind: 'reaction', emoji: null },
      });
      expect(read(reaction(true, '👍'), phone)).to.deep.include({ target: { providerMessageId: 'T1', isOurs: true } });
      expect(read(reaction(false, '👍'), phone)).to.deep.include({ target: { providerMessageId: 'T1', isOurs: false } });
    });

    it('reads edits, wrapped or not', () => {
      const protocolMessage = { key: { id: 'T1', fromMe: true }, type: 14, editedMessage: { extendedTextMessage: { text: 'certo' } } };
      const edit = { kind: 'change', target: { providerMessageId: 'T1', isOurs: false }, change: { kind: 'edit', text: 'certo' } };

      expect(read({ protocolMessage })).to.deep.equal(edit);
      expect(read({ editedMessage: { message: { protocolMessage } } })).to.deep.equal(edit);
      expect(
        read({
          editedMessage: {
            message: { protocolMessage: { ...protocolMessage, editedMessage: { imageMessage: { ...file, caption: 'nova' } } } },
          },
        }),
      ).to.deep.include({
        change: { kind: 'edit', text: 'nova' },
      });
    });

    it('lets nobody revoke or edit what another wrote', () => {
      const revoke = { protocolMessage: { key: { id: 'T1', fromMe: false }, type: 0 } };

      expect(read(revoke)).to.deep.equal({
        kind: 'change',
        target: { providerMessageId: 'T1', isOurs: false },
        change: { kind: 'revoke' },
      });
      expect(read(revoke, phone)).to.deep.include({ target: { providerMessageId: 'T1', isOurs: true } });
    });

    it('hands votes and sealed edits on encrypted', () => {
      const vote = { encPayload: Buffer.from([1]), encIv: Buffer.from([2]) };

      expect(read({ pollUpdateMessage: { pollCreationMessageKey: { id: 'T1', fromMe: false }, vote } })).to.deep.include({
        kind: 'vote',
        target: { providerMessageId: 'T1', isOurs: true },
      });
      expect(read({ secretEncryptedMessage: { targetMessageKey: { id: 'T1', fromMe: true }, secretEncType: 2, ...vote } })).to.deep.include(
        {
          kind: 'sealed_edit',
          target: { providerMessageId: 'T1', isOurs: false },
        },
      );
    });
  });

  describe('that shows nowhere', () => {
    const text = { conversation: 'oi' };
    const cases: readonly (readonly [string, proto.IMessage, StanzaAttributes, string])[] = [
      ['a status', text, { id: 'S', from: 'status@broadcast', participant: '77@lid' }, 'status'],
      ['a newsletter', text, { id: 'S', from: '1@newsletter' }, 'newsletter'],
      ['a group', text, { id: 'S', from: '1@g.us', participant: '77@lid' }, 'group'],
      ['a list that our phone sent to', text, { id: 'S', from: '1@broadcast', participant: own.lid }, 'broadcast'],
      ['a note to ourselves', text, { ...phone, recipient: own.lid }, 'nobody'],
      [
        'history that our phone hands over',
        { protocolMessage: { type: 5, historySyncNotification: {} } },
        { id: 'S', from: own.pn, category: 'peer' },
        'protocol',
      ],
      [
        'a timer for disappearing messages',
        { protocolMessage: { type: 3, key: { id: 'x' }, ephemeralExpiration: 86_400 } },
        ana,
        'protocol',
      ],
      ['a key for groups alone', { senderKeyDistributionMessage: { groupId: '1@g.us' } }, ana, 'empty'],
      ['nothing', {}, ana, 'empty'],
      ['the announcement of an album', { albumMessage: { expectedImageCount: 2 } }, ana, 'protocol'],
      ['a pin', { pinInChatMessage: { key: { id: 'x' } } }, ana, 'protocol'],
    ];
    for (const [what, message, stanza, reason] of cases) {
      it(`is ${what}`, () => {
        expect(read(message, stanza)).to.deep.equal({ kind: 'ignored', reason });
      });
    }
  });
});
