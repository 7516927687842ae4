import { expect } from 'chai';
import { readCell, type CellType } from './read-cell.js';
import { type NumberLocale } from './read-number.js';

const read = (type: CellType, raw: string, locale?: NumberLocale) => {
  const reading = readCell(raw, type, locale);
  return 'fault' in reading ? reading.fault : reading.value;
};

describe('readCell', () => {
  it('reads money as people write it', () => {
    expect(
      ['1.234,56', 'R$ 1.000,00', '1234,5', '1234.56', '12.345.678,90', '-R$ 10,00', '(1.234,56)', '0,5', '7'].map((raw) =>
        read('money', raw),
      ),
    ).to.deep.equal(['1234.56', '1000.00', '1234.50', '1234.56', '12345678.90', '-10.00', '-1234.56', '0.50', '7.00']);
    expect(read('money', 'R$\u00A01.234,56')).to.equal('1234.56');
    expect(read('money', '1,234.56', 'en-US')).to.equal('1234.56');
  });

  it('never guesses what a single point means', () => {
    expect(['1.234', '12.345', '999.000'].map((raw) => read('money', raw))).to.deep.equal(
      Array.from({ length: 3 }, () => 'AMBIGUOUS_NUMBER'),
    );
    expect(['1.234.567', '0.018', '1234.567', '.5', '1.5'].map((raw) => read('number', raw))).to.deep.equal([
      '1234567',
      '0.018',
      '1234.567',
      '0.5',
      '1.5',
    ]);
    expect(read('money', '1,234', 'en-US')).to.equal('AMBIGUOUS_NUMBER');
  });

  it('refuses what is no number', () => {
    for (const raw of ['abc', '1,2,3', '1.23.456,00', '12.34,56', '1,234.56', '--5', '1..2', ',', '10%', 'R$'].values()) {
      expect(['INVALID_NUMBER', 'REQUIRED'], raw).to.include(read('money', raw));
    }
    expect(read('money', '10,555')).to.equal('INVALID_NUMBER');
    expect(read('money', '10,5500000001')).to.equal('10.55');
    expect(read('money', ' ')).to.equal('REQUIRED');
    expect(read('money', '=A1*2')).to.equal('FORMULA_NOT_ALLOWED');
  });

  it('turns percentages into fractions and doubts their scale', () => {
    expect(['1,80%', '1,8', '2,14', '0,5%', '100%'].map((raw) => read('percent', raw))).to.deep.equal([
      '0.018',
      '0.018',
      '0.0214',
      '0.005',
      '1',
    ]);
    expect(['2,14', '1,85 %'].map((raw) => read('rate_percent', raw))).to.deep.equal(['0.0214', '0.0185']);
    expect(['0,018', '180', '1850%'].map((raw) => read('rate_percent', raw))).to.deep.equal([
      'PERCENT_SCALE',
      'PERCENT_SCALE',
      'PERCENT_SCALE',
    ]);
    expect(['0,018', '1,8', '1,8%'].map((raw) => read('fraction', raw))).to.deep.equal(['0.018', 'PERCENT_SCALE', '0.018']);
  });

  it('keeps the places of coefficients', () => {
    expect(['0,022770', '0.0227700', '42,758377', '2,277E-02'].map((raw) => read('coefficient', raw))).to.deep.equal([
      '0.022770',
      '0.0227700',
      '42.758377',
      '0.02277',
    ]);
    expect(read('coefficient', '0')).to.equal('INVALID_NUMBER');
  });

  it('reads terms', () => {
    expect(['84', '84x', '96 meses', '12,0', '12,5'].map((raw) => read('integer', raw))).to.deep.equal([
      '84',
      '84',
      '96',
      '12',
      'INVALID_NUMBER',
    ]);
  });

  it('reads serial numbers and written dates', () => {
    expect(
      ['45658', '45658,75', '1', '59', '61', '31/12/2025', '1/2/26', '2025-01-01', '2025-01-01T10:00:00'].map((raw) =>
        read('excel_date', raw),
      ),
    ).to.deep.equal([
      '2025-01-01',
      '2025-01-01',
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '2025-12-31',
      '2026-02-01',
      '2025-01-01',
      '2025-01-01',
    ]);
    expect(['60', '0', '31/02/2025', '2025-13-01', '2025-01-01x', 'ontem'].map((raw) => read('date', raw))).to.deep.equal(
      Array.from({ length: 6 }, () => 'INVALID_DATE'),
    );
  });

  it('restores zeros of documents and checks them', () => {
    expect([
      read('cpf', '1234567890'),
      read('cpf', '52998224724'),
      read('cnpj', '11.222.333/0001-81'),
      read('text', ' 00123 '),
    ]).to.deep.equal(['01234567890', 'INVALID_DOCUMENT', '11222333000181', '00123']);
  });
});
