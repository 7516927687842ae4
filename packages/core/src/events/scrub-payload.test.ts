import { expect } from 'chai';
import { Type } from 'typebox';
import { ContactUpdated } from '../domain/contacts/contract.js';
import { scrubPayload } from './scrub-payload.js';

const id = '01900000-0000-7000-8000-000000000001';

const schema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  at: Type.String({ format: 'date-time' }),
  count: Type.Integer(),
  status: Type.Union([Type.Literal('open'), Type.Literal('closed')]),
  name: Type.Union([Type.String(), Type.Null()]),
  fields: Type.Record(Type.String(), Type.Unknown()),
  content: Type.Union([
    Type.Object({ type: Type.Literal('text'), text: Type.String() }),
    Type.Object({ type: Type.Literal('location'), latitude: Type.Number(), places: Type.Array(Type.String()) }),
  ]),
});

describe('scrubPayload', () => {
  const shared = { id, at: '2026-11-28T10:00:00.000Z', count: 3, status: 'open', fields: { apelido: 'Rosa' } };

  it('keeps ids, times, counts and the words of the schema, and nothing that people wrote', () => {
    expect(scrubPayload(schema, { ...shared, name: 'Rosa', content: { type: 'text', text: 'oi' } })).to.deep.equal({
      ...shared,
      fields: {},
      name: '',
      content: { type: 'text', text: '' },
    });
  });

  it('takes places off the map and words out of lists', () => {
    const content = { type: 'location', latitude: -23.55, places: ['Rua A', id] };
    expect(scrubPayload(schema, { ...shared, name: null, content })).to.deep.include({
      name: null,
      content: { type: 'location', latitude: 0, places: ['', id] },
    });
  });

  it('leaves no words where nobody knows the schema', () => {
    expect(scrubPayload(undefined, { id, status: 'open', at: [{ name: 'Rosa', number: 1 }] })).to.deep.equal({
      id,
      status: '',
      at: [{ name: '', number: 1 }],
    });
  });

  it('knows the events of the engine', () => {
    const scrubbed = scrubPayload(ContactUpdated.payload, { id, name: 'Rosa', phone: '+5511900000031', status: 'active', isVip: true });
    expect(scrubbed).to.deep.equal({ id, name: '', phone: '', status: 'active', isVip: true });
  });
});
