import { isProblem, type LeadEngineClient, type Message } from '@leadengine/sdk';

/** What the partner's shop knows of a sale. */
export interface Order {
  readonly id: string;
  readonly customerName: string;
  /** E.164. */
  readonly customerPhone: string;
}

/** The id that a conflict names, such as that of the contact who has the number already. */
const namedBy = (problem: Readonly<Record<string, unknown>> | undefined, member: string): string => {
  const id = problem?.[member];
  if (typeof id !== 'string') throw new Error(`The engine names no ${member}.`);
  return id;
};

/**
 * Makes the customer a contact, opens a ticket and tells them that their order is on its way. Safe to call again, also after a crash in
 * between: each key names the order, so the engine answers what it answered before and the customer hears of it once.
 *
 * @param instanceId - The number that writes.
 * @throws LeadEngineError
 */
export const announceOrder = async (client: LeadEngineClient, instanceId: string, order: Order): Promise<Message> => {
  const once = (step: string) => ({ idempotencyKey: `order-${order.id}-${step}` });

  const contactId = await client.contacts.create({ name: order.customerName, phone: order.customerPhone }, once('contact')).then(
    ({ id }) => id,
    (error: unknown) => {
      // They have bought or written before.
      if (isProblem(error, 'contacts.phone_taken')) return namedBy(error.problem, 'existingContactId');
      throw error;
    },
  );
  const ticketId = await client.tickets.create({ contactId, instanceId, subject: `Pedido ${order.id}` }, once('ticket')).then(
    ({ id }) => id,
    (error: unknown) => {
      // A conversation is going on: the announcement belongs there.
      if (isProblem(error, 'tickets.already_open')) return namedBy(error.problem, 'existingTicketId');
      throw error;
    },
  );
  const text = `Olá, ${order.customerName}! O seu pedido ${order.id} saiu para entrega.`;
  return client.messages.send({ id: ticketId }, { type: 'text', text }, once('message'));
};
