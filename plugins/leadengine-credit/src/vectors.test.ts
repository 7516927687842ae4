import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { kinds, runVectors } from '../test/vectors/run-vectors.js';

interface Vector {
  readonly name: string;
  readonly kind: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

const document = JSON.parse(readFileSync(new URL('../test/vectors.json', import.meta.url), 'utf8')) as { vectors: Vector[] };

/** A figure that differs beyond any tolerance in the file. */
const spoiled = (figure: unknown): unknown => {
  if (typeof figure === 'boolean') return !figure;
  if (typeof figure === 'number') return figure + 1;
  if (Array.isArray(figure)) return [...(figure as unknown[]), 'one more'];
  if (typeof figure === 'string' && /^-?\d+(\.\d+)?$/.test(figure)) return (Number(figure) + 1).toString();
  if (typeof figure === 'string') return `${figure}?`;
  if (figure === null) return 'something';
  return Object.fromEntries(Object.entries(figure as object).map(([name, each]) => [name, spoiled(each)]));
};

describe('credit vectors', () => {
  it('all pass at their tolerance', () => {
    const failed = runVectors(document).filter(({ hasPassed }) => !hasPassed);

    expect(failed).to.deep.equal([]);
  });

  it('cover every kind', () => {
    expect([...new Set(document.vectors.map(({ kind }) => kind))].sort()).to.deep.equal(Object.keys(kinds).sort());
    expect(Object.keys(kinds)).to.have.length(38);
  });

  it('fail when any one of their expectations is wrong', () => {
    const wrong = document.vectors.flatMap((vector) =>
      Object.entries(vector.expected).map(([name, figure]) => ({
        ...vector,
        name: `${vector.name}: ${name}`,
        expected: { ...vector.expected, [name]: spoiled(figure) },
      })),
    );

    const results = runVectors({ vectors: wrong });

    expect(results.filter(({ hasPassed }) => hasPassed)).to.deep.equal([]);
    expect(results.every(({ faults }) => faults.length > 0)).to.equal(true);
  });

  it('fail by an amount just beyond the tolerance and pass just within it', () => {
    const vector = {
      kind: 'price_installment',
      input: { principal: '10000', monthlyRate: '0.018', termMonths: 84, rounding: 'HALF_UP' },
      tolerance: '0.02',
    };
    const results = runVectors([
      { ...vector, expected: { installment: '231.82' } },
      { ...vector, expected: { installment: '231.83' } },
    ]);

    expect(results.map(({ hasPassed }) => hasPassed)).to.deep.equal([true, false]);
  });

  it('fail on kinds, figures and input nobody knows', () => {
    const input = { principal: '1000', monthlyRate: '0.02', termMonths: 12 };
    const results = runVectors([
      { kind: 'horoscope', input, expected: { installment: '94.56' }, tolerance: '0' },
      { kind: 'price_installment', input, expected: {}, tolerance: '0' },
      { kind: 'price_installment', input, expected: { bonus: '1.00' }, tolerance: '0' },
      { kind: 'price_installment', input: { ...input, rounding: 'SIDEWAYS' }, expected: { installment: '94.56' }, tolerance: '0' },
      { kind: 'price_installment', input: { principal: '1000' }, expected: { installment: '94.56' }, tolerance: '0' },
      { kind: 'price_installment', input, expected: { installment: '94.56' }, tolerance: 'about' },
      { kind: 'price_installment', input, expected: { installment: '94.56' }, tolerance: '0' },
    ]);

    expect(results.map(({ hasPassed }) => hasPassed)).to.deep.equal([false, false, false, false, false, false, true]);
    expect(() => runVectors({ vectors: [] })).to.throw('no vectors');
  });
});
