import type { Lead } from '@leadengine/sdk';
import { expect } from 'chai';
import { leadStatuses, neighborsAt, sumsOf, withLead, withLeadAt, type PipelineColumn } from './lead-column.js';
import { carried } from './lifted.js';
import { pipelineWords } from './pipeline-words.js';
import { riverPath, sharesOf } from './river.js';

const lead = (id: string, position: string, more: Partial<Lead> = {}): Lead =>
  ({ id, position, status: 'new', valueCents: 100, currency: 'BRL', ...more }) as Lead;
const columns = (goesOn = false): readonly PipelineColumn[] => [
  { status: 'new', leads: [lead('a', 'a0'), lead('b', 'a1'), lead('c', 'a2')], goesOn },
  { status: 'proposal', leads: [], goesOn: false },
  { status: 'lost', leads: [], goesOn: false },
];
const ids = (all: readonly PipelineColumn[]) => all.map(({ leads }) => leads.map(({ id }) => id).join(''));

describe('the columns of the pipeline', () => {
  it('keep a lead once, where its status and position say', () => {
    expect(ids(withLead(columns(), lead('a', 'a1V')))).to.deep.equal(['bac', '', '']);
    expect(ids(withLead(columns(), lead('b', 'a0', { status: 'proposal' })))).to.deep.equal(['ac', 'b', '']);
    expect(ids(withLead(columns(), lead('d', 'Zz')))).to.deep.equal(['dabc', '', '']);
  });

  it('leave out what belongs behind the end of what is loaded', () => {
    expect(ids(withLead(columns(true), lead('d', 'a3')))).to.deep.equal(['abc', '', '']);
    expect(ids(withLead(columns(false), lead('d', 'a3')))).to.deep.equal(['abcd', '', '']);
  });

  it('tell the engine of a place by those around it', () => {
    const [first, second] = columns() as [PipelineColumn, PipelineColumn];
    expect(neighborsAt(first, 'a', 1)).to.deep.equal({ afterId: 'b', beforeId: 'c' });
    expect(neighborsAt(first, 'c', 0)).to.deep.equal({ beforeId: 'a' });
    expect(neighborsAt(second, 'a', 0)).to.deep.equal({});
    expect(ids(withLeadAt(columns(), lead('a', 'a0'), 'new', 2))).to.deep.equal(['bca', '', '']);
  });

  it('carry a lead no farther than there are stages and places', () => {
    const lifted = { leadId: 'b', status: 'new', index: 1, byKey: true } as const;
    expect(carried(columns(), lifted, 0, 5)).to.deep.include({ lifted: { ...lifted, index: 2 }, places: 3 });
    expect(carried(columns(), lifted, 1, 0)).to.deep.include({ lifted: { ...lifted, status: 'proposal', index: 0 }, places: 1 });
    expect(carried(columns(), { ...lifted, status: 'lost', index: 0 }, 1, 0)?.lifted.status).to.equal('lost');
  });
});

describe('the river', () => {
  it('never adds up money of two currencies, and leaves out what is lost', () => {
    const mixed = [lead('a', 'a0'), lead('b', 'a1', { currency: 'USD', valueCents: 300 }), lead('c', 'a2', { valueCents: 400 })];
    expect(sumsOf(mixed)).to.deep.equal([
      { currency: 'BRL', cents: 500 },
      { currency: 'USD', cents: 300 },
    ]);
    const [first, second, lost] = columns() as [PipelineColumn, PipelineColumn, PipelineColumn];
    const shares = sharesOf([
      { ...first, leads: mixed },
      { ...second, leads: [lead('d', 'a0', { valueCents: 250 })] },
      { ...lost, leads: [lead('e', 'a0', { valueCents: 9_000 })] },
    ]);
    expect(shares).to.deep.equal([1, 0.5, 0]);
  });

  it('is as high as its share, and a thread where there is nothing', () => {
    expect(riverPath(1, 0.5)).to.match(/^M0 0\.0H62C82 0\.0 80 12\.0 100 12\.0V36\.0/);
    expect(riverPath(0, 0)).to.match(/^M0 23\.2/);
  });

  it('has a name for every stage in every language', () => {
    for (const { stages } of Object.values(pipelineWords)) expect(Object.keys(stages)).to.have.members([...leadStatuses]);
  });
});
