import type { EventEnvelope } from '@leadengine/plugin-kit';

const textOf = (data: unknown, name: string): string | undefined => {
  const value = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>)[name] : undefined;
  return typeof value === 'string' ? value.slice(0, 100) : undefined;
};

/**
 * What an event has to keep its order with: the events of one conversation, else of one contact, else of one resource. An event
 * of nothing of these goes alone.
 */
export const laneOf = ({ id, type, data }: Pick<EventEnvelope, 'id' | 'type' | 'data'>): string => {
  const own = textOf(data, 'id');
  const ticketId = type.startsWith('ticket.') ? own : textOf(data, 'ticketId');
  if (ticketId !== undefined) return ticketId;
  const contactId = type.startsWith('contact.') ? own : textOf(data, 'contactId');
  return contactId ?? own ?? id;
};
