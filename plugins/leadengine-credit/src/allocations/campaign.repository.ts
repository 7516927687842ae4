import { Id, plainText, storableText, Timestamp, toTimestamp, violatesForeignKey } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import { UnknownCampaignInstance, type CampaignStatus, type CreditCampaign } from './campaign.schema.js';

interface CampaignRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly instance_id: string | null;
  readonly name: string;
  readonly status: CampaignStatus;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = 'id, agreement_id, instance_id, name, status, version, created_at, updated_at';
const select = `select ${columns} from credit_campaigns where tenant_id = $1`;

const toCampaign = (row: CampaignRow): CreditCampaign => ({
  id: row.id,
  agreementId: row.agreement_id,
  instanceId: row.instance_id,
  name: row.name,
  status: row.status,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

export interface CampaignListQuery extends PageQuery {
  readonly status?: CampaignStatus;
  readonly agreementId?: string;
}

const newestFirst: KeysetOrder<CampaignRow> = {
  columns: ['created_at', 'id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.created_at), row.id],
};

export const campaignListStatement = (tenantId: string, query: CampaignListQuery): ListStatement =>
  keysetStatement(select, tenantId, [equal('status', query.status), equal('agreement_id', query.agreementId)], newestFirst, query);

export const listCampaigns = (sql: Sql, query: CampaignListQuery) =>
  readPage(sql, campaignListStatement(sql.scope.tenantId, query), newestFirst, query, toCampaign);

export const findCampaign = async (sql: Sql, id: string): Promise<CreditCampaign | undefined> => {
  const [row] = await sql<CampaignRow>(`${select} and id = $2`, [sql.scope.tenantId, id]);
  return row && toCampaign(row);
};

/** In one round trip, for whoever takes people. */
export const findCampaignAndOwner = async (
  sql: Sql,
  id: string,
  ownerId: string,
): Promise<{ readonly campaign: CreditCampaign | undefined; readonly isOwnerActive: boolean }> => {
  const [row] = await sql<CampaignRow & { readonly is_owner_active: boolean }>(
    `select ${columns}, exists (select 1 from users u where u.tenant_id = $1 and u.id = $3 and u.status = 'active') as is_owner_active
     from credit_campaigns where tenant_id = $1 and id = $2`,
    [sql.scope.tenantId, id, ownerId],
  );
  return { campaign: row && toCampaign(row), isOwnerActive: row?.is_owner_active === true };
};

export const lockCampaign = async (tx: Transaction, id: string): Promise<CreditCampaign | undefined> => {
  const [row] = await tx.sql<CampaignRow>(`${select} and id = $2 for no key update`, [tx.scope.tenantId, id]);
  return row && toCampaign(row);
};

/** Locked, whether it was there or not. */
export const ensureCampaign = async (
  tx: Transaction,
  agreementId: string,
  name: string,
): Promise<{ readonly campaign: CreditCampaign; readonly isNew: boolean }> => {
  const key = plainText(storableText(name.trim()));
  const [made] = await tx.sql<CampaignRow>(
    `insert into credit_campaigns (tenant_id, id, agreement_id, name, name_key, status, created_at, updated_at)
     values ($1, $2, $3, $4, $5, 'draft', $6, $6) on conflict (tenant_id, agreement_id, name_key) do nothing returning ${columns}`,
    [tx.scope.tenantId, uuidv7(), agreementId, storableText(name.trim()), key, tx.now],
  );
  if (made) return { campaign: toCampaign(made), isNew: true };
  const [known] = await tx.sql<CampaignRow>(`${select} and agreement_id = $2 and name_key = $3 for no key update`, [
    tx.scope.tenantId,
    agreementId,
    key,
  ]);
  return { campaign: toCampaign(known as CampaignRow), isNew: false };
};

/** Changes a campaign that the caller has locked. @throws UnknownCampaignInstance */
export const updateCampaign = async (tx: Transaction, { id, status, instanceId }: CreditCampaign): Promise<CreditCampaign> => {
  try {
    const [row] = await tx.sql<CampaignRow>(
      `update credit_campaigns set status = $3, instance_id = $4, updated_at = $5, version = version + 1 where tenant_id = $1 and id = $2
       returning ${columns}`,
      [tx.scope.tenantId, id, status, instanceId, tx.now],
    );
    return toCampaign(row as CampaignRow);
  } catch (error) {
    if (violatesForeignKey(error, 'credit_campaigns_instance')) throw new UnknownCampaignInstance({ instanceId: instanceId ?? '' });
    throw error;
  }
};
