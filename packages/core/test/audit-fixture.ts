import { AuditTrail, definePlugin, tenantTable, type AuditEntry } from '@leadengine/plugin-kit';
import type { TestApp } from '@leadengine/testing';
import type { Knex } from 'knex';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';

/** Keeps entries in a table of its own; an entry of the action that `refuse` names makes the commit fail. */
export const trailPlugin = definePlugin({
  name: 'audit',
  contract: 1,
  provides: { trail: AuditTrail },
  migrations: {
    '20260101000000_entries': {
      async up(knex: Knex) {
        await knex.raw(`create table audit_entries (tenant_id uuid not null, id uuid not null, entry jsonb not null, key text,
          primary key (tenant_id, id), unique (tenant_id, key), check (entry ->> 'action' <> 'tag.deleted'))`);
        await tenantTable(knex, 'audit_entries');
      },
      async down(knex: Knex) {
        await knex.raw('drop table audit_entries');
      },
    },
  },
  setup: () => ({
    services: {
      trail: {
        record(tx, entry) {
          const { idempotencyKey = null, ...rest } = entry;
          tx.atCommit(
            'insert into audit_entries (tenant_id, id, entry, key) values ($1, $2, $3::jsonb, $4) on conflict (tenant_id, key) do nothing',
            [tx.scope.tenantId, uuidv7(), JSON.stringify({ ...rest, actor: tx.scope.actor }), idempotencyKey],
          );
        },
      },
    },
  }),
});

/** An entry as it was kept. */
export interface KeptEntry extends Omit<AuditEntry, 'idempotencyKey'> {
  readonly actor: { readonly kind: string; readonly id: string };
}

export const sqlOn = async <T>(app: TestApp, text: string, values: readonly unknown[] = []): Promise<readonly T[]> => {
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  try {
    return (await client.query(text, [...values])).rows as T[];
  } finally {
    await client.end();
  }
};

/** What a tenant's trail holds, oldest first; of some actions only, when they are named. */
export const entriesOf = async (app: TestApp, tenantId: string, ...actions: readonly string[]): Promise<readonly KeptEntry[]> => {
  const rows = await sqlOn<{ entry: KeptEntry }>(app, 'select entry from audit_entries where tenant_id = $1 order by id', [tenantId]);
  return rows.map(({ entry }) => entry).filter(({ action }) => actions.length === 0 || actions.includes(action));
};
