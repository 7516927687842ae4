import type { Transaction } from '@leadengine/plugin-kit';
import { insertDefaultQueue } from './queue.repository.js';

/** Gives a tenant what a helpdesk needs before its first message: a default queue. Safe to repeat. */
export const seedHelpdesk = (tx: Transaction, options: { readonly queueName?: string } = {}): Promise<void> =>
  insertDefaultQueue(tx, options.queueName ?? 'Atendimento');
