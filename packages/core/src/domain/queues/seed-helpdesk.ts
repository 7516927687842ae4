import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { insertDefaultQueue } from './queue.repository.js';

const defaultName = 'Atendimento';

/** Gives a tenant what a helpdesk needs before its first message: a default queue. Safe to repeat. */
export const seedHelpdesk = (
  { database }: { readonly database: { readonly unitOfWork: UnitOfWork } },
  scope: Scope,
  { queueName = defaultName }: { readonly queueName?: string } = {},
): Promise<void> => database.unitOfWork.run(scope, (tx) => insertDefaultQueue(tx, queueName));
