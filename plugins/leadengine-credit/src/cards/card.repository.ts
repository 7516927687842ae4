import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { actorText } from '../agreement/history.repository.js';

/** The message that told of a proposal last. */
export const findLastCard = async (sql: Sql, proposalId: string): Promise<string | undefined> => {
  const [card] = await sql<{ message_id: string }>(
    `select message_id from credit_proposal_cards where tenant_id = $1 and proposal_id = $2 order by created_at desc, message_id desc limit 1`,
    [sql.scope.tenantId, proposalId],
  );
  return card?.message_id;
};

/** Of a proposal that the caller has locked. */
export const insertCard = async (tx: Transaction, proposalId: string, messageId: string): Promise<void> => {
  await tx.sql(
    `insert into credit_proposal_cards (tenant_id, proposal_id, message_id, created_by, created_at) values ($1, $2, $3, $4, $5)`,
    [tx.scope.tenantId, proposalId, messageId, actorText(tx.scope.actor), tx.now],
  );
};
