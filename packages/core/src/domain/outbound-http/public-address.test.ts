import { expect } from 'chai';
import fc from 'fast-check';
import { OutboundFailure } from './contract.js';
import { createOutboundHttp } from './outbound-http.service.js';
import { isPublicAddress } from './public-address.js';

type Octets = readonly [number, number, number, number];

const octet = fc.integer({ min: 0, max: 255 });
const within = (...first: readonly number[]): fc.Arbitrary<Octets> =>
  fc.tuple(octet, octet, octet, octet).map((free) => free.map((value, index) => first[index] ?? value) as unknown as Octets);

/** IPv4 addresses that nobody outside may make us call. */
const inner = fc.oneof(
  within(127),
  within(10),
  within(192, 168),
  within(169, 254),
  within(0),
  fc.integer({ min: 16, max: 31 }).chain((second) => within(172, second)),
  fc.integer({ min: 64, max: 127 }).chain((second) => within(100, second)),
  fc.integer({ min: 224, max: 255 }).chain((first) => within(first)),
  within(192, 0, 0),
  within(198, 18),
  within(168, 63, 129, 16),
);

const asNumber = ([a, b, c, d]: Octets): number => ((a * 256 + b) * 256 + c) * 256 + d;
const dotted = (octets: Octets): string => octets.join('.');
const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0');
const groups = (octets: Octets): string => `${hex(asNumber(octets) >>> 16, 4)}:${hex(asNumber(octets) & 0xffff, 4)}`;

/** Ways to write an IPv4 address in a URL, as browsers and curl understand them. */
const spellings: readonly ((octets: Octets) => string)[] = [
  dotted,
  (octets) => `${dotted(octets)}.`,
  (octets) => String(asNumber(octets)),
  (octets) => `0x${hex(asNumber(octets), 8)}`,
  (octets) => `0${asNumber(octets).toString(8)}`,
  (octets) => octets.map((value) => `0${value.toString(8)}`).join('.'),
  (octets) => octets.map((value) => `0x${value.toString(16)}`).join('.'),
  ([a, b, c, d]) => `${String(a)}.${String((b * 256 + c) * 256 + d)}`,
  ([a, b, c, d]) => `${String(a)}.0x${hex(b, 2)}.${String(c * 256 + d)}`,
  (octets) => encodeURIComponent(dotted(octets)).replaceAll('.', '%2E'),
  (octets) => dotted(octets).replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (octets) => `[::ffff:${dotted(octets)}]`,
  (octets) => `[::ffff:${groups(octets)}]`,
  (octets) => `[0:0:0:0:0:FFFF:${groups(octets)}]`,
  (octets) => `[::${groups(octets)}]`,
  (octets) => `[64:ff9b::${groups(octets)}]`,
  (octets) => `[2002:${groups(octets)}::]`,
];

const codeOf = (work: () => void): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof OutboundFailure) return error.code;
    throw error;
  }
  return 'none';
};

describe('public addresses', () => {
  const { assertUrl } = createOutboundHttp({ allowsPrivate: false });

  it('refuses inner IPv4 addresses in every spelling', () => {
    fc.assert(
      fc.property(inner, fc.constantFrom(...spellings), (octets, spell) => {
        expect(codeOf(() => assertUrl(`https://${spell(octets)}/hook`))).to.be.oneOf(['address_refused', 'url_invalid']);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses an address exactly when its spelling as four numbers is refused, whatever way it is written', () => {
    const plain = spellings.slice(0, 14);
    fc.assert(
      fc.property(within(), fc.constantFrom(...plain), (octets, spell) => {
        expect(codeOf(() => assertUrl(`https://${spell(octets)}/`))).to.equal(isPublicAddress(dotted(octets)) ? 'none' : 'address_refused');
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses IPv6 outside the global unicast range and what carries a zone', () => {
    const address = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(address, ([first = 0, ...rest]) => {
        const text = [first, ...rest].map((group) => hex(group, 4)).join(':');
        const isMapped = first === 0;
        if (!isMapped && (first & 0xe000) !== 0x2000) expect(isPublicAddress(text)).to.equal(false);
        expect(isPublicAddress(`${text}%eth0`)).to.equal(false);
      }),
    );
    for (const text of ['::1', '::', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', 'fec0::1', '2001:db8::1', '::ffff:127.0.0.1'])
      expect(isPublicAddress(text), text).to.equal(false);
    expect(codeOf(() => assertUrl('https://[fe80::1%25eth0]/'))).to.equal('url_invalid');
  });

  it('lets the public internet through', () => {
    for (const text of ['8.8.8.8', '2606:4700:4700::1111', '::ffff:8.8.8.8']) expect(isPublicAddress(text), text).to.equal(true);
    for (const text of ['https://example.com/hook', 'https://example.com:8443/hook?key=1', 'https://1.1.1.1/'])
      expect(
        codeOf(() => assertUrl(text)),
        text,
      ).to.equal('none');
  });

  it('refuses what is no HTTPS and what carries a password', () => {
    expect(codeOf(() => assertUrl('http://example.com/'))).to.equal('url_not_https');
    expect(codeOf(() => assertUrl('file:///etc/passwd'))).to.equal('url_not_https');
    expect(codeOf(() => assertUrl('https://user:secret@example.com/'))).to.equal('url_invalid');
    expect(codeOf(() => assertUrl('nothing'))).to.equal('url_invalid');
  });
});
