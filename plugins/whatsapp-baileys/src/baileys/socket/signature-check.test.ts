import type { Logger } from '@leadengine/plugin-kit';
import { Curve, WA_CERT_DETAILS } from 'baileys';
import { expect } from 'chai';
import { installSignatureCheck } from './signature-check.js';

describe('the check of signatures', () => {
  const asItWas = Curve.verify;
  const root = Buffer.from(WA_CERT_DETAILS.PUBLIC_KEY);
  const warned: string[] = [];
  const log: Logger = {
    debug: () => undefined,
    info: () => undefined,
    warn: (_fields, message) => void warned.push(message),
    error: () => undefined,
    child: () => log,
  };

  afterEach(() => {
    Curve.verify = asItWas;
    WA_CERT_DETAILS.PUBLIC_KEY.set(root);
    warned.length = 0;
  });

  const [own, other] = [Curve.generateKeyPair(), Curve.generateKeyPair()];
  const signature = Curve.sign(own.private, Buffer.from('said'));

  it('is none in the pinned version, which is why it is repaired', () => {
    expect(asItWas(other.public, Buffer.from('not said'), signature)).to.equal(true);
  });

  it('refuses what is signed by another or says something else, when a root key is given', () => {
    installSignatureCheck(Buffer.alloc(32, 9), log);
    expect(Curve.verify(own.public, Buffer.from('said'), signature)).to.equal(true);
    expect(Curve.verify(other.public, Buffer.from('said'), signature)).to.equal(false);
    expect(Curve.verify(own.public, Buffer.from('not said'), signature)).to.equal(false);
    expect(Curve.verify(own.public, Buffer.from('said'), Buffer.alloc(3))).to.equal(false);
    expect(WA_CERT_DETAILS.PUBLIC_KEY.equals(Buffer.alloc(32, 9))).to.equal(true);
  });

  it('lets pass and says so once for the real chain', () => {
    installSignatureCheck(undefined, log);
    expect(Curve.verify(own.public, Buffer.from('said'), signature)).to.equal(true);
    expect(warned).to.deep.equal([]);
    expect(Curve.verify(other.public, Buffer.from('said'), signature)).to.equal(true);
    expect(Curve.verify(other.public, Buffer.from('said'), signature)).to.equal(true);
    expect(warned).to.have.length(1);
  });
});
