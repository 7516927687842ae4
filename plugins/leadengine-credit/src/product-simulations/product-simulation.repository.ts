import { Id, Timestamp, toTimestamp } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { actorText } from '../agreement/history.repository.js';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import { engineVersion } from '../sales/simulation.schema.js';
import type { Computed } from './computed.js';
import type { ProductSimulation, ProductSimulationKind } from './product-simulation.schema.js';

interface Row<I, F, K extends ProductSimulationKind = ProductSimulationKind> {
  readonly id: string;
  readonly kind: K;
  readonly ticket_id: string;
  readonly agreement_id: string | null;
  readonly registration_id: string | null;
  readonly contract_on: string;
  readonly input: I | null;
  readonly figures: F | null;
  readonly violations: ProductSimulation<I, F>['violations'];
  readonly is_eligible: boolean;
  readonly engine_version: string;
  readonly rule_version: string;
  readonly created_by: string;
  readonly created_at: Date;
}

const columns = `id, kind, ticket_id, agreement_id, registration_id, contract_on::text as contract_on, input, figures, violations, is_eligible, engine_version,
  rule_version, created_by, created_at`;
const select = `select ${columns} from credit_product_simulations where tenant_id = $1`;

const toSimulation = <I, F, K extends ProductSimulationKind>(row: Row<I, F, K>): ProductSimulation<I, F, K> => ({
  id: row.id,
  kind: row.kind,
  ticketId: row.ticket_id,
  agreementId: row.agreement_id,
  leadId: row.registration_id,
  contractOn: row.contract_on,
  input: row.input,
  figures: row.figures,
  violations: row.violations,
  isEligible: row.is_eligible,
  engineVersion: row.engine_version,
  ruleVersion: row.rule_version,
  createdBy: row.created_by,
  createdAt: toTimestamp(row.created_at),
});

const newestFirst: KeysetOrder<{ readonly id: string; readonly created_at: Date }> = {
  columns: ['created_at', 'id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.created_at), row.id],
};

export interface ProductSimulationListQuery extends PageQuery {
  readonly ticketId: string;
  readonly kind?: ProductSimulationKind;
}

export const productSimulationListStatement = (tenantId: string, query: ProductSimulationListQuery): ListStatement =>
  keysetStatement(select, tenantId, [equal('ticket_id', query.ticketId), equal('kind', query.kind)], newestFirst, query);

export const listProductSimulations = (sql: Sql, query: ProductSimulationListQuery) =>
  readPage<Row<unknown, unknown>, ProductSimulation<unknown, unknown>>(
    sql,
    productSimulationListStatement(sql.scope.tenantId, query),
    newestFirst,
    query,
    toSimulation,
  );

/** What is saved; the rest is of the transaction. */
export interface NewProductSimulation<I, F, K extends ProductSimulationKind> extends Computed<F> {
  readonly kind: K;
  readonly ticketId: string;
  readonly agreementId: string | null;
  readonly leadId: string | null;
  readonly contractOn: string;
  readonly input: I;
  readonly net: string | null;
  readonly installment: string | null;
  readonly ruleVersion: string;
}

export const insertProductSimulation = async <I, F, K extends ProductSimulationKind>(
  tx: Transaction,
  { kind, figures, violations, ...made }: NewProductSimulation<I, F, K>,
): Promise<ProductSimulation<I, F, K>> => {
  const [row] = await tx.sql<Row<I, F, K>>(
    `insert into credit_product_simulations (tenant_id, id, kind, ticket_id, agreement_id, registration_id, contract_on, input, figures, violations,
       is_eligible, net, installment, engine_version, rule_version, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7::date, $8::jsonb, $9::jsonb, $10::jsonb, $11, $12, $13, $14, $15, $16, $17) returning ${columns}`,
    [
      tx.scope.tenantId,
      uuidv7(),
      kind,
      made.ticketId,
      made.agreementId,
      made.leadId,
      made.contractOn,
      JSON.stringify(made.input),
      figures && JSON.stringify(figures),
      JSON.stringify(violations),
      figures !== null && violations.length === 0,
      made.net,
      made.installment,
      engineVersion,
      made.ruleVersion,
      actorText(tx.scope.actor),
      tx.now,
    ],
  );
  return toSimulation(row as Row<I, F, K>);
};
