import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { violatesUnique } from '../database-fault.js';
import { toTimestamp } from '../schema.js';
import { storableText } from '../storable.js';
import { QueueNameTaken, type Queue, type QueueInput, type QueueOrder, type QueuePatch } from './contract.js';
import { QueueModel } from './queue.model.js';

type QueueRow = Pick<
  QueueModel,
  | 'id'
  | 'name'
  | 'description'
  | 'color'
  | 'position'
  | 'is_active'
  | 'is_default'
  | 'assignment_strategy'
  | 'agent_capacity'
  | 'business_hours'
  | 'out_of_hours_reply'
  | 'version'
  | 'created_at'
  | 'updated_at'
>;

const columns = `id, name, description, color, position, is_active, is_default, assignment_strategy, agent_capacity, business_hours,
  out_of_hours_reply, version, created_at, updated_at`;
const defaultColor = '#3B82F6';

const storableOrNull = (text: string | null | undefined): string | null | undefined => (text == null ? text : storableText(text));

const toQueue = (row: QueueRow): Queue => ({
  id: row.id,
  name: row.name,
  description: row.description,
  color: row.color,
  position: row.position,
  isActive: row.is_active,
  isDefault: row.is_default,
  assignmentStrategy: row.assignment_strategy,
  agentCapacity: row.agent_capacity,
  businessHours: row.business_hours,
  outOfHoursReply: row.out_of_hours_reply,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

const naming = async <T>(name: string | undefined, write: () => PromiseLike<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (violatesUnique(error, 'queues_name')) throw new QueueNameTaken({ name: name ?? '' }, { cause: error });
    throw error;
  }
};

export const listQueues = async (sql: Sql): Promise<readonly Queue[]> => {
  const rows = await sql<QueueRow>(
    `select ${columns} from queues where tenant_id = $1 and archived_at is null order by position, name, id`,
    [sql.scope.tenantId],
  );
  return rows.map(toQueue);
};

export const findQueue = async (sql: Sql, id: string): Promise<Queue | undefined> => {
  const [row] = await sql<QueueRow>(`select ${columns} from queues where tenant_id = $1 and id = $2 and archived_at is null`, [
    sql.scope.tenantId,
    id,
  ]);
  return row && toQueue(row);
};

export const lockQueue = async (tx: Transaction, id: string): Promise<Queue | undefined> => {
  const [row] = await tx.sql<QueueRow>(
    `select ${columns} from queues where tenant_id = $1 and id = $2 and archived_at is null for update`,
    [tx.scope.tenantId, id],
  );
  return row && toQueue(row);
};

export const insertQueue = async (tx: Transaction, input: QueueInput): Promise<Queue> => {
  const knex = await tx.knex();
  const { tenantId } = tx.scope;
  const position = input.position ?? (await nextPosition(tx));
  const row = await naming(input.name, () =>
    QueueModel.query(knex)
      .insert({
        tenant_id: tenantId,
        id: uuidv7(),
        name: input.name.trim(),
        description: input.description ?? '',
        color: input.color ?? defaultColor,
        position,
        is_active: input.isActive ?? true,
        is_default: input.isDefault ?? false,
        assignment_strategy: input.assignmentStrategy ?? 'manual',
        agent_capacity: input.agentCapacity ?? null,
        business_hours: input.businessHours ?? null,
        out_of_hours_reply: storableOrNull(input.outOfHoursReply) ?? null,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
      })
      .returning('*'),
  );
  return toQueue(row);
};

const nextPosition = async (tx: Transaction): Promise<number> => {
  const [row] = await tx.sql<{ next: number }>(
    'select coalesce(max(position) + 1, 0)::int as next from queues where tenant_id = $1 and archived_at is null',
    [tx.scope.tenantId],
  );
  return row?.next ?? 0;
};

/** Changes a queue that the caller has locked. */
export const updateQueue = async (tx: Transaction, queue: Queue, patch: QueuePatch): Promise<Queue | undefined> => {
  const knex = await tx.knex();
  const row = await naming(patch.name, () =>
    QueueModel.query(knex)
      .where({ tenant_id: tx.scope.tenantId, id: queue.id })
      .patch({
        ...(patch.name !== undefined && { name: patch.name.trim() }),
        ...(patch.description !== undefined && { description: patch.description }),
        ...(patch.color !== undefined && { color: patch.color }),
        ...(patch.position !== undefined && { position: patch.position }),
        ...(patch.isActive !== undefined && { is_active: patch.isActive }),
        ...(patch.isDefault !== undefined && { is_default: true }),
        ...(patch.assignmentStrategy !== undefined && { assignment_strategy: patch.assignmentStrategy }),
        ...(patch.agentCapacity !== undefined && { agent_capacity: patch.agentCapacity }),
        ...(patch.businessHours !== undefined && { business_hours: patch.businessHours }),
        ...(patch.outOfHoursReply !== undefined && { out_of_hours_reply: storableOrNull(patch.outOfHoursReply) ?? null }),
        version: queue.version + 1,
        updated_at: tx.now,
      })
      .returning('*')
      .first(),
  );
  return row && toQueue(row);
};

/** Moves queues to new places. Returns the id of one that does not exist; then nothing has changed. */
export const moveQueues = async (tx: Transaction, { items }: QueueOrder): Promise<string | undefined> => {
  const positions = new Map(items.map(({ id, position }) => [id.toLowerCase(), position]));
  const ids = [...positions.keys()];
  // In one order, so that two callers who move the same queues wait for each other instead of deadlocking.
  const known = await tx.sql<{ id: string }>(
    'select id from queues where tenant_id = $1 and id = any($2::uuid[]) and archived_at is null order by id for update',
    [tx.scope.tenantId, ids],
  );
  const found = new Set(known.map(({ id }) => id));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) return missing;
  await tx.sql(
    `update queues q set position = n.position, version = q.version + 1, updated_at = $4
     from unnest($2::uuid[], $3::int[]) as n (id, position)
     where q.tenant_id = $1 and q.id = n.id and q.position <> n.position`,
    [tx.scope.tenantId, ids, [...positions.values()], tx.now],
  );
  return undefined;
};

/** The row stays for the tickets that closed in it. */
export const archiveQueue = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('update queues set archived_at = $3, updated_at = $3, version = version + 1 where tenant_id = $1 and id = $2', [
    tx.scope.tenantId,
    id,
    tx.now,
  ]);
};

/** Frees the place of the default; the caller fills it in the same transaction. */
export const clearDefault = async (tx: Transaction): Promise<void> => {
  await tx.sql('update queues set is_default = false, version = version + 1, updated_at = $2 where tenant_id = $1 and is_default', [
    tx.scope.tenantId,
    tx.now,
  ]);
};

/** Adds a default queue when the tenant has none. */
export const insertDefaultQueue = async (tx: Transaction, name: string): Promise<void> => {
  await tx.sql(
    `insert into queues (tenant_id, id, name, color, position, is_default, created_at, updated_at)
     select $1, $2, $3, $4, 0, true, $5, $5 where not exists (select 1 from queues where tenant_id = $1 and is_default)
     on conflict do nothing`,
    [tx.scope.tenantId, uuidv7(), name, defaultColor, tx.now],
  );
};
