import { Id, storableText, toTimestamp, violatesExclusion } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { Day } from '../decimal.schema.js';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import { WindowOverlaps } from './rates.problems.js';
import type { ContractWindow } from './window.schema.js';

interface WindowRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly table_id: string | null;
  readonly label: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly first_due_on: string;
  readonly payroll_month: string | null;
  readonly is_active: boolean;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = `id, agreement_id, table_id, label, lower(days)::text as starts_on, (upper(days) - 1)::text as ends_on,
  first_due_on::text as first_due_on, payroll_month::text as payroll_month, is_active, version, created_at, updated_at`;
const select = `select ${columns} from credit_windows where tenant_id = $1`;

const toWindow = (row: WindowRow): ContractWindow => ({
  id: row.id,
  agreementId: row.agreement_id,
  tableId: row.table_id,
  label: row.label,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  firstDueOn: row.first_due_on,
  payrollMonth: row.payroll_month,
  isActive: row.is_active,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

const byDay: KeysetOrder<WindowRow> = {
  columns: ['lower(days)', 'id'],
  direction: 'asc',
  cursor: Type.Tuple([Day, Id]),
  keyOf: (row) => [row.starts_on, row.id],
};

export const windowListStatement = (tenantId: string, agreementId: string, query: PageQuery): ListStatement =>
  keysetStatement(select, tenantId, [equal('agreement_id', agreementId)], byDay, query);

export const listWindows = (sql: Sql, agreementId: string, query: PageQuery) =>
  readPage(sql, windowListStatement(sql.scope.tenantId, agreementId, query), byDay, query, toWindow);

export const findWindow = async (sql: Sql, id: string): Promise<ContractWindow | undefined> => {
  const [row] = await sql<WindowRow>(`${select} and id = $2`, [sql.scope.tenantId, id]);
  return row && toWindow(row);
};

/**
 * The windows that count for contracts of a day: by table, and under the agreement's id for tables that have none of their own.
 * A day between windows belongs to the next one.
 */
export const findWindowsOf = async (sql: Sql, agreementId: string, day: string): Promise<ReadonlyMap<string, ContractWindow>> => {
  const rows = await sql<WindowRow & { readonly scope_id: string }>(
    `select distinct on (scope_id) scope_id, ${columns} from credit_windows
     where tenant_id = $1 and agreement_id = $2 and is_active and upper(days) > $3::date order by scope_id, upper(days)`,
    [sql.scope.tenantId, agreementId, day],
  );
  return new Map(rows.map((row) => [row.scope_id, toWindow(row)]));
};

/** What a window is saved with. */
export type WindowValues = Pick<ContractWindow, 'tableId' | 'label' | 'startsOn' | 'endsOn' | 'firstDueOn' | 'payrollMonth' | 'isActive'>;

const write = async (tx: Transaction, text: string, id: string, agreementId: string, values: WindowValues): Promise<ContractWindow> => {
  try {
    const [row] = await tx.sql<WindowRow>(`${text} returning ${columns}`, [
      tx.scope.tenantId,
      id,
      agreementId,
      values.tableId,
      storableText(values.label.trim()),
      values.startsOn,
      values.endsOn,
      values.firstDueOn,
      values.payrollMonth,
      values.isActive,
      tx.now,
    ]);
    return toWindow(row as WindowRow);
  } catch (error) {
    if (violatesExclusion(error, 'credit_windows_apart')) throw new WindowOverlaps();
    throw error;
  }
};

/** @throws WindowOverlaps */
export const insertWindow = (tx: Transaction, agreementId: string, values: WindowValues): Promise<ContractWindow> =>
  write(
    tx,
    `insert into credit_windows (tenant_id, id, agreement_id, table_id, label, days, first_due_on, payroll_month, is_active, created_at,
       updated_at)
     values ($1, $2, $3, $4, $5, daterange($6::date, $7::date, '[]'), $8::date, $9::date, $10, $11, $11)`,
    uuidv7(),
    agreementId,
    values,
  );

/** Of an agreement that the caller has locked. @throws WindowOverlaps */
export const updateWindow = (tx: Transaction, { id, agreementId, ...values }: ContractWindow): Promise<ContractWindow> =>
  write(
    tx,
    `update credit_windows set table_id = $4, label = $5, days = daterange($6::date, $7::date, '[]'), first_due_on = $8::date,
       payroll_month = $9::date, is_active = $10, updated_at = $11, version = version + 1
     where tenant_id = $1 and id = $2 and agreement_id = $3`,
    id,
    agreementId,
    values,
  );

export const deleteWindow = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('delete from credit_windows where tenant_id = $1 and id = $2', [tx.scope.tenantId, id]);
};
