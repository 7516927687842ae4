import { Id, storableText, Timestamp, toTimestamp } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { actorText } from '../agreement/history.repository.js';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import type { CreditDeal, CreditProposal, CreditProposalInput } from './proposal.schema.js';

interface FiguresRow {
  readonly bank: string;
  readonly term_months: number;
  readonly installment: string;
  readonly financed: string;
  readonly net: string;
  readonly total: string;
}

interface ProposalRow extends FiguresRow {
  readonly id: string;
  readonly ticket_id: string;
  readonly simulation_id: string;
  readonly offer_id: string;
  readonly status: CreditProposal['status'];
  readonly note: string;
  readonly seller_id: string | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

interface DealRow extends FiguresRow {
  readonly id: string;
  readonly ticket_id: string;
  readonly proposal_id: string;
  readonly closed_at: Date;
  readonly created_by: string;
  readonly created_at: Date;
}

const figures = 'bank, term_months, installment::text as installment, financed::text as financed, net::text as net, total::text as total';
const proposalColumns = `id, ticket_id, simulation_id, offer_id, status, ${figures}, note, seller_id, version, created_at, updated_at`;
const dealColumns = `id, ticket_id, proposal_id, ${figures}, closed_at, created_by, created_at`;
const selectProposals = `select ${proposalColumns} from credit_proposals where tenant_id = $1`;
const selectDeals = `select ${dealColumns} from credit_deals where tenant_id = $1`;

const toFigures = (row: FiguresRow) => ({
  bank: row.bank,
  termMonths: row.term_months,
  installment: row.installment,
  financed: row.financed,
  net: row.net,
  total: row.total,
});

const toProposal = (row: ProposalRow): CreditProposal => ({
  id: row.id,
  ticketId: row.ticket_id,
  simulationId: row.simulation_id,
  offerId: row.offer_id,
  status: row.status,
  ...toFigures(row),
  note: row.note,
  sellerId: row.seller_id,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

const toDeal = (row: DealRow): CreditDeal => ({
  id: row.id,
  ticketId: row.ticket_id,
  proposalId: row.proposal_id,
  ...toFigures(row),
  closedAt: toTimestamp(row.closed_at),
  createdBy: row.created_by,
  createdAt: toTimestamp(row.created_at),
});

const newestFirst: KeysetOrder<{ readonly id: string; readonly created_at: Date }> = {
  columns: ['created_at', 'id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.created_at), row.id],
};

export const proposalListStatement = (tenantId: string, ticketId: string, query: PageQuery): ListStatement =>
  keysetStatement(selectProposals, tenantId, [equal('ticket_id', ticketId)], newestFirst, query);

export const dealListStatement = (tenantId: string, ticketId: string, query: PageQuery): ListStatement =>
  keysetStatement(selectDeals, tenantId, [equal('ticket_id', ticketId)], newestFirst, query);

export const listProposals = (sql: Sql, ticketId: string, query: PageQuery) =>
  readPage<ProposalRow, CreditProposal>(sql, proposalListStatement(sql.scope.tenantId, ticketId, query), newestFirst, query, toProposal);

export const listDeals = (sql: Sql, ticketId: string, query: PageQuery) =>
  readPage<DealRow, CreditDeal>(sql, dealListStatement(sql.scope.tenantId, ticketId, query), newestFirst, query, toDeal);

export const findProposal = async (sql: Sql, id: string): Promise<CreditProposal | undefined> => {
  const [row] = await sql<ProposalRow>(`${selectProposals} and id = $2`, [sql.scope.tenantId, id]);
  return row && toProposal(row);
};

export const lockProposal = async (tx: Transaction, id: string): Promise<CreditProposal | undefined> => {
  const [row] = await tx.sql<ProposalRow>(`${selectProposals} and id = $2 for no key update`, [tx.scope.tenantId, id]);
  return row && toProposal(row);
};

export const findDeal = async (sql: Sql, id: string): Promise<CreditDeal | undefined> => {
  const [row] = await sql<DealRow>(`${selectDeals} and id = $2`, [sql.scope.tenantId, id]);
  return row && toDeal(row);
};

export const findDealOf = async (sql: Sql, proposalId: string): Promise<CreditDeal | undefined> => {
  const [row] = await sql<DealRow>(`${selectDeals} and proposal_id = $2`, [sql.scope.tenantId, proposalId]);
  return row && toDeal(row);
};

/** With the figures of the offer and the names as they stand in the database. Undefined when no simulation of the ticket has it. */
export const insertProposal = async (tx: Transaction, input: CreditProposalInput): Promise<CreditProposal | undefined> => {
  const { actor } = tx.scope;
  const [row] = await tx.sql<ProposalRow>(
    `insert into credit_proposals (tenant_id, id, ticket_id, simulation_id, offer_id, status, bank, term_months, installment, financed, net, total,
       note, seller_id, created_at, updated_at, customer_name, agreement_name, product_name)
     select $1, $2, s.ticket_id, s.id, o.id, 'simulated', o.bank, o.term_months, o.installment, o.financed, o.net, o.total, $6, $7::uuid, $8, $8,
       c.name, a.name, d.name
     from credit_simulations s join credit_offers o on o.tenant_id = $1 and o.simulation_id = s.id
       join credit_agreements a on a.tenant_id = $1 and a.id = s.agreement_id
       join credit_products d on d.tenant_id = $1 and d.id = s.product_id
       join tickets t on t.tenant_id = $1 and t.id = s.ticket_id
       join contacts c on c.tenant_id = $1 and c.id = t.contact_id
     where s.tenant_id = $1 and s.ticket_id = $3 and s.id = $4 and o.id = $5
     returning ${proposalColumns}`,
    [
      tx.scope.tenantId,
      uuidv7(),
      input.ticketId,
      input.simulationId,
      input.offerId,
      storableText(input.note ?? ''),
      actor.kind === 'user' ? actor.id : null,
      tx.now,
    ],
  );
  return row && toProposal(row);
};

/** Changes a proposal that the caller has locked. */
export const updateProposal = async (tx: Transaction, { id, status, note }: CreditProposal): Promise<CreditProposal> => {
  const [row] = await tx.sql<ProposalRow>(
    `update credit_proposals set status = $3, note = $4, updated_at = $5, version = version + 1 where tenant_id = $1 and id = $2
     returning ${proposalColumns}`,
    [tx.scope.tenantId, id, status, storableText(note), tx.now],
  );
  return toProposal(row as ProposalRow);
};

/** Of a proposal that the caller has locked. */
export const insertDeal = async (tx: Transaction, proposal: CreditProposal, closedAt: Date): Promise<CreditDeal> => {
  const [row] = await tx.sql<DealRow>(
    `insert into credit_deals (tenant_id, id, ticket_id, proposal_id, bank, term_months, installment, financed, net, total, closed_at, created_by,
       created_at)
     select $1, $2, ticket_id, id, bank, term_months, installment, financed, net, total, $4, $5, $6
     from credit_proposals where tenant_id = $1 and id = $3 returning ${dealColumns}`,
    [tx.scope.tenantId, uuidv7(), proposal.id, closedAt, actorText(tx.scope.actor), tx.now],
  );
  return toDeal(row as DealRow);
};
