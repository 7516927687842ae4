import { expect } from 'chai';
import { renderTemplate } from './template.js';

describe('a template', () => {
  it('fills each part with its own parameters, once', () => {
    const text = renderTemplate([
      { type: 'header', text: 'Olá, {{1}}', params: ['{{2}}'] },
      { type: 'body', text: '{{2}} de {{1}} e {{ 1 }}', params: ['maio', '7'] },
      { type: 'button', text: '{{9}}' },
    ]);
    expect(text).to.equal('Olá, {{2}}\n7 de maio e maio');
  });

  it('refuses a placeholder without a parameter', () => {
    expect(() => renderTemplate([{ type: 'footer', text: '{{3}}', params: ['a', 'b'] }])).to.throw('The footer has {{3}}');
    expect(() => renderTemplate([{ type: 'body', text: '{{0}}', params: ['a'] }])).to.throw();
  });
});
