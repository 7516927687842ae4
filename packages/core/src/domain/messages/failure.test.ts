import { expect } from 'chai';
import { failureOf } from './failure.js';

describe('failures', () => {
  it('say whether another attempt may help, for each code that channels have', () => {
    const retryable = (code: string): boolean => failureOf({ code, detail: '' }).isRetryable;
    for (const code of ['instance_disconnected', 'rate_limited', 'timeout', 'not_configured', 'unknown'])
      expect(retryable(code), code).to.equal(true);
    for (const code of ['invalid_recipient', 'unsupported', 'rejected', 'restricted', 'cancelled'])
      expect(retryable(code), code).to.equal(false);
  });

  it('are unknown when another release made them', () => {
    expect(failureOf({ code: 'toString', detail: 'x' })).to.deep.equal({ code: 'unknown', detail: 'x', isRetryable: true });
  });
});
