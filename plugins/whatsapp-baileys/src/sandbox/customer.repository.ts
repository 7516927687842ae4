import type { Sql, Transaction } from '@leadengine/plugin-kit';
import type { Behavior, Delays, FailureMode, SandboxCustomer, SandboxMessage } from './sandbox.schema.js';
import { storableJson } from './storable-json.js';

/** A simulated customer as stored. */
export interface CustomerRow {
  readonly id: string;
  readonly phone: string;
  readonly display_name: string | null;
  readonly behavior: Behavior;
  readonly failure: FailureMode | null;
  readonly delays: Delays;
  readonly script: readonly SandboxMessage[];
  readonly script_position: number;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = 'id, phone, display_name, behavior, failure, delays, script, script_position, version, created_at, updated_at';

export const toCustomer = (row: CustomerRow): SandboxCustomer => ({
  id: row.id,
  phone: row.phone,
  displayName: row.display_name,
  behavior: row.behavior,
  failure: row.failure,
  delays: row.delays,
  script: [...row.script],
  scriptPosition: row.script_position,
  version: row.version,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

/** What a customer is set up with. */
export interface CustomerSetup {
  readonly id: string;
  readonly phone: string;
  readonly displayName: string | null;
  readonly behavior: Behavior;
  readonly failure: FailureMode | null;
  readonly delays: Delays;
  readonly script: readonly SandboxMessage[];
}

/** Sets a customer up; one with the same phone starts over with the new behavior and script. */
export const saveCustomer = async (tx: Transaction, instanceId: string, customer: CustomerSetup): Promise<CustomerRow> => {
  const [row] = await tx.sql<CustomerRow>(
    `insert into whatsapp_sandbox_customers
       (tenant_id, id, instance_id, phone, display_name, behavior, failure, delays, script, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9::jsonb, $10, $10)
     on conflict (tenant_id, instance_id, phone) do update
       set display_name = coalesce(excluded.display_name, whatsapp_sandbox_customers.display_name), behavior = excluded.behavior,
           failure = excluded.failure, delays = excluded.delays, script = excluded.script, script_position = 0,
           version = whatsapp_sandbox_customers.version + 1, updated_at = excluded.updated_at
     returning ${columns}`,
    [
      tx.scope.tenantId,
      customer.id,
      instanceId,
      customer.phone,
      customer.displayName,
      customer.behavior,
      customer.failure === null ? null : storableJson(customer.failure),
      storableJson(customer.delays),
      storableJson(customer.script),
      tx.now,
    ],
  );
  if (row === undefined) throw new Error('insert … returning gave no row');
  return row;
};

/** The customer behind a phone that writes: the known one, or a new one set up with `setup`. Returns the id. */
export const ensureCustomer = async (tx: Transaction, instanceId: string, setup: CustomerSetup): Promise<string> => {
  const [row] = await tx.sql<{ id: string }>(
    `insert into whatsapp_sandbox_customers
       (tenant_id, id, instance_id, phone, display_name, behavior, delays, script, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9, $9)
     on conflict (tenant_id, instance_id, phone) do update
       set display_name = coalesce(excluded.display_name, whatsapp_sandbox_customers.display_name)
     returning id`,
    [
      tx.scope.tenantId,
      setup.id,
      instanceId,
      setup.phone,
      setup.displayName,
      setup.behavior,
      storableJson(setup.delays),
      storableJson(setup.script),
      tx.now,
    ],
  );
  if (row === undefined) throw new Error('insert … returning gave no row');
  return row.id;
};

/** The customer behind a phone, locked so that two messages do not get the same answer. */
export const lockCustomer = async (tx: Transaction, instanceId: string, phone: string): Promise<CustomerRow | undefined> =>
  (
    await tx.sql<CustomerRow>(
      `select ${columns} from whatsapp_sandbox_customers where tenant_id = $1 and instance_id = $2 and phone = $3 for no key update`,
      [tx.scope.tenantId, instanceId, phone],
    )
  )[0];

/** The next line of the script is spoken for. */
export const advanceScript = async (tx: Transaction, customerId: string): Promise<void> => {
  await tx.sql('update whatsapp_sandbox_customers set script_position = script_position + 1 where tenant_id = $1 and id = $2', [
    tx.scope.tenantId,
    customerId,
  ]);
};

/** Locks customers that write first and have not yet since they were set up. */
export const lockFirstWriters = (tx: Transaction, instanceId: string): Promise<readonly CustomerRow[]> =>
  tx.sql<CustomerRow>(
    `select ${columns} from whatsapp_sandbox_customers
      where tenant_id = $1 and instance_id = $2 and behavior = 'writes_first' and script_position = 0 and jsonb_array_length(script) > 0
      order by id for no key update`,
    [tx.scope.tenantId, instanceId],
  );

/** `limit` customers after the id, by id. */
export const listCustomers = (sql: Sql, instanceId: string, after: string | null, limit: number): Promise<readonly CustomerRow[]> =>
  sql<CustomerRow>(
    `select ${columns} from whatsapp_sandbox_customers
      where tenant_id = $1 and instance_id = $2 and ($3::uuid is null or id > $3::uuid) order by id limit $4`,
    [sql.scope.tenantId, instanceId, after, limit],
  );

/** Which of these telephone numbers are on the simulated network. */
export const listKnownPhones = async (sql: Sql, instanceId: string, phones: readonly string[]): Promise<readonly string[]> => {
  const rows = await sql<{ phone: string }>(
    'select phone from whatsapp_sandbox_customers where tenant_id = $1 and instance_id = $2 and phone = any($3::text[])',
    [sql.scope.tenantId, instanceId, phones],
  );
  return rows.map(({ phone }) => phone);
};
