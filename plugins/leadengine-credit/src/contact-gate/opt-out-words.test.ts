import { expect } from 'chai';
import { isOptOut } from './opt-out-words.js';

describe('isOptOut', () => {
  it('knows the words whatever their spelling', () => {
    for (const text of ['SAIR', ' parar. ', 'Não quero mais!!', 'PARE', 'stop', 'não me envie  mais'])
      expect(isOptOut(text), text).to.equal(true);
  });

  it('takes no word out of a sentence', () => {
    for (const text of ['', 'quero sair do aluguel', 'pode parar amanhã?', 'não', 'cancelar o outro contrato'])
      expect(isOptOut(text), text).to.equal(false);
  });
});
