import { expect } from 'chai';
import fc from 'fast-check';
import { createSseParser } from './sse-parser.js';

describe('createSseParser', () => {
  it('reads ids, names, data of several lines and ignores comments and unknown fields', () => {
    const parse = createSseParser();
    expect(parse('\uFEFF: hello\n\nid: 7\nevent: x\ndata: a\ndata:b\nother: 1\n\ndata\n\n')).to.deep.equal([
      { lastEventId: '7', event: 'x', data: 'a\nb', retryMs: undefined },
      { lastEventId: '7', event: 'message', data: '', retryMs: undefined },
    ]);
  });

  it('tells of an id that comes without data', () => {
    expect(createSseParser()('retry: 2000\nid: 9\n\n')).to.deep.equal([{ lastEventId: '9', event: 'id', data: undefined, retryMs: 2000 }]);
  });

  it('holds back an unfinished block', () => {
    const parse = createSseParser();
    expect(parse('data: a\n')).to.deep.equal([]);
    expect(parse('\n')).to.have.length(1);
  });

  it('gives the same blocks however the text is cut and its lines end', () => {
    const line = fc.stringMatching(/^[ -9;-~é]{0,12}$/);
    const block = fc.record({ id: fc.option(fc.nat()), data: fc.array(line, { minLength: 1, maxLength: 3 }) });
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.nat({ max: 300 })),
        (blocks, end, cuts) => {
          const text = blocks
            .map(({ id, data }) => [...(id === null ? [] : [`id: ${String(id)}`]), ...data.map((one) => `data: ${one}`), '', ''].join(end))
            .join('');
          const parse = createSseParser();
          const places = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
          const found = places.slice(1).flatMap((place, index) => parse(text.slice(places[index], place)));
          // A final CR may be half of a CRLF; the next byte tells.
          found.push(...parse(':\n'));
          expect(found.map(({ data }) => data)).to.deep.equal(blocks.map(({ data }) => data.join('\n')));
        },
      ),
    );
  });
});
