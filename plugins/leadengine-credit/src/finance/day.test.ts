import { expect } from 'chai';
import { ageOn, dayText, monthlyDueDays, parseDay } from './day.js';

const day = (date: string) => parseDay(date)!;

describe('due dates', () => {
  it('hold at the end of short months and come back to the day of the first', () => {
    expect(monthlyDueDays(day('2027-12-31'), 5).map(dayText)).to.deep.equal([
      '2027-12-31',
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
    ]);
  });

  it('are real days only', () => {
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', ''].map(parseDay)).to.deep.equal(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  it('count ages in whole years', () => {
    expect([ageOn(day('1960-03-10'), day('2026-03-09')), ageOn(day('1960-03-10'), day('2026-03-10'))]).to.deep.equal([65, 66]);
  });
});
