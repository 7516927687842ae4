import { expect } from 'chai';
import fc from 'fast-check';
import { addressOf, parsePhone } from './address.js';

describe('addressOf', () => {
  it('makes both spellings of a Brazilian mobile number one', () => {
    const address = { kind: 'phone', canonical: '+5511987654321', aliases: ['+551187654321'] };
    expect(addressOf('whatsapp', '+5511987654321')).to.deep.equal(address);
    expect(addressOf('sms', ' +551187654321 ')).to.deep.equal(address);
  });

  it('leaves landlines and other countries alone', () => {
    expect(addressOf('whatsapp', '+551132654321')).to.deep.equal({ kind: 'phone', canonical: '+551132654321', aliases: [] });
    expect(addressOf('whatsapp', '+14155550123')).to.deep.equal({ kind: 'phone', canonical: '+14155550123', aliases: [] });
  });

  it("keeps a channel's own handles under the channel", () => {
    expect(addressOf('instagram', 'maria')).to.deep.equal({ kind: 'instagram', canonical: 'maria', aliases: [] });
  });

  it('leads from each spelling to the same person', () => {
    const digits = fc.stringMatching(/^\d{7}$/);
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99 }), fc.constantFrom('6', '7', '8', '9'), digits, (area, first, rest) => {
        const long = addressOf('whatsapp', `+55${String(area)}9${first}${rest}`);
        const short = addressOf('whatsapp', `+55${String(area)}${first}${rest}`);
        return long.canonical === short.canonical && long.aliases[0] === short.aliases[0] && long.canonical !== long.aliases[0];
      }),
    );
  });
});

describe('parsePhone', () => {
  it('reads what people type', () => {
    for (const typed of ['(11) 98765-4321', '11 8765 4321', '+55 11 98765-4321', '5511987654321']) {
      expect(parsePhone(typed)?.canonical, typed).to.equal('+5511987654321');
    }
    expect(parsePhone('+1 415 555 0123')?.canonical).to.equal('+14155550123');
  });

  it('refuses what cannot be a number', () => {
    for (const typed of ['abc', '1', '00000000', '+55 11 1']) expect(parsePhone(typed), typed).to.equal(undefined);
  });
});
