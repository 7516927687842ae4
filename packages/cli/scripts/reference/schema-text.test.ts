import { expect } from 'chai';
import { Type } from 'typebox';
import { boundsText, typeText, type SchemaShape } from './schema-text.js';

const shape = (schema: unknown): SchemaShape => schema as SchemaShape;

describe('typeText', () => {
  it('writes unions, lists and objects as TypeScript does', () => {
    const schema = Type.Object({
      status: Type.Union([Type.Literal('open'), Type.Null()]),
      tags: Type.Optional(Type.Array(Type.Union([Type.Literal('a'), Type.Literal('b')]))),
    });
    expect(typeText(shape(schema))).to.equal("{ status: 'open' | null; tags?: ('a' | 'b')[] }");
  });

  it('calls a resource by its name', () => {
    expect(typeText(shape(Type.Array(Type.Object({}, { $id: 'Ticket' }))))).to.equal('Ticket[]');
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
