import { Id, storableText, Timestamp, toTimestamp, toTimestampOrNull, violatesUnique } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { actorText } from '../agreement/history.repository.js';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import type { KnownRule } from './published.js';
import { RuleExists, type CreditRule, type CreditRuleInput, type RuleKind } from './rule.schema.js';

interface RuleRow {
  readonly id: string;
  readonly kind: RuleKind;
  readonly payer: CreditRule['payer'];
  readonly valid_from: string;
  readonly value: CreditRule['value'];
  readonly legal_basis: string;
  readonly note: string;
  readonly created_by: string;
  readonly created_at: Date;
  readonly withdrawn_at: Date | null;
}

const columns = 'id, kind, payer, valid_from::text as valid_from, value, legal_basis, note, created_by, created_at, withdrawn_at';
const select = `select ${columns} from credit_rules where tenant_id = $1`;

const toRule = (row: RuleRow): CreditRule => ({
  id: row.id,
  origin: 'tenant',
  kind: row.kind,
  payer: row.payer,
  validFrom: row.valid_from,
  value: row.value,
  legalBasis: row.legal_basis,
  note: row.note,
  createdBy: row.created_by,
  createdAt: toTimestamp(row.created_at),
  withdrawnAt: toTimestampOrNull(row.withdrawn_at),
});

export interface RuleListQuery extends PageQuery {
  readonly kind?: RuleKind;
}

const newestFirst: KeysetOrder<RuleRow> = {
  columns: ['created_at', 'id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.created_at), row.id],
};

export const ruleListStatement = (tenantId: string, query: RuleListQuery): ListStatement =>
  keysetStatement(select, tenantId, [equal('kind', query.kind)], newestFirst, query);

/** Withdrawn ones, too. */
export const listRules = (sql: Sql, query: RuleListQuery) =>
  readPage(sql, ruleListStatement(sql.scope.tenantId, query), newestFirst, query, toRule);

/** All that hold, of any day. */
export const readRules = async (sql: Sql): Promise<readonly KnownRule[]> =>
  (await sql<RuleRow>(`${select} and withdrawn_at is null`, [sql.scope.tenantId])).map((row) => ({
    kind: row.kind,
    payer: row.payer,
    validFrom: row.valid_from,
    value: row.value,
    legalBasis: row.legal_basis,
    id: row.id,
  }));

/** @throws RuleExists */
export const insertRule = async (tx: Transaction, input: CreditRuleInput): Promise<CreditRule> => {
  try {
    const [row] = await tx.sql<RuleRow>(
      `insert into credit_rules (tenant_id, id, kind, payer, valid_from, value, legal_basis, note, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10) returning ${columns}`,
      [
        tx.scope.tenantId,
        uuidv7(),
        input.kind,
        input.payer ?? null,
        input.validFrom,
        JSON.stringify(input.value),
        storableText(input.legalBasis.trim()),
        storableText(input.note ?? ''),
        actorText(tx.scope.actor),
        tx.now,
      ],
    );
    return toRule(row as RuleRow);
  } catch (error) {
    if (violatesUnique(error, 'credit_rules_one')) throw new RuleExists({ kind: input.kind, validFrom: input.validFrom });
    throw error;
  }
};

export const lockRule = async (tx: Transaction, id: string): Promise<CreditRule | undefined> => {
  const [row] = await tx.sql<RuleRow>(`${select} and id = $2 for no key update`, [tx.scope.tenantId, id]);
  return row && toRule(row);
};

/** Of one that the caller has locked. */
export const withdrawRule = async (tx: Transaction, id: string): Promise<CreditRule> => {
  const [row] = await tx.sql<RuleRow>(
    `update credit_rules set withdrawn_by = $3, withdrawn_at = $4 where tenant_id = $1 and id = $2 returning ${columns}`,
    [tx.scope.tenantId, id, actorText(tx.scope.actor), tx.now],
  );
  return toRule(row as RuleRow);
};
