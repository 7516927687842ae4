import { expect } from 'chai';
import { acceptPassword } from './password-policy.js';
import { PasswordRejected } from './problems.js';

const verdict = (password: string, context: readonly string[] = []): unknown => {
  try {
    acceptPassword(password, context);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof PasswordRejected)) throw error;
    return (error.details as { reason: string }).reason;
  }
};

describe('acceptPassword', () => {
  it('counts characters, not UTF-16 units, from below and bytes from above', () => {
    expect(verdict('ação nove')).to.equal('too_short');
    expect(verdict('🦜🌊🐢🦀🐙🐚🐠🐡🦐')).to.equal('too_short');
    expect(verdict('🦜🌊🐢🦀🐙🐚🐠🐡🦐🦞')).to.equal('accepted');
    expect(verdict(`k9${'maré '.repeat(11)}xyz`)).to.equal('accepted');
    expect(verdict('a1b2c3d4e5'.repeat(7) + 'xyz')).to.equal('too_long');
  });

  it('refuses what is common, with whatever digits and signs around it', () => {
    for (const password of [
      'senha123456',
      'S3nh@2026!!!',
      '123Password!',
      'qwertyuiop',
      '1234567890',
      'aaaaaaaaaaaa',
      'abcdefghijkl',
      'ticketz2026',
      'wh4ts4pp!2026',
    ]) {
      expect(verdict(password), password).to.equal('too_common');
    }
  });

  it('refuses names around the user and the tenant', () => {
    const context = ['ana.souza@lojadapraia.example', 'Ana Souza', 'Loja da Praia', 'praia-42'];
    for (const password of [
      'Souza12345',
      'anasouza2026',
      'LojaDaPraia!',
      'lojadapraia#1',
      '2026praia-42',
      'praia-422026!!',
      'pr4ia202020',
    ]) {
      expect(verdict(password, context), password).to.equal('too_common');
    }
    expect(verdict('Souza gosta de maçã verde', context)).to.equal('accepted');
  });

  it('refuses control characters and halves of characters', () => {
    expect(verdict('maré cheia\0 47')).to.equal('unusable_character');
    expect(verdict('maré cheia \ud800 47')).to.equal('unusable_character');
  });

  it('gives one form of texts that look the same', () => {
    expect(acceptPassword('Mare\u0301 cheia 47', [])).to.equal(acceptPassword('Maré cheia 47', []));
  });
});
