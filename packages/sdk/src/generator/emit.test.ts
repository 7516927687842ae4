import { expect } from 'chai';
import { emit, emitPluginClient } from './emit.js';
import { functionNameOf } from './naming.js';
import { readDocument } from './read-document.js';
import { sampleDocument } from '../../test/sample-document.js';

describe('functionNameOf', () => {
  it('puts the verb first and keeps the plural of lists', () => {
    expect(functionNameOf(['tickets'], 'list')).to.equal('listTickets');
    expect(functionNameOf(['tickets', 'notes'], 'create')).to.equal('createTicketNote');
    expect(functionNameOf(['quick-replies'], 'get')).to.equal('getQuickReply');
    expect(functionNameOf(['tickets'], 'markRead')).to.equal('markTicketRead');
    expect(functionNameOf(['whatsapp'], 'listInstances')).to.equal('listWhatsappInstances');
    expect(functionNameOf(['queues'], 'list')).to.equal('listQueues');
    expect(functionNameOf(['apiKeys'], 'revoke')).to.equal('revokeApiKey');
    expect(functionNameOf(['analysis'], 'status')).to.equal('statusAnalysis');
  });
});

describe('readDocument', () => {
  const operation = (id: string) => readDocument(sampleDocument).operations.find((one) => one.id === id);

  it('tells lists, bytes, public and idempotent operations apart', () => {
    expect(operation('tickets.list')).to.include({ list: true, parameters: 'optional', body: 'none', permission: 'tickets:read' });
    expect(operation('tickets.get')).to.include({ list: false, parameters: 'required' });
    expect(operation('qr.image')).to.include({ raw: true, parameters: 'none' });
    expect(operation('auth.login')).to.include({ isPublic: true, idempotent: false, body: 'required' });
    expect(operation('tickets.notes.create')).to.include({ idempotent: true });
    expect(operation('events.stream')).to.equal(undefined);
  });

  it('collects problem codes, given as codes or as declarations', () => {
    expect(readDocument(sampleDocument).problemCodes).to.deep.equal(['auth.invalid_credentials', 'tickets.closed']);
  });

  it('names the operation that it cannot turn into code', () => {
    const withPath = (path: string, item: object) =>
      ({ ...sampleDocument, paths: { ...sampleDocument.paths, [path]: item } }) as typeof sampleDocument;
    expect(() => readDocument(withPath('/a', { get: {} }))).to.throw('GET /a has no operationId');
    expect(() => readDocument(withPath('/a', { get: { operationId: 'list' } }))).to.throw('"list" is not <resource>.<verb>');
    expect(() => readDocument(withPath('/a', { get: { operationId: 'ticket.get' } }))).to.throw('would both become getTicket()');
    const twice = [
      { name: 'id', in: 'path' },
      { name: 'id', in: 'query' },
    ];
    expect(() => readDocument(withPath('/a/{id}', { get: { operationId: 'a.get', parameters: twice } }))).to.throw(
      '"a.get" has the parameter "id" twice',
    );
  });
});

describe('emit', () => {
  it('writes functions, a client, types, events and problems', async () => {
    const files = await emit(sampleDocument);
    expect([...files.keys()]).to.include.members(['schema.d.ts', 'client.ts', 'operations/tickets.ts', 'operations/index.ts']);
    expect(files.get('operations/tickets.ts')).to.include(
      "export const createTicketNote: (transport: Transport, parameters: CreateTicketNoteParameters, body: CreateTicketNoteBody, options?: CallOptions) => Promise<CreateTicketNoteResult> = /* @__PURE__ */ defineCall('POST /v1/tickets/{id}/notes', ",
    );
    expect(files.get('operations/tickets.ts')).to.include(String.raw`*\/ in it`);
    expect(files.get('client.ts')).to.include('notes: { create: bind(createTicketNote) }');
    expect(files.get('events.ts')).to.include("readonly 'ticket.created': TicketCreatedEvent;");
    expect(files.get('schema.d.ts')).to.include('"event.ticket.created"');
  });

  it('writes the part of one plugin against the published SDK', async () => {
    const files = await emitPluginClient(sampleDocument, 'tickets');
    expect(files.get('operations/tickets.ts')).to.include('import { defineCall');
    expect(files.get('client.ts')).to.include('export const createTicketsResource = (transport: Transport): TicketsResource');
    expect(files.get('augmentation.ts')).to.include("readonly 'tickets.closed': true;");
    expect(files.get('schema.ts')).to.include('"tickets.list"').and.not.to.include('"auth.login"');
    expect([...files.values()].join('\n')).not.to.match(/from '\.\.\/\.\.\/(?!schema)/);
  });

  it('refuses a plugin that the document does not know', async () => {
    const error = await emitPluginClient(sampleDocument, 'nobody').catch((caught: unknown) => caught);
    expect(error).to.have.property('message', 'The document has no operation of a plugin named "nobody".');
  });

  it('gives the same text each time', async () => {
    expect([...(await emit(sampleDocument))]).to.deep.equal([...(await emit(sampleDocument))]);
  });
});
