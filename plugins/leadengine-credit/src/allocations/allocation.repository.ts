import { Id, maskDocument, storableText, Timestamp, toTimestamp, toTimestampOrNull, type LossReason } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import { maskNumber } from '../leads/sealed-values.js';
import type { Allocation, AllocationStatus } from './allocation.schema.js';

/** An allocation with what is shown of its person, registration and owner. */
export interface AllocationRow {
  readonly id: string;
  readonly campaign_id: string;
  readonly agreement_id: string;
  readonly instance_id: string | null;
  readonly registration_id: string;
  readonly person_id: string;
  readonly person_name: string;
  readonly document_hint: string | null;
  readonly phone: string | null;
  readonly number_hint: string;
  readonly net_margin: string | null;
  readonly owner_id: string;
  readonly owner_name: string;
  readonly status: AllocationStatus;
  readonly loss_reason: Static<typeof LossReason> | null;
  readonly notes: string;
  readonly contacted_at: Date | null;
  readonly settled_at: Date | null;
  readonly lease_until: Date | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** Rows of `credit_allocations`, or of what has its columns, with the rest. `$1` is the tenant. */
export const joined = (
  allocations: string,
): string => `select a.id, a.campaign_id, a.agreement_id, a.instance_id, a.registration_id, a.person_id,
    p.name as person_name, p.document_hint, p.phone, r.number_hint, r.net_margin::text as net_margin, a.owner_id, u.name as owner_name, a.status,
    a.loss_reason, a.notes, a.contacted_at, a.settled_at, a.lease_until, a.version, a.created_at, a.updated_at
  from ${allocations} a
    join credit_persons p on p.tenant_id = $1 and p.id = a.person_id
    join credit_registrations r on r.tenant_id = $1 and r.id = a.registration_id
    join users u on u.tenant_id = $1 and u.id = a.owner_id`;
const select = `${joined('credit_allocations')} where a.tenant_id = $1`;

export const toAllocation = (row: AllocationRow): Allocation => ({
  id: row.id,
  campaignId: row.campaign_id,
  agreementId: row.agreement_id,
  instanceId: row.instance_id,
  leadId: row.registration_id,
  person: {
    id: row.person_id,
    name: row.person_name,
    document: row.document_hint === null ? null : maskDocument(row.document_hint),
    phone: row.phone,
  },
  registration: maskNumber(row.number_hint),
  netMargin: row.net_margin,
  owner: { id: row.owner_id, name: row.owner_name },
  status: row.status,
  lossReason: row.loss_reason,
  notes: row.notes,
  contactedAt: toTimestampOrNull(row.contacted_at),
  settledAt: toTimestampOrNull(row.settled_at),
  leaseUntil: toTimestampOrNull(row.lease_until),
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

/** At least one of the three ids is there. */
export interface AllocationListQuery extends PageQuery {
  readonly agreementId?: string;
  readonly campaignId?: string;
  readonly instanceId?: string;
  readonly status?: AllocationStatus;
}

const newestFirst: KeysetOrder<AllocationRow> = {
  columns: ['a.created_at', 'a.id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.created_at), row.id],
};

/** The rows of a page before anything is joined: however few users there are, the page comes out of an index. */
export const allocationPageStatement = (tenantId: string, query: AllocationListQuery): ListStatement =>
  keysetStatement(
    'select a.* from credit_allocations a where a.tenant_id = $1',
    tenantId,
    [
      equal('a.campaign_id', query.campaignId),
      equal('a.agreement_id', query.agreementId),
      equal('a.instance_id', query.instanceId),
      equal('a.status', query.status),
    ],
    newestFirst,
    query,
  );

const allocationListStatement = (tenantId: string, query: AllocationListQuery): ListStatement => {
  const { text, values } = allocationPageStatement(tenantId, query);
  return { text: `${joined(`(${text})`)} order by a.created_at desc, a.id desc`, values };
};

export const listAllocations = (sql: Sql, query: AllocationListQuery) =>
  readPage(sql, allocationListStatement(sql.scope.tenantId, query), newestFirst, query, toAllocation);

export const findAllocation = async (sql: Sql, id: string): Promise<Allocation | undefined> => {
  const [row] = await sql<AllocationRow>(`${select} and a.id = $2`, [sql.scope.tenantId, id]);
  return row && toAllocation(row);
};

/** In the order in which they were taken. */
export const findAllocations = async (sql: Sql, ids: readonly string[]): Promise<Allocation[]> => {
  const rows = await sql<AllocationRow>(`${select} and a.id = any($2::uuid[]) order by a.id`, [sql.scope.tenantId, ids]);
  return rows.map(toAllocation);
};

/** The person first, as whoever takes people does, so that nobody waits for one another. */
export const lockAllocation = async (tx: Transaction, id: string): Promise<Allocation | undefined> => {
  const parameters = [tx.scope.tenantId, id];
  await tx.sql(
    `select 1 from credit_persons where tenant_id = $1 and id = (select person_id from credit_allocations where tenant_id = $1 and id = $2)
     for no key update`,
    parameters,
  );
  await tx.sql('select 1 from credit_allocations where tenant_id = $1 and id = $2 for no key update', parameters);
  return findAllocation(tx.sql, id);
};

/** What of an allocation changes. */
export type AllocationValues = Pick<Allocation, 'status' | 'lossReason' | 'notes' | 'contactedAt' | 'settledAt'>;

/** Changes an allocation that the caller has locked. A unique index refuses a second owner of the person. */
export const updateAllocation = async (tx: Transaction, id: string, values: AllocationValues): Promise<void> => {
  await tx.sql(
    `update credit_allocations set status = $3, loss_reason = $4, notes = $5, contacted_at = $6::timestamptz, settled_at = $7::timestamptz,
       lease_until = case when $3 = 'allocated' then lease_until end,       updated_at = $8, version = version + 1
     where tenant_id = $1 and id = $2`,
    [tx.scope.tenantId, id, values.status, values.lossReason, storableText(values.notes), values.contactedAt, values.settledAt, tx.now],
  );
};

/** All registrations of a person that the caller has locked. Null while somebody has the person. */
export const setAvailability = async (tx: Transaction, personIds: readonly string[], from: Date | null): Promise<void> => {
  await tx.sql('update credit_registrations set available_from = $3 where tenant_id = $1 and person_id = any($2::uuid[])', [
    tx.scope.tenantId,
    personIds,
    from,
  ]);
};
