import { expect } from 'chai';
import { en } from './en.js';
import { es } from './es.js';
import { localeFor, useLanguage } from './locale.js';
import { ptBr } from './strings.js';

describe('languages', () => {
  it('takes the first one that there is a catalogue in', () => {
    expect(localeFor(['fr', 'es-MX', 'en'])).to.equal('es');
    expect(localeFor(['EN_us'])).to.equal('en');
    expect(localeFor(['pt-PT'])).to.equal('pt-BR');
    expect(localeFor(['xx'])).to.equal('pt-BR');
  });

  it('says everything in each language, and nothing in two words alike by mistake', () => {
    for (const catalogue of [en, es]) {
      expect(Object.keys(catalogue)).to.have.members(Object.keys(ptBr));
      for (const [key, value] of Object.entries(catalogue)) if (typeof value === 'string') expect(value.trim(), key).to.not.equal('');
    }
  });

  it('writes durations in the unit that matters', () => {
    const language = useLanguage('pt-BR', () => undefined);
    expect(language?.duration(20_000)).to.equal('agora');
    expect(language?.duration(14 * 60_000)).to.match(/^14.min$/);
    expect(language?.duration(3 * 3_600_000 + 12 * 60_000)).to.match(/^3.h 12.min$/);
    expect(language?.duration(3 * 86_400_000)).to.match(/^3.dias$/);
  });
});
