import { expect } from 'chai';
import { Value } from 'typebox/value';
import { previewOf, toChannelContent, toStoredContent, type LiveContent } from './channel-content.js';
import { MessageInput, StoredContent } from './content.js';

const image = (url: string): unknown => ({ type: 'image', media: { mimeType: 'image/png', url } });

describe('MessageInput', () => {
  it('takes links over https only, without a password or anything that runs', () => {
    expect(Value.Check(MessageInput, image('https://files.example.com/a%20b.png?x=1'))).to.equal(true);
    for (const url of [
      'http://x.example/a',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://a:b@x.example/',
      'https://x.example/ a',
      'https://x/"><b>',
      ' https://x.example',
    ]) {
      expect(Value.Check(MessageInput, image(url)), url).to.equal(false);
    }
  });

  it('refuses unknown members, wrong types and too much', () => {
    for (const body of [
      { type: 'text' },
      { type: 'text', text: '' },
      { type: 'text', text: ' \n ' },
      { type: 'text', text: 'x'.repeat(4097) },
      { type: 'text', text: 'oi', extra: 1 },
      { type: 'text', text: 1 },
      { type: 'sticker', media: { mimeType: 'image/webp', url: 'https://x.example/a' } },
      { type: 'location', latitude: 91, longitude: 0 },
      { type: 'contact', fullName: 'Ana', phones: [] },
      { type: 'contact', fullName: 'Ana', phones: ['11 98765'] },
      { type: 'document', media: { mimeType: 'application/pdf', url: 'https://x.example/a', fileName: '../a.pdf' } },
      'oi',
      null,
    ]) {
      expect(Value.Check(MessageInput, body), JSON.stringify(body)).to.equal(false);
    }
  });
});

describe('stored content', () => {
  it("keeps what a channel says and drops what only the channel's object has", () => {
    const media = { mimeType: 'image/png', fileName: undefined, sizeBytes: 3, sourceUrl: 'https://x.example/a', mediaKey: 'secret' };
    const stored = toStoredContent({ type: 'image', media, caption: undefined });
    expect(stored).to.deep.equal({ type: 'image', media: { mimeType: 'image/png', sizeBytes: 3, url: 'https://x.example/a' } });
    expect(Value.Check(StoredContent, stored)).to.equal(true);
    expect(toChannelContent(stored as LiveContent)).to.deep.equal({
      type: 'image',
      media: { mimeType: 'image/png', fileName: undefined, sizeBytes: 3, sourceUrl: 'https://x.example/a' },
      caption: undefined,
    });
  });

  it('previews in one line of up to 160 characters', () => {
    expect(previewOf({ type: 'text', text: ' a\n\n b ' })).to.equal('a b');
    expect(previewOf({ type: 'text', text: 'x'.repeat(500) })).to.have.length(160);
    expect(previewOf({ type: 'audio', media: { mimeType: 'audio/ogg' } })).to.equal('');
  });
});
