import { expect } from 'chai';
import { contactAddress } from './identity-graph.js';

describe('address of a contact', () => {
  it('is the telephone number where it is known', () => {
    expect(contactAddress({ lid: '77@lid', pn: '5511911111111@s.whatsapp.net' })).to.equal('+5511911111111');
  });

  it('is the LID with its kind where it is not, which nobody takes for a telephone number', () => {
    expect(contactAddress({ lid: '5511911111111@lid', pn: undefined })).to.equal('5511911111111@lid');
  });

  it('is none of nobody', () => {
    expect(contactAddress({ lid: undefined, pn: undefined })).to.equal(undefined);
  });
});
