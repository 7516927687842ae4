import { expect } from 'chai';
import type { DeclaredPermission } from '../../kernel/permission-catalog.js';
import { createEventAccess } from './event-access.js';

const declared = (id: DeclaredPermission['id'], plugin: string): DeclaredPermission => ({ id, plugin, description: '', roles: [] });

describe('createEventAccess', () => {
  const permissions = [
    declared('tickets:read', 'tickets'),
    declared('tickets:write', 'tickets'),
    declared('self:read', 'identity'),
    declared('users:read', 'identity'),
    declared('whatsapp:read', 'whatsapp'),
  ];
  const owners = new Map([
    ['ticket.created', 'tickets'],
    ['note.created', 'tickets'],
    ['ticket.presence', 'presence'],
    ['user.updated', 'identity'],
    ['instance.updated', 'whatsapp'],
    ['channel.circuit_opened', 'channels'],
  ]);
  const mayRead = createEventAccess(
    { ownerOf: (type) => owners.get(type) },
    {
      list: () => permissions,
      find: (wanted) => permissions.find(({ id }) => id === wanted),
      ofRole: () => new Set(),
    },
  );
  const readable = (...held: readonly string[]): readonly string[] =>
    [...owners.keys(), 'made.up'].filter((type) => mayRead(type, new Set(held)));

  it('asks for the right to read what the event is about', () => {
    expect(readable('tickets:read')).to.deep.equal(['ticket.created', 'note.created', 'ticket.presence']);
    expect(readable('users:read')).to.deep.equal(['user.updated']);
    expect(readable('whatsapp:read')).to.deep.equal(['instance.updated']);
  });

  it('opens nothing by rights to write or to see oneself, and nothing that nobody declares', () => {
    expect(readable('tickets:write', 'self:read', 'events:read')).to.deep.equal([]);
  });
});
