import { expect } from 'chai';
import sinon from 'sinon';

describe('what libsignal prints', () => {
  it('is dropped with the private keys in it, and nothing else is', async () => {
    const print = sinon.stub(console, 'info');
    try {
      await import(`./quiet.js?${String(Math.random())}`);
      console.info('Closing session:', { currentRatchet: { ephemeralKeyPair: { privKey: 'secret' } } });
      console.info('Opening session:', {});
      console.info('Something else');
      expect(print.args).to.deep.equal([['Something else']]);
    } finally {
      print.restore();
    }
  });
});
