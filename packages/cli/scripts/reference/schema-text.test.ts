import { expect } from 'chai';
import { boundsText, typeText } from './schema-text.js';

describe('typeText', () => {
  it('writes unions, lists and objects as TypeScript does', () => {
    const text = typeText({
      type: 'object',
      required: ['status'],
      properties: {
        status: { anyOf: [{ const: 'open' }, { type: 'null' }] },
        tags: { type: 'array', items: { anyOf: [{ const: 'a' }, { const: 'b' }] } },
      },
    });
    expect(text).to.equal("{ status: 'open' | null; tags?: ('a' | 'b')[] }");
  });

  it('calls a resource by its name', () => {
    expect(typeText({ type: 'array', items: { $id: 'Ticket', type: 'object', properties: {} } })).to.equal('Ticket[]');
  });
});

describe('boundsText', () => {
  it('says both ends, one end or nothing', () => {
    expect(boundsText({ minimum: 1, maximum: 5 })).to.equal('1 to 5');
    expect(boundsText({ minimum: 1 })).to.equal('from 1');
    expect(boundsText({ minLength: 1 })).to.equal('');
    expect(boundsText({ minLength: 32 })).to.equal('32 characters or more');
  });
});
