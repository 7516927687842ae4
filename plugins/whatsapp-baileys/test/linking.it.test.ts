import { expect } from 'chai';
import { createLinkedFixture, type LinkedFixture } from './linked-fixture.js';

describe('linking a phone', function () {
  this.timeout(60_000);
  let it_: LinkedFixture;

  before(async () => {
    it_ = await createLinkedFixture();
  });
  after(() => it_.close());

  it('shows a QR code, and is online once it was scanned', async () => {
    const { simulator } = it_;
    const shop = simulator.user({ phoneNumber: '5511990000001', name: 'Loja' });
    const { id } = await it_.link(shop);
    const shown = await it_.status(id);
    expect(shown).to.include({ status: 'connected', state: 'online', action: 'none' });
  });
});
