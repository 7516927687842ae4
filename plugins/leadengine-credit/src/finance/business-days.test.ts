import { expect } from 'chai';
import { easterOf, isBusinessDay, nextBusinessDay, nthBusinessDay, withHolidays } from './business-days.js';
import { dayText, parseDay } from './day.js';

const isOpen = (date: string) => isBusinessDay(parseDay(date)!);

describe('business days', () => {
  it('knows when Easter is', () => {
    expect([2000, 2024, 2025, 2026, 2038].map((year) => dayText(easterOf(year)))).to.deep.equal([
      '2000-04-23',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
    ]);
  });

  it('closes banks on Carnival Monday and Tuesday, Good Friday and Corpus Christi, but not on Ash Wednesday', () => {
    expect(['2026-02-16', '2026-02-17', '2026-02-18', '2026-04-03', '2026-06-04'].map(isOpen)).to.deep.equal([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('closes banks on November 20 since 2024 only', () => {
    expect(['2023-11-20', '2024-11-20', '2025-11-20'].map(isOpen)).to.deep.equal([true, false, false]);
  });

  it('counts business days from either end of a month', () => {
    const day = (n: number) => {
      const outcome = nthBusinessDay(2026, 2, n);
      return outcome.ok ? dayText(outcome.value) : outcome.violation.code;
    };

    expect([day(1), day(11), day(18), day(19), day(-1), day(0)]).to.deep.equal([
      '2026-02-02',
      '2026-02-18',
      '2026-02-27',
      'NO_SUCH_DAY',
      '2026-02-27',
      'NO_SUCH_DAY',
    ]);
  });

  it('stays on a business day and skips days that an agreement closes', () => {
    expect(nextBusinessDay('2026-02-18')).to.deep.equal({ ok: true, value: '2026-02-18' });
    expect(nextBusinessDay('2026-02-18', withHolidays(['2026-02-18', '2026-02-19']))).to.deep.equal({ ok: true, value: '2026-02-20' });
    expect(nextBusinessDay('2026-02-30')).to.deep.include({ ok: false });
  });
});
