import type { Knex } from 'knex';

/** One reversible schema step. Runs in a transaction under the owner role. */
export interface Migration {
  /** Refuses older engines once applied: set on steps that drop or reinterpret what the previous release reads. */
  readonly breaking?: boolean;
  up(knex: Knex): Promise<void>;
  down(knex: Knex): Promise<void>;
}

/** Steps of one plugin by name, `<UTC stamp>_<slug>`, for example `20260101000000_accounts`. */
export type Migrations = Readonly<Record<string, Migration>>;

/**
 * Statements that make `table` a tenant table: RLS enabled and forced, one policy on `tenant_id`, rights for the app role.
 *
 * The table must have `tenant_id uuid not null` and a primary key that starts with it. Call it last in an `up`.
 *
 * @param rights - Privileges of the app role.
 * @defaultValue rights - select, insert, update, delete
 */
export const tenantTable = async (knex: Knex, table: string, rights = 'select, insert, update, delete'): Promise<void> => {
  await knex.raw(`alter table ?? enable row level security`, [table]);
  await knex.raw(`alter table ?? force row level security`, [table]);
  await knex.raw(
    `create policy tenant_isolation on ?? using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
     with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)`,
    [table],
  );
  await knex.raw(`grant ${rights} on ?? to leadengine_app`, [table]);
};
