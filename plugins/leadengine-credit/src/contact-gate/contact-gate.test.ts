import { expect } from 'chai';
import { decideContact, type ContactRequest } from './contact-gate.js';

const offer: ContactRequest = {
  agreement: 'INSS',
  ddb: '2026-01-10',
  today: '2026-08-01',
  direction: 'outbound',
  purpose: 'offer',
  consent: 'opt_in',
};

describe('decideContact', () => {
  it('withholds offers for 180 days from the start of a benefit, and not a day longer', () => {
    expect(decideContact({ ...offer, today: '2026-07-08' })).to.deep.equal({
      isAllowed: false,
      reason: 'INSS_DDB_180',
      allowedFrom: '2026-07-09',
    });
    expect(decideContact({ ...offer, today: '2026-07-09' })).to.deep.equal({ isAllowed: true, reason: 'OK' });
    expect(decideContact({ ...offer, agreement: 'SIAPE', today: '2026-01-11' }).isAllowed).to.equal(true);
  });

  it('blocks registered phones at once and until they are removed', () => {
    const doNotContact = { registeredOn: '2026-07-31' };

    expect(decideContact({ ...offer, doNotContact })).to.deep.equal({
      isAllowed: false,
      reason: 'NAO_ME_PERTURBE',
      legallyEffectiveOn: '2026-08-30',
    });
    expect(decideContact({ ...offer, today: '2030-01-01', doNotContact }).reason).to.equal('NAO_ME_PERTURBE');
    expect(decideContact({ ...offer, doNotContact: { ...doNotContact, removedOn: '2026-08-01' } }).reason).to.equal('OK');
    expect(decideContact({ ...offer, doNotContact: { registeredOn: 'soon' } }).reason).to.equal('NAO_ME_PERTURBE');
  });

  it('lets answers pass whatever is registered', () => {
    expect(
      decideContact({ ...offer, direction: 'inbound_reply', consent: 'inbound', doNotContact: { registeredOn: '2020-01-01' } }),
    ).to.deep.equal({
      isAllowed: true,
      reason: 'CUSTOMER_INITIATED',
    });
  });

  it('lets what is no marketing pass', () => {
    expect(decideContact({ ...offer, purpose: 'fraud_check', doNotContact: { registeredOn: '2020-01-01' } }).reason).to.equal(
      'EXEMPT_PURPOSE',
    );
  });

  it('names lasting reasons before passing ones', () => {
    const blocked = { ...offer, today: '2026-02-01', doNotContact: { registeredOn: '2026-01-15' } };

    expect(decideContact({ ...blocked, consent: 'opt_out' }).reason).to.equal('OPTED_OUT');
    expect(decideContact(blocked).reason).to.equal('NAO_ME_PERTURBE');
    expect(decideContact({ ...blocked, doNotContact: null, hasProvenance: false }).reason).to.equal('INSS_DDB_180');
  });

  it('wants provenance and an opt-in', () => {
    expect(decideContact({ ...offer, hasProvenance: false }).reason).to.equal('NO_PROVENANCE');
    expect([decideContact({ ...offer, consent: 'none' }).reason, decideContact({ ...offer, consent: 'inbound' }).reason]).to.deep.equal([
      'NO_CONSENT',
      'NO_CONSENT',
    ]);
  });

  it('withholds rather than guesses on dates it cannot read', () => {
    expect(decideContact({ ...offer, ddb: '10/01/2026' })).to.deep.equal({ isAllowed: false, reason: 'INVALID_DATE' });
  });
});
