import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csvCell } from './csv-export.js';

describe('csvCell', () => {
  it('makes texts of what spreadsheets would run', () => {
    for (const text of ['=1+1', '+55', '-1', '@SUM(A1)', '\tx']) expect(csvCell(text).replace(/^"/, ''), text).to.match(/^'/);
    expect(csvCell('Ana')).to.equal('Ana');
  });

  it('gives back what went in', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [[cell = ''] = []] = parse(`a,b\r\n${csvCell(text)},x\r\n`, { from: 2, trim: false });
        return cell === (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
      }),
    );
  });
});
