import { Id, storableText, toTimestamp, violatesUnique } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import { TableCodeTaken } from './rates.problems.js';
import type { RateTable, RateTableInput } from './table.schema.js';

interface TableRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly product_id: string;
  readonly bank: string;
  readonly code: string;
  readonly name: string;
  readonly modality: string;
  readonly priority: number;
  readonly is_archived: boolean;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = 'id, agreement_id, product_id, bank, code, name, modality, priority, is_archived, version, created_at, updated_at';
const select = `select ${columns} from credit_tables where tenant_id = $1`;

const toTable = (row: TableRow): RateTable => ({
  id: row.id,
  agreementId: row.agreement_id,
  productId: row.product_id,
  bank: row.bank,
  code: row.code,
  name: row.name,
  modality: row.modality,
  priority: row.priority,
  isArchived: row.is_archived,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

export interface TableListQuery extends PageQuery {
  readonly productId?: string;
}

const byPriority: KeysetOrder<TableRow> = {
  columns: ['priority', 'id'],
  direction: 'asc',
  cursor: Type.Tuple([Type.Integer(), Id]),
  keyOf: (row) => [row.priority, row.id],
};

/** A product has to be one of the agreement. */
export const tableListStatement = (tenantId: string, agreementId: string, query: TableListQuery): ListStatement =>
  keysetStatement(
    select,
    tenantId,
    // A product belongs to one agreement, so that one of them says it all, and one index serves it.
    [query.productId === undefined ? equal('agreement_id', agreementId) : equal('product_id', query.productId)],
    byPriority,
    query,
  );

export const listTables = (sql: Sql, agreementId: string, query: TableListQuery) =>
  readPage(sql, tableListStatement(sql.scope.tenantId, agreementId, query), byPriority, query, toTable);

export const findTable = async (sql: Sql, id: string): Promise<RateTable | undefined> => {
  const [row] = await sql<TableRow>(`${select} and id = $2`, [sql.scope.tenantId, id]);
  return row && toTable(row);
};

/** Keeps others from adding or publishing versions of the table. */
export const lockTable = async (tx: Transaction, id: string): Promise<RateTable | undefined> => {
  const [row] = await tx.sql<TableRow>(`${select} and id = $2 for no key update`, [tx.scope.tenantId, id]);
  return row && toTable(row);
};

/** @throws TableCodeTaken */
export const insertTable = async (tx: Transaction, agreementId: string, input: RateTableInput): Promise<RateTable> => {
  try {
    const [row] = await tx.sql<TableRow>(
      `insert into credit_tables (tenant_id, id, agreement_id, product_id, bank, code, name, modality, priority, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) returning ${columns}`,
      [
        tx.scope.tenantId,
        uuidv7(),
        agreementId,
        input.productId,
        storableText(input.bank.trim()),
        storableText(input.code),
        storableText(input.name.trim()),
        storableText(input.modality ?? 'NORMAL'),
        input.priority ?? 100,
        tx.now,
      ],
    );
    return toTable(row as TableRow);
  } catch (error) {
    if (violatesUnique(error, 'credit_tables_code')) throw new TableCodeTaken({ code: input.code });
    throw error;
  }
};

/** Changes a table that the caller has locked. */
export const updateTable = async (tx: Transaction, table: RateTable): Promise<RateTable> => {
  const [row] = await tx.sql<TableRow>(
    `update credit_tables set name = $3, priority = $4, is_archived = $5, updated_at = $6, version = version + 1
     where tenant_id = $1 and id = $2 returning ${columns}`,
    [tx.scope.tenantId, table.id, storableText(table.name.trim()), table.priority, table.isArchived, tx.now],
  );
  return toTable(row as TableRow);
};
