import { setTimeout as delay } from 'node:timers/promises';

const longestPauseMs = 2500;

export const phoneOf = (customer) => `+55119${String(70_000_000 + customer)}`;
export const inboundText = (customer, number) => `in ${String(customer)} ${String(number)}`;
export const outboundText = (customer, number) => `out ${String(customer)} ${String(number)}`;

/** How many of `total` fall to each customer, as even as can be. */
export const shareOf = (total, customers, customer) => Math.floor(total / customers) + (customer < total % customers ? 1 : 0);

/**
 * Customers write and the desk answers. Every person says one thing at a time, says it until it was accepted, and pauses between; what
 * they have to say is spread over the run by `progress` (0 to 1), so that each death of the engine finds something under way.
 */
export const createTraffic = (client, { instanceId, customers, inbound, outbound, progress }) => {
  const tickets = new Map();
  const accepted = { inbound: 0, outbound: new Map() };
  let isFailed = false;

  const turn = async (number, total) => {
    while (!isFailed && progress() < number / total) await delay(50);
    await delay(Math.random() * longestPauseMs);
    if (isFailed) throw new Error('Another customer has failed.');
  };

  const write = async (customer) => {
    const total = shareOf(inbound, customers, customer);
    for (let number = 0; number < total; number++) {
      await turn(number, total);
      const messageId = `chaos-${String(customer)}-${String(number)}`;
      await client.call('POST', `/v1/whatsapp/instances/${instanceId}/sandbox/messages`, {
        key: messageId,
        body: { from: phoneOf(customer), messageId, displayName: `Customer ${String(customer)}`, text: inboundText(customer, number) },
      });
      accepted.inbound += 1;
    }
  };

  const answer = async (customer) => {
    const total = shareOf(outbound, customers, customer);
    while (total > 0 && !isFailed && !tickets.has(customer)) await delay(50);
    for (let number = 0; number < total; number++) {
      await turn(number, total);
      const text = outboundText(customer, number);
      const message = await client.call('POST', `/v1/tickets/${tickets.get(customer)}/messages`, {
        key: `answer-${String(customer)}-${String(number)}`,
        body: { type: 'text', text },
      });
      accepted.outbound.set(text, message.id);
    }
  };

  return {
    accepted,
    /** Learns the tickets of customers from the event stream. */
    notice(event) {
      const customer = event.type === 'message.received' ? /^in (\d+) 0$/.exec(event.data.content.text ?? '')?.[1] : undefined;
      if (customer !== undefined) tickets.set(Number(customer), event.data.ticketId);
    },
    /** Resolves when everything was accepted. */
    async run() {
      const people = Array.from({ length: customers }, (_, customer) => [write(customer), answer(customer)]).flat();
      await Promise.all(
        people.map((person) =>
          person.catch((error) => {
            isFailed = true;
            throw error;
          }),
        ),
      );
    },
  };
};
