import { expect } from 'chai';
import { composeLinkMail } from './mail-texts.js';

const base = { link: 'https://x.example/a#token=lei_1', expiresAt: new Date(Date.UTC(2026, 10, 30, 12)), name: 'Loja' } as const;

describe('mails with a link', () => {
  it('speak Portuguese and English, and hold the link once in each form', () => {
    for (const language of ['pt-BR', 'en'] as const)
      for (const kind of ['invite', 'password_reset', 'onboarding'] as const) {
        const { subject, text, html } = composeLinkMail({ ...base, language, kind });
        expect(subject).to.contain('Loja');
        expect(text.split(base.link)).to.have.length(2);
        expect(html.split(base.link)).to.have.length(2);
      }
    expect(composeLinkMail({ ...base, language: 'pt-BR', kind: 'invite' }).text).to.contain('30/11/2026');
  });

  it('show names that look like markup or headers as names', () => {
    const { subject, html } = composeLinkMail({ ...base, name: '<b>A</b>\r\nBcc: x@y.z', language: 'en', kind: 'invite' });
    expect(html).to.contain('&lt;b&gt;A&lt;/b&gt;').and.not.contain('<b>');
    expect(subject).not.to.match(/[\r\n]/);
  });
});
