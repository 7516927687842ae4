import { randomBytes, randomUUID } from 'node:crypto';
import { ChannelFailure, type MessageContent } from '@leadengine/plugin-kit';
import { downloadMediaMessage, type proto } from 'baileys';
import { expect } from 'chai';
import { createOutboundFixture, type OutboundFixture } from './outbound-fixture.js';
import { rejection } from '../../../packages/core/test/kernel-fixture.js';

describe('what can be sent through a linked phone', function () {
  this.timeout(120_000);
  let fixture: OutboundFixture;
  let shop: Awaited<ReturnType<OutboundFixture['shop']>>;

  before(async () => {
    fixture = await createOutboundFixture();
    shop = await fixture.shop();
  });
  after(() => fixture.close());
  afterEach(() => {
    fixture.simulator.faults.clear();
  });

  const arrive = async (content: MessageContent): Promise<proto.IMessage> => shop.arrived(await shop.send({ content }));
  const file = (
    mimeType: string,
    bytes: Buffer,
  ): { mediaId: string; mimeType: string; fileName: string; sizeBytes: number; sourceUrl: undefined } => {
    const mediaId = randomUUID();
    fixture.files.set(mediaId, { bytes, mimeType });
    return { mediaId, mimeType, fileName: 'nota.pdf', sizeBytes: bytes.length, sourceUrl: undefined };
  };
  const download = async (content: proto.IMessage): Promise<Buffer> => downloadMediaMessage({ key: {}, message: content }, 'buffer', {});

  it('carries text without a preview, and a template as its text', async () => {
    const text = await arrive({ type: 'text', text: 'Veja https://example.com/x', previewUrl: true });
    expect(text.extendedTextMessage).to.include({ text: 'Veja https://example.com/x' });
    expect(text.extendedTextMessage?.title).to.be.oneOf([undefined, null, '']);
    const template = await arrive({ type: 'template', name: 'oi', language: 'pt_BR', components: [], text: 'Olá, Ana' });
    expect(template.extendedTextMessage?.text).to.equal('Olá, Ana');
  });

  it('carries places, contacts and polls, and keeps the secret that votes are encrypted with', async () => {
    const place = await arrive({ type: 'location', latitude: -23.5, longitude: -46.6, name: 'Loja', address: undefined });
    expect(place.locationMessage).to.include({ degreesLatitude: -23.5, degreesLongitude: -46.6, name: 'Loja' });
    const contact = await arrive({ type: 'contact', fullName: 'Bia; Silva', phones: ['+5511900000007'] });
    expect(contact.contactMessage?.vcard).to.include('FN:Bia\\; Silva').and.include('waid=5511900000007:+5511900000007');

    const id = await shop.send({ content: { type: 'poll', question: 'Quando?', options: ['Hoje', 'Amanhã'], multiple: true } });
    const poll = await shop.arrived(id);
    expect(poll.pollCreationMessage?.options?.map(({ optionName }) => optionName)).to.deep.equal(['Hoje', 'Amanhã']);
    const sent = await fixture.sent.find(fixture.scope, shop.instanceId, { id });
    expect(Buffer.from(sent?.messageContextInfo?.messageSecret ?? []).toString('hex'))
      .to.equal(Buffer.from(poll.messageContextInfo?.messageSecret ?? []).toString('hex'))
      .and.have.length(64);
  });

  it('carries files of every kind from storage, whole', async () => {
    const bytes = randomBytes(200_000);
    for (const type of ['image', 'video', 'audio', 'document', 'sticker'] as const) {
      const content = await arrive({
        type,
        media: file('application/octet-stream', bytes),
        caption: type === 'document' ? 'Nota' : undefined,
      });
      expect((await download(content)).equals(bytes), type).to.equal(true);
      if (type === 'document') expect(content.documentMessage).to.include({ fileName: 'nota.pdf', caption: 'Nota' });
    }
  });

  it('tries an upload again that the media host refused, and says when a file is gone', async () => {
    fixture.simulator.faults.lasting.mediaStatus = 503;
    const id = await shop.send({ content: { type: 'image', media: file('image/png', randomBytes(100)), caption: undefined } });
    const lost = await shop.send({ content: { type: 'text', text: 'depois' } });
    await fixture.untilRefused(id);
    expect(shop.received(lost)).to.have.length(0);
    fixture.simulator.faults.clear();
    await shop.arrived(id);
    await shop.arrived(lost);

    const gone = await shop.send({
      content: {
        type: 'image',
        media: { mediaId: randomUUID(), mimeType: 'image/png', fileName: undefined, sizeBytes: 1, sourceUrl: undefined },
        caption: undefined,
      },
    });
    await shop.untilTold(gone, 'failed');
    expect(await shop.entry(gone)).to.include({ failure_code: 'rejected', writes: 0 });
  });

  it('answers a message, of ours with its words and of the person with the line that the engine has', async () => {
    const first = await shop.send({ content: { type: 'text', text: 'Quanto?' } });
    await shop.arrived(first);
    const ours = await shop.arrived(await shop.send({ replyTo: { providerMessageId: first, isOurs: true, preview: 'x' } }));
    expect(ours.extendedTextMessage?.contextInfo?.stanzaId).to.equal(first);
    expect(ours.extendedTextMessage?.contextInfo?.quotedMessage?.extendedTextMessage?.text).to.equal('Quanto?');
    const theirs = await shop.arrived(await shop.send({ replyTo: { providerMessageId: '3AFF', isOurs: false, preview: 'Tem azul?' } }));
    expect(theirs.extendedTextMessage?.contextInfo?.quotedMessage?.conversation).to.equal('Tem azul?');
    expect(theirs.extendedTextMessage?.contextInfo?.participant).to.equal(shop.customer.jid);
  });

  it('reacts, edits and revokes, each once WhatsApp took it, in the order of the chat', async () => {
    const id = await shop.send({ content: { type: 'text', text: 'Olà' } });
    const target = { providerMessageId: id, isOurs: true };
    await shop.change(target, { kind: 'edit', text: 'Olá!' });
    await shop.change({ providerMessageId: '3ABC', isOurs: false }, { kind: 'reaction', emoji: '👍' });
    await shop.change(target, { kind: 'revoke' });
    const contents = shop.customer.received.map(({ content }) => content);
    const position = contents.findIndex((content) => content.protocolMessage?.editedMessage?.extendedTextMessage?.text === 'Olá!');
    expect(position).to.be.greaterThan(shop.customer.received.findIndex((each) => each.id === id));
    expect(contents[position]?.protocolMessage?.key?.id).to.equal(id);
    expect(contents[position + 1]?.reactionMessage).to.deep.include({ text: '👍' });
    expect(contents[position + 1]?.reactionMessage?.key).to.include({ id: '3ABC', fromMe: false });
    expect(contents[position + 2]?.protocolMessage?.key?.id).to.equal(id);
    // Changes have no status of their own in the engine.
    expect(
      fixture.statuses.every(({ providerMessageId }) => [id].includes(providerMessageId) || !providerMessageId.startsWith('change')),
    ).to.equal(true);
  });

  it('repeats a change under one id, and says why the network did not take it', async () => {
    const wanted = {
      changeId: randomUUID(),
      instanceId: shop.instanceId,
      to: shop.to,
      target: { providerMessageId: '3ABD', isOurs: false },
    };
    const change = { ...wanted, change: { kind: 'reaction', emoji: '❤️' } as const, attempt: 1 };
    await Promise.all([
      fixture.channel.change?.(fixture.scope, change),
      fixture.channel.change?.(fixture.scope, { ...change, attempt: 2 }),
    ]);
    expect(shop.customer.received.filter(({ content }) => content.reactionMessage?.key?.id === '3ABD')).to.have.length(1);

    fixture.simulator.faults.lasting.nack = '479';
    const refused = await rejection(
      shop.change({ providerMessageId: '3ABE', isOurs: false }, { kind: 'reaction', emoji: '❤️' }) ?? Promise.resolve(),
    );
    expect(refused).to.be.instanceOf(ChannelFailure).and.include({ code: 'rejected', isRetryable: false });
  });
});
