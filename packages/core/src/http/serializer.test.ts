import { expect } from 'chai';
import fc from 'fast-check';
import { Type } from 'typebox';
import { compileSerializer } from './serializer.js';

const Row = Type.Object({
  id: Type.String({ format: 'uuid' }),
  preview: Type.Union([Type.String(), Type.Null()]),
  unread: Type.Integer(),
  ratio: Type.Optional(Type.Number()),
  state: Type.Union([Type.Literal('open'), Type.Literal('closed')]),
  contact: Type.Union([Type.Object({ name: Type.String() }), Type.Null()]),
  tags: Type.Array(Type.String()),
  extra: Type.Record(Type.String(), Type.Unknown()),
});
const serialize = compileSerializer(Type.Object({ data: Type.Array(Row), nextCursor: Type.Union([Type.String(), Type.Null()]) }));

describe('compileSerializer', () => {
  it('writes what JSON.stringify writes for values of the schema', () => {
    const text = fc.string({ unit: 'binary', maxLength: 8 });
    const row = fc.record({
      id: text,
      preview: fc.option(text),
      unread: fc.integer(),
      state: fc.constantFrom('open', 'closed'),
      contact: fc.option(fc.record({ name: text })),
      tags: fc.array(text, { maxLength: 3 }),
      extra: fc.dictionary(fc.constantFrom('a', 'b'), fc.jsonValue({ maxDepth: 1 })),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.option(text), (data, nextCursor) => {
        expect(JSON.parse(serialize({ data, nextCursor }))).to.deep.equal(JSON.parse(JSON.stringify({ data, nextCursor })));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out what the schema does not declare', () => {
    expect(compileSerializer(Type.Object({ id: Type.String() }))({ id: 'a', passwordHash: 'x' })).to.equal('{"id":"a"}');
  });
});
