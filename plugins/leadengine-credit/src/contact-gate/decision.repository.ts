import { Id, Timestamp, toTimestamp } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { actorText } from '../agreement/history.repository.js';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import type { ContactDecision, ContactReason } from './contact-gate.js';
import type { ContactDecisionRecord } from './contact-gate.schema.js';
import type { ContactSubject } from './contact-subject.repository.js';

interface DecisionRow {
  readonly id: string;
  readonly person_id: string | null;
  readonly contact_id: string | null;
  readonly occasion: ContactDecisionRecord['occasion'];
  readonly purpose: string;
  readonly is_allowed: boolean;
  readonly reason: ContactReason;
  readonly allowed_from: string | null;
  readonly actor: string;
  readonly decided_at: Date;
}

export interface DecisionListQuery extends PageQuery {
  readonly personId?: string;
  readonly reason?: ContactReason;
}

const newestFirst: KeysetOrder<DecisionRow> = {
  columns: ['decided_at', 'id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.decided_at), row.id],
};

export const decisionListStatement = (tenantId: string, query: DecisionListQuery): ListStatement =>
  keysetStatement(
    `select id, person_id, contact_id, occasion, purpose, is_allowed, reason, allowed_from::text as allowed_from, actor, decided_at
     from credit_contact_decisions where tenant_id = $1`,
    tenantId,
    [equal('person_id', query.personId), equal('reason', query.reason)],
    newestFirst,
    query,
  );

export const listDecisions = (sql: Sql, query: DecisionListQuery) =>
  readPage(sql, decisionListStatement(sql.scope.tenantId, query), newestFirst, query, (row): ContactDecisionRecord => ({
    id: row.id,
    personId: row.person_id,
    contactId: row.contact_id,
    occasion: row.occasion,
    purpose: row.purpose,
    isAllowed: row.is_allowed,
    reason: row.reason,
    allowedFrom: row.allowed_from,
    actor: row.actor,
    decidedAt: toTimestamp(row.decided_at),
  }));

/** One row per subject; nobody changes it afterwards. */
export const recordDecisions = async (
  tx: Transaction,
  decided: readonly { readonly subject: ContactSubject; readonly decision: ContactDecision }[],
  occasion: ContactDecisionRecord['occasion'],
  purpose: string,
): Promise<void> => {
  const rows = decided.map(({ subject, decision }) => ({
    id: uuidv7(),
    person: subject.personId,
    contact: subject.contactId,
    allowed: decision.isAllowed,
    reason: decision.reason,
    from: decision.allowedFrom ?? null,
  }));
  await tx.sql(
    `insert into credit_contact_decisions (tenant_id, id, person_id, contact_id, occasion, purpose, is_allowed, reason, allowed_from, actor, decided_at)
     select $1, n.id, n.person, n.contact, $3, $4, n.allowed, n.reason, n."from", $5, $6
     from jsonb_to_recordset($2::jsonb) as n(id uuid, person uuid, contact uuid, allowed boolean, reason text, "from" date)`,
    [tx.scope.tenantId, JSON.stringify(rows), occasion, purpose, actorText(tx.scope.actor), tx.now],
  );
};
