import type { InboxReport } from '@leadengine/sdk';
import { expect } from 'chai';
import { daysUpTo } from './pulse-controller.js';
import { changeOf, doneOf, spanText } from './pulse-numbers.js';

describe('the numbers of the day', () => {
  it('compares today with yesterday up to the same time', () => {
    const now = new Date(2026, 10, 29, 16, 2, 30);
    const [today, yesterday] = daysUpTo(now);
    expect(today).to.deep.equal({ from: new Date(2026, 10, 29).toISOString(), to: now.toISOString() });
    expect(yesterday).to.deep.equal({ from: new Date(2026, 10, 28).toISOString(), to: new Date(2026, 10, 28, 16, 2, 30).toISOString() });
    const [first] = daysUpTo(new Date(2026, 10, 29));
    expect(Date.parse(first.to)).to.be.greaterThan(Date.parse(first.from));
  });

  it('writes times in their two largest units', () => {
    for (const [seconds, shown] of [
      [0, /^0.s$/],
      [40, /^40.s$/],
      [160, /^2.min 40.s$/],
      [180, /^3.min$/],
      [3_700, /^1.h 1.min$/],
      [7_200, /^2.h$/],
    ] as const)
      expect(spanText(seconds, 'pt-BR')).to.match(shown);
  });

  it('counts what came to its end, and compares with nothing as with nothing', () => {
    const byStatus = [
      { status: 'open', count: 4 },
      { status: 'resolved', count: 2 },
      { status: 'closed', count: 1 },
    ] as const;
    expect(doneOf({ tickets: { byStatus } } as unknown as InboxReport)).to.equal(3);
    expect(changeOf(6, 4)).to.equal(0.5);
    expect(changeOf(6, 0)).to.equal(undefined);
  });
});
