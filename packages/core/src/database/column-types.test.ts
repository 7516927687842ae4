import { expect } from 'chai';
import { types } from 'pg';
import { columnTypes } from './column-types.js';

const timestamptz = 1184;
const parse = columnTypes.getTypeParser(timestamptz, 'text') as (text: string) => Date | number;
const parseAsPg = types.getTypeParser(timestamptz, 'text') as (text: string) => Date | number;

describe('columnTypes', () => {
  for (const text of [
    '2026-11-25 00:31:29+00',
    '2026-11-25 00:31:29.5+00',
    '2026-11-25 00:31:29.012+00',
    '2026-11-25 00:31:29.999999+00',
    '1969-12-31 23:59:59.999999+00',
    '0044-03-15 12:00:00+00',
    '2026-11-25 00:31:29.012-03',
    '2026-11-25 00:31:29+05:30',
    '12026-11-25 00:31:29+00',
    '0044-03-15 12:00:00+00 BC',
    'infinity',
  ]) {
    it(`reads the time ${text} as pg does`, () => {
      expect(parse(text).valueOf()).to.equal(parseAsPg(text).valueOf());
    });
  }

  it('leaves a date as text', () => {
    expect((columnTypes.getTypeParser(1082, 'text') as (text: string) => unknown)('2026-11-25')).to.equal('2026-11-25');
  });
});
