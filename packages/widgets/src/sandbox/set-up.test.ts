import { expect } from 'chai';
import { inventedPhone, setupOf } from './set-up.js';

const filled = (fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe('the set-up of a simulated customer', () => {
  it('takes the script line by line, and only where one is followed', () => {
    const form = filled({ phone: '+55 11 90000-0123', name: ' Ivone ', script: 'Oi\n\n  Quanto fica? \n' });
    expect(setupOf(form, 'answers')).to.deep.equal({
      phone: '+5511900000123',
      displayName: 'Ivone',
      behavior: 'answers',
      script: [{ text: 'Oi' }, { text: 'Quanto fica?' }],
    });
    expect(setupOf(form, 'silent')).to.deep.equal({ phone: '+5511900000123', displayName: 'Ivone', behavior: 'silent' });
  });

  it('leaves out what was left empty, and takes no number that is none', () => {
    expect(setupOf(filled({ phone: '+5511900000123', name: '', script: '' }), 'answers')).to.deep.equal({
      phone: '+5511900000123',
      behavior: 'answers',
    });
    expect(setupOf(filled({ phone: 'onze' }), 'reads')).to.equal(undefined);
  });

  it('invents numbers that can be ones', () => {
    for (const share of [0, 0.00001, 0.5, 0.999_999])
      expect(setupOf(filled({ phone: inventedPhone(share) }), 'reads')?.phone).to.match(/^\+55119000\d{5}$/);
  });
});
