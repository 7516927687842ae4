import { expect } from 'chai';
import fc from 'fast-check';
import { closedPeriodAt, faultOfHours, isOpenAt, type BusinessHours } from './business-hours.js';

const weekdays = [1, 2, 3, 4, 5];
const office: BusinessHours = {
  timeZone: 'America/Sao_Paulo',
  weekly: weekdays.flatMap((weekday) => [
    { weekday, opensAt: '08:00', closesAt: '12:00' },
    { weekday, opensAt: '13:00', closesAt: '18:00' },
  ]),
  holidays: ['2026-12-25'],
};
const at = (text: string): Date => new Date(Date.parse(text));

const zones = ['America/Sao_Paulo', 'America/New_York', 'Europe/Lisbon', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];
const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) }).map((ms) => new Date(ms));
const clockText = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const slot = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 1, max: 1440 }))
  .filter(([, opens, closes]) => opens < closes)
  .map(([weekday, opens, closes]) => ({ weekday, opensAt: clockText(opens), closesAt: clockText(closes) }));
const hours = fc.record({
  timeZone: fc.constantFrom(...zones),
  weekly: fc.array(slot, { maxLength: 8 }),
  holidays: fc.constant<string[]>([]),
});

describe('business hours', () => {
  it('open and close on the minute, with breaks, weekends and holidays', () => {
    // São Paulo is three hours behind UTC.
    expect(isOpenAt(office, at('2026-11-30T10:59:59Z'))).to.equal(false);
    expect(isOpenAt(office, at('2026-11-30T11:00:00Z'))).to.equal(true);
    expect(isOpenAt(office, at('2026-11-30T15:00:00Z'))).to.equal(false);
    expect(isOpenAt(office, at('2026-11-30T16:00:00Z'))).to.equal(true);
    expect(isOpenAt(office, at('2026-11-30T21:00:00Z'))).to.equal(false);
    expect(isOpenAt(office, at('2026-11-29T14:00:00Z'))).to.equal(false);
    expect(isOpenAt(office, at('2026-12-25T14:00:00Z'))).to.equal(false);
  });

  it('follow the wall clock when summer time begins and ends', () => {
    const night: BusinessHours = {
      timeZone: 'America/New_York',
      weekly: [{ weekday: 7, opensAt: '01:00', closesAt: '04:00' }],
      holidays: [],
    };
    // On 2026-03-08 the clock goes from 02:00 to 03:00: open for two hours of real time.
    expect(isOpenAt(night, at('2026-03-08T05:59:00Z'))).to.equal(false);
    expect(isOpenAt(night, at('2026-03-08T06:00:00Z'))).to.equal(true);
    expect(isOpenAt(night, at('2026-03-08T07:59:00Z'))).to.equal(true);
    expect(isOpenAt(night, at('2026-03-08T08:00:00Z'))).to.equal(false);
    // On 2026-11-01 it goes from 02:00 back to 01:00: open for four.
    expect(isOpenAt(night, at('2026-11-01T05:00:00Z'))).to.equal(true);
    expect(isOpenAt(night, at('2026-11-01T08:59:00Z'))).to.equal(true);
    expect(isOpenAt(night, at('2026-11-01T09:00:00Z'))).to.equal(false);
  });

  it('agree with another way to read the wall clock, at any time in any zone', () => {
    fc.assert(
      fc.property(hours, instant, (some, when) => {
        const [date = '', time = ''] = when.toLocaleString('sv-SE', { timeZone: some.timeZone }).split(' ');
        const name = when.toLocaleString('en-GB', { timeZone: some.timeZone, weekday: 'short' });
        const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(name) + 1;
        const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
        const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
        const expected = some.weekly.some(
          (each) => each.weekday === weekday && minutesOf(each.opensAt) <= minute && minute < minutesOf(each.closesAt),
        );
        expect(isOpenAt(some, when)).to.equal(expected);
        expect(isOpenAt({ ...some, holidays: [date] }, when)).to.equal(false);
      }),
      { numRuns: 500 },
    );
  });

  it('name one closed period from closing to opening', () => {
    expect(closedPeriodAt(office, at('2026-11-30T12:00:00Z'))).to.equal(undefined);
    const weekend = ['2026-11-27T21:00:00Z', '2026-11-28T15:00:00Z', '2026-11-30T10:59:00Z'].map((text) =>
      closedPeriodAt(office, at(text)),
    );
    expect(weekend).to.deep.equal(['2026-11-27T18:00', '2026-11-27T18:00', '2026-11-27T18:00']);
    expect(closedPeriodAt(office, at('2026-11-30T15:30:00Z'))).to.equal('2026-11-30T12:00');
    expect(closedPeriodAt({ ...office, weekly: [] }, at('2026-11-30T15:30:00Z'))).to.equal('always');
  });

  it('have a closed period exactly while closed, and the same one until they open', () => {
    fc.assert(
      fc.property(hours, instant, (some, when) => {
        const period = closedPeriodAt(some, when);
        expect(period === undefined).to.equal(isOpenAt(some, when));
        const next = new Date(when.getTime() + 60_000);
        if (period === undefined || isOpenAt(some, next)) return;
        // An hour that comes twice can pass a closing twice, which names the same one.
        expect(closedPeriodAt(some, next) ?? '').to.satisfy((later: string) => later === period || later < period);
      }),
      { numRuns: 500 },
    );
  });

  it('are refused when no clock can show them', () => {
    expect(faultOfHours(office)).to.equal(undefined);
    expect(faultOfHours({ ...office, timeZone: 'Brazil/Nowhere' })).to.contain('Brazil/Nowhere');
    expect(faultOfHours({ ...office, weekly: [{ weekday: 1, opensAt: '18:00', closesAt: '08:00' }] })).to.contain('18:00');
  });
});
