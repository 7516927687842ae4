import { Id, Timestamp, toTimestamp } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { actorText } from '../agreement/history.repository.js';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import type { ContactDecision, ContactReason } from './contact-gate.js';
import type { ContactDecisionRecord } from './contact-gate.schema.js';

interface DecisionRow {
  readonly id: string;
  readonly person_id: string | null;
  readonly contact_id: string | null;
  readonly phone_hint: string | null;
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
  readonly occasion?: ContactDecisionRecord['occasion'];
}

const newestFirst: KeysetOrder<DecisionRow> = {
  columns: ['decided_at', 'id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.decided_at), row.id],
};

export const decisionListStatement = (tenantId: string, query: DecisionListQuery): ListStatement =>
  keysetStatement(
    `select id, person_id, contact_id, phone_hint, occasion, purpose, is_allowed, reason, allowed_from::text as allowed_from, actor, decided_at
     from credit_contact_decisions where tenant_id = $1`,
    tenantId,
    [equal('person_id', query.personId), equal('reason', query.reason), equal('occasion', query.occasion)],
    newestFirst,
    query,
  );

export const listDecisions = (sql: Sql, query: DecisionListQuery) =>
  readPage(sql, decisionListStatement(sql.scope.tenantId, query), newestFirst, query, (row): ContactDecisionRecord => ({
    id: row.id,
    personId: row.person_id,
    contactId: row.contact_id,
    phone: row.phone_hint === null ? null : `***${row.phone_hint}`,
    occasion: row.occasion,
    purpose: row.purpose,
    isAllowed: row.is_allowed,
    reason: row.reason,
    allowedFrom: row.allowed_from,
    actor: row.actor,
    decidedAt: toTimestamp(row.decided_at),
  }));

/** Whom a decision is about. */
export interface DecidedSubject {
  readonly personId: string | null;
  readonly contactId: string | null;
  readonly phoneHint?: string;
}

/** One row per subject; nobody changes it afterwards. */
export const recordDecisions = async (
  tx: Transaction,
  decided: readonly { readonly subject: DecidedSubject; readonly decision: ContactDecision }[],
  occasion: ContactDecisionRecord['occasion'],
  purpose: string,
): Promise<void> => {
  const rows = decided.map(({ subject, decision }) => ({
    id: uuidv7(),
    person: subject.personId,
    contact: subject.contactId,
    hint: subject.phoneHint ?? null,
    allowed: decision.isAllowed,
    reason: decision.reason,
    from: decision.allowedFrom ?? null,
  }));
  await tx.sql(
    `insert into credit_contact_decisions (tenant_id, id, person_id, contact_id, phone_hint, occasion, purpose, is_allowed, reason,
       allowed_from, actor, decided_at)
     select $1, n.id, n.person, n.contact, n.hint, $3, $4, n.allowed, n.reason, n."from", $5, $6
     from jsonb_to_recordset($2::jsonb) as n(id uuid, person uuid, contact uuid, hint text, allowed boolean, reason text, "from" date)`,
    [tx.scope.tenantId, JSON.stringify(rows), occasion, purpose, actorText(tx.scope.actor), tx.now],
  );
};
