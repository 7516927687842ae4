import { expect } from 'chai';
import { createTypeFilter } from './event-types.js';
import { laneOf } from './lane-key.js';

describe('lane keys', () => {
  it('puts a ticket’s own events and its messages into one lane', () => {
    expect(laneOf({ id: 'e', type: 'ticket.updated', data: { id: 't', contactId: 'c' } })).to.equal('t');
    expect(laneOf({ id: 'e', type: 'message.received', data: { id: 'm', ticketId: 't', contactId: 'c' } })).to.equal('t');
  });

  it('falls back to the contact, the resource and the event', () => {
    expect(laneOf({ id: 'e', type: 'contact.updated', data: { id: 'c' } })).to.equal('c');
    expect(laneOf({ id: 'e', type: 'reminders.created', data: { id: 'r', contactId: 'c' } })).to.equal('c');
    expect(laneOf({ id: 'e', type: 'user.updated', data: { id: 'u', ticketId: null } })).to.equal('u');
    for (const data of [{}, { id: 7 }, null, 'text', undefined]) expect(laneOf({ id: 'e', type: 'sample.noted', data })).to.equal('e');
  });
});

describe('type filters', () => {
  it('know exact types, groups and all', () => {
    const wants = createTypeFilter(['ticket.*', 'message.received', 'whatsapp.instance.*']);
    const types = [
      'ticket.created',
      'tickets.created',
      'ticket',
      'message.received',
      'message.received.twice',
      'whatsapp.instance.status_changed',
    ];
    expect(types.filter(wants)).to.deep.equal(['ticket.created', 'message.received', 'whatsapp.instance.status_changed']);
    expect(types.filter(createTypeFilter(['*']))).to.deep.equal(types);
    expect(types.filter(createTypeFilter([]))).to.deep.equal([]);
  });
});
