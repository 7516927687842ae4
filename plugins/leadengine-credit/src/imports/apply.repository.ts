import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { actorText } from '../agreement/history.repository.js';
import { endOf, startOf } from './time-of-table.js';

/** Rates that one statement writes, so that none takes too long. */
const ratesPerStatement = 20_000;

const changes = 'n.added + n.changed + n.removed > 0';

/** Agreements of an import whose tables have not been put in force, in the order in which they are. */
export const findPendingAgreements = async (sql: Sql, importId: string): Promise<string[]> => {
  const rows = await sql<{ agreement_id: string }>(
    `select distinct agreement_id from credit_import_tables where tenant_id = $1 and import_id = $2 and applied_at is null order by agreement_id`,
    [sql.scope.tenantId, importId],
  );
  return rows.map(({ agreement_id }) => agreement_id);
};

/** Makes the tables that are not there. Of an agreement that the caller has locked. */
export const insertNewTables = async (tx: Transaction, importId: string, agreementId: string): Promise<void> => {
  await tx.sql(
    `insert into credit_tables (tenant_id, id, agreement_id, product_id, bank, code, name, modality, priority, created_at, updated_at)
     select distinct on (n.product_id, lower(n.bank), lower(n.code), lower(n.modality))
       $1, n.id, n.agreement_id, n.product_id, n.bank, n.code, n.name, n.modality, 100, $4, $4
     from credit_import_tables n where n.tenant_id = $1 and n.import_id = $2 and n.agreement_id = $3 and n.table_id is null
     order by n.product_id, lower(n.bank), lower(n.code), lower(n.modality), n.number
     on conflict do nothing`,
    [tx.scope.tenantId, importId, agreementId, tx.now],
  );
};

/** Keeps others from adding or publishing versions of the tables. */
export const lockTables = async (tx: Transaction, importId: string, agreementId: string): Promise<void> => {
  await tx.sql(
    `select 1 from credit_tables where tenant_id = $1 and id in (
       select table_id from credit_import_tables where tenant_id = $1 and import_id = $2 and agreement_id = $3) order by id for no key update`,
    [tx.scope.tenantId, importId, agreementId],
  );
};

/** Puts versions in force, and ends those they replace, for the tables of one agreement that change. @returns Ids of the versions. */
export const publishTables = async (
  tx: Transaction,
  { importId, agreementId, note }: { readonly importId: string; readonly agreementId: string; readonly note: string },
): Promise<string[]> => {
  const { tenantId } = tx.scope;
  const changing = `credit_import_tables n join credit_imports i on i.tenant_id = $1 and i.id = n.import_id
    where n.tenant_id = $1 and n.import_id = $2 and n.agreement_id = $3 and ${changes}`;
  await tx.sql(
    `update credit_table_versions o set effective = tstzrange(lower(o.effective), f.starts)
     from (
       select v.id, min(c.starts) as starts from (select n.table_id, ${startOf('$4')} as starts from ${changing}) c
         join credit_table_versions v on v.tenant_id = $1 and v.table_id = c.table_id and v.status = 'published' and v.effective @> c.starts
           and lower(v.effective) < c.starts
       group by v.id) f
     where o.tenant_id = $1 and o.id = f.id`,
    [tenantId, importId, agreementId, tx.now],
  );
  const rows = await tx.sql<{ id: string }>(
    `insert into credit_table_versions (tenant_id, id, table_id, number, status, effective, planned_until, coefficient_basis, note, created_by,
       created_at, published_at)
     select $1, c.version_id, c.table_id, coalesce((select max(number) from credit_table_versions o where o.tenant_id = $1 and o.table_id = c.table_id), 0)
         + row_number() over (partition by c.table_id order by c.starts),
       'published', tstzrange(c.starts, c.ends), c.ends, c.coefficient_basis, $5, $6, $4, $4
     from (select n.version_id, n.table_id, n.number, ${startOf('$4')} as starts, ${endOf} as ends, i.coefficient_basis from ${changing}) c
     order by c.number returning id`,
    [tenantId, importId, agreementId, tx.now, note, actorText(tx.scope.actor)],
  );
  return rows.map(({ id }) => id);
};

/** Tables by number that together have so many rates that one statement may write them. */
const findPortions = async (tx: Transaction, importId: string, agreementId: string): Promise<readonly { from: number; to: number }[]> => {
  const rows = await tx.sql<{ from: number; to: number }>(
    `select min(number) as "from", max(number) as "to" from (
       select number, sum(added + changed + unchanged) over (order by number) / ${String(ratesPerStatement)} as portion
       from credit_import_tables n where n.tenant_id = $1 and n.import_id = $2 and n.agreement_id = $3 and ${changes}) p
     group by portion order by 1`,
    [tx.scope.tenantId, importId, agreementId],
  );
  return rows;
};

/** Makes the staged rates those of their versions. */
export const insertRatesOfImport = async (tx: Transaction, importId: string, agreementId: string): Promise<void> => {
  for (const { from, to } of await findPortions(tx, importId, agreementId))
    await tx.sql(
      `insert into credit_rates (tenant_id, id, version_id, term_months, contract_day, monthly_rate, coefficient, fee_rate, fee_flat, min_amount,
         max_amount, min_installment, max_installment, min_age, max_age, commission_rate)
       select $1, r.id, n.version_id, r.term_months, r.contract_day, r.monthly_rate, r.coefficient, r.fee_rate, r.fee_flat, r.min_amount,
         r.max_amount, r.min_installment, r.max_installment, r.min_age, r.max_age, r.commission_rate
       from credit_import_tables n join credit_import_rates r on r.tenant_id = $1 and r.import_id = $2 and r.table_number = n.number
       where n.tenant_id = $1 and n.import_id = $2 and n.agreement_id = $3 and ${changes} and n.number between $4 and $5`,
      [tx.scope.tenantId, importId, agreementId, from, to],
    );
};

/** One entry per version, as if each had been published by hand. */
export const recordPublications = async (
  tx: Transaction,
  agreementId: string,
  note: string,
  versionIds: readonly string[],
): Promise<void> => {
  await tx.sql(
    `insert into credit_agreement_history (tenant_id, id, agreement_id, action, subject_id, actor, note, changes, created_at)
     select $1, h.id, $2, 'version.published', v.id, $3, $4, jsonb_build_object('tableId', v.table_id, 'effectiveFrom', lower(v.effective),
       'effectiveUntil', upper(v.effective)), $5
     from unnest($6::uuid[], $7::uuid[]) as h(id, version_id)
       join credit_table_versions v on v.tenant_id = $1 and v.id = h.version_id`,
    [tx.scope.tenantId, agreementId, actorText(tx.scope.actor), note, tx.now, versionIds.map(() => uuidv7()), versionIds],
  );
};

/** @returns How many tables there are. */
export const markApplied = async (tx: Transaction, importId: string, agreementId: string): Promise<number> => {
  const [row] = await tx.sql<{ count: number }>(
    `with done as (
       update credit_import_tables set applied_at = $4 where tenant_id = $1 and import_id = $2 and agreement_id = $3 returning 1)
     select count(*)::int as count from done`,
    [tx.scope.tenantId, importId, agreementId, tx.now],
  );
  return row?.count ?? 0;
};
