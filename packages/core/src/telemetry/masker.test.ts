import { expect } from 'chai';
import fc from 'fast-check';
import { mask, stripControl } from './masker.js';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${String(length)}}$`));
const surroundings = fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[0-9a-f-]/gi, '_'));
const base64url = fc.stringMatching(/^[A-Za-z0-9_-]{8,60}$/);

const cpf = fc
  .tuple(digits(11), fc.boolean())
  .map(([d, dotted]) => (dotted ? `${d.slice(0, 3)}.${d.slice(3, 6)}.${d.slice(6, 9)}-${d.slice(9)}` : d));
const phone = fc
  .tuple(
    fc.constantFrom('+55', '55', '0', ''),
    digits(2),
    fc.constantFrom('9', ''),
    digits(4),
    digits(4),
    fc.constantFrom('', ' ', '-'),
    fc.boolean(),
  )
  .map(
    ([country, area, ninth, first, last, separator, brackets]) =>
      `${country}${separator}${brackets ? `(${area})` : area}${separator}${ninth}${first}${separator}${last}`,
  );
const international = fc.tuple(digits(1), fc.stringMatching(/^[0-9]{7,13}$/)).map(([head, tail]) => `+${head}${tail}`);

const survives = (secret: string, masked: string): boolean => {
  const bare = secret.replaceAll(/\D/g, '');
  return masked.includes(secret) || masked.replaceAll(/[\s().\-/+]/g, '').includes(bare);
};

describe('mask', () => {
  it('lets no CPF survive', () => {
    fc.assert(fc.property(surroundings, cpf, surroundings, (before, secret, after) => !survives(secret, mask(before + secret + after))));
  });

  it('lets no Brazilian or international phone survive', () => {
    fc.assert(
      fc.property(
        surroundings,
        fc.oneof(phone, international),
        surroundings,
        (before, secret, after) => !survives(secret, mask(before + secret + after)),
      ),
    );
  });

  it('lets no token or key survive', () => {
    const token = fc.tuple(base64url, base64url, base64url).map(([a, b, c]) => `eyJ${a}.${b}.${c}`);
    const key = fc
      .tuple(fc.constantFrom('lek_live_', 'lek_test_', 'ler_', 'lep_', 'leo_', 'lea_'), base64url)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        surroundings,
        fc.oneof(token, key),
        surroundings,
        (before, secret, after) => !mask(before + secret + after).includes(secret),
      ),
    );
  });

  it('keeps ids and times', () => {
    const line = 'ticket 01936f3a-1111-7222-8333-444444444444 closed at 2026-11-24T22:50:01.123Z after 1234 ms';
    expect(mask(line)).to.equal(line);
  });
});

describe('stripControl', () => {
  it('removes escape sequences and control characters', () => {
    expect(stripControl('\u001b[31mred\u001b[0m\u0007\u009b2Jok')).to.equal('redok');
  });

  it('leaves nothing a terminal would obey', () => {
    const isControl = (character: string): boolean => /\p{Cc}/u.test(character) && !'\t\n\r'.includes(character);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => !stripControl(text).split('').some(isControl)));
  });
});
