import { expect } from 'chai';
import { retryDelayMs } from './fetch-policy.js';

describe('the wait before a file is asked for again', () => {
  const policy = { attempts: 8, firstDelayMs: 60_000 };

  it('doubles from a minute up to half an hour', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((attempt) => retryDelayMs(policy, attempt) / 60_000)).to.deep.equal([1, 2, 4, 8, 16, 30, 30, 30]);
  });
});
