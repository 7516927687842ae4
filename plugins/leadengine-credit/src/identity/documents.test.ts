import { expect } from 'chai';
import { readCnpj } from './cnpj.js';
import { readCpf } from './cpf.js';

describe('documents', () => {
  it('check a CPF by its two last digits', () => {
    expect(readCpf('529.982.247-25')).to.deep.equal({ isValid: true, normalized: '52998224725' });
    expect(
      ['52998224724', '52998224735', '11111111111', '5299822472', '529982247250', '', 'abc', '529982247-2S'].map(
        (text) => readCpf(text).isValid,
      ),
    ).to.deep.equal(Array.from({ length: 8 }, () => false));
  });

  it('restore the zeros of a CPF only where asked', () => {
    expect([
      readCpf('1234567890').isValid,
      readCpf('1234567890', { padLeft: true }).isValid,
      readCpf('191', { padLeft: true }).normalized,
    ]).to.deep.equal([false, true, '00000000191']);
  });

  it('check a CNPJ with digits or letters', () => {
    expect(['11.222.333/0001-81', '12ABC34501DE35', '12.abc.345/01de-35'].map((text) => readCnpj(text).isValid)).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(
      ['11222333000182', '12ABC34501DE36', '12ABC34501DEA5', '00000000000000', '1122233300018', '11222333/0001-81!'].map(
        (text) => readCnpj(text).isValid,
      ),
    ).to.deep.equal(Array.from({ length: 6 }, () => false));
  });
});
