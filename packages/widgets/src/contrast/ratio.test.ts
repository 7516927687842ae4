import { expect } from 'chai';
import { contrastRatio } from './ratio.js';

describe('the ratio of contrast', () => {
  it('is that of WCAG, whichever color comes first', () => {
    expect(contrastRatio([0, 0, 0], [255, 255, 255])).to.be.closeTo(21, 0.001);
    expect(contrastRatio([255, 255, 255], [119, 119, 119])).to.be.closeTo(4.478, 0.001);
    expect(contrastRatio([118, 118, 118], [255, 255, 255])).to.be.closeTo(4.542, 0.001);
    expect(contrastRatio([7, 7, 7], [7, 7, 7])).to.equal(1);
  });
});
