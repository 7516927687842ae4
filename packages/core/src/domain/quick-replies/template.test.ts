import { expect } from 'chai';
import fc from 'fast-check';
import { fillTemplate, firstNameOf } from './template.js';

describe('templates', () => {
  it('fill in what is known and name what is not, once', () => {
    const filled = fillTemplate('Oi {{contact.firstName}}, {{ agent.name }}! {{x}} {{x}} {{y.z}}', {
      'contact.firstName': 'Rosa',
      'agent.name': 'Bia',
    });
    expect(filled).to.deep.equal({ text: 'Oi Rosa, Bia! {{x}} {{x}} {{y.z}}', unknownVariables: ['x', 'y.z'] });
  });

  it('take values as they are, also those that look like templates or patterns', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fillTemplate('<{{a}}>', { a: value })).to.deep.equal({ text: `<${value}>`, unknownVariables: [] });
      }),
    );
    expect(fillTemplate('{{a}}', { a: '$& {{b}}', b: 'no' }).text).to.equal('$& {{b}}');
  });

  it('leave texts without variables alone, and never reach what an object inherits', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('{{')),
        (text) => {
          expect(fillTemplate(text, {})).to.deep.equal({ text, unknownVariables: [] });
        },
      ),
    );
    expect(fillTemplate('{{constructor}}', {}).unknownVariables).to.deep.equal(['constructor']);
  });

  it('call people by their first name', () => {
    expect(firstNameOf('  Maria da Silva ')).to.equal('Maria');
    expect(firstNameOf('')).to.equal('');
  });
});
