import { expect } from 'chai';
import { judgeNack, pauseMs } from './nack.js';

describe('what follows from a refusal', () => {
  const fresh = { refusals: 0, nack: null };

  it('never tries a message again that WhatsApp holds against the number', () => {
    expect(judgeNack('463', fresh)).to.deep.equal({ kind: 'restricted' });
    expect(judgeNack('463', { refusals: 2, nack: '429' })).to.deep.equal({ kind: 'restricted' });
  });

  it('looks the devices up again once after 479, and then gives up', () => {
    expect(judgeNack('479', fresh)).to.deep.equal({ kind: 'refresh' });
    expect(judgeNack('479', { refusals: 1, nack: '479' })).to.deep.equal({ kind: 'failed', code: 'rejected' });
  });

  it('rests and tries again after any other code, a few times', () => {
    for (const code of ['421', '429', '500', '999']) {
      expect(judgeNack(code, { refusals: 3, nack: code })).to.deep.equal({ kind: 'pause' });
      expect(judgeNack(code, { refusals: 4, nack: code }).kind).to.equal('failed');
    }
    expect(judgeNack('429', { refusals: 4, nack: '429' })).to.deep.equal({ kind: 'failed', code: 'rate_limited' });
  });

  it('doubles the rest from a minute up to an hour', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 50].map((streak) => pauseMs(streak) / 60_000)).to.deep.equal([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });
});
