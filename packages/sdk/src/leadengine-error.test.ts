import { expect } from 'chai';
import { LeadEngineError } from './leadengine-error.js';

describe('LeadEngineError', () => {
  it('is known by its name, since a page or a program may hold this package twice', () => {
    const ofAnotherCopy = Object.assign(new Error('No (a.code)'), { name: 'LeadEngineError', code: 'a.code', status: 409 });
    expect(ofAnotherCopy).to.be.an.instanceof(LeadEngineError);
    expect(new LeadEngineError({ code: 'a.code', title: 'No' })).to.be.an.instanceof(LeadEngineError);
    for (const other of [new TypeError('No'), { code: 'a.code' }, null, undefined, 'LeadEngineError'])
      expect((other as unknown) instanceof LeadEngineError).to.equal(false);
  });
});
