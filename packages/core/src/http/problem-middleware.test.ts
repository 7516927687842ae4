import { defineProblem } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { problemBody, toProblem } from './problem-middleware.js';

const Short = defineProblem<{ cents: number; status?: string }>({
  code: 'sample.short',
  status: 409,
  title: 'Short',
  detail: ({ cents }) => `${String(cents)} short`,
});

describe('toProblem', () => {
  it('passes problems on', () => {
    const problem = new Short({ cents: 1 });
    expect(toProblem(problem)).to.equal(problem);
  });

  it('answers a lost database with dependency.unavailable', () => {
    for (const code of ['ECONNREFUSED', '57P01', '08006', '53300']) {
      expect(toProblem(Object.assign(new Error('x'), { code })).code, code).to.equal('dependency.unavailable');
    }
  });

  it('hides every other error behind internal and keeps it as the cause', () => {
    for (const error of [new Error('secret'), 'secret', { status: 400, expose: true, message: 'secret' }, undefined, null]) {
      const problem = toProblem(error);
      expect(problem.code).to.equal('internal');
      expect(JSON.stringify(problemBody(problem, '/', 'r'))).to.not.include('secret');
      expect(problem.cause).to.equal(error);
    }
  });
});

describe('problemBody', () => {
  it('adds the details and lets none of them replace a standard member', () => {
    expect(problemBody(new Short({ cents: 3, status: 'x' }), '/v1/a', 'r1')).to.deep.equal({
      type: '/problems/sample.short',
      title: 'Short',
      status: 409,
      detail: '3 short',
      instance: '/v1/a',
      code: 'sample.short',
      requestId: 'r1',
      cents: 3,
    });
  });
});
