import { storableText, toTimestamp, toTimestampOrNull, violatesUnique } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import { ProviderNameTaken, type Provider } from './provider.schema.js';

interface ProviderRow {
  readonly id: string;
  readonly name: string;
  readonly kind: Provider['kind'];
  readonly base_url: string;
  readonly is_active: boolean;
  readonly has_webhook_secret: boolean;
  readonly timeout_ms: number;
  readonly per_second: number;
  readonly max_concurrent: number;
  readonly changes_cursor: string | null;
  readonly polled_at: Date | null;
  readonly poll_failure: string | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** A provider as the database has it. */
export interface KeptProvider extends Omit<Provider, 'webhookPath' | 'capabilities' | 'health'> {
  readonly hasWebhookSecret: boolean;
  readonly changesCursor: string | null;
}

const columns = `id, name, kind, base_url, is_active, has_webhook_secret, timeout_ms, per_second, max_concurrent, changes_cursor, polled_at,
  poll_failure, version, created_at, updated_at`;
const select = `select ${columns} from credit_providers where tenant_id = $1`;

const toProvider = (row: ProviderRow): KeptProvider => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  baseUrl: row.base_url,
  isActive: row.is_active,
  hasWebhookSecret: row.has_webhook_secret,
  timeoutMs: row.timeout_ms,
  perSecond: row.per_second,
  maxConcurrent: row.max_concurrent,
  changesCursor: row.changes_cursor,
  polledAt: toTimestampOrNull(row.polled_at),
  pollFailure: row.poll_failure,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

const byName: KeysetOrder<ProviderRow> = {
  columns: ['name'],
  direction: 'asc',
  cursor: Type.Tuple([Type.String()]),
  keyOf: (row) => [row.name],
};

export const providerListStatement = (tenantId: string, query: PageQuery): ListStatement =>
  keysetStatement(select, tenantId, [], byName, query);

export const listProviders = (sql: Sql, query: PageQuery) =>
  readPage(sql, providerListStatement(sql.scope.tenantId, query), byName, query, toProvider);

export const findProvider = async (sql: Sql, id: string): Promise<KeptProvider | undefined> => {
  const [row] = await sql<ProviderRow>(`${select} and id = $2`, [sql.scope.tenantId, id]);
  return row && toProvider(row);
};

export const lockProvider = async (tx: Transaction, id: string): Promise<KeptProvider | undefined> => {
  const [row] = await tx.sql<ProviderRow>(`${select} and id = $2 for no key update`, [tx.scope.tenantId, id]);
  return row && toProvider(row);
};

export const listActiveProviderIds = async (sql: Sql): Promise<readonly string[]> =>
  (await sql<{ id: string }>('select id from credit_providers where tenant_id = $1 and is_active order by id', [sql.scope.tenantId])).map(
    ({ id }) => id,
  );

/** What a provider is saved with. */
export type ProviderValues = Pick<
  KeptProvider,
  'name' | 'kind' | 'baseUrl' | 'isActive' | 'hasWebhookSecret' | 'timeoutMs' | 'perSecond' | 'maxConcurrent'
>;

const write = async (tx: Transaction, text: string, id: string, values: ProviderValues): Promise<KeptProvider> => {
  try {
    const [row] = await tx.sql<ProviderRow>(`${text} returning ${columns}`, [
      tx.scope.tenantId,
      id,
      storableText(values.name.trim()),
      values.kind,
      values.baseUrl,
      values.isActive,
      values.hasWebhookSecret,
      values.timeoutMs,
      values.perSecond,
      values.maxConcurrent,
      tx.now,
    ]);
    return toProvider(row as ProviderRow);
  } catch (error) {
    if (violatesUnique(error, 'credit_providers_name')) throw new ProviderNameTaken({ name: values.name });
    throw error;
  }
};

/** @throws ProviderNameTaken */
export const insertProvider = (tx: Transaction, id: string, values: ProviderValues): Promise<KeptProvider> =>
  write(
    tx,
    `insert into credit_providers (tenant_id, id, name, kind, base_url, is_active, has_webhook_secret, timeout_ms, per_second, max_concurrent,
       created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
    id,
    values,
  );

/** @throws ProviderNameTaken */
export const updateProvider = (tx: Transaction, id: string, values: ProviderValues): Promise<KeptProvider> =>
  write(
    tx,
    `update credit_providers set name = $3, kind = $4, base_url = $5, is_active = $6, has_webhook_secret = $7, timeout_ms = $8,
       per_second = $9, max_concurrent = $10, updated_at = $11, version = version + 1
     where tenant_id = $1 and id = $2`,
    id,
    values,
  );

/** Earlier failures may be over once somebody changed a provider. */
export const closeCircuits = async (tx: Transaction, providerId: string): Promise<void> => {
  await tx.sql(
    'update credit_provider_gates set failures = 0, open_until = null, probing_until = null where tenant_id = $1 and provider_id = $2',
    [tx.scope.tenantId, providerId],
  );
};

/** How far the changes of a provider were read, or why they were not. */
export const notePoll = async (tx: Transaction, id: string, cursor: string | null, failure: string | null): Promise<void> => {
  await tx.sql(
    `update credit_providers set changes_cursor = coalesce($3, changes_cursor), poll_failure = $4,
       polled_at = case when $4::text is null then $5 else polled_at end
     where tenant_id = $1 and id = $2`,
    [tx.scope.tenantId, id, cursor, failure, tx.now],
  );
};

interface HealthRow {
  readonly provider_id: string;
  readonly operations: 'read' | 'write';
  readonly failures: number;
  readonly open_until: Date | null;
  readonly last_failure: string | null;
  readonly last_failure_at: Date | null;
  readonly last_success_at: Date | null;
}

export const readHealth = async (sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, Provider['health']>> => {
  const rows = await sql<HealthRow>(
    `select provider_id, operations, failures, open_until, last_failure, last_failure_at, last_success_at from credit_provider_gates
     where tenant_id = $1 and provider_id = any($2::uuid[]) order by operations`,
    [sql.scope.tenantId, ids],
  );
  const health = new Map<string, Provider['health']>(ids.map((id) => [id, []]));
  for (const row of rows)
    health.get(row.provider_id)?.push({
      operations: row.operations,
      failures: row.failures,
      openUntil: toTimestampOrNull(row.open_until),
      lastFailure: row.last_failure,
      lastFailureAt: toTimestampOrNull(row.last_failure_at),
      lastSuccessAt: toTimestampOrNull(row.last_success_at),
    });
  return health;
};
