import { SecretValue } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { scramVerifier } from './scram-verifier.js';

describe('the verifier of a password', () => {
  it('is salted anew each time and has nothing of the password in it', async () => {
    const password = new SecretValue('correct-horse-battery-staple');
    const [first, second] = [await scramVerifier(password), await scramVerifier(password)];
    expect(first).to.match(/^SCRAM-SHA-256\$4096:[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$/);
    expect(second).not.to.equal(first);
    expect(first).not.to.contain('horse');
  });

  it('is the same for the same salt', async () => {
    const salt = Buffer.from('0123456789abcdef');
    const password = new SecretValue('correct-horse-battery-staple');
    expect(await scramVerifier(password, salt)).to.equal(await scramVerifier(password, salt));
    expect(await scramVerifier(new SecretValue('correct-horse-battery-stable'), salt)).not.to.equal(await scramVerifier(password, salt));
  });

  it('is made of generated passwords only', async () => {
    for (const text of ['short', 'senha com acentuação çãé', '']) {
      const error: unknown = await scramVerifier(new SecretValue(text)).catch((fault: unknown) => fault);
      expect(error).to.be.instanceOf(TypeError);
      if (text !== '') expect(String(error)).not.to.contain(text);
    }
  });
});
