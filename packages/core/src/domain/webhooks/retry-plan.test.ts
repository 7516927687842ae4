import { expect } from 'chai';
import fc from 'fast-check';
import { nextAttemptAt, retryAfterMs, type RetryPlan } from './retry-plan.js';

const day = 86_400_000;
const plan: RetryPlan = { firstMs: 5000, windowMs: day };

/** Times of all attempts when each fails. */
const attemptsOf = (random: () => number): number[] => {
  const times = [0];
  for (;;) {
    const now = times.at(-1) ?? 0;
    const next = nextAttemptAt(plan, { attempts: times.length, firstAttemptAt: 0, now, retryAfterMs: undefined, random: random() });
    if (next === undefined) return times;
    times.push(next);
  }
};

describe('the retry plan', () => {
  it('ends exactly a day after the first attempt, later each time, with some twelve tries', () => {
    const number = fc.double({ min: 0, max: 0.999999, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 5, maxLength: 50 }), (draws) => {
        let place = 0;
        // Values that fast-check likes, such as 0, come again and again; a few honest ones keep the plan short.
        const times = attemptsOf(() => (place < draws.length ? (draws[place++] ?? 0.5) : 0.5));
        expect(times.at(-1)).to.equal(day);
        for (let index = 1; index < times.length; index++) expect(times[index]).to.be.greaterThan(times[index - 1] ?? 0);
      }),
    );
    const counts = Array.from({ length: 300 }, () => attemptsOf(Math.random).length).sort((a, b) => a - b);
    expect(counts[150]).to.be.within(11, 16);
  });

  it('waits 5 seconds on average at first and 4 hours at last', () => {
    const wait = (attempts: number, random: number): number =>
      (nextAttemptAt({ ...plan, windowMs: 100 * day }, { attempts, firstAttemptAt: 0, now: 0, retryAfterMs: undefined, random }) ?? 0) /
      1000;
    expect([wait(1, 0.5), wait(2, 0.5), wait(3, 0.5), wait(8, 0.5), wait(30, 0.5)]).to.deep.equal([5, 30, 120, 14_400, 14_400]);
    expect([wait(1, 0), wait(8, 0)]).to.deep.equal([1, 1]);
    expect(wait(8, 0.999999)).to.be.closeTo(28_800, 1);
  });

  it('waits at least as long as the endpoint asks, but not beyond the window', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 * day }), fc.integer({ min: 0, max: day - 1 }), (asked, now) => {
        const next = nextAttemptAt(plan, { attempts: 1, firstAttemptAt: 0, now, retryAfterMs: asked, random: 0 });
        expect(next).to.be.at.most(day);
        if (now + asked < day) expect(next).to.be.at.least(now + asked);
      }),
    );
  });

  it('reads Retry-After as seconds and as a date', () => {
    expect(retryAfterMs('120', 0)).to.equal(120_000);
    expect(retryAfterMs('Thu, 01 Jan 1970 00:01:00 GMT', 0)).to.equal(60_000);
    for (const header of [undefined, '', 'soon', '-5', '0', 'Thu, 01 Jan 1970 00:00:00 GMT', ['1']])
      expect(retryAfterMs(header, 5), String(header)).to.equal(undefined);
  });
});
