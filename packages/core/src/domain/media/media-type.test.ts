import { expect } from 'chai';
import fc from 'fast-check';
import { agrees, essenceOf, fitsKind, kindOf, sniffType, unspecified } from './media-type.js';

describe('the type of a file', () => {
  it('is read without parameters and case', () => {
    expect(essenceOf('Audio/OGG; codecs=opus')).to.equal('audio/ogg');
    for (const text of [undefined, '', 'image', 'image/', '/png', 'image/png x', '<b>/x']) expect(essenceOf(text)).to.equal(unspecified);
  });

  it('is never read as anything but a type', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(essenceOf(text)).to.match(/^[^\s/;]+\/[^\s/;]+$/);
      }),
    );
  });

  it('is told by the first bytes, text by the lack of others', async () => {
    expect(await sniffType(Buffer.from('%PDF-1.7\n'))).to.equal('application/pdf');
    expect(await sniffType(Buffer.from('nome;cpf\nJoão;1\n'))).to.equal('text/plain');
    expect(await sniffType(Buffer.from('olá').subarray(0, 3))).to.equal('text/plain');
    expect(await sniffType(Buffer.from('prazo;tabela\r\n84;Sal\xe1rio\r\n', 'latin1'))).to.equal('text/plain');
    expect(await sniffType(Buffer.from('prazo\x81\xe1', 'latin1'))).to.equal(undefined);
    expect(await sniffType(Buffer.from([0, 1, 2, 3, 255]))).to.equal(undefined);
  });

  it('agrees within a container and with nothing else', () => {
    const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    for (const [declared, found] of [
      ['audio/ogg', 'video/ogg'],
      ['audio/mp4', 'video/mp4'],
      [docx, 'application/zip'],
      ['application/msword', 'application/x-cfb'],
      ['text/csv', 'text/plain'],
      ['image/png', 'image/png'],
    ] as const)
      expect(agrees(declared, found), declared).to.equal(true);
    for (const [declared, found] of [
      ['image/png', 'image/jpeg'],
      ['image/png', 'text/plain'],
      ['application/pdf', undefined],
      ['text/plain', undefined],
      [docx, 'application/x-cfb'],
    ] as const)
      expect(agrees(declared, found), declared).to.equal(false);
  });

  it('decides as what it may be sent', () => {
    expect([kindOf('image/png'), kindOf('audio/ogg'), kindOf('video/mp4'), kindOf('application/pdf')]).to.deep.equal([
      'image',
      'audio',
      'video',
      'document',
    ]);
    expect(fitsKind('image/png', 'document')).to.equal(true);
    expect(fitsKind('image/webp', 'sticker')).to.equal(true);
    expect(fitsKind('image/png', 'sticker')).to.equal(false);
    expect(fitsKind('application/pdf', 'image')).to.equal(false);
  });
});
