import { expect } from 'chai';
import { mostAttempts, waitAfterMs } from './retry-plan.js';

describe('waitAfterMs', () => {
  it('grows from a minute to six hours', () => {
    const minutes = Array.from({ length: mostAttempts }, (_, index) => waitAfterMs(index + 1) / 60_000);
    expect(minutes).to.deep.equal([1, 3, 9, 27, 81, 243, 360, 360]);
  });
});
