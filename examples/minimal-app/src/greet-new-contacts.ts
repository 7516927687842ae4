import { isProblem, type LeadEngineClient } from '@leadengine/sdk';

const greeting = 'Olá! Recebemos a sua mensagem e já vamos responder.';

/**
 * Answers the first message of each conversation until the signal aborts.
 *
 * @param after - Cursor of the last event seen by an earlier run; from now on when left out.
 */
export const greetNewContacts = async (client: LeadEngineClient, signal: AbortSignal, after?: string): Promise<void> => {
  for await (const event of client.subscribe({ types: ['ticket.created'], after, signal })) {
    const { id } = event.data;
    try {
      // The key names the conversation: after a crash the same event comes again and greets nobody twice.
      await client.messages.send({ id }, { type: 'text', text: greeting }, { idempotencyKey: `greeting-${id}`, signal });
    } catch (error) {
      if (signal.aborted) return;
      // An agent was faster and closed it.
      if (!isProblem(error, 'tickets.not_open')) throw error;
    }
  }
};
